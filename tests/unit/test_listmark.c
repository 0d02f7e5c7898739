#include "tests/lib/test.h"

#include "ui/listmark.h"

enum { ROWS = 500 };

/* The numbers from 1 up to `last`. */
typedef struct {
    int last;
} Source;

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    const Source *numbers = source;
    int most = (int)max_count, last = numbers->last;
    int at = edge ? *(const int *)edge : 0;
    int first = step == PAGE_FROM ? at : at + 1;

    (void)arena;
    (void)filter;
    if (step == PAGE_LAST || step == PAGE_BEFORE) {
        last = step == PAGE_LAST ? last : at - 1;
        first = last - most < 0 ? 1 : last - most + 1;
    }
    for (*count = 0; first <= last && *count < max_count; first++)
        ((int *)rows)[(*count)++] = first;
    return ERR_NONE;
}

static Err find(void *source, Arena *arena, int64_t id, void *row)
{
    (void)arena;
    *(int *)row = (int)id;
    return id <= ((const Source *)source)->last ? ERR_NONE : ERR_NOT_FOUND;
}

static int64_t id_of(const void *row)
{
    return *(const int *)row;
}

static Str text_of(Arena *arena, const void *row)
{
    return str_format(arena, "%d", *(const int *)row);
}

static const Column columns[] = {
    {"Number", 6, text_of, NULL, false, true, 0},
};

static const ListKind kind = {
    .columns = columns,
    .column_count = 1,
    .row_size_bytes = sizeof(int),
    .page = page,
    .id = id_of,
    .find = find,
    .can_mark = true,
    .empty = "Nothing",
    .search_hint = "a number",
};

typedef struct {
    Arena arena;
    Source source;
    List list;
} Fixture;

static Fixture *open(void)
{
    Fixture *fixture = test_calloc(1, sizeof *fixture);

    fixture->source.last = ROWS;
    list_open(&fixture->list, &fixture->arena, &kind, &fixture->source);
    assert_int_equal(list_load(&fixture->list, 20), ERR_NONE);
    return fixture;
}

static void close(Fixture *fixture)
{
    list_close(&fixture->list);
    arena_free(&fixture->arena);
    test_free(fixture);
}

static void go_to(Fixture *fixture, int number)
{
    assert_int_equal(list_move(&fixture->list, ACTION_FIRST), ERR_NONE);
    for (int i = 1; i < number; i++)
        assert_int_equal(list_move(&fixture->list, ACTION_NEXT), ERR_NONE);
}

static int marked(Fixture *fixture)
{
    int count = 0;

    for (int i = 1; i <= ROWS; i++)
        count += listmark_has(&fixture->list, i);
    return count;
}

static void a_mark_stays_with_its_record_however_the_list_is_read(void **state)
{
    Fixture *fixture = open();

    (void)state;
    go_to(fixture, 7);
    assert_true(listmark_turn(&fixture->list));
    assert_int_equal(list_move(&fixture->list, ACTION_LAST), ERR_NONE);
    assert_true(listmark_turn(&fixture->list));
    list_begin_again(&fixture->list);
    assert_int_equal(list_load(&fixture->list, 20), ERR_NONE);
    assert_true(listmark_has(&fixture->list, 7) && listmark_has(&fixture->list, ROWS));
    assert_int_equal(marked(fixture), 2);
    go_to(fixture, 7);
    assert_true(listmark_turn(&fixture->list));
    assert_int_equal(marked(fixture), 1);
    close(fixture);
}

static void all_is_a_rule_that_leaves_some_out(void **state)
{
    Fixture *fixture = open();

    (void)state;
    listmark_all(&fixture->list);
    assert_int_equal(marked(fixture), ROWS);
    go_to(fixture, 3);
    assert_true(listmark_turn(&fixture->list));
    assert_int_equal(marked(fixture), ROWS - 1);
    fixture->source.last++; /* who comes meanwhile belongs to it */
    assert_true(listmark_has(&fixture->list, ROWS + 1));
    listmark_clear(&fixture->list);
    assert_false(listmark_any(&fixture->list));
    close(fixture);
}

static void another_search_ends_the_rule_but_not_the_marks(void **state)
{
    Fixture *fixture = open();
    EditResult result;

    (void)state;
    assert_true(listmark_turn(&fixture->list));
    assert_int_equal(list_search_key(&fixture->list, '1', false, &result), ERR_NONE);
    assert_int_equal(marked(fixture), 1);
    listmark_all(&fixture->list);
    assert_int_equal(list_search_key(&fixture->list, '2', false, &result), ERR_NONE);
    assert_int_equal(marked(fixture), 0);
    close(fixture);
}

static void a_range_goes_from_the_last_mark_to_the_selected_row(void **state)
{
    static const int ends[][2] = {
        {3,   12  },
        {12,  3   },
        {5,   300 },
        {300, 5   },
        {8,   8   },
        {1,   ROWS}
    };
    bool is_marked;

    (void)state;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        Fixture *fixture = open();
        int low = ends[i][0] < ends[i][1] ? ends[i][0] : ends[i][1];
        int high = ends[i][0] + ends[i][1] - low;
        go_to(fixture, ends[i][0]);
        assert_true(listmark_turn(&fixture->list));
        go_to(fixture, ends[i][1]);
        assert_int_equal(listmark_to_here(&fixture->list, &is_marked), ERR_NONE);
        assert_true(is_marked);
        for (int number = 1; number <= ROWS; number++)
            assert_int_equal(
                listmark_has(&fixture->list, number), number >= low && number <= high);
        close(fixture);
    }
}

static void a_range_without_its_other_end_marks_nothing(void **state)
{
    Fixture *fixture = open();
    bool is_marked;

    (void)state;
    assert_int_equal(listmark_to_here(&fixture->list, &is_marked), ERR_NONE);
    assert_false(is_marked);
    go_to(fixture, ROWS);
    assert_true(listmark_turn(&fixture->list));
    fixture->source.last = ROWS - 1; /* and it has left the list */
    assert_int_equal(list_load(&fixture->list, 20), ERR_NONE);
    go_to(fixture, 2);
    assert_int_equal(listmark_to_here(&fixture->list, &is_marked), ERR_NONE);
    assert_false(is_marked);
    assert_false(listmark_has(&fixture->list, 2));
    close(fixture);
}

static void steps_mark_both_rows(void **state)
{
    Fixture *fixture = open();
    bool is_marked;

    (void)state;
    go_to(fixture, 10);
    assert_int_equal(listmark_step(&fixture->list, ACTION_NEXT, &is_marked), ERR_NONE);
    assert_int_equal(listmark_step(&fixture->list, ACTION_NEXT, &is_marked), ERR_NONE);
    assert_true(is_marked);
    assert_int_equal(marked(fixture), 3);
    go_to(fixture, 5);
    assert_int_equal(listmark_step(&fixture->list, ACTION_PREVIOUS, &is_marked), ERR_NONE);
    assert_int_equal(marked(fixture), 5);
    assert_true(listmark_has(&fixture->list, 4) && listmark_has(&fixture->list, 12));
    close(fixture);
}

static void marks_one_by_one_have_an_end(void **state)
{
    Fixture *fixture = open();
    bool is_marked = true;
    int steps = 0;

    (void)state;
    fixture->source.last = 2 * LISTMARKS_MAX;
    for (; is_marked && steps < 2 * LISTMARKS_MAX; steps++)
        assert_int_equal(listmark_step(&fixture->list, ACTION_NEXT, &is_marked), ERR_NONE);
    assert_int_equal(steps, LISTMARKS_MAX);
    assert_true(listmark_has(&fixture->list, LISTMARKS_MAX));
    assert_false(listmark_has(&fixture->list, LISTMARKS_MAX + 1));
    close(fixture);
}

static void a_record_is_found_wherever_it_stands(void **state)
{
    Fixture *fixture = open();
    int row = 0;

    (void)state;
    assert_int_equal(listmark_find(&fixture->list, &fixture->arena, 400, &row), ERR_NONE);
    assert_int_equal(row, 400);
    assert_int_equal(
        listmark_find(&fixture->list, &fixture->arena, ROWS + 1, &row), ERR_NOT_FOUND);
    close(fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mark_stays_with_its_record_however_the_list_is_read),
        cmocka_unit_test(all_is_a_rule_that_leaves_some_out),
        cmocka_unit_test(another_search_ends_the_rule_but_not_the_marks),
        cmocka_unit_test(a_range_goes_from_the_last_mark_to_the_selected_row),
        cmocka_unit_test(a_range_without_its_other_end_marks_nothing),
        cmocka_unit_test(steps_mark_both_rows),
        cmocka_unit_test(marks_one_by_one_have_an_end),
        cmocka_unit_test(a_record_is_found_wherever_it_stands),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
