#include "tests/lib/test.h"

#include "office/setting.h"

static void every_setting_has_a_rule_a_default_and_a_gist(void **state)
{
    (void)state;
    Arena arena = {0};
    Settings settings = {0};
    Refusal why;
    Setting setting;

    for (int i = 0; i < SETTING_COUNT; i++) {
        const SettingRule *rule = &setting_rules[i];
        assert_non_null(rule->key.name);
        assert_non_null(rule->gist);
        assert_true(setting_find(str_of(rule->key.name), &setting));
        assert_int_equal(setting, i);
        if (setting_change(&arena, &settings, (Setting)i, str_of(rule->key.otherwise), &why))
            fail_msg("%s", rule->key.name);
    }
    assert_false(setting_find(STR("reply.max_days"), &setting));
    arena_free(&arena);
}

static void an_office_starts_with_the_defaults(void **state)
{
    (void)state;
    Settings settings = settings_default();
    const KeyItems *week = setting_items(&settings, SETTING_WEEK_WORKING_DAYS);
    const KeyItems *reminders = setting_items(&settings, SETTING_COMPLETION_REMINDER_DAYS);

    assert_int_equal(settings_working_week(&settings), WORKWEEK_SUNDAY_TO_THURSDAY);
    assert_int_equal(week->count, 5);
    assert_int_equal(week->items[0], WEEKDAY_SUNDAY);
    assert_int_equal(week->items[4], WEEKDAY_THURSDAY);
    assert_int_equal(reminders->count, 3);
    assert_int_equal(reminders->items[0], 7);
    assert_int_equal(reminders->items[1], 14);
    assert_int_equal(reminders->items[2], 21);
    assert_int_equal(setting_number(&settings, SETTING_BREACH_HOURS), 72);
    assert_int_equal(setting_number(&settings, SETTING_STATISTICS_SMALLEST_CELL), 5);
    assert_int_equal(setting_number(&settings, SETTING_RETENTION_YEARS), 10);
    assert_int_equal(
        setting_number(&settings, SETTING_OFFICE_LANGUAGE), OFFICE_LANGUAGE_ARABIC);
    assert_true(setting_is_on(&settings, SETTING_QUEUE_CARRY_OVER));
    assert_false(setting_is_on(&settings, SETTING_WEEK_EID_COMPENSATION));
    assert_str(setting_text(&settings, SETTING_OFFICE_NAME), "");
    assert_str(setting_value(&settings, SETTING_OFFICE_NAME), "none");
    assert_str(setting_value(&settings, SETTING_COMPLETION_REMINDER_DAYS), "7, 14, 21");
}

static const struct {
    Setting setting;
    const char *text;
    Guard guard;
} rows[] = {
    {SETTING_WEEK_WORKING_DAYS,        "saturday, sunday",    GUARD_NONE         },
    {SETTING_WEEK_WORKING_DAYS,        "",                    GUARD_EMPTY_WEEK   },
    {SETTING_WEEK_WORKING_DAYS,        "none",                GUARD_BAD_VALUE    },
    {SETTING_WEEK_WORKING_DAYS,        "sunday, sunday",      GUARD_REPEATED_ITEM},
    {SETTING_COMMITTEE_QUORUM,         "0",                   GUARD_BAD_VALUE    },
    {SETTING_COMMITTEE_QUORUM,         "2",                   GUARD_NONE         },
    {SETTING_COMPLETION_REMINDER_DAYS, "21, 14",              GUARD_BAD_ORDER    },
    {SETTING_COMPLETION_REMINDER_DAYS, "none",                GUARD_NONE         },
    {SETTING_OFFICE_LANGUAGE,          "fr",                  GUARD_BAD_VALUE    },
    {SETTING_OFFICE_NAME,              "جمعية البر", GUARD_NONE         },
};

static void a_refused_change_leaves_the_setting_as_it_was(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        Refusal why = {0};
        Settings settings = settings_default();
        Settings before = settings;
        Err err =
            setting_change(&arena, &settings, rows[i].setting, str_of(rows[i].text), &why);

        assert_int_equal(why.guard, rows[i].guard);
        assert_int_equal(err, rows[i].guard ? ERR_BAD_DATA : ERR_NONE);
        bool is_same = str_equal(
            setting_value(&settings, rows[i].setting), setting_value(&before, rows[i].setting));
        assert_int_equal(is_same, rows[i].guard != GUARD_NONE);
        if (rows[i].guard)
            assert_str(why.field, setting_name(rows[i].setting));
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_setting_has_a_rule_a_default_and_a_gist),
        cmocka_unit_test(an_office_starts_with_the_defaults),
        cmocka_unit_test(a_refused_change_leaves_the_setting_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
