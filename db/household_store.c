#include "db/household_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/family_store.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/store_inside.h"

#define HOUSEHOLD_KIND    STR("household")

#define ONE_PERSONS_ALONE "IN ('national_id', 'iqama')"

/* Whoever has no case and no family is in nobody's way. */
#define IS_SERVED                                                                              \
    " AND (EXISTS (SELECT 1 FROM casefile c WHERE c.person_id = o.id)"                         \
    " OR EXISTS (SELECT 1 FROM family_member f WHERE f.head_id = o.id))"

/* WITH: another file and a member's name, both of the head ?1; LIKE: a member of the head and one of
 * another who may be the same. */
#define SQL_LIST(X)                                                                            \
    X(WITH_SAME_MEMBER,                                                                        \
      "SELECT o.head_id, m.name FROM family_member m JOIN family_member o"                     \
      " ON o.identity = m.identity AND o.identity <> '' AND o.identity_kind = m.identity_kind" \
      " WHERE m.head_id = ?1 AND m.ended = '' AND o.ended = '' AND o.head_id <> ?1"            \
      " AND m.identity_kind " ONE_PERSONS_ALONE " ORDER BY o.id LIMIT 100")                    \
    X(WITH_HEAD_AS_MEMBER,                                                                     \
      "SELECT o.head_id, o.name FROM person p JOIN family_member o"                            \
      " ON o.identity = p.identity AND o.identity <> '' AND o.identity_kind = p.identity_kind" \
      " WHERE p.id = ?1 AND o.ended = '' AND o.head_id <> ?1"                                  \
      " AND p.identity_kind " ONE_PERSONS_ALONE " ORDER BY o.id LIMIT 100")                    \
    X(WITH_FILE_OF_MEMBER,                                                                     \
      "SELECT o.id, m.name FROM family_member m JOIN person_shown o"                           \
      " ON o.identity = m.identity AND o.identity <> '' AND o.identity_kind = m.identity_kind" \
      " WHERE m.head_id = ?1 AND m.ended = '' AND o.merged_into IS NULL AND o.id <> ?1"        \
      " AND m.identity_kind " ONE_PERSONS_ALONE IS_SERVED " ORDER BY o.id LIMIT 100")          \
    X(WITH_LIKE_MEMBER,                                                                        \
      "SELECT m.id, o.id FROM family_member m JOIN family_member o"                            \
      " ON o.born_day >= m.born_day - 2 AND o.born_day <= m.born_day + 2"                      \
      " WHERE m.head_id = ?1 AND m.ended = '' AND o.ended = '' AND o.head_id <> ?1"            \
      " ORDER BY o.id LIMIT 2000")                                                             \
    X(WITH_SAME_IBAN, "SELECT o.id, '' FROM person p JOIN person_shown o ON o.iban = p.iban"   \
                      " WHERE p.id = ?1 AND p.iban <> '' AND o.iban <> '' AND o.id <> ?1"      \
                      " AND o.merged_into IS NULL ORDER BY o.id LIMIT 20")                     \
    X(WITH_SAME_ADDRESS,                                                                       \
      "SELECT o.id, '' FROM person p JOIN person_shown o ON o.short_address = p.short_address" \
      " WHERE p.id = ?1 AND p.short_address <> '' AND o.short_address <> '' AND o.id <> ?1"    \
      " AND o.merged_into IS NULL" IS_SERVED " ORDER BY o.id LIMIT 20")                        \
    X(WITH_SAME_PHONE,                                                                         \
      "SELECT o.id, '' FROM person p JOIN person_shown o ON o.phone = p.phone"                 \
      " WHERE p.id = ?1 AND p.phone LIKE '+%' AND o.phone <> ''"                               \
      " AND o.id <> ?1 AND o.merged_into IS NULL" IS_SERVED " ORDER BY o.id LIMIT 20")         \
    X(HEADS_OF_HOUSEHOLDS,                                                                     \
      "SELECT m.head_id FROM family_member m WHERE m.ended = '' AND m.identity <> ''"          \
      " AND m.identity IN (SELECT identity FROM family_member WHERE identity <> ''"            \
      " AND ended = '' GROUP BY identity HAVING count(DISTINCT head_id) > 1)"                  \
      " UNION SELECT p.id FROM person_shown p WHERE p.iban <> '' AND p.merged_into IS NULL"    \
      " AND p.iban IN (SELECT iban FROM person WHERE iban <> '' GROUP BY iban"                 \
      " HAVING count(*) > 1) ORDER BY 1 LIMIT ?1")                                             \
    X(HOUSEHOLD_RULED, "SELECT r.id, r.first_id, r.second_id, r.ruling, r.reason,"             \
                       " coalesce(s.name, ''), r.ruled_at FROM household_ruling r"             \
                       " LEFT JOIN staff s ON s.id = r.staff_id"                               \
                       " WHERE r.first_id = ?1 AND r.second_id = ?2")                          \
    X(HOUSEHOLD_BY_ID, "SELECT r.id, r.first_id, r.second_id, r.ruling, r.reason, '',"         \
                       " r.ruled_at FROM household_ruling r WHERE r.id = ?1")                  \
    X(HOUSEHOLD_COUNT, "SELECT count(*) FROM household_ruling")                                \
    X(HOUSEHOLD_ADD, "INSERT INTO household_ruling(id, first_id, second_id, ruling, reason,"   \
                     " staff_id, ruled_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")               \
    X(HOUSEHOLD_CHANGE, "UPDATE household_ruling SET first_id = ?2, second_id = ?3,"           \
                        " ruling = ?4, reason = ?5, staff_id = ?6, ruled_at = ?7"              \
                        " WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_HOUSEHOLD * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList household_sql = {texts, sizeof texts / sizeof texts[0]};

/* What gives the other files by itself. */
static const struct {
    int sql;
    HouseholdReason reason;
} traits[] = {
    {SQL_WITH_SAME_MEMBER,    HOUSEHOLD_SAME_MEMBER},
    {SQL_WITH_HEAD_AS_MEMBER, HOUSEHOLD_IS_MEMBER  },
    {SQL_WITH_FILE_OF_MEMBER, HOUSEHOLD_OWN_FILE   },
    {SQL_WITH_SAME_IBAN,      HOUSEHOLD_IBAN       },
    {SQL_WITH_SAME_ADDRESS,   HOUSEHOLD_ADDRESS    },
    {SQL_WITH_SAME_PHONE,     HOUSEHOLD_PHONE      },
};

/* --- rulings ----------------------------------------------------------------------------------- */

static Err ruled_from_row(const Row *row, Arena *arena, HouseholdRuled *out)
{
    *out = (HouseholdRuled){
        .id = row_int(row, 0),
        .first = {row_int(row, 1)},
        .second = {row_int(row, 2)},
        .reason = row_text(row, 4, arena),
        .staff = row_text(row, 5, arena),
    };
    TRY(row_moment(row, 6, &out->ruled_at));
    return household_ruling_from_code(row_text(row, 3, arena), &out->ruling)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "household %ld", (long)out->id);
}

static Err find_ruled(Store *store, PersonId a, PersonId b, Arena *arena, HouseholdRuled *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOUSEHOLD_RULED);
    PersonId first = a.row < b.row ? a : b;
    PersonId second = a.row < b.row ? b : a;

    row_bind_int(row, 1, first.row);
    row_bind_int(row, 2, second.row);
    Err err = row_find(row);
    if (err == ERR_NOT_FOUND) {
        *out = (HouseholdRuled){.first = first, .second = second};
        return ERR_NONE;
    }
    return err ? err : ruled_from_row(row, arena, out);
}

/* --- findings ---------------------------------------------------------------------------------- */

static Err note_rows(
    Store *store, PersonId head, int sql, HouseholdReason reason, Arena *arena,
    HouseholdFindings *out)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_id(row, 1, head.row);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        household_note(
            out, arena, (PersonId){row_int(row, 0)}, reason, row_text(row, 1, arena));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err note_like_pair(
    Store *store, int64_t mine, int64_t theirs, Arena *arena, HouseholdFindings *out)
{
    Member a, b;

    TRY(store_family_find(store, mine, arena, &a));
    TRY(store_family_find(store, theirs, arena, &b));
    bool is_told = a.identity.len && str_equal(a.identity, b.identity);
    if (!is_told && household_members_alike(arena, &a, &b))
        household_note(out, arena, b.head, HOUSEHOLD_LIKE_MEMBER, a.name);
    return ERR_NONE;
}

static Err note_like(Store *store, PersonId head, Arena *arena, HouseholdFindings *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_WITH_LIKE_MEMBER);

    row_bind_id(row, 1, head.row);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(note_like_pair(store, row_int(row, 0), row_int(row, 1), arena, out));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err complete(Store *store, PersonId head, Arena *arena, HouseholdFindings *findings)
{
    for (size_t i = 0; i < findings->count; i++) {
        HouseholdFinding *finding = &findings->rows[i];
        Person other;
        TRY(store_person_find(store, finding->other, arena, &other));
        finding->other_name = other.name;
        TRY(find_ruled(store, head, finding->other, arena, &finding->ruled));
    }
    return ERR_NONE;
}

Err store_household_findings(Store *store, PersonId head, Arena *arena, HouseholdFindings *out)
{
    *out = (HouseholdFindings){.count = 0};
    for (size_t i = 0; i < sizeof traits / sizeof traits[0]; i++)
        TRY(note_rows(store, head, traits[i].sql, traits[i].reason, arena, out));
    TRY(note_like(store, head, arena, out));
    return complete(store, head, arena, out);
}

/* Of a pair that is found from both sides the older file comes first. */
static Err add_pairs(
    Store *store, PersonId head, Arena *arena, HouseholdPair *pairs, size_t max, size_t *count)
{
    HouseholdFindings findings;
    Person person;

    TRY(store_person_find(store, head, arena, &person));
    TRY(store_household_findings(store, head, arena, &findings));
    for (size_t i = 0; i < findings.count && *count < max; i++) {
        const HouseholdFinding *finding = &findings.rows[i];
        if (head.row < finding->other.row && household_waits(finding))
            pairs[(*count)++] = (HouseholdPair){head, person.name, *finding};
    }
    return ERR_NONE;
}

Err store_household_pairs(
    Store *store, size_t max, Arena *arena, HouseholdPair **out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_HEADS_OF_HOUSEHOLDS);

    *count = 0;
    *out = arena_new(arena, HouseholdPair, max);
    row_bind_int(row, 1, (int64_t)max * 2);
    RowStep step = row_step(row);
    for (; step == ROW_READY && *count < max; step = row_step(row))
        TRY(add_pairs(store, (PersonId){row_int(row, 0)}, arena, *out, max, count));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

/* --- ruling ------------------------------------------------------------------------------------ */

static Err keep(Change *change, const HouseholdRuled *ruled, int sql)
{
    AUTO_RESET Row *row = store_query(change->store, sql);

    row_bind_int(row, 1, ruled->id);
    row_bind_int(row, 2, ruled->first.row);
    row_bind_int(row, 3, ruled->second.row);
    row_bind_text(row, 4, str_of(household_ruling_code(ruled->ruling)));
    row_bind_text(row, 5, ruled->reason);
    row_bind_id(row, 6, change->act->staff_id);
    row_bind_moment(row, 7, change->moment);
    return row_run(row);
}

static Str body_of(Arena *arena, const HouseholdRuled *ruled)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "first", str_format(arena, "%lld", (long long)ruled->first.row));
    body_add(&body, "second", str_format(arena, "%lld", (long long)ruled->second.row));
    return strbuilder_text(&body);
}

static Err rule(Change *change, PersonId a, PersonId b, HouseholdRuling ruling)
{
    HouseholdRuled ruled;

    TRY(find_ruled(change->store, a, b, &change->arena, &ruled));
    bool is_new = ruled.id == 0;
    Str before = is_new ? STR("") : str_of(household_ruling_code(ruled.ruling));
    if (is_new)
        ruled.id = change_new_id(change);
    ruled.ruling = ruling;
    ruled.reason = change->act->reason;
    TRY(keep(change, &ruled, is_new ? SQL_HOUSEHOLD_ADD : SQL_HOUSEHOLD_CHANGE));
    return change_add_event(
        change, &(Event){
                    .act = STR("rule"),
                    .record_kind = HOUSEHOLD_KIND,
                    .record_id = ruled.id,
                    .from_state = before,
                    .to_state = str_of(household_ruling_code(ruling)),
                    .after = body_of(&change->arena, &ruled),
                });
}

static Err check(Change *change, PersonId a, PersonId b, HouseholdRuling ruling, Refusal *why)
{
    Person person;

    *why = (Refusal){.guard = GUARD_SAME_FILE};
    if (a.row == b.row)
        return ERR_BAD_DATA;
    TRY(person_open(change, a, &person, why));
    TRY(person_open(change, b, &person, why));
    *why = (Refusal){.guard = GUARD_REASON_GIVEN, .field = STR("reason")};
    return ruling == HOUSEHOLD_RULING_TWO && !change->act->reason.len ? ERR_BLANK : ERR_NONE;
}

Err store_household_rule(
    Store *store, const Act *act, PersonId a, PersonId b, HouseholdRuling ruling, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(check(&change, a, b, ruling, why));
    TRY(rule(&change, a, b, ruling));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOUSEHOLD_BY_ID);
    HouseholdRuled ruled;

    row_bind_int(row, 1, id);
    TRY(row_find(row));
    TRY(ruled_from_row(row, arena, &ruled));
    *out = (RecordState){
        .state = str_of(household_ruling_code(ruled.ruling)), .fields = body_of(arena, &ruled)};
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_HOUSEHOLD_COUNT, out);
}

const StateTable household_states = {
    .record_kind = "household",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
