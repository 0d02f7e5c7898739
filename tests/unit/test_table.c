#include "tests/lib/test.h"

#include "view/table.h"

static const TableColumn columns[] = {
    {"number", "Number", COLUMN_CODE               },
    {"state",  "State",  COLUMN_FOR_PROGRAMS       },
    {"words",  "State",  COLUMN_FOR_PEOPLE         },
    {"open",   "Open",   COLUMN_FLAG               },
    {"left",   "Left",   COLUMN_NUMBER_FOR_PROGRAMS},
    {"mine",   "Mine",   COLUMN_FLAG_FOR_PROGRAMS  },
};

static Table filled(Arena *arena, size_t rows)
{
    Table table = table_of(arena, columns, 6);

    for (size_t i = 0; i < rows; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_format(arena, "%zu", i);
        cells[1] = STR("DRAFT");
        cells[2] = STR("Draft");
        cells[3] = STR("true");
        cells[4] = STR("-7");
        cells[5] = STR("false");
    }
    return table;
}

static void people_read_words_and_programs_codes(void **state)
{
    Arena arena = {0};
    Table table = filled(&arena, 20);
    Table people = table_for_people(&table);
    Table programs = table_for_programs(&table);

    (void)state;
    assert_int_equal(people.column_count, 3);
    assert_int_equal(programs.column_count, 5);
    assert_int_equal(people.columns[1].kind, COLUMN_TEXT);
    assert_int_equal(programs.columns[1].kind, COLUMN_CODE);
    assert_string_equal(programs.columns[1].key, "state");
    assert_int_equal(programs.columns[2].kind, COLUMN_FLAG);
    assert_int_equal(programs.columns[3].kind, COLUMN_NUMBER);
    assert_int_equal(programs.columns[4].kind, COLUMN_FLAG);
    for (size_t row = 0; row < 20; row++) {
        assert_str(table_cell(&people, row, 1), "Draft");
        assert_str(table_cell(&programs, row, 1), "DRAFT");
        assert_str(table_cell(&people, row, 2), "Yes");
        assert_str(table_cell(&programs, row, 3), "-7");
        assert_true(str_equal(table_cell(&people, row, 0), table_cell(&table, row, 0)));
    }
    arena_free(&arena);
}

static void a_flag_is_a_word_for_people_and_a_flag_for_programs(void **state)
{
    static const TableColumn flags[] = {
        {"paused", "Paused", COLUMN_FLAG},
        {"open",   "Open",   COLUMN_FLAG},
        {"late",   "Late",   COLUMN_FLAG},
    };
    Arena arena = {0};
    Table table = table_of(&arena, flags, 3);
    Str *cells = table_add_row(&table);
    Table people;

    (void)state;
    cells[0] = STR("true");
    cells[1] = STR("false");
    people = table_for_people(&table);
    assert_str(table_cell(&people, 0, 0), "Yes");
    assert_str(table_cell(&people, 0, 1), "No");
    assert_str(table_cell(&people, 0, 2), "");
    people = table_for_programs(&table);
    assert_str(table_cell(&people, 0, 0), "true");
    arena_free(&arena);
}

static void an_empty_table_keeps_its_columns(void **state)
{
    Arena arena = {0};
    Table table = filled(&arena, 0);
    Table people = table_for_people(&table);

    (void)state;
    assert_int_equal(people.row_count, 0);
    assert_string_equal(people.columns[1].key, "words");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_read_words_and_programs_codes),
        cmocka_unit_test(a_flag_is_a_word_for_people_and_a_flag_for_programs),
        cmocka_unit_test(an_empty_table_keeps_its_columns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
