#include "tests/lib/test.h"

#include "ui/lines.h"

#include <pty.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* What the terminal does with typed letters at the moment when the question reaches it. */
typedef struct {
    bool was_asked;
    bool shows_typing;
} Asked;

static ssize_t note_terminal(void *cookie, const char *bytes, size_t len)
{
    Asked *asked = cookie;
    struct termios mode;

    if (!memmem(bytes, len, "Password:", strlen("Password:")))
        return (ssize_t)len;
    assert_int_equal(tcgetattr(STDIN_FILENO, &mode), 0);
    asked->was_asked = true;
    asked->shows_typing = (mode.c_lflag & ECHO) != 0;
    return (ssize_t)len;
}

/* Asks on a terminal of its own. */
static Asked ask(bool is_secret)
{
    Asked asked = {0};
    Lines lines;
    int master = -1, slave = -1;
    int input = dup(STDIN_FILENO);
    FILE *output = stdout;

    assert_int_equal(openpty(&master, &slave, NULL, NULL, NULL), 0);
    dup2(slave, STDIN_FILENO);
    stdout = fopencookie(&asked, "w", (cookie_io_functions_t){.write = note_terminal});
    lines_open(&lines, false);
    lines_ask(&lines, STR("Password:"), is_secret);
    lines_close(&lines);
    fclose(stdout);
    stdout = output;
    dup2(input, STDIN_FILENO);
    close(input);
    close(slave);
    close(master);
    return asked;
}

static void typing_is_hidden_before_a_secret_is_asked_for(void **state)
{
    (void)state;
    Asked asked = ask(true);

    assert_true(asked.was_asked);
    assert_false(asked.shows_typing);
}

static void typing_is_shown_where_no_secret_is_asked_for(void **state)
{
    (void)state;
    Asked asked = ask(false);

    assert_true(asked.was_asked);
    assert_true(asked.shows_typing);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typing_is_hidden_before_a_secret_is_asked_for),
        cmocka_unit_test(typing_is_shown_where_no_secret_is_asked_for),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
