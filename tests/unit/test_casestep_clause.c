#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "office/casestep_clause.h"

static Policy policy_named(Arena *arena, const char *name)
{
    Policy policy;
    Refusal why;
    Str text;

    assert_true(policy_file_find(str_of(name), &text));
    assert_int_equal(policy_load(arena, str_of(name), text, &policy, &why), ERR_NONE);
    return policy;
}

static void a_step_names_the_clause_that_it_rests_on(void **state)
{
    static const struct {
        const char *policy;
        CaseStep step;
        const char *clause;
    } rows[] = {
        {"tuwaim",    STEP_MISSING,    "S2-t3"},
        {"tuwaim",    STEP_DECLARE,    "S2-t4"},
        {"tuwaim",    STEP_REPLY,      "S2-t5"},
        {"computing", STEP_DECLARE,    "S0-P4"},
        {"computing", STEP_REFER,      "S0-P3"},
        {"computing", STEP_REGISTER,   "S0-P6"},
        {"tuwaim",    STEP_REGISTER,   ""     },
        {"computing", STEP_CLOSE_DIED, ""     },
        {"computing", STEP_REOPEN,     ""     },
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Policy policy = policy_named(&arena, rows[i].policy);
        assert_str(casestep_clause(&policy, rows[i].step), rows[i].clause);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_step_names_the_clause_that_it_rests_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
