#include "tests/lib/test.h"

#include "office/person.h"

static Arena arena;
static Day today;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    today = day_from(CALENDAR_GREGORIAN, (DayParts){2026, 11, 21});
    return 0;
}

static Err set(Person *person, PersonField field, const char *typed, Refusal *why)
{
    const char *warning;

    return person_set(&arena, person, field, str_of(typed), today, &warning, why);
}

static const char *warning_of(PersonField field, const char *typed)
{
    Person person = PERSON_NONE;
    const char *warning = NULL;
    Refusal why;

    assert_int_equal(
        person_set(&arena, &person, field, str_of(typed), today, &warning, &why), ERR_NONE);
    return warning;
}

static void every_field_is_read_to_its_normal_form(void **state)
{
    (void)state;
    static const struct {
        PersonField field;
        const char *typed;
        const char *text;
    } rows[] = {
        {PERSON_FIELD_NAME,        "  سعد   بن ناصر ",     "سعد بن ناصر"    },
        {PERSON_FIELD_NAME,        "سعـــد",                  "سعد"                  },
        {PERSON_FIELD_NAME,        "سعد\tناصر\n",            "سعد ناصر"         },
        {PERSON_FIELD_IDENTITY,    "١٩٩٩٩٩٠٠٠٣",          "1999990003"              },
        {PERSON_FIELD_IDENTITY,    "1999-990-003",                  "1999990003"              },
        {PERSON_FIELD_IDENTITY,    "z0000001",                      "Z0000001"                },
        {PERSON_FIELD_IDENTITY,    "3123456789",                    "3123456789"              },
        {PERSON_FIELD_IDENTITY,    " ",                             ""                        },
        {PERSON_FIELD_NO_IDENTITY, "newborn",                       "newborn"                 },
        {PERSON_FIELD_BORN,        "29/10/1445",                    "1445-10-29"              },
        {PERSON_FIELD_BORN,        "١٤٤٥",                      "1445"                    },
        {PERSON_FIELD_BORN,        "21/11/2026",                    "2026-11-21"              },
        {PERSON_FIELD_BORN,        "",                              ""                        },
        {PERSON_FIELD_SEX,         "m",                             "male"                    },
        {PERSON_FIELD_SEX,         "female",                        "female"                  },
        {PERSON_FIELD_SEX,         "",                              ""                        },
        {PERSON_FIELD_PHONE,       "0512345678",                    "+966512345678"           },
        {PERSON_FIELD_PHONE,       "لا يوجد",                 "لا يوجد"           },
        {PERSON_FIELD_IBAN,        "sa47 8000 0000 9000 0000 0123", "SA4780000000900000000123"},
        {PERSON_FIELD_IBAN,        "",                              ""                        },
        {PERSON_FIELD_CITY,        "جازان",                    "جازان"              },
        {PERSON_FIELD_DISTRICT,    "الروضة",                  "الروضة"            },
        {PERSON_FIELD_ADDRESS,     "rnbb 2312",                     "RNBB2312"                },
        {PERSON_FIELD_NATIONALITY, "citizen",                       "citizen"                 },
        {PERSON_FIELD_MARITAL,     "widowed",                       "widowed"                 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Person person = PERSON_NONE;
        Refusal why;
        if (set(&person, rows[i].field, rows[i].typed, &why))
            fail_msg("%s: %s", rows[i].typed, guard_code(why.guard));
        assert_str(person_field_text(&arena, &person, rows[i].field), rows[i].text);
    }
}

static void a_value_that_is_none_is_refused_and_changes_nothing(void **state)
{
    (void)state;
    static const struct {
        PersonField field;
        const char *typed;
        Err err;
        Guard guard;
        const char *allowed;
    } rows[] = {
        {PERSON_FIELD_NAME,        "",            ERR_BLANK,    GUARD_NONE,       ""                      },
        {PERSON_FIELD_NAME,        "...",         ERR_BAD_DATA, GUARD_NO_NAME,    ""                      },
        {PERSON_FIELD_NAME,        "بن",        ERR_BAD_DATA, GUARD_NO_NAME,    ""                      },
        {PERSON_FIELD_IDENTITY,    "1999990004",  ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_IDENTITY,    "0999990003",  ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_IDENTITY,    "19999900031", ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_IDENTITY,    "سعد",      ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_IDENTITY,    "---",         ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_BORN,        "yesterday",   ERR_BAD_DATA, GUARD_DATE_FORM,
         "1445/10/29, 29/10/1445"                                                                         },
        {PERSON_FIELD_BORN,        "5/12",        ERR_BAD_DATA, GUARD_DATE_FORM,  "1445/10/29, 29/10/1445"},
        {PERSON_FIELD_BORN,        "2026-11-22",  ERR_BAD_DATA, GUARD_BORN_LATER, ""                      },
        {PERSON_FIELD_BORN,        "12/2026",     ERR_BAD_DATA, GUARD_BORN_LATER, ""                      },
        {PERSON_FIELD_BORN,        "1449",        ERR_BAD_DATA, GUARD_BORN_LATER, ""                      },
        {PERSON_FIELD_SEX,         "x",           ERR_BAD_DATA, GUARD_BAD_VALUE,  "male, female"          },
        {PERSON_FIELD_IBAN,        "SA00",        ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_IBAN,        "IBAN",        ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_ADDRESS,     "2312RNBB",    ERR_BAD_DATA, GUARD_BAD_VALUE,  ""                      },
        {PERSON_FIELD_NATIONALITY, "martian",     ERR_BAD_DATA, GUARD_BAD_VALUE,
         "citizen, resident"                                                                              },
        {PERSON_FIELD_MARITAL,     "m",           ERR_BAD_DATA, GUARD_BAD_VALUE,
         "single, married, divorced, widowed"                                                             },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Person person = PERSON_NONE;
        Refusal why = {0};
        Err err = set(&person, rows[i].field, rows[i].typed, &why);
        if (err != rows[i].err || why.guard != rows[i].guard)
            fail_msg("%s: %d, %s", rows[i].typed, err, guard_code(why.guard));
        assert_str(why.field, person_field_code(rows[i].field));
        assert_str(why.allowed, rows[i].allowed);
        assert_str(person_field_text(&arena, &person, rows[i].field), "");
    }
}

static void no_field_takes_more_than_its_points(void **state)
{
    (void)state;

    for (int field = 0; field < PERSON_FIELD_COUNT; field++) {
        Person person = PERSON_NONE;
        StrBuilder long_text = {.arena = &arena};
        Refusal why;
        for (size_t i = 0; i <= person_field_max_points((PersonField)field); i++)
            strbuilder_add(&long_text, STR("س"));
        strbuilder_add_char(&long_text, '\0');
        assert_int_equal(set(&person, (PersonField)field, long_text.bytes, &why), ERR_TOO_LONG);
        assert_int_equal(why.guard, GUARD_TEXT_TOO_LONG);
        assert_str(why.field, person_field_code((PersonField)field));
    }
}

static void a_doubtful_value_is_kept_with_a_warning(void **state)
{
    (void)state;
    assert_non_null(warning_of(PERSON_FIELD_PHONE, "0521234567"));
    assert_non_null(warning_of(PERSON_FIELD_PHONE, "05123456"));
    assert_non_null(warning_of(PERSON_FIELD_IDENTITY, "3123456789"));
    assert_non_null(warning_of(PERSON_FIELD_IDENTITY, "AB12345"));
    assert_non_null(warning_of(PERSON_FIELD_BORN, "30/3/1410"));
    assert_null(warning_of(PERSON_FIELD_PHONE, "0512345678"));
    assert_null(warning_of(PERSON_FIELD_PHONE, ""));
    assert_null(warning_of(PERSON_FIELD_IDENTITY, "1999990003"));
    assert_null(warning_of(PERSON_FIELD_IDENTITY, ""));
    assert_null(warning_of(PERSON_FIELD_IBAN, ""));
    assert_null(warning_of(PERSON_FIELD_NAME, "سعد"));
}

static void what_was_typed_is_kept_beside_the_normal_form(void **state)
{
    (void)state;
    Person person = PERSON_NONE;
    Refusal why;

    assert_int_equal(set(&person, PERSON_FIELD_IDENTITY, "١٩٩٩-990003", &why), ERR_NONE);
    assert_int_equal(set(&person, PERSON_FIELD_PHONE, "051 234 5678", &why), ERR_NONE);
    assert_str(person.identity_typed, "١٩٩٩-990003");
    assert_int_equal(person.identity_kind, IDENTITY_NATIONAL);
    assert_str(person.phone_typed, "051 234 5678");
    assert_str(person.phone, "+966512345678");
}

static void a_person_needs_a_name_and_a_number_or_the_reason_why_not(void **state)
{
    (void)state;
    Person person = PERSON_NONE;
    Refusal why;

    assert_int_equal(person_check(&person, &why), ERR_BLANK);
    assert_str(why.field, "name");
    assert_int_equal(set(&person, PERSON_FIELD_NAME, "سعد", &why), ERR_NONE);
    assert_int_equal(person_check(&person, &why), ERR_BLANK);
    assert_str(why.field, "id");
    assert_int_equal(set(&person, PERSON_FIELD_NO_IDENTITY, "lost", &why), ERR_NONE);
    assert_int_equal(person_check(&person, &why), ERR_NONE);
    person.no_identity_reason = (Str){0};
    assert_int_equal(set(&person, PERSON_FIELD_IDENTITY, "2999991111", &why), ERR_BAD_DATA);
    assert_int_equal(set(&person, PERSON_FIELD_IDENTITY, "1999990003", &why), ERR_NONE);
    assert_int_equal(person_check(&person, &why), ERR_NONE);
}

static void codes_are_read_back(void **state)
{
    (void)state;

    for (int i = 0; i < PERSON_FIELD_COUNT; i++) {
        PersonField field;
        assert_true(person_field_from_code(str_of(person_field_code((PersonField)i)), &field));
        assert_int_equal(field, i);
        assert_non_null(person_field_label(field));
    }
    for (int i = 0; i < PERSON_STAGE_COUNT; i++) {
        PersonStage stage;
        assert_true(person_stage_from_code(str_of(person_stage_code((PersonStage)i)), &stage));
        assert_int_equal(stage, i);
        assert_non_null(person_stage_label(stage));
    }
    PersonField field;
    PersonStage stage;
    assert_false(person_field_from_code(STR("shoe"), &field));
    assert_false(person_stage_from_code(STR(""), &stage));
}

static void only_national_ids_and_iqamas_are_one_persons_alone(void **state)
{
    (void)state;

    for (int i = 0; i < IDENTITY_KIND_COUNT; i++)
        assert_int_equal(
            person_identity_is_unique((IdentityKind)i),
            i == IDENTITY_NATIONAL || i == IDENTITY_IQAMA);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(every_field_is_read_to_its_normal_form, clear),
        cmocka_unit_test_setup(a_value_that_is_none_is_refused_and_changes_nothing, clear),
        cmocka_unit_test_setup(no_field_takes_more_than_its_points, clear),
        cmocka_unit_test_setup(a_doubtful_value_is_kept_with_a_warning, clear),
        cmocka_unit_test_setup(what_was_typed_is_kept_beside_the_normal_form, clear),
        cmocka_unit_test_setup(a_person_needs_a_name_and_a_number_or_the_reason_why_not, clear),
        cmocka_unit_test_setup(codes_are_read_back, clear),
        cmocka_unit_test_setup(only_national_ids_and_iqamas_are_one_persons_alone, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
