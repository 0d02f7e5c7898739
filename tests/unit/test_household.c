#include "office/household.h"
#include "tests/lib/test.h"

static Arena arena;

static Member member_of(const char *name, const char *kinship, const char *born, const char *id)
{
    const char *const typed[] = {name, kinship, born, id};
    const MemberField fields[] = {
        MEMBER_FIELD_NAME, MEMBER_FIELD_KINSHIP, MEMBER_FIELD_BORN, MEMBER_FIELD_IDENTITY};
    Member member = MEMBER_NONE;

    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        const char *warning;
        Refusal why;
        assert_int_equal(
            member_set(&arena, &member, fields[i], str_of(typed[i]), 20778, &warning, &why),
            ERR_NONE);
    }
    return member;
}

static void members_are_alike_by_name_birth_and_sex(void **state)
{
    static const struct {
        const char *name, *kinship, *born, *id;
        bool is_alike;
    } rows[] = {
        {"فهد سالم علي",   "son",      "1440/5/6", "",           true },
        {"فهد سالم",          "grandson", "1440/5/8", "",           true },
        {"فهد سالم علي",   "son",      "1440/5/6", "1999991233", true },
        {"فهد سالم علي",   "son",      "1440/5/9", "",           false},
        {"فهد سالم علي",   "daughter", "1440/5/6", "",           false},
        {"فهد سالم علي",   "son",      "1440",     "",           false},
        {"فهد سالم علي",   "son",      "1440/5/6", "1999990003", false},
        {"فهد",                   "son",      "1440/5/6", "",           false},
        {"ناصر سالم علي", "son",      "1440/5/6", "",           false},
    };
    Member one = member_of("فهد سالم علي", "son", "1440/5/6", "1999991233");
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Member other = member_of(rows[i].name, rows[i].kinship, rows[i].born, rows[i].id);
        assert_int_equal(household_members_alike(&arena, &one, &other), rows[i].is_alike);
        assert_int_equal(household_members_alike(&arena, &other, &one), rows[i].is_alike);
    }
    arena_free(&arena);
}

static void each_file_stands_once_with_all_its_reasons(void **state)
{
    (void)state;
    HouseholdFindings findings = {.count = 0};

    household_note(&findings, &arena, (PersonId){7}, HOUSEHOLD_IBAN, STR(""));
    household_note(&findings, &arena, (PersonId){9}, HOUSEHOLD_SAME_MEMBER, STR("فهد"));
    household_note(&findings, &arena, (PersonId){9}, HOUSEHOLD_SAME_MEMBER, STR("ليلى"));
    household_note(&findings, &arena, (PersonId){9}, HOUSEHOLD_LIKE_MEMBER, STR("فهد"));
    assert_int_equal(findings.count, 2);
    assert_str(findings.rows[1].members, "فهد · ليلى");
    assert_int_equal(
        findings.rows[1].reasons, 1u << HOUSEHOLD_SAME_MEMBER | 1u << HOUSEHOLD_LIKE_MEMBER);
    assert_int_equal(household_open(&findings), 2);
    findings.rows[0].ruled.ruling = HOUSEHOLD_RULING_TWO;
    findings.rows[1].ruled.ruling = HOUSEHOLD_RULING_LATER;
    assert_int_equal(household_open(&findings), 1);
    for (int64_t other = 100; other < 100 + HOUSEHOLD_MAX; other++)
        household_note(&findings, &arena, (PersonId){other}, HOUSEHOLD_PHONE, STR(""));
    assert_int_equal(findings.count, HOUSEHOLD_MAX);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_alike_by_name_birth_and_sex),
        cmocka_unit_test(each_file_stands_once_with_all_its_reasons),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
