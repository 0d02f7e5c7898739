#include "tests/lib/test.h"

#include "office/beneficiary.h"
#include "office/planrecord.h"
#include "office/replyrecord.h"

static void a_monthly_delivery_falls_on_the_same_day_or_the_months_last(void **state)
{
    static const struct {
        CalendarKind calendar;
        DayParts first;
        int place;
        DayParts due;
    } rows[] = {
        {CALENDAR_GREGORIAN, {2026, 1, 31},  0,  {2026, 1, 31}},
        {CALENDAR_GREGORIAN, {2026, 1, 31},  1,  {2026, 2, 28}},
        {CALENDAR_GREGORIAN, {2026, 1, 31},  2,  {2026, 3, 31}},
        {CALENDAR_GREGORIAN, {2026, 11, 15}, 2,  {2027, 1, 15}},
        {CALENDAR_GREGORIAN, {2026, 11, 15}, 14, {2028, 1, 15}},
        {CALENDAR_HIJRI,     {1448, 12, 10}, 1,  {1449, 1, 10}},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Day first = day_from(rows[i].calendar, rows[i].first);
        assert_int_equal(
            plan_due_day(rows[i].calendar, first, rows[i].place),
            day_from(rows[i].calendar, rows[i].due));
    }
    assert_int_equal(plan_due_day(CALENDAR_GREGORIAN, DAY_LAST, 1), DAY_NONE);
}

static void funds_are_read_back_by_their_codes(void **state)
{
    Fund found;
    (void)state;

    for (int fund = 0; fund < FUND_COUNT; fund++) {
        assert_true(fund_from_code(str_of(fund_code((Fund)fund)), &found));
        assert_int_equal(found, fund);
        assert_true(strlen(fund_label((Fund)fund)) > 0);
    }
    assert_false(fund_from_code(STR("gold"), &found));
}

static void classes_are_read_back_and_none_is_no_class(void **state)
{
    BeneficiaryClass found = CLASS_ILL;
    (void)state;

    for (int i = 1; i < BENEFICIARY_CLASS_COUNT; i++) {
        Str code = str_of(beneficiary_class_code((BeneficiaryClass)i));
        assert_true(beneficiary_class_from_code(code, &found));
        assert_int_equal(found, i);
        assert_true(strlen(beneficiary_class_label((BeneficiaryClass)i)) > 0);
    }
    assert_false(beneficiary_class_from_code(STR(""), &found));
    assert_false(beneficiary_class_from_code(STR("rich"), &found));
}

static void an_attempt_was_delivered_or_failed(void **state)
{
    (void)state;
    assert_string_equal(reply_state_code(REPLY_FAILED), "failed");
    assert_string_equal(reply_state_code(REPLY_DELIVERED), "delivered");
    assert_string_equal(reply_state_label(REPLY_FAILED), "Not reached");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_monthly_delivery_falls_on_the_same_day_or_the_months_last),
        cmocka_unit_test(funds_are_read_back_by_their_codes),
        cmocka_unit_test(classes_are_read_back_and_none_is_no_class),
        cmocka_unit_test(an_attempt_was_delivered_or_failed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
