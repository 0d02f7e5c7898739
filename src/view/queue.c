#include "view/queue.h"

#include "view/queue_read.h"

/* clang-format off */
static const QueueKind kinds[] = {
    {.name = "reception", .title = N_("Reception"), .login = "clerk",
     .read = queue_read_visits, .count = queue_count_visits},
    {.name = "verification", .title = N_("Verification"), .login = "verifier",
     .states = {CASE_DRAFT, CASE_INCOMPLETE, CASE_VERIFYING, CASE_DECLARED},
     .read = queue_read_cases, .count = queue_count_cases},
    {.name = "referral", .title = N_("Referrals"), .login = "researcher",
     .read = queue_read_referrals, .count = queue_count_referrals},
    {.name = "study", .title = N_("Study"), .login = "researcher",
     .states = {CASE_COMPLETE, CASE_STUDY},
     .read = queue_read_cases, .count = queue_count_cases},
    {.name = "committee", .title = N_("Committee"), .login = "secretary",
     .states = {CASE_READY, CASE_DOCKETED, CASE_DEFERRED},
     .read = queue_read_cases, .count = queue_count_cases},
    {.name = "reply", .title = N_("Replies"), .login = "relations",
     .states = {CASE_DECIDED},
     .read = queue_read_cases, .count = queue_count_cases},
    {.name = "service", .title = N_("Service"), .login = "service",
     .states = {CASE_REPLIED, CASE_REGISTERED, CASE_IN_SERVICE},
     .read = queue_read_cases, .count = queue_count_cases},
    {.name = "overdue", .title = N_("Overdue"), .login = "manager",
     .read = queue_read_overdue, .count = queue_count_overdue},
};
/* clang-format on */

enum { KIND_COUNT = sizeof kinds / sizeof kinds[0] };

const QueueKind *queue_at(size_t place)
{
    return place < KIND_COUNT ? &kinds[place] : NULL;
}

const QueueKind *queue_named(Str name)
{
    for (size_t i = 0; i < KIND_COUNT; i++) {
        if (str_equal(name, str_of(kinds[i].name)))
            return &kinds[i];
    }
    return NULL;
}

bool queue_takes_order(const QueueKind *kind, CaseOrder order)
{
    if (kind->read == queue_read_cases)
        return (int)order < CASEORDER_INDEXED;
    return order == CASEORDER_NONE || kind->read == queue_read_overdue;
}

Err queue_read(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out)
{
    *out = (QueuePage){0};
    TRY(store_begin_look(ask->store));
    Err err = kind->read(kind, ask, arena, out);
    store_end_look(ask->store);
    return err;
}

Err queue_count(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out)
{
    *out = (QueueFigures){0};
    if (ask->tally)
        ask->tally->next = 0;
    TRY(store_begin_look(ask->store));
    Err err = kind->count(kind, ask, arena, out);
    store_end_look(ask->store);
    return err;
}
