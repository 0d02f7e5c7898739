/* `muamala --terminal-test`: the eye says in which order a terminal shows Arabic rightly. */
#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "tests/lib/ptyterminal.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

typedef struct {
    Arena arena;
    Str folder;
    PtyTerminal *terminal;
} Fixture;

static void begin(Fixture *fixture)
{
    *fixture = (Fixture){0};
    fixture->folder = folder_make_quick(&fixture->arena);
    Str home = str_format(
        &fixture->arena, "XDG_STATE_HOME=%.*s", (int)fixture->folder.len,
        fixture->folder.bytes);
    const char *const argv[] = {getenv("MUAMALA"), "--terminal-test", "--lang", "en", NULL};
    const char *const env[] = {str_c(&fixture->arena, home), NULL};

    fixture->terminal = ptyterminal_start(24, 80, argv, env);
    assert_true(ptyterminal_shows(fixture->terminal, "In which box is Arabic read rightly"));
}

static void finish(Fixture *fixture)
{
    ptyterminal_stop(fixture->terminal);
    folder_remove(fixture->folder);
    arena_free(&fixture->arena);
}

/* What it remembers; empty when nothing. */
static Str remembered(Fixture *fixture)
{
    Str path = folder_file(&fixture->arena, fixture->folder, "muamala/terminals");
    FILE *in = fopen(str_c(&fixture->arena, path), "r");
    char *bytes = arena_new(&fixture->arena, char, 4096);

    if (!in)
        return (Str){0};
    size_t len = fread(bytes, 1, 4096, in);
    fclose(in);
    return (Str){bytes, len};
}

static bool has(Str text, const char *part)
{
    return str_find(text, str_of(part)) < text.len;
}

static void each_box_holds_the_sentence_in_its_own_order(void **state)
{
    (void)state;
    Fixture fixture;

    begin(&fixture);
    assert_true(ptyterminal_row_shows(fixture.terminal, 7, "ﻢﻜﻴﻠﻋ ﻡﻼﺴﻟﺍ"));
    assert_true(ptyterminal_row_shows(fixture.terminal, 11, "ﺍﻟﺴﻼﻡ ﻋﻠﻴﻜﻢ"));
    assert_true(ptyterminal_row_shows(fixture.terminal, 15, "ﻋﻠﻴﻜﻢ، ﺍﻟﺴﻼﻡ"));
    finish(&fixture);
}

static void what_the_eye_says_is_remembered(void **state)
{
    (void)state;
    Fixture fixture;

    begin(&fixture);
    ptyterminal_type(fixture.terminal, "2");
    assert_true(ptyterminal_shows(fixture.terminal, "marks stand on their letters"));
    ptyterminal_type(fixture.terminal, "y");
    assert_int_equal(ptyterminal_ends(fixture.terminal), 0);
    assert_true(has(remembered(&fixture), "xterm-256color\tinverse\t1\t0\ttold\n"));
    finish(&fixture);
}

static void escape_leaves_everything_as_it_is(void **state)
{
    (void)state;
    Fixture fixture;

    begin(&fixture);
    ptyterminal_type(fixture.terminal, "3" ESCAPE);
    assert_int_equal(ptyterminal_ends(fixture.terminal), 0);
    assert_false(has(remembered(&fixture), "told"));
    finish(&fixture);
}

static void a_signal_ends_it_as_it_ends_any_program(void **state)
{
    (void)state;
    Fixture fixture;

    begin(&fixture);
    kill(ptyterminal_pid(fixture.terminal), SIGTERM);
    int status = ptyterminal_ends(fixture.terminal);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGTERM);
    assert_false(has(remembered(&fixture), "told"));
    finish(&fixture);
}

static void other_keys_are_refused(void **state)
{
    (void)state;
    Fixture fixture;

    begin(&fixture);
    ptyterminal_type(fixture.terminal, "x4");
    assert_true(ptyterminal_sent(fixture.terminal, "\a"));
    ptyterminal_type(fixture.terminal, "١");
    assert_true(ptyterminal_shows(fixture.terminal, "marks stand on their letters"));
    finish(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_box_holds_the_sentence_in_its_own_order),
        cmocka_unit_test(what_the_eye_says_is_remembered),
        cmocka_unit_test(escape_leaves_everything_as_it_is),
        cmocka_unit_test(a_signal_ends_it_as_it_ends_any_program),
        cmocka_unit_test(other_keys_are_refused),
    };

    if (!getenv("MUAMALA"))
        setenv("MUAMALA", "build/muamala", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
