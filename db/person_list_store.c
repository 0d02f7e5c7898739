#include "db/person_list_store.h"

#include "db/person_row.h"
#include "db/sql.h"
#include "office/name.h"

/* ?1 and ?2 are the edge, ?3 is how many. */
#define BY_NAME(passes, way)                                                                   \
    "SELECT " PERSON_COLUMNS " FROM person_key_name k"                                         \
    " CROSS JOIN person_shown p ON p.id = k.person_id"                                         \
    " WHERE (k.name_folded, k.person_id) " passes " (?1, ?2)"                                  \
    " AND p.merged_into IS NULL ORDER BY k.name_folded" way ", k.person_id" way " LIMIT ?3"
#define BY_ID(passes, way)                                                                     \
    "SELECT " PERSON_COLUMNS " FROM person_shown p WHERE p.id " passes " ?2"                   \
    " AND p.merged_into IS NULL AND ?1 IS NOT NULL ORDER BY p.id" way " LIMIT ?3"

#define SQL_LIST(X)                                                                            \
    X(PERSONS_BY_NAME, BY_NAME(">", ""))                                                       \
    X(PERSONS_BY_NAME_BACK, BY_NAME("<", " DESC"))                                             \
    X(PERSONS_NEWEST, BY_ID("<", " DESC"))                                                     \
    X(PERSONS_NEWEST_BACK, BY_ID(">", ""))

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_LIST * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_list_sql = {texts, sizeof texts / sizeof texts[0]};

/* Comes behind every name. */
static const Str after_all = {"\xF4\x8F\xBF\xBF", 4};

static int statement_of(const PersonListQuery *query)
{
    if (query->order == PERSON_ORDER_NAME)
        return query->is_backward ? SQL_PERSONS_BY_NAME_BACK : SQL_PERSONS_BY_NAME;
    return query->is_backward ? SQL_PERSONS_NEWEST_BACK : SQL_PERSONS_NEWEST;
}

/* Whether the ids of the page go down. */
static bool goes_down(const PersonListQuery *query)
{
    return (query->order == PERSON_ORDER_NEWEST) != query->is_backward;
}

static void bind(Row *row, const PersonListQuery *query, Arena *arena, size_t max)
{
    bool is_down = goes_down(query);
    Str name = query->is_backward ? after_all : STR("");
    int64_t id = is_down ? INT64_MAX : 0;

    if (query->edge) {
        name = name_sort_key(arena, query->edge->name);
        id = query->edge->id.row + (query->with_edge ? (is_down ? 1 : -1) : 0);
    }
    row_bind_text(row, 1, name);
    row_bind_int(row, 2, id);
    row_bind_int(row, 3, (int64_t)max);
}

static void turn_round(Person *people, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        Person person = people[i];
        people[i] = people[count - 1 - i];
        people[count - 1 - i] = person;
    }
}

Err store_person_list(
    Store *store, const PersonListQuery *query, Arena *arena, Person *out, size_t max,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, statement_of(query));
    RowStep step = ROW_DONE;

    bind(row, query, arena, max);
    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(person_from_row(row, arena, &out[*count]));
    if (query->is_backward)
        turn_round(out, *count);
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}
