#include "tests/lib/test.h"

#include "ui/listfit.h"

/* Name, code, state, remark: widths 20, 8, 10, 12; the name is stretched, the remark goes first. */
static const Column columns[] = {
    {"Name",   20, NULL, NULL, false, true,  0},
    {"Code",   8,  NULL, NULL, true,  false, 0},
    {"State",  10, NULL, NULL, false, false, 1},
    {"Remark", 12, NULL, NULL, false, false, 2},
};

static const ListKind kind = {.columns = columns, .column_count = 4};

static const struct {
    const char *told;
    int width;
    int needs[4];
    int widths[4];
} rows[] = {
    {"what fits stays as it is",          80, {10, 8, 9, 12},  {42, 8, 10, 12}},
    {"a cut state takes what is over",    80, {10, 8, 19, 12}, {33, 8, 19, 12}},
    {"two cut ones too",                  80, {10, 8, 19, 20}, {25, 8, 19, 20}},
    {"a name takes what others spare",    60, {24, 5, 6, 12},  {24, 8, 8, 12} },
    {"what is short is shared evenly",    62, {40, 8, 25, 12}, {22, 8, 12, 12}},
    {"who lacks little is whole first",   62, {40, 8, 11, 12}, {23, 8, 11, 12}},
    {"one cut cell is better than two",   58, {30, 8, 11, 12}, {20, 8, 10, 12}},
    {"what needs least goes first",       50, {10, 8, 10, 40}, {26, 8, 10, 0} },
    {"then the next",                     36, {10, 8, 10, 12}, {24, 8, 0, 0}  },
    {"what must stay shrinks",            24, {40, 8, 10, 12}, {12, 8, 0, 0}  },
    {"and the code gives what it spares", 24, {40, 6, 10, 12}, {14, 6, 0, 0}  },
};

static void columns_are_as_wide_as_their_texts_where_there_is_room(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int needs[LIST_COLUMNS_MAX] = {0};
        memcpy(needs, rows[i].needs, sizeof rows[i].needs);
        ListFit fit = listfit(&kind, needs, rows[i].width);
        for (int column = 0; column < 4; column++)
            if (fit.widths[column] != rows[i].widths[column])
                fail_msg("%s: column %d is %d wide", rows[i].told, column, fit.widths[column]);
    }
}

/* The remark makes room for a name that would be cut, and stays where none is. */
static void a_spare_column_makes_room_for_texts_that_would_be_cut(void **state)
{
    static const Column with_spare[] = {
        {"Name",   20, NULL, NULL, false, true,  0              },
        {"Remark", 12, NULL, NULL, false, false, LIST_SPARE_RANK},
    };
    static const ListKind of_two = {.columns = with_spare, .column_count = 2};
    int needs[LIST_COLUMNS_MAX] = {24, 12};

    (void)state;
    assert_int_equal(listfit(&of_two, needs, 40).widths[1], 12);
    needs[0] = 25;
    assert_int_equal(listfit(&of_two, needs, 40).widths[1], 0);
    assert_int_equal(listfit(&of_two, needs, 40).widths[0], 38);
}

/* With no cell to spare anywhere a text may be cut; with one, none is. */
static void no_text_is_cut_while_a_cell_is_free(void **state)
{
    (void)state;
    uint64_t seed = 1;

    for (int turn = 0; turn < 20000; turn++) {
        int needs[LIST_COLUMNS_MAX] = {0};
        int spare = 0, lacks = 0, total = 0;
        for (int i = 0; i < 4; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            needs[i] = (int)(seed >> 40) % 40;
        }
        int width = 24 + turn % 120;
        ListFit fit = listfit(&kind, needs, width);
        for (int i = 0; i < 4; i++) {
            int least = needs[i] > 6 ? needs[i] : 6;
            if (!fit.widths[i])
                continue;
            total += fit.widths[i] + LISTFIT_GAP;
            spare += fit.widths[i] > least ? fit.widths[i] - least : 0;
            lacks += needs[i] > fit.widths[i] ? needs[i] - fit.widths[i] : 0;
        }
        assert_true(total <= width);
        if (lacks && spare)
            fail_msg("turn %d: %d cells are free, %d are cut", turn, spare, lacks);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_spare_column_makes_room_for_texts_that_would_be_cut),
        cmocka_unit_test(columns_are_as_wide_as_their_texts_where_there_is_room),
        cmocka_unit_test(no_text_is_cut_while_a_cell_is_free),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
