#include "tests/lib/casefacts.h"

static const Str something[] = {
    {"something", 9}
};
const NameList one_open = {something, 1};

static CaseFacts easy_facts(const Policy *policy, CaseState state)
{
    return (CaseFacts){
        .policy = policy,
        .state = state,
        .today = 20000,
        .has_reason = true,
        .has_proof = true,
        .person_searched = true,
        .is_outreach = true,
        .missing_list_given = true,
        .reminders_sent = 3,
        .reminders_needed = 3,
        .is_signed = true,
        .is_data_as_signed = true,
        .has_consent = true,
        .explanation_given = true,
        .channel_agreed = true,
        .researcher_named = true,
        .opinion_given = true,
        .recommendation_given = true,
        .session_is_open = true,
        .minutes_closed = true,
        .item =
            {
                   .votes = {.present = 5, .recused = 1, .votes_for = 3, .votes_against = 1},
                   .quorum = 3,
                   .outcome = OUTCOME_ACCEPT,
                   .has_reason_code = true,
                   .has_plain_reason = true,
                   .owed_is_named = true,
                   .owed_by = OWED_BY_APPLICANT,
                   .owed_until = 20010,
                   },
        .not_before = 19990,
        .due = 20005,
        .by_agreed_means = true,
        .reply_proved = true,
        .attempts_needed = 3,
        .appeal_until = 20000,
        .appeals_allowed = 1,
        .number_given = true,
        .class_given = true,
        .liaison_named = true,
        .plan =
            {
                   .policy = policy,
                   .state = PLAN_MADE,
                   .is_complete = true,
                   .total_halalas = 100000,
                   .fund_halalas = 100000,
                   .ceiling_halalas = PLAN_NO_LIMIT,
                   },
        .review_on = DAY_NONE,
        .notice_given = true,
    };
}

CaseFacts facts_that_satisfy_every_guard(Policy *policy, CaseState state, CaseStep step)
{
    CaseFacts facts = easy_facts(policy, state);

    policy->has_registration_step = state != CASE_REPLIED || step == STEP_REGISTER;
    if (step == STEP_MISSING || step == STEP_LOSE_PAPER)
        facts.papers_missing = one_open;
    if (step == STEP_DEFER)
        facts.item.outcome = OUTCOME_DEFER;
    if (step == STEP_APPEAL || step == STEP_CLOSE_REJECTED)
        facts.item.outcome = OUTCOME_REJECT;
    if (step == STEP_CLOSE_REJECTED)
        facts.appeal_until = facts.today - 1;
    return facts;
}

Role role_that_may(CaseStep step)
{
    RoleSet who = casestate_who(step);
    Role role = ROLE_CLERK;

    if (roleset_has(who, ROLE_MANAGER))
        return ROLE_MANAGER;
    while (!roleset_has(who, role))
        role++;
    return role;
}
