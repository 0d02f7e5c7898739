#include "tests/lib/test.h"

#include "tests/lib/casefacts.h"
#include "tests/lib/moves.h"

static const char *state_code(int state)
{
    return casestate_code((CaseState)state);
}

static const char *step_code(int step)
{
    return casestep_code((CaseStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, (CaseState)state, (CaseStep)step);
    CaseState after = (CaseState)state;
    Err err =
        casestate_after(&facts, role_that_may((CaseStep)step), (CaseStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

#define CLOSINGS                                                                               \
    " close_withdrawn>CLOSED close_abandoned>CLOSED close_duplicate>CLOSED"                    \
    " close_outside_scope>CLOSED close_moved>CLOSED close_died>CLOSED"

static void every_step_from_every_state_is_as_the_workflow_says(void **state)
{
    (void)state;
    static const MoveTable table = {CASE_STATE_COUNT, STEP_COUNT, state_code, step_code, take};
    static const char *const expected[CASE_STATE_COUNT] = {
        "NONE: open>DRAFT",
        "DRAFT: paper>DRAFT set>DRAFT refer>DRAFT answer>DRAFT missing>INCOMPLETE "
        "match>VERIFYING" CLOSINGS,
        "INCOMPLETE: paper>INCOMPLETE set>INCOMPLETE refer>INCOMPLETE answer>INCOMPLETE "
        "match>VERIFYING" CLOSINGS,
        "VERIFYING: paper>VERIFYING set>VERIFYING refer>VERIFYING answer>VERIFYING "
        "missing>INCOMPLETE match>VERIFYING declare>DECLARED" CLOSINGS,
        "DECLARED: paper>DECLARED set>VERIFYING refer>DECLARED answer>DECLARED "
        "complete>COMPLETE" CLOSINGS,
        "COMPLETE: paper>COMPLETE set>VERIFYING answer>COMPLETE assign>STUDY "
        "lose_paper>INCOMPLETE" CLOSINGS,
        "STUDY: paper>STUDY set>VERIFYING answer>STUDY assign>STUDY study>STUDY ready>READY "
        "lose_paper>INCOMPLETE" CLOSINGS,
        "READY: paper>READY set>VERIFYING answer>READY lose_paper>INCOMPLETE "
        "docket>DOCKETED" CLOSINGS,
        "DOCKETED: answer>DOCKETED undock>STUDY defer>DEFERRED decide>DECIDED" CLOSINGS,
        "DEFERRED: paper>DEFERRED answer>DEFERRED missing>INCOMPLETE docket>DOCKETED "
        "resume>STUDY" CLOSINGS,
        "DECIDED: answer>DECIDED reply>REPLIED" CLOSINGS,
        "REPLIED: paper>REPLIED answer>REPLIED register>REGISTERED plan>REPLIED "
        "authorise>IN_SERVICE deliver>REPLIED appeal>APPEAL close_rejected>CLOSED" CLOSINGS,
        "REGISTERED: paper>REGISTERED answer>REGISTERED plan>REGISTERED authorise>IN_SERVICE "
        "deliver>REGISTERED" CLOSINGS,
        "IN_SERVICE: paper>IN_SERVICE answer>IN_SERVICE plan>IN_SERVICE authorise>IN_SERVICE "
        "deliver>IN_SERVICE review>STUDY suspend>SUSPENDED close_completed>CLOSED" CLOSINGS,
        "SUSPENDED: paper>SUSPENDED answer>SUSPENDED reactivate>IN_SERVICE "
        "close_completed>CLOSED" CLOSINGS,
        "APPEAL: paper>APPEAL answer>APPEAL docket>DOCKETED" CLOSINGS,
        "CLOSED: reopen>CLOSED",
    };
    assert_moves(&table, expected);
}

/* The sentence "Transitions allowed" of the workflow, by the numbers of the states; every open
 * state also leads to 16, and 11 to 13 where there is no registration. */
static bool workflow_allows(int from, int to)
{
    static const struct {
        int from;
        int to[6];
    } rows[] = {
        {0,  {1}             },
        {1,  {2, 3}          },
        {2,  {3, 16}         },
        {3,  {2, 4}          },
        {4,  {5, 3}          },
        {5,  {6, 2, 3}       },
        {6,  {7, 2, 3}       },
        {7,  {8, 2, 3}       },
        {8,  {9, 10, 6}      },
        {9,  {2, 6, 8}       },
        {10, {11}            },
        {11, {12, 15, 16, 13}},
        {12, {13}            },
        {13, {14, 16, 6}     },
        {14, {13, 16}        },
        {15, {8}             },
        {16, {0}             },
    };
    if (from >= 1 && from <= 15 && to == 16)
        return true;
    for (int i = 0; i < 6; i++) {
        if (to != 0 && rows[from].to[i] == to)
            return true;
    }
    return false;
}

static void the_states_lead_where_the_workflow_lets_them_and_nowhere_else(void **state)
{
    (void)state;
    bool leads[CASE_STATE_COUNT][CASE_STATE_COUNT] = {0};

    for (int from = 0; from < CASE_STATE_COUNT; from++) {
        for (CaseStep step = 0; step < STEP_COUNT; step++) {
            CaseState to;
            if (casestate_has_move((CaseState)from, step, &to))
                leads[from][to] = true;
        }
    }
    for (int from = 0; from < CASE_STATE_COUNT; from++) {
        for (int to = 0; to < CASE_STATE_COUNT; to++) {
            if (from != to && leads[from][to] != workflow_allows(from, to))
                fail_msg("%d to %d", from, to);
        }
    }
}

/* Who may take each step, in words: nobody else may, whatever the state. */
static void a_step_belongs_to_its_roles_and_to_nobody_else(void **state)
{
    (void)state;
    static const struct {
        CaseStep step;
        RoleSet who;
    } rows[] = {
        {STEP_OPEN,                BY_CLERK | BY_RESEARCHER | BY_MANAGER                          },
        {STEP_PAPER,               BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_MANAGER | BY_SYSTEM},
        {STEP_EDIT,                BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_MANAGER            },
        {STEP_REFER,               BY_STAFF                                                       },
        {STEP_ANSWER,              BY_STAFF                                                       },
        {STEP_MISSING,             BY_CLERK | BY_VERIFIER | BY_SECRETARY | BY_MANAGER             },
        {STEP_MATCH,               BY_VERIFIER | BY_MANAGER                                       },
        {STEP_DECLARE,             BY_VERIFIER | BY_MANAGER                                       },
        {STEP_COMPLETE,            BY_SYSTEM                                                      },
        {STEP_ASSIGN,              BY_MANAGER | BY_SYSTEM                                         },
        {STEP_STUDY,               BY_RESEARCHER | BY_MANAGER                                     },
        {STEP_READY,               BY_RESEARCHER | BY_MANAGER                                     },
        {STEP_LOSE_PAPER,          BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_MANAGER | BY_SYSTEM},
        {STEP_DOCKET,              BY_SECRETARY | BY_MANAGER                                      },
        {STEP_UNDOCK,              BY_SECRETARY | BY_MANAGER                                      },
        {STEP_DEFER,               BY_SECRETARY | BY_MANAGER                                      },
        {STEP_RESUME,              BY_SECRETARY | BY_MANAGER                                      },
        {STEP_DECIDE,              BY_SECRETARY | BY_MANAGER                                      },
        {STEP_REPLY,               BY_RELATIONS | BY_MANAGER                                      },
        {STEP_REGISTER,            BY_SERVICE | BY_MANAGER                                        },
        {STEP_PLAN,                BY_SERVICE | BY_MANAGER                                        },
        {STEP_AUTHORISE,           BY_SERVICE | BY_MANAGER                                        },
        {STEP_DELIVER,             BY_SERVICE | BY_MANAGER                                        },
        {STEP_REVIEW,              BY_MANAGER | BY_SYSTEM                                         },
        {STEP_SUSPEND,             BY_MANAGER                                                     },
        {STEP_REACTIVATE,          BY_MANAGER                                                     },
        {STEP_APPEAL,              BY_RELATIONS | BY_MANAGER                                      },
        {STEP_CLOSE_COMPLETED,     BY_SERVICE | BY_MANAGER                                        },
        {STEP_CLOSE_REJECTED,      BY_SERVICE | BY_MANAGER                                        },
        {STEP_CLOSE_WITHDRAWN,     BY_MANAGER                                                     },
        {STEP_CLOSE_ABANDONED,     BY_MANAGER                                                     },
        {STEP_CLOSE_DUPLICATE,     BY_MANAGER                                                     },
        {STEP_CLOSE_OUTSIDE_SCOPE, BY_MANAGER                                                     },
        {STEP_CLOSE_MOVED,         BY_MANAGER                                                     },
        {STEP_CLOSE_DIED,          BY_MANAGER                                                     },
        {STEP_REOPEN,              BY_CLERK | BY_MANAGER                                          },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    assert_int_equal(sizeof rows / sizeof rows[0], STEP_COUNT);
    for (CaseStep step = 0; step < STEP_COUNT; step++) {
        assert_int_equal(rows[step].step, step);
        for (CaseState from = CASE_NONE; from < CASE_STATE_COUNT; from++) {
            CaseFacts facts = facts_that_satisfy_every_guard(&policy, from, step);
            for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
                CaseState to = from;
                Refusal why = {0};
                Err err = casestate_after(&facts, role, step, &to, &why);
                if (!roleset_has(rows[step].who, role)) {
                    assert_int_equal(err, ERR_NOT_PERMITTED);
                    assert_int_equal(why.guard, GUARD_ROLE_ALLOWED);
                    assert_int_equal(to, from);
                }
            }
        }
    }
    arena_free(&arena);
}

static void one_step_may_belong_to_other_roles_in_another_state(void **state)
{
    (void)state;
    static const struct {
        CaseState from;
        Role role;
        Err err;
    } rows[] = {
        {CASE_DRAFT,     ROLE_CLERK,     ERR_NONE         },
        {CASE_DRAFT,     ROLE_VERIFIER,  ERR_NOT_PERMITTED},
        {CASE_DRAFT,     ROLE_SECRETARY, ERR_NOT_PERMITTED},
        {CASE_VERIFYING, ROLE_CLERK,     ERR_NONE         },
        {CASE_VERIFYING, ROLE_VERIFIER,  ERR_NONE         },
        {CASE_VERIFYING, ROLE_SECRETARY, ERR_NOT_PERMITTED},
        {CASE_DEFERRED,  ROLE_CLERK,     ERR_NONE         },
        {CASE_DEFERRED,  ROLE_VERIFIER,  ERR_NOT_PERMITTED},
        {CASE_DEFERRED,  ROLE_SECRETARY, ERR_NONE         },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseFacts facts = facts_that_satisfy_every_guard(&policy, rows[i].from, STEP_MISSING);
        CaseState to = rows[i].from;
        Refusal why = {0};
        Err err = casestate_after(&facts, rows[i].role, STEP_MISSING, &to, &why);
        assert_int_equal(err, rows[i].err);
        assert_int_equal(to, err ? rows[i].from : CASE_INCOMPLETE);
    }
    arena_free(&arena);
}

static void a_researcher_opens_only_what_staff_went_out_to_find(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_NONE, STEP_OPEN);
    CaseState to = CASE_NONE;
    Refusal why = {0};

    assert_int_equal(casestate_after(&facts, ROLE_RESEARCHER, STEP_OPEN, &to, &why), ERR_NONE);
    assert_int_equal(to, CASE_DRAFT);
    facts.is_outreach = false;
    assert_int_equal(
        casestate_after(&facts, ROLE_RESEARCHER, STEP_OPEN, &to, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_CAME_BY_OUTREACH);
    assert_int_equal(casestate_after(&facts, ROLE_CLERK, STEP_OPEN, &to, &why), ERR_NONE);
    arena_free(&arena);
}

static void a_step_that_does_not_exist_here_names_the_clause_that_rules_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_STUDY, STEP_DOCKET);
    CaseState to = CASE_STUDY;
    Refusal why = {0};

    assert_int_equal(
        casestate_after(&facts, ROLE_SECRETARY, STEP_DOCKET, &to, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_NO_SUCH_MOVE);
    assert_str(why.clause, "S0-P5");
    assert_int_equal(to, CASE_STUDY);
    arena_free(&arena);
}

static void closing_codes_and_steps_belong_together(void **state)
{
    (void)state;
    Arena arena = {0};

    for (CloseReason reason = CLOSE_REASON_COMPLETED; reason < CLOSE_REASON_COUNT; reason++) {
        CloseReason found = CLOSE_REASON_NONE;
        Str code = str_format(&arena, "close_%s", close_reason_code(reason));
        CaseStep step = STEP_COUNT;
        assert_true(casestep_from_code(code, &step));
        assert_int_equal(step, casestep_of_closing(reason));
        assert_true(close_reason_from_code(str_of(close_reason_code(reason)), &found));
        assert_int_equal(found, reason);
    }
    arena_free(&arena);
}

static void a_code_is_read_back_and_what_is_no_state_is_not(void **state)
{
    (void)state;
    for (CaseState known = CASE_DRAFT; known < CASE_STATE_COUNT; known++) {
        CaseState found = CASE_NONE;
        assert_true(casestate_from_code(str_of(casestate_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(casestate_label(known)[0] != '\0');
        assert_int_equal(casestate_is_open(known), known != CASE_CLOSED);
        assert_int_equal(casestate_is_before_complete(known), known <= CASE_DECLARED);
    }
    CaseState untouched = CASE_READY;
    assert_false(casestate_from_code(STR("NONE"), &untouched));
    assert_false(casestate_from_code(STR("draft"), &untouched));
    assert_int_equal(untouched, CASE_READY);
    assert_false(casestate_is_open(CASE_NONE));
    assert_false(casestate_is_before_complete(CASE_NONE));
}

static void only_steps_that_ask_for_papers_have_them_read(void **state)
{
    static const struct {
        CaseState from;
        CaseStep step;
        bool asks;
    } rows[] = {
        {CASE_DRAFT,      STEP_MATCH,           true },
        {CASE_DRAFT,      STEP_REFER,           false},
        {CASE_VERIFYING,  STEP_DECLARE,         true },
        {CASE_DECLARED,   STEP_COMPLETE,        true },
        {CASE_COMPLETE,   STEP_ASSIGN,          false},
        {CASE_STUDY,      STEP_READY,           true },
        {CASE_DEFERRED,   STEP_DOCKET,          true },
        {CASE_DOCKETED,   STEP_DECIDE,          false},
        {CASE_DECIDED,    STEP_REPLY,           false},
        {CASE_REPLIED,    STEP_REGISTER,        true },
        {CASE_REGISTERED, STEP_AUTHORISE,       false},
        {CASE_IN_SERVICE, STEP_CLOSE_COMPLETED, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(casestate_asks_papers(rows[i].from, rows[i].step), rows[i].asks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_from_every_state_is_as_the_workflow_says),
        cmocka_unit_test(only_steps_that_ask_for_papers_have_them_read),
        cmocka_unit_test(the_states_lead_where_the_workflow_lets_them_and_nowhere_else),
        cmocka_unit_test(a_step_belongs_to_its_roles_and_to_nobody_else),
        cmocka_unit_test(one_step_may_belong_to_other_roles_in_another_state),
        cmocka_unit_test(a_researcher_opens_only_what_staff_went_out_to_find),
        cmocka_unit_test(a_step_that_does_not_exist_here_names_the_clause_that_rules_it),
        cmocka_unit_test(closing_codes_and_steps_belong_together),
        cmocka_unit_test(a_code_is_read_back_and_what_is_no_state_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
