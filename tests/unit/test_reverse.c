#include "office/reverse.h"

#include "office/casestate.h"
#include "office/entitlement.h"
#include "office/inquiry.h"
#include "office/paper.h"
#include "office/plan.h"
#include "office/referral.h"
#include "office/session.h"
#include "office/visit.h"
#include "tests/lib/test.h"

/* Every step of every machine, as its event names it. */
/* clang-format off */
#define X(name, code, text) code,
static const char *const of_visits[] = {VISIT_STEP_LIST(X)};
static const char *const of_inquiries[] = {INQUIRY_STEP_LIST(X)};
static const char *const of_cases[] = {CASE_STEP_LIST(X)};
static const char *const of_papers[] = {PAPER_STEP_LIST(X)};
static const char *const of_referrals[] = {REFERRAL_STEP_LIST(X)};
static const char *const of_plans[] = {PLAN_STEP_LIST(X)};
static const char *const of_entitlements[] = {ENTITLEMENT_STEP_LIST(X)};
#undef X
#define X(kind, list) {kind, list, sizeof list / sizeof list[0]},
static const struct {
    const char *kind;
    const char *const *acts;
    size_t count;
} machines[] = {
    X("visit", of_visits)
    X("inquiry", of_inquiries)
    X("case", of_cases)
    X("paper", of_papers)
    X("referral", of_referrals)
    X("plan", of_plans)
    X("entitlement", of_entitlements)
};
#undef X
/* clang-format on */

static void every_step_of_a_machine_is_known(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof machines / sizeof machines[0]; i++) {
        for (size_t j = 0; j < machines[i].count; j++) {
            Str kind = str_of(machines[i].kind);
            if (!reverse_of(kind, str_of(machines[i].acts[j])))
                fail_msg("%s %s", machines[i].kind, machines[i].acts[j]);
        }
    }
}

static void an_act_that_is_final_says_what_to_do_instead(void **state)
{
    (void)state;
    for (size_t i = 0; reverse_at(i); i++) {
        const Reverse *row = reverse_at(i);
        bool is_final = row->how == REVERSE_NONE;
        if (is_final != (row->instead && *row->instead))
            fail_msg("%s %s", row->record_kind, row->act);
    }
}

static void no_act_stands_twice(void **state)
{
    (void)state;
    for (size_t i = 0; reverse_at(i); i++) {
        const Reverse *row = reverse_at(i);
        assert_ptr_equal(reverse_of(str_of(row->record_kind), str_of(row->act)), row);
    }
}

static void taking_back_is_no_act_and_what_nobody_knows_is_none(void **state)
{
    (void)state;
    assert_int_equal(reverse_of(STR("visit"), REVERSE_ACT)->how, REVERSE_NO_ACT);
    assert_null(reverse_of(STR("visit"), STR("fly")));
    assert_null(reverse_of(STR("bird"), STR("call")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_of_a_machine_is_known),
        cmocka_unit_test(an_act_that_is_final_says_what_to_do_instead),
        cmocka_unit_test(no_act_stands_twice),
        cmocka_unit_test(taking_back_is_no_act_and_what_nobody_knows_is_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
