#include "tests/lib/people.h"

enum { TODAY_YEAR = 1448, PEOPLE_IN_A_CHANGE = 1000 };

static void set(Arena *arena, Person *person, PersonField field, Str typed)
{
    const char *warning;
    Refusal why;

    if (person_set(arena, person, field, typed, moment_day(TEST_MOMENT), &warning, &why))
        fail_msg("%s: %.*s", person_field_code(field), (int)typed.len, typed.bytes);
}

Person person_typed(Arena *arena, const char *fields)
{
    Person person = PERSON_NONE;
    Str rest = str_of(fields);

    for (Str part; str_cut(&rest, ';', &part);) {
        PersonField field;
        Str value = part;
        Str code;
        assert_true(str_cut(&value, '=', &code));
        assert_true(person_field_from_code(code, &field));
        set(arena, &person, field, value);
    }
    if (!person.identity.len)
        person.no_identity_reason = STR("new-born");
    return person;
}

PersonId person_kept(Store *store, Arena *arena, const char *fields)
{
    PersonAddition addition = {.person = person_typed(arena, fields), .is_ruled_new = true};
    Act act = office_act(1);
    PersonId id = {0};
    Refusal why;

    act.reason = STR("test");
    assert_int_equal(store_person_add(store, &act, &addition, arena, &id, &why), ERR_NONE);
    return id;
}

Person person_sample(Sample *sample, Arena *arena, int64_t serial)
{
    SamplePerson made = sample_person(sample, arena, serial, TODAY_YEAR);
    Person person = PERSON_NONE;
    Refusal why;

    set(arena, &person, PERSON_FIELD_NAME, made.name);
    set(arena, &person, PERSON_FIELD_IDENTITY, made.identity);
    set(arena, &person, PERSON_FIELD_PHONE, made.phone);
    set(arena, &person, PERSON_FIELD_IBAN, made.iban);
    set(arena, &person, PERSON_FIELD_CITY, made.city);
    set(arena, &person, PERSON_FIELD_DISTRICT, made.district);
    person.sex = made.is_female ? SEX_FEMALE : SEX_MALE;
    person.nationality = made.is_citizen ? NATIONALITY_CITIZEN : NATIONALITY_RESIDENT;
    DayParts born = {made.birth_year, made.birth_month, made.birth_day};
    assert_int_equal(
        date_from_parts(arena, CALENDAR_HIJRI, born, &person.born, &why), ERR_NONE);
    return person;
}

void people_fill_from(Store *store, Sample *sample, int64_t from, int64_t to)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(1);
    Arena arena = {0};

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    for (int64_t serial = from; serial < to; serial++) {
        Person person = person_sample(sample, &arena, serial);
        PersonId id;
        assert_int_equal(person_insert(&change, &person, &id), ERR_NONE);
        arena_reset(&arena);
    }
    assert_int_equal(change_commit(&change), ERR_NONE);
    arena_free(&arena);
}

void people_fill(Store *store, uint64_t seed, int64_t count)
{
    Sample sample = {seed};

    for (int64_t from = 0; from < count; from += PEOPLE_IN_A_CHANGE) {
        int64_t to = from + PEOPLE_IN_A_CHANGE;
        people_fill_from(store, &sample, from, to < count ? to : count);
    }
}
