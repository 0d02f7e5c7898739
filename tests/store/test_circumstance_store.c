/* What holds of a person: the means of contact on a day, and nothing lost when a write fails. */
#include "db/circumstance_store.h"
#include "tests/lib/caseoffice.h"

static int64_t add(CaseOffice *office, const char *channel, Day from)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_CONTACT,
        .choice = str_of(channel),
        .from = day_iso(&office->arena, CALENDAR_GREGORIAN, from),
    };
    const char *warning;
    Circumstance one;
    int64_t id = 0;

    assert_int_equal(
        circumstance_read(
            &office->arena, &typed, moment_day(office->now), &one, &warning, &office->why),
        ERR_NONE);
    assert_int_equal(
        store_circumstance_add(office->store, &act, office->person, &one, &id, &office->why),
        ERR_NONE);
    return id;
}

static Circumstance means(CaseOffice *office, const char *channel)
{
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_CONTACT,
        .choice = str_of(channel),
        .from = day_iso(&office->arena, CALENDAR_GREGORIAN, moment_day(office->now)),
    };
    const char *warning;
    Circumstance one;

    assert_int_equal(
        circumstance_read(
            &office->arena, &typed, moment_day(office->now), &one, &warning, &office->why),
        ERR_NONE);
    return one;
}

/* Who writes one down says which he saw: another that came meanwhile does not give way unseen. */
static void what_came_meanwhile_is_written_over_by_nobody_who_has_not_seen_it(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    Act act = caseoffice_as(office, ROLE_CLERK);
    Circumstance one = means(office, "email");
    int64_t first = add(office, "phone", moment_day(office->now) - 20);
    int64_t id = 0;

    act.version = VERSION_NONE_YET;
    assert_int_equal(
        store_circumstance_add(office->store, &act, office->person, &one, &id, &office->why),
        ERR_CHANGED_MEANWHILE);
    act = caseoffice_as(office, ROLE_CLERK);
    act.version = first;
    assert_int_equal(
        store_circumstance_add(office->store, &act, office->person, &one, &id, &office->why),
        ERR_NONE);
    caseoffice_check(office);
    caseoffice_close(office);
}

static void what_is_replaced_is_struck_out_and_the_other_stands(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    Act act = caseoffice_as(office, ROLE_CLERK);
    Circumstance one = means(office, "email");
    int64_t theirs = add(office, "phone", moment_day(office->now));
    Circumstance found;
    int64_t id = 0;

    act.version = 1;
    assert_int_equal(
        store_circumstance_replace(office->store, &act, theirs, &one, &id, &office->why),
        ERR_BLANK);
    act = caseoffice_as(office, ROLE_CLERK);
    act.reason = STR("two desks at once");
    assert_int_equal(
        store_circumstance_replace(office->store, &act, theirs, &one, &id, &office->why),
        ERR_NONE);
    assert_int_equal(
        store_circumstance_find(office->store, theirs, &office->arena, &found), ERR_NONE);
    assert_str(found.struck, "two desks at once");
    assert_int_equal(
        store_circumstance_last(
            office->store, office->person, CIRCUMSTANCE_CONTACT, &office->arena, &found),
        ERR_NONE);
    assert_int_equal(found.id, id);
    caseoffice_check(office);
    caseoffice_close(office);
}

static void the_means_of_contact_is_that_of_the_day(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    Day today = moment_day(office->now);
    Channel means;

    assert_int_equal(
        store_circumstance_contact(office->store, office->person, today, &means),
        ERR_NOT_FOUND);
    add(office, "phone", today - 20);
    add(office, "email", today - 10);
    static const struct {
        Day ago;
        Err err;
        Channel means;
    } rows[] = {
        {21, ERR_NOT_FOUND, CHANNEL_PHONE},
        {20, ERR_NONE,      CHANNEL_PHONE},
        {11, ERR_NONE,      CHANNEL_PHONE},
        {10, ERR_NONE,      CHANNEL_EMAIL},
        {0,  ERR_NONE,      CHANNEL_EMAIL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        means = rows[i].means;
        assert_int_equal(
            store_circumstance_contact(
                office->store, office->person, today - rows[i].ago, &means),
            rows[i].err);
        assert_int_equal(means, rows[i].means);
    }
    caseoffice_check(office);
    caseoffice_close(office);
}

static void another_desk_that_saw_an_older_one_ends_nothing(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    Day today = moment_day(office->now);
    Date last = date_of_day(CALENDAR_HIJRI, today);
    int64_t id = add(office, "phone", today - 20);
    Act act = caseoffice_as(office, ROLE_CLERK);

    act.version = 1;
    assert_int_equal(
        store_circumstance_end(office->store, &act, id, last, &office->why), ERR_NONE);
    act = caseoffice_as(office, ROLE_CLERK);
    act.version = 1;
    act.reason = STR("never");
    assert_int_equal(
        store_circumstance_strike(office->store, &act, id, &office->why),
        ERR_CHANGED_MEANWHILE);
    caseoffice_check(office);
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_means_of_contact_is_that_of_the_day),
        cmocka_unit_test(what_came_meanwhile_is_written_over_by_nobody_who_has_not_seen_it),
        cmocka_unit_test(what_is_replaced_is_struck_out_and_the_other_stands),
        cmocka_unit_test(another_desk_that_saw_an_older_one_ends_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
