#include "tests/lib/program.h"
#include "tests/lib/test.h"

#include <unistd.h>

static Arena arena;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    return 0;
}

static void assert_has(Str text, const char *part)
{
    if (str_find(text, str_of(part)) == text.len && *part)
        fail_msg("\"%s\" is not in \"%.*s\"", part, (int)text.len, text.bytes);
}

static void what_is_not_known_is_answered_with_the_nearest_and_64(void **state)
{
    static const struct {
        const char *words[5];
        const char *said;
    } rows[] = {
        {{"tri", NULL},                              "did you mean \"try\""     },
        {{"try", "fodl", NULL},                      "did you mean \"fold\""    },
        {{"try", "fold", "--formt", "x", NULL},      "did you mean \"--format\""},
        {{"try", "fold", "x", "--format=xml", NULL}, "text, tsv, json"          },
        {{"try", "fold", "x", "--lang=fr", NULL},    "ar, en"                   },
        {{"try", "fold", NULL},                      "muamala try fold TEXT"    },
        {{"try", NULL},                              "fold"                     },
        {{"try", "fold", "--output", NULL},          "needs a value"            },
        {{"try", "fold", "--help=1", NULL},          "takes no value"           },
        {{"zzzzzzzzzzzzz", NULL},                    "see muamala --help"       },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *words[8] = {"--lang", "en"};
        for (size_t at = 0; rows[i].words[at]; at++)
            words[at + 2] = rows[i].words[at];
        ProgramAnswer answer = program_run(&arena, words);
        assert_int_equal(answer.code, 64);
        assert_has(answer.err, rows[i].said);
        assert_int_equal(answer.out.len, 0);
    }
}

static void help_begins_with_examples_and_exits_0(void **state)
{
    (void)state;
    ProgramAnswer answer =
        program_run(&arena, (const char *[]){"--lang", "en", "--help", NULL});

    assert_int_equal(answer.code, 0);
    assert_true(str_starts_with(answer.out, STR("Examples:")));
    assert_has(answer.out, "muamala -f demo.muamala");
    assert_int_equal(answer.err.len, 0);
}

static void an_answer_goes_into_a_file_and_an_impossible_file_exits_73(void **state)
{
    char path[] = "/tmp/muamala-test-XXXXXX";

    (void)state;
    close(mkstemp(path));
    ProgramAnswer good =
        program_run(&arena, (const char *[]){"try", "fold", "ABC", "-o", path, NULL});
    assert_int_equal(good.code, 0);
    assert_str(test_file(&arena, path), "abc\n");
    unlink(path);
    ProgramAnswer bad = program_run(
        &arena, (const char *[]){"try", "fold", "ABC", "-o", "/nonexistent/x", NULL});
    assert_int_equal(bad.code, 73);
}

static void after_two_dashes_nothing_is_an_option(void **state)
{
    (void)state;
    ProgramAnswer answer =
        program_run(&arena, (const char *[]){"try", "fold", "--", "--A", NULL});

    assert_int_equal(answer.code, 0);
    assert_str(answer.out, "a\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(what_is_not_known_is_answered_with_the_nearest_and_64, clear),
        cmocka_unit_test_setup(help_begins_with_examples_and_exits_0, clear),
        cmocka_unit_test_setup(
            an_answer_goes_into_a_file_and_an_impossible_file_exits_73, clear),
        cmocka_unit_test_setup(after_two_dashes_nothing_is_an_option, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
