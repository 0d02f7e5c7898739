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
    X(WITH_PERSON_AS_MEMBER,                                                                   \
      "SELECT o.head_id, o.name FROM family_member o"                                          \
      " WHERE o.identity = ?2 AND o.identity <> '' AND o.identity_kind " ONE_PERSONS_ALONE     \
      " AND o.ended = '' AND o.head_id <> ?1 ORDER BY o.id LIMIT 100")                         \
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
    X(LIKE_PERSON,                                                                             \
      "SELECT o.id, o.name FROM family_member o WHERE o.born_day >= ?2 - 2"                    \
      " AND o.born_day <= ?2 + 2 AND o.ended = '' AND o.head_id <> ?1 ORDER BY o.id"           \
      " LIMIT 2000")                                                                           \
    X(WITH_SAME_IBAN, "SELECT o.id, '' FROM person_key_iban k JOIN person_shown o"             \
                      " ON o.id = k.person_id WHERE k.iban = ?2 AND o.id <> ?1"                \
                      " AND o.merged_into IS NULL ORDER BY o.id LIMIT 20")                     \
    X(WITH_SAME_ADDRESS, "SELECT o.id, '' FROM person_shown o WHERE o.short_address = ?2"      \
                         " AND o.short_address <> '' AND o.id <> ?1"                           \
                         " AND o.merged_into IS NULL" IS_SERVED " ORDER BY o.id LIMIT 20")     \
    X(WITH_SAME_PHONE,                                                                         \
      "SELECT o.id, '' FROM person_key_phone k JOIN person_shown o ON o.id = k.person_id"      \
      " WHERE k.phone = ?2 AND o.id <> ?1 AND o.merged_into IS NULL" IS_SERVED                 \
      " ORDER BY o.id LIMIT 20")                                                               \
    X(HEADS_OF_HOUSEHOLDS,                                                                     \
      "SELECT m.head_id FROM family_member m WHERE m.ended = '' AND m.identity <> ''"          \
      " AND m.identity IN (SELECT identity FROM family_member WHERE identity <> ''"            \
      " AND ended = '' GROUP BY identity HAVING count(DISTINCT head_id) > 1)"                  \
      " UNION SELECT p.id FROM person_key_iban k JOIN person_shown p ON p.id = k.person_id"    \
      " WHERE p.merged_into IS NULL AND k.iban IN (SELECT iban FROM person_key_iban"           \
      " GROUP BY iban HAVING count(*) > 1) ORDER BY 1 LIMIT ?1")                               \
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

/* What a head's members give by themselves. */
static const struct {
    int sql;
    HouseholdReason reason;
} of_members[] = {
    {SQL_WITH_SAME_MEMBER,    HOUSEHOLD_SAME_MEMBER},
    {SQL_WITH_FILE_OF_MEMBER, HOUSEHOLD_OWN_FILE   },
};

/* What a person gives himself. */
static const struct {
    int sql;
    HouseholdReason reason;
} of_person[] = {
    {SQL_WITH_PERSON_AS_MEMBER, HOUSEHOLD_IS_MEMBER},
    {SQL_WITH_SAME_IBAN,        HOUSEHOLD_IBAN     },
    {SQL_WITH_SAME_ADDRESS,     HOUSEHOLD_ADDRESS  },
    {SQL_WITH_SAME_PHONE,       HOUSEHOLD_PHONE    },
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
    Store *store, Row *row, HouseholdReason reason, Arena *arena, HouseholdFindings *out)
{
    RowStep step = row_step(row);

    for (; step == ROW_READY; step = row_step(row))
        household_note(
            out, arena, (PersonId){row_int(row, 0)}, reason, row_text(row, 1, arena));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err note_of_members(
    Store *store, PersonId head, int sql, HouseholdReason reason, Arena *arena,
    HouseholdFindings *out)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_id(row, 1, head.row);
    return note_rows(store, row, reason, arena, out);
}

/* Nobody has id 0, so that whoever is being typed leaves nobody out. */
static Err note_of_person(
    Store *store, PersonId person, int sql, Str value, HouseholdReason reason, Arena *arena,
    HouseholdFindings *out)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_int(row, 1, person.row);
    row_bind_text(row, 2, value);
    return note_rows(store, row, reason, arena, out);
}

/* The values by which a person himself is held against others, in the order of of_person[]; empty
 * where one tells nothing: a number that many may have, a phone that could not be read. */
static Str value_of(const Person *person, HouseholdReason reason)
{
    bool is_his_alone = person_identity_is_unique(person->identity_kind);

    switch (reason) {
    case HOUSEHOLD_IS_MEMBER:
        return is_his_alone ? person->identity : (Str){0};
    case HOUSEHOLD_IBAN:
        return person->iban;
    case HOUSEHOLD_ADDRESS:
        return person->address;
    default:
        return str_starts_with(person->phone, STR("+")) ? person->phone : (Str){0};
    }
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

static Err note_like_members(Store *store, PersonId head, Arena *arena, HouseholdFindings *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_WITH_LIKE_MEMBER);

    row_bind_id(row, 1, head.row);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(note_like_pair(store, row_int(row, 0), row_int(row, 1), arena, out));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err note_like_person(
    Store *store, const Person *person, int64_t id, Arena *arena, HouseholdFindings *out)
{
    Member member;

    TRY(store_family_find(store, id, arena, &member));
    bool is_told = person->identity.len && str_equal(person->identity, member.identity);
    if (!is_told && household_person_alike(arena, person, &member))
        household_note(out, arena, member.head, HOUSEHOLD_LIKE_HIM, member.name);
    return ERR_NONE;
}

/* Very many were born on one day by their papers: the names are looked at before the rows. */
static Err note_like_him(
    Store *store, const Person *person, Arena *arena, HouseholdFindings *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_LIKE_PERSON);

    if (person->born.day == DAY_NONE || !person->name.len)
        return ERR_NONE;
    row_bind_int(row, 1, person->id.row);
    row_bind_day(row, 2, person->born.day);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        if (household_names_alike(arena, person->name, row_text(row, 1, arena)))
            TRY(note_like_person(store, person, row_int(row, 0), arena, out));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err note_of_all(Store *store, const Person *person, Arena *arena, HouseholdFindings *out)
{
    for (size_t i = 0; i < sizeof of_person / sizeof of_person[0]; i++) {
        Str value = value_of(person, of_person[i].reason);
        if (value.len)
            TRY(note_of_person(
                store, person->id, of_person[i].sql, value, of_person[i].reason, arena, out));
    }
    return note_like_him(store, person, arena, out);
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

static Err note_of_family(Store *store, PersonId head, Arena *arena, HouseholdFindings *out)
{
    for (size_t i = 0; i < sizeof of_members / sizeof of_members[0]; i++)
        TRY(note_of_members(store, head, of_members[i].sql, of_members[i].reason, arena, out));
    return note_like_members(store, head, arena, out);
}

Err store_household_typed(
    Store *store, const Person *person, Arena *arena, HouseholdFindings *out)
{
    *out = (HouseholdFindings){.count = 0};
    if (person->id.row)
        TRY(note_of_family(store, person->id, arena, out));
    TRY(note_of_all(store, person, arena, out));
    return complete(store, person->id, arena, out);
}

Err store_household_findings(Store *store, PersonId head, Arena *arena, HouseholdFindings *out)
{
    Person person;

    TRY(store_person_find(store, head, arena, &person));
    return store_household_typed(store, &person, arena, out);
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

static Err rule(Change *change, PersonId a, PersonId b, HouseholdRuling ruling, Str reason)
{
    HouseholdRuled ruled;

    TRY(find_ruled(change->store, a, b, &change->arena, &ruled));
    bool is_new = ruled.id == 0;
    Str before = is_new ? STR("") : str_of(household_ruling_code(ruled.ruling));
    if (is_new)
        ruled.id = change_new_id(change);
    ruled.ruling = ruling;
    ruled.reason = reason;
    TRY(keep(change, &ruled, is_new ? SQL_HOUSEHOLD_ADD : SQL_HOUSEHOLD_CHANGE));
    return change_append_event(
        change, (Event){
                    .act = STR("rule"),
                    .record_kind = HOUSEHOLD_KIND,
                    .record_id = ruled.id,
                    .staff_id = change->act->staff_id,
                    .role = change->act->role,
                    .reason = reason,
                    .from_state = before,
                    .to_state = str_of(household_ruling_code(ruling)),
                    .after = body_of(&change->arena, &ruled),
                });
}

static Err check(
    Change *change, PersonId a, PersonId b, HouseholdRuling ruling, Str reason, Refusal *why)
{
    Person person;

    *why = (Refusal){.guard = GUARD_SAME_FILE};
    if (a.row == b.row)
        return ERR_BAD_DATA;
    TRY(person_open(change, a, &person, why));
    TRY(person_open(change, b, &person, why));
    *why = (Refusal){.guard = GUARD_REASON_GIVEN, .field = STR("reason")};
    return ruling == HOUSEHOLD_RULING_TWO && !reason.len ? ERR_BLANK : ERR_NONE;
}

Err store_household_rule(
    Store *store, const Act *act, PersonId a, PersonId b, HouseholdRuling ruling, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(check(&change, a, b, ruling, act->reason, why));
    TRY(rule(&change, a, b, ruling, act->reason));
    return change_commit(&change);
}

Err households_rule(
    Change *change, PersonId person, const HouseholdRulings *rulings, Refusal *why)
{
    for (size_t i = 0; i < rulings->count; i++) {
        const HouseholdRuled *ruled = &rulings->rows[i];
        TRY(check(change, person, ruled->second, ruled->ruling, ruled->reason, why));
        TRY(rule(change, person, ruled->second, ruled->ruling, ruled->reason));
    }
    return ERR_NONE;
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
