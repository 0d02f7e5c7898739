#include "tests/lib/program.h"
#include "tests/lib/test.h"

enum { MAX_ROWS = 200 };

/* The rows of a vector file and the answers of one run of `try VERB` over their first cells. */
typedef struct {
    TsvRow rows[MAX_ROWS];
    size_t count;
    Answer answer;
} Trial;

static Trial *try_file(Arena *arena, const char *verb, const char *path)
{
    Trial *trial = arena_new(arena, Trial, 1);
    const char *words[MAX_ROWS + 6] = {"--lang", "en", "try", verb, "--"};
    Str rest = test_file(arena, path);
    TsvRow row = {0};

    for (; trial->count < MAX_ROWS && test_tsv_row(&rest, &row); trial->count++) {
        trial->rows[trial->count] = row;
        words[5 + trial->count] = str_c(arena, row.cells[0]);
    }
    trial->answer = program_run(arena, words);
    assert_str(trial->answer.err, "");
    assert_int_equal(trial->answer.code, 0);
    return trial;
}

/* Compares the first `count` cells of each line with the columns of the row named in `columns`; one
 * more cell, the reason, must follow.
 */
static void expect_cells(Arena *arena, const Trial *trial, const size_t *columns, size_t count)
{
    Str rest = trial->answer.out;
    Str line;

    for (size_t i = 0; i < trial->count; i++) {
        StrBuilder expected = {.arena = arena};

        for (size_t cell = 0; cell < count; cell++) {
            strbuilder_add(&expected, trial->rows[i].cells[columns[cell]]);
            strbuilder_add_char(&expected, '\t');
        }
        assert_true(str_cut(&rest, '\n', &line));
        Str start = strbuilder_text(&expected);
        assert_str(str_part(line, 0, start.len), str_c(arena, start));
        Str reason = str_part(line, start.len, line.len);
        assert_int_equal(str_find(reason, STR("\t")), reason.len);
    }
    assert_int_equal(rest.len, 0);
}

static void try_id_answers_every_row_of_the_vectors(void **state)
{
    (void)state;
    static const size_t columns[] = {3, 2, 1};
    Arena arena = {0};
    Trial *trial = try_file(&arena, "id", "tests/data/vectors/ids.tsv");

    assert_true(trial->count >= 30);
    expect_cells(&arena, trial, columns, 3);
    arena_free(&arena);
}

static void try_iban_answers_every_row_of_the_vectors(void **state)
{
    (void)state;
    static const size_t columns[] = {2, 1};
    Arena arena = {0};
    Trial *trial = try_file(&arena, "iban", "tests/data/vectors/iban.tsv");

    assert_true(trial->count >= 30);
    expect_cells(&arena, trial, columns, 2);
    arena_free(&arena);
}

static void try_phone_answers_every_row_of_the_vectors(void **state)
{
    (void)state;
    static const size_t columns[] = {2, 1};
    Arena arena = {0};
    Trial *trial = try_file(&arena, "phone", "tests/data/vectors/phones.tsv");

    assert_true(trial->count >= 30);
    expect_cells(&arena, trial, columns, 2);
    arena_free(&arena);
}

static void try_words_answers_every_row_of_the_vectors(void **state)
{
    (void)state;
    Arena arena = {0};
    const char *words[MAX_ROWS] = {"--lang", "en", "try", "words"};
    StrBuilder expected = {.arena = &arena};
    Str rest = test_file(&arena, "tests/data/vectors/tafqit.tsv");
    TsvRow row = {0};

    for (size_t count = 4; test_tsv_row(&rest, &row); count++) {
        int64_t halalas = 0;

        assert_true(count + 1 < MAX_ROWS && str_to_int64(row.cells[1], &halalas));
        words[count] = str_c(
            &arena,
            str_format(
                &arena, "%.*s.%02d", (int)row.cells[0].len, row.cells[0].bytes, (int)halalas));
        strbuilder_add(&expected, row.cells[2]);
        strbuilder_add_char(&expected, '\n');
    }
    Answer answer = program_run(&arena, words);
    assert_str(answer.out, str_c(&arena, strbuilder_text(&expected)));
    assert_int_equal(answer.code, 0);
    arena_free(&arena);
}

static void a_value_that_is_no_amount_ends_with_the_reason(void **state)
{
    (void)state;
    static const char *const values[] = {"1,50", "1.234", "1000000000000", "-1", ""};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        const char *words[] = {"--lang", "en", "try", "words", "--", values[i], NULL};
        Answer answer = program_run(&arena, words);

        assert_int_equal(answer.code, 65);
        assert_str(answer.out, "");
        assert_true(answer.err.len > 0);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(try_id_answers_every_row_of_the_vectors),
        cmocka_unit_test(try_iban_answers_every_row_of_the_vectors),
        cmocka_unit_test(try_phone_answers_every_row_of_the_vectors),
        cmocka_unit_test(try_words_answers_every_row_of_the_vectors),
        cmocka_unit_test(a_value_that_is_no_amount_ends_with_the_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
