#include "tests/lib/test.h"

#include "office/paperkind.h"

static void every_paper_is_found_by_its_code(void **state)
{
    (void)state;

    for (int i = 0; i < PAPERKIND_COUNT; i++) {
        PaperKind kind;
        assert_true(paperkind_from_code(str_of(paperkind_code((PaperKind)i)), &kind));
        assert_int_equal(kind, i);
    }
}

static void a_paper_proves_until_it_expires_or_grows_old(void **state)
{
    (void)state;
    static const struct {
        PaperKind kind;
        Day issued;
        Day expires;
        Day last;
    } rows[] = {
        {PAPERKIND_NATIONAL_ID,      100,      500,      500     },
        {PAPERKIND_NATIONAL_ID,      100,      DAY_NONE, DAY_NONE},
        {PAPERKIND_SALARY_STATEMENT, 100,      500,      190     },
        {PAPERKIND_SALARY_STATEMENT, DAY_NONE, 500,      DAY_NONE},
        {PAPERKIND_DIVORCE_DEED,     100,      500,      DAY_NONE},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(
            paperkind_last_day(rows[i].kind, rows[i].issued, rows[i].expires, 90),
            rows[i].last);
    assert_int_equal(paperkind_validity(PAPERKIND_IQAMA), VALIDITY_EXPIRES);
    assert_int_equal(paperkind_validity(PAPERKIND_MEDICAL_REPORT), VALIDITY_AGES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_paper_is_found_by_its_code),
        cmocka_unit_test(a_paper_proves_until_it_expires_or_grows_old),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
