#include "tests/lib/test.h"

#include "ui/highlight.h"

enum { COLUMNS = 12 };

/* Puts `text` at START, lights the bytes `start` to `end`, and writes which cells they are. */
static const char *lit(bool is_rtl, int width, const char *text, size_t start, size_t end)
{
    static char cells[COLUMNS + 1];
    Arena arena = {0};
    Sheet sheet = sheet_new(&arena, 1, COLUMNS, is_rtl, (Letters){0});
    Canvas canvas = canvas_on(&sheet);
    Place place = {.column = 1, .width = width};
    NameRange range = {start, end};

    canvas_put(canvas, place, str_of(text));
    highlight_ranges(canvas, place, str_of(text), &range, 1, STYLE_ACCENT);
    for (int i = 0; i < COLUMNS; i++)
        cells[i] = sheet.cells[i].style == STYLE_ACCENT ? '#' : '.';
    arena_free(&arena);
    return cells;
}

static void letters_are_lit_where_they_stand(void **state)
{
    (void)state;
    assert_string_equal(lit(false, 8, "Noura", 0, 2), ".##.........");
    assert_string_equal(lit(true, 8, "Noura", 0, 2), "......##....");
    assert_string_equal(lit(true, 8, "نورة", 0, 4), ".........##.");
    assert_string_equal(lit(false, 8, "نورة", 0, 4), "...##.......");
}

static void a_shortened_text_is_lit_as_far_as_it_is_shown(void **state)
{
    (void)state;
    assert_string_equal(lit(false, 4, "Abdullah", 1, 8), "..##........");
    assert_string_equal(lit(true, 4, "عبدالرحمن", 0, 4), ".........##.");
    assert_string_equal(lit(false, 4, "عبدالرحمن", 0, 4), "...##.......");
    assert_string_equal(lit(true, 4, "Abdullah", 0, 2), ".......##...");
}

static void both_letters_of_a_lam_alef_light_their_cell(void **state)
{
    (void)state;
    assert_string_equal(lit(true, 8, "علاء", 4, 6), ".........#..");
    assert_string_equal(lit(true, 8, "علاء", 2, 4), ".........#..");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_are_lit_where_they_stand),
        cmocka_unit_test(a_shortened_text_is_lit_as_far_as_it_is_shown),
        cmocka_unit_test(both_letters_of_a_lam_alef_light_their_cell),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
