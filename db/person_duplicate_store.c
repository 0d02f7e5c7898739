#include "db/person_duplicate_store.h"

#include "db/person_row.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "office/name.h"
#include "office/name_likeness.h"

enum {
    NEAR_DAYS = 2,
    PARTS_MIN = 3, /* a name of fewer makes nobody alike */
    PARTS_MAX = 7,
    ALIKE_MAX = 1000, /* of one kind */
    LONGER_NAMES_MAX = 300,
    BORN_NEAR_MAX = 10000, /* in old registers very many are born on the first of Rajab */
};

#define WITH_KEY(kind, column)                                                                 \
    "SELECT " PERSON_COLUMNS " FROM person_key_" kind " k"                                     \
    " CROSS JOIN person_shown p ON p.id = k.person_id"                                         \
    " WHERE k." column " = ?1 ORDER BY k.person_id LIMIT ?2"
#define PERSON_SELECT "SELECT " PERSON_COLUMNS " FROM person_shown p "

#define SQL_LIST(X)                                                                            \
    X(PEOPLE_WITH_IDENTITY, PERSON_SELECT "WHERE p.identity = ?1 AND p.identity <> ''"         \
                                          " ORDER BY p.id LIMIT ?2")                           \
    X(PEOPLE_WITH_PHONE, WITH_KEY("phone", "phone"))                                           \
    X(PEOPLE_WITH_IBAN, WITH_KEY("iban", "iban"))                                              \
    X(PEOPLE_WITH_NAME, WITH_KEY("name", "name_folded"))                                       \
    X(PEOPLE_BORN_NEAR, "SELECT person_id, name_folded FROM person_key_birth"                  \
                        " WHERE birth_day_number >= ?1 AND birth_day_number <= ?2"             \
                        " ORDER BY birth_day_number LIMIT ?3")                                 \
    X(PERSON_BY_ID, PERSON_SELECT "WHERE p.id = ?1")                                           \
    X(PEOPLE_WITH_PARTS, "SELECT " PERSON_COLUMNS                                              \
                         " FROM person_search s JOIN person_shown p ON p.serial = s.rowid"     \
                         " WHERE person_search MATCH ?1 ORDER BY s.rowid LIMIT ?2")            \
    X(PEOPLE_WITH_PARTS_WITHOUT_BIRTH,                                                         \
      "SELECT " PERSON_COLUMNS " FROM person_search s"                                         \
      " JOIN person p INDEXED BY person_without_birth ON p.serial = s.rowid"                   \
      " WHERE person_search MATCH ?1 AND p.birth_day_number IS NULL"                           \
      " AND (p.import_number IS NULL OR NOT EXISTS (SELECT 1 FROM import"                      \
      " WHERE number = p.import_number AND state = 'hidden'))"                                 \
      " ORDER BY s.rowid LIMIT ?2")

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
    Str first_part; /* of the name */
    Arena scratch;  /* one row and its verdict */
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

/* A birth date makes people alike only with a name that is; that the first parts are, among which a
 * title may stand, is told at once by the folded name. Other traits have their own statements. */
static bool may_have_like_name(Comparison *comparison, Row *row)
{
    Str rest = row_text(row, 1, &comparison->scratch);
    bool is_like = !comparison->first_part.len;

    for (int part = 0; part < 2 && !is_like; part++) {
        Str word;
        if (!str_cut(&rest, ' ', &word))
            break;
        is_like = name_part_likeness(&comparison->scratch, comparison->first_part, word) >=
                  NAME_PART_LIKE;
    }
    arena_reset(&comparison->scratch);
    return is_like;
}

/* The index also holds those whom an import has not shown yet. */
static Err compare_one(Comparison *comparison, int64_t id)
{
    AUTO_RESET Row *row = store_query(comparison->store, SQL_PERSON_BY_ID);

    row_bind_int(row, 1, id);
    Err err = row_find(row);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return compare_row(comparison, row);
}

/* Very many are born on one day in old registers, so their index holds the names as well. */
static Err compare_born_near(Comparison *comparison)
{
    AUTO_RESET Row *row = NULL;
    Day day = comparison->person->born.day;

    if (day == DAY_NONE)
        return ERR_NONE;
    row = store_query(comparison->store, SQL_PEOPLE_BORN_NEAR);
    row_bind_int(row, 1, day - NEAR_DAYS);
    row_bind_int(row, 2, day + NEAR_DAYS);
    row_bind_int(row, 3, BORN_NEAR_MAX);
    for (RowStep step = row_step(row); step != ROW_DONE; step = row_step(row)) {
        if (step == ROW_FAILED)
            return store_error(comparison->store);
        if (may_have_like_name(comparison, row))
            TRY(compare_one(comparison, row_int(row, 0)));
    }
    return ERR_NONE;
}

/* --- names that alone make people alike -------------------------------------------------------- */

/* By its name alone somebody is alike only when every part of the shorter name is the same, three or
 * more. So his name is this one, or this one with parts left out: such names are looked up; or it
 * has all parts of this one and others: those are in the full-text index. */

/* The parts of a name that `chosen` has a bit for, as a sort key. */
static Str key_of(Arena *arena, NameParts parts, unsigned chosen)
{
    StrBuilder key = {.arena = arena};

    for (size_t i = 0; i < parts.count && i < PARTS_MAX; i++) {
        if (!(chosen >> i & 1))
            continue;
        if (key.len)
            strbuilder_add_char(&key, ' ');
        strbuilder_add(&key, parts.list[i].text);
    }
    return strbuilder_text(&key);
}

static size_t count_bits(unsigned bits)
{
    size_t count = 0;

    for (; bits; bits &= bits - 1)
        count++;
    return count;
}

/* The first part is never left out. */
static Err compare_shorter_names(Comparison *comparison, NameParts parts)
{
    size_t count = parts.count < PARTS_MAX ? parts.count : PARTS_MAX;

    for (unsigned chosen = 1; chosen < 1u << count; chosen += 2) {
        if (count_bits(chosen) < PARTS_MIN)
            continue;
        TRY(compare_equals(
            comparison, SQL_PEOPLE_WITH_NAME, key_of(comparison->arena, parts, chosen)));
    }
    return ERR_NONE;
}

/* "a" AND "b" AND "c" ... */
static Str all_parts(Arena *arena, const NameQuery *name)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < name->count; i++) {
        Str token = name->tokens[i].text;
        strbuilder_add_format(
            &text, "%s\"%.*s\"", i ? " AND " : "", (int)token.len, token.bytes);
    }
    return strbuilder_text(&text);
}

/* Who was born on another day is not alike by his name alone; who was born on the same one was
 * found by that. */
static Err compare_longer_names(Comparison *comparison, const NameQuery *name)
{
    bool is_born = comparison->person->born.day != DAY_NONE;
    AUTO_RESET Row *row = store_query(
        comparison->store,
        is_born ? SQL_PEOPLE_WITH_PARTS_WITHOUT_BIRTH : SQL_PEOPLE_WITH_PARTS);

    row_bind_text(row, 1, all_parts(comparison->arena, name));
    row_bind_int(row, 2, LONGER_NAMES_MAX);
    return compare_rows(comparison, row);
}

/* Those of exactly this name come first, however many share some of its parts. */
static Err compare_names(Comparison *comparison)
{
    Arena *arena = comparison->arena;
    Str written = comparison->person->name;
    NameParts parts = name_without_titles(name_parts(arena, written));
    NameQuery name = name_query(arena, written, 0);

    if (parts.count < PARTS_MIN)
        return ERR_NONE;
    TRY(compare_equals(comparison, SQL_PEOPLE_WITH_NAME, name_sort_key(arena, written)));
    TRY(compare_shorter_names(comparison, parts));
    return compare_longer_names(comparison, &name);
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
    NameParts parts = name_without_titles(name_parts(arena, person->name));
    if (parts.count)
        comparison.first_part = parts.list[0].text;
    Err err = compare_all(&comparison);

    arena_free(&comparison.scratch);
    if (!err)
        *out = found;
    return err;
}
