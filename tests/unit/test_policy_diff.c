#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "office/policy.h"

static Policy load(Arena *arena, Str text)
{
    Policy policy;
    Refusal why;

    assert_int_equal(policy_load(arena, STR("p"), text, &policy, &why), ERR_NONE);
    return policy;
}

static Policy shipped(Arena *arena, const char *name)
{
    Str text;

    assert_true(policy_file_find(str_of(name), &text));
    return load(arena, text);
}

static void a_policy_does_not_differ_from_itself(void **state)
{
    (void)state;
    Arena arena = {0};
    PolicyKey keys[POLICY_KEY_COUNT];

    for (size_t i = 0; i < policy_file_count(); i++) {
        Policy policy = shipped(&arena, str_c(&arena, policy_file_name(i)));
        assert_int_equal(policy_diff(&policy, &policy, keys), 0);
    }
    arena_free(&arena);
}

/* Two siblings of one template differ in who they are and in nothing that binds. */
static void siblings_differ_only_in_identity_and_words(void **state)
{
    (void)state;
    static const PolicyKey expected[] = {
        POLICY_NAME,          POLICY_TITLE,        POLICY_ASSOCIATION,      POLICY_LICENCE,
        POLICY_APPROVAL_DATE, POLICY_TERMS_PERSON, POLICY_CALENDAR_PRIMARY,
    };
    Arena arena = {0};
    PolicyKey keys[POLICY_KEY_COUNT];
    Policy computing = shipped(&arena, "computing");
    Policy ajyal = shipped(&arena, "ajyal");

    size_t count = policy_diff(&computing, &ajyal, keys);
    assert_int_equal(count, sizeof expected / sizeof expected[0]);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(keys[i], expected[i]);
    arena_free(&arena);
}

static void a_different_text_differs_where_it_binds(void **state)
{
    (void)state;
    static const PolicyKey binding[] = {
        POLICY_REPLY_MIN_DAYS,   POLICY_REPLY_MAX_DAYS,     POLICY_INTAKE_INCOMPLETE,
        POLICY_REFERRAL_UNCLEAR, POLICY_STEPS_REGISTRATION, POLICY_CHANNELS,
    };
    Arena arena = {0};
    PolicyKey keys[POLICY_KEY_COUNT];
    Policy computing = shipped(&arena, "computing");
    Policy tuwaim = shipped(&arena, "tuwaim");
    size_t count = policy_diff(&computing, &tuwaim, keys);

    for (size_t i = 0; i < sizeof binding / sizeof binding[0]; i++) {
        bool is_there = false;
        for (size_t k = 0; k < count; k++)
            is_there = is_there || keys[k] == binding[i];
        assert_true(is_there);
    }
    for (size_t k = 0; k + 1 < count; k++)
        assert_true(keys[k] < keys[k + 1]);
    arena_free(&arena);
}

static Str with(Arena *arena, const char *old, const char *new)
{
    Str text;
    StrBuilder out = {.arena = arena};

    assert_true(policy_file_find(STR("maarifa"), &text));
    size_t at = str_find(text, str_of(old));
    assert_true(at < text.len);
    strbuilder_add(&out, str_part(text, 0, at));
    strbuilder_add(&out, str_of(new));
    strbuilder_add(&out, str_part(text, at + strlen(old), text.len));
    return strbuilder_text(&out);
}

static void the_spacing_of_a_list_is_no_difference_but_its_order_is(void **state)
{
    (void)state;
    Arena arena = {0};
    PolicyKey keys[POLICY_KEY_COUNT];
    Policy policy = shipped(&arena, "maarifa");
    Policy spaced = load(&arena, with(&arena, "interview, phone,", "interview ,phone,"));
    Policy turned = load(&arena, with(&arena, "interview, phone,", "phone, interview,"));

    assert_int_equal(policy_diff(&policy, &spaced, keys), 0);
    assert_int_equal(policy_diff(&policy, &turned, keys), 1);
    assert_int_equal(keys[0], POLICY_CHANNELS);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_policy_does_not_differ_from_itself),
        cmocka_unit_test(siblings_differ_only_in_identity_and_words),
        cmocka_unit_test(a_different_text_differs_where_it_binds),
        cmocka_unit_test(the_spacing_of_a_list_is_no_difference_but_its_order_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
