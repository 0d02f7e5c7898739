/* Rows of fields, sent to a terminal that reorders them by itself. */
#include "tests/lib/test.h"

#include "tests/lib/reorder.h"
#include "tests/lib/sheetrow.h"
#include "ui/canvas.h"
#include "ui/roworder.h"

enum { COLUMNS = 80, ROWS = 20000, FIELDS = 5 };

static const char *const texts[] = {
    "سلام",
    "منى بنت راشد",
    "محمد (أبو خالد)",
    "القرار رقم \xE2\x81\xA6"
    "2026-37\xE2\x81\xA9 في \xE2\x81\xA6"
    "2026-11-21\xE2\x81\xA9",
    "2026-11-21",
    "1999990003",
    "\xE2\x81\xA6+966 51 234 5678\xE2\x81\xA9",
    "٢٠٢٦/١١/٢١",
    "٣ زوار، أطولهم ١٢ دقيقة",
    "نسبة 45%",
    "abc",
    "Noura الأحمد",
    "نورة Al-Ahmad (SA)",
    "هل حضر؟",
    "«الإسكان»: إيجار",
    "5",
    "",
    "…",
    "دعم: 1,250.50 ر.س",
    "F2 حفظ",
    "ص.ب 1234",
    "[منتظر]",
    "رقم 12/أ",
    "شقة 3ب",
    "12/أ",
    "3ب 7ج",
};

static void put_field(Canvas canvas, int column, int width, uint64_t *seed)
{
    Place place = {.column = column, .width = width, .align = (Align)(test_random(seed) % 3)};

    place.direction =
        (TextDirection)(test_random(seed) % 2); /* by its letters, or as the screen */
    canvas_put(
        canvas, place, str_of(texts[test_random(seed) % (sizeof texts / sizeof texts[0])]));
}

/* Fields with a blank between them, some of them in boxes. */
static void fill(Sheet *sheet, uint64_t seed)
{
    int width = COLUMNS / FIELDS;

    sheet_clear(sheet);
    for (int i = 0; i < FIELDS; i++) {
        put_field(canvas_on(sheet), i * width + 2, width - 3, &seed);
        if (test_random(&seed) % 3 == 0)
            canvas_line_down(canvas_on(sheet), i * width, STYLE_TEXT);
    }
    sheet_mend(sheet);
}

static void a_terminal_that_reorders_shows_a_row_as_it_was_drawn(void **state)
{
    (void)state;
    Arena arena = {0};
    RowOrder order = {SEND_ORDER_INVERSE, ROWORDER_GUARD, {.arena = &arena}};
    Sheet sheets[] = {
        sheet_new(&arena, 1, COLUMNS, true, (Letters){0}),
        sheet_new(&arena, 1, COLUMNS, false, (Letters){0}),
    };
    Cell sent[COLUMNS];
    int places[COLUMNS];

    for (uint64_t seed = 0; seed < ROWS; seed++) {
        Sheet *sheet = &sheets[seed % 2];
        uint32_t drawn[COLUMNS], shown[COLUMNS];
        fill(sheet, seed);
        roworder_send(&order, sheet->cells, COLUMNS, sent, places);
        for (int i = 0; i < COLUMNS; i++) {
            drawn[i] = sheet->cells[i].points[0];
            shown[i] = sent[i].points[0];
        }
        reorder_row((Reorderer)(seed / 2 % REORDERER_COUNT), shown, COLUMNS);
        assert_true(reorder_is_same(shown, drawn, COLUMNS));
    }
    arena_free(&arena);
}

/* --- one row at a time -------------------------------------------------------------------------- */

enum { SHORT = 24 };

static void check_row(SendOrder kind, Str text, const char *expected)
{
    Arena arena = {0};
    RowOrder order = {kind, ROWORDER_GUARD, {.arena = &arena}};
    Sheet drawn = sheet_new(&arena, 1, SHORT, true, (Letters){0});
    Sheet sent = sheet_new(&arena, 1, SHORT, true, (Letters){0});
    int places[SHORT];

    canvas_label(canvas_on(&drawn), 0, 1, SHORT - 2, STYLE_TEXT, text);
    roworder_send(&order, drawn.cells, SHORT, sent.cells, places);
    assert_string_equal(sheetrow(&sent, 0), expected);
    for (int i = 0; i < SHORT; i++)
        assert_int_equal(roworder_seen(places, SHORT, places[i]), i);
    arena_free(&arena);
}

static void each_order_sends_a_row_in_its_own_way(void **state)
{
    (void)state;

    check_row(SEND_ORDER_VISUAL, STR("بيت (12)"), "               (12) ﺖﻴﺑ");
    check_row(SEND_ORDER_INVERSE, STR("بيت (12)"), "               (12)⠀ﺑﻴﺖ⠀");
    check_row(SEND_ORDER_WORDS, STR("بيت (12)"), "               (12) ﺑﻴﺖ");
}

static void a_word_of_kitty_is_turned_with_what_touches_it(void **state)
{
    (void)state;

    check_row(SEND_ORDER_WORDS, STR("(بيت)"), "                  (ﺑﻴﺖ)");
    check_row(SEND_ORDER_WORDS, STR("abc بيت"), "                ﺑﻴﺖ abc");
}

static void a_number_that_touches_a_letter_on_its_left_goes_in_arabic_digits(void **state)
{
    (void)state;

    check_row(SEND_ORDER_INVERSE, STR("12أ"), "                   ⠀١٢ﺃ⠀");
    check_row(SEND_ORDER_INVERSE, STR("بيت 12أ"), "               ⠀ﺑﻴﺖ 12ﺃ⠀");
}

/* A terminal that was made smaller shows the first columns of a sheet drawn before. */
static void a_wide_character_that_the_edge_cuts_is_sent_as_a_blank(void **state)
{
    enum { CUT = 4 };
    Arena arena = {0};
    Sheet drawn = sheet_new(&arena, 1, SHORT, false, (Letters){0});
    const Cell blank = {.points = {' '}, .style = STYLE_FOCUS, .width = 1};

    (void)state;
    canvas_label(canvas_on(&drawn), 0, 0, SHORT, STYLE_FOCUS, STR("بيت中"));
    assert_int_equal(drawn.cells[CUT - 1].width, 2);
    for (int kind = 0; kind < SEND_ORDER_COUNT; kind++) {
        RowOrder order = {(SendOrder)kind, ' ', {.arena = &arena}};
        Cell sent[CUT + 1] = {[CUT] = {.style = STYLE_TITLE}};
        int places[CUT + 1] = {[CUT] = -1};
        roworder_send(&order, drawn.cells, CUT, sent, places);
        assert_memory_equal(&sent[CUT - 1], &blank, sizeof blank);
        assert_int_equal(places[CUT - 1], CUT - 1);
        assert_true(places[CUT] == -1 && sent[CUT].style == STYLE_TITLE);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wide_character_that_the_edge_cuts_is_sent_as_a_blank),
        cmocka_unit_test(each_order_sends_a_row_in_its_own_way),
        cmocka_unit_test(a_word_of_kitty_is_turned_with_what_touches_it),
        cmocka_unit_test(a_number_that_touches_a_letter_on_its_left_goes_in_arabic_digits),
        cmocka_unit_test(a_terminal_that_reorders_shows_a_row_as_it_was_drawn),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
