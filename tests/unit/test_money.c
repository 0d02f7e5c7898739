#include "office/money.h"
#include "tests/lib/test.h"

static void an_amount_is_read_in_every_writing(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t halalas;
    } rows[] = {
        {"0",                  0                },
        {"1234",               123400           },
        {"1,234.50",           123450           },
        {"١٬٢٣٤٫٥٠",   123450           },
        {"۱۲۳۴٫۵",       123450           },
        {"١،٢٣٤",         123400           },
        {"1٢,345,٦78.0۹",   1234567809       },
        {" 7.05\t",            705              },
        {"\u20667\u2069",      700              },
        {"0.01",               1                },
        {"0012",               1200             },
        {"999999999999.99",    MONEY_MAX_HALALAS},
        {"999,999,999,999.99", MONEY_MAX_HALALAS},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t halalas = -1;
        Refusal why = {0};

        assert_int_equal(money_parse(&arena, str_of(rows[i].text), &why, &halalas), ERR_NONE);
        assert_int_equal(halalas, rows[i].halalas);
    }
    arena_free(&arena);
}

static void what_may_mean_two_amounts_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "1,50",
        "1,2345",
        "1234,567",
        ",123",
        "1,,234",
        "1,234,",
        "1,234,56",
        "1.234.5",
        "1.",
        ".5",
        ".",
        ",",
        "1.234",
        "1.2,3",
        "1 234",
        "-5",
        "+5",
        "1e3",
        "0x10",
        "12ر",
        "½",
        "1234567890123",
        "1,234,567,890,123",
        "1\xFF",
        "1.5\xD9",
        "nan",
        "１",
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        int64_t halalas = -1;
        Refusal why = {0};
        Err err = money_parse(&arena, str_of(texts[i]), &why, &halalas);

        if (err != ERR_BAD_DATA || why.guard != GUARD_BAD_AMOUNT || halalas != -1)
            fail_msg("%s was read as %lld", texts[i], (long long)halalas);
        assert_str(why.found, texts[i]);
    }
    arena_free(&arena);
}

static void nothing_typed_is_no_amount(void **state)
{
    (void)state;
    Arena arena = {0};
    int64_t halalas = -1;
    Refusal why = {0};

    assert_int_equal(money_parse(&arena, STR(""), &why, &halalas), ERR_BLANK);
    assert_int_equal(money_parse(&arena, STR(" \u200F "), &why, &halalas), ERR_BLANK);
    assert_int_equal(halalas, -1);
    arena_free(&arena);
}

static void an_amount_is_written_with_and_without_groups(void **state)
{
    (void)state;
    static const struct {
        int64_t halalas;
        const char *grouped;
        const char *plain;
    } rows[] = {
        {0,                 "0.00",                       "0.00"                 },
        {5,                 "0.05",                       "0.05"                 },
        {99900,             "999.00",                     "999.00"               },
        {123450,            "1,234.50",                   "1234.50"              },
        {-99999,            "-999.99",                    "-999.99"              },
        {-123450,           "-1,234.50",                  "-1234.50"             },
        {MONEY_MAX_HALALAS, "999,999,999,999.99",         "999999999999.99"      },
        {INT64_MIN,         "-92,233,720,368,547,758.08", "-92233720368547758.08"},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_str(money_grouped(&arena, rows[i].halalas), rows[i].grouped);
        assert_str(money_plain(&arena, rows[i].halalas), rows[i].plain);
    }
    arena_free(&arena);
}

static void what_was_written_is_read_back(void **state)
{
    (void)state;
    Arena arena = {0};
    uint64_t seed = 7;

    for (int round = 0; round < 5000; round++) {
        uint64_t size = test_random(&seed) % 14;
        int64_t limit = 1;
        for (uint64_t i = 0; i < size; i++)
            limit *= 10;
        int64_t halalas = (int64_t)(test_random(&seed) % (uint64_t)limit);
        int64_t grouped = -1;
        int64_t plain = -1;
        Refusal why = {0};

        assert_int_equal(
            money_parse(&arena, money_grouped(&arena, halalas), &why, &grouped), ERR_NONE);
        assert_int_equal(
            money_parse(&arena, money_plain(&arena, halalas), &why, &plain), ERR_NONE);
        assert_int_equal(grouped, halalas);
        assert_int_equal(plain, halalas);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_amount_is_read_in_every_writing),
        cmocka_unit_test(what_may_mean_two_amounts_is_refused),
        cmocka_unit_test(nothing_typed_is_no_amount),
        cmocka_unit_test(an_amount_is_written_with_and_without_groups),
        cmocka_unit_test(what_was_written_is_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
