#include "db/person_ruling_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/person_duplicate_store.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/store_inside.h"

#define RULING_KIND STR("pair")

#define RULING_SELECT                                                                          \
    "SELECT r.id, r.first_id, r.second_id, r.ruling, r.reason, coalesce(s.name, ''),"          \
    " r.ruled_at FROM person_ruling r LEFT JOIN staff s ON s.id = r.staff_id "

/* SHARED: every value of a column that several files have, hidden ones too; ?1 how many at
 * most. WITH: those files that are shown. */
#define SQL_LIST(X)                                                                            \
    X(RULING_FIND, RULING_SELECT "WHERE r.first_id = ?1 AND r.second_id = ?2")                 \
    X(RULING_BY_ID, RULING_SELECT "WHERE r.id = ?1")                                           \
    X(RULING_LATER, RULING_SELECT "WHERE r.ruling = 'later' ORDER BY r.id LIMIT ?1")           \
    X(RULING_COUNT_ALL, "SELECT count(*) FROM person_ruling")                                  \
    X(RULING_ADD, "INSERT INTO person_ruling(id, first_id, second_id, ruling, reason,"         \
                  " staff_id, ruled_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                  \
    X(RULING_CHANGE, "UPDATE person_ruling SET first_id = ?2, second_id = ?3, ruling = ?4,"    \
                     " reason = ?5, staff_id = ?6, ruled_at = ?7 WHERE id = ?1")               \
    X(SHARED_IDENTITY, "SELECT identity FROM person WHERE identity <> '' GROUP BY identity"    \
                       " HAVING count(*) > 1 LIMIT ?1")                                        \
    X(SHARED_IBAN, "SELECT iban FROM person_key_iban GROUP BY iban"                            \
                   " HAVING count(*) > 1 LIMIT ?1")                                            \
    X(SHARED_PHONE, "SELECT phone FROM person_key_phone GROUP BY phone"                        \
                    " HAVING count(*) > 1 LIMIT ?1")                                           \
    X(WITH_IDENTITY, "SELECT id FROM person_shown WHERE identity = ?1 AND identity <> ''"      \
                     " AND merged_into IS NULL ORDER BY id LIMIT ?2")                          \
    X(WITH_IBAN, "SELECT p.id FROM person_key_iban k"                                          \
                 " CROSS JOIN person_shown p ON p.id = k.person_id WHERE k.iban = ?1"          \
                 " AND p.merged_into IS NULL ORDER BY k.person_id LIMIT ?2")                   \
    X(WITH_PHONE, "SELECT p.id FROM person_key_phone k"                                        \
                  " CROSS JOIN person_shown p ON p.id = k.person_id WHERE k.phone = ?1"        \
                  " AND p.merged_into IS NULL ORDER BY k.person_id LIMIT ?2")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_RULING * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_ruling_sql = {texts, sizeof texts / sizeof texts[0]};

enum { SHARED_MAX = 2000, SHARERS_MAX = 20 };

static const struct {
    int shared;
    int with;
} traits[] = {
    {SQL_SHARED_IDENTITY, SQL_WITH_IDENTITY},
    {SQL_SHARED_IBAN,     SQL_WITH_IBAN    },
    {SQL_SHARED_PHONE,    SQL_WITH_PHONE   },
};

/* --- reading ----------------------------------------------------------------------------------- */

static Err ruling_from_row(const Row *row, Arena *arena, PersonRuling *out)
{
    *out = (PersonRuling){
        .id = row_int(row, 0),
        .first = {row_int(row, 1)},
        .second = {row_int(row, 2)},
        .reason = row_text(row, 4, arena),
        .staff = row_text(row, 5, arena),
    };
    TRY(row_moment(row, 6, &out->ruled_at));
    return same_ruling_from_code(row_text(row, 3, arena), &out->ruling)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "ruling %ld", (long)out->id);
}

/* Of a pair the older file comes first. */
static void sort_pair(PersonId *a, PersonId *b)
{
    PersonId swapped = *a;

    if (a->row <= b->row)
        return;
    *a = *b;
    *b = swapped;
}

Err store_person_ruling(Store *store, PersonId a, PersonId b, Arena *arena, PersonRuling *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_RULING_FIND);

    sort_pair(&a, &b);
    row_bind_int(row, 1, a.row);
    row_bind_int(row, 2, b.row);
    Err err = row_find(row);
    if (err == ERR_NOT_FOUND) {
        *out = (PersonRuling){.first = a, .second = b};
        return ERR_NONE;
    }
    return err ? err : ruling_from_row(row, arena, out);
}

/* --- ruling ------------------------------------------------------------------------------------ */

static Err keep(Change *change, const PersonRuling *ruling, int sql)
{
    AUTO_RESET Row *row = store_query(change->store, sql);

    row_bind_int(row, 1, ruling->id);
    row_bind_int(row, 2, ruling->first.row);
    row_bind_int(row, 3, ruling->second.row);
    row_bind_text(row, 4, str_of(same_ruling_code(ruling->ruling)));
    row_bind_text(row, 5, ruling->reason);
    row_bind_id(row, 6, change->act->staff_id);
    row_bind_moment(row, 7, change->moment);
    return row_run(row);
}

static Str body_of(Arena *arena, const PersonRuling *ruling)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "first", str_format(arena, "%lld", (long long)ruling->first.row));
    body_add(&body, "second", str_format(arena, "%lld", (long long)ruling->second.row));
    return strbuilder_text(&body);
}

Err person_rule(Change *change, PersonId a, PersonId b, SameRuling ruling)
{
    PersonRuling kept;

    TRY(store_person_ruling(change->store, a, b, &change->arena, &kept));
    bool is_new = kept.id == 0;
    Str before = is_new ? STR("") : str_of(same_ruling_code(kept.ruling));
    if (is_new)
        kept.id = change_new_id(change);
    kept.ruling = ruling;
    kept.reason = change->act->reason;
    TRY(keep(change, &kept, is_new ? SQL_RULING_ADD : SQL_RULING_CHANGE));
    return change_add_event(
        change, &(Event){
                    .act = STR("rule"),
                    .record_kind = RULING_KIND,
                    .record_id = kept.id,
                    .from_state = before,
                    .to_state = str_of(same_ruling_code(ruling)),
                    .after = body_of(&change->arena, &kept),
                });
}

static Err check_pair(Change *change, PersonId a, PersonId b, SameRuling ruling, Refusal *why)
{
    Person person;

    *why = (Refusal){.guard = GUARD_SAME_FILE};
    if (a.row == b.row)
        return ERR_BAD_DATA;
    TRY(person_open(change, a, &person, why));
    TRY(person_open(change, b, &person, why));
    *why = (Refusal){.guard = GUARD_REASON_GIVEN, .field = STR("reason")};
    return ruling == SAME_RULING_OTHER && !change->act->reason.len ? ERR_BLANK : ERR_NONE;
}

Err store_person_rule(
    Store *store, const Act *act, PersonId a, PersonId b, SameRuling ruling, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(check_pair(&change, a, b, ruling, why));
    TRY(person_rule(&change, a, b, ruling));
    return change_commit(&change);
}

/* --- those who look alike ---------------------------------------------------------------------- */

Err store_person_twins(Store *store, PersonId id, Arena *arena, PersonTwins *out)
{
    Person person;
    PersonLikenesses alike = {0};

    TRY(store_person_find(store, id, arena, &person));
    TRY(store_person_duplicates(store, &person, arena, &alike));
    PersonTwin *rows = arena_new(arena, PersonTwin, alike.count);
    for (size_t i = 0; i < alike.count; i++) {
        rows[i] = (PersonTwin){.of = id, .of_name = person.name, .likeness = alike.rows[i]};
        TRY(store_person_ruling(store, id, alike.rows[i].person.id, arena, &rows[i].ruling));
    }
    *out = (PersonTwins){rows, alike.count};
    return ERR_NONE;
}

/* A list of pairs under way. */
typedef struct {
    Store *store;
    Arena *arena;
    PersonTwins *found;
    size_t max;
} Pairing;

static bool is_listed(const PersonTwins *list, PersonId a, PersonId b)
{
    for (size_t i = 0; i < list->count; i++) {
        if (list->rows[i].of.row == a.row && list->rows[i].likeness.person.id.row == b.row)
            return true;
    }
    return false;
}

/* Adds a pair that looks like one person and waits for a ruling, or is to be asked about. */
static Err add_pair(Pairing *pairing, PersonId a, PersonId b)
{
    PersonTwin twin = {.of = a};
    Person first;

    if (pairing->found->count == pairing->max || is_listed(pairing->found, a, b))
        return ERR_NONE;
    TRY(store_person_find(pairing->store, a, pairing->arena, &first));
    twin.of_name = first.name;
    TRY(store_person_find(pairing->store, b, pairing->arena, &twin.likeness.person));
    TRY(store_person_ruling(pairing->store, a, b, pairing->arena, &twin.ruling));
    twin.likeness.verdict = person_judge(pairing->arena, &first, &twin.likeness.person);
    bool is_merged = first.merged_into.row || twin.likeness.person.merged_into.row;
    bool waits = twin.ruling.ruling == SAME_RULING_LATER ||
                 (twin.ruling.ruling == SAME_RULING_NONE &&
                  twin.likeness.verdict.band != DUPLICATE_BAND_NONE);
    if (waits && !is_merged)
        pairing->found->rows[pairing->found->count++] = twin;
    return ERR_NONE;
}

static Err add_later(Pairing *pairing)
{
    AUTO_RESET Row *row = store_query(pairing->store, SQL_RULING_LATER);

    row_bind_int(row, 1, (int64_t)pairing->max);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(add_pair(pairing, (PersonId){row_int(row, 1)}, (PersonId){row_int(row, 2)}));
    return step == ROW_FAILED ? store_error(pairing->store) : ERR_NONE;
}

/* Each who shares a value with the oldest file that has it. */
static Err add_sharers(Pairing *pairing, int sql, Str value)
{
    AUTO_RESET Row *row = store_query(pairing->store, sql);
    PersonId first = {0};

    row_bind_text(row, 1, value);
    row_bind_int(row, 2, SHARERS_MAX);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row)) {
        PersonId id = {row_int(row, 0)};
        if (first.row)
            TRY(add_pair(pairing, first, id));
        else
            first = id;
    }
    return step == ROW_FAILED ? store_error(pairing->store) : ERR_NONE;
}

static Err add_shared(Pairing *pairing, int shared, int with)
{
    AUTO_RESET Row *row = store_query(pairing->store, shared);

    row_bind_int(row, 1, SHARED_MAX);
    RowStep step = row_step(row);
    for (; step == ROW_READY && pairing->found->count < pairing->max; step = row_step(row))
        TRY(add_sharers(pairing, with, row_text(row, 0, pairing->arena)));
    return step == ROW_FAILED ? store_error(pairing->store) : ERR_NONE;
}

Err store_person_pairs(Store *store, size_t max, Arena *arena, PersonTwins *out)
{
    PersonTwins found = {.rows = arena_new(arena, PersonTwin, max)};
    Pairing pairing = {store, arena, &found, max};

    TRY(add_later(&pairing));
    for (size_t i = 0; i < sizeof traits / sizeof traits[0]; i++)
        TRY(add_shared(&pairing, traits[i].shared, traits[i].with));
    *out = found;
    return ERR_NONE;
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_RULING_BY_ID);
    PersonRuling ruling;

    row_bind_int(row, 1, id);
    TRY(row_find(row));
    TRY(ruling_from_row(row, arena, &ruling));
    *out = (RecordState){
        .state = str_of(same_ruling_code(ruling.ruling)), .fields = body_of(arena, &ruling)};
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_RULING_COUNT_ALL, out);
}

const StateTable ruling_states = {
    .record_kind = "pair",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
