#include "tests/lib/test.h"

#include "tests/lib/kit.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static const char name_label[] = "الاسم";

static PtyTerminal *start(int rows, int columns, const char *language, const char *const env[])
{
    const char *const argv[] = {"/proc/self/exe", "kit", language, "60", NULL};

    return ptyterminal_start(rows, columns, argv, env);
}

static PtyTerminal *start_shown(const char *language, const char *const env[])
{
    PtyTerminal *terminal = start(24, 80, language, env);

    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    return terminal;
}

/* --- the look -------------------------------------------------------------------------------- */

static void every_size_looks_as_saved_in_both_directions(void **state)
{
    (void)state;
    static const struct {
        const char *language;
        int rows, columns;
    } rows[] = {
        {"ar", 24, 80 },
        {"en", 24, 80 },
        {"ar", 43, 132},
        {"en", 43, 132},
        {"ar", 20, 60 },
        {"en", 20, 60 },
        {"ar", 8,  30 },
        {"en", 8,  30 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char path[80];
        snprintf(
            path, sizeof path, "tests/data/screens/kit-list-%s-%dx%d.screen", rows[i].language,
            rows[i].columns, rows[i].rows);
        PtyTerminal *terminal = start(rows[i].rows, rows[i].columns, rows[i].language, NULL);
        assert_true(ptyterminal_matches(terminal, path));
        ptyterminal_stop(terminal);
    }
}

static void a_form_looks_as_saved_in_both_directions(void **state)
{
    (void)state;
    static const char *const languages[] = {"ar", "en"};

    for (size_t i = 0; i < 2; i++) {
        char path[80];
        snprintf(
            path, sizeof path, "tests/data/screens/kit-form-%s-80x24.screen", languages[i]);
        PtyTerminal *terminal = start_shown(languages[i], NULL);
        ptyterminal_type(terminal, F6 "نورة بنت فهد" TAB "1999990004" TAB TAB "1448/6/11" TAB);
        assert_true(ptyterminal_matches(terminal, path));
        ptyterminal_stop(terminal);
    }
}

static void a_box_looks_as_saved_in_both_directions(void **state)
{
    (void)state;
    static const char *const languages[] = {"ar", "en"};

    for (size_t i = 0; i < 2; i++) {
        char path[80];
        snprintf(
            path, sizeof path, "tests/data/screens/kit-help-%s-80x24.screen", languages[i]);
        PtyTerminal *terminal = start_shown(languages[i], NULL);
        ptyterminal_type(terminal, F1);
        assert_true(ptyterminal_matches(terminal, path));
        ptyterminal_stop(terminal);
    }
}

static void a_window_may_change_its_size_at_any_time(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("ar", NULL);

    ptyterminal_type(terminal, F6 "نورة");
    assert_true(ptyterminal_shows(terminal, visual("نورة")));
    ptyterminal_resize(terminal, 8, 30);
    assert_true(ptyterminal_shows(terminal, "30x8"));
    ptyterminal_resize(terminal, 20, 60);
    assert_true(ptyterminal_shows(terminal, visual("نورة")));
    for (int columns = 41; columns < 140; columns += 7)
        ptyterminal_resize(terminal, columns / 3, columns);
    ptyterminal_resize(terminal, 43, 132);
    assert_true(ptyterminal_shows(terminal, visual("جمعية النموذج الخيرية")));
    ptyterminal_type(terminal, " بنت");
    assert_true(ptyterminal_shows(terminal, visual("نورة بنت")));
    assert_true(ptyterminal_row_shows(terminal, 42, "F1"));
    ptyterminal_stop(terminal);
}

static void assert_box_at(PtyTerminal *terminal, int rows, int columns, const char *in_box)
{
    ptyterminal_forget_sent(terminal);
    ptyterminal_resize(terminal, rows, columns);
    assert_true(ptyterminal_sent(terminal, "\033[H\033[2J"));
    assert_true(ptyterminal_shows(terminal, in_box));
    assert_true(ptyterminal_shows(terminal, "┐"));
    assert_true(ptyterminal_shows(terminal, "└"));
}

static void boxes_are_drawn_whole_at_every_size(void **state)
{
    (void)state;
    static const char *const opened[][2] = {
        {F10,               "Alt-1"},
        {F9,                "Alt-1"},
        {F3,                "Esc"  },
        {F6 TAB TAB TAB F4, "Tab"  },
    };
    static const int sizes[][2] = {
        {43, 132},
        {20, 60 },
        {16, 48 },
        {24, 80 },
        {50, 200},
    };
    for (size_t i = 0; i < sizeof opened / sizeof opened[0]; i++) {
        PtyTerminal *terminal = start_shown("ar", NULL);
        ptyterminal_type(terminal, opened[i][0]);
        assert_true(ptyterminal_shows(terminal, "┐"));
        for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++)
            assert_box_at(terminal, sizes[at][0], sizes[at][1], opened[i][1]);
        ptyterminal_stop(terminal);
    }
}

static void f12_turns_the_screen_round_and_keeps_what_was_typed(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("ar", NULL);
    int row, column;

    ptyterminal_type(terminal, F6 "abc");
    assert_true(ptyterminal_shows(terminal, visual(name_label)));
    assert_true(ptyterminal_find(terminal, visual(name_label), &row, &column));
    assert_int_equal(column, 80 - 1 - 4);
    ptyterminal_type(terminal, F12);
    assert_true(ptyterminal_row_shows(terminal, 23, "F1 Help"));
    assert_true(ptyterminal_find(terminal, visual(name_label), &row, &column));
    assert_int_equal(column, 1);
    assert_true(ptyterminal_shows(terminal, "abc"));
    ptyterminal_stop(terminal);
}

static void both_colours_of_every_cell_are_painted(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("ar", NULL);

    for (int row = 0; row < 24; row++)
        for (int column = 0; column < 80; column++) {
            PtyCell cell = ptyterminal_cell(terminal, row, column);
            bool is_blank = strcmp(cell.text, " ") == 0;
            if (cell.background < 0 || (!is_blank && cell.foreground < 0))
                fail_msg("row %d column %d", row, column);
        }
    assert_int_equal(ptyterminal_cell(terminal, 0, 40).background, 4);
    assert_int_equal(ptyterminal_cell(terminal, 5, 40).background, 7);
    ptyterminal_stop(terminal);
}

static void without_colours_attributes_say_the_same(void **state)
{
    (void)state;
    const char *const env[] = {"NO_COLOR=1", NULL};
    PtyTerminal *terminal = start_shown("ar", env);

    for (int row = 0; row < 24; row++)
        for (int column = 0; column < 80; column++)
            assert_int_equal(ptyterminal_cell(terminal, row, column).foreground, -1);
    assert_true(ptyterminal_cell(terminal, 5, 40).is_reversed);
    assert_false(ptyterminal_cell(terminal, 6, 40).is_reversed);
    ptyterminal_stop(terminal);
}

/* --- keys ------------------------------------------------------------------------------------ */

static void the_cursor_stands_on_what_the_keys_act_on(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("ar", NULL);

    assert_true(ptyterminal_cursor_at(terminal, 5, 79));
    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, 6, 79));
    ptyterminal_type(terminal, F7 "هند");
    assert_true(ptyterminal_shows(terminal, visual("هند")));
    assert_true(ptyterminal_cursor_at(terminal, 1, 80 - 1 - 7 - 2 - 3 - 1));
    ptyterminal_stop(terminal);
}

static void a_whole_record_may_be_typed_ahead(void **state)
{
    (void)state;
    PtyTerminal *terminal = start(24, 80, "ar", NULL);

    ptyterminal_type(
        terminal,
        F6 "سلمى بنت راشد" ENTER ENTER "٠٥٠٠٠٠٠٠٠١" ENTER ENTER "شكوى" ENTER "1,250" F2 END);
    assert_true(ptyterminal_shows(terminal, visual("سلمى بنت راشد")));
    assert_true(ptyterminal_shows(terminal, "61"));
    ptyterminal_stop(terminal);
}

static void esc_answers_at_once_and_alt_digits_are_function_keys(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("en", NULL);

    ptyterminal_type(terminal, ESCAPE "1");
    assert_true(ptyterminal_shows(terminal, "On this screen"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, "On this screen"));
    ptyterminal_type(terminal, ESCAPE "0");
    assert_true(ptyterminal_shows(terminal, "On this screen"));
    ptyterminal_stop(terminal);
}

static void a_paste_goes_into_a_field_and_submits_nothing(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("en", NULL);

    ptyterminal_paste(terminal, "j\r\033OQ");
    assert_true(ptyterminal_shows(terminal, "A text can be pasted into a field only"));
    ptyterminal_type(terminal, F6);
    ptyterminal_paste(terminal, "one\r\ntwo\033OQ");
    assert_true(ptyterminal_shows(terminal, "one two"));
    assert_true(ptyterminal_shows(terminal, visual(name_label)));
    ptyterminal_stop(terminal);
}

static void an_unbound_key_beeps_and_leaves_those_behind_it(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("ar", NULL);

    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, "ضت");
    assert_true(ptyterminal_sent(terminal, "\a"));
    assert_true(ptyterminal_cursor_at(terminal, 6, 79));
    ptyterminal_stop(terminal);
}

static void a_watched_pipe_is_read_while_nobody_types(void **state)
{
    (void)state;
    int ends[2];
    char number[32];
    const char *const env[] = {number, NULL};

    assert_int_equal(pipe(ends), 0);
    snprintf(number, sizeof number, "KIT_PIPE=%d", ends[0]);
    PtyTerminal *terminal = start_shown("en", env);
    assert_int_equal(write(ends[1], "half done", 9), 9);
    assert_true(ptyterminal_shows(terminal, "half done"));
    close(ends[0]);
    close(ends[1]);
    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, 6, 0));
    ptyterminal_stop(terminal);
}

static void idle_time_is_counted_on_the_clock_of_the_office(void **state)
{
    (void)state;
    const char *const env[] = {"KIT_FAST=1", NULL};
    PtyTerminal *terminal = start_shown("en", env);

    assert_true(ptyterminal_shows(terminal, "locked"));
    ptyterminal_stop(terminal);
}

/* The first letter in a form also lights F2 up. */
static void a_key_costs_few_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *keys;
        const char *shown;
        int row, column; /* where the cursor then stands */
        size_t most;
    } rows[] = {
        {ARROW_DOWN, "2",        6, 79, 400 },
        {ARROW_DOWN, "3",        7, 79, 400 },
        {PAGE_DOWN,  "34",       7, 79, 3300},
        {PAGE_UP,    "17",       7, 79, 3300},
        {F7,         "1",        1, 69, 400 },
        {F6,         "",         3, 64, 3300},
        {"س",       "س",       3, 63, 160 },
        {"ل",       "سل",     3, 62, 60  },
        {"ا",       "سلا",   3, 62, 60  },
        {"م",       "سلام", 3, 61, 60  },
    };
    PtyTerminal *terminal = start_shown("ar", NULL);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ptyterminal_forget_sent(terminal);
        ptyterminal_type(terminal, rows[i].keys);
        assert_true(ptyterminal_shows(terminal, visual(rows[i].shown)));
        assert_true(ptyterminal_cursor_at(terminal, rows[i].row, rows[i].column));
        if (ptyterminal_sent_bytes(terminal) > rows[i].most)
            fail_msg("row %zu: %zu bytes", i, ptyterminal_sent_bytes(terminal));
    }
    ptyterminal_stop(terminal);
}

/* --- taking and giving back the terminal ------------------------------------------------------ */

static void the_direction_is_set_before_the_clear(void **state)
{
    (void)state;
    PtyTerminal *terminal = start(24, 80, "ar", NULL);

    assert_true(ptyterminal_sent(terminal, "\033[8l\033[?2004h\033[H\033[2J"));
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    assert_true(ptyterminal_is_alternate(terminal));
    assert_false(ptyterminal_is_cooked(terminal));
    ptyterminal_stop(terminal);
}

static void assert_given_back(PtyTerminal *terminal)
{
    assert_true(ptyterminal_sent(terminal, "\033[?2004l"));
    assert_true(ptyterminal_sent(terminal, "\033[?1049l"));
    assert_true(ptyterminal_sent(terminal, "\r\033[8h"));
    assert_false(ptyterminal_is_alternate(terminal));
    assert_true(ptyterminal_is_cooked(terminal));
}

static void leaving_gives_the_terminal_back(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("ar", NULL);

    ptyterminal_type(terminal, F3 F2);
    assert_int_equal(ptyterminal_ends(terminal), 0);
    assert_given_back(terminal);
    ptyterminal_stop(terminal);
}

static void a_signal_gives_the_terminal_back_and_keeps_what_was_typed(void **state)
{
    (void)state;
    static const int signals[] = {SIGTERM, SIGHUP, SIGINT};

    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        PtyTerminal *terminal = start_shown("en", NULL);
        ptyterminal_type(terminal, F6 "abc");
        assert_true(ptyterminal_shows(terminal, "abc"));
        kill(ptyterminal_pid(terminal), signals[i]);
        int status = ptyterminal_ends(terminal);
        assert_true(WIFSIGNALED(status));
        assert_int_equal(WTERMSIG(status), signals[i]);
        assert_given_back(terminal);
        assert_true(ptyterminal_shows(terminal, "kept: abc"));
        ptyterminal_stop(terminal);
    }
}

static void a_crash_gives_the_terminal_back(void **state)
{
    (void)state;
    static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        PtyTerminal *terminal = start_shown("ar", NULL);
        kill(ptyterminal_pid(terminal), signals[i]);
        int status = ptyterminal_ends(terminal);
        assert_true(WIFSIGNALED(status));
        assert_int_equal(WTERMSIG(status), signals[i]);
        assert_given_back(terminal);
        ptyterminal_stop(terminal);
    }
}

static void coming_back_paints_everything_anew(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("en", NULL);

    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, F9 "y");
    assert_true(ptyterminal_sent(terminal, "\r\033[8h"));
    assert_true(ptyterminal_sent(terminal, "\033[8l\033[?2004h\033[H\033[2J"));
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGSTOP);
    kill(ptyterminal_pid(terminal), SIGCONT);
    assert_true(ptyterminal_sent(terminal, "\033[8l\033[?2004h\033[H\033[2J"));
    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, 6, 0));
    assert_false(ptyterminal_is_cooked(terminal));
    ptyterminal_stop(terminal);
}

/* A shell that controls jobs starts us, gets the terminal back and brings us to the front again. */
static void fg_brings_the_whole_screen_back(void **state)
{
    (void)state;
    static const char *const argv[] = {"/bin/sh", "-i", NULL};
    static const char *const env[] = {"PS1=ready> ", "ENV", NULL};
    char path[400] = {0};
    char line[500];
    PtyTerminal *terminal = ptyterminal_start(24, 80, argv, env);

    assert_true(readlink("/proc/self/exe", path, sizeof path - 1) > 0);
    snprintf(line, sizeof line, "%s kit en 60" ENTER, path);
    assert_true(ptyterminal_shows(terminal, "ready>"));
    ptyterminal_type(terminal, line);
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    ptyterminal_type(terminal, F6 "abc" F9);
    assert_true(ptyterminal_shows(terminal, "To the shell"));
    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, "y");
    assert_true(ptyterminal_sent(terminal, "\r\033[8h"));
    assert_true(ptyterminal_sent(terminal, "ready>"));
    assert_false(ptyterminal_is_alternate(terminal));
    assert_true(ptyterminal_is_cooked(terminal));
    ptyterminal_resize(terminal, 30, 90);
    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, "fg" ENTER);
    assert_true(ptyterminal_sent(terminal, "\033[8l\033[?2004h\033[H\033[2J"));
    assert_true(ptyterminal_row_shows(terminal, 29, "F10"));
    assert_true(ptyterminal_shows(terminal, "abc"));
    ptyterminal_type(terminal, "def");
    assert_true(ptyterminal_shows(terminal, "abcdef"));
    ptyterminal_stop(terminal);
}

static void f5_paints_over_what_somebody_else_wrote(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_shown("en", NULL);

    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, F5);
    assert_true(ptyterminal_sent(terminal, "\033[8l\033[?2004h\033[H\033[2J"));
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    ptyterminal_stop(terminal);
}

static void the_linux_console_gets_neither_marks_nor_arabic_digits(void **state)
{
    (void)state;
    const char *const env[] = {"TERM=linux", NULL};
    PtyTerminal *terminal = start_shown("ar", env);

    ptyterminal_type(terminal, F6 "مُحَمَّد ١٢");
    assert_true(ptyterminal_shows(terminal, visual("محمد 12")));
    ptyterminal_type(terminal, "\033[[C\033[[B");
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    ptyterminal_stop(terminal);
}

static void a_terminal_without_a_cursor_to_move_is_refused(void **state)
{
    (void)state;
    const char *const env[] = {"TERM=dumb", NULL};
    PtyTerminal *terminal = start(24, 80, "ar", env);
    int status = ptyterminal_ends(terminal);

    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 66);
    assert_true(ptyterminal_is_cooked(terminal));
    ptyterminal_stop(terminal);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_size_looks_as_saved_in_both_directions),
        cmocka_unit_test(a_form_looks_as_saved_in_both_directions),
        cmocka_unit_test(a_box_looks_as_saved_in_both_directions),
        cmocka_unit_test(a_window_may_change_its_size_at_any_time),
        cmocka_unit_test(boxes_are_drawn_whole_at_every_size),
        cmocka_unit_test(f12_turns_the_screen_round_and_keeps_what_was_typed),
        cmocka_unit_test(both_colours_of_every_cell_are_painted),
        cmocka_unit_test(without_colours_attributes_say_the_same),
        cmocka_unit_test(the_cursor_stands_on_what_the_keys_act_on),
        cmocka_unit_test(a_whole_record_may_be_typed_ahead),
        cmocka_unit_test(esc_answers_at_once_and_alt_digits_are_function_keys),
        cmocka_unit_test(a_paste_goes_into_a_field_and_submits_nothing),
        cmocka_unit_test(an_unbound_key_beeps_and_leaves_those_behind_it),
        cmocka_unit_test(a_watched_pipe_is_read_while_nobody_types),
        cmocka_unit_test(idle_time_is_counted_on_the_clock_of_the_office),
        cmocka_unit_test(a_key_costs_few_bytes),
        cmocka_unit_test(the_direction_is_set_before_the_clear),
        cmocka_unit_test(leaving_gives_the_terminal_back),
        cmocka_unit_test(a_signal_gives_the_terminal_back_and_keeps_what_was_typed),
        cmocka_unit_test(a_crash_gives_the_terminal_back),
        cmocka_unit_test(coming_back_paints_everything_anew),
        cmocka_unit_test(fg_brings_the_whole_screen_back),
        cmocka_unit_test(f5_paints_over_what_somebody_else_wrote),
        cmocka_unit_test(the_linux_console_gets_neither_marks_nor_arabic_digits),
        cmocka_unit_test(a_terminal_without_a_cursor_to_move_is_refused),
    };

    if (argc > 1 && strcmp(argv[1], "kit") == 0)
        return kit_run(argc, argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
