#include "tests/lib/test.h"

#include "ui/pen.h"

/* What is sent from one style to another, "" for nothing. */
static const struct {
    Style from, to;
    const char *colours;
    const char *mono;
} rows[] = {
    {STYLE_TEXT,         STYLE_TEXT,     "",               ""          },
    {STYLE_TEXT,         STYLE_STRONG,   "\033[1m",        "\033[1m"   },
    {STYLE_STRONG,       STYLE_TEXT,     "\033[22m",       "\033[22m"  },
    {STYLE_STRONG,       STYLE_DIM,      "\033[22;2m",     "\033[22;2m"},
    {STYLE_TEXT,         STYLE_KEY,      "",               ""          },
    {STYLE_TEXT,         STYLE_ERROR,    "\033[1;31m",     "\033[1m"   },
    {STYLE_ERROR,        STYLE_STRONG,   "\033[37m",       ""          },
    {STYLE_TEXT,         STYLE_SELECTED, "\033[30;47m",    "\033[7m"   },
    {STYLE_SELECTED,     STYLE_TEXT,     "\033[37;40m",    "\033[27m"  },
    {STYLE_FIELD,        STYLE_FOCUS,    "\033[24;1;44m",  "\033[1m"   },
    {STYLE_TITLE_STRONG, STYLE_SELECTED, "\033[22;30;47m", "\033[22m"  },
};

static Str change(Arena *arena, bool has_colours, Style from, Style to)
{
    Pen pen = {.has_colours = has_colours, .is_known = true, .style = from};
    StrBuilder out = {.arena = arena};

    pen_take(&pen, to, &out);
    assert_int_equal(pen.style, to);
    return strbuilder_text(&out);
}

static void only_what_differs_is_sent(void **state)
{
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_str(change(&arena, true, rows[i].from, rows[i].to), rows[i].colours);
        assert_str(change(&arena, false, rows[i].from, rows[i].to), rows[i].mono);
    }
    arena_free(&arena);
}

static void a_pen_that_nobody_knows_is_set_whole(void **state)
{
    Arena arena = {0};
    StrBuilder out = {.arena = &arena};
    Pen pen = {.has_colours = true};

    (void)state;
    pen_take(&pen, STYLE_ERROR, &out);
    assert_str(strbuilder_text(&out), "\033[0;1;31;40m");
    arena_free(&arena);
}

static void a_blank_shows_its_ground_alone(void **state)
{
    Pen colours = {.has_colours = true}, mono = {0};

    (void)state;
    assert_true(pen_is_same_ground(&colours, STYLE_TEXT, STYLE_ERROR));
    assert_false(pen_is_same_ground(&colours, STYLE_TEXT, STYLE_SELECTED));
    assert_false(pen_is_same_ground(&colours, STYLE_TEXT, STYLE_FIELD)); /* it has a line */
    assert_false(pen_is_same_ground(&mono, STYLE_TEXT, STYLE_SELECTED));
    assert_true(pen_is_same_ground(&mono, STYLE_TEXT, STYLE_STRONG));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_what_differs_is_sent),
        cmocka_unit_test(a_pen_that_nobody_knows_is_set_whole),
        cmocka_unit_test(a_blank_shows_its_ground_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
