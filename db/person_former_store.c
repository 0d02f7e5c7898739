#include "db/person_former_store.h"

#include "db/sql.h"

#define SQL_LIST(X)                                                                            \
    X(FORMER_ADD, "INSERT INTO person_former(id, person_id, field, value, merge_id, staff_id," \
                  " until_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                            \
    X(FORMER_PART_ADD, "INSERT INTO person_former_part(part, former_id) VALUES (?1, ?2)"       \
                       " ON CONFLICT DO NOTHING")                                              \
    X(FORMER_OF, "SELECT f.field, f.value, coalesce(s.name, ''), f.until_at"                   \
                 " FROM person_former f LEFT JOIN staff s ON s.id = f.staff_id"                \
                 " WHERE f.person_id = ?1 ORDER BY f.id DESC LIMIT ?2")                        \
    X(FORMER_FORGET_PARTS, "DELETE FROM person_former_part WHERE former_id IN"                 \
                           " (SELECT id FROM person_former WHERE merge_id = ?1)")              \
    X(FORMER_FORGET, "DELETE FROM person_former WHERE merge_id = ?1")                          \
    X(FORMER_BY_PHONE, "SELECT coalesce(p.merged_into, p.id), c.number FROM circumstance c"    \
                       " JOIN person_shown p ON p.id = c.person_id"                            \
                       " WHERE c.number >= ?1 AND c.number < ?2 AND c.number <> ''"            \
                       " AND c.kind = 'phone' AND c.struck = '' ORDER BY c.number LIMIT ?3")   \
    X(FORMER_BY_VALUE, "SELECT coalesce(p.merged_into, p.id), f.value FROM person_former f"    \
                       " JOIN person_shown p ON p.id = f.person_id"                            \
                       " WHERE f.value >= ?1 AND f.value < ?2 AND f.field <> 'name'"           \
                       " AND f.field = ?4 ORDER BY f.value LIMIT ?3")                          \
    X(FORMER_BY_PART, "SELECT coalesce(p.merged_into, p.id), f.value"                          \
                      " FROM person_former_part t JOIN person_former f ON f.id = t.former_id"  \
                      " JOIN person_shown p ON p.id = f.person_id"                             \
                      " WHERE t.part >= ?1 AND t.part < ?2 ORDER BY t.part LIMIT ?3")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_FORMER * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_former_sql = {texts, sizeof texts / sizeof texts[0]};

/* Comes behind every character of a value, so it ends a range of texts that begin alike. */
static const char after_all[] = "\xF4\x8F\xBF\xBF";

/* What people come back with, and are looked for by. */
static const PersonField kept_fields[] = {
    PERSON_FIELD_NAME, PERSON_FIELD_IDENTITY, PERSON_FIELD_PHONE,   PERSON_FIELD_IBAN,
    PERSON_FIELD_CITY, PERSON_FIELD_DISTRICT, PERSON_FIELD_ADDRESS, PERSON_FIELD_MARITAL,
};

/* --- keeping ----------------------------------------------------------------------------------- */

static Err add_parts(Change *change, int64_t id, Str name)
{
    Str parts = name_index_text(&change->arena, name);

    for (Str part; str_cut(&parts, ' ', &part);) {
        AUTO_RESET Row *row = store_query(change->store, SQL_FORMER_PART_ADD);
        row_bind_text(row, 1, part);
        row_bind_int(row, 2, id);
        TRY(row_run(row));
    }
    return ERR_NONE;
}

static Err add_row(
    Change *change, int64_t id, PersonId person, PersonField field, Str value, int64_t merge_id)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_FORMER_ADD);

    row_bind_int(row, 1, id);
    row_bind_int(row, 2, person.row);
    row_bind_text(row, 3, str_of(person_field_code(field)));
    row_bind_text(row, 4, value);
    row_bind_id(row, 5, merge_id);
    row_bind_id(row, 6, change->act->staff_id);
    row_bind_moment(row, 7, change->moment);
    return row_run(row);
}

static Err keep(Change *change, PersonId person, PersonField field, Str value, int64_t merge_id)
{
    int64_t id = change_new_id(change);

    TRY(add_row(change, id, person, field, value, merge_id));
    return field == PERSON_FIELD_NAME ? add_parts(change, id, value) : ERR_NONE;
}

Err person_former_keep(Change *change, const Person *old, const Person *new, int64_t merge_id)
{
    for (size_t i = 0; i < sizeof kept_fields / sizeof kept_fields[0]; i++) {
        Str before = person_field_text(&change->arena, old, kept_fields[i]);
        Str after = person_field_text(&change->arena, new, kept_fields[i]);
        if (before.len && !str_equal(before, after))
            TRY(keep(change, old->id, kept_fields[i], before, merge_id));
    }
    return ERR_NONE;
}

Err person_former_forget(Store *store, int64_t merge_id)
{
    static const int forgets[] = {SQL_FORMER_FORGET_PARTS, SQL_FORMER_FORGET};

    for (size_t i = 0; i < sizeof forgets / sizeof forgets[0]; i++) {
        AUTO_RESET Row *row = store_query(store, forgets[i]);
        row_bind_int(row, 1, merge_id);
        TRY(row_run(row));
    }
    return ERR_NONE;
}

/* --- reading ----------------------------------------------------------------------------------- */

static Err former_from_row(const Row *row, Arena *arena, FormerValue *out)
{
    *out = (FormerValue){.value = row_text(row, 1, arena), .staff = row_text(row, 2, arena)};
    TRY(row_moment(row, 3, &out->until_at));
    return person_field_from_code(row_text(row, 0, arena), &out->field)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "former value");
}

Err store_person_former(
    Store *store, PersonId id, Arena *arena, FormerValue *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_FORMER_OF);
    RowStep step;

    row_bind_int(row, 1, id.row);
    row_bind_int(row, 2, (int64_t)max);
    *count = 0;
    for (step = row_step(row); step == ROW_READY; step = row_step(row))
        TRY(former_from_row(row, arena, &out[(*count)++]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

/* --- finding ----------------------------------------------------------------------------------- */

/* Those who are found, as far as there is room. */
typedef struct {
    Store *store;
    Arena *arena;
    FormerFound *rows;
    size_t max;
    size_t *count;
} Found;

static void add(const Found *found, const Row *row, PersonMatch why)
{
    if (*found->count < found->max)
        found->rows[(*found->count)++] =
            (FormerFound){{row_int(row, 0)}, why, row_text(row, 1, found->arena)};
}

static Str end_of(Arena *arena, Str start)
{
    return str_format(arena, "%.*s%s", (int)start.len, start.bytes, after_all);
}

/* Those whose value begins with `start`. */
static Err add_range(const Found *found, Row *row, Str start, PersonMatch why)
{
    RowStep step;

    row_bind_text(row, 1, start);
    row_bind_text(row, 2, end_of(found->arena, start));
    row_bind_int(row, 3, (int64_t)found->max);
    for (step = row_step(row); step == ROW_READY; step = row_step(row))
        add(found, row, why);
    return step == ROW_FAILED ? store_error(found->store) : ERR_NONE;
}

static Err find_phone(const Found *found, Str start)
{
    AUTO_RESET Row *row = NULL;

    if (!start.len)
        return ERR_NONE;
    row = store_query(found->store, SQL_FORMER_BY_PHONE);
    return add_range(found, row, start, PERSON_MATCH_FURTHER_PHONE);
}

static Err find_number(const Found *found, PersonField field, Str start)
{
    AUTO_RESET Row *row = NULL;

    if (!start.len)
        return ERR_NONE;
    row = store_query(found->store, SQL_FORMER_BY_VALUE);
    row_bind_text(row, 4, str_of(person_field_code(field)));
    return add_range(found, row, start, PERSON_MATCH_FORMER_NUMBER);
}

/* The longest word leaves the fewest to be compared. */
static Str longest(const NameQuery *name)
{
    Str word = name->tokens[0].text;

    for (size_t i = 1; i < name->count; i++)
        if (name->tokens[i].text.len > word.len)
            word = name->tokens[i].text;
    return word;
}

enum { COMPARED_MAX = 500 };

static Err find_name(const Found *found, const NameQuery *name)
{
    AUTO_RESET Row *row = NULL;
    RowStep step;

    if (!name->count)
        return ERR_NONE;
    Str word = longest(name);
    row = store_query(found->store, SQL_FORMER_BY_PART);
    row_bind_text(row, 1, word);
    row_bind_text(row, 2, end_of(found->arena, word));
    row_bind_int(row, 3, COMPARED_MAX);
    for (step = row_step(row); step == ROW_READY; step = row_step(row))
        if (name_query_fits(found->arena, name, row_text(row, 1, found->arena)))
            add(found, row, PERSON_MATCH_FORMER_NAME);
    return step == ROW_FAILED ? store_error(found->store) : ERR_NONE;
}

Err person_former_find(
    Store *store, const PersonQuery *query, Arena *arena, FormerFound *out, size_t max,
    size_t *count)
{
    Found found = {store, arena, out, max, count};

    *count = 0;
    TRY(find_phone(&found, query->phone));
    TRY(find_number(&found, PERSON_FIELD_IDENTITY, query->identity));
    TRY(find_number(&found, PERSON_FIELD_PHONE, query->phone));
    TRY(find_number(&found, PERSON_FIELD_IBAN, query->iban));
    return find_name(&found, &query->name);
}
