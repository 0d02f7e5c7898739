#include "office/caseguard.h"

static Verdict session_open(const CaseFacts *facts)
{
    return verdict_of(facts->session_is_open);
}

static Verdict docket_order(const CaseFacts *facts)
{
    return facts->is_out_of_order ? VERDICT_WARNS : VERDICT_HOLDS;
}

static NameList deferral_owed(const CaseFacts *facts)
{
    return facts->deferral_owed;
}

static Verdict other_panel(const CaseFacts *facts)
{
    return verdict_of(!facts->is_same_panel);
}

static Verdict minutes_closed(const CaseFacts *facts)
{
    return verdict_of(facts->minutes_closed);
}

static Verdict reply_not_early(const CaseFacts *facts)
{
    static const Verdict early[] = {
        [REPLY_EARLY_ALLOW] = VERDICT_NOTED,
        [REPLY_EARLY_WARN] = VERDICT_WARNS,
        [REPLY_EARLY_BLOCK] = VERDICT_REFUSES,
    };
    bool is_early = facts->not_before != DAY_NONE && facts->today < facts->not_before;

    return is_early ? early[facts->policy->reply_early] : VERDICT_HOLDS;
}

/* A late reply is owed all the more: it is kept as late, never refused. */
static Verdict reply_not_late(const CaseFacts *facts)
{
    bool is_late = facts->due != DAY_NONE && facts->today > facts->due;

    return is_late ? VERDICT_NOTED : VERDICT_HOLDS;
}

static bool attempts_spent(const CaseFacts *facts)
{
    return facts->attempts_needed > 0 && facts->attempts >= facts->attempts_needed;
}

static Verdict reply_by_agreed_means(const CaseFacts *facts)
{
    bool is_agreed =
        facts->by_agreed_means || facts->policy->reply_channel != REPLY_CHANNEL_AGREED;

    return verdict_of(is_agreed || attempts_spent(facts));
}

static Verdict reply_proved(const CaseFacts *facts)
{
    return verdict_of(facts->reply_proved || attempts_spent(facts));
}

static Verdict decision_accepted(const CaseFacts *facts)
{
    return verdict_of(facts->item.outcome == OUTCOME_ACCEPT);
}

static Verdict decision_rejected(const CaseFacts *facts)
{
    return verdict_of(facts->item.outcome == OUTCOME_REJECT);
}

static Verdict appeal_in_time(const CaseFacts *facts)
{
    return verdict_of(facts->appeal_until == DAY_NONE || facts->today <= facts->appeal_until);
}

static Verdict appeal_left(const CaseFacts *facts)
{
    return verdict_of(facts->appeals < facts->appeals_allowed);
}

/* Closing early takes no right away (a new case can be linked), but it is kept. */
static Verdict appeal_time_over(const CaseFacts *facts)
{
    bool is_running = facts->appeal_until != DAY_NONE && facts->today <= facts->appeal_until;

    return is_running ? VERDICT_NOTED : VERDICT_HOLDS;
}

static Verdict registration_step(const CaseFacts *facts)
{
    return verdict_of(facts->policy->has_registration_step);
}

static Verdict no_registration_step(const CaseFacts *facts)
{
    return verdict_of(!facts->policy->has_registration_step);
}

static NameList requirements_open(const CaseFacts *facts)
{
    return facts->requirements_open;
}

static Verdict number_given(const CaseFacts *facts)
{
    return verdict_of(facts->number_given);
}

static Verdict class_given(const CaseFacts *facts)
{
    return verdict_of(facts->class_given);
}

static Verdict liaison_named(const CaseFacts *facts)
{
    return verdict_of(facts->liaison_named || !facts->policy->modules[MODULE_LIAISON]);
}

static Verdict notice_given(const CaseFacts *facts)
{
    return verdict_of(facts->notice_given);
}

static Verdict reason_given(const CaseFacts *facts)
{
    return verdict_of(facts->has_reason);
}

static NameList referrals_open(const CaseFacts *facts)
{
    return facts->referrals_open;
}

static NameList entitlements_open(const CaseFacts *facts)
{
    return facts->entitlements_open;
}

static Verdict proof_given(const CaseFacts *facts)
{
    return verdict_of(facts->has_proof);
}

/* What his file says need not be said again. */
static Verdict death_proved(const CaseFacts *facts)
{
    return verdict_of(facts->has_proof || facts->has_died);
}

static Verdict reminders_sent(const CaseFacts *facts)
{
    return verdict_of(facts->reminders_sent >= facts->reminders_needed);
}

static const CaseGuard guards[] = {
    {GUARD_SESSION_OPEN,          BY_SECRETARY,  session_open,          NULL             },
    {GUARD_DOCKET_ORDER,          BY_SECRETARY,  docket_order,          NULL             },
    {GUARD_DEFERRAL_SETTLED,      0,             NULL,                  deferral_owed    },
    {GUARD_OTHER_PANEL,           BY_SECRETARY,  other_panel,           NULL             },
    {GUARD_MINUTES_CLOSED,        BY_SECRETARY,  minutes_closed,        NULL             },
    {GUARD_REPLY_NOT_EARLY,       0,             reply_not_early,       NULL             },
    {GUARD_REPLY_NOT_LATE,        0,             reply_not_late,        NULL             },
    {GUARD_REPLY_BY_AGREED_MEANS, 0,             reply_by_agreed_means, NULL             },
    {GUARD_REPLY_PROVED,          0,             reply_proved,          NULL             },
    {GUARD_DECISION_ACCEPTED,     0,             decision_accepted,     NULL             },
    {GUARD_DECISION_REJECTED,     0,             decision_rejected,     NULL             },
    {GUARD_APPEAL_IN_TIME,        0,             appeal_in_time,        NULL             },
    {GUARD_APPEAL_LEFT,           0,             appeal_left,           NULL             },
    {GUARD_APPEAL_TIME_OVER,      0,             appeal_time_over,      NULL             },
    {GUARD_REGISTRATION_STEP,     0,             registration_step,     NULL             },
    {GUARD_NO_REGISTRATION_STEP,  0,             no_registration_step,  NULL             },
    {GUARD_REQUIREMENTS_MET,      BY_APPLICANT,  NULL,                  requirements_open},
    {GUARD_NUMBER_GIVEN,          0,             number_given,          NULL             },
    {GUARD_CLASS_GIVEN,           0,             class_given,           NULL             },
    {GUARD_LIAISON_NAMED,         BY_MANAGER,    liaison_named,         NULL             },
    {GUARD_NOTICE_GIVEN,          0,             notice_given,          NULL             },
    {GUARD_REASON_GIVEN,          0,             reason_given,          NULL             },
    {GUARD_NO_OPEN_REFERRAL,      BY_RESEARCHER, NULL,                  referrals_open   },
    {GUARD_NO_UNPAID_ENTITLEMENT, BY_SERVICE,    NULL,                  entitlements_open},
    {GUARD_WITHDRAWAL_RECORDED,   BY_APPLICANT,  proof_given,           NULL             },
    {GUARD_DUPLICATE_NAMED,       0,             proof_given,           NULL             },
    {GUARD_SCOPE_RULED,           0,             proof_given,           NULL             },
    {GUARD_MOVE_PROVED,           0,             proof_given,           NULL             },
    {GUARD_DEATH_PROVED,          0,             death_proved,          NULL             },
    {GUARD_REMINDERS_SENT,        BY_CLERK,      reminders_sent,        NULL             },
};

const CaseGuard *caseguard_of_outcome(Guard guard)
{
    for (size_t i = 0; i < sizeof guards / sizeof guards[0]; i++) {
        if (guards[i].guard == guard)
            return &guards[i];
    }
    return NULL;
}
