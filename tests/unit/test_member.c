#include "office/member.h"
#include "tests/lib/test.h"

/* 2026-11-21, 1448-06-11 */
#define TODAY ((Day)20778)

static Arena arena;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    return 0;
}

static Err set(Member *member, MemberField field, const char *typed, Refusal *why)
{
    const char *warning;

    return member_set(&arena, member, field, str_of(typed), TODAY, &warning, why);
}

static void every_field_is_read_to_its_normal_form(void **state)
{
    static const struct {
        MemberField field;
        const char *typed;
        const char *normal;
    } rows[] = {
        {MEMBER_FIELD_NAME,      "  هدى   سعد ",   "هدى سعد"},
        {MEMBER_FIELD_KINSHIP,   "daughter",             "daughter"     },
        {MEMBER_FIELD_BORN,      "١٤٤٠/٥/٦",       "1440-05-06"   },
        {MEMBER_FIELD_BORN,      "2019",                 "2019"         },
        {MEMBER_FIELD_IDENTITY,  "١٩٩٩٩٩٠٠٠٣", "1999990003"   },
        {MEMBER_FIELD_LIVES,     "away",                 "away"         },
        {MEMBER_FIELD_LIVES,     "",                     "home"         },
        {MEMBER_FIELD_HEALTH,    "special_needs",        "special_needs"},
        {MEMBER_FIELD_EDUCATION, "primary",              "primary"      },
        {MEMBER_FIELD_DOCUMENT,  "شهادة 12",        "شهادة 12"},
        {MEMBER_FIELD_NOTE,      " توأم ",           "توأم"     },
        {MEMBER_FIELD_SINCE,     "-1",                   "2026-11-20"   },
        {MEMBER_FIELD_UNTIL,     "1448",                 "1448"         },
        {MEMBER_FIELD_ENDED,     "died",                 "died"         },
        {MEMBER_FIELD_ENDED,     "",                     ""             },
    };
    (void)state;
    Member member = MEMBER_NONE;
    Refusal why;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(set(&member, rows[i].field, rows[i].typed, &why), ERR_NONE);
        assert_str(member_field_text(&arena, &member, rows[i].field), rows[i].normal);
    }
}

static void a_value_that_is_none_is_refused_and_changes_nothing(void **state)
{
    static const struct {
        MemberField field;
        const char *typed;
        Err err;
        Guard guard;
    } rows[] = {
        {MEMBER_FIELD_NAME,     "",           ERR_BLANK,    GUARD_NONE       },
        {MEMBER_FIELD_NAME,     "...",        ERR_BAD_DATA, GUARD_NO_NAME    },
        {MEMBER_FIELD_KINSHIP,  "",           ERR_BLANK,    GUARD_NONE       },
        {MEMBER_FIELD_KINSHIP,  "cat",        ERR_BAD_DATA, GUARD_BAD_VALUE  },
        {MEMBER_FIELD_BORN,     "2026-11-22", ERR_BAD_DATA, GUARD_BORN_LATER },
        {MEMBER_FIELD_BORN,     "1445/13/1",  ERR_BAD_DATA, GUARD_DATE_MONTH },
        {MEMBER_FIELD_IDENTITY, "1999990004", ERR_BAD_DATA, GUARD_BAD_VALUE  },
        {MEMBER_FIELD_LIVES,    "moon",       ERR_BAD_DATA, GUARD_BAD_VALUE  },
        {MEMBER_FIELD_UNTIL,    "2027",       ERR_BAD_DATA, GUARD_AFTER_TODAY},
        {MEMBER_FIELD_SINCE,    "+1",         ERR_BAD_DATA, GUARD_AFTER_TODAY},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Member member = MEMBER_NONE;
        Str before = member_field_text(&arena, &member, rows[i].field);
        Refusal why;
        assert_int_equal(set(&member, rows[i].field, rows[i].typed, &why), rows[i].err);
        assert_int_equal(why.guard, rows[i].guard);
        assert_str(why.field, member_field_code(rows[i].field));
        assert_true(str_equal(member_field_text(&arena, &member, rows[i].field), before));
    }
}

static Member member_of(const char *kinship, const char *born)
{
    Member member = MEMBER_NONE;
    Refusal why;

    assert_int_equal(set(&member, MEMBER_FIELD_NAME, "هدى", &why), ERR_NONE);
    assert_int_equal(set(&member, MEMBER_FIELD_KINSHIP, kinship, &why), ERR_NONE);
    assert_int_equal(set(&member, MEMBER_FIELD_BORN, born, &why), ERR_NONE);
    return member;
}

static void a_member_needs_a_name_a_kinship_and_a_reason_for_having_left(void **state)
{
    (void)state;
    Member member = MEMBER_NONE;
    Refusal why;

    assert_int_equal(member_check(&member, &why), ERR_BLANK);
    assert_str(why.field, "name");
    assert_int_equal(set(&member, MEMBER_FIELD_NAME, "هدى", &why), ERR_NONE);
    assert_int_equal(member_check(&member, &why), ERR_BLANK);
    assert_str(why.field, "kinship");
    member = member_of("wife", "1990-01-01");
    assert_int_equal(member_check(&member, &why), ERR_NONE);
    assert_int_equal(set(&member, MEMBER_FIELD_UNTIL, "1989-12-31", &why), ERR_NONE);
    assert_int_equal(member_check(&member, &why), ERR_BLANK);
    assert_str(why.field, "ended");
    assert_int_equal(set(&member, MEMBER_FIELD_ENDED, "died", &why), ERR_NONE);
    assert_int_equal(member_check(&member, &why), ERR_BAD_DATA);
    assert_int_equal(why.guard, GUARD_LEFT_BEFORE);
    assert_int_equal(set(&member, MEMBER_FIELD_UNTIL, "1990", &why), ERR_NONE);
    assert_int_equal(member_check(&member, &why), ERR_NONE);
}

static void years_are_counted_by_either_calendar_up_to_the_death(void **state)
{
    static const struct {
        const char *born, *ended, *until;
        int gregorian, hijri;
    } rows[] = {
        {"1990-11-21", "",     "",           36, 37},
        {"1990-11-22", "",     "",           35, 37},
        {"1440-06-11", "",     "",           7,  8 },
        {"1440-06-12", "",     "",           7,  7 },
        {"1440",       "",     "",           7,  7 },
        {"2011-03",    "",     "",           15, 16},
        {"",           "",     "",           -1, -1},
        {"1990-11-21", "died", "2000-11-20", 9,  10},
        {"1990-11-21", "died", "",           -1, -1},
        {"1990-11-21", "left", "2000-11-20", 36, 37},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Member member = member_of("wife", rows[i].born);
        Refusal why;
        assert_int_equal(set(&member, MEMBER_FIELD_ENDED, rows[i].ended, &why), ERR_NONE);
        assert_int_equal(set(&member, MEMBER_FIELD_UNTIL, rows[i].until, &why), ERR_NONE);
        assert_int_equal(member_age(&member, CALENDAR_GREGORIAN, TODAY), rows[i].gregorian);
        assert_int_equal(member_age(&member, CALENDAR_HIJRI, TODAY), rows[i].hijri);
    }
}

static void only_those_who_are_in_the_family_are_counted(void **state)
{
    (void)state;
    Member rows[] = {
        member_of("wife", "1990"),           member_of("son", "2011-11-22"),
        member_of("son", "2011-11-21"),      member_of("daughter", "2020"),
        member_of("mother", "1961-11-21"),   member_of("father", "1961-11-22"),
        member_of("daughter", "2000-01-01"),
    };
    Members members = {rows, sizeof rows / sizeof rows[0]};

    rows[3].health = HEALTH_SPECIAL_NEEDS;
    rows[2].lives = LIVES_AWAY;
    rows[6].ended = ENDED_MARRIED;
    FamilyCounts counts = members_count(&members, TODAY);
    assert_int_equal(counts.members, 6);
    assert_int_equal(counts.wives, 1);
    assert_int_equal(counts.sons, 2);
    assert_int_equal(counts.daughters, 1);
    assert_int_equal(counts.under_15, 2);
    assert_int_equal(counts.over_64, 1);
    assert_int_equal(counts.special_needs, 1);
    assert_int_equal(counts.away, 1);
}

static void the_sex_follows_from_the_kinship(void **state)
{
    (void)state;
    Member wife = member_of("wife", "");
    Member grandson = member_of("grandson", "");
    Member nobody = MEMBER_NONE;

    assert_int_equal(member_sex(&wife), SEX_FEMALE);
    assert_int_equal(member_sex(&grandson), SEX_MALE);
    assert_int_equal(member_sex(&nobody), SEX_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(every_field_is_read_to_its_normal_form, clear),
        cmocka_unit_test_setup(a_value_that_is_none_is_refused_and_changes_nothing, clear),
        cmocka_unit_test_setup(
            a_member_needs_a_name_a_kinship_and_a_reason_for_having_left, clear),
        cmocka_unit_test_setup(years_are_counted_by_either_calendar_up_to_the_death, clear),
        cmocka_unit_test_setup(only_those_who_are_in_the_family_are_counted, clear),
        cmocka_unit_test_setup(the_sex_follows_from_the_kinship, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
