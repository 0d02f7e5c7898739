#include "tests/lib/test.h"

#include "office/casestate.h"
#include "office/paperkind.h"
#include "view/event_codes.h"

static void assert_label(const char *set, const char *code, const char *label)
{
    assert_str(event_codes_label(str_of(set), str_of(code)), label);
}

static void the_states_of_a_record_stand_under_its_kind(void **state)
{
    (void)state;
    for (CaseState of_case = CASE_NONE + 1; of_case < CASE_STATE_COUNT; of_case++)
        assert_label("case", casestate_code(of_case), casestate_label(of_case));
    assert_label("visit", "NO_SHOW", "Did not come");
    assert_label("holiday", "removed", "Taken away");
    assert_label("person", "beneficiary", "Registered beneficiary");
}

static void what_is_missing_is_a_paper_or_something_untold(void **state)
{
    (void)state;
    assert_label("missing", "national_id", paperkind_label(PAPERKIND_NATIONAL_ID));
    assert_label("missing", "housing", "Housing");
}

static void what_no_set_has_stays_as_it_is(void **state)
{
    (void)state;
    assert_label("case", "BETWEEN", "BETWEEN");
    assert_label("nothing", "open", "open");
    assert_label("clock", "", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_states_of_a_record_stand_under_its_kind),
        cmocka_unit_test(what_is_missing_is_a_paper_or_something_untold),
        cmocka_unit_test(what_no_set_has_stays_as_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
