#include "tests/lib/test.h"
#include "ui/screens/import_said.h"

static ImportSaid said;

static int begin(void **state)
{
    (void)state;
    importsaid_begin(&said);
    return 0;
}

static int end(void **state)
{
    (void)state;
    importsaid_end(&said);
    return 0;
}

static void hear(const char *text)
{
    importsaid_hear(&said, str_of(text));
}

static void how_far_it_is_comes_in_pieces(void **state)
{
    (void)state;
    hear("progress\t3");
    assert_int_equal(said.percent, 0);
    hear("4\nprogress\t");
    assert_int_equal(said.percent, 34);
    hear("35\n");
    assert_int_equal(said.percent, 35);
    assert_int_equal(said.note_count, 0);
}

static void remarks_are_rows_without_their_head(void **state)
{
    (void)state;
    hear("line\tremark\tcolumn\tvalue\twhat\tallowed\n");
    hear("4\tbad\tid\t1999990004\tThe check digit\t\n5\tsame\tid\t1\tOn file\t12\n");
    assert_int_equal(said.row_count, 2);
    assert_str(said.rows[0].line, "4");
    assert_str(said.rows[0].remark, "bad");
    assert_str(said.rows[0].what, "The check digit");
    assert_int_equal(said.rows[0].allowed.len, 0);
    assert_str(said.rows[1].allowed, "12");
}

static void figures_are_told_from_sentences(void **state)
{
    (void)state;
    hear("muamala: Read as UTF-8\nimport\t3\nadded\t20\nother\t7\n");
    assert_int_equal(said.figures[IMPORT_FIGURE_IMPORT], 3);
    assert_int_equal(said.figures[IMPORT_FIGURE_ADDED], 20);
    assert_int_equal(said.note_count, 2);
    assert_str(said.notes[0], "Read as UTF-8");
}

static void the_last_sentence_is_kept_where_there_are_many(void **state)
{
    (void)state;
    for (int i = 0; i < 20; i++)
        hear(i == 19 ? "the last\n" : i ? "more\n" : "the first\n");
    assert_int_equal(said.note_count, IMPORT_SAID_NOTES);
    assert_str(said.notes[0], "the first");
    assert_str(said.notes[IMPORT_SAID_NOTES - 1], "the last");
}

static void more_rows_than_there_is_room_for_and_endless_lines_are_cut(void **state)
{
    (void)state;
    for (int i = 0; i < IMPORT_SAID_ROWS + 5; i++)
        hear("1\tbad\ta\tb\tc\td\n");
    assert_int_equal(said.row_count, IMPORT_SAID_ROWS);
    for (int i = 0; i < IMPORT_LINE_BYTES + 5; i++)
        hear("x");
    hear("\n");
    assert_int_equal(said.notes[0].len, IMPORT_LINE_BYTES);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        T(how_far_it_is_comes_in_pieces),
        T(remarks_are_rows_without_their_head),
        T(figures_are_told_from_sentences),
        T(the_last_sentence_is_kept_where_there_are_many),
        T(more_rows_than_there_is_room_for_and_endless_lines_are_cut),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
