#include "tests/lib/test.h"

#include "db/embedded.h"
#include "db/policy_files.h"

static void the_profiles_stand_in_their_fixed_order(void **state)
{
    (void)state;
    static const char *const names[] = {
        "computing", "maarifa", "tuwaim", "jazan-housing", "ajyal", "union",
    };
    size_t embedded = 0;

    assert_int_equal(policy_file_count(), sizeof names / sizeof names[0]);
    for (size_t i = 0; i < policy_file_count(); i++)
        assert_str(policy_file_name(i), names[i]);
    while (embedded_policies[embedded].name)
        embedded++;
    assert_int_equal(embedded, policy_file_count());
}

static void every_profile_is_found_by_its_own_name(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t i = 0; i < policy_file_count(); i++) {
        Str name = policy_file_name(i);
        Str line = str_format(&arena, "\nname = %.*s #", (int)name.len, name.bytes);
        Str text = {0};
        assert_true(policy_file_find(name, &text));
        assert_true(str_find(text, line) < text.len);
    }
    arena_free(&arena);
}

static void what_is_no_profile_is_not_found(void **state)
{
    (void)state;
    static const char *const others[] = {
        "", "unio", "union.policy", "unions", "Union", "jazan", ".policy",
    };
    Str text = STR("untouched");

    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_false(policy_file_find(str_of(others[i]), &text));
    assert_str(text, "untouched");
}

static void a_name_that_is_none_is_answered_with_those_that_are(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why;
    Policy policy;

    assert_int_equal(policy_file_load(&arena, STR("union"), &policy, &why), ERR_NONE);
    assert_str(policy.name, "union");
    assert_int_equal(policy_file_load(&arena, STR("onion"), &policy, &why), ERR_NOT_FOUND);
    assert_str(why.found, "onion");
    assert_str(why.allowed, "computing, maarifa, tuwaim, jazan-housing, ajyal, union");
    assert_str(policy.name, "union");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_profiles_stand_in_their_fixed_order),
        cmocka_unit_test(every_profile_is_found_by_its_own_name),
        cmocka_unit_test(what_is_no_profile_is_not_found),
        cmocka_unit_test(a_name_that_is_none_is_answered_with_those_that_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
