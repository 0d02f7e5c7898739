#include "tests/lib/test.h"

#include "office/name_level.h"

static void every_pair_of_names_is_judged_as_its_row_says(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/fold.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        NameLevel level;
        assert_true(name_level_from_code(row.cells[0], &level));
        bool is_same = name_same(level, row.cells[2], row.cells[3]);
        assert_int_equal(is_same, name_same(level, row.cells[3], row.cells[2]));
        if (!str_equal(row.cells[1], is_same ? STR("match") : STR("nomatch")))
            fail_msg("line %zu", row.line);
    }
    assert_int_equal(count, 84);
    arena_free(&arena);
}

static void spellings_are_the_same_at_the_level_that_forgives_them(void **state)
{
    (void)state;
    static const struct {
        NameLevel level;
        const char *a;
        const char *b;
        bool is_same;
    } rows[] = {
        {NAME_LEVEL_L2,   "رضىٰ علي",       "رضا علي",   true },
        {NAME_LEVEL_L2,   "ﺭﺿﻰ",             "رضا",          true },
        {NAME_LEVEL_L2,   "مسو\u0654ول",      "مسئول",      true },
        {NAME_LEVEL_L2,   "لؤ",                  "ل",              false},
        {NAME_LEVEL_L2,   "ئل",                  "ل",              false},
        {NAME_LEVEL_L2,   "ء سعد",             "سعد",          true },
        {NAME_LEVEL_L2,   "علي سعد",         "علا سعد",   false},
        {NAME_LEVEL_SKEL, "عبدالعزيز",    "Abdulaziz",       true },
        {NAME_LEVEL_SKEL, "عبدالعزيز",    "Abd El-Aziz",     true },
        {NAME_LEVEL_SKEL, "سعد بن علي",    "Sa'ad bin Ali",   true },
        {NAME_LEVEL_SKEL, "خالد القاسم", "Khalid al-Qasim", true },
        {NAME_LEVEL_SKEL, "ابو بكر",         "Abu Bakr",        true },
        {NAME_LEVEL_SKEL, "غسان ظافر",     "Ghassan Dhafer",  true },
        {NAME_LEVEL_SKEL, "Abdul",                 "عبدل",        true },
        {NAME_LEVEL_SKEL, "سعد al",             "سعد",          false},
        {NAME_LEVEL_SKEL, "سعد bin",            "سعد",          true },
        {NAME_LEVEL_SKEL, "Abu bin",               "Abu",             true },
        {NAME_LEVEL_SKEL, "ثامر",              "Samer",           false},
        {NAME_LEVEL_SKEL, "فهد سعد",         "سعد فهد",   false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (name_same(rows[i].level, str_of(rows[i].a), str_of(rows[i].b)) != rows[i].is_same)
            fail_msg("row %zu: %s, %s", i, rows[i].a, rows[i].b);
    }
}

static void only_the_four_levels_have_a_code(void **state)
{
    (void)state;
    NameLevel level = NAME_LEVEL_COUNT;

    assert_false(name_level_from_code(STR("L3"), &level));
    assert_false(name_level_from_code(STR(""), &level));
    assert_int_equal(level, NAME_LEVEL_COUNT);
    assert_true(name_level_from_code(STR("SKEL"), &level));
    assert_int_equal(level, NAME_LEVEL_SKEL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pair_of_names_is_judged_as_its_row_says),
        cmocka_unit_test(spellings_are_the_same_at_the_level_that_forgives_them),
        cmocka_unit_test(only_the_four_levels_have_a_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
