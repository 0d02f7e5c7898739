#include "office/phone.h"
#include "tests/lib/test.h"

static void every_row_of_the_vectors_is_judged_alike(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/phones.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        Phone phone = phone_judge(&arena, row.cells[0]);
        Str line = str_format(
            &arena, "%.*s: %s %.*s", (int)row.cells[0].len, row.cells[0].bytes,
            phone_kind_code(phone.kind), (int)phone.e164.len, phone.e164.bytes);
        Str expected = str_format(
            &arena, "%.*s: %.*s %.*s", (int)row.cells[0].len, row.cells[0].bytes,
            (int)row.cells[2].len, row.cells[2].bytes, (int)row.cells[1].len,
            row.cells[1].bytes);

        assert_str(line, str_c(&arena, expected));
    }
    assert_true(count >= 30);
    arena_free(&arena);
}

static void a_number_is_read_however_it_is_written(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        PhoneKind kind;
        const char *e164;
    } rows[] = {
        {"512345678",                            PHONE_MOBILE,            "+966512345678"   },
        {"0 5 1 2 3 4 5 6 7 8",                  PHONE_MOBILE,            "+966512345678"   },
        {"00966 51 234 5678",                    PHONE_MOBILE,            "+966512345678"   },
        {"+966 (0) 51.234–5678",               PHONE_MOBILE,            "+966512345678"   },
        {"9660512345678",                        PHONE_MOBILE,            "+966512345678"   },
        {"۰۵۱۲۳۴۵۶۷۸",                 PHONE_MOBILE,            "+966512345678"   },
        {"0521234567",                           PHONE_MOBILE_UNASSIGNED, ""                },
        {"052123456",                            PHONE_MOBILE_BAD_LENGTH, ""                },
        {"+96651",                               PHONE_MOBILE_BAD_LENGTH, ""                },
        {"055123",                               PHONE_MOBILE_BAD_LENGTH, ""                },
        {"112345678",                            PHONE_LANDLINE,          "+966112345678"   },
        {"+966112345678",                        PHONE_LANDLINE,          "+966112345678"   },
        {"01123456789",                          PHONE_INVALID,           ""                },
        {"0192345678",                           PHONE_INVALID,           ""                },
        {"+9668001234567",                       PHONE_TOLL_FREE,         "+9668001234567"  },
        {"921012345",                            PHONE_INVALID,           ""                },
        {"5045",                                 PHONE_SHORT_CODE,        "5045"            },
        {"911",                                  PHONE_SHORT_CODE,        "911"             },
        {"12",                                   PHONE_INVALID,           ""                },
        {"966",                                  PHONE_INVALID,           ""                },
        {"+966",                                 PHONE_INVALID,           ""                },
        {"00966",                                PHONE_INVALID,           ""                },
        {"0",                                    PHONE_INVALID,           ""                },
        {"00",                                   PHONE_INVALID,           ""                },
        {"+0512345678",                          PHONE_INVALID,           ""                },
        {"+123",                                 PHONE_INVALID,           ""                },
        {"+1234567890123456",                    PHONE_INVALID,           ""                },
        {"+123456789012345",                     PHONE_FOREIGN,           "+123456789012345"},
        {"+",                                    PHONE_BAD_CHAR,          ""                },
        {"++966512345678",                       PHONE_BAD_CHAR,          ""                },
        {"0512345678+",                          PHONE_BAD_CHAR,          ""                },
        {"0512345678/",                          PHONE_BAD_CHAR,          ""                },
        {"05/12/345678",                         PHONE_BAD_CHAR,          ""                },
        {"+966512345678 / ٠٥٥١٢٣٤٥٦٧", PHONE_TWO_NUMBERS,       ""                },
        {"\u200F \u2066\u2069",                  PHONE_EMPTY,             ""                },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Phone phone = phone_judge(&arena, str_of(rows[i].text));

        assert_str(phone.e164, rows[i].e164);
        assert_string_equal(phone_kind_code(phone.kind), phone_kind_code(rows[i].kind));
    }
    arena_free(&arena);
}

static void a_number_in_its_own_form_keeps_it(void **state)
{
    (void)state;
    static const char *const numbers[] = {
        "+966512345678",  "+966112345678", "+9668001234567", "+966920012345",
        "+9668110123456", "1960",          "+201001234567",
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        assert_str(phone_judge(&arena, str_of(numbers[i])).e164, numbers[i]);
    arena_free(&arena);
}

static void a_kind_without_a_number_to_keep_says_why(void **state)
{
    (void)state;
    static const char *const numbers[] = {"", "+", "12", "0521234567", "05", "1/2"};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        Phone phone = phone_judge(&arena, str_of(numbers[i]));

        assert_int_equal(phone.e164.len, 0);
        assert_non_null(phone.reason);
        assert_true(strlen(phone_kind_label(phone.kind)) > 0);
    }
    assert_null(phone_judge(&arena, STR("0512345678")).reason);
    assert_non_null(phone_judge(&arena, STR("0152345678")).reason);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_vectors_is_judged_alike),
        cmocka_unit_test(a_number_is_read_however_it_is_written),
        cmocka_unit_test(a_number_in_its_own_form_keeps_it),
        cmocka_unit_test(a_kind_without_a_number_to_keep_says_why),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
