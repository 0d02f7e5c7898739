#include "tests/lib/test.h"

#include "office/datafield.h"
#include "office/person.h"
#include "view/field_words.h"
#include "view/language.h"

static void a_field_is_called_as_on_its_form(void **state)
{
    (void)state;

    assert_str(field_words(STR("birth_date")), "Birth date");
    assert_str(field_words(STR("born")), "Date of birth");
    assert_str(field_words(STR("expires")), "Valid until");
}

static void no_field_of_a_case_or_a_person_shows_its_code(void **state)
{
    (void)state;

    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        Str code = str_of(datafield_code((DataField)i));
        assert_false(str_equal(field_words(code), code));
    }
    for (int i = 0; i < PERSON_FIELD_COUNT; i++) {
        Str code = str_of(person_field_code((PersonField)i));
        assert_false(str_equal(field_words(code), code));
    }
}

static void what_has_no_label_keeps_its_code(void **state)
{
    (void)state;

    assert_str(field_words(STR("liaison")), "liaison");
    assert_str(field_words(STR("")), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_field_is_called_as_on_its_form),
        cmocka_unit_test(no_field_of_a_case_or_a_person_shows_its_code),
        cmocka_unit_test(what_has_no_label_keeps_its_code),
    };

    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
