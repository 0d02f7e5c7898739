/* The `try` family answers exactly what the vector files say. */
#include "tests/lib/program.h"
#include "tests/lib/test.h"

enum { MOST_ROWS = 380 };

static Arena arena;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    return 0;
}

/* A vector file as rows in memory. */
typedef struct {
    TsvRow rows[MOST_ROWS];
    size_t count;
} Vectors;

static Vectors *vectors_of(const char *name)
{
    Vectors *vectors = arena_new(&arena, Vectors, 1);
    Str path = str_format(&arena, "tests/data/vectors/%s.tsv", name);
    Str rest = test_file(&arena, str_c(&arena, path));
    TsvRow row = {0};

    while (test_tsv_row(&rest, &row)) {
        assert_true(vectors->count < MOST_ROWS);
        vectors->rows[vectors->count++] = row;
    }
    assert_true(vectors->count > 5);
    return vectors;
}

/* Runs `try VERB -- VALUE...` with a value of each row, and gives the answer's lines. */
static Str *answers_of(const char *verb, const Vectors *vectors, Str (*value)(const TsvRow *))
{
    const char *words[MOST_ROWS + 4] = {"try", verb, "--"};
    Str *lines = arena_new(&arena, Str, vectors->count);

    for (size_t i = 0; i < vectors->count; i++)
        words[i + 3] = str_c(&arena, value(&vectors->rows[i]));
    ProgramAnswer answer = program_run(&arena, words);
    assert_int_equal(answer.code, 0);
    for (size_t i = 0; i < vectors->count; i++)
        assert_true(str_cut(&answer.out, '\n', &lines[i]));
    assert_int_equal(answer.out.len, 0);
    return lines;
}

static Str first_cell(const TsvRow *row)
{
    return row->cells[0];
}

static Str fourth_cell(const TsvRow *row)
{
    return row->cells[3];
}

/* The first three cells, a Hijri date, as ISO writes it. */
static Str padded_date(const Str *cells)
{
    int64_t parts[3] = {0};

    for (size_t i = 0; i < 3; i++)
        assert_true(str_to_int64(cells[i], &parts[i]));
    return str_format(&arena, "%04d-%02d-%02d", (int)parts[0], (int)parts[1], (int)parts[2]);
}

static Str riyals_and_halalas(const TsvRow *row)
{
    int64_t halalas = 0;

    assert_true(str_to_int64(row->cells[1], &halalas));
    return str_format(
        &arena, "%.*s.%02d", (int)row->cells[0].len, row->cells[0].bytes, (int)halalas);
}

/* The line's first cells are `expected`, in order; cells after them are free. */
static void assert_cells(Str line, size_t row, const Str *expected, size_t count)
{
    Str rest = line;

    for (size_t i = 0; i < count; i++) {
        size_t tab = str_find(rest, STR("\t"));
        Str cell = str_part(rest, 0, tab);
        if (!str_equal(cell, expected[i]))
            fail_msg(
                "row %zu, cell %zu: \"%.*s\" is not \"%.*s\"", row, i, (int)cell.len,
                cell.bytes, (int)expected[i].len, expected[i].bytes);
        rest = str_part(rest, tab + 1, rest.len);
    }
}

static void id_equals_its_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("ids");
    Str *lines = answers_of("id", vectors, first_cell);

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        assert_cells(lines[i], i, (Str[]){cells[3], cells[2], cells[1]}, 3);
    }
}

static void iban_equals_its_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("iban");
    Str *lines = answers_of("iban", vectors, first_cell);

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        assert_cells(lines[i], i, (Str[]){cells[2], cells[1]}, 2);
    }
}

static void phone_equals_its_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("phones");
    Str *lines = answers_of("phone", vectors, first_cell);

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        assert_cells(lines[i], i, (Str[]){cells[2], cells[1]}, 2);
    }
}

static void words_equal_their_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("tafqit");
    Str *lines = answers_of("words", vectors, riyals_and_halalas);

    for (size_t i = 0; i < vectors->count; i++)
        assert_cells(lines[i], i, &vectors->rows[i].cells[2], 1);
}

static void fold_gives_equal_forms_where_the_vectors_match(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("fold");

    for (size_t i = 0; i < vectors->count; i++) {
        const TsvRow *row = &vectors->rows[i];
        if (!str_equal(row->cells[0], STR("L1")))
            continue;
        const char *a = str_c(&arena, row->cells[2]);
        const char *b = str_c(&arena, row->cells[3]);
        ProgramAnswer answer = program_run(&arena, (const char *[]){"try", "fold", a, b, NULL});
        Str first;
        Str second;
        str_cut(&answer.out, '\n', &first);
        str_cut(&answer.out, '\n', &second);
        assert_int_equal(str_equal(first, second), str_equal(row->cells[1], STR("match")));
    }
}

static Str hijri_date(const TsvRow *row)
{
    return str_format(
        &arena, "%.*s/%.*s/%.*s", (int)row->cells[0].len, row->cells[0].bytes,
        (int)row->cells[1].len, row->cells[1].bytes, (int)row->cells[2].len,
        row->cells[2].bytes);
}

static void date_equals_its_vectors_from_either_calendar(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("hijri");
    Str *hijri = answers_of("date", vectors, hijri_date);
    Str *gregorian = answers_of("date", vectors, fourth_cell);

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        assert_cells(hijri[i], i, (Str[]){padded_date(cells), cells[3], cells[4]}, 3);
        assert_cells(gregorian[i], i, (Str[]){padded_date(cells), cells[3], cells[4]}, 3);
    }
}

static void window_equals_its_vectors_with_a_floor_a_ceiling_and_both(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("deadlines");
    static const struct {
        const char *policy;
        bool has_floor;
        bool has_ceiling;
    } rows[] = {
        {"computing", true,  false},
        {"tuwaim",    false, true },
        {"union",     true,  true },
    };

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        const char *day = str_c(&arena, cells[0]);
        for (size_t at = 0; at < sizeof rows / sizeof rows[0]; at++) {
            ProgramAnswer answer = program_run(
                &arena,
                (const char *[]){"try", "window", "--policy", rows[at].policy, day, NULL});
            Str expected[] = {
                rows[at].has_floor ? cells[2] : STR("-"),
                rows[at].has_ceiling ? cells[3] : STR("-"),
            };
            assert_int_equal(answer.code, 0);
            assert_cells(str_trim(answer.out), i, expected, 2);
        }
    }
}

static void same_equals_its_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("fold");

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        const char *words[] = {"try",
                               "same",
                               "--",
                               str_c(&arena, cells[0]),
                               str_c(&arena, cells[2]),
                               str_c(&arena, cells[3]),
                               NULL};
        ProgramAnswer answer = program_run(&arena, words);
        assert_int_equal(answer.code, 0);
        assert_cells(str_trim(answer.out), i, &cells[1], 1);
    }
}

static void duplicate_equals_its_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("dup");

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        const char *words[] = {
            "try", "duplicate", str_c(&arena, cells[0]), str_c(&arena, cells[1]), NULL};
        ProgramAnswer answer = program_run(&arena, words);
        assert_int_equal(answer.code, 0);
        assert_cells(str_trim(answer.out), i, &cells[4], 2);
    }
}

static void a_policy_that_is_not_there_is_answered_with_those_that_are(void **state)
{
    (void)state;
    ProgramAnswer answer = program_run(
        &arena, (const char *[]){
                    "try", "window", "--policy", "tuwaym", "2026-05-17", "--lang=en", NULL});

    assert_int_equal(answer.code, 64);
    assert_true(str_find(answer.err, STR("jazan-housing")) < answer.err.len);
}

static void line_equals_its_vectors(void **state)
{
    (void)state;
    Vectors *vectors = vectors_of("bidi");

    for (size_t i = 0; i < vectors->count; i++) {
        const Str *cells = vectors->rows[i].cells;
        const char *words[] = {
            "try", "line", "--dir", "rtl", "--no-shape", "--", str_c(&arena, cells[0]), NULL};
        ProgramAnswer answer = program_run(&arena, words);
        assert_int_equal(answer.code, 0);
        assert_str(
            answer.out,
            str_c(&arena, str_format(&arena, "%.*s\n", (int)cells[2].len, cells[2].bytes)));
    }
}

static void an_amount_that_is_none_exits_65_and_says_why(void **state)
{
    (void)state;
    ProgramAnswer answer =
        program_run(&arena, (const char *[]){"--lang", "en", "try", "words", "1,50", NULL});

    assert_int_equal(answer.code, 65);
    assert_true(str_find(answer.err, STR("1,50")) < answer.err.len);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(id_equals_its_vectors, clear),
        cmocka_unit_test_setup(iban_equals_its_vectors, clear),
        cmocka_unit_test_setup(phone_equals_its_vectors, clear),
        cmocka_unit_test_setup(words_equal_their_vectors, clear),
        cmocka_unit_test_setup(fold_gives_equal_forms_where_the_vectors_match, clear),
        cmocka_unit_test_setup(date_equals_its_vectors_from_either_calendar, clear),
        cmocka_unit_test_setup(
            window_equals_its_vectors_with_a_floor_a_ceiling_and_both, clear),
        cmocka_unit_test_setup(same_equals_its_vectors, clear),
        cmocka_unit_test_setup(duplicate_equals_its_vectors, clear),
        cmocka_unit_test_setup(line_equals_its_vectors, clear),
        cmocka_unit_test_setup(
            a_policy_that_is_not_there_is_answered_with_those_that_are, clear),
        cmocka_unit_test_setup(an_amount_that_is_none_exits_65_and_says_why, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
