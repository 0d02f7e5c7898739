/* Every form over a row on file shows what two desks changed at once, or says why it need not. */
#include "tests/lib/test.h"

#include <glob.h>

/* Whoever writes a form saves it by the screen of both changes, or stands here with the reason why
 * nobody can be written over by it. */
static const struct {
    const char *file;
    const char *why_not;
} without[] = {
    {"ui/screens/arrival.c",      "it gives a new ticket"                        },
    {"ui/screens/declaration.c",  "a signature stands for the data that were read aloud: who "
                                 "changed them is told, and it is "
                                 "signed anew"   },
    {"ui/screens/first_office.c", "there is no office yet, and nobody else in it"},
    {"ui/screens/intake.c",       "it opens a new case"                          },
    {"ui/screens/session_form.c", "it opens a new session"                       },
};

static const char *reason_of(const char *file)
{
    for (size_t i = 0; i < sizeof without / sizeof without[0]; i++)
        if (strcmp(without[i].file, file) == 0)
            return without[i].why_not;
    return NULL;
}

static bool holds(Str text, const char *words)
{
    return str_find(text, str_of(words)) < text.len;
}

static void every_form_shows_both_changes_or_has_a_reason(void **state)
{
    Arena arena = {0};
    glob_t files;
    size_t reasons = 0;
    size_t shown = 0;

    (void)state;
    assert_int_equal(glob("ui/screens/*.c", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        const char *file = files.gl_pathv[i];
        Str text = test_file(&arena, file);
        bool is_shown = holds(text, "threeway_save(") || holds(text, "threeway_open(");
        if (!holds(text, "    .form = "))
            continue;
        if (is_shown == (reason_of(file) != NULL))
            fail_msg("%s: a form that %s", file, is_shown ? "needs no reason" : "only refuses");
        shown += is_shown;
        reasons += !is_shown;
    }
    assert_int_equal(reasons, sizeof without / sizeof without[0]);
    assert_true(shown >= 10);
    globfree(&files);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_shows_both_changes_or_has_a_reason),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
