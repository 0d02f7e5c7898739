/* Two files that may be one household, found by what they share, and ruled on. */
#include "db/household_store.h"
#include "db/store_inside.h"
#include "db/undo_store.h"
#include "tests/lib/family.h"
#include "tests/lib/people.h"

/* Two heads: the one of the office, and another who shares nothing with him. */
typedef struct {
    CaseOffice *office;
    PersonId head;
    PersonId other;
} Two;

static Two begin(const char *other)
{
    Two two = {.office = caseoffice_open("union")};

    two.head = two.office->person;
    two.other = caseoffice_person(two.office, other);
    return two;
}

static void end(Two *two)
{
    caseoffice_check(two->office);
    caseoffice_close(two->office);
}

static HouseholdFindings findings_of(Two *two, PersonId head)
{
    HouseholdFindings findings;

    assert_int_equal(
        store_household_findings(two->office->store, head, &two->office->arena, &findings),
        ERR_NONE);
    return findings;
}

/* The only finding of `head` is the other, for this reason alone. */
static void expect(Two *two, PersonId head, PersonId other, HouseholdReason reason)
{
    HouseholdFindings findings = findings_of(two, head);

    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.rows[0].other.row, other.row);
    assert_int_equal(findings.rows[0].reasons, 1u << reason);
}

static void a_number_in_two_families_is_found_from_both(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233");

    family_member(two.office, two.head, "name=فهد سالم;kinship=son;id=1999992009");
    assert_int_equal(findings_of(&two, two.head).count, 0);
    int64_t id =
        family_member(two.office, two.other, "name=فهد بن سالم;kinship=grandson;id=1999992009");
    expect(&two, two.head, two.other, HOUSEHOLD_SAME_MEMBER);
    expect(&two, two.other, two.head, HOUSEHOLD_SAME_MEMBER);
    assert_str(findings_of(&two, two.head).rows[0].members, "فهد سالم");
    assert_str(findings_of(&two, two.head).rows[0].other_name, "علي حسن");
    Act act = caseoffice_as(two.office, ROLE_CLERK);
    Member member;
    assert_int_equal(
        store_family_find(two.office->store, id, &two.office->arena, &member), ERR_NONE);
    member.ended = ENDED_LEFT;
    assert_int_equal(
        store_family_change(two.office->store, &act, &member, &two.office->why), ERR_NONE);
    assert_int_equal(findings_of(&two, two.head).count, 0);
    end(&two);
}

static void a_like_name_and_birth_are_found_without_a_number(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233");

    family_member(two.office, two.head, "name=فهد سالم علي;kinship=son;born=1440/5/6");
    family_member(two.office, two.other, "name=فهد سالم;kinship=grandson;born=1440/5/7");
    family_member(two.office, two.other, "name=ناصر سالم;kinship=grandson;born=1440/5/7");
    expect(&two, two.head, two.other, HOUSEHOLD_LIKE_MEMBER);
    expect(&two, two.other, two.head, HOUSEHOLD_LIKE_MEMBER);
    end(&two);
}

static void a_member_with_a_case_of_his_own_is_found_from_both(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233");

    family_member(two.office, two.other, "name=سعد;kinship=son;id=1999900010");
    assert_int_equal(findings_of(&two, two.other).count, 0);
    caseoffice_draft(two.office);
    expect(&two, two.other, two.head, HOUSEHOLD_OWN_FILE);
    expect(&two, two.head, two.other, HOUSEHOLD_IS_MEMBER);
    end(&two);
}

static void an_account_in_two_files_is_found(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233;iban=SA4420000001234567891234");
    PersonId third = caseoffice_person(
        two.office, "name=هند ناصر;id=1999992009;"
                    "iban=SA4420000001234567891234");

    expect(&two, third, two.other, HOUSEHOLD_IBAN);
    end(&two);
}

static void a_mobile_and_an_address_count_where_the_other_is_served(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233;phone=0598765432;address=RNBB2312");
    PersonId third = caseoffice_person(
        two.office, "name=هند ناصر;id=1999992009;phone=0598765432;address=RNBB2312");

    assert_int_equal(findings_of(&two, third).count, 0);
    family_member(two.office, two.other, "name=فهد;kinship=son");
    HouseholdFindings findings = findings_of(&two, third);
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.rows[0].reasons, 1u << HOUSEHOLD_PHONE | 1u << HOUSEHOLD_ADDRESS);
    end(&two);
}

/* What is found of somebody who is being typed, and nobody else is. */
static HouseholdFindings typed(Two *two, const Person *person)
{
    HouseholdFindings findings;

    assert_int_equal(
        store_household_typed(two->office->store, person, &two->office->arena, &findings),
        ERR_NONE);
    return findings;
}

static void whoever_is_typed_is_found_before_he_is_kept(void **state)
{
    static const struct {
        const char *fields;
        unsigned reasons;
    } rows[] = {
        {"name=فهد سالم علي",                            0                        },
        {"name=فهد سالم علي;born=1440/5/6",              1u << HOUSEHOLD_LIKE_HIM },
        {"name=فهد سالم علي;born=1440/5/6;sex=female",   0                        },
        {"name=ناصر سالم علي;born=1440/5/6",            0                        },
        {"name=فهد;id=1999992009",                              1u << HOUSEHOLD_IS_MEMBER},
        {"name=هند ناصر;iban=SA4420000001234567891234",     1u << HOUSEHOLD_IBAN     },
        {"name=هند ناصر;phone=0598765432;address=RNBB2312",
         1u << HOUSEHOLD_PHONE | 1u << HOUSEHOLD_ADDRESS                                    },
    };
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233;iban=SA4420000001234567891234;"
                    "phone=0598765432;address=RNBB2312");

    family_member(
        two.office, two.other, "name=فهد سالم;kinship=son;born=1440/5/7;id=1999992009");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Person person = person_typed(&two.office->arena, rows[i].fields);
        HouseholdFindings findings = typed(&two, &person);
        assert_int_equal(findings.count, rows[i].reasons ? 1 : 0);
        if (findings.count)
            assert_int_equal(findings.rows[0].reasons, rows[i].reasons);
    }
    end(&two);
}

static void what_is_ruled_while_he_is_typed_is_kept_with_him(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233;iban=SA4420000001234567891234");
    HouseholdRulings rulings = {0};
    PersonAddition addition = {.households = &rulings};
    Act act = caseoffice_as(two.office, ROLE_CLERK);
    PersonId id;

    addition.person = person_typed(
        &two.office->arena, "name=هند ناصر;id=1999992009;"
                            "iban=SA4420000001234567891234");
    household_rulings_keep(&rulings, two.other, HOUSEHOLD_RULING_TWO, (Str){0});
    assert_int_equal(
        store_person_add(
            two.office->store, &act, &addition, &two.office->arena, &id, &two.office->why),
        ERR_BLANK);
    assert_int_equal(two.office->why.guard, GUARD_REASON_GIVEN);
    household_rulings_keep(&rulings, two.other, HOUSEHOLD_RULING_TWO, STR("cousins"));
    assert_int_equal(
        store_person_add(
            two.office->store, &act, &addition, &two.office->arena, &id, &two.office->why),
        ERR_NONE);
    HouseholdFindings findings = findings_of(&two, id);
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.rows[0].ruled.ruling, HOUSEHOLD_RULING_TWO);
    assert_str(findings.rows[0].ruled.reason, "cousins");
    assert_int_equal(household_open(&findings), 0);
    end(&two);
}

/* A million people are not read to answer for one; the list of the whole office and the count are
 * no such answers. */
static void a_household_is_found_by_keys_alone(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233");
    const SqlList *list = sql_list(SQL_FILE_HOUSEHOLD);
    Arena *arena = &two.office->arena;

    for (size_t i = 0; i < list->count; i++) {
        Str sql = list->texts[i];
        if (str_find(sql, STR("= ?2")) == sql.len && str_find(sql, STR("= ?1")) == sql.len)
            continue;
        Row *row = engine_prepare(
            store_engine(two.office->store),
            str_format(arena, "EXPLAIN QUERY PLAN %s", str_c(arena, sql)));
        while (row_step(row) == ROW_READY)
            if (str_find(row_text(row, 3, arena), STR("SCAN")) < row_text(row, 3, arena).len)
                fail_msg("%s", str_c(arena, sql));
        row_reset(&row);
    }
    end(&two);
}

static Err rule(Two *two, PersonId a, PersonId b, HouseholdRuling ruling, const char *reason)
{
    Act act = caseoffice_as(two->office, ROLE_VERIFIER);

    act.reason = str_of(reason);
    return store_household_rule(two->office->store, &act, a, b, ruling, &two->office->why);
}

static void a_ruling_is_kept_with_its_reason_and_may_be_taken_back(void **state)
{
    (void)state;
    Two two = begin("name=علي حسن;id=1999991233");

    family_member(two.office, two.head, "name=فهد;kinship=son;id=1999992009");
    family_member(two.office, two.other, "name=فهد;kinship=son;id=1999992009");
    assert_int_equal(rule(&two, two.head, two.head, HOUSEHOLD_RULING_ONE, ""), ERR_BAD_DATA);
    assert_int_equal(rule(&two, two.head, two.other, HOUSEHOLD_RULING_TWO, ""), ERR_BLANK);
    assert_int_equal(
        rule(&two, two.head, (PersonId){7}, HOUSEHOLD_RULING_ONE, ""), ERR_NOT_FOUND);
    assert_int_equal(rule(&two, two.other, two.head, HOUSEHOLD_RULING_LATER, ""), ERR_NONE);
    assert_int_equal(
        rule(&two, two.head, two.other, HOUSEHOLD_RULING_TWO, "divorced"), ERR_NONE);
    HouseholdFindings findings = findings_of(&two, two.other);
    assert_int_equal(findings.rows[0].ruled.ruling, HOUSEHOLD_RULING_TWO);
    assert_str(findings.rows[0].ruled.reason, "divorced");
    assert_int_equal(household_open(&findings), 0);
    Act act = caseoffice_as(two.office, ROLE_VERIFIER);
    assert_int_equal(store_undo(two.office->store, &act, 0, &two.office->why), ERR_NONE);
    findings = findings_of(&two, two.head);
    assert_int_equal(findings.rows[0].ruled.ruling, HOUSEHOLD_RULING_LATER);
    end(&two);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_in_two_families_is_found_from_both),
        cmocka_unit_test(a_like_name_and_birth_are_found_without_a_number),
        cmocka_unit_test(a_member_with_a_case_of_his_own_is_found_from_both),
        cmocka_unit_test(an_account_in_two_files_is_found),
        cmocka_unit_test(a_mobile_and_an_address_count_where_the_other_is_served),
        cmocka_unit_test(whoever_is_typed_is_found_before_he_is_kept),
        cmocka_unit_test(what_is_ruled_while_he_is_typed_is_kept_with_him),
        cmocka_unit_test(a_household_is_found_by_keys_alone),
        cmocka_unit_test(a_ruling_is_kept_with_its_reason_and_may_be_taken_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
