#include "tests/lib/test.h"

#include "office/key_rule.h"
#include "office/setting.h"

static const KeyRule text_rule = {"t", KEY_TEXT, .max = 3};
static const KeyRule number_rule = {"n", KEY_NUMBER, .may_be_none = true, .min = 2, .max = 9};
static const KeyRule numbers_rule = {"ns", KEY_NUMBERS, .min = 1, .max = 100};
static const KeyRule choice_rule = {"c", KEY_CHOICE, .choices = &weekday_choices};
static const KeyRule list_rule = {
    "l", KEY_LIST, .choices = &weekday_choices, .when_empty = GUARD_EMPTY_WEEK};
static const KeyRule switch_rule = {"s", KEY_SWITCH, .max = 1};
static const KeyRule fixed_rule = {"f", KEY_SWITCH, .max = 0};
static const KeyRule date_rule = {"d", KEY_DATE, .may_be_none = true};

static const struct {
    const KeyRule *rule;
    const char *text;
    Guard guard; /* GUARD_NONE: it is allowed */
    int32_t number;
    const char *found;
} rows[] = {
    {&text_rule,    " سعد ",                                  GUARD_NONE,          0,               ""                },
    {&text_rule,    "سعيد",                                  GUARD_TEXT_TOO_LONG, 0,               "سعيد"        },
    {&text_rule,    "none",                                      GUARD_TEXT_TOO_LONG, 0,               "none"            },
    {&text_rule,    "",                                          GUARD_BAD_VALUE,     0,               ""                },
    {&number_rule,  "2",                                         GUARD_NONE,          2,               ""                },
    {&number_rule,  "9",                                         GUARD_NONE,          9,               ""                },
    {&number_rule,  "none",                                      GUARD_NONE,          KEY_NO_NUMBER,   ""                },
    {&number_rule,  "1",                                         GUARD_BAD_VALUE,     0,               "1"               },
    {&number_rule,  "10",                                        GUARD_BAD_VALUE,     0,               "10"              },
    {&number_rule,  "4294967299",                                GUARD_BAD_VALUE,     0,               "4294967299"      },
    {&number_rule,  "2.5",                                       GUARD_BAD_VALUE,     0,               "2.5"             },
    {&numbers_rule, "7, 14,21",                                  GUARD_NONE,          0,               ""                },
    {&numbers_rule, "7, 7",                                      GUARD_REPEATED_ITEM, 0,               "7"               },
    {&numbers_rule, "7, 3",                                      GUARD_BAD_ORDER,     0,               "3"               },
    {&numbers_rule, "7, 101",                                    GUARD_BAD_VALUE,     0,               "101"             },
    {&numbers_rule, "7,, 8",                                     GUARD_BAD_VALUE,     0,               ""                },
    {&numbers_rule, "7,",                                        GUARD_BAD_VALUE,     0,               "7,"              },
    {&numbers_rule, "none",                                      GUARD_BAD_VALUE,     0,               "none"            },
    {&numbers_rule, "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",    GUARD_NONE,          0,               ""                },
    {&numbers_rule, "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17", GUARD_BAD_VALUE,     0,               "17"              },
    {&choice_rule,  "tuesday",                                   GUARD_NONE,          WEEKDAY_TUESDAY, ""                },
    {&choice_rule,  "Tuesday",                                   GUARD_BAD_VALUE,     0,               "Tuesday"         },
    {&choice_rule,  "tuesday, friday",                           GUARD_BAD_VALUE,     0,               "tuesday, friday" },
    {&list_rule,    "friday,sunday",                             GUARD_NONE,          0,               ""                },
    {&list_rule,    "friday, friday",                            GUARD_REPEATED_ITEM, 0,               "friday"          },
    {&list_rule,    "  ",                                        GUARD_EMPTY_WEEK,    0,               ""                },
    {&switch_rule,  "on",                                        GUARD_NONE,          1,               ""                },
    {&switch_rule,  "off",                                       GUARD_NONE,          0,               ""                },
    {&switch_rule,  "true",                                      GUARD_BAD_VALUE,     0,               "true"            },
    {&fixed_rule,   "on",                                        GUARD_NONE,          1,               ""                },
    {&fixed_rule,   "off",                                       GUARD_BAD_VALUE,     0,               "off"             },
    {&date_rule,    "29/10/1445 هـ = 08/05/2024 م",           GUARD_NONE,          0,               ""                },
    {&date_rule,    "الخميس 9 مارس 2023 م",           GUARD_NONE,          0,               ""                },
    {&date_rule,    "1442 هـ",                                 GUARD_NONE,          0,               ""                },
    {&date_rule,    "none",                                      GUARD_NONE,          KEY_NO_NUMBER,   ""                },
    {&date_rule,    "2022 هـ",                                 GUARD_BAD_VALUE,     0,               "2022 هـ"       },
    {&date_rule,    "1442 م",                                   GUARD_BAD_VALUE,     0,               "1442 م"         },
    {&date_rule,    "6/1/22 م",                                 GUARD_BAD_VALUE,     0,               "6/1/22 م"       },
    {&date_rule,    "2022",                                      GUARD_BAD_VALUE,     0,               "2022"            },
    {&date_rule,    "20221 م",                                  GUARD_BAD_VALUE,     0,               "20221 م"        },
    {&date_rule,    "1445 هـ = 2024",                          GUARD_BAD_VALUE,     0,               "1445 هـ = 2024"},
    {&date_rule,    "1445 هـ =",                               GUARD_BAD_VALUE,     0,               "1445 هـ ="     },
};

static void a_value_is_read_as_its_rule_says(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        Refusal why = {0};
        KeyValue value = {.number = -7};
        Err err = key_value_read(&arena, rows[i].rule, str_of(rows[i].text), &value, &why);

        if (why.guard != rows[i].guard)
            fail_msg("%s %s: %s", rows[i].rule->name, rows[i].text, guard_code(why.guard));
        assert_int_equal(err, rows[i].guard ? ERR_BAD_DATA : ERR_NONE);
        assert_int_equal(value.number, rows[i].guard ? -7 : rows[i].number);
        assert_str(why.found, rows[i].found);
        assert_str(why.field, rows[i].guard ? rows[i].rule->name : "");
        assert_int_equal(why.allowed.len > 0, rows[i].guard != GUARD_NONE);
        arena_free(&arena);
    }
}

static void a_list_keeps_its_order(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why;
    KeyValue value;

    assert_int_equal(
        key_value_read(&arena, &list_rule, STR("friday, sunday"), &value, &why), ERR_NONE);
    assert_int_equal(value.items.count, 2);
    assert_int_equal(value.items.items[0], WEEKDAY_FRIDAY);
    assert_int_equal(value.items.items[1], WEEKDAY_SUNDAY);
    assert_true(key_items_hold(&value.items, WEEKDAY_SUNDAY));
    assert_false(key_items_hold(&value.items, WEEKDAY_MONDAY));
    arena_free(&arena);
}

static void what_is_allowed_is_said_in_codes(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(key_rule_allowed(&arena, &number_rule), "2..9, none");
    assert_str(key_rule_allowed(&arena, &numbers_rule), "1..100, 1..100, ...");
    assert_str(key_rule_allowed(&arena, &switch_rule), "on, off");
    assert_str(
        key_rule_allowed(&arena, &choice_rule),
        "sunday, monday, tuesday, wednesday, thursday, friday, saturday");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_value_is_read_as_its_rule_says),
        cmocka_unit_test(a_list_keeps_its_order),
        cmocka_unit_test(what_is_allowed_is_said_in_codes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
