#include "tests/lib/test.h"

#include "ui/copyout.h"

static const char *only_tmux(const char *name)
{
    return strcmp(name, "TMUX") == 0 ? "/tmp/tmux,1,0" : NULL;
}

static const char *only_screen(const char *name)
{
    return strcmp(name, "STY") == 0 ? "12.office" : NULL;
}

static const char *console(const char *name)
{
    return strcmp(name, "TERM") == 0 ? "linux" : NULL;
}

static const char *nothing(const char *name)
{
    (void)name;
    return NULL;
}

static void a_text_goes_out_as_it_is_stored(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *code; /* RFC 4648 section 10, and by another program */
    } rows[] = {
        {"f",      "Zg=="    },
        {"fo",     "Zm8="    },
        {"foobar", "Zm9vYmFy"},
        {"لا",   "2YTYpw=="},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_true(str_equal(
            copyout(&arena, nothing, str_of(rows[i].text)),
            str_format(&arena, "\033]52;c;%s\a", rows[i].code)));
    arena_free(&arena);
}

static void tmux_is_given_it_and_hands_it_on(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(
        copyout(&arena, only_tmux, STR("f")),
        "\033]52;c;Zg==\a\033Ptmux;\033\033]52;c;Zg==\a\033\\");
    arena_free(&arena);
}

static void isolates_stay_behind(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(
        copyout(&arena, nothing, STR("\u2068f\u2069oo\u2066\u2067\u2069bar")),
        "\033]52;c;Zm9vYmFy\a");
    arena_free(&arena);
}

/* Pieces of at most 768 bytes, which are one text when their wrapping is taken off. */
static void screen_hands_it_on_in_pieces(void **state)
{
    (void)state;
    Arena arena = {0};
    char text[1500];
    StrBuilder joined = {.arena = &arena};

    memset(text, 'a', sizeof text);
    Str rest = copyout(&arena, only_screen, (Str){text, sizeof text});
    while (rest.len) {
        size_t end = str_find(rest, STR("\033\\"));
        assert_true(str_starts_with(rest, STR("\033P")));
        assert_true(end <= 768 && end < rest.len);
        strbuilder_add(&joined, str_part(rest, 2, end - 2));
        rest = str_part(rest, end + 2, rest.len);
    }
    assert_true(str_equal(
        strbuilder_text(&joined), copyout(&arena, nothing, (Str){text, sizeof text})));
    arena_free(&arena);
}

static void what_is_too_long_and_what_the_console_cannot_take_is_not_sent(void **state)
{
    (void)state;
    static char text[COPYOUT_BYTES + 1];
    Arena arena = {0};

    memset(text, 'a', sizeof text);
    assert_int_equal(copyout(&arena, nothing, (Str){text, sizeof text}).len, 0);
    assert_true(copyout(&arena, nothing, (Str){text, COPYOUT_BYTES}).len > COPYOUT_BYTES);
    assert_int_equal(copyout(&arena, console, STR("f")).len, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_goes_out_as_it_is_stored),
        cmocka_unit_test(isolates_stay_behind),
        cmocka_unit_test(tmux_is_given_it_and_hands_it_on),
        cmocka_unit_test(screen_hands_it_on_in_pieces),
        cmocka_unit_test(what_is_too_long_and_what_the_console_cannot_take_is_not_sent),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
