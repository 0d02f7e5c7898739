#include "office/sample.h"

#include "tests/lib/test.h"

enum { PEOPLE = 3000, YEAR = 1448 };

static Arena arena;

/* The particles of a name, one letter each: d for daughter of, s for son of. */
static Str particles(Str name)
{
    StrBuilder text = {.arena = &arena};

    for (Str part; str_cut(&name, ' ', &part);) {
        if (str_is(part, "بنت"))
            strbuilder_add_char(&text, 'd');
        else if (str_is(part, "بن"))
            strbuilder_add_char(&text, 's');
    }
    return strbuilder_text(&text);
}

static void a_daughter_is_called_daughter_of_her_father(void **state)
{
    (void)state;
    Sample sample = {11};
    size_t daughters = 0, sons = 0;

    for (int i = 0; i < PEOPLE; i++) {
        SamplePerson person = sample_person(&sample, &arena, i, YEAR);
        Str told = particles(person.name);
        if (!told.len)
            continue;
        daughters += person.is_female;
        sons += !person.is_female;
        if (told.bytes[0] != (person.is_female ? 'd' : 's') ||
            str_find(str_part(told, 1, told.len), STR("d")) < told.len - 1)
            fail_msg("%s", str_c(&arena, person.name));
    }
    assert_true(daughters > 100 && sons > 100);
    arena_reset(&arena);
}

static void the_same_seed_gives_the_same_people(void **state)
{
    (void)state;
    Sample one = {5}, other = {5}, third = {6};
    size_t alike = 0;

    for (int i = 0; i < 50; i++) {
        SamplePerson a = sample_person(&one, &arena, i, YEAR);
        SamplePerson b = sample_person(&other, &arena, i, YEAR);
        SamplePerson c = sample_person(&third, &arena, i, YEAR);
        assert_true(str_equal(a.name, b.name) && str_equal(a.phone, b.phone));
        assert_true(str_equal(a.identity, b.identity) && str_equal(a.iban, b.iban));
        alike += str_equal(a.name, c.name);
    }
    assert_true(alike < 25);
    arena_reset(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_daughter_is_called_daughter_of_her_father),
        cmocka_unit_test(the_same_seed_gives_the_same_people),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
