#include "office/casestate_table.h"

#include "office/caseguard.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {CASE_STATE_LIST(X)};
static const Choice step_rows[] = {CASE_STEP_LIST(X)};
#undef X
const Choices case_states = {state_rows, CASE_STATE_COUNT};
const Choices case_steps = {step_rows, STEP_COUNT};

#define X(name, code, text) AT_##name = 1 << CASE_##name,
enum { CASE_STATE_LIST(X) };
#undef X

enum {
    AT_INTAKE = AT_DRAFT | AT_INCOMPLETE | AT_VERIFYING,
    AT_BEFORE_COMPLETE = AT_INTAKE | AT_DECLARED,
    AT_WHOLE = AT_COMPLETE | AT_STUDY | AT_READY,
    AT_SIGNED = AT_DECLARED | AT_WHOLE,
    AT_COMMITTEE = AT_DOCKETED | AT_DEFERRED | AT_DECIDED | AT_REPLIED | AT_APPEAL,
    AT_ON_FILE = AT_REGISTERED | AT_IN_SERVICE,
    AT_SERVED = AT_IN_SERVICE | AT_SUSPENDED,
    AT_ANY_OPEN = AT_BEFORE_COMPLETE | AT_WHOLE | AT_COMMITTEE | AT_REGISTERED | AT_SERVED,
    /* What the committee has before it stays as it is. */
    AT_PAPERS_FREE = AT_ANY_OPEN & ~(AT_DOCKETED | AT_DECIDED),
};

/* The manager may make every move of staff; COMPLETE is the machine's alone. */
enum {
    DESK = BY_CLERK | BY_MANAGER,
    VERIFIER = BY_VERIFIER | BY_MANAGER,
    INTAKE = BY_CLERK | BY_VERIFIER | BY_MANAGER,
    FILERS = INTAKE | BY_RESEARCHER,
    KEEPERS = FILERS | BY_SYSTEM,
    RESEARCHER = BY_RESEARCHER | BY_MANAGER,
    ASSIGNER = BY_MANAGER | BY_SYSTEM,
    SECRETARY = BY_SECRETARY | BY_MANAGER,
    RECALLERS = BY_CLERK | SECRETARY,
    RELATIONS = BY_RELATIONS | BY_MANAGER,
    REGISTRAR = BY_SERVICE | BY_MANAGER,
    MANAGER = BY_MANAGER,
};

/* The guards of each move, in the order in which they are asked. */
static const Guard to_open[] = {GUARD_PERSON_ALIVE, GUARD_PERSON_SEARCHED, GUARD_NONE};
static const Guard to_open_outreach[] = {
    GUARD_CAME_BY_OUTREACH, GUARD_PERSON_ALIVE, GUARD_PERSON_SEARCHED, GUARD_NONE};
static const Guard to_park[] = {
    GUARD_PERSON_SEARCHED, GUARD_PAPERS_ARE_MISSING, GUARD_INTAKE_COMPLETE,
    GUARD_MISSING_LIST_GIVEN, GUARD_NONE};
static const Guard to_verify_draft[] = {
    GUARD_PERSON_SEARCHED, GUARD_INTAKE_COMPLETE, GUARD_PAPERS_PRESENT, GUARD_PAPERS_JUDGED,
    GUARD_NONE};
static const Guard to_verify[] = {GUARD_PAPERS_PRESENT, GUARD_PAPERS_JUDGED, GUARD_NONE};
static const Guard to_send_back[] = {
    GUARD_PAPERS_ARE_MISSING, GUARD_MISSING_LIST_GIVEN, GUARD_NONE};
static const Guard to_declare[] = {GUARD_PERSON_ALIVE,    GUARD_FIELDS_MATCHED,
                                   GUARD_VALIDITY_JUDGED, GUARD_PAPERS_PRESENT,
                                   GUARD_SIGNED,          GUARD_DATA_AS_SIGNED,
                                   GUARD_CONSENT_GIVEN,   GUARD_EXPLANATION_GIVEN,
                                   GUARD_CHANNEL_AGREED,  GUARD_NONE};
static const Guard to_complete[] = {
    GUARD_PAPERS_JUDGED,
    GUARD_PAPERS_PRESENT,
    GUARD_FIELDS_MATCHED,
    GUARD_VALIDITY_JUDGED,
    GUARD_SIGNED,
    GUARD_DATA_AS_SIGNED,
    GUARD_CONSENT_GIVEN,
    GUARD_EXPLANATION_GIVEN,
    GUARD_CHANNEL_AGREED,
    GUARD_NO_MANDATORY_REFERRAL_OPEN,
    GUARD_NONE};
static const Guard to_assign[] = {
    GUARD_CONSENT_GIVEN, GUARD_RESEARCHER_NAMED, GUARD_RESEARCHER_WITHOUT_CONFLICT, GUARD_NONE};
static const Guard to_study[] = {GUARD_RESEARCHER_WITHOUT_CONFLICT, GUARD_NONE};
static const Guard to_present[] = {
    GUARD_RESEARCHER_WITHOUT_CONFLICT,
    GUARD_STUDY_STEPS_DONE,
    GUARD_OPINION_GIVEN,
    GUARD_RECOMMENDATION_GIVEN,
    GUARD_PAPERS_VALID,
    GUARD_DUPLICATES_RULED_ON,
    GUARD_NONE};
static const Guard to_lose_paper[] = {GUARD_PAPER_LOST, GUARD_NONE};
static const Guard to_docket[] = {
    GUARD_SESSION_OPEN, GUARD_OTHER_PANEL, GUARD_PAPERS_VALID, GUARD_DOCKET_ORDER, GUARD_NONE};
static const Guard to_docket_again[] = {GUARD_DEFERRAL_SETTLED, GUARD_SESSION_OPEN,
                                        GUARD_OTHER_PANEL,      GUARD_PAPERS_VALID,
                                        GUARD_DOCKET_ORDER,     GUARD_NONE};
static const Guard to_defer[] = {
    GUARD_OUTCOME_DEFERRING, GUARD_RECUSED_SILENT, GUARD_QUORUM, GUARD_VOTES_CARRY,
    GUARD_REASON_CODE,       GUARD_DEFERRAL_TERMS, GUARD_NONE};
static const Guard to_decide[] = {
    GUARD_OUTCOME_FINAL, GUARD_RECUSED_SILENT, GUARD_QUORUM,         GUARD_VOTES_CARRY,
    GUARD_REASON_CODE,   GUARD_PLAIN_REASON,   GUARD_MINUTES_CLOSED, GUARD_NONE};
static const Guard to_reply[] = {
    GUARD_REPLY_NOT_EARLY, GUARD_REPLY_NOT_LATE, GUARD_REPLY_BY_AGREED_MEANS,
    GUARD_REPLY_PROVED, GUARD_NONE};
static const Guard to_register[] = {GUARD_PERSON_ALIVE,      GUARD_REGISTRATION_STEP,
                                    GUARD_DECISION_ACCEPTED, GUARD_REQUIREMENTS_MET,
                                    GUARD_NUMBER_GIVEN,      GUARD_CLASS_GIVEN,
                                    GUARD_LIAISON_NAMED,     GUARD_NONE};
static const Guard to_serve[] = {GUARD_PERSON_ALIVE, GUARD_PLAN_MADE,      GUARD_FOUR_EYES,
                                 GUARD_FUND_COVERS,  GUARD_WITHIN_CEILING, GUARD_NO_DOUBLE_AID,
                                 GUARD_NONE};
static const Guard to_serve_at_once[] = {GUARD_PERSON_ALIVE,
                                         GUARD_NO_REGISTRATION_STEP,
                                         GUARD_DECISION_ACCEPTED,
                                         GUARD_REQUIREMENTS_MET,
                                         GUARD_NUMBER_GIVEN,
                                         GUARD_CLASS_GIVEN,
                                         GUARD_LIAISON_NAMED,
                                         GUARD_PLAN_MADE,
                                         GUARD_FOUR_EYES,
                                         GUARD_FUND_COVERS,
                                         GUARD_WITHIN_CEILING,
                                         GUARD_NO_DOUBLE_AID,
                                         GUARD_NONE};
static const Guard when_unregistered[] = {
    GUARD_NO_REGISTRATION_STEP, GUARD_DECISION_ACCEPTED, GUARD_NONE};
static const Guard to_plan[] = {GUARD_PERSON_ALIVE, GUARD_NONE};
static const Guard to_plan_unregistered[] = {
    GUARD_PERSON_ALIVE, GUARD_NO_REGISTRATION_STEP, GUARD_DECISION_ACCEPTED, GUARD_NONE};
static const Guard to_suspend[] = {GUARD_REASON_GIVEN, GUARD_NOTICE_GIVEN, GUARD_NONE};
static const Guard to_reactivate[] = {GUARD_PERSON_ALIVE, GUARD_REASON_GIVEN, GUARD_NONE};
static const Guard to_appeal[] = {
    GUARD_DECISION_REJECTED, GUARD_APPEAL_IN_TIME, GUARD_APPEAL_LEFT, GUARD_NONE};
static const Guard to_close[] = {
    GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};
static const Guard to_close_rejected[] = {
    GUARD_DECISION_REJECTED, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT,
    GUARD_APPEAL_TIME_OVER, GUARD_NONE};
static const Guard to_withdraw[] = {
    GUARD_WITHDRAWAL_RECORDED, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};
static const Guard to_abandon[] = {
    GUARD_REMINDERS_SENT, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};
static const Guard to_close_duplicate[] = {
    GUARD_DUPLICATE_NAMED, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};
static const Guard to_close_outside[] = {
    GUARD_SCOPE_RULED, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};
static const Guard to_close_moved[] = {
    GUARD_MOVE_PROVED, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};
static const Guard to_close_died[] = {
    GUARD_DEATH_PROVED, GUARD_NO_OPEN_REFERRAL, GUARD_NO_UNPAID_ENTITLEMENT, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE,            STEP_OPEN,                CASE_DRAFT,      DESK,          to_open             },
    {AT_NONE,            STEP_OPEN,                CASE_DRAFT,      BY_RESEARCHER, to_open_outreach    },
    {AT_PAPERS_FREE,     STEP_PAPER,               MOVE_STAYS,      KEEPERS,       NULL                },
    {AT_INTAKE,          STEP_EDIT,                MOVE_STAYS,      FILERS,        NULL                },
    {AT_BEFORE_COMPLETE, STEP_REFER,               MOVE_STAYS,      BY_STAFF,      NULL                },
    {AT_ANY_OPEN,        STEP_ANSWER,              MOVE_STAYS,      BY_STAFF,      NULL                },
    {AT_DRAFT,           STEP_MISSING,             CASE_INCOMPLETE, DESK,          to_park             },
    {AT_DRAFT,           STEP_MATCH,               CASE_VERIFYING,  VERIFIER,      to_verify_draft     },
    {AT_INCOMPLETE,      STEP_MATCH,               CASE_VERIFYING,  VERIFIER,      to_verify           },
    {AT_VERIFYING,       STEP_MATCH,               MOVE_STAYS,      VERIFIER,      NULL                },
    {AT_VERIFYING,       STEP_MISSING,             CASE_INCOMPLETE, INTAKE,        to_send_back        },
    {AT_VERIFYING,       STEP_DECLARE,             CASE_DECLARED,   VERIFIER,      to_declare          },
    {AT_DECLARED,        STEP_COMPLETE,            CASE_COMPLETE,   BY_SYSTEM,     to_complete         },
    {AT_COMPLETE,        STEP_ASSIGN,              CASE_STUDY,      ASSIGNER,      to_assign           },
    {AT_STUDY,           STEP_ASSIGN,              MOVE_STAYS,      ASSIGNER,      to_assign           },
    {AT_STUDY,           STEP_STUDY,               MOVE_STAYS,      RESEARCHER,    to_study            },
    {AT_STUDY,           STEP_READY,               CASE_READY,      RESEARCHER,    to_present          },
    {AT_WHOLE,           STEP_LOSE_PAPER,          CASE_INCOMPLETE, KEEPERS,       to_lose_paper       },
    {AT_SIGNED,          STEP_EDIT,                CASE_VERIFYING,  FILERS,        NULL                },
    {AT_READY,           STEP_DOCKET,              CASE_DOCKETED,   SECRETARY,     to_docket           },
    {AT_DEFERRED,        STEP_DOCKET,              CASE_DOCKETED,   SECRETARY,     to_docket_again     },
    {AT_APPEAL,          STEP_DOCKET,              CASE_DOCKETED,   SECRETARY,     to_docket           },
    {AT_DOCKETED,        STEP_UNDOCK,              CASE_STUDY,      SECRETARY,     NULL                },
    {AT_DOCKETED,        STEP_DEFER,               CASE_DEFERRED,   SECRETARY,     to_defer            },
    {AT_DOCKETED,        STEP_DECIDE,              CASE_DECIDED,    SECRETARY,     to_decide           },
    {AT_DEFERRED,        STEP_RESUME,              CASE_STUDY,      SECRETARY,     NULL                },
    {AT_DEFERRED,        STEP_MISSING,             CASE_INCOMPLETE, RECALLERS,     to_send_back        },
    {AT_DECIDED,         STEP_REPLY,               CASE_REPLIED,    RELATIONS,     to_reply            },
    {AT_REPLIED,         STEP_APPEAL,              CASE_APPEAL,     RELATIONS,     to_appeal           },
    {AT_REPLIED,         STEP_REGISTER,            CASE_REGISTERED, REGISTRAR,     to_register         },
    {AT_REPLIED,         STEP_PLAN,                MOVE_STAYS,      REGISTRAR,     to_plan_unregistered},
    {AT_REPLIED,         STEP_AUTHORISE,           CASE_IN_SERVICE, REGISTRAR,     to_serve_at_once    },
    {AT_REPLIED,         STEP_DELIVER,             MOVE_STAYS,      REGISTRAR,     when_unregistered   },
    {AT_REGISTERED,      STEP_AUTHORISE,           CASE_IN_SERVICE, REGISTRAR,     to_serve            },
    {AT_IN_SERVICE,      STEP_AUTHORISE,           MOVE_STAYS,      REGISTRAR,     to_serve            },
    {AT_ON_FILE,         STEP_PLAN,                MOVE_STAYS,      REGISTRAR,     to_plan             },
    {AT_ON_FILE,         STEP_DELIVER,             MOVE_STAYS,      REGISTRAR,     NULL                },
    {AT_IN_SERVICE,      STEP_REVIEW,              CASE_STUDY,      ASSIGNER,      to_assign           },
    {AT_IN_SERVICE,      STEP_SUSPEND,             CASE_SUSPENDED,  MANAGER,       to_suspend          },
    {AT_SUSPENDED,       STEP_REACTIVATE,          CASE_IN_SERVICE, MANAGER,       to_reactivate       },
    {AT_SERVED,          STEP_CLOSE_COMPLETED,     CASE_CLOSED,     REGISTRAR,     to_close            },
    {AT_REPLIED,         STEP_CLOSE_REJECTED,      CASE_CLOSED,     REGISTRAR,     to_close_rejected   },
    {AT_ANY_OPEN,        STEP_CLOSE_WITHDRAWN,     CASE_CLOSED,     MANAGER,       to_withdraw         },
    {AT_ANY_OPEN,        STEP_CLOSE_ABANDONED,     CASE_CLOSED,     MANAGER,       to_abandon          },
    {AT_ANY_OPEN,        STEP_CLOSE_DUPLICATE,     CASE_CLOSED,     MANAGER,       to_close_duplicate  },
    {AT_ANY_OPEN,        STEP_CLOSE_OUTSIDE_SCOPE, CASE_CLOSED,     MANAGER,       to_close_outside    },
    {AT_ANY_OPEN,        STEP_CLOSE_MOVED,         CASE_CLOSED,     MANAGER,       to_close_moved      },
    {AT_ANY_OPEN,        STEP_CLOSE_DIED,          CASE_CLOSED,     MANAGER,       to_close_died       },
    {AT_CLOSED,          STEP_REOPEN,              MOVE_STAYS,      DESK,          NULL                },
};

#define CLOSINGS                                                                               \
    "close_withdrawn, close_abandoned, close_duplicate, close_outside_scope, close_moved, "    \
    "close_died"

static const char *const allowed[CASE_STATE_COUNT] = {
    [CASE_NONE] = "open",
    [CASE_DRAFT] = "paper, set, refer, answer, missing, match, " CLOSINGS,
    [CASE_INCOMPLETE] = "paper, set, refer, answer, match, " CLOSINGS,
    [CASE_VERIFYING] = "paper, set, refer, answer, missing, match, declare, " CLOSINGS,
    [CASE_DECLARED] = "paper, set, refer, answer, complete, " CLOSINGS,
    [CASE_COMPLETE] = "paper, set, answer, assign, lose_paper, " CLOSINGS,
    [CASE_STUDY] = "paper, set, answer, assign, study, ready, lose_paper, " CLOSINGS,
    [CASE_READY] = "paper, set, answer, lose_paper, docket, " CLOSINGS,
    [CASE_DOCKETED] = "answer, undock, defer, decide, " CLOSINGS,
    [CASE_DEFERRED] = "paper, answer, missing, docket, resume, " CLOSINGS,
    [CASE_DECIDED] = "answer, reply, " CLOSINGS,
    [CASE_REPLIED] = "paper, answer, register, plan, authorise, deliver, appeal, "
                     "close_rejected, " CLOSINGS,
    [CASE_REGISTERED] = "paper, answer, plan, authorise, deliver, " CLOSINGS,
    [CASE_IN_SERVICE] = "paper, answer, plan, authorise, deliver, review, suspend, "
                        "close_completed, " CLOSINGS,
    [CASE_SUSPENDED] = "paper, answer, reactivate, close_completed, " CLOSINGS,
    [CASE_APPEAL] = "paper, answer, docket, " CLOSINGS,
    [CASE_CLOSED] = "reopen",
};

static Verdict ask(const void *facts, Guard guard, Refusal *why)
{
    return caseguard_ask(facts, guard, why);
}

const Machine case_machine = {
    .states = &case_states,
    .steps = &case_steps,
    .moves = moves,
    .move_count = sizeof moves / sizeof moves[0],
    .allowed = allowed,
    .ask = ask,
};
