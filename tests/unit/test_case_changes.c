#include "tests/lib/test.h"

#include "view/case_changes.h"

static CaseIntake intake(void)
{
    CaseIntake intake = {
        .casefile =
            {
                       .state = CASE_DRAFT,
                       .request = STR("rent"),
                       .return_day = DAY_NONE,
                       },
    };

    intake.data.fields[DATAFIELD_PHONE].value = STR("0501");
    intake.data.fields[DATAFIELD_MARITAL].value = STR("single");
    return intake;
}

static void nothing_is_told_where_nothing_differs(void **state)
{
    Arena arena = {0};
    CaseIntake seen = intake(), now = intake();

    (void)state;
    assert_str(case_changes(&arena, &seen, &now), "");
    arena_free(&arena);
}

static void each_difference_is_a_line_in_words(void **state)
{
    Arena arena = {0};
    CaseIntake seen = intake(), now = intake();

    (void)state;
    now.casefile.state = CASE_INCOMPLETE;
    now.data.fields[DATAFIELD_MARITAL].value = STR("widowed");
    now.data.fields[DATAFIELD_PHONE].how = MATCH_TOLD;
    now.papers.rows[0] = (CasePaper){
        .kind = PAPERKIND_NATIONAL_ID, .state = PAPER_RECEIVED, .expires = DATE_NONE};
    now.papers.count = 1;
    Str words = case_changes(&arena, &seen, &now);
    assert_true(str_find(words, STR("State: ")) < words.len);
    assert_true(str_find(words, STR("Widowed")) < words.len);
    assert_true(str_find(words, STR("Told")) < words.len);
    assert_true(str_find(words, STR("National ID: ")) < words.len);
    assert_int_equal(str_find(words, STR("Request")), words.len);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_told_where_nothing_differs),
        cmocka_unit_test(each_difference_is_a_line_in_words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
