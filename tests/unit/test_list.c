#include "tests/lib/test.h"

#include "tests/lib/sheetrow.h"
#include "ui/list.h"

/* Rows are the numbers first .. last of a Source; a failing one reads nothing. */
typedef struct {
    int first;
    int last;
    Err err;
    int reads;
    size_t asked;          /* rows, at the last one */
    const List *waits_for; /* a key waits: this list's search is given up until it is patient */
} Source;

/* A key that comes while rows are read ahead waits for so many at most. */
enum { KEY_WAITS_ROWS = 16 };

static size_t numbers(int from, int to, int *rows, size_t max_count)
{
    size_t count = 0;

    for (int number = from; number <= to && count < max_count; number++)
        rows[count++] = number;
    return count;
}

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    Source *numbers_of = source;
    int first = numbers_of->first, last = numbers_of->last, most = (int)max_count;
    int at = edge ? *(const int *)edge : 0;
    int64_t only;

    (void)arena;
    numbers_of->reads++;
    numbers_of->asked = max_count;
    if (numbers_of->err)
        return numbers_of->err;
    if (step == PAGE_FIRST && numbers_of->waits_for && !numbers_of->waits_for->is_patient)
        return ERR_CANCELLED;
    if (str_to_int64(filter, &only))
        first = last = (int)only;
    switch (step) {
    case PAGE_FIRST:
        *count = numbers(first, last, rows, max_count);
        break;
    case PAGE_LAST:
        *count =
            numbers(last - most + 1 < first ? first : last - most + 1, last, rows, max_count);
        break;
    case PAGE_FROM:
        *count = numbers(at < first ? first : at, last, rows, max_count);
        break;
    case PAGE_AFTER:
        *count = numbers(at + 1, last, rows, max_count);
        break;
    case PAGE_BEFORE:
        *count = numbers(at - most < first ? first : at - most, at - 1, rows, max_count);
        break;
    }
    return ERR_NONE;
}

static int64_t id_of(const void *row)
{
    return *(const int *)row;
}

static Str number_of(Arena *arena, const void *row)
{
    return str_format(arena, "%d", *(const int *)row);
}

static Str word_of(Arena *arena, const void *row)
{
    return str_format(arena, "word%d", *(const int *)row);
}

static const Column columns[] = {
    {"Number",    6,  number_of, NULL, false, false, 0},
    {"Word",      8,  word_of,   NULL, false, true,  0},
    {"Again",     8,  word_of,   NULL, false, false, 1},
    {"Once more", 10, word_of,   NULL, false, false, 2},
};

static const ListKind kind = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(int),
    .page = page,
    .id = id_of,
    .empty = "Nobody is here",
    .search_hint = "a number",
};

/* The same without a search line. */
static const ListKind plain_kind = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(int),
    .page = page,
    .id = id_of,
    .empty = "Nobody is here",
};

typedef struct {
    Arena arena;
    Source source;
    List list;
    Sheet sheet;
} Fixture;

static void open_kind(Fixture *fixture, const ListKind *of_kind, int count, int rows, int width)
{
    *fixture = (Fixture){
        .source = {.first = 1, .last = count}
    };
    list_open(&fixture->list, &fixture->arena, of_kind, &fixture->source);
    fixture->sheet = sheet_new(&fixture->arena, rows, width, false, (Letters){0});
    assert_int_equal(list_load(&fixture->list, rows), ERR_NONE);
}

static void open(Fixture *fixture, int count, int rows, int width)
{
    open_kind(fixture, &kind, count, rows, width);
}

static void close(Fixture *fixture)
{
    list_close(&fixture->list);
    arena_free(&fixture->arena);
}

static const Sheet *draw(Fixture *fixture)
{
    sheet_clear(&fixture->sheet);
    list_draw(&fixture->list, canvas_on(&fixture->sheet));
    return &fixture->sheet;
}

static int selected(const Fixture *fixture)
{
    const int *row = list_selected(&fixture->list);

    return row ? *row : 0;
}

static void move(Fixture *fixture, ActionId action, int times)
{
    for (int i = 0; i < times; i++)
        assert_int_equal(list_move(&fixture->list, action), ERR_NONE);
}

static void the_first_row_is_selected_and_heads_stand_over_the_rows(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 3, 8, 48);
    draw(&fixture);
    assert_string_equal(
        sheetrow(&fixture.sheet, 0), " Number  Word              Again     Once more");
    assert_string_equal(
        sheetrow(&fixture.sheet, 2), " 1       word1             word1     word1");
    assert_string_equal(
        sheetrow(&fixture.sheet, 4), " 3       word3             word3     word3");
    assert_string_equal(sheetrow(&fixture.sheet, 5), "");
    assert_int_equal(sheetrow_style(&fixture.sheet, 2, 0), STYLE_SELECTED);
    assert_int_equal(sheetrow_style(&fixture.sheet, 3, 0), STYLE_TEXT);
    assert_int_equal(fixture.sheet.cursor_row, 2);
    close(&fixture);
}

static void columns_are_left_out_by_their_rank_where_it_is_narrow(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 1, 4, 30);
    draw(&fixture);
    assert_string_equal(sheetrow(&fixture.sheet, 0), " Number  Word        Again");
    close(&fixture);
    open(&fixture, 1, 4, 18);
    draw(&fixture);
    assert_string_equal(sheetrow(&fixture.sheet, 0), " Number  Word");
    close(&fixture);
}

static void a_row_may_be_any_number_of_pages_away(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 1000, 12, 48);
    draw(&fixture);
    for (int i = 1; i < 400; i++) {
        assert_int_equal(selected(&fixture), i);
        move(&fixture, ACTION_NEXT, 1);
    }
    for (int i = 400; i > 1; i--) {
        assert_int_equal(selected(&fixture), i);
        move(&fixture, ACTION_PREVIOUS, 1);
    }
    move(&fixture, ACTION_PREVIOUS, 3);
    assert_int_equal(selected(&fixture), 1);
    assert_true(fixture.source.reads < 140);
    close(&fixture);
}

static void the_lines_of_the_screen_are_always_filled(void **state)
{
    (void)state;
    Fixture fixture;
    static const ActionId actions[] = {ACTION_NEXT,          ACTION_PREVIOUS, ACTION_NEXT_PAGE,
                                       ACTION_PREVIOUS_PAGE, ACTION_FIRST,    ACTION_LAST};

    for (uint64_t seed = 1; seed <= 60; seed++) {
        uint64_t random = seed;
        int count = (int)(test_random(&random) % 90);
        int rows = 4 + (int)(test_random(&random) % 30);
        open_kind(&fixture, seed % 2 ? &kind : &plain_kind, count, rows, 48);
        draw(&fixture);
        for (int i = 0; i < 60; i++) {
            move(&fixture, actions[test_random(&random) % 6], 1);
            if (test_random(&random) % 2)
                list_read_ahead(&fixture.list);
            if (test_random(&random) % 5 == 0)
                assert_int_equal(list_load(&fixture.list, rows), ERR_NONE);
            draw(&fixture);
            size_t shown = 0;
            while (list_row(&fixture.list, fixture.list.top + shown) && (int)shown < rows - 2)
                shown++;
            int wanted = count < rows - 2 ? count : rows - 2;
            if ((int)shown != wanted || (count && !selected(&fixture)))
                fail_msg("seed %d step %d: %zu of %d", (int)seed, i, shown, wanted);
        }
        close(&fixture);
    }
}

static void a_page_keeps_the_line_of_the_selected_row(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 100, 12, 48);
    draw(&fixture);
    move(&fixture, ACTION_NEXT, 3);
    move(&fixture, ACTION_NEXT_PAGE, 2);
    assert_int_equal(selected(&fixture), 24);
    assert_int_equal(fixture.list.selected - fixture.list.top, 3);
    move(&fixture, ACTION_PREVIOUS_PAGE, 1);
    assert_int_equal(selected(&fixture), 14);
    move(&fixture, ACTION_LAST, 1);
    assert_int_equal(selected(&fixture), 100);
    move(&fixture, ACTION_FIRST, 1);
    assert_int_equal(selected(&fixture), 1);
    close(&fixture);
}

static int first_shown(const Fixture *fixture)
{
    return *(const int *)list_row(&fixture->list, fixture->list.top);
}

static void the_next_page_has_been_read_before_it_is_asked_for(void **state)
{
    (void)state;
    Fixture fixture;

    open_kind(&fixture, &plain_kind, 1000, 20, 48);
    draw(&fixture);
    for (int first = 1; first <= 1 + 18 * 50; first += 18) {
        assert_int_equal(first_shown(&fixture), first);
        for (int i = 0; list_read_ahead(&fixture.list); i++) {
            assert_true(i < 6 && first_shown(&fixture) == first);
            assert_in_range(fixture.source.asked, 1, KEY_WAITS_ROWS);
        }
        int reads = fixture.source.reads;
        move(&fixture, ACTION_NEXT_PAGE, 1);
        assert_int_equal(fixture.source.reads, reads);
    }
    close(&fixture);
}

static void the_page_before_has_been_read_as_well(void **state)
{
    (void)state;
    Fixture fixture;

    open_kind(&fixture, &plain_kind, 1000, 20, 48);
    draw(&fixture);
    move(&fixture, ACTION_LAST, 1);
    for (int first = 983; first > 1; first -= 18) {
        draw(&fixture);
        assert_int_equal(first_shown(&fixture), first);
        for (int i = 0; list_read_ahead(&fixture.list); i++) {
            assert_true(i < 6 && first_shown(&fixture) == first);
            assert_in_range(fixture.source.asked, 1, KEY_WAITS_ROWS);
        }
        int reads = fixture.source.reads;
        move(&fixture, ACTION_PREVIOUS_PAGE, 1);
        assert_int_equal(fixture.source.reads, reads);
    }
    close(&fixture);
}

static void there_and_back_again_reads_come_to_rest(void **state)
{
    (void)state;
    Fixture fixture;
    uint64_t random = 11;

    open_kind(&fixture, &plain_kind, 1000, 20, 48);
    for (int turn = 0; turn < 400; turn++) {
        ActionId action =
            test_random(&random) % 5 < 2 ? ACTION_PREVIOUS_PAGE : ACTION_NEXT_PAGE;
        move(&fixture, action, 1);
        draw(&fixture);
        int first = first_shown(&fixture);
        for (int i = 0; list_read_ahead(&fixture.list); i++)
            assert_true(i < 12);
        assert_int_equal(first_shown(&fixture), first);
        int reads = fixture.source.reads;
        move(&fixture, ACTION_NEXT_PAGE, 1);
        move(&fixture, ACTION_PREVIOUS_PAGE, 1);
        assert_int_equal(fixture.source.reads, reads);
    }
    close(&fixture);
}

static void rows_of_a_text_that_may_go_on_are_not_read_ahead(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 1000, 20, 48);
    draw(&fixture);
    assert_false(list_read_ahead(&fixture.list));
    close(&fixture);
}

static void loading_again_keeps_the_record_and_its_line(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 100, 12, 48);
    draw(&fixture);
    move(&fixture, ACTION_NEXT, 30);
    size_t line = fixture.list.selected - fixture.list.top;
    fixture.source.last = 200;
    assert_int_equal(list_load(&fixture.list, 12), ERR_NONE);
    assert_int_equal(selected(&fixture), 31);
    assert_int_equal(fixture.list.selected - fixture.list.top, line);
    fixture.source.last = 25;
    assert_int_equal(list_load(&fixture.list, 12), ERR_NONE);
    assert_int_equal(selected(&fixture), 25);
    fixture.source.last = 0;
    assert_int_equal(list_load(&fixture.list, 12), ERR_NONE);
    assert_null(list_selected(&fixture.list));
    close(&fixture);
}

static void a_taller_screen_shows_more_rows(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 100, 10, 48);
    draw(&fixture);
    move(&fixture, ACTION_LAST, 1);
    fixture.sheet = sheet_new(&fixture.arena, 60, 48, false, (Letters){0});
    assert_int_equal(list_load(&fixture.list, 60), ERR_NONE);
    draw(&fixture);
    assert_int_equal(selected(&fixture), 100);
    assert_string_equal(
        sheetrow(&fixture.sheet, 59), " 100     word100           word100   word100");
    assert_memory_equal(sheetrow(&fixture.sheet, 2), " 43 ", 4);
    close(&fixture);
}

static void an_empty_list_says_so(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 0, 8, 48);
    draw(&fixture);
    assert_true(sheetrow_find(&fixture.sheet, "Nobody is here", NULL));
    move(&fixture, ACTION_NEXT, 1);
    assert_null(list_selected(&fixture.list));
    close(&fixture);
}

static void arrows_tell_on_which_side_more_rows_stand(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 20, 8, 48);
    draw(&fixture);
    assert_null(strstr(sheetrow(&fixture.sheet, 2), "↑"));
    assert_non_null(strstr(sheetrow(&fixture.sheet, 7), "↓"));
    move(&fixture, ACTION_LAST, 1);
    draw(&fixture);
    assert_non_null(strstr(sheetrow(&fixture.sheet, 2), "↑"));
    assert_null(strstr(sheetrow(&fixture.sheet, 7), "↓"));
    close(&fixture);
}

static void searching_reads_from_the_beginning(void **state)
{
    (void)state;
    Fixture fixture;
    EditResult result;

    open(&fixture, 100, 8, 48);
    move(&fixture, ACTION_LAST, 1);
    assert_int_equal(list_search_key(&fixture.list, '7', false, &result), ERR_NONE);
    assert_int_equal(result, EDIT_CHANGED);
    assert_int_equal(selected(&fixture), 7);
    assert_int_equal(list_search_paste(&fixture.list, STR("7\n"), &result), ERR_NONE);
    assert_int_equal(selected(&fixture), 77);
    assert_str(list_search(&fixture.list), "77");
    assert_int_equal(list_search_key(&fixture.list, KEYCODE_F2, false, &result), ERR_NONE);
    assert_int_equal(result, EDIT_NONE);
    close(&fixture);
}

static void an_error_of_the_store_is_passed_on_and_loses_no_row(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 100, 8, 48);
    fixture.source.err = ERR_STORE_BUSY;
    assert_int_equal(list_move(&fixture.list, ACTION_LAST), ERR_STORE_BUSY);
    assert_int_equal(list_load(&fixture.list, 8), ERR_STORE_BUSY);
    draw(&fixture);
    assert_int_equal(selected(&fixture), 1);
    fixture.source.err = ERR_NONE;
    move(&fixture, ACTION_LAST, 1);
    assert_int_equal(selected(&fixture), 100);
    close(&fixture);
}

static void a_search_that_a_key_ends_is_carried_out_later(void **state)
{
    (void)state;
    Fixture fixture;
    EditResult result;

    open(&fixture, 40, 10, 40);
    fixture.source.waits_for = &fixture.list;
    assert_int_equal(list_search_key(&fixture.list, '7', false, &result), ERR_NONE);
    assert_true(fixture.list.is_cut_short);
    assert_null(list_selected(&fixture.list));
    assert_int_equal(
        list_search_key(&fixture.list, KEYCODE_BACKSPACE, false, &result), ERR_NONE);
    assert_int_equal(list_search_key(&fixture.list, '9', false, &result), ERR_NONE);
    int reads = fixture.source.reads;
    assert_int_equal(list_finish_search(&fixture.list), ERR_NONE);
    assert_int_equal(selected(&fixture), 9);
    assert_false(fixture.list.is_cut_short);
    assert_true(fixture.source.reads > reads);
    reads = fixture.source.reads;
    assert_int_equal(list_finish_search(&fixture.list), ERR_NONE);
    assert_int_equal(fixture.source.reads, reads);
    close(&fixture);
}

/* Numbers wider than their column: the list asks for room before it was ever drawn. */
static void a_list_wants_as_much_before_its_first_frame_as_behind_it(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, 12, 10, 132);
    fixture.source.first = 1000000000;
    fixture.source.last = 1000000020;
    list_begin_again(&fixture.list);
    assert_int_equal(list_load(&fixture.list, 10), ERR_NONE);
    int before = list_wants_cells(&fixture.list, canvas_on(&fixture.sheet));
    draw(&fixture);
    assert_int_equal(list_wants_cells(&fixture.list, canvas_on(&fixture.sheet)), before);
    assert_true(before > 6 + 8 + 8 + 10 + 10);
    close(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_row_is_selected_and_heads_stand_over_the_rows),
        cmocka_unit_test(columns_are_left_out_by_their_rank_where_it_is_narrow),
        cmocka_unit_test(a_list_wants_as_much_before_its_first_frame_as_behind_it),
        cmocka_unit_test(a_row_may_be_any_number_of_pages_away),
        cmocka_unit_test(the_lines_of_the_screen_are_always_filled),
        cmocka_unit_test(a_page_keeps_the_line_of_the_selected_row),
        cmocka_unit_test(the_next_page_has_been_read_before_it_is_asked_for),
        cmocka_unit_test(the_page_before_has_been_read_as_well),
        cmocka_unit_test(there_and_back_again_reads_come_to_rest),
        cmocka_unit_test(rows_of_a_text_that_may_go_on_are_not_read_ahead),
        cmocka_unit_test(loading_again_keeps_the_record_and_its_line),
        cmocka_unit_test(a_taller_screen_shows_more_rows),
        cmocka_unit_test(an_empty_list_says_so),
        cmocka_unit_test(arrows_tell_on_which_side_more_rows_stand),
        cmocka_unit_test(searching_reads_from_the_beginning),
        cmocka_unit_test(an_error_of_the_store_is_passed_on_and_loses_no_row),
        cmocka_unit_test(a_search_that_a_key_ends_is_carried_out_later),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
