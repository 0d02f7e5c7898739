#include "db/queue_part.h"
#include "db/sql.h"
#include "office/entitlement.h"

#define SQL_LIST(X)                                                                            \
    X(QUEUE_FIND_CASE,                                                                         \
      "SELECT state, due_day, state_since, outcome, (SELECT min(due_day)"                      \
      " FROM entitlement e WHERE e.casefile_id = c.id AND e.state || '' = ?2),"                \
      " EXISTS (SELECT 1 FROM clock_interval i JOIN clock_pause p"                             \
      " ON p.interval_id = i.id WHERE i.casefile_id = c.id"                                    \
      " AND p.to_day IS NULL) FROM casefile c WHERE id = ?1")                                  \
    X(QUEUE_FIND_REFERRAL, "SELECT state, due_day, asked_at, first_seen_at FROM referral"      \
                           " WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_QUEUE_FIND * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList queue_find_sql = {texts, sizeof texts / sizeof texts[0]};

/* What of a record tells the parts apart. */
typedef struct {
    bool is_referral;
    Str state;
    Day due;
    Moment since;
    bool is_accepted;
    Day entitled; /* the first delivery that it waits for */
    bool is_paused;
    bool is_seen;
} QueueRecord;

static Err read_case(Store *store, int64_t id, Arena *arena, QueueRecord *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_QUEUE_FIND_CASE);

    row_bind_id(row, 1, id);
    row_bind_text(row, 2, str_of(entitlement_state_code(ENTITLEMENT_DUE)));
    TRY(row_find(row));
    out->state = row_text(row, 0, arena);
    out->due = row_day(row, 1);
    out->is_accepted = str_equal(row_text(row, 3, arena), str_of(outcome_code(OUTCOME_ACCEPT)));
    out->entitled = row_day(row, 4);
    out->is_paused = row_int(row, 5);
    return row_moment(row, 2, &out->since);
}

static Err read_referral(Store *store, int64_t id, Arena *arena, QueueRecord *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_QUEUE_FIND_REFERRAL);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    out->is_referral = true;
    out->state = row_text(row, 0, arena);
    out->due = row_day(row, 1);
    out->is_seen = !row_is_null(row, 3);
    return row_moment(row, 2, &out->since);
}

/* What a record is ordered by in a part; DAY_NONE: it does not stand there. */
static Day deadline_in(
    const QueuePart *part, const TimerRules *rules, const QueueRecord *record)
{
    bool is_new = !record->is_seen;
    bool has_due = record->due != DAY_NONE;

    switch (part->order) {
    case QUEUE_BY_DUE:
    case QUEUE_REFERRAL_BY_DUE:
        return record->due;
    case QUEUE_WITHOUT_DUE:
        return has_due ? DAY_NONE : QUEUE_NEVER;
    case QUEUE_PAUSED:
        return has_due && record->is_paused ? QUEUE_NEVER : DAY_NONE;
    case QUEUE_BY_AGE:
        return steptimer_due(rules, part->state, moment_day(record->since));
    case QUEUE_BY_ENTITLEMENT:
        return record->entitled;
    case QUEUE_REFERRAL_NEW:
        return is_new ? DAY_FIRST : DAY_NONE;
    default:
        return is_new ? DAY_NONE : DAY_FIRST;
    }
}

static Day or_else(Day day, Day otherwise)
{
    return day == DAY_NONE ? otherwise : day;
}

/* Whether the part leaves out what has this deadline, or this record for its other clock. */
static bool leaves_out(
    const QueuePart *part, const TimerRules *rules, const QueueRecord *record, Day deadline)
{
    if (deadline == DAY_NONE || deadline < or_else(part->from, DAY_FIRST) ||
        deadline >= or_else(part->before, QUEUE_NEVER + 1))
        return true;
    if ((part->only_accepted && !record->is_accepted) ||
        (part->leaves_paused && record->is_paused))
        return true;
    if (part->order == QUEUE_BY_AGE)
        return record->due != DAY_NONE &&
               record->due < or_else(part->not_due_before, DAY_FIRST);
    return part->not_late_before != DAY_NONE &&
           steptimer_due(rules, part->state, moment_day(record->since)) < part->not_late_before;
}

Err store_queue_find(Store *store, const QueueQuery *query, int64_t id, QueueEntry *out)
{
    Arena arena = {0};
    QueueRecord record = {0};
    Err err = read_case(store, id, &arena, &record);

    if (err == ERR_NOT_FOUND)
        err = read_referral(store, id, &arena, &record);
    bool is_found = false;
    for (size_t i = 0; !err && !is_found && i < query->part_count; i++) {
        const QueuePart *part = &query->parts[i];
        Day deadline = deadline_in(part, query->rules, &record);
        is_found = queue_part_is_of_referrals(part) == record.is_referral &&
                   str_equal(record.state, queue_part_state(part)) &&
                   !leaves_out(part, query->rules, &record, deadline);
        if (is_found)
            *out = (QueueEntry){
                .id = id,
                .is_referral = record.is_referral,
                .deadline = deadline,
                .part = i,
                .since = record.since,
            };
    }
    arena_free(&arena);
    if (err)
        return err;
    return is_found ? ERR_NONE : ERR_NOT_FOUND;
}
