#include "tests/lib/test.h"

#include "office/casenumber.h"

static void every_way_of_typing_a_number_is_read(void **state)
{
    static const struct {
        const char *typed;
        CaseNumber number;
    } rows[] = {
        {"1448-37",                {1448, 37}       },
        {" 1448 - 37 ",            {1448, 37}       },
        {"1448/37",                {1448, 37}       },
        {"١٤٤٨-٣٧",          {1448, 37}       },
        {"۱۴۴۸-۳۷",          {1448, 37}       },
        {"\u2066"
         "1448-37\u2069", {1448, 37}       },
        {"1448\u201337",           {1448, 37}       },
        {"1448-000000000001",      {1448, 1}        },
        {"D12",                    {0, 12}          },
        {"d 12",                   {0, 12}          },
        {"D١٢",                  {0, 12}          },
        {"D999999999999",          {0, 999999999999}},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseNumber number = {0};
        if (!casenumber_read(str_of(rows[i].typed), &number))
            fail_msg("\"%s\" is not read", rows[i].typed);
        assert_int_equal(number.hijri_year, rows[i].number.hijri_year);
        assert_int_equal(number.serial, rows[i].number.serial);
    }
}

static void what_names_no_case_is_refused(void **state)
{
    static const char *const rows[] = {
        "",
        "D",
        "D0",
        "D-3",
        "D+3",
        "12",
        "1448",
        "1448-",
        "1448-0",
        "1448-x",
        "-37",
        "1448--37",
        "144-37",
        "2026-37",
        "1448 37",
        "1448-37-1",
        "D12D",
        "1448-3\xff",
        "1448-9999999999999",
        "DD12",
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseNumber number = {7, 7};
        if (casenumber_read(str_of(rows[i]), &number))
            fail_msg("\"%s\" is read", rows[i]);
        assert_int_equal(number.serial, 7);
    }
}

static void a_number_is_written_as_it_is_read(void **state)
{
    static const CaseNumber rows[] = {
        {1448, 37          },
        {1600, 999999999999},
        {0,    1           },
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseNumber number = {0};
        assert_true(casenumber_read(casenumber_text(&arena, rows[i]), &number));
        assert_int_equal(number.hijri_year, rows[i].hijri_year);
        assert_int_equal(number.serial, rows[i].serial);
    }
    assert_str(casenumber_text(&arena, (CaseNumber){1448, 37}), "1448-37");
    assert_str(casenumber_text(&arena, (CaseNumber){0, 12}), "D12");
    assert_str(casenumber_text(&arena, (CaseNumber){0}), "");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_of_typing_a_number_is_read),
        cmocka_unit_test(what_names_no_case_is_refused),
        cmocka_unit_test(a_number_is_written_as_it_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
