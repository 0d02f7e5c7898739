/* Files that look alike, and what was ruled of them. */
#include "db/person_merge_store.h"
#include "db/person_ruling_store.h"
#include "db/person_store.h"
#include "tests/lib/caseoffice.h"

#define HIS_TWIN "name=سعد فهد علي العتيبي;phone=0512345678;born=1400/1/3"

static PersonTwins twins_of(CaseOffice *office, PersonId id)
{
    PersonTwins twins;

    assert_int_equal(store_person_twins(office->store, id, &office->arena, &twins), ERR_NONE);
    return twins;
}

static PersonTwins pairs(CaseOffice *office)
{
    PersonTwins twins;

    assert_int_equal(store_person_pairs(office->store, 20, &office->arena, &twins), ERR_NONE);
    return twins;
}

static Err rule(
    CaseOffice *office, PersonId a, PersonId b, SameRuling ruling, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_VERIFIER);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_person_rule(office->store, &act, a, b, ruling, &office->why);
}

/* Adds him as `addition` says, who looks like the office's person. */
static PersonId add_twin(CaseOffice *office, PersonAddition addition, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    PersonId id = {0};

    act.reason = str_of(reason);
    addition.person = person_typed(&office->arena, HIS_TWIN);
    assert_int_equal(
        store_person_add(office->store, &act, &addition, &office->arena, &id, &office->why),
        ERR_NONE);
    return id;
}

static void end(CaseOffice *office)
{
    caseoffice_check(office);
    caseoffice_close(office);
}

static void who_is_ruled_new_at_the_desk_is_kept_as_two_people(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId twin = add_twin(office, (PersonAddition){.is_ruled_new = true}, "his cousin");
    PersonTwins twins = twins_of(office, twin);

    assert_int_equal(twins.count, 1);
    assert_int_equal(twins.rows[0].likeness.person.id.row, office->person.row);
    assert_int_equal(twins.rows[0].ruling.ruling, SAME_RULING_OTHER);
    assert_str(twins.rows[0].ruling.reason, "his cousin");
    assert_str(twins.rows[0].ruling.staff, "clerk");
    assert_int_equal(twins.rows[0].ruling.ruled_at, office->now);
    assert_int_equal(pairs(office).count, 0);
    end(office);
}

static void what_is_to_be_asked_later_waits_for_a_ruling(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId twin = add_twin(office, (PersonAddition){.is_to_be_asked = true}, "");
    PersonTwins waiting = pairs(office);

    assert_int_equal(waiting.count, 1);
    assert_int_equal(waiting.rows[0].of.row, office->person.row);
    assert_int_equal(waiting.rows[0].likeness.person.id.row, twin.row);
    assert_int_equal(waiting.rows[0].ruling.ruling, SAME_RULING_LATER);
    assert_int_equal(rule(office, twin, office->person, SAME_RULING_OTHER, "asked"), ERR_NONE);
    assert_int_equal(pairs(office).count, 0);
    assert_int_equal(twins_of(office, office->person).rows[0].ruling.ruling, SAME_RULING_OTHER);
    end(office);
}

static void those_of_one_mobile_and_name_wait_until_they_are_ruled_or_merged(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId other = caseoffice_person(office, "name=هند سالم;phone=0512345678");
    PersonAddition addition = {
        .person = person_typed(&office->arena, "name=سعد فهد العتيبي;phone=0512345678")};
    Act act = caseoffice_as(office, ROLE_CLERK);
    PersonId twin;

    assert_int_equal(
        store_person_add(office->store, &act, &addition, &office->arena, &twin, &office->why),
        ERR_REFUSED);
    addition.person.phone = (Str){0};
    assert_int_equal(
        store_person_add(office->store, &act, &addition, &office->arena, &twin, &office->why),
        ERR_NONE);
    addition.person = person_typed(&office->arena, "name=سعد فهد العتيبي;phone=0512345678");
    addition.person.id = twin;
    assert_int_equal(
        store_person_change(
            office->store, &act, &addition.person, &office->arena, &office->why),
        ERR_NONE);
    PersonTwins waiting = pairs(office);
    assert_int_equal(waiting.count, 1);
    assert_int_equal(waiting.rows[0].likeness.person.id.row, twin.row);
    assert_int_not_equal(waiting.rows[0].likeness.person.id.row, other.row);
    MergeOrder order = {.kept = office->person, .merged = twin};
    act = caseoffice_as(office, ROLE_VERIFIER);
    int64_t id;
    assert_int_equal(
        store_person_merge(office->store, &act, &order, &id, &office->why), ERR_NONE);
    assert_int_equal(pairs(office).count, 0);
    end(office);
}

static void a_ruling_is_refused_by_name(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId other = caseoffice_person(office, "name=هند سالم");
    PersonId nobody = {7};

    assert_int_equal(rule(office, other, other, SAME_RULING_SAME, ""), ERR_BAD_DATA);
    assert_int_equal(office->why.guard, GUARD_SAME_FILE);
    assert_int_equal(rule(office, other, nobody, SAME_RULING_SAME, ""), ERR_NOT_FOUND);
    assert_int_equal(rule(office, other, office->person, SAME_RULING_OTHER, ""), ERR_BLANK);
    assert_int_equal(office->why.guard, GUARD_REASON_GIVEN);
    assert_int_equal(rule(office, other, office->person, SAME_RULING_SAME, ""), ERR_NONE);
    assert_int_equal(rule(office, office->person, other, SAME_RULING_LATER, ""), ERR_NONE);
    PersonRuling ruling;
    assert_int_equal(
        store_person_ruling(office->store, other, office->person, &office->arena, &ruling),
        ERR_NONE);
    assert_int_equal(ruling.ruling, SAME_RULING_LATER);
    end(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_ruled_new_at_the_desk_is_kept_as_two_people),
        cmocka_unit_test(what_is_to_be_asked_later_waits_for_a_ruling),
        cmocka_unit_test(those_of_one_mobile_and_name_wait_until_they_are_ruled_or_merged),
        cmocka_unit_test(a_ruling_is_refused_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
