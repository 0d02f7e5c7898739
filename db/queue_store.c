#include "db/queue_part.h"
#include "db/sql.h"
#include "office/entitlement.h"
#include "office/referral.h"

/* What each order reads: the first parameters are the state, and where it begins and ends; the last
 * one is how many. Each goes from its first record on, and from its last one back. */
#define PAUSED                                                                                 \
    "(SELECT 1 FROM clock_interval i JOIN clock_pause p ON p.interval_id = i.id"               \
    " WHERE i.casefile_id = c.id AND p.to_day IS NULL)"
#define BY_DUE(passes, ends, way)                                                              \
    "SELECT c.id, c.due_day, c.state_since FROM casefile c WHERE c.state = ?1"                 \
    " AND (c.due_day, c.id) " passes " (?2, ?3) AND c.due_day " ends " ?4"                     \
    " AND (?5 = '' OR c.outcome = ?5) AND c.state_since >= ?6"                                 \
    " AND (?7 = 0 OR NOT EXISTS " PAUSED ")"                                                   \
    " ORDER BY c.due_day" way ", c.id" way " LIMIT ?8"
#define WITHOUT_DUE(passes, way)                                                               \
    "SELECT c.id, NULL, c.state_since FROM casefile c WHERE c.state = ?1"                      \
    " AND c.due_day IS NULL AND c.id " passes " ?2 AND (?3 = '' OR c.outcome = ?3)"            \
    " ORDER BY c.id" way " LIMIT ?4"
#define PAUSED_BY_AGE(passes, way)                                                             \
    "SELECT c.id, NULL, c.state_since FROM casefile c WHERE c.state = ?1"                      \
    " AND (c.state_since, c.id) " passes " (?2, ?3) AND c.due_day IS NOT NULL"                 \
    " AND EXISTS " PAUSED " ORDER BY c.state_since" way ", c.id" way " LIMIT ?4"
#define BY_AGE(passes, ends, way)                                                              \
    "SELECT c.id, NULL, c.state_since FROM casefile c WHERE c.state = ?1"                      \
    " AND (c.state_since, c.id) " passes " (?2, ?3) AND c.state_since " ends " ?4"             \
    " AND (?5 = '' OR c.outcome = ?5) AND (c.due_day IS NULL OR c.due_day >= ?6)"              \
    " ORDER BY c.state_since" way ", c.id" way " LIMIT ?7"
/* The deliveries before are looked for under c.id, so that those of cases in other states, which may be
 * many, are left out first. */
#define BY_ENTITLEMENT(passes, ends, way)                                                      \
    "SELECT c.id, e.due_day, c.state_since FROM entitlement e"                                 \
    " JOIN casefile c ON c.id = e.casefile_id WHERE e.state = ?5"                              \
    " AND (e.due_day, e.casefile_id) " passes " (?2, ?3) AND e.due_day " ends " ?4"            \
    " AND c.state = ?1"                                                                        \
    " AND NOT EXISTS (SELECT 1 FROM entitlement f WHERE f.casefile_id = c.id"                  \
    " AND f.state || '' = ?5 AND (f.due_day, f.id) < (e.due_day, e.id))"                       \
    " ORDER BY e.due_day" way ", e.casefile_id" way " LIMIT ?6"
/* The same cases, counted by the first delivery of each; ?3, the edge, is 0. */
#define ENTITLED                                                                               \
    "SELECT c.id FROM casefile c WHERE c.state = ?1"                                           \
    " AND (SELECT e.due_day FROM entitlement e WHERE e.casefile_id = c.id AND e.state = ?5"    \
    " ORDER BY e.due_day LIMIT 1) BETWEEN ?2 + ?3 AND ?4 - 1 LIMIT ?6"
#define REFERRAL(seen, passes, way)                                                            \
    "SELECT r.id, NULL, r.asked_at FROM referral r WHERE r.state = ?1"                         \
    " AND r.first_seen_at IS " seen " AND r.id " passes " ?2 ORDER BY r.id" way " LIMIT ?3"
#define REFERRAL_BY_DUE(passes, ends, way)                                                     \
    "SELECT r.id, r.due_day, r.asked_at FROM referral r WHERE r.state = ?1"                    \
    " AND (r.due_day, r.id) " passes " (?2, ?3) AND r.due_day " ends " ?4"                     \
    " ORDER BY r.due_day" way ", r.id" way " LIMIT ?5"
#define COUNT_OF(sql) "SELECT count(*) FROM (" sql ") counted"

#define SQL_LIST(X)                                                                            \
    X(QUEUE_DUE, BY_DUE(">", "<", ""))                                                         \
    X(QUEUE_DUE_BACK, BY_DUE("<", ">=", " DESC"))                                              \
    X(QUEUE_DUE_COUNT, COUNT_OF(BY_DUE(">", "<", "")))                                         \
    X(QUEUE_NO_DUE, WITHOUT_DUE(">", ""))                                                      \
    X(QUEUE_NO_DUE_BACK, WITHOUT_DUE("<", " DESC"))                                            \
    X(QUEUE_NO_DUE_COUNT, COUNT_OF(WITHOUT_DUE(">", "")))                                      \
    X(QUEUE_WAITING, PAUSED_BY_AGE(">", ""))                                                   \
    X(QUEUE_WAITING_BACK, PAUSED_BY_AGE("<", " DESC"))                                         \
    X(QUEUE_WAITING_COUNT, COUNT_OF(PAUSED_BY_AGE(">", "")))                                   \
    X(QUEUE_AGE, BY_AGE(">", "<", ""))                                                         \
    X(QUEUE_AGE_BACK, BY_AGE("<", ">=", " DESC"))                                              \
    X(QUEUE_AGE_COUNT, COUNT_OF(BY_AGE(">", "<", "")))                                         \
    X(QUEUE_ENTITLEMENT, BY_ENTITLEMENT(">", "<", ""))                                         \
    X(QUEUE_ENTITLEMENT_BACK, BY_ENTITLEMENT("<", ">=", " DESC"))                              \
    X(QUEUE_ENTITLEMENT_COUNT, COUNT_OF(ENTITLED))                                             \
    X(QUEUE_NEW, REFERRAL("NULL", ">", ""))                                                    \
    X(QUEUE_NEW_BACK, REFERRAL("NULL", "<", " DESC"))                                          \
    X(QUEUE_NEW_COUNT, COUNT_OF(REFERRAL("NULL", ">", "")))                                    \
    X(QUEUE_SEEN, REFERRAL("NOT NULL", ">", ""))                                               \
    X(QUEUE_SEEN_BACK, REFERRAL("NOT NULL", "<", " DESC"))                                     \
    X(QUEUE_SEEN_COUNT, COUNT_OF(REFERRAL("NOT NULL", ">", "")))                               \
    X(QUEUE_REFERRAL_DUE, REFERRAL_BY_DUE(">", "<", ""))                                       \
    X(QUEUE_REFERRAL_DUE_BACK, REFERRAL_BY_DUE("<", ">=", " DESC"))                            \
    X(QUEUE_REFERRAL_DUE_COUNT, COUNT_OF(REFERRAL_BY_DUE(">", "<", "")))                       \
    X(QUEUE_OLDEST, "SELECT state_since FROM casefile WHERE state = ?1"                        \
                    " AND (?2 = '' OR outcome = ?2) ORDER BY state_since LIMIT 1")             \
    X(QUEUE_OLDEST_REFERRAL, "SELECT min(asked_at) FROM referral WHERE state = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_QUEUE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList queue_sql = {texts, sizeof texts / sizeof texts[0]};

QueuePart queue_part(QueueOrder order, CaseState state)
{
    return (QueuePart){
        .order = order,
        .state = state,
        .from = DAY_NONE,
        .before = DAY_NONE,
        .not_due_before = DAY_NONE,
        .not_late_before = DAY_NONE,
    };
}

/* --- binding ----------------------------------------------------------------------------------- */

/* Which records of a part are read: those with a deadline from one day on and before another; with
 * an edge, those behind it, or before it where it is read from the last one back. */
typedef struct {
    Day from;
    Day before;
    const QueueEntry *edge; /* NULL: none of this part */
    bool is_backward;
} PartSpan;

/* What a part is read with. */
typedef struct {
    Arena *arena;
    const TimerRules *rules;
    const QueuePart *part;
    PartSpan span;
    int64_t max;
} PartRead;

static int64_t bound(Day day, Day otherwise)
{
    return day == DAY_NONE ? otherwise : day;
}

/* Where nothing is the edge: before all ids, or behind them. */
static int64_t edge_id(const PartRead *read, int64_t otherwise)
{
    return read->span.edge ? read->span.edge->id : otherwise;
}

/* ?2 to ?4: days of deadlines. */
static void bind_days(Row *row, const PartRead *read)
{
    const PartSpan *span = &read->span;
    int64_t first = bound(span->from, DAY_FIRST);
    int64_t end = bound(span->before, QUEUE_NEVER);
    int64_t start = span->is_backward ? end : first;

    row_bind_int(row, 2, span->edge ? span->edge->deadline : start);
    row_bind_int(row, 3, edge_id(read, 0));
    row_bind_int(row, 4, span->is_backward ? first : end);
}

/* The moment from which on cases in this state are due on `day` or later, as text; `otherwise`
 * where no day is given. */
static Str since_text(const PartRead *read, Day day, const char *otherwise)
{
    if (day == DAY_NONE)
        return str_of(otherwise);
    Day first = steptimer_first_since(read->rules, read->part->state, day);
    return moment_text(read->arena, moment_at(first, 0, 0));
}

static Str outcome_of(const QueuePart *part)
{
    return part->only_accepted ? str_of(outcome_code(OUTCOME_ACCEPT)) : (Str){0};
}

static void bind_due(Row *row, const PartRead *read)
{
    bind_days(row, read);
    row_bind_text(row, 5, outcome_of(read->part));
    row_bind_text(row, 6, since_text(read, read->part->not_late_before, ""));
    row_bind_int(row, 7, read->part->leaves_paused);
    row_bind_int(row, 8, read->max);
}

static void bind_without_due(Row *row, const PartRead *read)
{
    row_bind_int(row, 2, edge_id(read, read->span.is_backward ? INT64_MAX : 0));
    row_bind_text(row, 3, outcome_of(read->part));
    row_bind_int(row, 4, read->max);
}

/* ?2 and ?3: since when, where it begins. */
static void bind_since(Row *row, const PartRead *read, Str start)
{
    const QueueEntry *edge = read->span.edge;

    row_bind_text(row, 2, edge ? moment_text(read->arena, edge->since) : start);
    row_bind_int(row, 3, edge_id(read, 0));
}

static void bind_paused(Row *row, const PartRead *read)
{
    bind_since(row, read, str_of(read->span.is_backward ? "~" : ""));
    row_bind_int(row, 4, read->max);
}

static void bind_age(Row *row, const PartRead *read)
{
    Str first = since_text(read, read->span.from, "");
    Str end = since_text(read, read->span.before, "~");

    bind_since(row, read, read->span.is_backward ? end : first);
    row_bind_text(row, 4, read->span.is_backward ? first : end);
    row_bind_text(row, 5, outcome_of(read->part));
    row_bind_int(row, 6, bound(read->part->not_due_before, DAY_FIRST));
    row_bind_int(row, 7, read->max);
}

static void bind_entitlement(Row *row, const PartRead *read)
{
    bind_days(row, read);
    row_bind_text(row, 5, str_of(entitlement_state_code(ENTITLEMENT_DUE)));
    row_bind_int(row, 6, read->max);
}

static void bind_referral(Row *row, const PartRead *read)
{
    row_bind_int(row, 2, edge_id(read, read->span.is_backward ? INT64_MAX : 0));
    row_bind_int(row, 3, read->max);
}

static void bind_referral_due(Row *row, const PartRead *read)
{
    bind_days(row, read);
    row_bind_int(row, 5, read->max);
}

/* How each order is read. One without days has the same deadline for all. */
static const struct {
    int ahead;
    int back;
    int count;
    Day same_deadline; /* DAY_NONE: each has its own */
    void (*bind)(Row *row, const PartRead *read);
} orders[QUEUE_ORDER_COUNT] = {
    [QUEUE_BY_DUE] =
        {SQL_QUEUE_DUE,          SQL_QUEUE_DUE_BACK,          SQL_QUEUE_DUE_COUNT,          DAY_NONE,    bind_due         },
    [QUEUE_WITHOUT_DUE] =
        {SQL_QUEUE_NO_DUE,       SQL_QUEUE_NO_DUE_BACK,       SQL_QUEUE_NO_DUE_COUNT,       QUEUE_NEVER,
                        bind_without_due                                                                                                 },
    [QUEUE_PAUSED] =
        {SQL_QUEUE_WAITING,      SQL_QUEUE_WAITING_BACK,      SQL_QUEUE_WAITING_COUNT,      QUEUE_NEVER,
                        bind_paused                                                                                                      },
    [QUEUE_BY_AGE] =
        {SQL_QUEUE_AGE,          SQL_QUEUE_AGE_BACK,          SQL_QUEUE_AGE_COUNT,          DAY_NONE,    bind_age         },
    [QUEUE_BY_ENTITLEMENT] =
        {SQL_QUEUE_ENTITLEMENT,  SQL_QUEUE_ENTITLEMENT_BACK,  SQL_QUEUE_ENTITLEMENT_COUNT,
                        DAY_NONE,                                                                                       bind_entitlement },
    [QUEUE_REFERRAL_NEW] =
        {SQL_QUEUE_NEW,          SQL_QUEUE_NEW_BACK,          SQL_QUEUE_NEW_COUNT,          DAY_FIRST,   bind_referral    },
    [QUEUE_REFERRAL_SEEN] =
        {SQL_QUEUE_SEEN,         SQL_QUEUE_SEEN_BACK,         SQL_QUEUE_SEEN_COUNT,         DAY_FIRST,   bind_referral    },
    [QUEUE_REFERRAL_BY_DUE] =
        {SQL_QUEUE_REFERRAL_DUE, SQL_QUEUE_REFERRAL_DUE_BACK, SQL_QUEUE_REFERRAL_DUE_COUNT,
                        DAY_NONE,                                                                                       bind_referral_due},
};

bool queue_part_is_of_referrals(const QueuePart *part)
{
    return part->order >= QUEUE_REFERRAL_NEW;
}

Str queue_part_state(const QueuePart *part)
{
    if (queue_part_is_of_referrals(part))
        return str_of(referral_state_code(REFERRAL_ASKED));
    return str_of(casestate_code(part->state));
}

static void bind(Row *row, const PartRead *read)
{
    row_bind_text(row, 1, queue_part_state(read->part));
    orders[read->part->order].bind(row, read);
}

/* --- pages ------------------------------------------------------------------------------------- */

/* Leaves out what has a deadline before this day. */
static void begin_at(PartSpan *span, Day day)
{
    if (span->from == DAY_NONE || span->from < day)
        span->from = day;
}

/* Leaves out what has a deadline on this day or later. */
static void end_before(PartSpan *span, Day day)
{
    if (span->before == DAY_NONE || span->before > day)
        span->before = day;
}

/* What part `place` has on the asked side of query->edge; false when nothing of it is left there. */
static bool span_of(const QueueQuery *query, size_t place, PartSpan *out)
{
    const QueuePart *part = &query->parts[place];
    const QueueEntry *edge = query->edge;
    Day same = orders[part->order].same_deadline;

    *out = (PartSpan){
        .from = part->from, .before = part->before, .is_backward = query->is_backward};
    if (!edge)
        return true;
    if (place == edge->part) {
        out->edge = edge;
        return true;
    }
    /* Where two are due alike, that of the earlier part comes first. */
    Day parting = edge->deadline + (place < edge->part ? 1 : 0);
    if (query->is_backward)
        end_before(out, parting);
    else
        begin_at(out, parting);
    return same == DAY_NONE || (query->is_backward ? same < parting : same >= parting);
}

static Day deadline_of(
    const TimerRules *rules, const QueuePart *part, const Row *row, Moment since)
{
    if (part->order == QUEUE_BY_AGE)
        return steptimer_due(rules, part->state, moment_day(since));
    Day same = orders[part->order].same_deadline;
    return same == DAY_NONE ? row_day(row, 1) : same;
}

static Err entry_from_row(
    const Row *row, const QueueQuery *query, size_t place, QueueEntry *out)
{
    const QueuePart *part = &query->parts[place];

    *out = (QueueEntry){
        .id = row_int(row, 0), .is_referral = queue_part_is_of_referrals(part), .part = place};
    TRY(row_moment(row, 2, &out->since));
    out->deadline = deadline_of(query->rules, part, row, out->since);
    return ERR_NONE;
}

/* What is read of one part and not yet given out. */
typedef struct {
    QueueEntry *next;
    QueueEntry *end;
} PartRun;

static Err read_part(
    Store *store, const QueueQuery *query, size_t place, Arena *arena, size_t max, PartRun *out)
{
    PartRead read = {
        .arena = arena,
        .rules = query->rules,
        .part = &query->parts[place],
        .max = (int64_t)max,
    };
    RowStep step = ROW_DONE;

    if (!span_of(query, place, &read.span))
        return ERR_NONE;
    AUTO_RESET Row *row = store_query(
        store,
        query->is_backward ? orders[read.part->order].back : orders[read.part->order].ahead);
    bind(row, &read);
    out->next = out->end = arena_new(arena, QueueEntry, max);
    for (size_t i = 0; i < max && (step = row_step(row)) == ROW_READY; i++)
        TRY(entry_from_row(row, query, place, out->end++));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

/* Whether the next entry of run `a` is given out before that of run `b`, where a < b. */
static bool goes_first(const PartRun *a, const PartRun *b, bool is_backward)
{
    return is_backward ? a->next->deadline > b->next->deadline
                       : a->next->deadline <= b->next->deadline;
}

/* The run whose next entry is due first, the earlier part where two are due alike, or, backward,
 * last and the later part; `count` when all have come to their end. */
static size_t next_run(const PartRun *runs, size_t count, bool is_backward)
{
    size_t next = count;

    for (size_t i = 0; i < count; i++) {
        bool has_entry = runs[i].next != runs[i].end;
        if (has_entry && (next == count || !goes_first(&runs[next], &runs[i], is_backward)))
            next = i;
    }
    return next;
}

static void turn_round(QueueEntry *entries, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        QueueEntry entry = entries[i];
        entries[i] = entries[count - 1 - i];
        entries[count - 1 - i] = entry;
    }
}

static Err read_page(
    Store *store, const QueueQuery *query, Arena *arena, QueueEntry *out, size_t max,
    size_t *count)
{
    PartRun *runs = arena_new(arena, PartRun, query->part_count);

    for (size_t i = 0; i < query->part_count; i++)
        TRY(read_part(store, query, i, arena, max, &runs[i]));
    for (*count = 0; *count < max; ++*count) {
        size_t first = next_run(runs, query->part_count, query->is_backward);
        if (first == query->part_count)
            return ERR_NONE;
        out[*count] = *runs[first].next++;
    }
    return ERR_NONE;
}

Err store_queue_page(
    Store *store, const QueueQuery *query, QueueEntry *out, size_t max, size_t *count)
{
    Arena arena = {0};

    *count = 0;
    Err err = read_page(store, query, &arena, out, max, count);
    if (query->is_backward)
        turn_round(out, *count);
    arena_free(&arena);
    return err;
}

/* --- counting ---------------------------------------------------------------------------------- */

static Err count_part(
    Store *store, const TimerRules *rules, const QueuePart *part, Arena *arena, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, orders[part->order].count);
    PartRead read = {
        .arena = arena,
        .rules = rules,
        .part = part,
        .span = {.from = part->from, .before = part->before},
        .max = INT64_MAX,
    };

    bind(row, &read);
    TRY(row_find(row));
    *out += row_int(row, 0);
    return ERR_NONE;
}

Err store_queue_count(Store *store, const QueueQuery *query, int64_t *out)
{
    Arena arena = {0};
    Err err = ERR_NONE;

    *out = 0;
    for (size_t i = 0; !err && i < query->part_count; i++)
        err = count_part(store, query->rules, &query->parts[i], &arena, out);
    arena_free(&arena);
    return err;
}

static Err oldest_of(Store *store, const QueuePart *part, Moment *out)
{
    AUTO_RESET Row *row = store_query(
        store, queue_part_is_of_referrals(part) ? SQL_QUEUE_OLDEST_REFERRAL : SQL_QUEUE_OLDEST);
    Moment since;

    row_bind_text(row, 1, queue_part_state(part));
    if (!queue_part_is_of_referrals(part))
        row_bind_text(row, 2, outcome_of(part));
    RowStep step = row_step(row);
    if (step != ROW_READY)
        return step == ROW_DONE ? ERR_NONE : store_error(store);
    TRY(row_moment(row, 0, &since));
    if (since != MOMENT_NONE && (*out == MOMENT_NONE || since < *out))
        *out = since;
    return ERR_NONE;
}

Err store_queue_oldest(Store *store, const QueueQuery *query, Moment *out)
{
    *out = MOMENT_NONE;
    for (size_t i = 0; i < query->part_count; i++) {
        /* Who is served waits only for what is due. */
        if (query->parts[i].order != QUEUE_BY_ENTITLEMENT)
            TRY(oldest_of(store, &query->parts[i], out));
    }
    return ERR_NONE;
}
