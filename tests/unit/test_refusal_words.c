#include "tests/lib/test.h"

#include "office/casestate.h"
#include "view/refusal_words.h"

static void assert_refusal(Err err, const Refusal *why, const char *expected)
{
    Arena arena = {0};

    assert_str(refusal_words(&arena, err, why), expected);
    arena_free(&arena);
}

/* Isolates stand around each value. */
#define IN(text) "\u2068" text "\u2069"

static void a_refusal_by_role_says_who_may_and_who_asked(void **state)
{
    CaseFacts facts = {.state = CASE_VERIFYING};
    CaseState to;
    Refusal why = {0};

    (void)state;
    Err err = casestate_after(&facts, ROLE_CLERK, STEP_DECLARE, &to, &why);
    assert_refusal(
        err, &why,
        IN("Take the declaration") ": This step belongs to another role"
                                   "\n  Who may: " IN("Verifier") " · " IN(
                                       "Manager") "\n  "
                                                  "Your "
                                                  "role:"
                                                  " " IN("R"
                                                         "e"
                                                         "c"
                                                         "e"
                                                         "p"
                                                         "t"
                                                         "i"
                                                         "o"
                                                         "n"
                                                         " "
                                                         "c"
                                                         "l"
                                                         "e"
                                                         "r"
                                                         "k") "\n  Guard: " IN("role"
                                                                               "_all"
                                                                               "owe"
                                                                               "d"));
}

/* His role may; it is the work of another, who is named. */
static void what_belongs_to_another_of_the_same_role_names_him(void **state)
{
    Refusal why = refusal_by_role(BY_RESEARCHER, ROLE_RESEARCHER);

    (void)state;
    why.whose = STR("Huda");
    assert_refusal(
        ERR_NOT_PERMITTED, &why,
        "Your role does not allow this\n  This one belongs to: " IN("Huda"));
    why.whose = STR("");
    assert_refusal(
        ERR_NOT_PERMITTED, &why,
        "Your role does not allow this\n  This one was given to somebody else");
}

static void what_a_role_may_not_do_at_all_is_said_without_a_step(void **state)
{
    Refusal why = refusal_by_role(BY_ADMIN | BY_SYSTEM, ROLE_CLERK);

    (void)state;
    assert_refusal(
        ERR_NOT_PERMITTED, &why,
        "Your role does not allow this\n  Who may: " IN("Administrator") "\n  Your role: " IN(
            "Reception clerk"));
}

static void a_step_that_does_not_exist_from_here_names_state_and_steps_in_words(void **state)
{
    CaseFacts facts = {.state = CASE_READY};
    CaseState to;
    Refusal why = {0};
    Arena arena = {0};

    (void)state;
    Err err = casestate_after(&facts, ROLE_SERVICE, STEP_DELIVER, &to, &why);
    Str words = refusal_words(&arena, err, &why);
    assert_true(str_find(words, STR("State: " IN("Ready for the committee"))) < words.len);
    assert_true(str_find(words, STR("Put on the docket · ")) < words.len);
    assert_true(str_find(words, STR("READY")) == words.len);
    assert_true(str_find(words, STR("docket,")) == words.len);
    arena_free(&arena);
}

static void what_belongs_to_a_colleague_of_the_same_role_is_said_so(void **state)
{
    Refusal why = refusal_by_role(BY_RESEARCHER | BY_MANAGER, ROLE_RESEARCHER);

    (void)state;
    assert_refusal(
        ERR_NOT_PERMITTED, &why,
        "Your role does not allow this\n  This one was given to somebody else");
}

static void an_administrator_is_told_how_the_work_gets_somebody(void **state)
{
    Refusal why = refusal_by_role(BY_CLERK | BY_MANAGER, ROLE_ADMIN);
    Arena arena = {0};

    (void)state;
    Str words = refusal_words(&arena, ERR_NOT_PERMITTED, &why);
    assert_true(str_find(words, STR("staff add LOGIN --name NAME --role clerk")) < words.len);
    why.actor = ROLE_VERIFIER;
    words = refusal_words(&arena, ERR_NOT_PERMITTED, &why);
    assert_true(str_find(words, STR("staff add")) == words.len);
    arena_free(&arena);
}

static void a_field_is_called_by_its_label(void **state)
{
    (void)state;
    assert_refusal(
        ERR_BLANK, &(Refusal){.field = STR("salary")},
        IN("Salary a month") ": This field may not be empty");
    assert_refusal(
        ERR_BLANK, &(Refusal){.field = STR("no_id")},
        IN("Why no identity paper") ": This field may not be empty");
    assert_refusal(
        ERR_BLANK, &(Refusal){.field = STR("login")},
        IN("Login") ": This field may not be empty");
}

static void a_key_is_called_as_it_is_written(void **state)
{
    (void)state;
    assert_refusal(
        ERR_BLANK, &(Refusal){.file = STR("a.policy"), .line = 3, .field = STR("name")},
        IN("a.policy") ":3: " IN("name") ": This field may not be empty");
    assert_refusal(
        ERR_BLANK, &(Refusal){.field = STR("committee.quorum")},
        IN("committee.quorum") ": This field may not be empty");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_refusal_by_role_says_who_may_and_who_asked),
        cmocka_unit_test(what_belongs_to_another_of_the_same_role_names_him),
        cmocka_unit_test(what_a_role_may_not_do_at_all_is_said_without_a_step),
        cmocka_unit_test(a_step_that_does_not_exist_from_here_names_state_and_steps_in_words),
        cmocka_unit_test(what_belongs_to_a_colleague_of_the_same_role_is_said_so),
        cmocka_unit_test(an_administrator_is_told_how_the_work_gets_somebody),
        cmocka_unit_test(a_field_is_called_by_its_label),
        cmocka_unit_test(a_key_is_called_as_it_is_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
