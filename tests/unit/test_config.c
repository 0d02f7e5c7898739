#include "tests/lib/test.h"

#include "office/config.h"

static void every_key_has_a_rule_a_default_and_a_gist(void **state)
{
    (void)state;
    Config config = config_default();
    ConfigKey key;

    for (int i = 0; i < CONFIG_COUNT; i++) {
        assert_non_null(config_rules[i].key.name);
        assert_non_null(config_rules[i].gist);
        assert_true(config_find(str_of(config_rules[i].key.name), &key));
        assert_int_equal(key, i);
        assert_str(config_value(&config, key), config_rules[i].key.otherwise);
        assert_int_equal(config.sources[i], CONFIG_SOURCE_DEFAULT);
    }
    assert_false(config_find(STR("colour"), &key));
}

static Err take(
    Arena *arena, Config *config, ConfigSource source, const char *text, Refusal *why)
{
    KeyFile file;

    assert_int_equal(keyfile_open(STR("prefs"), str_of(text), &file, why), ERR_NONE);
    return config_take_lines(arena, config, source, &file, why);
}

static void the_later_source_goes_before_the_earlier_one_in_whatever_order_they_are_read(
    void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why = {0};
    Config config = config_default();

    assert_int_equal(
        take(&arena, &config, CONFIG_SOURCE_USER, "theme = mono\nmouse = on\n", &why),
        ERR_NONE);
    assert_int_equal(
        take(
            &arena, &config, CONFIG_SOURCE_MACHINE, "theme = high-contrast\nbell = off\n",
            &why),
        ERR_NONE);
    assert_int_equal(config_number(&config, CONFIG_THEME), THEME_MONO);
    assert_true(config_is_on(&config, CONFIG_MOUSE));
    assert_false(config_is_on(&config, CONFIG_BELL));
    assert_int_equal(config.sources[CONFIG_THEME], CONFIG_SOURCE_USER);
    assert_int_equal(config.sources[CONFIG_BELL], CONFIG_SOURCE_MACHINE);
    arena_free(&arena);
}

static void each_wrong_line_is_named_and_the_others_are_taken(void **state)
{
    (void)state;
    static const char text[] = "# what I like\n"
                               "theme = pink\n"
                               "colour = never\n"
                               "mouse = on # at home\n"
                               "bell\n"
                               "title = on\n";
    Arena arena = {0};
    Refusal why = {0};
    Config config = config_default();
    KeyFile file;

    assert_int_equal(keyfile_open(STR("prefs"), str_of(text), &file, &why), ERR_NONE);
    assert_int_equal(
        config_take_lines(&arena, &config, CONFIG_SOURCE_USER, &file, &why), ERR_CONFIG);
    assert_int_equal(why.line, 2);
    assert_str(why.file, "prefs");
    assert_str(why.field, "theme");
    assert_str(why.allowed, "default, high-contrast, mono");
    assert_int_equal(
        config_take_lines(&arena, &config, CONFIG_SOURCE_USER, &file, &why), ERR_CONFIG);
    assert_int_equal(why.guard, GUARD_UNKNOWN_KEY);
    assert_int_equal(why.line, 3);
    assert_int_equal(
        config_take_lines(&arena, &config, CONFIG_SOURCE_USER, &file, &why), ERR_CONFIG);
    assert_int_equal(why.line, 5);
    assert_int_equal(
        config_take_lines(&arena, &config, CONFIG_SOURCE_USER, &file, &why), ERR_NONE);
    assert_int_equal(config_number(&config, CONFIG_THEME), THEME_DEFAULT);
    assert_true(config_is_on(&config, CONFIG_MOUSE));
    assert_true(config_is_on(&config, CONFIG_TITLE));
    arena_free(&arena);
}

static const char *environment(const char *name)
{
    if (strcmp(name, "MUAMALA_THEME") == 0)
        return "mono";
    if (strcmp(name, "MUAMALA_BIDI") == 0)
        return "purple";
    return strcmp(name, "MUAMALA_MOUSE") == 0 ? "on" : NULL;
}

static void the_environment_says_what_it_can_mean(void **state)
{
    (void)state;
    Arena arena = {0};
    Config config = config_default();

    config_take_environment(&arena, &config, environment);
    assert_int_equal(config_number(&config, CONFIG_THEME), THEME_MONO);
    assert_true(config_is_on(&config, CONFIG_MOUSE));
    assert_int_equal(config_number(&config, CONFIG_BIDI), BIDI_WISH_AUTO);
    assert_int_equal(config.sources[CONFIG_BIDI], CONFIG_SOURCE_DEFAULT);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_has_a_rule_a_default_and_a_gist),
        cmocka_unit_test(
            the_later_source_goes_before_the_earlier_one_in_whatever_order_they_are_read),
        cmocka_unit_test(each_wrong_line_is_named_and_the_others_are_taken),
        cmocka_unit_test(the_environment_says_what_it_can_mean),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
