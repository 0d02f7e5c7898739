#include "tests/lib/test.h"

#include "ui/setup.h"
#include "ui/style.h"

/* The environment of a test: NAME, VALUE, ... NULL. */
static const char *const *variables;

static const char *environment(const char *name)
{
    for (const char *const *at = variables; *at; at += 2)
        if (strcmp(*at, name) == 0)
            return at[1];
    return NULL;
}

static Setup setup_now(void)
{
    Arena refusals = {0};
    Config config = config_default();

    config_take_environment(&refusals, &config, environment);
    arena_free(&refusals);
    return setup_from(environment, &config);
}

static Setup setup_with(const char *name, const char *value)
{
    const char *const pair[] = {name, value, NULL};

    variables = pair;
    return setup_now();
}

static void esc_waits_25_ms_unless_told_otherwise(void **state)
{
    (void)state;
    assert_int_equal(setup_with("TERM", "xterm").escape_delay_ms, 25);
    assert_int_equal(setup_with("ESCDELAY", "100").escape_delay_ms, 100);
    assert_int_equal(setup_with("ESCDELAY", "0").escape_delay_ms, 0);
    assert_int_equal(setup_with("ESCDELAY", "-1").escape_delay_ms, 25);
    assert_int_equal(setup_with("ESCDELAY", "99999").escape_delay_ms, 25);
    assert_int_equal(setup_with("ESCDELAY", "soon").escape_delay_ms, 25);
}

static void esc_waits_longer_on_a_line_from_afar(void **state)
{
    (void)state;
    static const char *const both[] = {"SSH_CONNECTION", "a b", "ESCDELAY", "30", NULL};

    assert_int_equal(
        setup_with("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22").escape_delay_ms, 100);
    variables = both;
    assert_int_equal(setup_now().escape_delay_ms, 30);
}

static void the_mouse_is_off_unless_it_is_asked_for(void **state)
{
    (void)state;
    assert_false(setup_with("TERM", "xterm").has_mouse);
    assert_true(setup_with("MUAMALA_MOUSE", "on").has_mouse);
    assert_false(setup_with("MUAMALA_MOUSE", "off").has_mouse);
    assert_false(setup_with("MUAMALA_MOUSE", "auto").has_mouse);
}

static void no_color_counts_when_it_is_not_empty(void **state)
{
    (void)state;
    assert_true(setup_with("TERM", "xterm").has_colours);
    assert_true(setup_with("NO_COLOR", "").has_colours);
    assert_false(setup_with("NO_COLOR", "1").has_colours);
}

static void the_linux_console_is_asked_nothing(void **state)
{
    (void)state;
    assert_true(setup_with("TERM", "linux").is_console);
    assert_true(setup_with("TERM", "linux-16color").is_console);
    assert_false(setup_with("TERM", "linux").asks);
    assert_false(setup_with("TERM", "xterm-256color").is_console);
    assert_true(setup_with("TERM", "xterm-256color").asks);
    assert_false(setup_with("MUAMALA_TERM_QUERY", "0").asks);
}

static void an_order_can_be_asked_for(void **state)
{
    (void)state;
    assert_false(setup_with("TERM", "xterm").has_order);
    assert_int_equal(setup_with("MUAMALA_BIDI", "inverse").order, SEND_ORDER_INVERSE);
    assert_true(setup_with("MUAMALA_BIDI", "words").has_order);
    assert_true(setup_with("MUAMALA_BIDI", "bdsm").can_pass);
    assert_false(setup_with("MUAMALA_BIDI", "auto").has_order);
    assert_false(setup_with("MUAMALA_BIDI", "sideways").has_order);
}

static Setup setup_preferring(ConfigKey key, const char *value)
{
    Arena refusals = {0};
    Refusal why = {0};
    Config config = config_default();

    assert_int_equal(
        config_take(&refusals, &config, CONFIG_SOURCE_OPTION, key, str_of(value), &why),
        ERR_NONE);
    arena_free(&refusals);
    return setup_from(environment, &config);
}

static void colours_that_are_asked_for_go_before_no_color(void **state)
{
    (void)state;
    static const char *const no_color[] = {"NO_COLOR", "1", NULL};
    static const char *const nothing[] = {NULL};

    variables = no_color;
    assert_true(setup_preferring(CONFIG_COLOR, "always").has_colours);
    assert_false(setup_preferring(CONFIG_COLOR, "auto").has_colours);
    variables = nothing;
    assert_false(setup_preferring(CONFIG_COLOR, "never").has_colours);
    assert_false(setup_preferring(CONFIG_THEME, "mono").has_colours);
    assert_true(setup_preferring(CONFIG_THEME, "high-contrast").has_colours);
}

/* Each pair of colours is painted: no style of a theme may vanish on its own ground. */
static void every_style_of_every_theme_stands_out_from_its_ground(void **state)
{
    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++) {
        for (int style = 0; style < STYLE_COUNT; style++) {
            const Theme *row = theme_row((ThemeKind)theme, (Style)style);
            assert_int_not_equal(row->foreground, row->background);
        }
    }
}

static void a_guard_is_one_cell_wide_or_none(void **state)
{
    (void)state;
    assert_int_equal(setup_with("TERM", "xterm").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "none").guard, ' ');
    assert_int_equal(setup_with("MUAMALA_GUARD", "b7").guard, 0xB7);
    assert_int_equal(setup_with("MUAMALA_GUARD", "1B").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "7F").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "9B").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "D800").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "64B").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "4E2D").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "628").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "200E").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "blank").guard, ROWORDER_GUARD);
    assert_int_equal(setup_with("MUAMALA_GUARD", "FFFFFFFFFF").guard, ROWORDER_GUARD);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_mouse_is_off_unless_it_is_asked_for),
        cmocka_unit_test(esc_waits_25_ms_unless_told_otherwise),
        cmocka_unit_test(esc_waits_longer_on_a_line_from_afar),
        cmocka_unit_test(no_color_counts_when_it_is_not_empty),
        cmocka_unit_test(the_linux_console_is_asked_nothing),
        cmocka_unit_test(an_order_can_be_asked_for),
        cmocka_unit_test(colours_that_are_asked_for_go_before_no_color),
        cmocka_unit_test(every_style_of_every_theme_stands_out_from_its_ground),
        cmocka_unit_test(a_guard_is_one_cell_wide_or_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
