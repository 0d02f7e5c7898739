#include "tests/lib/test.h"

#include "office/guard_clause.h"
#include "tests/lib/moves.h"

static void a_guard_names_the_clause_of_the_policy_in_force(void **state)
{
    (void)state;
    static const struct {
        const char *policy;
        Guard guard;
        const char *clause;
    } rows[] = {
        {"computing", GUARD_FIELDS_MATCHED,             "S0-P2"},
        {"maarifa",   GUARD_FIELDS_MATCHED,             "S1-P2"},
        {"tuwaim",    GUARD_FIELDS_MATCHED,             "S2-t3"},
        {"tuwaim",    GUARD_INTAKE_COMPLETE,            "S2-t3"},
        {"ajyal",     GUARD_NO_MANDATORY_REFERRAL_OPEN, "S4-P3"},
        {"tuwaim",    GUARD_NO_MANDATORY_REFERRAL_OPEN, "-"    },
        {"computing", GUARD_REPLY_NOT_EARLY,            "S0-P5"},
        {"computing", GUARD_REPLY_BY_AGREED_MEANS,      "-"    },
        {"tuwaim",    GUARD_REPLY_NOT_LATE,             "S2-t6"},
        {"union",     GUARD_QUORUM,                     "S0-P5"},
        {"union",     GUARD_FOUR_EYES,                  "S0-P7"},
        {"union",     GUARD_REGISTRATION_STEP,          "S0-P6"},
        {"union",     GUARD_APPEAL_IN_TIME,             ""     },
        {"union",     GUARD_ROLE_ALLOWED,               ""     },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Policy policy = test_policy(&arena, rows[i].policy);
        assert_str(guard_clause(&policy, rows[i].guard), rows[i].clause);
    }
    arena_free(&arena);
}

static void every_guard_has_a_code_of_its_own_and_a_sentence(void **state)
{
    (void)state;
    for (Guard guard = GUARD_NONE; guard < GUARD_COUNT; guard++) {
        assert_true(guard_text(guard)[0] != '\0');
        for (Guard other = GUARD_NONE; other < guard; other++)
            assert_string_not_equal(guard_code(guard), guard_code(other));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_guard_names_the_clause_of_the_policy_in_force),
        cmocka_unit_test(every_guard_has_a_code_of_its_own_and_a_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
