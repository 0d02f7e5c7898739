#include "tests/lib/test.h"

#include "view/language.h"
#include "view/person_words.h"

/* 2026-11-21 */
enum { TODAY = 20778 };

static Person typed(Arena *arena, PersonField field, const char *text)
{
    Person person = PERSON_NONE;
    const char *warning;
    Refusal why;

    assert_int_equal(
        person_set(arena, &person, field, str_of(text), TODAY, &warning, &why), ERR_NONE);
    return person;
}

static const struct {
    PersonField field;
    const char *typed;
    const char *words;
} rows[] = {
    {PERSON_FIELD_PHONE,    "+966512345678", "0512345678"                           },
    {PERSON_FIELD_PHONE,    "0112345678",    "0112345678"                           },
    {PERSON_FIELD_PHONE,    "920012345",     "+966920012345"                        },
    {PERSON_FIELD_PHONE,    "+201001234567", "+201001234567"                        },
    {PERSON_FIELD_PHONE,    "no phone",      "no phone"                             },
    {PERSON_FIELD_IDENTITY, "1999990003",    "\u20661999990003\u2069 · National ID"},
    {PERSON_FIELD_BORN,     "1985-03-22",    "22/3/1985 CE · 30/6/1405 AH, about"  },
    {PERSON_FIELD_BORN,     "1405",          "1405 AH"                              },
    {PERSON_FIELD_SEX,      "female",        "Female"                               },
    {PERSON_FIELD_SEX,      "",              ""                                     },
    {PERSON_FIELD_CITY,     "الرياض",  "الرياض"                         },
    {PERSON_FIELD_IBAN,     "",              ""                                     },
};

static void each_field_is_said_as_people_say_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        Person person = typed(&arena, rows[i].field, rows[i].typed);
        assert_str(person_words_field(&arena, &person, rows[i].field), rows[i].words);
        arena_free(&arena);
    }
}

static void an_iban_is_written_in_groups(void **state)
{
    Arena arena = {0};

    (void)state;
    assert_str(
        person_words_iban(&arena, STR("SA0380000000608010167519")),
        "SA03 8000 0000 6080 1016 7519");
    assert_str(person_words_iban(&arena, (Str){0}), "");
    arena_free(&arena);
}

static void an_age_grows_on_the_birthday(void **state)
{
    Arena arena = {0};
    Person person = typed(&arena, PERSON_FIELD_BORN, "1985-11-22");

    (void)state;
    assert_int_equal(person_words_age(&person, TODAY), 40);
    assert_int_equal(person_words_age(&person, TODAY + 1), 41);
    person.born = DATE_NONE;
    assert_int_equal(person_words_age(&person, TODAY), -1);
    arena_free(&arena);
}

static void one_line_says_who_a_person_is(void **state)
{
    Arena arena = {0};
    Person person = typed(&arena, PERSON_FIELD_BORN, "1985-03-22");

    (void)state;
    assert_str(person_words_who(&arena, &person, TODAY), "Visitor · 41 years old");
    person.stage = PERSON_BENEFICIARY;
    person.beneficiary_number = 12;
    person.sex = SEX_FEMALE;
    assert_str(
        person_words_who(&arena, &person, TODAY),
        "Registered beneficiary · Number 12 · Female · 41 years old");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_field_is_said_as_people_say_it),
        cmocka_unit_test(an_iban_is_written_in_groups),
        cmocka_unit_test(an_age_grows_on_the_birthday),
        cmocka_unit_test(one_line_says_who_a_person_is),
    };

    language_start();
    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
