/* Keys as they come: all at once, under the Arabic layout, with the protocol of kitty. */
#include "tests/lib/test.h"

#include "tests/lib/kit.h"
#include "tests/lib/ptyterminal.h"

#include <signal.h>
#include <time.h>

#define KEYBOARD_ON  "\033[<u\033[>5u"
#define KEYBOARD_OFF "\033[<u"

static PtyTerminal *start(const char *language)
{
    const char *const argv[] = {"/proc/self/exe", "kit", language, "400", NULL};

    return ptyterminal_start(24, 80, argv, NULL);
}

/* --- type-ahead ------------------------------------------------------------------------------ */

/* 1,000 keys in one write: two rows down and one up 333 times, and one down. */
static void a_thousand_keys_sent_at_once_all_count(void **state)
{
    (void)state;
    static const struct {
        const char *down, *up;
    } rows[] = {
        {"j",        "k"     },
        {"ت",       "ن"    },
        {ARROW_DOWN, ARROW_UP},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PtyTerminal *terminal = start("ar");
        char keys[4096] = "";
        size_t len = 0;
        assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
        for (int times = 0; times < 333; times++)
            len += (size_t)snprintf(
                keys + len, sizeof keys - len, "%s%s%s", rows[i].down, rows[i].down,
                rows[i].up);
        snprintf(keys + len, sizeof keys - len, "%s", rows[i].down);
        ptyterminal_type(terminal, keys);
        ptyterminal_type(terminal, ENTER); /* the first row is 1, so this one is 335 */
        assert_true(ptyterminal_row_shows(terminal, 23, "F4"));
        assert_true(ptyterminal_row_shows(terminal, 4, "1999900335"));
        ptyterminal_stop(terminal);
    }
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* 25 ms are for what may follow Esc; the machine may be busy, but hardly ten times. */
static void esc_answers_in_25_ms(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("en");
    int64_t fastest_ms = 1000;

    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    for (int i = 0; i < 10; i++) {
        ptyterminal_type(terminal, F1);
        assert_true(ptyterminal_shows(terminal, "On this screen"));
        int64_t start_ms = now_ms();
        ptyterminal_type(terminal, ESCAPE);
        assert_true(ptyterminal_gone(terminal, "On this screen"));
        int64_t taken_ms = now_ms() - start_ms;
        fastest_ms = taken_ms < fastest_ms ? taken_ms : fastest_ms;
    }
    assert_true(fastest_ms >= 20 && fastest_ms < 50);
    ptyterminal_stop(terminal);
}

/* --- the keyboard protocol of kitty ------------------------------------------------------------ */

static void the_protocol_is_asked_for_only_where_it_is_offered(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("en");

    assert_true(ptyterminal_sent(terminal, "\033[?u\033[c"));
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    ptyterminal_type(terminal, F3 F2);
    assert_int_equal(ptyterminal_ends(terminal), 0);
    assert_null(strstr(ptyterminal_sent_text(terminal).bytes, KEYBOARD_OFF));
    ptyterminal_stop(terminal);
}

/* Its answer comes before that to the last question. */
static PtyTerminal *start_with_kitty(void)
{
    PtyTerminal *terminal = start("en");

    ptyterminal_type(terminal, "\033[?0u");
    assert_true(ptyterminal_sent(terminal, KEYBOARD_ON));
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    return terminal;
}

static void with_it_a_key_counts_by_its_place(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_with_kitty();

    ptyterminal_type(terminal, "\033[1641::49;3u"); /* Alt and the key of 1 */
    assert_true(ptyterminal_shows(terminal, "On this screen"));
    ptyterminal_type(terminal, "\033[27u"); /* Esc, which waits for nothing */
    assert_true(ptyterminal_gone(terminal, "On this screen"));
    ptyterminal_type(terminal, F6 "Noura\033[1588::97;5u\033[1572::99;5u"); /* Ctrl-A, Ctrl-C */
    assert_true(ptyterminal_sent(terminal, "\033]52;c;Tm91cmE=\a"));
    ptyterminal_stop(terminal);
}

static void it_is_given_back_at_the_end_while_stopped_and_in_a_crash(void **state)
{
    (void)state;
    PtyTerminal *terminal = start_with_kitty();

    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGTSTP);
    assert_true(ptyterminal_sent(terminal, KEYBOARD_OFF));
    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGCONT);
    assert_true(ptyterminal_sent(terminal, KEYBOARD_ON));
    ptyterminal_forget_sent(terminal);
    kill(ptyterminal_pid(terminal), SIGSEGV);
    assert_true(ptyterminal_sent(terminal, KEYBOARD_OFF));
    ptyterminal_stop(terminal);

    terminal = start_with_kitty();
    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, F3 F2);
    assert_true(ptyterminal_sent(terminal, KEYBOARD_OFF));
    assert_int_equal(ptyterminal_ends(terminal), 0);
    ptyterminal_stop(terminal);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thousand_keys_sent_at_once_all_count),
        cmocka_unit_test(esc_answers_in_25_ms),
        cmocka_unit_test(the_protocol_is_asked_for_only_where_it_is_offered),
        cmocka_unit_test(with_it_a_key_counts_by_its_place),
        cmocka_unit_test(it_is_given_back_at_the_end_while_stopped_and_in_a_crash),
    };

    if (argc > 1 && strcmp(argv[1], "kit") == 0)
        return kit_run(argc, argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
