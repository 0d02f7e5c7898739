#include "tests/lib/test.h"

#include "office/person_duplicate.h"

static Arena arena;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    return 0;
}

static Person person_of(int64_t id, const char *name, const char *phone)
{
    Person person = PERSON_NONE;

    person.id.row = id;
    person.name = str_of(name);
    person.phone = str_of(phone);
    return person;
}

static DuplicateVerdict points(int value)
{
    return (DuplicateVerdict){.points = value, .band = DUPLICATE_BAND_POSSIBLE};
}

static void all_that_is_known_of_two_people_is_compared(void **state)
{
    (void)state;
    Person a = person_of(1, "سعد ناصر فهد", "+966512345678");
    Person b = person_of(2, "سعد بن ناصر بن فهد", "+966512345678");

    a.born.day = b.born.day = 4000;
    a.iban = b.iban = STR("SA4780000000900000000123");
    a.sex = b.sex = SEX_MALE;
    DuplicateVerdict verdict = person_judge(&arena, &a, &b);
    assert_int_equal(verdict.points, 99);
    b.sex = SEX_FEMALE;
    verdict = person_judge(&arena, &a, &b);
    assert_int_equal(verdict.points, 45 + 30 + 35 + 25 - 40);
    a.identity = b.identity = STR("1999990003");
    a.identity_kind = b.identity_kind = IDENTITY_NATIONAL;
    assert_int_equal(person_judge(&arena, &a, &b).band, DUPLICATE_BAND_CERTAIN);
    b.identity_kind = IDENTITY_OTHER;
    assert_int_equal(person_judge(&arena, &a, &b).band, DUPLICATE_BAND_LIKELY);
}

static void words_in_place_of_a_phone_make_nobody_alike(void **state)
{
    (void)state;
    Person a = person_of(1, "سعد ناصر", "لا يوجد");
    Person b = person_of(2, "سعد ناصر", "لا يوجد");

    assert_int_equal(person_judge(&arena, &a, &b).points, 25);
}

static void the_likeliest_come_first_and_of_equals_the_first(void **state)
{
    (void)state;
    static const int given[] = {45, 70, 50, 70, 45, 99};
    static const int64_t order[] = {6, 2, 4, 3, 1, 5};
    PersonLikenesses list = {.rows = arena_new(&arena, PersonLikeness, PERSON_LIKENESS_MAX)};

    for (int i = 0; i < 6; i++)
        person_likeness_add(
            &list, &(PersonLikeness){person_of(i + 1, "س", ""), points(given[i])});
    assert_int_equal(list.count, 6);
    for (int i = 0; i < 6; i++)
        assert_int_equal(list.rows[i].person.id.row, order[i]);
}

static void a_full_list_keeps_the_likeliest(void **state)
{
    (void)state;
    PersonLikenesses list = {.rows = arena_new(&arena, PersonLikeness, PERSON_LIKENESS_MAX)};
    DuplicateVerdict weak = points(46);
    DuplicateVerdict strong = points(80);
    DuplicateVerdict none = {.points = 44, .band = DUPLICATE_BAND_NONE};

    for (int i = 0; i < PERSON_LIKENESS_MAX; i++)
        person_likeness_add(&list, &(PersonLikeness){person_of(i + 1, "س", ""), points(46)});
    assert_false(person_likeness_fits(&list, (PersonId){900}, &weak));
    assert_false(person_likeness_fits(&list, (PersonId){900}, &none));
    assert_false(person_likeness_fits(&list, (PersonId){3}, &strong));
    assert_true(person_likeness_fits(&list, (PersonId){900}, &strong));
    person_likeness_add(&list, &(PersonLikeness){person_of(900, "س", ""), strong});
    assert_int_equal(list.count, PERSON_LIKENESS_MAX);
    assert_int_equal(list.rows[0].person.id.row, 900);
    assert_int_equal(list.rows[PERSON_LIKENESS_MAX - 1].person.id.row, PERSON_LIKENESS_MAX - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(all_that_is_known_of_two_people_is_compared, clear),
        cmocka_unit_test_setup(words_in_place_of_a_phone_make_nobody_alike, clear),
        cmocka_unit_test_setup(the_likeliest_come_first_and_of_equals_the_first, clear),
        cmocka_unit_test_setup(a_full_list_keeps_the_likeliest, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
