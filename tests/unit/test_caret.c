#include "tests/lib/test.h"

#include "text/caret.h"

static const struct {
    const char *text;
    TextDirection direction;
    size_t at;
    size_t cell; /* of the cursor, from START */
} cursors[] = {
    {"محمد", DIRECTION_RTL, 0, 0},
    {"محمد", DIRECTION_RTL, 2, 1},
    {"محمد", DIRECTION_RTL, 8, 4},
    {"abc",      DIRECTION_LTR, 0, 0},
    {"abc",      DIRECTION_LTR, 3, 3},
    {"abc",      DIRECTION_RTL, 0, 2}, /* a run read the other way */
    {"abc",      DIRECTION_RTL, 2, 0},
    {"abc",      DIRECTION_RTL, 3, 3},
    {"مَ د",  DIRECTION_RTL, 4, 1},
    {"سلام", DIRECTION_RTL, 2, 1}, /* before the lam and before the alef: one cell */
    {"سلام", DIRECTION_RTL, 4, 1},
    {"سلام", DIRECTION_RTL, 6, 2},
    {"ا 12 ب", DIRECTION_RTL, 3, 3},
    {"ا 12 ب", DIRECTION_RTL, 4, 2},
    {"ا 12 ب", DIRECTION_RTL, 5, 4},
    {"",         DIRECTION_RTL, 0, 0},
    {"",         DIRECTION_LTR, 0, 0},
};

static void the_cursor_stands_on_the_character_behind_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cursors / sizeof cursors[0]; i++) {
        Arena arena = {0};
        TextLine line = {.bidi.arena = &arena};
        TextOptions options = {.direction = cursors[i].direction};
        text_lay_out(&line, str_of(cursors[i].text), options);
        assert_int_equal(text_caret_cell(&line, cursors[i].at), cursors[i].cell);
        arena_free(&arena);
    }
}

static void a_pointed_cell_means_the_place_before_its_character(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        TextDirection direction;
        size_t cell;
        size_t at;
    } rows[] = {
        {"محمد", DIRECTION_RTL, 1,  2},
        {"محمد", DIRECTION_RTL, 4,  8},
        {"محمد", DIRECTION_RTL, 70, 8},
        {"سلام", DIRECTION_RTL, 1,  2},
        {"سلام", DIRECTION_RTL, 2,  6},
        {"abc",      DIRECTION_LTR, 1,  1},
        {"abc",      DIRECTION_RTL, 0,  2},
        {"",         DIRECTION_RTL, 0,  0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        TextLine line = {.bidi.arena = &arena};
        TextOptions options = {.direction = rows[i].direction};
        text_lay_out(&line, str_of(rows[i].text), options);
        assert_int_equal(text_caret_position(&line, rows[i].cell), rows[i].at);
        arena_free(&arena);
    }
}

static void in_a_wrapped_line_positions_are_those_of_the_paragraph(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    TextOptions options = {.direction = DIRECTION_RTL};
    Str paragraph = STR("محمد علي");

    text_lay_out_part(&line, paragraph, str_part(paragraph, 9, 6), options);
    assert_int_equal(text_caret_cell(&line, 9), 0);
    assert_int_equal(text_caret_cell(&line, 13), 2);
    assert_int_equal(text_caret_cell(&line, 15), 3);
    assert_int_equal(text_caret_position(&line, 0), 9);
    assert_int_equal(text_caret_position(&line, 3), 15);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_cursor_stands_on_the_character_behind_it),
        cmocka_unit_test(a_pointed_cell_means_the_place_before_its_character),
        cmocka_unit_test(in_a_wrapped_line_positions_are_those_of_the_paragraph),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
