#include "view/queue_read.h"

/* --- everything past its day ------------------------------------------------------------------- */

static void add_overdue(QueueParts *parts, Day day)
{
    for (int state = CASE_NONE + 1; state < CASE_CLOSED; state++)
        queue_parts_add_late(parts, (CaseState)state, day);
    queue_parts_add_late_referrals(parts, day);
}

Err queue_read_overdue(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out)
{
    QueueParts parts = {0};
    QueueEntries entries;
    TimerRules rules;

    (void)kind;
    TRY(queue_rules(ask, arena, &rules));
    add_overdue(&parts, ask->day);
    if (ask->order == CASEORDER_NONE)
        TRY(queue_entries(ask, &rules, &parts, arena, &entries));
    else
        TRY(queue_entries_sorted(ask, &rules, &parts, arena, &entries));
    return queue_rows(ask, &rules, entries, arena, out);
}

static void add_nearly_overdue(
    QueueParts *parts, const TimerRules *rules, ClockLimit limit, Day day)
{
    for (int state = CASE_NONE + 1; state < CASE_CLOSED; state++)
        queue_parts_add_nearly(parts, (CaseState)state, rules, limit, day);
    queue_parts_add_nearly_referrals(parts, rules, day);
}

Err queue_count_overdue(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out)
{
    QueueParts late = {0};
    QueueParts nearly = {0};
    TimerRules rules;
    ClockLimit limit;

    (void)kind;
    TRY(queue_rules(ask, arena, &rules));
    TRY(queue_reply_limit(ask->store, &limit));
    add_overdue(&late, ask->day);
    add_nearly_overdue(&nearly, &rules, limit, ask->day);
    TRY(queue_count_parts(ask, &rules, &late, &out->late));
    TRY(queue_count_parts(ask, &rules, &nearly, &out->nearly));
    out->count = out->late; /* and it counts days past, not minutes waited */
    return ERR_NONE;
}
