#include "tests/lib/test.h"

#include "office/role.h"

static void a_role_is_read_back_by_its_code_and_nobody_is_no_role(void **state)
{
    (void)state;
    Role untouched = ROLE_ADMIN;

    for (Role known = ROLE_CLERK; known < ROLE_COUNT; known++) {
        Role found = ROLE_NONE;
        assert_true(role_from_code(str_of(role_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(role_label(known)[0] != '\0');
    }
    assert_false(role_from_code(STR("none"), &untouched));
    assert_false(role_from_code(STR("Clerk"), &untouched));
    assert_int_equal(untouched, ROLE_ADMIN);
}

static void a_set_holds_its_roles_and_never_nobody(void **state)
{
    (void)state;
    RoleSet set = BY_CLERK | BY_SYSTEM;

    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        assert_int_equal(roleset_has(set, role), role == ROLE_CLERK || role == ROLE_SYSTEM);
        assert_int_equal(
            roleset_has(BY_STAFF, role), role >= ROLE_CLERK && role <= ROLE_MANAGER);
        assert_false(roleset_has(BY_APPLICANT, role));
        assert_int_equal(roleset_has(UINT32_MAX, role), role != ROLE_NONE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_role_is_read_back_by_its_code_and_nobody_is_no_role),
        cmocka_unit_test(a_set_holds_its_roles_and_never_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
