#include "office/masking.h"
#include "tests/lib/test.h"

static void who_keeps_files_sees_numbers_and_the_others_their_end(void **state)
{
    static const struct {
        Role role;
        const char *identity, *phone, *iban;
    } rows[] = {
        {ROLE_CLERK,     "1999990003",       "+966512345678",    "SA4420000001234567891234"},
        {ROLE_RELATIONS, "1999990003",       "+966512345678",    "SA4420000001234567891234"},
        {ROLE_SECRETARY, "••••0003", "••••5678", "••••1234"        },
        {ROLE_ADMIN,     "••••0003", "••••5678", "••••1234"        },
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Person person = {
            .identity = STR("1999990003"),
            .phone = STR("+966512345678"),
            .iban = STR("SA4420000001234567891234"),
        };
        masking_person(&arena, rows[i].role, &person);
        assert_str(person.identity, rows[i].identity);
        assert_str(person.phone, rows[i].phone);
        assert_str(person.iban, rows[i].iban);
    }
    arena_free(&arena);
}

static void a_short_number_is_hidden_whole_and_none_stays_none(void **state)
{
    Arena arena = {0};

    (void)state;
    assert_str(masking_number(&arena, STR("7")), "••••");
    assert_str(masking_number(&arena, STR("1234")), "••••");
    assert_str(masking_number(&arena, STR("")), "");
    arena_free(&arena);
}

static void what_is_no_number_is_not_masked(void **state)
{
    Arena arena = {0};
    Circumstance rows[] = {
        {.kind = CIRCUMSTANCE_PHONE,   .number = STR("+966598765432")},
        {.kind = CIRCUMSTANCE_ADDRESS, .number = STR("RNBB2312")     },
    };

    (void)state;
    masking_circumstances(&arena, ROLE_ADMIN, rows, 2);
    assert_str(rows[0].number, "••••5432");
    assert_str(rows[1].number, "RNBB2312");
    assert_str(masking_field(&arena, ROLE_ADMIN, PERSON_FIELD_CITY, STR("Abha")), "Abha");
    assert_str(
        masking_field(&arena, ROLE_ADMIN, PERSON_FIELD_PHONE, STR("0512345678")), "••••5678");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_keeps_files_sees_numbers_and_the_others_their_end),
        cmocka_unit_test(a_short_number_is_hidden_whole_and_none_stays_none),
        cmocka_unit_test(what_is_no_number_is_not_masked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
