#include "office/visitrecord.h"

#include "office/wait.h"

int64_t visit_waited(const Visit *visit, Moment now)
{
    Moment until = visit->served_at;

    if (visit->state == VISIT_HOLD)
        until = now;
    else if (until == MOMENT_NONE)
        until = visit->ended_at == MOMENT_NONE ? now : visit->ended_at;
    return wait_minutes(visit->arrived_at, until);
}

int64_t visit_served(const Visit *visit)
{
    if (visit->served_at == MOMENT_NONE || visit->ended_at == MOMENT_NONE)
        return 0;
    return wait_minutes(visit->served_at, visit->ended_at);
}

bool visit_goes_first(const Visit *visit)
{
    return visit->has_priority && !visit->was_sent_back;
}

Str visit_shown_name(const Visit *visit)
{
    return visit->is_private ? STR("") : visit->name;
}
