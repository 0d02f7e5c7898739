#include "tests/lib/test.h"

#include "cmd/terminal_text.h"

static const TableColumn columns[] = {
    {"number", "Number",         COLUMN_CODE  },
    {"person", "Name",           COLUMN_NAME  },
    {"state",  "State",          COLUMN_TEXT  },
    {"due",    "Due",            COLUMN_TEXT  },
    {"class",  "Priority class", COLUMN_NUMBER},
    {"reason", "Reason",         COLUMN_TEXT  },
    {"next",   "Next",           COLUMN_TEXT  },
};

static const char name[] = "Nasir Abdullah Alwahmi";

/* What a terminal of so many columns is sent for one row. */
static Str printed(Arena *arena, size_t width)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);
    FILE *out = tmpfile();
    char *bytes = arena_new(arena, char, 4096);

    Str *cells = table_add_row(&table);
    cells[0] = STR("1448-38");
    cells[1] = str_of(name);
    cells[2] = STR("Ready for the committee");
    cells[3] = STR("2026-11-17");
    cells[4] = STR("1");
    cells[6] = STR("Put on the docket of the committee");
    assert_non_null(out);
    terminal_print_table(out, width, &table);
    rewind(out);
    size_t len = fread(bytes, 1, 4096, out);
    fclose(out);
    return (Str){bytes, len};
}

static bool has(Str text, const char *part)
{
    return str_find(text, str_of(part)) < text.len;
}

static void a_name_is_the_last_to_be_cut(void **state)
{
    (void)state;
    Arena arena = {0};
    Str narrow = printed(&arena, 80);
    Str wide = printed(&arena, 160);

    assert_true(has(narrow, name));
    assert_true(has(narrow, "2026-11-17"));
    assert_false(has(narrow, "Put on the docket of the committee"));
    assert_false(has(narrow, "Reason"));
    assert_true(has(wide, "Put on the docket of the committee"));
    assert_true(has(wide, "Reason"));
    arena_free(&arena);
}

/* The line of the row: with its end, behind the heads and what stops a terminal's reordering. */
static void no_row_is_wider_than_the_terminal(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t width = 62; width < 130; width++) {
        Str rest = printed(&arena, width);
        Str line;
        assert_true(str_cut(&rest, '\n', &line));
        assert_true(str_cut(&rest, '\n', &line));
        size_t cells = 0;
        for (size_t i = 0; i < line.len; i++)
            cells += ((unsigned char)line.bytes[i] & 0xC0) != 0x80;
        assert_true(cells < width);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_the_last_to_be_cut),
        cmocka_unit_test(no_row_is_wider_than_the_terminal),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
