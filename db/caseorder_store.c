#include "db/caseorder_store.h"

#include "db/sql.h"
#include "office/entitlement.h"

/* As the index casefile_by_number has it. */
#define RANK                                                                                   \
    "CAST(substr(coalesce(c.number, '0000-'), 1, 4) AS INTEGER) * 100000000"                   \
    " + CAST(substr(coalesce(c.number, '0000-'), 6) AS INTEGER)"
/* What is due of a case by the day ?6; 0: that is not asked. */
#define DUE "FROM entitlement e WHERE e.casefile_id = c.id AND e.state = ?7 AND e.due_day <= ?6"
/* ?2 and ?3 are the edge; ?4 is how many; ?5 the only outcome, empty for all. */
#define ORDERED(rank, name, key, passes, way)                                                  \
    "SELECT c.id, c.state_since, " rank ", " name                                              \
    ", CASE WHEN ?6 > 0 THEN (SELECT min(e.due_day) " DUE ") END FROM casefile c"              \
    " WHERE c.state = ?1 AND (" key ", c.id) " passes " (?2, ?3)"                              \
    " AND (?5 = '' OR c.outcome = ?5) AND (?6 = 0 OR EXISTS (SELECT 1 " DUE "))"               \
    " ORDER BY " key way ", c.id" way " LIMIT ?4"
#define BY_NUMBER(passes, way) ORDERED(RANK, "''", RANK, passes, way)
#define BY_NAME(passes, way)   ORDERED("0", "c.person_folded", "c.person_folded", passes, way)
#define BY_AGE(passes, way)    ORDERED("0", "''", "c.state_since", passes, way)

#define SQL_LIST(X)                                                                            \
    X(CASEORDER_NUMBER, BY_NUMBER(">", ""))                                                    \
    X(CASEORDER_NUMBER_BACK, BY_NUMBER("<", " DESC"))                                          \
    X(CASEORDER_NAME, BY_NAME(">", ""))                                                        \
    X(CASEORDER_NAME_BACK, BY_NAME("<", " DESC"))                                              \
    X(CASEORDER_AGE, BY_AGE(">", ""))                                                          \
    X(CASEORDER_AGE_BACK, BY_AGE("<", " DESC"))                                                \
    X(CASEORDER_FIND,                                                                          \
      "SELECT c.id, c.state_since, " RANK ", c.person_folded, NULL FROM casefile c"            \
      " WHERE c.id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASEORDER * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList caseorder_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- how each is read --------------------------------------------------------------------------- */

static void bind_rank(Row *row, Arena *arena, const QueueEntry *edge, bool is_backward)
{
    (void)arena;
    row_bind_int(row, 2, edge ? edge->rank : is_backward ? INT64_MAX : -1);
}

/* "~" stands behind every folded name and every moment. */
static Str end_text(bool is_backward)
{
    return is_backward ? STR("\xF4\x8F\xBF\xBF") : STR("");
}

static void bind_name(Row *row, Arena *arena, const QueueEntry *edge, bool is_backward)
{
    (void)arena;
    row_bind_text(row, 2, edge ? edge->name : end_text(is_backward));
}

static void bind_age(Row *row, Arena *arena, const QueueEntry *edge, bool is_backward)
{
    row_bind_text(row, 2, edge ? moment_text(arena, edge->since) : end_text(is_backward));
}

static int compare_rank(const QueueEntry *a, const QueueEntry *b)
{
    return (a->rank > b->rank) - (a->rank < b->rank);
}

static int compare_name(const QueueEntry *a, const QueueEntry *b)
{
    return str_compare(a->name, b->name);
}

static int compare_age(const QueueEntry *a, const QueueEntry *b)
{
    return (a->since > b->since) - (a->since < b->since);
}

static const struct {
    int ahead;
    int back;
    void (*bind)(Row *row, Arena *arena, const QueueEntry *edge, bool is_backward);
    int (*compare)(const QueueEntry *a, const QueueEntry *b);
} orders[CASEORDER_INDEXED] = {
    [CASEORDER_NUMBER] =
        {SQL_CASEORDER_NUMBER, SQL_CASEORDER_NUMBER_BACK, bind_rank, compare_rank},
    [CASEORDER_NAME] = {SQL_CASEORDER_NAME,   SQL_CASEORDER_NAME_BACK,   bind_name, compare_name},
    [CASEORDER_AGE] = {SQL_CASEORDER_AGE,    SQL_CASEORDER_AGE_BACK,    bind_age,  compare_age },
};

/* --- reading ----------------------------------------------------------------------------------- */

/* What was read of one state and is not given out yet. */
typedef struct {
    QueueEntry *next;
    QueueEntry *end;
} StateRun;

static Err entry_from_row(const Row *row, Arena *arena, QueueEntry *out)
{
    *out = (QueueEntry){
        .id = row_int(row, 0),
        .deadline = row_day(row, 4),
        .rank = row_int(row, 2),
        .name = row_text(row, 3, arena),
    };
    return row_moment(row, 1, &out->since);
}

static void bind_service(Row *row, const CaseOrderQuery *query, CaseState state)
{
    bool is_asked = query->today != DAY_NONE;
    bool is_replied = is_asked && state == CASE_REPLIED;
    bool is_served = is_asked && state == CASE_IN_SERVICE;

    row_bind_text(row, 5, is_replied ? str_of(outcome_code(OUTCOME_ACCEPT)) : STR(""));
    row_bind_int(row, 6, is_served ? query->today : 0);
    row_bind_text(row, 7, str_of(entitlement_state_code(ENTITLEMENT_DUE)));
}

static Err read_state(
    Store *store, const CaseOrderQuery *query, CaseState state, Arena *arena, size_t max,
    StateRun *out)
{
    bool is_backward = query->is_backward;
    int statement = is_backward ? orders[query->order].back : orders[query->order].ahead;
    AUTO_RESET Row *row = store_query(store, statement);
    RowStep step = ROW_DONE;

    row_bind_text(row, 1, str_of(casestate_code(state)));
    orders[query->order].bind(row, arena, query->edge, is_backward);
    row_bind_int(row, 3, query->edge ? query->edge->id : is_backward ? INT64_MAX : 0);
    row_bind_int(row, 4, (int64_t)max);
    bind_service(row, query, state);
    out->next = out->end = arena_new(arena, QueueEntry, max);
    for (size_t i = 0; i < max && (step = row_step(row)) == ROW_READY; i++)
        TRY(entry_from_row(row, arena, out->end++));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static bool goes_first(const CaseOrderQuery *query, const QueueEntry *a, const QueueEntry *b)
{
    int order = orders[query->order].compare(a, b);

    if (!order)
        order = (a->id > b->id) - (a->id < b->id);
    return query->is_backward ? order > 0 : order < 0;
}

/* The run whose next entry is the first of all; NULL when all have come to their end. */
static StateRun *next_run(const CaseOrderQuery *query, StateRun *runs)
{
    StateRun *first = NULL;

    for (size_t i = 0; i < query->state_count; i++) {
        bool has_entry = runs[i].next != runs[i].end;
        if (has_entry && (!first || goes_first(query, runs[i].next, first->next)))
            first = &runs[i];
    }
    return first;
}

static void turn_round(QueueEntry *entries, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        QueueEntry entry = entries[i];
        entries[i] = entries[count - 1 - i];
        entries[count - 1 - i] = entry;
    }
}

Err store_caseorder_page(
    Store *store, const CaseOrderQuery *query, Arena *arena, QueueEntry *out, size_t max,
    size_t *count)
{
    StateRun *runs = arena_new(arena, StateRun, query->state_count);
    StateRun *run;

    *count = 0;
    for (size_t i = 0; i < query->state_count; i++)
        TRY(read_state(store, query, query->states[i], arena, max, &runs[i]));
    while (*count < max && (run = next_run(query, runs)) != NULL)
        out[(*count)++] = *run->next++;
    if (query->is_backward)
        turn_round(out, *count);
    return ERR_NONE;
}

Err store_caseorder_find(Store *store, CasefileId id, Arena *arena, QueueEntry *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEORDER_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return entry_from_row(row, arena, out);
}
