#include "tests/lib/test.h"

#include "ui/remembered.h"

static const char *const *variables; /* NAME, VALUE, ... NULL */

static const char *environment(const char *name)
{
    for (const char *const *at = variables; *at; at += 2)
        if (strcmp(*at, name) == 0)
            return at[1];
    return NULL;
}

static const char *const nothing[] = {NULL};

/* What was recorded of real terminals. */
typedef struct {
    const char *name;
    const char *replies[6];
    SendOrder order;
    bool has_marks;
    StopKind stop;
} Recorded;

/* clang-format off */
static const Recorded recorded[] = {
    {"xterm", {"\033[8;0$y", "\033P>|XTerm(379)\033\\", "\033[>41;379;0c"}, SEND_ORDER_VISUAL, true, STOP_BDSM},
    {"VTE", {"\033[8;1$y", "\033[?1243;1$y", "\033[>65;7006;1c"}, SEND_ORDER_VISUAL, true, STOP_BDSM},
    {"mlterm", {"\033[8;0$y", "\033[>24;279;0c"}, SEND_ORDER_VISUAL, true, STOP_MLTERM},
    {"Konsole", {"\033P>|Konsole 22.12.3\033\\", "\033[>1;115;0c"}, SEND_ORDER_INVERSE, true, STOP_BDSM},
    {"PuTTY", {"\033[>0;136;0c"}, SEND_ORDER_INVERSE, true, STOP_BDSM},
    {"urxvt", {"\033[>85;95;0c"}, SEND_ORDER_VISUAL, true, STOP_BDSM},
    {"kitty", {"\033[8;0$y", "\033P>|kitty(0.26.5)\033\\", "\033[>1;4000;26c"}, SEND_ORDER_WORDS, false, STOP_BDSM},
    {"alacritty", {"\033[>0;1700;1c"}, SEND_ORDER_VISUAL, false, STOP_BDSM},
    {"foot", {"\033P>|foot(1.13.1)\033\\", "\033[>1;011301;0c"}, SEND_ORDER_VISUAL, false, STOP_BDSM},
    {"QTerminal", {"\033[>0;115;0c"}, SEND_ORDER_INVERSE, false, STOP_BDSM},
    {"terminology", {"\033P>|terminology 1.13.0\033\\", "\033[>61;337;0c"}, SEND_ORDER_VISUAL, false, STOP_BDSM},
    {"st", {NULL}, SEND_ORDER_VISUAL, false, STOP_BDSM},
    {"tmux", {"\033P>|tmux 3.3a\033\\", "\033[>84;0;0c"}, SEND_ORDER_INVERSE, false, STOP_BDSM},
    {"screen", {"\033[>83;40900;0c"}, SEND_ORDER_INVERSE, false, STOP_BDSM},
};
/* clang-format on */

static Answers heard(const char *const *replies)
{
    Answers answers = answers_none();

    for (; *replies; replies++)
        assert_true(answers_take(&answers, str_of(*replies)));
    return answers;
}

static void kitty_s_keyboard_is_offered_by_its_flags(void **state)
{
    (void)state;
    const char *const none[] = {"\033[?62;c", NULL};
    const char *const offered[] = {"\033[?0u", "\033[?62;c", NULL};

    assert_int_equal(heard(none).keyboard, ANSWERS_NONE);
    assert_int_equal(heard(offered).keyboard, 0);
}

static void a_terminal_is_known_by_its_answers(void **state)
{
    (void)state;

    variables = nothing;
    for (size_t i = 0; i < sizeof recorded / sizeof recorded[0]; i++) {
        Answers answers = heard(recorded[i].replies);
        Manner manner = answers_manner(&answers, environment, false);
        if (manner.order != recorded[i].order || manner.has_marks != recorded[i].has_marks ||
            manner.stop != recorded[i].stop)
            fail_msg("%s", recorded[i].name);
    }
}

static void the_first_device_attributes_end_the_answers(void **state)
{
    (void)state;
    Answers answers = answers_none();

    assert_false(answers_take(&answers, STR("\033[5n")));
    assert_false(answers_take(&answers, STR("\033]11;rgb:0/0/0\a")));
    assert_true(answers_take(&answers, STR("\033[>0;136;0c")));
    assert_false(answers.is_whole);
    assert_true(answers_take(&answers, STR("\033[?6c")));
    assert_true(answers.is_whole);
}

static void a_version_without_end_or_with_controls_is_cut(void **state)
{
    (void)state;
    Answers answers = answers_none();
    char reply[200];

    memset(reply, 'x', sizeof reply);
    memcpy(reply, "\033P>|", 4);
    assert_true(answers_take(&answers, (Str){reply, sizeof reply}));
    assert_int_equal(strlen(answers.version), ANSWERS_VERSION_BYTES - 1);
    assert_true(answers_take(&answers, STR("\033P>|a\tb\033\\")));
    assert_string_equal(answers.version, "a");
}

typedef struct {
    const char *variables[5];
    bool can_pass;
    SendOrder order;
    StopKind stop;
} Around;

static void tmux_and_screen_are_as_what_stands_around_them(void **state)
{
    (void)state;
    static const Around rows[] = {
        {{"TMUX", "x", "VTE_VERSION", "7006"},      true,  SEND_ORDER_VISUAL,  STOP_TMUX  },
        {{"TMUX", "x", "VTE_VERSION", "7006"},      false, SEND_ORDER_INVERSE, STOP_BDSM  },
        {{"STY", "x", "VTE_VERSION", "7006"},       false, SEND_ORDER_VISUAL,  STOP_SCREEN},
        {{"TMUX", "x", "XTERM_VERSION", "(379)"},   false, SEND_ORDER_VISUAL,  STOP_BDSM  },
        {{"TMUX", "x", "KITTY_WINDOW_ID", "1"},     true,  SEND_ORDER_WORDS,   STOP_BDSM  },
        {{"STY", "x", "KONSOLE_VERSION", "221203"}, false, SEND_ORDER_INVERSE, STOP_BDSM  },
        {{"TMUX", "x"},                             true,  SEND_ORDER_INVERSE, STOP_BDSM  },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Answers answers = answers_none();
        variables = rows[i].variables;
        Manner manner = answers_manner(&answers, environment, rows[i].can_pass);
        assert_int_equal(manner.order, rows[i].order);
        assert_int_equal(manner.stop, rows[i].stop);
    }
}

static void what_a_terminal_answers_goes_before_its_surroundings(void **state)
{
    (void)state;
    static const char *const stale[] = {"KONSOLE_VERSION", "221203", NULL};
    static const char *const replies[] = {"\033P>|XTerm(379)\033\\", NULL};
    Answers answers = heard(replies);

    variables = stale;
    assert_int_equal(answers_manner(&answers, environment, false).order, SEND_ORDER_VISUAL);
}

/* --- remembering ------------------------------------------------------------------------------- */

static void the_newest_line_of_a_name_is_the_only_one(void **state)
{
    (void)state;
    Arena arena = {0};
    Remembered konsole = {
        .manner = {SEND_ORDER_INVERSE, true, STOP_BDSM}
    };
    Remembered told = {
        .manner = {SEND_ORDER_WORDS, false, STOP_MLTERM},
        .was_told = true,
    };
    Remembered found;
    Str text = remembered_with(&arena, STR(""), STR("xterm A"), konsole);

    text = remembered_with(&arena, text, STR("xterm B"), konsole);
    text = remembered_with(&arena, text, STR("xterm A"), told);
    assert_true(
        str_equal(text, STR("xterm A\twords\t0\t1\ttold\nxterm B\tinverse\t1\t0\tseen\n")));
    assert_true(remembered_find(text, STR("xterm A"), &found));
    assert_true(found.was_told && found.manner.stop == STOP_MLTERM);
    assert_false(remembered_find(text, STR("xterm"), &found));
    assert_false(remembered_find(text, STR(""), &found));
    arena_free(&arena);
}

static void lines_that_cannot_be_read_are_as_if_not_there(void **state)
{
    (void)state;
    Remembered found;
    static const char *const broken[] = {
        "a\tsideways\t1\t0\tseen\n",
        "a\tvisual\tx\t0\tseen\n",
        "a\tvisual\t1\t9\tseen\n",
        "a\tvisual\n",
        "a",
        "\t\t\t\t\n"};

    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++)
        assert_false(remembered_find(str_of(broken[i]), STR("a"), &found));
}

static void the_oldest_lines_go(void **state)
{
    (void)state;
    Arena arena = {0};
    Remembered what = {
        .manner = {SEND_ORDER_VISUAL, true, STOP_BDSM}
    };
    Str text = {0};

    for (int i = 0; i < 2 * REMEMBERED_LINES; i++)
        text = remembered_with(&arena, text, str_format(&arena, "t%d", i), what);
    assert_false(remembered_find(text, str_format(&arena, "t%d", REMEMBERED_LINES - 1), &what));
    assert_true(remembered_find(text, str_format(&arena, "t%d", REMEMBERED_LINES), &what));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kitty_s_keyboard_is_offered_by_its_flags),
        cmocka_unit_test(a_terminal_is_known_by_its_answers),
        cmocka_unit_test(the_first_device_attributes_end_the_answers),
        cmocka_unit_test(a_version_without_end_or_with_controls_is_cut),
        cmocka_unit_test(tmux_and_screen_are_as_what_stands_around_them),
        cmocka_unit_test(what_a_terminal_answers_goes_before_its_surroundings),
        cmocka_unit_test(the_newest_line_of_a_name_is_the_only_one),
        cmocka_unit_test(lines_that_cannot_be_read_are_as_if_not_there),
        cmocka_unit_test(the_oldest_lines_go),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
