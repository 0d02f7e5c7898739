#include "db/queue_part.h"
#include "db/sql.h"
#include "office/entitlement.h"
#include "office/referral.h"

/* What each order reads: the first parameters are the state, and where it begins and ends; the last
 * one is how many. */
#define PAUSED                                                                                 \
    "(SELECT 1 FROM clock_interval i JOIN clock_pause p ON p.interval_id = i.id"               \
    " WHERE i.casefile_id = c.id AND p.to_day IS NULL)"
#define BY_DUE                                                                                 \
    "SELECT c.id, c.due_day, c.state_since FROM casefile c WHERE c.state = ?1"                 \
    " AND (c.due_day, c.id) > (?2, ?3) AND c.due_day < ?4 AND (?5 = '' OR c.outcome = ?5)"     \
    " AND c.state_since >= ?6 AND (?7 = 0 OR NOT EXISTS " PAUSED ")"                           \
    " ORDER BY c.due_day, c.id LIMIT ?8"
#define WITHOUT_DUE                                                                            \
    "SELECT c.id, NULL, c.state_since FROM casefile c WHERE c.state = ?1"                      \
    " AND c.due_day IS NULL AND c.id > ?2 AND (?3 = '' OR c.outcome = ?3)"                     \
    " ORDER BY c.id LIMIT ?4"
#define PAUSED_BY_AGE                                                                          \
    "SELECT c.id, NULL, c.state_since FROM casefile c WHERE c.state = ?1"                      \
    " AND (c.state_since, c.id) > (?2, ?3) AND c.due_day IS NOT NULL AND EXISTS " PAUSED       \
    " ORDER BY c.state_since, c.id LIMIT ?4"
#define BY_AGE                                                                                 \
    "SELECT c.id, NULL, c.state_since FROM casefile c WHERE c.state = ?1"                      \
    " AND (c.state_since, c.id) > (?2, ?3) AND c.state_since < ?4"                             \
    " AND (?5 = '' OR c.outcome = ?5) AND (c.due_day IS NULL OR c.due_day >= ?6)"              \
    " ORDER BY c.state_since, c.id LIMIT ?7"
#define BY_ENTITLEMENT                                                                         \
    "SELECT c.id, e.due_day, c.state_since FROM entitlement e"                                 \
    " JOIN casefile c ON c.id = e.casefile_id WHERE e.state = ?5"                              \
    " AND (e.due_day, e.casefile_id) > (?2, ?3) AND e.due_day < ?4 AND c.state = ?1"           \
    " AND NOT EXISTS (SELECT 1 FROM entitlement f WHERE f.casefile_id = e.casefile_id"         \
    " AND f.state || '' = ?5 AND (f.due_day, f.id) < (e.due_day, e.id))"                       \
    " ORDER BY e.due_day, e.casefile_id LIMIT ?6"
#define REFERRAL(seen)                                                                         \
    "SELECT r.id, NULL, r.asked_at FROM referral r WHERE r.state = ?1"                         \
    " AND r.first_seen_at IS " seen " AND r.id > ?2 ORDER BY r.id LIMIT ?3"
#define REFERRAL_BY_DUE                                                                        \
    "SELECT r.id, r.due_day, r.asked_at FROM referral r WHERE r.state = ?1"                    \
    " AND (r.due_day, r.id) > (?2, ?3) AND r.due_day < ?4 ORDER BY r.due_day, r.id LIMIT ?5"
#define COUNT_OF(sql) "SELECT count(*) FROM (" sql ") counted"

#define SQL_LIST(X)                                                                            \
    X(QUEUE_DUE, BY_DUE)                                                                       \
    X(QUEUE_DUE_COUNT, COUNT_OF(BY_DUE))                                                       \
    X(QUEUE_NO_DUE, WITHOUT_DUE)                                                               \
    X(QUEUE_NO_DUE_COUNT, COUNT_OF(WITHOUT_DUE))                                               \
    X(QUEUE_WAITING, PAUSED_BY_AGE)                                                            \
    X(QUEUE_WAITING_COUNT, COUNT_OF(PAUSED_BY_AGE))                                            \
    X(QUEUE_AGE, BY_AGE)                                                                       \
    X(QUEUE_AGE_COUNT, COUNT_OF(BY_AGE))                                                       \
    X(QUEUE_ENTITLEMENT, BY_ENTITLEMENT)                                                       \
    X(QUEUE_ENTITLEMENT_COUNT, COUNT_OF(BY_ENTITLEMENT))                                       \
    X(QUEUE_NEW, REFERRAL("NULL"))                                                             \
    X(QUEUE_NEW_COUNT, COUNT_OF(REFERRAL("NULL")))                                             \
    X(QUEUE_SEEN, REFERRAL("NOT NULL"))                                                        \
    X(QUEUE_SEEN_COUNT, COUNT_OF(REFERRAL("NOT NULL")))                                        \
    X(QUEUE_REFERRAL_DUE, REFERRAL_BY_DUE)                                                     \
    X(QUEUE_REFERRAL_DUE_COUNT, COUNT_OF(REFERRAL_BY_DUE))                                     \
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

/* Where a part begins: at records with this deadline or later, or right behind one record. */
typedef struct {
    Day from;
    const QueueEntry *behind; /* NULL: at the deadline */
} PartStart;

/* What a part is read with. */
typedef struct {
    Arena *arena;
    const TimerRules *rules;
    const QueuePart *part;
    PartStart start;
    int64_t max;
} PartRead;

static int64_t bound(Day day, Day otherwise)
{
    return day == DAY_NONE ? otherwise : day;
}

static int64_t id_behind(const PartRead *read)
{
    return read->start.behind ? read->start.behind->id : 0;
}

/* ?2 to ?4: days of deadlines. */
static void bind_days(Row *row, const PartRead *read)
{
    const QueueEntry *behind = read->start.behind;

    row_bind_int(row, 2, behind ? behind->deadline : bound(read->start.from, DAY_FIRST));
    row_bind_int(row, 3, id_behind(read));
    row_bind_int(row, 4, bound(read->part->before, QUEUE_NEVER));
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
    row_bind_int(row, 2, id_behind(read));
    row_bind_text(row, 3, outcome_of(read->part));
    row_bind_int(row, 4, read->max);
}

static void bind_paused(Row *row, const PartRead *read)
{
    const QueueEntry *behind = read->start.behind;

    row_bind_text(row, 2, behind ? moment_text(read->arena, behind->since) : (Str){0});
    row_bind_int(row, 3, id_behind(read));
    row_bind_int(row, 4, read->max);
}

static void bind_age(Row *row, const PartRead *read)
{
    const QueueEntry *behind = read->start.behind;

    row_bind_text(
        row, 2,
        behind ? moment_text(read->arena, behind->since)
               : since_text(read, read->start.from, ""));
    row_bind_int(row, 3, id_behind(read));
    row_bind_text(row, 4, since_text(read, read->part->before, "~"));
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
    row_bind_int(row, 2, id_behind(read));
    row_bind_int(row, 3, read->max);
}

static void bind_referral_due(Row *row, const PartRead *read)
{
    bind_days(row, read);
    row_bind_int(row, 5, read->max);
}

/* How each order is read. One without days has the same deadline for all. */
static const struct {
    int page;
    int count;
    Day same_deadline; /* DAY_NONE: each has its own */
    void (*bind)(Row *row, const PartRead *read);
} orders[QUEUE_ORDER_COUNT] = {
    [QUEUE_BY_DUE] = {SQL_QUEUE_DUE,          SQL_QUEUE_DUE_COUNT,          DAY_NONE,    bind_due         },
    [QUEUE_WITHOUT_DUE] =
        {SQL_QUEUE_NO_DUE,       SQL_QUEUE_NO_DUE_COUNT,       QUEUE_NEVER, bind_without_due },
    [QUEUE_PAUSED] = {SQL_QUEUE_WAITING,      SQL_QUEUE_WAITING_COUNT,      QUEUE_NEVER, bind_paused      },
    [QUEUE_BY_AGE] = {SQL_QUEUE_AGE,          SQL_QUEUE_AGE_COUNT,          DAY_NONE,    bind_age         },
    [QUEUE_BY_ENTITLEMENT] =
        {SQL_QUEUE_ENTITLEMENT,  SQL_QUEUE_ENTITLEMENT_COUNT,  DAY_NONE,    bind_entitlement },
    [QUEUE_REFERRAL_NEW] = {SQL_QUEUE_NEW,          SQL_QUEUE_NEW_COUNT,          DAY_FIRST,   bind_referral    },
    [QUEUE_REFERRAL_SEEN] = {SQL_QUEUE_SEEN,         SQL_QUEUE_SEEN_COUNT,         DAY_FIRST,   bind_referral    },
    [QUEUE_REFERRAL_BY_DUE] =
        {SQL_QUEUE_REFERRAL_DUE, SQL_QUEUE_REFERRAL_DUE_COUNT, DAY_NONE,    bind_referral_due},
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

/* Where part `place` goes on behind query->after; false when nothing of it is left. */
static bool start_of(const QueueQuery *query, size_t place, PartStart *out)
{
    const QueuePart *part = &query->parts[place];
    const QueueEntry *after = query->after;
    Day same = orders[part->order].same_deadline;

    *out = (PartStart){.from = part->from};
    if (!after)
        return true;
    if (place == after->part) {
        out->behind = after;
        return true;
    }
    Day from = after->deadline + (place < after->part ? 1 : 0);
    if (out->from == DAY_NONE || out->from < from)
        out->from = from;
    return same == DAY_NONE || same >= out->from;
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

    if (!start_of(query, place, &read.start))
        return ERR_NONE;
    AUTO_RESET Row *row = store_query(store, orders[read.part->order].page);
    bind(row, &read);
    out->next = out->end = arena_new(arena, QueueEntry, max);
    for (size_t i = 0; i < max && (step = row_step(row)) == ROW_READY; i++)
        TRY(entry_from_row(row, query, place, out->end++));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

/* The run whose next entry is due first, the earlier part where two are due alike; `count` when all
 * have come to their end. */
static size_t first_of(const PartRun *runs, size_t count)
{
    size_t first = count;

    for (size_t i = 0; i < count; i++) {
        if (runs[i].next == runs[i].end)
            continue;
        if (first == count || runs[i].next->deadline < runs[first].next->deadline)
            first = i;
    }
    return first;
}

static Err read_page(
    Store *store, const QueueQuery *query, Arena *arena, QueueEntry *out, size_t max,
    size_t *count)
{
    PartRun *runs = arena_new(arena, PartRun, query->part_count);

    for (size_t i = 0; i < query->part_count; i++)
        TRY(read_part(store, query, i, arena, max, &runs[i]));
    for (*count = 0; *count < max; ++*count) {
        size_t first = first_of(runs, query->part_count);
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
        .start = {.from = part->from},
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
