#include "office/iban.h"
#include "tests/lib/test.h"

static const char example[] = "SA4780000000900000000123";

static void every_row_of_the_vectors_is_judged_alike(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/iban.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        Iban iban = iban_judge(&arena, row.cells[0]);
        Str bank = iban.bank_code.len ? iban.bank_code : STR("-");
        Str line = str_format(
            &arena, "%.*s: %s %.*s %.*s", (int)row.cells[0].len, row.cells[0].bytes,
            iban_verdict_code(iban.verdict), (int)iban.normal.len, iban.normal.bytes,
            (int)bank.len, bank.bytes);
        Str expected = str_format(
            &arena, "%.*s: %.*s %.*s %.*s", (int)row.cells[0].len, row.cells[0].bytes,
            (int)row.cells[2].len, row.cells[2].bytes, (int)row.cells[1].len,
            row.cells[1].bytes, (int)row.cells[3].len, row.cells[3].bytes);

        assert_str(line, str_c(&arena, expected));
        assert_int_equal(iban.reason == NULL, iban.verdict == IBAN_OK);
    }
    assert_true(count >= 30);
    arena_free(&arena);
}

static void the_order_of_the_questions_decides(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        IbanVerdict verdict;
        const char *normal;
    } rows[] = {
        {"iban:sa47 8000 0000 9000 0000 0123",   IBAN_OK,           "SA4780000000900000000123"},
        {"أيبان: SA4780000000900000000123", IBAN_OK,           "SA4780000000900000000123"},
        {"IBAN",                                 IBAN_EMPTY,        ""                        },
        {"IBAN:",                                IBAN_EMPTY,        ""                        },
        {"- -",                                  IBAN_EMPTY,        ""                        },
        {":SA4780000000900000000123",            IBAN_BAD_CHAR,     ""                        },
        {"SA47.80000000900000000123",            IBAN_BAD_CHAR,     ""                        },
        {"SA478O000000900000000123",             IBAN_BAD_CHAR,     ""                        },
        {"SA47٨000000090000000012²",           IBAN_BAD_CHAR,     ""                        },
        {"S04780000000900000000123",             IBAN_BAD_CHAR,     ""                        },
        {"KW00",                                 IBAN_FOREIGN,      "KW00"                    },
        {"SA",                                   IBAN_BAD_LENGTH,   "SA"                      },
        {"S",                                    IBAN_BAD_LENGTH,   "S"                       },
        {"478000000090000000012",                IBAN_BAD_LENGTH,   "478000000090000000012"   },
        {"4780000000900000000124",               IBAN_BAD_CHECK,    "SA4780000000900000000124"},
        {"4799000000900000000123",               IBAN_BAD_CHECK,    "SA4799000000900000000123"},
        {"7799000000900000000123",               IBAN_ASSUME_SA,    "SA7799000000900000000123"},
        {"SA6380000000abc900000123",             IBAN_WARN_LETTERS, "SA6380000000ABC900000123"},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Iban iban = iban_judge(&arena, str_of(rows[i].text));

        assert_str(iban.normal, rows[i].normal);
        assert_int_equal(iban.verdict, rows[i].verdict);
    }
    arena_free(&arena);
}

static void the_bank_is_named_beside_the_number(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(iban_judge(&arena, str_of(example)).bank_name, "مصرف الراجحي");
    assert_str(iban_judge(&arena, STR("SA7799000000900000000123")).bank_name, "");
    assert_str(iban_judge(&arena, STR("AE070331234567890123456")).bank_name, "");
    arena_free(&arena);
}

static IbanVerdict verdict_of(Arena *arena, const char text[24])
{
    IbanVerdict verdict = iban_judge(arena, (Str){text, 24}).verdict;

    arena_reset(arena);
    return verdict;
}

static void every_single_wrong_digit_is_caught(void **state)
{
    (void)state;
    Arena arena = {0};
    char text[24];

    memcpy(text, example, sizeof text);
    for (size_t place = 2; place < sizeof text; place++) {
        char right = text[place];
        for (char wrong = '0'; wrong <= '9'; wrong++) {
            text[place] = wrong;
            assert_int_equal(
                verdict_of(&arena, text), wrong == right ? IBAN_OK : IBAN_BAD_CHECK);
        }
        text[place] = right;
    }
    arena_free(&arena);
}

static void set_check_digits(char text[24], int check)
{
    text[2] = (char)('0' + check / 10);
    text[3] = (char)('0' + check % 10);
}

/* The check digits that fit, found by trying; -1 when not exactly one pair does. */
static int fitting_check(Arena *arena, char text[24])
{
    int found = -1;

    for (int check = 0; check < 100; check++) {
        set_check_digits(text, check);
        if (verdict_of(arena, text) == IBAN_BAD_CHECK)
            continue;
        if (found >= 0)
            return -1;
        found = check;
    }
    return found;
}

static void make_account(char text[24], uint64_t *seed)
{
    memcpy(text, "SA0080", 6);
    for (size_t place = 6; place < 24; place++)
        text[place] = (char)('0' + test_random(seed) % 10);
}

static void exactly_one_pair_of_check_digits_fits_and_it_is_02_to_98(void **state)
{
    (void)state;
    Arena arena = {0};
    uint64_t seed = 5;

    for (int round = 0; round < 200; round++) {
        char text[24];
        make_account(text, &seed);
        int check = fitting_check(&arena, text);
        assert_in_range(check, 2, 98);
    }
    arena_free(&arena);
}

static void every_swap_of_neighbours_is_caught(void **state)
{
    (void)state;
    Arena arena = {0};
    uint64_t seed = 6;

    for (int round = 0; round < 50; round++) {
        char text[24];
        make_account(text, &seed);
        set_check_digits(text, fitting_check(&arena, text));
        for (size_t place = 2; place + 1 < sizeof text; place++) {
            char first = text[place];
            char second = text[place + 1];
            text[place] = second;
            text[place + 1] = first;
            assert_int_equal(
                verdict_of(&arena, text), first == second ? IBAN_OK : IBAN_BAD_CHECK);
            text[place] = first;
            text[place + 1] = second;
        }
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_vectors_is_judged_alike),
        cmocka_unit_test(the_order_of_the_questions_decides),
        cmocka_unit_test(the_bank_is_named_beside_the_number),
        cmocka_unit_test(every_single_wrong_digit_is_caught),
        cmocka_unit_test(exactly_one_pair_of_check_digits_fits_and_it_is_02_to_98),
        cmocka_unit_test(every_swap_of_neighbours_is_caught),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
