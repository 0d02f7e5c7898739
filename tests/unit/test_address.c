#include "office/address.h"
#include "tests/lib/test.h"

static void each_part_has_its_own_form(void **state)
{
    (void)state;
    static const struct {
        AddressPart part;
        const char *text;
        AddressVerdict verdict;
        const char *normal;
    } rows[] = {
        {ADDRESS_BUILDING,    "2312",            ADDRESS_VERDICT_OK,       "2312"    },
        {ADDRESS_BUILDING,    "٢٣١٢",        ADDRESS_VERDICT_OK,       "2312"    },
        {ADDRESS_BUILDING,    "\u200F۲۳ ۱۲", ADDRESS_VERDICT_OK,       "2312"    },
        {ADDRESS_BUILDING,    "231",             ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_BUILDING,    "23123",           ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_BUILDING,    "23A2",            ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_BUILDING,    " ",               ADDRESS_VERDICT_EMPTY,    ""        },
        {ADDRESS_POSTAL_CODE, "١٢٣٤٥",      ADDRESS_VERDICT_OK,       "12345"   },
        {ADDRESS_POSTAL_CODE, "12345-6789",      ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_POSTAL_CODE, "1234",            ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_ADDITIONAL,  "0001",            ADDRESS_VERDICT_OK,       "0001"    },
        {ADDRESS_ADDITIONAL,
         "12\xFF"
         "4",                                    ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_SHORT,       "RNBB2312",        ADDRESS_VERDICT_OK,       "RNBB2312"},
        {ADDRESS_SHORT,       "rnbb ٢٣١٢",   ADDRESS_VERDICT_OK,       "RNBB2312"},
        {ADDRESS_SHORT,       "RNB22312",        ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_SHORT,       "RNBBB312",        ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_SHORT,       "RNBB231",         ADDRESS_VERDICT_BAD_FORM, ""        },
        {ADDRESS_SHORT,       "رنبب2312",    ADDRESS_VERDICT_BAD_FORM, ""        },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        AddressCheck check = address_judge(&arena, rows[i].part, str_of(rows[i].text));

        assert_int_equal(check.verdict, rows[i].verdict);
        assert_str(check.normal, rows[i].normal);
        assert_int_equal(check.reason == NULL, check.verdict == ADDRESS_VERDICT_OK);
    }
    arena_free(&arena);
}

static void a_short_address_names_its_building(void **state)
{
    (void)state;
    assert_int_equal(address_compare(STR("RNBB2312"), STR("2312")), ADDRESS_VERDICT_OK);
    assert_int_equal(
        address_compare(STR("RNBB2312"), STR("2321")), ADDRESS_VERDICT_BUILDING_DIFFERS);
    assert_int_equal(address_compare(STR("RNBB2312"), STR("")), ADDRESS_VERDICT_OK);
    assert_int_equal(address_compare(STR(""), STR("2312")), ADDRESS_VERDICT_OK);
}

static void a_wrong_form_is_told_by_its_part(void **state)
{
    (void)state;
    Arena arena = {0};

    for (AddressPart part = 0; part < ADDRESS_PART_COUNT; part++) {
        AddressCheck check = address_judge(&arena, part, STR("?"));

        assert_int_equal(check.verdict, ADDRESS_VERDICT_BAD_FORM);
        assert_string_not_equal(check.reason, address_verdict_label(check.verdict));
        assert_string_equal(address_verdict_code(check.verdict), "bad_form");
        assert_true(strlen(address_part_label(part)) > 0);
    }
    assert_string_equal(address_part_code(ADDRESS_SHORT), "short_address");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_part_has_its_own_form),
        cmocka_unit_test(a_short_address_names_its_building),
        cmocka_unit_test(a_wrong_form_is_told_by_its_part),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
