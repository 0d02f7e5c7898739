#include "db/person_store.h"

#include "db/counter_store.h"
#include "db/household_store.h"
#include "db/person_duplicate_store.h"
#include "db/person_former_store.h"
#include "db/person_key_store.h"
#include "db/person_row.h"
#include "db/person_ruling_store.h"
#include "db/sql.h"
#include "db/store_inside.h"

/* Parts are added by VALUES: an INSERT from a SELECT has a savepoint of its own, at which the
 * full-text index writes out what it gathered, for every person anew. */
#define SQL_LIST(X)                                                                            \
    X(PERSON_ADD, "INSERT INTO person(id, name, name_folded, name_tokens, fold_version,"       \
                  " identity_kind, identity, identity_typed, no_identity_reason, sex,"         \
                  " birth_calendar, birth_year, birth_month, birth_day, birth_day_number,"     \
                  " nationality, marital, phone, phone_typed, iban, city, district,"           \
                  " short_address, stage, created_at, serial) VALUES (?1, ?2, ?3, ?4, ?5,"     \
                  " ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,"    \
                  " ?21, ?22, ?23, ?24, ?25,"                                                  \
                  " (SELECT coalesce(max(serial), 0) + 1 FROM person))")                       \
    X(PERSON_CHANGE, "UPDATE person SET version = version + 1, name = ?2, name_folded = ?3,"   \
                     " name_tokens = ?4, fold_version = ?5, identity_kind = ?6,"               \
                     " identity = ?7, identity_typed = ?8, no_identity_reason = ?9,"           \
                     " sex = ?10, birth_calendar = ?11, birth_year = ?12,"                     \
                     " birth_month = ?13, birth_day = ?14, birth_day_number = ?15,"            \
                     " nationality = ?16, marital = ?17, phone = ?18, phone_typed = ?19,"      \
                     " iban = ?20, city = ?21, district = ?22, short_address = ?23"            \
                     " WHERE id = ?1")                                                         \
    X(PERSON_REWRITE, "UPDATE person SET version = ?24, stage = ?25,"                          \
                      " beneficiary_number = ?26, name = ?2, name_folded = ?3,"                \
                      " name_tokens = ?4, fold_version = ?5, identity_kind = ?6,"              \
                      " identity = ?7, identity_typed = ?8, no_identity_reason = ?9,"          \
                      " sex = ?10, birth_calendar = ?11, birth_year = ?12,"                    \
                      " birth_month = ?13, birth_day = ?14, birth_day_number = ?15,"           \
                      " nationality = ?16, marital = ?17, phone = ?18, phone_typed = ?19,"     \
                      " iban = ?20, city = ?21, district = ?22, short_address = ?23"           \
                      " WHERE id = ?1")                                                        \
    X(PERSON_RAISE, "UPDATE person SET version = version + 1, stage = ?2,"                     \
                    " beneficiary_number = ?3 WHERE id = ?1")                                  \
    X(PERSON_FIND, "SELECT " PERSON_COLUMNS " FROM person p WHERE p.id = ?1")                  \
    X(PERSON_IS_THERE, "SELECT 1 FROM person WHERE id = ?1")                                   \
    X(PERSON_DELETE, "DELETE FROM person WHERE id = ?1")                                       \
    X(PERSON_COUNT, "SELECT count(*) FROM person")                                             \
    X(PERSON_OWNER, "SELECT coalesce(merged_into, id), EXISTS (SELECT 1 FROM import"           \
                    " WHERE number = import_number AND state = 'hidden') FROM person"          \
                    " WHERE identity = ?1 AND identity_kind = ?2"                              \
                    " AND coalesce(merged_into, id) <> ?3 AND identity <> ''"                  \
                    " ORDER BY id LIMIT 1")                                                    \
    X(PERSON_PARTS_ADD, "INSERT INTO person_search(rowid, name_tokens) VALUES"                 \
                        " ((SELECT serial FROM person WHERE id = ?1),"                         \
                        " (SELECT name_tokens FROM person WHERE id = ?1))")                    \
    X(PERSON_PARTS_REMOVE_ALL, "INSERT INTO person_search(person_search)"                      \
                               " VALUES ('delete-all')")                                       \
    X(PERSON_PARTS_ADD_ALL, "INSERT INTO person_search(rowid, name_tokens)"                    \
                            " SELECT serial, name_tokens FROM person"                          \
                            " WHERE merged_into IS NULL ORDER BY id")                          \
    X(PERSON_PARTS_REMOVE, "INSERT INTO person_search(person_search, rowid, name_tokens)"      \
                           " VALUES ('delete', (SELECT serial FROM person WHERE id = ?1),"     \
                           " (SELECT name_tokens FROM person WHERE id = ?1))")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

Err store_person_find(Store *store, PersonId id, Arena *arena, Person *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PERSON_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return person_from_row(row, arena, out);
}

Err person_count(Store *store, int64_t *out)
{
    return store_number(store, SQL_PERSON_COUNT, out);
}

Err person_open(Change *change, PersonId id, Person *out, Refusal *why)
{
    Err err = store_person_find(change->store, id, &change->arena, out);

    if (err == ERR_NOT_FOUND)
        *why = (Refusal){.field = STR("person")};
    if (err || !out->merged_into.row)
        return err;
    *why = (Refusal){
        .guard = GUARD_FILE_MERGED,
        .found =
            str_format(&change->store->refusal_texts, "%lld", (long long)out->merged_into.row),
    };
    return ERR_REFUSED;
}

/* --- guards ------------------------------------------------------------------------------------ */

static Err refuse(Arena *arena, Err err, Guard guard, int64_t id, Refusal *why)
{
    *why = (Refusal){
        .guard = guard,
        .field = str_of(person_field_code(PERSON_FIELD_IDENTITY)),
        .found = str_format(arena, "%lld", (long long)id),
    };
    return err;
}

/* Nobody can open the file of somebody whose import is still under way. */
static Err refuse_owner(Arena *arena, const Row *row, Refusal *why)
{
    if (!row_int(row, 1))
        return refuse(arena, ERR_EXISTS, GUARD_SAME_PERSON, row_int(row, 0), why);
    *why = (Refusal){
        .guard = GUARD_IN_IMPORT,
        .field = str_of(person_field_code(PERSON_FIELD_IDENTITY)),
    };
    return ERR_EXISTS;
}

/* A number that is one person's alone must not be another's. */
static Err check_identity(Store *store, const Person *person, Arena *arena, Refusal *why)
{
    AUTO_RESET Row *row = NULL;

    if (!person_identity_is_unique(person->identity_kind))
        return ERR_NONE;
    row = store_query(store, SQL_PERSON_OWNER);
    row_bind_text(row, 1, person->identity);
    row_bind_text(row, 2, str_of(identity_kind_code(person->identity_kind)));
    row_bind_int(row, 3, person->id.row);
    switch (row_step(row)) {
    case ROW_READY:
        return refuse_owner(arena, row, why);
    case ROW_DONE:
        return ERR_NONE;
    default:
        return store_error(store);
    }
}

static Err check_duplicates(Change *change, const Person *person, Arena *arena, Refusal *why)
{
    PersonLikenesses alike = {0};

    TRY(store_person_duplicates(change->store, person, &change->arena, &alike));
    if (!alike.count || alike.rows[0].verdict.band < DUPLICATE_BAND_LIKELY)
        return ERR_NONE;
    return refuse(arena, ERR_REFUSED, GUARD_LIKELY_DUPLICATE, alike.rows[0].person.id.row, why);
}

static Err check_ruling(const Act *act, Refusal *why)
{
    if (act->reason.len)
        return ERR_NONE;
    *why = (Refusal){.guard = GUARD_LIKELY_DUPLICATE, .field = STR("reason")};
    return ERR_BLANK;
}

static Err check_addition(
    Change *change, const PersonAddition *addition, Arena *arena, Refusal *why)
{
    TRY(check_identity(change->store, &addition->person, arena, why));
    if (addition->is_to_be_asked || addition->is_looked_through)
        return ERR_NONE;
    if (addition->is_ruled_new)
        return check_ruling(change->act, why);
    return check_duplicates(change, &addition->person, arena, why);
}

/* --- writing ----------------------------------------------------------------------------------- */

/* A new file that is being filled gets its index of parts at its end. */
static Err keep_parts(Store *store, int sql, PersonId id)
{
    if (store->bulk.has_put_off)
        return ERR_NONE;
    AUTO_RESET Row *row = store_query(store, sql);
    row_bind_id(row, 1, id.row);
    return row_run(row);
}

static Err run(Store *store, int sql)
{
    AUTO_RESET Row *row = store_query(store, sql);

    return row_run(row);
}

/* Without a row there would be nulls among the VALUES. */
static Err keep_parts_of_row(Store *store, int sql, PersonId id)
{
    AUTO_RESET Row *row = store_query(store, SQL_PERSON_IS_THERE);

    row_bind_id(row, 1, id.row);
    Err err = row_find(row);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return keep_parts(store, sql, id);
}

static Err enter_keys(Store *store, PersonId id)
{
    return store->bulk.has_put_off ? ERR_NONE : person_keys_add(store, id);
}

static Err leave_keys(Store *store, PersonId id)
{
    return store->bulk.has_put_off ? ERR_NONE : person_keys_remove(store, id);
}

Err person_leave_index(Store *store, PersonId id)
{
    TRY(leave_keys(store, id));
    return keep_parts_of_row(store, SQL_PERSON_PARTS_REMOVE, id);
}

Err person_enter_index(Store *store, PersonId id)
{
    TRY(enter_keys(store, id));
    return keep_parts_of_row(store, SQL_PERSON_PARTS_ADD, id);
}

Err person_index_all(Store *store)
{
    TRY(run(store, SQL_PERSON_PARTS_REMOVE_ALL));
    TRY(run(store, SQL_PERSON_PARTS_ADD_ALL));
    return person_keys_add_all(store);
}

static Err add_row(Change *change, Arena *scratch, PersonId id, const Person *person)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PERSON_ADD);

    person_bind(row, scratch, id, person);
    row_bind_text(row, 24, str_of(person_stage_code(PERSON_VISITOR)));
    row_bind_moment(row, 25, change->moment);
    return row_run(row);
}

static Err insert_row(Change *change, Arena *scratch, PersonId id, const Person *person)
{
    TRY(add_row(change, scratch, id, person));
    return keep_parts(change->store, SQL_PERSON_PARTS_ADD, id);
}

static Err insert(Change *change, Arena *scratch, PersonId id, const Person *person)
{
    TRY(insert_row(change, scratch, id, person));
    TRY(enter_keys(change->store, id));
    return change_add_event(
        change, &(Event){
                    .act = STR("person_add"),
                    .record_kind = PERSON_KIND,
                    .record_id = id.row,
                    .to_state = str_of(person_stage_code(PERSON_VISITOR)),
                    .after = person_body(scratch, person),
                });
}

/* One change may add very many, so what each needs is given back at once. */
Err person_insert(Change *change, const Person *person, PersonId *out)
{
    Arena scratch = {0};
    PersonId id = {change_new_id(change)};
    Err err = insert(change, &scratch, id, person);

    arena_free(&scratch);
    if (!err)
        *out = id;
    return err;
}

static Err delete_row(Store *store, PersonId id)
{
    AUTO_RESET Row *row = store_query(store, SQL_PERSON_DELETE);

    row_bind_id(row, 1, id.row);
    return row_run(row);
}

/* Whoever is named somewhere stays, and with him the parts of his name and his keys. */
Err person_remove(Change *change, PersonId id, bool has_parts)
{
    Store *store = change->store;

    TRY(has_parts ? person_leave_index(store, id) : leave_keys(store, id));
    Err err = delete_row(store, id);
    if (err && engine_missed_reference(store->engine)) {
        TRY(has_parts ? person_enter_index(store, id) : enter_keys(store, id));
        return ERR_REFUSED;
    }
    return err;
}

static void bind_own(Row *row, const Person *person)
{
    row_bind_int(row, 24, person->version);
    row_bind_text(row, 25, str_of(person_stage_code(person->stage)));
    row_bind_id(row, 26, person->beneficiary_number);
}

static Err set_whole_row(Change *change, const Person *person)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PERSON_REWRITE);

    person_bind(row, &change->arena, person->id, person);
    bind_own(row, person);
    return row_run(row);
}

static Err set_row(Change *change, const Person *person)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PERSON_CHANGE);

    person_bind(row, &change->arena, person->id, person);
    return row_run(row);
}

/* The parts and keys that stand in the index are taken from the row, so they go before it is
 * written. */
static Err set_with_parts(
    Change *change, const Person *old, const Person *person,
    Err (*set)(Change *, const Person *))
{
    bool is_renamed = !str_equal(old->name, person->name);

    TRY(leave_keys(change->store, person->id));
    if (is_renamed)
        TRY(keep_parts(change->store, SQL_PERSON_PARTS_REMOVE, person->id));
    TRY(set(change, person));
    TRY(enter_keys(change->store, person->id));
    return is_renamed ? keep_parts(change->store, SQL_PERSON_PARTS_ADD, person->id) : ERR_NONE;
}

Err person_rewrite(Change *change, const Person *old, const Person *person)
{
    return set_with_parts(change, old, person, set_whole_row);
}

Err person_set_row(Change *change, const Person *old, const Person *person)
{
    Arena *arena = &change->arena;

    TRY(set_with_parts(change, old, person, set_row));
    return change_add_event(
        change, &(Event){
                    .act = STR("person_change"),
                    .record_kind = PERSON_KIND,
                    .record_id = person->id.row,
                    .before = person_body(arena, old),
                    .after = person_body(arena, person),
                });
}

/* What the store gives a person stays as it is. */
static Person with_own_fields(const Person *old, const Person *person)
{
    Person new = *person;

    new.stage = old->stage;
    new.beneficiary_number = old->beneficiary_number;
    return new;
}

/* What was ruled of a new person is kept for each who probably is the same. */
static Err keep_rulings(Change *change, const PersonAddition *addition, PersonId id)
{
    PersonLikenesses alike = {0};
    Person person = addition->person;

    if (!addition->is_ruled_new && !addition->is_to_be_asked)
        return ERR_NONE;
    person.id = id;
    TRY(store_person_duplicates(change->store, &person, &change->arena, &alike));
    for (size_t i = 0; i < alike.count; i++) {
        if (alike.rows[i].verdict.band >= DUPLICATE_BAND_LIKELY)
            TRY(person_rule(
                change, alike.rows[i].person.id, id,
                addition->is_to_be_asked ? SAME_RULING_LATER : SAME_RULING_OTHER));
    }
    return ERR_NONE;
}

/* --- changes ----------------------------------------------------------------------------------- */

Err store_person_add(
    Store *store, const Act *act, const PersonAddition *addition, Arena *arena, PersonId *out,
    Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    PersonId id;

    TRY(person_check(&addition->person, why));
    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change)) {
        out->row = change.result;
        return ERR_NONE;
    }
    TRY(check_addition(&change, addition, arena, why));
    TRY(person_insert(&change, &addition->person, &id));
    TRY(keep_rulings(&change, addition, id));
    if (addition->households)
        TRY(households_rule(&change, id, addition->households, why));
    change_set_result(&change, id.row);
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

Err store_person_change(
    Store *store, const Act *act, const Person *person, Arena *arena, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Person old;

    TRY(person_check(person, why));
    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(person_open(&change, person->id, &old, why));
    TRY(change_check_version(&change, old.version));
    TRY(check_identity(store, person, arena, why));
    Person new = with_own_fields(&old, person);
    if (str_equal(person_body(&change.arena, &new), person_body(&change.arena, &old)))
        return ERR_NONE;
    TRY(person_former_keep(&change, &old, &new, 0));
    TRY(person_set_row(&change, &old, &new));
    change_set_result(&change, person->id.row);
    return change_commit(&change);
}

static Err set_stage(Store *store, const Person *person, PersonStage stage)
{
    AUTO_RESET Row *row = store_query(store, SQL_PERSON_RAISE);

    row_bind_id(row, 1, person->id.row);
    row_bind_text(row, 2, str_of(person_stage_code(stage)));
    row_bind_id(row, 3, person->beneficiary_number);
    return row_run(row);
}

Err person_raise(Change *change, PersonId id, PersonStage stage, Str clause)
{
    Person person;

    TRY(store_person_find(change->store, id, &change->arena, &person));
    if (person.stage >= stage)
        return ERR_NONE;
    if (stage == PERSON_BENEFICIARY && !person.beneficiary_number)
        TRY(counter_next(change, STR("beneficiary.serial"), &person.beneficiary_number));
    TRY(set_stage(change->store, &person, stage));
    return change_add_event(
        change, &(Event){
                    .act = STR("person_raise"),
                    .record_kind = PERSON_KIND,
                    .record_id = id.row,
                    .from_state = str_of(person_stage_code(person.stage)),
                    .to_state = str_of(person_stage_code(stage)),
                    .clause = clause,
                    .after = person_body(&change->arena, &person),
                });
}
