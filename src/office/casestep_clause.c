#include "office/casestep_clause.h"

static const struct {
    CaseStep step;
    PolicyKey key;
} rows[] = {
    {STEP_OPEN,       POLICY_STEPS_RECEPTION       },
    {STEP_PAPER,      POLICY_STEPS_VERIFICATION    },
    {STEP_EDIT,       POLICY_STEPS_VERIFICATION    },
    {STEP_REFER,      POLICY_REFERRAL_UNCLEAR      },
    {STEP_ANSWER,     POLICY_REFERRAL_UNCLEAR      },
    {STEP_MISSING,    POLICY_INTAKE_INCOMPLETE     },
    {STEP_MATCH,      POLICY_STEPS_VERIFICATION    },
    {STEP_DECLARE,    POLICY_STEPS_DECLARATION     },
    {STEP_COMPLETE,   POLICY_REPLY_START           },
    {STEP_ASSIGN,     POLICY_STEPS_COMMITTEE       },
    {STEP_STUDY,      POLICY_STEPS_COMMITTEE       },
    {STEP_READY,      POLICY_STEPS_COMMITTEE       },
    {STEP_LOSE_PAPER, POLICY_STEPS_VERIFICATION    },
    {STEP_DOCKET,     POLICY_COMMITTEE_DECIDE_LABEL},
    {STEP_UNDOCK,     POLICY_COMMITTEE_DECIDE_LABEL},
    {STEP_DEFER,      POLICY_COMMITTEE_DECIDE_LABEL},
    {STEP_RESUME,     POLICY_STEPS_COMMITTEE       },
    {STEP_DECIDE,     POLICY_COMMITTEE_DECIDE_LABEL},
    {STEP_REPLY,      POLICY_REPLY_CHANNEL         },
    {STEP_REGISTER,   POLICY_STEPS_REGISTRATION    },
    {STEP_PLAN,       POLICY_STEPS_SERVICE         },
    {STEP_AUTHORISE,  POLICY_STEPS_SERVICE         },
    {STEP_DELIVER,    POLICY_STEPS_SERVICE         },
};

Str casestep_clause(const Policy *policy, CaseStep step)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str clause = {0};
        if (rows[i].step == step)
            clause = policy_clause(policy, rows[i].key);
        if (clause.len && !str_equal(clause, STR("-")))
            return clause;
    }
    return (Str){0};
}
