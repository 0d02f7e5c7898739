#include "tests/lib/test.h"

#include "text/csv.h"

#include <string.h>

static Arena arena;

/* The cells of all records, between bars, a slash behind each record; "..." where more is needed. */
static Str shown(const char *text, char delimiter, bool is_end)
{
    StrBuilder out = {.arena = &arena};
    CsvRecord record;
    size_t at = 0;

    while (csv_next(&arena, str_of(text), &at, delimiter, is_end, &record)) {
        for (size_t i = 0; i < record.count; i++) {
            strbuilder_add_char(&out, '|');
            strbuilder_add(&out, record.cells[i]);
        }
        strbuilder_add(&out, record.is_unclosed ? STR("?/") : STR("/"));
    }
    if (at < strlen(text))
        strbuilder_add(&out, STR("..."));
    return strbuilder_text(&out);
}

static void records_are_read_as_spreadsheets_write_them(void **state)
{
    static const struct {
        const char *text;
        char delimiter;
        const char *shown;
    } rows[] = {
        {"a,b\nc,d\n",        ',',  "|a|b/|c|d/"},
        {"a,b\r\nc,d",        ',',  "|a|b/|c|d/"},
        {"a\rb\r",            ',',  "|a/|b/"    },
        {"a;b,c\n",           ';',  "|a|b,c/"   },
        {"a\tb\n",            '\t', "|a|b/"     },
        {",\n",               ',',  "||/"       },
        {"\n\n",              ',',  "|/|/"      },
        {"\"a,b\",c\n",       ',',  "|a,b|c/"   },
        {"\"a\"\"b\",\"\"\n", ',',  "|a\"b|/"   },
        {"\"a\nb\",c\n",      ',',  "|a\nb|c/"  },
        {"a\"b,\"c\"x,d\n",   ',',  "|a\"b|c|d/"},
        {"\"a,b\nc",          ',',  "|a,b\nc?/" },
        {"\"",                ',',  "|?/"       },
        {"",                  ',',  ""          },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(shown(rows[i].text, rows[i].delimiter, true), rows[i].shown);
    (void)state;
}

static void a_record_that_may_go_on_is_not_read_yet(void **state)
{
    assert_str(shown("a,b\nc,", ',', false), "|a|b/...");
    assert_str(shown("a\r", ',', false), "...");
    assert_str(shown("\"a\nb", ',', false), "...");
    assert_str(shown("\"a\"", ',', false), "...");
    (void)state;
}

static void more_cells_than_there_is_room_for_are_counted(void **state)
{
    StrBuilder text = {.arena = &arena};
    CsvRecord record;
    size_t at = 0;

    for (int i = 0; i < CSV_CELLS_MAX + 5; i++)
        strbuilder_add_char(&text, ',');
    assert_true(csv_next(&arena, strbuilder_text(&text), &at, ',', true, &record));
    assert_int_equal(record.count, CSV_CELLS_MAX + 6);
    (void)state;
}

static void lines_and_quotes_are_noted(void **state)
{
    CsvRecord record;
    size_t at = 0;

    assert_true(csv_next(&arena, STR("\"a\nb\",\"c\"\r\nd"), &at, ',', true, &record));
    assert_int_equal(record.lines, 2);
    assert_true(record.is_all_quoted);
    assert_str(record.end, "\r\n");
    assert_true(csv_next(&arena, STR("\"a\nb\",\"c\"\r\nd"), &at, ',', true, &record));
    assert_false(record.is_all_quoted);
    assert_str(record.end, "");
    (void)state;
}

static void the_delimiter_is_the_one_that_parts_the_heads(void **state)
{
    assert_int_equal(csv_delimiter(STR("a,b,c\n;;;;;")), ',');
    assert_int_equal(csv_delimiter(STR("a;b;c\n")), ';');
    assert_int_equal(csv_delimiter(STR("a\tb,\tc\n")), '\t');
    assert_int_equal(csv_delimiter(STR("\"a,b,c\";d\n")), ';');
    assert_int_equal(csv_delimiter(STR("alone")), ',');
    (void)state;
}

static void what_is_written_is_read_again(void **state)
{
    static const char *const cells[] = {"a", "", "a,b", "\"", "a\nb", "a\"\"b", "\r", "سعد"};

    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        for (int quoted = 0; quoted < 2; quoted++) {
            StrBuilder text = {.arena = &arena};
            CsvRecord record;
            size_t at = 0;
            csv_add(&text, str_of(cells[i]), ',', quoted);
            strbuilder_add_char(&text, '\n');
            assert_true(csv_next(&arena, strbuilder_text(&text), &at, ',', true, &record));
            assert_int_equal(record.count, 1);
            assert_str(record.cells[0], cells[i]);
            assert_true(!quoted || record.is_all_quoted);
        }
    }
    (void)state;
}

static int free_all(void **state)
{
    arena_free(&arena);
    (void)state;
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_are_read_as_spreadsheets_write_them),
        cmocka_unit_test(a_record_that_may_go_on_is_not_read_yet),
        cmocka_unit_test(more_cells_than_there_is_room_for_are_counted),
        cmocka_unit_test(lines_and_quotes_are_noted),
        cmocka_unit_test(the_delimiter_is_the_one_that_parts_the_heads),
        cmocka_unit_test(what_is_written_is_read_again),
    };

    return cmocka_run_group_tests(tests, NULL, free_all);
}
