#include "db/person_duplicate_store.h"

#include "db/person_row.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "office/name.h"

enum {
    NEAR_DAYS = 2,
    PARTS_MIN = 3, /* a name of fewer makes nobody alike */
    PARTS_MAX = 7,
    ALIKE_MAX = 1000, /* of one kind: more share a birth date in the largest offices only */
};

#define PERSON_SELECT "SELECT " PERSON_COLUMNS " FROM person p "

#define SQL_LIST(X)                                                                            \
    X(PEOPLE_WITH_IDENTITY, PERSON_SELECT "WHERE p.identity = ?1 AND p.identity <> ''"         \
                                          " ORDER BY p.id LIMIT ?2")                           \
    X(PEOPLE_WITH_PHONE, PERSON_SELECT "WHERE p.phone = ?1 AND p.phone <> ''"                  \
                                       " ORDER BY p.id LIMIT ?2")                              \
    X(PEOPLE_WITH_IBAN, PERSON_SELECT "WHERE p.iban = ?1 AND p.iban <> ''"                     \
                                      " ORDER BY p.id LIMIT ?2")                               \
    X(PEOPLE_WITH_NAME, PERSON_SELECT "WHERE p.name_folded = ?1 ORDER BY p.id LIMIT ?2")       \
    X(PEOPLE_BORN_NEAR, PERSON_SELECT "WHERE p.birth_day_number >= ?1"                         \
                                      " AND p.birth_day_number <= ?2"                          \
                                      " ORDER BY p.birth_day_number, p.id LIMIT ?3")           \
    X(PEOPLE_WITH_PARTS,                                                                       \
      "SELECT " PERSON_COLUMNS " FROM person_search s JOIN person p ON p.serial = s.rowid"     \
      " WHERE person_search MATCH ?1 ORDER BY s.rowid LIMIT ?2")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_DUPLICATE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_duplicate_sql = {texts, sizeof texts / sizeof texts[0]};

/* A look for those who are alike under way. */
typedef struct {
    Store *store;
    const Person *person;
    Arena *arena;
    Arena scratch; /* one row and its verdict */
    PersonLikenesses *found;
} Comparison;

/* Whoever is like a file that was merged is like the one that took its place. */
static Err read_alike(const Comparison *comparison, const Row *row, PersonId id, Person *out)
{
    if (id.row != row_int(row, 0))
        return store_person_find(comparison->store, id, comparison->arena, out);
    return person_from_row(row, comparison->arena, out);
}

static Err compare_row(Comparison *comparison, Row *row)
{
    PersonLikeness likeness;
    PersonId id = {row_int(row, PERSON_COLUMN_MERGED_INTO)};

    TRY(person_from_row(row, &comparison->scratch, &likeness.person));
    if (!id.row)
        id = likeness.person.id;
    likeness.verdict = person_judge(&comparison->scratch, comparison->person, &likeness.person);
    arena_reset(&comparison->scratch);
    bool is_himself = id.row == comparison->person->id.row;
    if (is_himself || !person_likeness_fits(comparison->found, id, &likeness.verdict))
        return ERR_NONE;
    TRY(read_alike(comparison, row, id, &likeness.person));
    person_likeness_add(comparison->found, &likeness);
    return ERR_NONE;
}

static Err compare_rows(Comparison *comparison, Row *row)
{
    for (;;) {
        switch (row_step(row)) {
        case ROW_READY:
            TRY(compare_row(comparison, row));
            break;
        case ROW_DONE:
            return ERR_NONE;
        default:
            return store_error(comparison->store);
        }
    }
}

static Err compare_equals(Comparison *comparison, int sql, Str value)
{
    AUTO_RESET Row *row = store_query(comparison->store, sql);

    row_bind_text(row, 1, value);
    row_bind_int(row, 2, ALIKE_MAX);
    return compare_rows(comparison, row);
}

static Err compare_numbers(Comparison *comparison)
{
    const Person *person = comparison->person;

    TRY(compare_equals(comparison, SQL_PEOPLE_WITH_IDENTITY, person->identity));
    TRY(compare_equals(comparison, SQL_PEOPLE_WITH_IBAN, person->iban));
    return compare_equals(comparison, SQL_PEOPLE_WITH_PHONE, person->phone);
}

static Err compare_born_near(Comparison *comparison)
{
    AUTO_RESET Row *row = NULL;
    Day day = comparison->person->born.day;

    if (day == DAY_NONE)
        return ERR_NONE;
    row = store_query(comparison->store, SQL_PEOPLE_BORN_NEAR);
    row_bind_int(row, 1, day - NEAR_DAYS);
    row_bind_int(row, 2, day + NEAR_DAYS);
    row_bind_int(row, 3, ALIKE_MAX);
    return compare_rows(comparison, row);
}

/* The first part and any two of the others: "a" AND (("b" AND "c") OR ("b" AND "d") OR ...). Names
 * alone make people alike when three parts are the same, and either name may lack some. */
static Str parts_alike(Arena *arena, const NameQuery *name)
{
    size_t count = name->count < PARTS_MAX ? name->count : PARTS_MAX;
    StrBuilder text = {.arena = arena};
    const char *between = "";

    strbuilder_add_format(
        &text, "\"%.*s\" AND (", (int)name->tokens[0].text.len, name->tokens[0].text.bytes);
    for (size_t pair = count; pair < count * count; pair++) {
        Str a = name->tokens[pair / count].text;
        Str b = name->tokens[pair % count].text;
        if (pair / count >= pair % count)
            continue;
        strbuilder_add_format(
            &text, "%s(\"%.*s\" AND \"%.*s\")", between, (int)a.len, a.bytes, (int)b.len,
            b.bytes);
        between = " OR ";
    }
    strbuilder_add_char(&text, ')');
    return strbuilder_text(&text);
}

/* Those of exactly this name come first, however many share some of its parts. */
static Err compare_names(Comparison *comparison)
{
    Arena *arena = comparison->arena;
    NameQuery name = name_query(arena, comparison->person->name);

    if (name.count < PARTS_MIN)
        return ERR_NONE;
    TRY(compare_equals(
        comparison, SQL_PEOPLE_WITH_NAME, name_sort_key(arena, comparison->person->name)));
    return compare_equals(comparison, SQL_PEOPLE_WITH_PARTS, parts_alike(arena, &name));
}

static Err compare_all(Comparison *comparison)
{
    TRY(compare_numbers(comparison));
    TRY(compare_born_near(comparison));
    return compare_names(comparison);
}

Err store_person_duplicates(
    Store *store, const Person *person, Arena *arena, PersonLikenesses *out)
{
    PersonLikenesses found = {.rows = arena_new(arena, PersonLikeness, PERSON_LIKENESS_MAX)};
    Comparison comparison = {.store = store, .person = person, .arena = arena, .found = &found};
    Err err = compare_all(&comparison);

    arena_free(&comparison.scratch);
    if (!err)
        *out = found;
    return err;
}
