#include "office/bank.h"
#include "tests/lib/test.h"

static void every_bank_of_the_list_is_known_by_its_code(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/banks.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++)
        assert_str(bank_name(row.cells[0]), str_c(&arena, row.cells[1]));
    assert_int_equal(count, 22);
    arena_free(&arena);
}

static void a_code_outside_the_list_has_no_name(void **state)
{
    (void)state;
    assert_int_equal(bank_name(STR("99")).len, 0);
    assert_int_equal(bank_name(STR("8")).len, 0);
    assert_int_equal(bank_name(STR("")).len, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_bank_of_the_list_is_known_by_its_code),
        cmocka_unit_test(a_code_outside_the_list_has_no_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
