#include "tests/lib/test.h"

#include "view/table.h"

static const TableColumn columns[] = {
    {"number", "Number", COLUMN_CODE        },
    {"state",  "State",  COLUMN_FOR_PROGRAMS},
    {"words",  "State",  COLUMN_FOR_PEOPLE  },
    {"open",   "Open",   COLUMN_FLAG        },
};

static Table filled(Arena *arena, size_t rows)
{
    Table table = table_of(arena, columns, 4);

    for (size_t i = 0; i < rows; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_format(arena, "%zu", i);
        cells[1] = STR("DRAFT");
        cells[2] = STR("Draft");
        cells[3] = STR("true");
    }
    return table;
}

static void people_read_words_and_programs_codes(void **state)
{
    Arena arena = {0};
    Table table = filled(&arena, 20);
    Table people = table_without(&table, COLUMN_FOR_PROGRAMS);
    Table programs = table_without(&table, COLUMN_FOR_PEOPLE);

    (void)state;
    assert_int_equal(people.column_count, 3);
    assert_int_equal(programs.column_count, 3);
    assert_int_equal(people.columns[1].kind, COLUMN_TEXT);
    assert_int_equal(programs.columns[1].kind, COLUMN_CODE);
    assert_string_equal(programs.columns[1].key, "state");
    assert_int_equal(programs.columns[2].kind, COLUMN_FLAG);
    for (size_t row = 0; row < 20; row++) {
        assert_str(table_cell(&people, row, 1), "Draft");
        assert_str(table_cell(&programs, row, 1), "DRAFT");
        assert_str(table_cell(&people, row, 2), "true");
        assert_true(str_equal(table_cell(&people, row, 0), table_cell(&table, row, 0)));
    }
    arena_free(&arena);
}

static void a_table_without_codes_is_the_same_for_both(void **state)
{
    Arena arena = {0};
    Table table = table_of(&arena, columns, 1);

    (void)state;
    table_add_row(&table)[0] = STR("7");
    assert_ptr_equal(table_without(&table, COLUMN_FOR_PEOPLE).cells, table.cells);
    assert_ptr_equal(table_without(&table, COLUMN_FOR_PROGRAMS).cells, table.cells);
    arena_free(&arena);
}

static void an_empty_table_keeps_its_columns(void **state)
{
    Arena arena = {0};
    Table table = filled(&arena, 0);
    Table people = table_without(&table, COLUMN_FOR_PROGRAMS);

    (void)state;
    assert_int_equal(people.row_count, 0);
    assert_string_equal(people.columns[1].key, "words");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_read_words_and_programs_codes),
        cmocka_unit_test(a_table_without_codes_is_the_same_for_both),
        cmocka_unit_test(an_empty_table_keeps_its_columns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
