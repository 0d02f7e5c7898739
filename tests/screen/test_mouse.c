/* The mouse on a pseudo-terminal, in each order of sending. A terminal that reorders tells the column in
 * which a cell was sent, as VTE, Konsole and PuTTY do; kitty tells the one that is pointed at. */
#include "tests/lib/test.h"

#include "tests/lib/kit.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

#include <signal.h>

#define MOUSE_ON  "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

static PtyTerminal *start(const char *order)
{
    const char *const argv[] = {"/proc/self/exe", "kit", "ar", "300", NULL};
    const char *const env[] = {order, "MUAMALA_MOUSE=on", NULL};
    PtyTerminal *terminal = ptyterminal_start(24, 80, argv, env);

    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    return terminal;
}

static const char *const orders[] = {
    "MUAMALA_BIDI=visual", "MUAMALA_BIDI=inverse", "MUAMALA_BIDI=words"};

enum { WORDS = 2, ORDERS = sizeof orders / sizeof orders[0] };

static void send(PtyTerminal *terminal, int button, int row, int column)
{
    char bytes[64];

    snprintf(
        bytes, sizeof bytes, "\033[<%d;%d;%dM\033[<%d;%d;%dm", button, column + 1, row + 1,
        button, column + 1, row + 1);
    ptyterminal_type(terminal, bytes);
}

/* Clicks on the first of these cells, as they were sent. */
static void click_on(PtyTerminal *terminal, const char *cells)
{
    int row, column;

    assert_true(ptyterminal_shows(terminal, cells));
    assert_true(ptyterminal_find(terminal, cells, &row, &column));
    send(terminal, 0, row, column);
}

static void a_click_puts_the_cursor_on_the_letter_that_is_there(void **state)
{
    (void)state;
    int row, column;

    for (int i = 0; i < ORDERS; i++) {
        PtyTerminal *terminal = start(orders[i]);
        ptyterminal_type(terminal, F6 "عبدالرحمن" TAB "1999990004");
        assert_true(ptyterminal_shows(terminal, "1999990004"));
        assert_true(ptyterminal_find(terminal, "ﺣ", &row, &column));
        /* In the middle of the name: the seventh of nine letters, drawn as the third from the left. */
        column = i == WORDS ? column - 6 + 2 : column;
        send(terminal, 0, row, column);
        assert_true(ptyterminal_cursor_at(terminal, row, column));
        ptyterminal_type(terminal, BACKSPACE "ل"); /* before it: the reh becomes a lam */
        assert_true(
            ptyterminal_row_shows(terminal, 3, i == 0 ? visual("عبداللحمن") : "ﻋﺒﺪﺍﻟﻠﺤﻤﻦ"));
        ptyterminal_stop(terminal);
    }
}

static void a_click_behind_the_text_goes_to_its_end(void **state)
{
    (void)state;

    for (int i = 0; i < ORDERS; i++) {
        PtyTerminal *terminal = start(orders[i]);
        ptyterminal_type(terminal, F6 "هند" HOME);
        assert_true(ptyterminal_row_shows(terminal, 3, i == 0 ? visual("هند") : "ﻫﻨﺪ"));
        send(terminal, 0, 3, 50);
        ptyterminal_type(terminal, "ا");
        assert_true(ptyterminal_row_shows(terminal, 3, i == 0 ? visual("هندا") : "ﻫﻨﺪﺍ"));
        ptyterminal_stop(terminal);
    }
}

static void a_click_selects_a_row_and_a_second_one_opens_it(void **state)
{
    (void)state;

    for (int i = 0; i < ORDERS; i++) {
        PtyTerminal *terminal = start(orders[i]);
        ptyterminal_type(terminal, ARROW_DOWN);
        assert_true(ptyterminal_cursor_at(terminal, 6, 79));
        send(terminal, 0, 9, 20);
        assert_true(ptyterminal_cursor_at(terminal, 9, 79));
        send(terminal, 0, 9, 20);
        assert_true(ptyterminal_row_shows(terminal, 23, "F4"));
        ptyterminal_stop(terminal);
    }
}

static void the_wheel_moves_three_rows(void **state)
{
    (void)state;
    PtyTerminal *terminal = start(orders[0]);

    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, 6, 79));
    send(terminal, 65, 12, 20);
    assert_true(ptyterminal_cursor_at(terminal, 9, 79));
    send(terminal, 64, 12, 20);
    assert_true(ptyterminal_cursor_at(terminal, 6, 79));
    ptyterminal_stop(terminal);
}

static void a_click_on_a_key_s_name_presses_it(void **state)
{
    (void)state;

    for (int i = 0; i < ORDERS; i++) {
        PtyTerminal *terminal = start(orders[i]);
        click_on(terminal, "F6");
        assert_true(ptyterminal_row_shows(terminal, 23, "F4"));
        click_on(terminal, "F3");
        assert_true(ptyterminal_row_shows(terminal, 23, "F6"));
        click_on(terminal, "F9");
        assert_true(ptyterminal_shows(terminal, "┌"));
        ptyterminal_stop(terminal);
    }
}

/* Behind a box nothing can be pointed at; its own rows are selected, then chosen. */
static void a_box_has_the_mouse_for_itself(void **state)
{
    (void)state;
    PtyTerminal *terminal = start(orders[0]);
    int row, column;

    ptyterminal_type(terminal, F6 TAB TAB TAB TAB);
    assert_true(ptyterminal_row_shows(terminal, 23, "F4"));
    ptyterminal_type(terminal, F10);
    assert_true(ptyterminal_shows(terminal, "Alt-3"));
    send(terminal, 0, 3, 60); /* a field, had the box not come */
    assert_true(ptyterminal_find(terminal, "Alt-3", &row, &column));
    send(terminal, 0, row, column);
    send(terminal, 0, row, column);
    assert_true(ptyterminal_gone(terminal, "┌"));
    assert_true(ptyterminal_row_shows(terminal, 23, "F6"));
    ptyterminal_stop(terminal);
}

static void the_mouse_is_the_terminal_s_own_unless_asked_for(void **state)
{
    (void)state;
    const char *const argv[] = {"/proc/self/exe", "kit", "ar", "300", NULL};
    PtyTerminal *terminal = ptyterminal_start(24, 80, argv, NULL);

    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    assert_null(strstr(ptyterminal_sent_text(terminal).bytes, "1000h"));
    ptyterminal_stop(terminal);
}

static void it_is_given_back_at_the_end_while_stopped_and_in_a_crash(void **state)
{
    (void)state;
    PtyTerminal *terminal = start(orders[0]);

    assert_true(ptyterminal_sent(terminal, MOUSE_ON));
    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, F3 F2);
    assert_true(ptyterminal_sent(terminal, MOUSE_OFF));
    assert_int_equal(ptyterminal_ends(terminal), 0);
    ptyterminal_stop(terminal);

    terminal = start(orders[0]);
    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGTSTP);
    assert_true(ptyterminal_sent(terminal, MOUSE_OFF));
    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGCONT);
    assert_true(ptyterminal_sent(terminal, MOUSE_ON));
    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGSEGV);
    assert_true(ptyterminal_sent(terminal, MOUSE_OFF));
    ptyterminal_stop(terminal);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_click_puts_the_cursor_on_the_letter_that_is_there),
        cmocka_unit_test(a_click_behind_the_text_goes_to_its_end),
        cmocka_unit_test(a_click_selects_a_row_and_a_second_one_opens_it),
        cmocka_unit_test(the_wheel_moves_three_rows),
        cmocka_unit_test(a_click_on_a_key_s_name_presses_it),
        cmocka_unit_test(a_box_has_the_mouse_for_itself),
        cmocka_unit_test(the_mouse_is_the_terminal_s_own_unless_asked_for),
        cmocka_unit_test(it_is_given_back_at_the_end_while_stopped_and_in_a_crash),
    };

    if (argc > 1 && strcmp(argv[1], "kit") == 0)
        return kit_run(argc, argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
