#include "db/person_search_store.h"

#include "db/event_store.h"
#include "db/import_row.h"
#include "db/person_former_store.h"
#include "db/person_row.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "text/utf8.h"

/* Comes behind every character of a name, so it ends a range of texts that begin alike. */
static const Str after_all = {"\xF4\x8F\xBF\xBF", 4};

#define PERSON_SELECT "SELECT " PERSON_COLUMNS " FROM person_shown p "

#define OF_KEY(kind, column)                                                                   \
    "SELECT " PERSON_COLUMNS " FROM person_key_" kind " k"                                     \
    " CROSS JOIN person_shown p ON p.id = k.person_id"                                         \
    " WHERE k." column " >= ?1 AND k." column " < ?2"                                          \
    " ORDER BY k." column ", k.person_id LIMIT ?3"

/* ?1 and ?2 are the ends of a range; the last parameter is how many at most. */
#define SQL_LIST(X)                                                                            \
    X(PEOPLE_OF_IDENTITY, PERSON_SELECT "WHERE p.identity >= ?1 AND p.identity < ?2"           \
                                        " AND p.identity <> '' ORDER BY p.identity, p.id"      \
                                        " LIMIT ?3")                                           \
    X(PEOPLE_OF_NUMBER, PERSON_SELECT "WHERE p.beneficiary_number = ?1 LIMIT ?2")              \
    X(PEOPLE_OF_PHONE, OF_KEY("phone", "phone"))                                               \
    X(PEOPLE_OF_IBAN, OF_KEY("iban", "iban"))                                                  \
    X(PEOPLE_OF_NAME, OF_KEY("name", "name_folded"))                                           \
    X(PEOPLE_OF_PARTS, "SELECT " PERSON_COLUMNS                                                \
                       " FROM person_search s JOIN person_shown p ON p.serial = s.rowid"       \
                       " WHERE person_search MATCH ?1 ORDER BY s.rowid LIMIT ?2")              \
    X(PERSON_REFER, "SELECT coalesce(merged_into, id) FROM person_shown WHERE id = ?1"         \
                    " UNION ALL SELECT coalesce(merged_into, id) FROM person_shown"            \
                    " WHERE identity = ?2 AND identity <> '' LIMIT 16")                        \
    X(PERSON_INDEX_CHECK, "INSERT INTO person_search(person_search, rank)"                     \
                          " VALUES ('integrity-check', 1)")                                    \
    X(PERSON_INDEX_LOOK, "INSERT INTO person_search(person_search, rank)"                      \
                         " VALUES ('integrity-check', 0)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_SEARCH * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_search_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- one page ---------------------------------------------------------------------------------- */

/* A search under way. */
typedef struct {
    Store *store;
    const PersonQuery *query;
    size_t max;
    Arena *arena;
    PersonPage *page;
    bool has_merged; /* somebody was met by a file that is merged */
    Arena scratch;   /* one row that is compared */
} Search;

/* Whether a name as written is one of those looked for. */
typedef bool (*NameTest)(Arena *scratch, const NameQuery *query, Str name);

static bool is_found(const PersonPage *page, PersonId id)
{
    for (size_t i = 0; i < page->count; i++) {
        if (page->rows[i].person.id.row == id.row)
            return true;
    }
    return false;
}

/* One more than the page holds, to know whether there are others; those found by an earlier
 * statement come again and are passed over. */
static int64_t rows_to_ask(const Search *search)
{
    return (int64_t)search->max + 1;
}

/* A merged file stands for the one that took its place. */
static Err read_found(const Search *search, const Row *row, PersonMatch why, FoundPerson *out)
{
    PersonId survivor = {row_int(row, PERSON_COLUMN_MERGED_INTO)};

    out->why = survivor.row ? PERSON_MATCH_MERGED : why;
    if (survivor.row)
        return store_person_find(search->store, survivor, search->arena, &out->person);
    return person_from_row(row, search->arena, &out->person);
}

static Err take_row(Search *search, Row *row, PersonMatch why)
{
    PersonPage *page = search->page;
    int64_t survivor = row_int(row, PERSON_COLUMN_MERGED_INTO);

    search->has_merged = search->has_merged || survivor;
    if (is_found(page, (PersonId){survivor ? survivor : row_int(row, 0)}))
        return ERR_NONE;
    page->has_more = page->count == search->max;
    if (page->has_more)
        return ERR_NONE;
    return read_found(search, row, why, &page->rows[page->count++]);
}

static Err take_rows(Search *search, Row *row, PersonMatch why)
{
    while (!search->page->has_more) {
        switch (row_step(row)) {
        case ROW_READY:
            TRY(take_row(search, row, why));
            break;
        case ROW_DONE:
            return ERR_NONE;
        default:
            return store_error(search->store);
        }
    }
    return ERR_NONE;
}

static Str end_of(const Search *search, Str start)
{
    return str_format(search->arena, "%.*s%s", (int)start.len, start.bytes, after_all.bytes);
}

static Err take_if(Search *search, Row *row, PersonMatch why, NameTest fits)
{
    arena_reset(&search->scratch);
    Str name = row_text(row, PERSON_COLUMN_NAME, &search->scratch);

    if (!fits(&search->scratch, &search->query->name, name))
        return ERR_NONE;
    return take_row(search, row, why);
}

/* Takes rows of which not all are looked for. */
static Err take_rows_if(Search *search, Row *row, PersonMatch why, NameTest fits)
{
    while (!search->page->has_more) {
        RowStep step = row_step(row);
        if (step == ROW_FAILED)
            return store_error(search->store);
        if (step == ROW_DONE)
            return ERR_NONE;
        TRY(take_if(search, row, why, fits));
    }
    return ERR_NONE;
}

static void bind_range(const Search *search, Row *row, Str start, int64_t most)
{
    row_bind_text(row, 1, start);
    row_bind_text(row, 2, end_of(search, start));
    row_bind_int(row, 3, most);
}

static Err find_range(Search *search, int sql, Str start, PersonMatch why)
{
    AUTO_RESET Row *row = store_query(search->store, sql);

    bind_range(search, row, start, rows_to_ask(search));
    return take_rows(search, row, why);
}

static Err find_identity(Search *search)
{
    return find_range(
        search, SQL_PEOPLE_OF_IDENTITY, search->query->identity, PERSON_MATCH_IDENTITY);
}

static Err find_number(Search *search)
{
    AUTO_RESET Row *row = store_query(search->store, SQL_PEOPLE_OF_NUMBER);

    row_bind_int(row, 1, search->query->beneficiary_number);
    row_bind_int(row, 2, rows_to_ask(search));
    return take_rows(search, row, PERSON_MATCH_NUMBER);
}

static Err find_phone(Search *search)
{
    return find_range(search, SQL_PEOPLE_OF_PHONE, search->query->phone, PERSON_MATCH_PHONE);
}

static Err find_iban(Search *search)
{
    return find_range(search, SQL_PEOPLE_OF_IBAN, search->query->iban, PERSON_MATCH_IBAN);
}

/* The index joins letters that the office may tell apart. */
static Err find_name(Search *search)
{
    const NameQuery *name = &search->query->name;

    if (!name->keep)
        return find_range(search, SQL_PEOPLE_OF_NAME, name->start, PERSON_MATCH_NAME);
    AUTO_RESET Row *row = store_query(search->store, SQL_PEOPLE_OF_NAME);
    bind_range(search, row, name->start, INT64_MAX);
    return take_rows_if(search, row, PERSON_MATCH_NAME, name_query_begins);
}

/* The longest beginning that the index holds ready: for a longer one it would put together the
 * lists of all words that begin so, which takes tens of milliseconds for the names with Abd. */
enum { INDEX_PREFIX_POINTS = 8 };

static Str indexed_beginning(Str token)
{
    size_t at = 0;

    for (int points = 0; points < INDEX_PREFIX_POINTS && at < token.len; points++)
        text_utf8_next(token, &at);
    return str_part(token, 0, at);
}

/* Every word typed begins a part: "a"* AND "b"*.
 *
 * is_cut  whether some word is longer than what is looked for, so that each row is to be compared.
 */
static Str parts_typed(Arena *arena, const NameQuery *name, bool *is_cut)
{
    StrBuilder text = {.arena = arena};

    *is_cut = false;
    for (size_t i = 0; i < name->count; i++) {
        Str token = indexed_beginning(name->tokens[i].text);
        *is_cut = *is_cut || token.len < name->tokens[i].text.len;
        strbuilder_add_format(
            &text, "%s\"%.*s\"*", i ? " AND " : "", (int)token.len, token.bytes);
    }
    return strbuilder_text(&text);
}

static Err find_parts(Search *search)
{
    AUTO_RESET Row *row = store_query(search->store, SQL_PEOPLE_OF_PARTS);
    const NameQuery *name = &search->query->name;
    bool is_cut;

    row_bind_text(row, 1, parts_typed(search->arena, name, &is_cut));
    bool is_compared = is_cut || name->keep;
    row_bind_int(row, 2, is_compared ? INT64_MAX : rows_to_ask(search));
    return is_compared ? take_rows_if(search, row, PERSON_MATCH_PART, name_query_fits)
                       : take_rows(search, row, PERSON_MATCH_PART);
}

static Err (*const finders[PERSON_MATCH_COUNT])(Search *) = {
    [PERSON_MATCH_IDENTITY] = find_identity, [PERSON_MATCH_NUMBER] = find_number,
    [PERSON_MATCH_PHONE] = find_phone,       [PERSON_MATCH_IBAN] = find_iban,
    [PERSON_MATCH_NAME] = find_name,         [PERSON_MATCH_PART] = find_parts,
};

static Err take_former(Search *search, const FormerFound *former)
{
    PersonPage *page = search->page;

    if (is_found(page, former->id))
        return ERR_NONE;
    page->has_more = page->count == search->max;
    if (page->has_more)
        return ERR_NONE;
    FoundPerson *found = &page->rows[page->count++];
    found->why = former->why;
    found->met = former->value;
    return store_person_find(search->store, former->id, search->arena, &found->person);
}

/* By what does not stand in their rows, where there is room left. */
static Err find_former(Search *search)
{
    FormerFound found[FORMER_MAX];
    size_t count = 0;

    TRY(person_former_find(
        search->store, search->query, search->arena, found, FORMER_MAX, &count));
    for (size_t i = 0; i < count && !search->page->has_more; i++)
        TRY(take_former(search, &found[i]));
    return ERR_NONE;
}

/* --- names that go on -------------------------------------------------------------------------- */

/* Files that are merged are not kept: whom they stand for is named otherwise. */
static void keep_names(Search *search, int64_t newest)
{
    Refine *refine = &search->store->refine;
    const PersonPage *page = search->page;

    refine_drop(refine);
    if (page->has_more || search->has_merged)
        return;
    refine_begin(refine, &search->query->name, newest, page->count);
    for (size_t i = 0; i < page->count; i++)
        refine_add(refine, page->rows[i].person.id, page->rows[i].person.name);
}

static Err refine_names(Search *search)
{
    PersonPage *page = search->page;
    RefineFit *fits;
    size_t count =
        refine_take(&search->store->refine, search->arena, &search->query->name, &fits);

    page->has_more = count > search->max;
    for (size_t i = 0; i < count && i < search->max; i++) {
        FoundPerson *found = &page->rows[page->count++];
        found->why = fits[i].why;
        TRY(store_person_find(search->store, fits[i].id, search->arena, &found->person));
    }
    return ERR_NONE;
}

/* Names alone, when nothing else was typed that somebody may be found by. */
static Err find_names(Search *search)
{
    int64_t newest = 0;

    TRY(store_event_newest(search->store, &newest));
    if (refine_covers(&search->store->refine, &search->query->name, newest))
        return refine_names(search);
    TRY(find_name(search));
    if (!search->page->has_more)
        TRY(find_parts(search));
    keep_names(search, newest);
    return ERR_NONE;
}

/* --- all of it --------------------------------------------------------------------------------- */

static bool is_name_alone(const PersonQuery *query)
{
    for (int match = 0; match < PERSON_MATCH_NAME; match++)
        if (person_query_has(query, (PersonMatch)match))
            return false;
    return person_query_has(query, PERSON_MATCH_NAME);
}

static Err find_each(Search *search)
{
    for (int match = 0; match < PERSON_MATCH_COUNT && !search->page->has_more; match++) {
        if (person_query_has(search->query, (PersonMatch)match))
            TRY(finders[match](search));
    }
    return ERR_NONE;
}

static Err find_all(Search *search)
{
    TRY(is_name_alone(search->query) ? find_names(search) : find_each(search));
    return search->page->has_more ? ERR_NONE : find_former(search);
}

Err store_person_search(
    Store *store, const PersonQuery *query, size_t max, Arena *arena, PersonPage *out)
{
    PersonPage page = {0};

    max = max < PERSON_PAGE_MAX ? max : PERSON_PAGE_MAX;
    page.rows = arena_new(arena, FoundPerson, max);
    Search search = {.store = store, .query = query, .max = max, .arena = arena, .page = &page};
    TRY(engine_begin(store->engine, ENGINE_LOOK));
    Err err = find_all(&search);
    engine_rollback(store->engine);
    arena_free(&search.scratch);
    if (!err)
        *out = page;
    return err;
}

/* --- by one number ----------------------------------------------------------------------------- */

static Err refuse_several(Refusal *why)
{
    *why = (Refusal){
        .guard = GUARD_SEVERAL_PEOPLE,
        .field = str_of(person_field_code(PERSON_FIELD_IDENTITY)),
    };
    return ERR_BAD_DATA;
}

Err store_person_refer(Store *store, PersonReference reference, PersonId *out, Refusal *why)
{
    AUTO_RESET Row *row = store_query(store, SQL_PERSON_REFER);

    row_bind_int(row, 1, reference.row);
    row_bind_text(row, 2, reference.identity);
    RowStep step = row_step(row);
    PersonId id = {step == ROW_READY ? row_int(row, 0) : 0};
    if (step == ROW_DONE)
        return ERR_NOT_FOUND;
    /* A file and the one that took its place are one person's. */
    for (; step == ROW_READY; step = row_step(row))
        if (row_int(row, 0) != id.row)
            return refuse_several(why);
    if (step == ROW_FAILED)
        return store_error(store);
    *out = id;
    return ERR_NONE;
}

/* --- the index --------------------------------------------------------------------------------- */

/* Those of whom an import has not put the parts in yet would be missed: then the index is compared
 * with itself alone. */
Err store_person_check_index(Store *store)
{
    bool is_growing = false;

    TRY(import_any_hidden(store, &is_growing));
    AUTO_RESET Row *row =
        store_query(store, is_growing ? SQL_PERSON_INDEX_LOOK : SQL_PERSON_INDEX_CHECK);

    return row_run(row);
}
