#include "db/circumstance_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/person_store.h"
#include "db/policy_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/policy_channel.h"

#define CIRCUMSTANCE_COLUMNS                                                                   \
    "c.id, c.version, c.person_id, c.kind, c.choice, c.number, c.note, c.from_calendar,"       \
    " c.from_day, c.until_calendar, c.until_day, c.struck"

#define SQL_LIST(X)                                                                            \
    X(CIRCUMSTANCE_FIND,                                                                       \
      "SELECT " CIRCUMSTANCE_COLUMNS " FROM circumstance c WHERE c.id = ?1")                   \
    X(CIRCUMSTANCE_OF, "SELECT " CIRCUMSTANCE_COLUMNS " FROM circumstance c"                   \
                       " WHERE c.person_id = ?1 ORDER BY c.kind, c.id DESC")                   \
    X(CIRCUMSTANCE_LAST, "SELECT " CIRCUMSTANCE_COLUMNS " FROM circumstance c"                 \
                         " WHERE c.person_id = ?1 AND c.kind = ?2 AND c.struck = ''"           \
                         " ORDER BY c.id DESC LIMIT 1")                                        \
    X(CIRCUMSTANCE_COUNT_OF, "SELECT count(*) FROM circumstance WHERE person_id = ?1")         \
    X(CIRCUMSTANCE_COUNT, "SELECT count(*) FROM circumstance")                                 \
    X(CIRCUMSTANCE_CONTACT, "SELECT choice FROM circumstance WHERE person_id = ?1"             \
                            " AND kind = 'contact' AND struck = '' AND from_day <= ?2"         \
                            " AND (until_day IS NULL OR until_day >= ?2)"                      \
                            " ORDER BY id DESC LIMIT 1")                                       \
    X(CIRCUMSTANCE_ADD, "INSERT INTO circumstance(id, person_id, kind, choice, number, note,"  \
                        " from_calendar, from_day, until_calendar, until_day, struck)"         \
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")              \
    X(CIRCUMSTANCE_CHANGE, "UPDATE circumstance SET version = version + 1, person_id = ?2,"    \
                           " kind = ?3, choice = ?4, number = ?5, note = ?6,"                  \
                           " from_calendar = ?7, from_day = ?8, until_calendar = ?9,"          \
                           " until_day = ?10, struck = ?11 WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CIRCUMSTANCE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList circumstance_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- rows -------------------------------------------------------------------------------------- */

static bool read_date(const Row *row, int column, Arena *arena, Date *out)
{
    Str code = row_text(row, column, arena);
    CalendarKind calendar;

    *out = DATE_NONE;
    if (!code.len)
        return true;
    if (!calendarkind_from_code(code, &calendar))
        return false;
    *out = date_of_day(calendar, row_day(row, column + 1));
    return out->day != DAY_NONE;
}

static Err from_row(const Row *row, Arena *arena, Circumstance *out)
{
    *out = (Circumstance){
        .id = row_int(row, 0),
        .version = row_int(row, 1),
        .person = {row_int(row, 2)},
        .number = row_text(row, 5, arena),
        .note = row_text(row, 6, arena),
        .struck = row_text(row, 11, arena),
    };
    bool is_sound =
        circumstance_kind_from_code(row_text(row, 3, arena), &out->kind) &&
        choices_find(circumstance_choices(out->kind), row_text(row, 4, arena), &out->choice) &&
        read_date(row, 7, arena, &out->from) && read_date(row, 9, arena, &out->until);
    return is_sound ? ERR_NONE : err_with(ERR_DAMAGED, "circumstance %ld", (long)out->id);
}

static const char *choice_code(const Circumstance *one)
{
    return circumstance_choices(one->kind)->rows[one->choice].code;
}

static void bind_date(Row *row, int parameter, const Date *date)
{
    bool is_written = date->day != DAY_NONE;

    row_bind_text(
        row, parameter, is_written ? str_of(calendarkind_code(date->calendar)) : (Str){0});
    row_bind_day(row, parameter + 1, date->day);
}

static Err write_row(Store *store, int sql, const Circumstance *one)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_id(row, 1, one->id);
    row_bind_id(row, 2, one->person.row);
    row_bind_text(row, 3, str_of(circumstance_kind_code(one->kind)));
    row_bind_text(row, 4, str_of(choice_code(one)));
    row_bind_text(row, 5, one->number);
    row_bind_text(row, 6, one->note);
    bind_date(row, 7, &one->from);
    bind_date(row, 9, &one->until);
    row_bind_text(row, 11, one->struck);
    return row_run(row);
}

/* The name of the field that holds the choice: it says whose codes they are. */
static const char *choice_name(CircumstanceKind kind)
{
    static const char *const names[CIRCUMSTANCE_KIND_COUNT] = {
        [CIRCUMSTANCE_CATEGORY] = "class",    [CIRCUMSTANCE_CONTACT] = "channel",
        [CIRCUMSTANCE_PHONE] = "phone_owner", [CIRCUMSTANCE_ADDRESS] = "address_use",
        [CIRCUMSTANCE_NAME] = "name_basis",   [CIRCUMSTANCE_DEATH] = "death_source",
    };

    return names[kind];
}

Str circumstance_body(Arena *arena, const Circumstance *one)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "circumstance", str_of(circumstance_kind_code(one->kind)));
    body_add(&body, choice_name(one->kind), str_of(choice_code(one)));
    body_add(&body, "number", one->number);
    body_add(&body, "note", one->note);
    body_add(&body, "from", date_iso(arena, &one->from));
    body_add(&body, "until", date_iso(arena, &one->until));
    body_add(&body, "struck", one->struck);
    body_add(&body, "person", str_format(arena, "%lld", (long long)one->person.row));
    return strbuilder_text(&body);
}

/* Of the record, whatever day it is: with a last day it is ended. */
static Str state_of(const Circumstance *one)
{
    return str_of(circumstance_state_code(circumstance_state(one, INT32_MAX)));
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_circumstance_find(Store *store, int64_t id, Arena *arena, Circumstance *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CIRCUMSTANCE_FIND);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    return from_row(row, arena, out);
}

Err store_circumstance_last(
    Store *store, PersonId person, CircumstanceKind kind, Arena *arena, Circumstance *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CIRCUMSTANCE_LAST);

    row_bind_id(row, 1, person.row);
    row_bind_text(row, 2, str_of(circumstance_kind_code(kind)));
    TRY(row_find(row));
    return from_row(row, arena, out);
}

static Err count_of(Store *store, PersonId person, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CIRCUMSTANCE_COUNT_OF);

    row_bind_id(row, 1, person.row);
    return row_number(row, out);
}

Err store_circumstances_of(
    Store *store, PersonId person, Arena *arena, Circumstance **out, size_t *count)
{
    int64_t all = 0;

    TRY(count_of(store, person, &all));
    AUTO_RESET Row *row = store_query(store, SQL_CIRCUMSTANCE_OF);
    Circumstance *list = arena_new(arena, Circumstance, (size_t)all);
    RowStep step = ROW_DONE;
    size_t read = 0;

    row_bind_id(row, 1, person.row);
    while (read < (size_t)all && (step = row_step(row)) == ROW_READY)
        TRY(from_row(row, arena, &list[read++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = list;
    *count = read;
    return ERR_NONE;
}

Err store_circumstance_contact(Store *store, PersonId person, Day today, Channel *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CIRCUMSTANCE_CONTACT);
    Arena arena = {0};

    row_bind_id(row, 1, person.row);
    row_bind_day(row, 2, today);
    Err err = row_find(row);
    if (!err && !channel_from_code(row_text(row, 0, &arena), out))
        err = err_with(ERR_DAMAGED, "means of contact of %ld", (long)person.row);
    arena_free(&arena);
    return err;
}

Err store_circumstance_name(Store *store, const Person *person, Arena *arena, NameFour *out)
{
    Circumstance *list;
    size_t count;

    *out = name_four(arena, person->name);
    TRY(store_circumstances_of(store, person->id, arena, &list, &count));
    for (size_t i = 0; i < count; i++) {
        NameFour four;
        bool is_one = list[i].kind == CIRCUMSTANCE_NAME &&
                      circumstance_state(&list[i], INT32_MAX) == CIRCUMSTANCE_HOLDS;
        if (is_one && name_four_read(list[i].note, &four) &&
            name_four_spells(arena, &four, person->name))
            *out = four;
    }
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Err tell(Change *change, const char *act, const Circumstance *old, Circumstance *new)
{
    Arena *arena = &change->arena;

    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = CIRCUMSTANCE_KIND,
                    .record_id = new->id,
                    .from_state = old ? state_of(old) : (Str){0},
                    .to_state = state_of(new),
                    .before = old ? circumstance_body(arena, old) : (Str){0},
                    .after = circumstance_body(arena, new),
                });
}

static Err rewrite(Change *change, const char *act, const Circumstance *old, Circumstance *new)
{
    TRY(write_row(change->store, SQL_CIRCUMSTANCE_CHANGE, new));
    return tell(change, act, old, new);
}

/* What is followed ends the day before, in the calendar in which that was written. */
static Err give_way(Change *change, const Circumstance *old, const Circumstance *new)
{
    Circumstance ended = *old;

    if (!circumstance_gives_way(old, new))
        return ERR_NONE;
    ended.until = date_of_day(new->from.calendar, new->from.day - 1);
    return rewrite(change, "end", old, &ended);
}

static Err make_room(Change *change, const Circumstance *new, Refusal *why)
{
    Circumstance *others;
    size_t count;

    TRY(store_circumstances_of(change->store, new->person, &change->arena, &others, &count));
    for (size_t i = 0; i < count; i++)
        TRY(circumstance_compare(&change->store->refusal_texts, &others[i], new, why));
    for (size_t i = 0; i < count; i++)
        TRY(give_way(change, &others[i], new));
    return ERR_NONE;
}

/* A means of contact is one of those that the policy in force lists. */
static Err check_channel(Change *change, const Circumstance *new, Refusal *why)
{
    const Policy *policy;
    Channel channel;
    int64_t policy_id;

    if (new->kind != CIRCUMSTANCE_CONTACT)
        return ERR_NONE;
    TRY(store_policy_in_force(change->store, &policy_id, &policy));
    return policy_channel_read(
        &change->store->refusal_texts, policy, str_of(choice_code(new)), &channel, why);
}

/* The parts must be those of the name that stands in his file. */
static Err check_name(const Circumstance *new, const Person *person, Arena *arena, Refusal *why)
{
    NameFour four;

    if (new->kind != CIRCUMSTANCE_NAME)
        return ERR_NONE;
    if (name_four_read(new->note, &four) && name_four_spells(arena, &four, person->name))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_PARTS_OF_NAME,
        .field = STR("note"),
        .found = new->note,
    };
    return ERR_BAD_DATA;
}

/* What holds alone is written over nothing that was not seen. */
static Err check_seen(Change *change, const Circumstance *new)
{
    Circumstance last = {.id = 0};
    Err err;

    if (!circumstance_is_single(new->kind))
        return ERR_NONE;
    err = store_circumstance_last(change->store, new->person, new->kind, &change->arena, &last);
    if (err && err != ERR_NOT_FOUND)
        return err;
    return change_check_version(change, last.id);
}

/* Writes one down of the person whom it names. */
static Err add(Change *change, Circumstance *one, Refusal *why)
{
    Person whose;

    TRY(person_open(change, one->person, &whose, why));
    TRY(check_channel(change, one, why));
    TRY(check_name(one, &whose, &change->arena, why));
    TRY(make_room(change, one, why));
    one->id = change_new_id(change);
    TRY(write_row(change->store, SQL_CIRCUMSTANCE_ADD, one));
    TRY(tell(change, "add", NULL, one));
    change_set_result(change, one->id);
    return ERR_NONE;
}

Err store_circumstance_add(
    Store *store, const Act *act, PersonId person, const Circumstance *new, int64_t *out,
    Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Circumstance one = *new;

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    one.person = person;
    TRY(check_seen(&change, &one));
    TRY(add(&change, &one, why));
    TRY(change_commit(&change));
    *out = one.id;
    return ERR_NONE;
}

static Err refuse(Refusal *why, Err err, Guard guard, const char *field)
{
    *why = (Refusal){.guard = guard, .field = str_of(field)};
    return err;
}

/* Reads one that is to be changed. */
static Err open(Change *change, int64_t id, Circumstance *out, Refusal *why)
{
    TRY(change_permit(change, PERSON_KEEPERS));
    TRY(store_circumstance_find(change->store, id, &change->arena, out));
    TRY(change_check_version(change, out->version));
    return out->struck.len ? refuse(why, ERR_REFUSED, GUARD_STILL_HOLDS, "") : ERR_NONE;
}

Err store_circumstance_end(Store *store, const Act *act, int64_t id, Date until, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Circumstance old;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(open(&change, id, &old, why));
    if (old.until.day != DAY_NONE || !circumstance_has_until(old.kind))
        return refuse(why, ERR_REFUSED, GUARD_STILL_HOLDS, "until");
    if (old.from.day != DAY_NONE && until.day < old.from.day)
        return refuse(why, ERR_BAD_DATA, GUARD_PERIOD_ORDERED, "until");
    Circumstance ended = old;
    ended.until = until;
    TRY(rewrite(&change, "end", &old, &ended));
    return change_commit(&change);
}

static Err strike(Change *change, const Circumstance *old, Refusal *why)
{
    Circumstance struck = *old;

    if (!change->act->reason.len)
        return refuse(why, ERR_BLANK, GUARD_REASON_GIVEN, "reason");
    struck.struck = change->act->reason;
    return rewrite(change, "strike", old, &struck);
}

Err store_circumstance_strike(Store *store, const Act *act, int64_t id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Circumstance old;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(open(&change, id, &old, why));
    TRY(strike(&change, &old, why));
    return change_commit(&change);
}

Err store_circumstance_replace(
    Store *store, const Act *act, int64_t id, const Circumstance *new, int64_t *out,
    Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Circumstance one = *new;
    Circumstance old;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(open(&change, id, &old, why));
    TRY(strike(&change, &old, why));
    one.person = old.person;
    TRY(add(&change, &one, why));
    TRY(change_commit(&change));
    *out = one.id;
    return ERR_NONE;
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Circumstance one;

    TRY(store_circumstance_find(store, id, arena, &one));
    *out = (RecordState){.state = state_of(&one), .fields = circumstance_body(arena, &one)};
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_CIRCUMSTANCE_COUNT, out);
}

const StateTable circumstance_states = {
    .record_kind = "circumstance",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
