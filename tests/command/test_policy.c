/* The `policy` family: the same names and clauses in every language, and no office file needed. */
#include "tests/lib/program.h"
#include "tests/lib/test.h"

#include "office/policy.h"

#include <unistd.h>

static Arena arena;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    return 0;
}

static ProgramAnswer run(const char *a, const char *b, const char *c, const char *d)
{
    const char *words[] = {"--lang", "en", "policy", a, b, c, d, NULL};

    return program_run(&arena, words);
}

static void a_list_line_begins_with_the_name_in_every_language(void **state)
{
    static const char *const names[] = {
        "computing", "maarifa", "tuwaim", "jazan-housing", "ajyal", "union",
    };
    static const char *const languages[] = {"ar", "en"};

    (void)state;
    setenv("MUAMALA_FILE", "/nonexistent/office", 1);
    for (size_t l = 0; l < 2; l++) {
        ProgramAnswer answer = program_run(
            &arena, (const char *[]){"policy", "list", "--lang", languages[l], NULL});
        Str line;
        assert_int_equal(answer.code, 0);
        for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
            assert_true(str_cut(&answer.out, '\n', &line));
            assert_true(str_starts_with(line, str_of(names[i])));
        }
        assert_int_equal(answer.out.len, 0);
    }
    unsetenv("MUAMALA_FILE");
}

static void explain_names_value_clause_and_gist(void **state)
{
    (void)state;
    ProgramAnswer answer = run("explain", "reply.max_days", "--format=json", NULL);

    assert_int_equal(answer.code, 0);
    assert_str(
        answer.out, "{\"key\":\"reply.max_days\",\"value\":\"15\",\"meaning\":null,"
                    "\"clause\":\"S2-t6\",\"gist\":\"The reply takes at most 15 working days "
                    "from the day the request is complete\",\"allowed\":\"1..366, none\"}\n");
    answer = run("explain", "reply.max_days", "--policy=ajyal", "--format=tsv");
    assert_true(str_find(answer.out, STR("clause\t-\n")) < answer.out.len);
    assert_true(str_find(answer.out, STR("not in the policy's text")) < answer.out.len);
}

static void show_prints_every_key_and_diff_only_those_that_differ(void **state)
{
    (void)state;
    ProgramAnswer answer = run("show", "tuwaim", "--format=tsv", NULL);
    size_t count = 0;

    assert_int_equal(answer.code, 0);
    assert_true(str_starts_with(answer.out, STR("key\tvalue\tclause\n")));
    for (Str line; str_cut(&answer.out, '\n', &line);)
        count++;
    assert_int_equal(count, POLICY_KEY_COUNT + 1);

    answer = run("diff", "computing", "ajyal", NULL);
    assert_int_equal(answer.code, 0);
    assert_true(
        str_find(answer.out, STR("calendar.primary\tgregorian\thijri\tS0-A1\tS4-A1\n")) <
        answer.out.len);
    assert_true(str_find(answer.out, STR("reply.")) == answer.out.len);
    answer = run("diff", "union", "union", NULL);
    assert_int_equal(answer.code, 0);
    assert_int_equal(answer.out.len, 0);
}

static void what_is_not_there_is_answered_with_what_is(void **state)
{
    (void)state;
    ProgramAnswer answer = run("show", "onion", NULL, NULL);

    assert_int_equal(answer.code, 64);
    assert_int_equal(answer.out.len, 0);
    assert_true(str_find(answer.err, STR("jazan-housing")) < answer.err.len);
    assert_int_equal(run("diff", "union", "onion", NULL).code, 64);
    answer = run("explain", "reply.maximum", NULL, NULL);
    assert_int_equal(answer.code, 1);
    assert_true(str_find(answer.err, STR("reply.max_days")) < answer.err.len);
}

/* A profile's file stands in for a name; a bad one is refused with file, line and key. */
static void a_profile_of_ones_own_is_read_from_its_file(void **state)
{
    (void)state;
    char path[] = "/tmp/muamala-policy-XXXXXX";
    FILE *file = fdopen(mkstemp(path), "w");

    assert_int_equal(run("explain", "name", "--policy", "db/policies/ajyal.policy").code, 0);
    fputs("name = mine # -\nreply.early = never # -\n", file);
    fclose(file);
    ProgramAnswer answer = run("show", path, NULL, NULL);
    unlink(path);
    assert_int_equal(answer.code, 78);
    Str place = str_format(&arena, "%s:2: reply.early: ", path);
    assert_true(str_find(answer.err, place) < answer.err.len);
    assert_true(str_find(answer.err, STR("allow, warn, block")) < answer.err.len);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_list_line_begins_with_the_name_in_every_language, clear),
        cmocka_unit_test_teardown(explain_names_value_clause_and_gist, clear),
        cmocka_unit_test_teardown(show_prints_every_key_and_diff_only_those_that_differ, clear),
        cmocka_unit_test_teardown(what_is_not_there_is_answered_with_what_is, clear),
        cmocka_unit_test_teardown(a_profile_of_ones_own_is_read_from_its_file, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
