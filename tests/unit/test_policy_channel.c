#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "office/policy_channel.h"

static Arena arena;

static Policy policy_named(const char *name)
{
    Policy policy;
    Refusal why;

    assert_int_equal(policy_file_load(&arena, str_of(name), &policy, &why), ERR_NONE);
    return policy;
}

static void a_channel_of_the_policy_is_taken_and_no_other(void **state)
{
    static const struct {
        const char *policy;
        const char *code;
        Err err;
        Channel channel;
    } rows[] = {
        {"tuwaim",    "fax",          ERR_NONE,     CHANNEL_FAX         },
        {"tuwaim",    "social_media", ERR_BAD_DATA, CHANNEL_INTERVIEW   },
        {"computing", "fax",          ERR_BAD_DATA, CHANNEL_INTERVIEW   },
        {"computing", "social_media", ERR_NONE,     CHANNEL_SOCIAL_MEDIA},
        {"union",     "email",        ERR_NONE,     CHANNEL_EMAIL       },
        {"union",     "",             ERR_NONE,     CHANNEL_INTERVIEW   },
        {"union",     "Fax",          ERR_BAD_DATA, CHANNEL_INTERVIEW   },
        {"union",     "pigeon\x1b",   ERR_BAD_DATA, CHANNEL_INTERVIEW   },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Policy policy = policy_named(rows[i].policy);
        Channel channel = CHANNEL_INTERVIEW;
        Refusal why = {0};
        assert_int_equal(
            policy_channel_read(&arena, &policy, str_of(rows[i].code), &channel, &why),
            rows[i].err);
        assert_int_equal(channel, rows[i].channel);
        assert_int_equal(why.guard, rows[i].err ? GUARD_BAD_VALUE : GUARD_NONE);
    }
}

static void a_refused_channel_is_told_what_the_policy_lists(void **state)
{
    Policy policy = policy_named("tuwaim");
    Channel channel;
    Refusal why = {0};

    (void)state;
    assert_int_equal(
        policy_channel_read(&arena, &policy, STR("website"), &channel, &why), ERR_BAD_DATA);
    assert_str(why.found, "website");
    assert_str(why.allowed, "interview, letters, phone, fax, email, volunteering");
    assert_str(why.clause, "S2-a1..6");
}

static int give_back(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_channel_of_the_policy_is_taken_and_no_other),
        cmocka_unit_test(a_refused_channel_is_told_what_the_policy_lists),
    };

    return cmocka_run_group_tests(tests, NULL, give_back);
}
