#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "ui/talk.h"

#include <stdlib.h>

static const char *const *variables; /* NAME, VALUE, ... NULL */

static const char *environment(const char *name)
{
    for (const char *const *at = variables; *at; at += 2)
        if (strcmp(*at, name) == 0)
            return at[1];
    return NULL;
}

/* A state folder of its own. */
typedef struct {
    Arena arena;
    Str folder;
    Talk talk;
} Fixture;

static void open(Fixture *fixture)
{
    static const char *const xterm[] = {"TERM", "xterm-256color", NULL};

    *fixture = (Fixture){0};
    fixture->folder = folder_make_quick(&fixture->arena);
    setenv("XDG_STATE_HOME", str_c(&fixture->arena, fixture->folder), 1);
    variables = xterm;
}

static void start(Fixture *fixture, const char *bidi)
{
    Config config = config_default();
    Refusal why = {0};

    config_take_environment(&fixture->arena, &config, environment);
    if (*bidi)
        assert_int_equal(
            config_take(
                &fixture->arena, &config, CONFIG_SOURCE_OPTION, CONFIG_BIDI, str_of(bidi),
                &why),
            ERR_NONE);
    talk_start(&fixture->talk, setup_from(environment, &config), environment);
}

static void close(Fixture *fixture)
{
    talk_end(&fixture->talk);
    folder_remove(fixture->folder);
    arena_free(&fixture->arena);
}

static TalkNeed hear(Fixture *fixture, const char *const *replies)
{
    TalkNeed need = TALK_NEEDS_NOTHING;

    for (; *replies; replies++)
        need = talk_hear(&fixture->talk, str_of(*replies));
    return need;
}

static const char *const konsole[] = {
    "\033P>|Konsole 22.12.3\033\\", "\033[>1;115;0c", "\033[?62;1;4c", NULL};
static const char *const vte[] = {
    "\033[8;1$y", "\033[?1243;1$y", "\033[>65;7006;1c", "\033[?65;1;9c", NULL};
static const char *const stopped_vte[] = {
    "\033[8;2$y", "\033[?1243;2$y", "\033[>65;7006;1c", "\033[?65;1;9c", NULL};
static const char *const mlterm[] = {"\033[8;0$y", "\033[>24;279;0c", "\033[?63c", NULL};

static void a_terminal_is_asked_once(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    assert_string_equal(talk_questions(&fixture.talk), ANSWERS_QUESTIONS);
    assert_string_equal(talk_questions(&fixture.talk), "");
    close(&fixture);
}

static void answers_that_change_the_order_need_a_new_frame(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_VISUAL);
    assert_int_equal(hear(&fixture, konsole), TALK_NEEDS_FRAME);
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_INVERSE);
    assert_false(talk_letters(&fixture.talk).has_no_marks);
    close(&fixture);
}

static void the_next_start_is_right_from_the_first_frame(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    hear(&fixture, konsole);
    talk_end(&fixture.talk);
    start(&fixture, "");
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_INVERSE);
    assert_int_equal(hear(&fixture, konsole), TALK_NEEDS_NOTHING);
    close(&fixture);
}

static void what_the_user_saw_goes_before_what_the_terminal_answers(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    hear(&fixture, konsole);
    talk_tell(&fixture.talk, SEND_ORDER_WORDS, false);
    talk_end(&fixture.talk);
    start(&fixture, "");
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_WORDS);
    assert_int_equal(hear(&fixture, konsole), TALK_NEEDS_NOTHING);
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_WORDS);
    assert_true(talk_letters(&fixture.talk).has_no_marks);
    close(&fixture);
}

static void what_is_asked_for_goes_before_all(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "visual");
    hear(&fixture, konsole);
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_VISUAL);
    close(&fixture);
}

static void the_office_settles_it_for_who_has_no_wish_of_his_own(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    assert_true(talk_prefer(&fixture.talk, STR("words"), STR("on")));
    assert_int_equal(hear(&fixture, konsole), TALK_NEEDS_NOTHING);
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_WORDS);
    assert_true(talk_prefer(&fixture.talk, STR("auto"), STR("auto")));
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_INVERSE);
    talk_end(&fixture.talk);
    start(&fixture, "visual");
    talk_prefer(&fixture.talk, STR("words"), STR("off"));
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_VISUAL);
    close(&fixture);
}

static void what_the_user_saw_goes_before_what_the_office_settled(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    hear(&fixture, konsole);
    talk_tell(&fixture.talk, SEND_ORDER_VISUAL, true);
    talk_end(&fixture.talk);
    start(&fixture, "");
    assert_false(talk_prefer(&fixture.talk, STR("words"), STR("off")));
    assert_false(talk_letters(&fixture.talk).has_no_marks);
    close(&fixture);
}

static void a_terminal_is_left_as_it_was_found(void **state)
{
    (void)state;
    static const struct {
        const char *const *replies;
        TalkNeed need;
        const char *enter, *leave;
    } rows[] = {
        {vte,         TALK_NEEDS_FRAME, "\033[8l\033[?1243l",               "\r\033[8h\033[?1243h"},
        {stopped_vte, TALK_NEEDS_FRAME, "\033[8l",                          "\r"                  },
        {mlterm,      TALK_NEEDS_FRAME, "\033[8l\033]5379;use_ctl=false\a",
         "\r\033[8h\033]5379;use_ctl=true\a"                                                      },
        {konsole,     TALK_NEEDS_FRAME, "\033[8l",                          "\r\033[8h"           },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Fixture fixture;
        open(&fixture);
        start(&fixture, "");
        assert_string_equal(talk_leave(&fixture.talk), "\r\033[8h");
        assert_int_equal(hear(&fixture, rows[i].replies), rows[i].need);
        assert_string_equal(talk_enter(&fixture.talk), rows[i].enter);
        assert_string_equal(talk_leave(&fixture.talk), rows[i].leave);
        assert_non_null(strstr(talk_crash(&fixture.talk), rows[i].leave + 1));
        close(&fixture);
    }
}

static void swapped_arrows_are_stopped_without_a_new_frame(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    hear(&fixture, vte);
    talk_end(&fixture.talk);
    start(&fixture, "");
    assert_int_equal(hear(&fixture, vte), TALK_NEEDS_ENTER);
    close(&fixture);
}

static void what_comes_behind_the_last_answer_is_no_answer(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    start(&fixture, "");
    hear(&fixture, vte);
    assert_int_equal(talk_hear(&fixture.talk, STR("\033[8;2$y")), TALK_NEEDS_NOTHING);
    assert_int_equal(talk_hear(&fixture.talk, STR("\033[?5u")), TALK_NEEDS_NOTHING);
    assert_string_equal(talk_leave(&fixture.talk), "\r\033[8h\033[?1243h");
    assert_null(strstr(talk_keys(&fixture.talk), "u"));
    close(&fixture);
}

static void what_nobody_asked_is_no_answer(void **state)
{
    (void)state;
    static const char *const silent[] = {"TERM", "xterm", "MUAMALA_TERM_QUERY", "0", NULL};
    Fixture fixture;

    open(&fixture);
    variables = silent;
    start(&fixture, "");
    assert_int_equal(hear(&fixture, konsole), TALK_NEEDS_NOTHING);
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_VISUAL);
    close(&fixture);
}

static void what_the_user_saw_counts_where_nothing_may_be_asked(void **state)
{
    (void)state;
    static const char *const silent[] = {"TERM", "xterm", "MUAMALA_TERM_QUERY", "0", NULL};
    Fixture fixture;

    open(&fixture);
    variables = silent;
    start(&fixture, "");
    talk_tell(&fixture.talk, SEND_ORDER_INVERSE, true);
    talk_end(&fixture.talk);
    start(&fixture, "");
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_INVERSE);
    assert_true(fixture.talk.is_told);
    close(&fixture);
}

static void without_a_home_nothing_is_remembered_and_nothing_fails(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture);
    setenv("XDG_STATE_HOME", "/dev/null/none", 1);
    start(&fixture, "");
    assert_int_equal(hear(&fixture, konsole), TALK_NEEDS_FRAME);
    talk_end(&fixture.talk);
    start(&fixture, "");
    assert_int_equal(fixture.talk.manner.order, SEND_ORDER_VISUAL);
    close(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_terminal_is_asked_once),
        cmocka_unit_test(answers_that_change_the_order_need_a_new_frame),
        cmocka_unit_test(the_next_start_is_right_from_the_first_frame),
        cmocka_unit_test(what_the_user_saw_goes_before_what_the_terminal_answers),
        cmocka_unit_test(what_is_asked_for_goes_before_all),
        cmocka_unit_test(the_office_settles_it_for_who_has_no_wish_of_his_own),
        cmocka_unit_test(what_the_user_saw_goes_before_what_the_office_settled),
        cmocka_unit_test(a_terminal_is_left_as_it_was_found),
        cmocka_unit_test(swapped_arrows_are_stopped_without_a_new_frame),
        cmocka_unit_test(what_comes_behind_the_last_answer_is_no_answer),
        cmocka_unit_test(what_nobody_asked_is_no_answer),
        cmocka_unit_test(what_the_user_saw_counts_where_nothing_may_be_asked),
        cmocka_unit_test(without_a_home_nothing_is_remembered_and_nothing_fails),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
