/* The register of a family: written down, corrected, left, taken back; each number once. */
#include "db/person_store.h"
#include "db/undo_store.h"
#include "tests/lib/family.h"

static Member find(CaseOffice *office, int64_t id)
{
    Member member;

    assert_int_equal(store_family_find(office->store, id, &office->arena, &member), ERR_NONE);
    return member;
}

static void end(CaseOffice *office)
{
    caseoffice_check(office);
    caseoffice_close(office);
}

static void members_stand_as_they_were_written_down_and_who_left_stands_last(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId head = office->person;

    family_member(
        office, head,
        "name=نورة علي;kinship=wife;born=1400/5/6;id=1999991233;lives=away;health=chronic;"
        "education=reads;document=عقد 7;note=بيت أهلها;since=1420");
    family_member(office, head, "name=ليلى;kinship=daughter;ended=married;until=1445/1/1");
    family_member(office, head, "name=فهد;kinship=son");
    Members members = family_of(office, head);
    assert_int_equal(members.count, 3);
    assert_str(members.rows[0].name, "نورة علي");
    assert_str(members.rows[1].name, "فهد");
    assert_str(members.rows[2].name, "ليلى");
    Member wife = members.rows[0];
    const char *const texts[MEMBER_FIELD_COUNT] = {
        "نورة علي", "wife",  "1400-05-06", "1999991233", "away", "chronic",
        "reads",    "عقد 7", "بيت أهلها",  "1420",       "",     "",
    };
    for (int i = 0; i < MEMBER_FIELD_COUNT; i++)
        assert_str(member_field_text(&office->arena, &wife, (MemberField)i), texts[i]);
    assert_int_equal(wife.identity_kind, IDENTITY_NATIONAL);
    assert_int_equal(wife.person.row, 0);
    end(office);
}

static void a_number_on_file_leads_to_its_file(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    int64_t id = family_member(office, office->person, "name=نورة;kinship=wife;id=1999991233");
    PersonId wife = caseoffice_person(office, "name=نورة علي;id=1999991233");

    assert_int_equal(find(office, id).person.row, wife.row);
    end(office);
}

static void a_number_stands_once_in_a_family_and_is_not_its_heads(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId other = caseoffice_person(office, "name=علي حسن;id=1999900028");
    Person head;
    int64_t id;

    assert_int_equal(
        store_person_find(office->store, office->person, &office->arena, &head), ERR_NONE);
    Str own = str_format(
        &office->arena, "name=سعد;kinship=son;id=%.*s", (int)head.identity.len,
        head.identity.bytes);
    assert_int_equal(
        family_try(office, office->person, str_c(&office->arena, own), &id), ERR_BAD_DATA);
    assert_int_equal(office->why.guard, GUARD_NUMBER_OF_HEAD);
    family_member(office, office->person, "name=فهد;kinship=son;id=1999991233");
    assert_int_equal(
        family_try(office, office->person, "name=فهد;kinship=son;id=1999991233", &id),
        ERR_EXISTS);
    assert_int_equal(office->why.guard, GUARD_SAME_MEMBER);
    assert_str(office->why.field, "id");
    family_member(office, other, "name=فهد;kinship=son;id=1999991233");
    family_member(
        office, office->person, "name=فهد;kinship=son;id=1999991233;ended=left;until=1445");
    end(office);
}

static Err change(
    CaseOffice *office, int64_t id, int64_t version, MemberField field, const char *typed)
{
    Member member = find(office, id);
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    const char *warning;

    act.version = version;
    assert_int_equal(
        member_set(
            &office->arena, &member, field, str_of(typed), moment_day(office->now), &warning,
            &office->why),
        ERR_NONE);
    return store_family_change(office->store, &act, &member, &office->why);
}

static void a_row_is_corrected_unless_somebody_was_faster(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    int64_t id = family_member(office, office->person, "name=فهد;kinship=son");

    assert_int_equal(change(office, id, 1, MEMBER_FIELD_BORN, "1440"), ERR_NONE);
    assert_int_equal(change(office, id, 1, MEMBER_FIELD_BORN, "1441"), ERR_CHANGED_MEANWHILE);
    assert_int_equal(find(office, id).version, 2);
    assert_int_equal(find(office, id).born.parts.year, 1440);
    assert_int_equal(change(office, id, 2, MEMBER_FIELD_UNTIL, "1445"), ERR_BLANK);
    assert_int_equal(change(office, id, 2, MEMBER_FIELD_ENDED, "left"), ERR_NONE);
    assert_false(member_is_there(&family_of(office, office->person).rows[0]));
    end(office);
}

/* Of the clerk. */
static void take_back(CaseOffice *office)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    assert_int_equal(store_undo(office->store, &act, 0, &office->why), ERR_NONE);
}

static void a_row_that_was_taken_away_comes_back_as_it_was(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    int64_t id =
        family_member(office, office->person, "name=فهد;kinship=son;born=1440/2/3;note=توأم");
    Member before = find(office, id);
    Act act = caseoffice_as(office, ROLE_CLERK);

    assert_int_equal(store_family_remove(office->store, &act, id, &office->why), ERR_NONE);
    assert_int_equal(family_of(office, office->person).count, 0);
    caseoffice_check(office);
    take_back(office);
    Member after = find(office, id);
    assert_true(
        str_equal(member_body(&office->arena, &after), member_body(&office->arena, &before)));
    end(office);
}

static void what_was_written_down_is_taken_back_by_who_wrote_it(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");

    family_member(office, office->person, "name=فهد;kinship=son;born=1440/2/3");
    Act act = caseoffice_as(office, ROLE_CLERK);
    UndoPlan plan;
    assert_int_equal(store_undo_find(office->store, &act, &office->arena, &plan), ERR_NONE);
    assert_str(plan.name, "فهد");
    take_back(office);
    assert_int_equal(family_of(office, office->person).count, 0);
    end(office);
}

static void who_keeps_no_people_keeps_no_family(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    Member member = member_typed(&office->arena, "name=فهد;kinship=son");
    Act act = caseoffice_as(office, ROLE_ADMIN);
    int64_t id;

    member.head = office->person;
    assert_int_equal(
        store_family_add(office->store, &act, &member, &id, &office->why), ERR_NOT_PERMITTED);
    member.head.row = 7;
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_family_add(office->store, &act, &member, &id, &office->why), ERR_NOT_FOUND);
    assert_str(office->why.field, "person");
    end(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_stand_as_they_were_written_down_and_who_left_stands_last),
        cmocka_unit_test(a_number_on_file_leads_to_its_file),
        cmocka_unit_test(a_number_stands_once_in_a_family_and_is_not_its_heads),
        cmocka_unit_test(a_row_is_corrected_unless_somebody_was_faster),
        cmocka_unit_test(a_row_that_was_taken_away_comes_back_as_it_was),
        cmocka_unit_test(what_was_written_down_is_taken_back_by_who_wrote_it),
        cmocka_unit_test(who_keeps_no_people_keeps_no_family),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
