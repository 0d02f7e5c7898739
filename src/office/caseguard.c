#include "office/caseguard.h"

static const Guard of_the_session[] = {
    GUARD_RECUSED_SILENT, GUARD_QUORUM,        GUARD_VOTES_CARRY,       GUARD_REASON_CODE,
    GUARD_PLAIN_REASON,   GUARD_OUTCOME_FINAL, GUARD_OUTCOME_DEFERRING, GUARD_DEFERRAL_TERMS,
};

static const CaseGuard *find(Guard guard)
{
    const CaseGuard *found = caseguard_of_intake(guard);

    return found ? found : caseguard_of_outcome(guard);
}

static bool belongs_to_session(Guard guard)
{
    for (size_t i = 0; i < sizeof of_the_session / sizeof of_the_session[0]; i++) {
        if (of_the_session[i] == guard)
            return true;
    }
    return false;
}

Verdict caseguard_ask(const CaseFacts *facts, Guard guard, Refusal *why)
{
    const CaseGuard *found = find(guard);

    if (found && found->open)
        return verdict_none_open(found->open(facts), why);
    if (found)
        return found->check(facts);
    if (belongs_to_session(guard))
        return session_ask_item(&facts->item, guard, why);
    return plan_ask(&facts->plan, guard, why);
}

RoleSet caseguard_owes(Guard guard)
{
    const CaseGuard *found = find(guard);

    if (found)
        return found->owes;
    return belongs_to_session(guard) ? BY_SECRETARY : 0;
}
