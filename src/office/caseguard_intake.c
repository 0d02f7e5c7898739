#include "office/caseguard.h"

static Verdict person_searched(const CaseFacts *facts)
{
    return verdict_of(facts->person_searched);
}

static Verdict person_alive(const CaseFacts *facts)
{
    return verdict_of(!facts->has_died);
}

static Verdict came_by_outreach(const CaseFacts *facts)
{
    return verdict_of(facts->is_outreach);
}

/* Under refuse_with_checklist nothing leaves the draft before all is there. */
static NameList missing_at_intake(const CaseFacts *facts)
{
    return facts->policy->incomplete == INCOMPLETE_REFUSE ? facts->papers_missing
                                                          : (NameList){0};
}

static Verdict papers_are_missing(const CaseFacts *facts)
{
    return verdict_of(facts->papers_missing.count > 0);
}

static Verdict missing_list_given(const CaseFacts *facts)
{
    return verdict_of(facts->missing_list_given);
}

static NameList papers_unjudged(const CaseFacts *facts)
{
    return facts->papers_unjudged;
}

static NameList papers_missing(const CaseFacts *facts)
{
    return facts->papers_missing;
}

static NameList fields_unmatched(const CaseFacts *facts)
{
    return facts->fields_unmatched;
}

static NameList papers_unchecked(const CaseFacts *facts)
{
    return facts->papers_unchecked;
}

static Verdict is_signed(const CaseFacts *facts)
{
    return verdict_of(facts->is_signed);
}

static Verdict data_as_signed(const CaseFacts *facts)
{
    return verdict_of(facts->is_data_as_signed);
}

static Verdict consent_given(const CaseFacts *facts)
{
    return verdict_of(facts->has_consent);
}

static Verdict explanation_given(const CaseFacts *facts)
{
    return verdict_of(facts->explanation_given);
}

static Verdict channel_agreed(const CaseFacts *facts)
{
    return verdict_of(facts->channel_agreed);
}

static NameList mandatory_referrals(const CaseFacts *facts)
{
    return facts->mandatory_referrals_open;
}

static Verdict paper_lost(const CaseFacts *facts)
{
    return verdict_of(facts->papers_missing.count > 0 || facts->papers_expired.count > 0);
}

static Verdict researcher_named(const CaseFacts *facts)
{
    return verdict_of(facts->researcher_named);
}

static Verdict researcher_without_conflict(const CaseFacts *facts)
{
    return verdict_of(!facts->researcher_has_conflict);
}

static NameList study_steps_open(const CaseFacts *facts)
{
    return facts->study_steps_open;
}

static Verdict opinion_given(const CaseFacts *facts)
{
    return verdict_of(facts->opinion_given);
}

static Verdict recommendation_given(const CaseFacts *facts)
{
    return verdict_of(facts->recommendation_given);
}

static NameList papers_expired(const CaseFacts *facts)
{
    return facts->papers_expired;
}

static NameList duplicates_open(const CaseFacts *facts)
{
    return facts->duplicates_open;
}

static const CaseGuard guards[] = {
    {GUARD_PERSON_ALIVE,                0,             person_alive,                NULL               },
    {GUARD_PERSON_SEARCHED,             BY_CLERK,      person_searched,             NULL               },
    {GUARD_CAME_BY_OUTREACH,            0,             came_by_outreach,            NULL               },
    {GUARD_INTAKE_COMPLETE,             BY_APPLICANT,  NULL,                        missing_at_intake  },
    {GUARD_PAPERS_ARE_MISSING,          0,             papers_are_missing,          NULL               },
    {GUARD_MISSING_LIST_GIVEN,          0,             missing_list_given,          NULL               },
    {GUARD_PAPERS_JUDGED,               BY_CLERK,      NULL,                        papers_unjudged    },
    {GUARD_PAPERS_PRESENT,              BY_APPLICANT,  NULL,                        papers_missing     },
    {GUARD_FIELDS_MATCHED,              BY_VERIFIER,   NULL,                        fields_unmatched   },
    {GUARD_VALIDITY_JUDGED,             BY_VERIFIER,   NULL,                        papers_unchecked   },
    {GUARD_SIGNED,                      BY_APPLICANT,  is_signed,                   NULL               },
    {GUARD_DATA_AS_SIGNED,              BY_APPLICANT,  data_as_signed,              NULL               },
    {GUARD_CONSENT_GIVEN,               BY_APPLICANT,  consent_given,               NULL               },
    {GUARD_EXPLANATION_GIVEN,           BY_VERIFIER,   explanation_given,           NULL               },
    {GUARD_CHANNEL_AGREED,              BY_VERIFIER,   channel_agreed,              NULL               },
    {GUARD_NO_MANDATORY_REFERRAL_OPEN,  BY_RESEARCHER, NULL,                        mandatory_referrals},
    {GUARD_PAPER_LOST,                  0,             paper_lost,                  NULL               },
    {GUARD_RESEARCHER_NAMED,            0,             researcher_named,            NULL               },
    {GUARD_RESEARCHER_WITHOUT_CONFLICT, BY_MANAGER,    researcher_without_conflict, NULL               },
    {GUARD_STUDY_STEPS_DONE,            BY_RESEARCHER, NULL,                        study_steps_open   },
    {GUARD_OPINION_GIVEN,               BY_RESEARCHER, opinion_given,               NULL               },
    {GUARD_RECOMMENDATION_GIVEN,        BY_RESEARCHER, recommendation_given,        NULL               },
    {GUARD_PAPERS_VALID,                BY_APPLICANT,  NULL,                        papers_expired     },
    {GUARD_DUPLICATES_RULED_ON,         BY_CLERK,      NULL,                        duplicates_open    },
};

const CaseGuard *caseguard_of_intake(Guard guard)
{
    for (size_t i = 0; i < sizeof guards / sizeof guards[0]; i++) {
        if (guards[i].guard == guard)
            return &guards[i];
    }
    return NULL;
}
