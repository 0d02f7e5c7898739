#include "db/look_store.h"
#include "tests/lib/office.h"

static int64_t looked(Store *store, const Act *act, Str list)
{
    int64_t event = -1;

    assert_int_equal(store_look_find(store, act->staff_id, list, &event), ERR_NONE);
    return event;
}

static void each_of_the_staff_has_looked_at_each_list_up_to_an_event_of_his_own(void **state)
{
    Store *store = office_in_memory();
    Act first = office_staff(store, ROLE_ADMIN, 1);
    Act second = office_staff(store, ROLE_RESEARCHER, 2);
    int64_t before;
    int64_t after;

    (void)state;
    assert_int_equal(looked(store, &second, STR("referrals")), 0);
    assert_int_equal(store_event_newest(store, &before), ERR_NONE);
    assert_int_equal(store_look_keep(store, &second, STR("referrals"), 7), ERR_NONE);
    assert_int_equal(store_look_keep(store, &second, STR("referrals"), 9), ERR_NONE);
    assert_int_equal(looked(store, &second, STR("referrals")), 9);
    assert_int_equal(looked(store, &second, STR("study")), 0);
    assert_int_equal(looked(store, &first, STR("referrals")), 0);
    assert_int_equal(store_event_newest(store, &after), ERR_NONE);
    assert_int_equal(before, after);
    store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_of_the_staff_has_looked_at_each_list_up_to_an_event_of_his_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
