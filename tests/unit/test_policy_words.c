#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "view/policy_words.h"

static void every_clause_that_a_profile_names_has_a_gist(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy;
    Refusal why;

    for (size_t p = 0; p < policy_file_count(); p++) {
        assert_int_equal(
            policy_file_load(&arena, policy_file_name(p), &policy, &why), ERR_NONE);
        for (int i = 0; i < POLICY_KEY_COUNT; i++) {
            Str rest = policy_clause(&policy, (PolicyKey)i);
            Str id;
            while (!str_equal(rest, STR("-")) && str_cut(&rest, ',', &id)) {
                if (!clause_gist(str_trim(id)))
                    fail_msg("%.*s", (int)id.len, id.bytes);
            }
        }
    }
    arena_free(&arena);
}

static void what_is_no_clause_of_ours_has_none(void **state)
{
    (void)state;
    static const char *const others[] = {
        "",      "-",     "S",     "S2",    "S2-",      "S2-t",  "S2-t66",
        "S0-t6", "S5-P5", "T2-t6", "S3-D5", "S1-C1..8", "S1-C8", "7/2",
    };

    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_null(clause_gist(str_of(others[i])));
    assert_null(clause_gist((Str){"S\0-P5", 5}));
}

static void the_reply_clauses_say_their_limits(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_true(strstr(clause_gist(STR("S2-t6")), "15 working days") != NULL);
    assert_true(strstr(clause_gist(STR("S4-P5")), "at least two weeks") != NULL);
    assert_ptr_equal(clause_gist(STR("S0-P5")), clause_gist(STR("S3-P5")));
    arena_free(&arena);
}

static void a_mark_is_put_into_words(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(clause_words(&arena, STR("-")), "not in the policy's text");
    assert_str(
        clause_words(&arena, STR("S0-C1..8, S2-a1..6")),
        "Eight channels of contact; Six channels of contact");
    assert_str(clause_words(&arena, STR("7/2, S0-P7")), "7/2; Give the service that is needed");
    arena_free(&arena);
}

static void a_value_means_its_labels(void **state)
{
    (void)state;
    static const struct {
        PolicyKey key;
        const char *value;
        const char *words;
    } rows[] = {
        {POLICY_REPLY_EARLY,        "warn",          "Warn, and ask for a reason"},
        {POLICY_CHANNELS,           "fax,interview", "Fax, Interview"            },
        {POLICY_STEPS_REGISTRATION, "off",           "off"                       },
        {POLICY_REPLY_MAX_DAYS,     "none",          "none"                      },
        {POLICY_REPLY_MAX_DAYS,     "15",            ""                          },
        {POLICY_TITLE,              "none",          ""                          },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(
            key_value_words(&arena, &policy_rules[rows[i].key].key, str_of(rows[i].value)),
            rows[i].words);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_clause_that_a_profile_names_has_a_gist),
        cmocka_unit_test(what_is_no_clause_of_ours_has_none),
        cmocka_unit_test(the_reply_clauses_say_their_limits),
        cmocka_unit_test(a_mark_is_put_into_words),
        cmocka_unit_test(a_value_means_its_labels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
