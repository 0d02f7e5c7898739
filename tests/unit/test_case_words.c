#include "tests/lib/test.h"

#include "view/case_words.h"
#include "view/language.h"

static const Day first_day = 20000;

static CaseView view_of(int days_left)
{
    return (CaseView){
        .has_window = true,
        .window = {.not_before = first_day, .due = first_day + 10, .unit = CLOCK_UNIT_WORKING},
        .days_left = days_left,
    };
}

static void a_window_is_told_by_a_mark_and_by_words(void **state)
{
    (void)state;
    static const struct {
        int day;
        int days_left;
        const char *mark;
        CaseTone tone;
        const char *text;
    } rows[] = {
        {5,  5,  "●", CASETONE_GOOD,    "In the window, 5 working days left"},
        {9,  1,  "▲", CASETONE_WARNING, "In the window, 1 working day left" },
        {12, -2, "■", CASETONE_BAD,     "Late by 2 working days"            },
        {11, 0,  "■", CASETONE_BAD,     "Late: the last day is over"        },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseView view = view_of(rows[i].days_left);
        CaseWords words = case_words_window(&arena, &view, first_day + rows[i].day);
        assert_string_equal(words.mark, rows[i].mark);
        assert_int_equal(words.tone, rows[i].tone);
        assert_true(str_equal(words.text, str_of(rows[i].text)));
    }
    arena_free(&arena);
}

static void a_column_has_the_window_in_short(void **state)
{
    (void)state;
    static const struct {
        Day day;
        int left;
        Day due;
        const char *words;
    } rows[] = {
        {-1, 11,  20010,    "○ from \u20684/10/2024\u2069"},
        {5,  5,   20010,    "● 5 days left"               },
        {9,  1,   20010,    "▲ 1 day left"                },
        {11, 0,   20010,    "■ late since today"          },
        {90, -80, 20010,    "■ 80 days late"              },
        {5,  0,   DAY_NONE, "● In the window"             },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseView view = view_of(rows[i].left);
        view.window.due = rows[i].due;
        Str words = case_words_window_short(&arena, &view, first_day + rows[i].day);
        assert_str(words, rows[i].words);
    }
    arena_free(&arena);
}

static void before_its_floor_a_window_is_too_early(void **state)
{
    (void)state;
    Arena arena = {0};
    CaseView view = view_of(12);
    CaseWords words = case_words_window(&arena, &view, first_day - 1);

    assert_string_equal(words.mark, "○");
    assert_true(str_starts_with(words.text, STR("Too early, from ")));
    view.has_window = false;
    assert_int_equal(case_words_window(&arena, &view, first_day).text.len, 0);
    arena_free(&arena);
}

static void a_mandatory_paper_that_is_not_there_is_marked_missing(void **state)
{
    (void)state;
    CasePaper paper = {
        .kind = PAPERKIND_NATIONAL_ID,
        .is_asked = true,
        .need = NEED_MANDATORY,
        .state = PAPER_REQUIRED,
        .last_day = DAY_NONE,
    };

    assert_string_equal(case_words_paper(&paper, first_day).mark, "✗");
    paper.state = PAPER_MATCHED;
    assert_string_equal(case_words_paper(&paper, first_day).mark, "✓");
    assert_int_equal(case_words_paper(&paper, first_day).tone, CASETONE_GOOD);
}

static void a_value_is_read_as_people_write_it(void **state)
{
    (void)state;
    static const struct {
        DataField field;
        const char *kept;
        const char *read;
    } rows[] = {
        {DATAFIELD_BIRTH_DATE, "1389-04-17",               "17/4/1389 AH"                 },
        {DATAFIELD_BIRTH_DATE, "1969-07-02",               "2/7/1969 CE"                  },
        {DATAFIELD_BIRTH_DATE, "long ago",                 "long ago"                     },
        {DATAFIELD_PHONE,      "+966538722018",            "0538722018"                   },
        {DATAFIELD_IBAN,       "SA5180000000000900000046", "SA51 8000 0000 0009 0000 0046"},
        {DATAFIELD_CITY,       "الرياض",             "الرياض"                 },
        {DATAFIELD_BIRTH_DATE, "",                         ""                             },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(case_words_value(&arena, rows[i].field, str_of(rows[i].kept)), rows[i].read);
    arena_free(&arena);
}

static void roles_are_named_in_their_order(void **state)
{
    (void)state;
    Arena arena = {0};
    Str words = case_words_roles(&arena, BY_MANAGER | BY_APPLICANT);

    assert_true(str_find(words, STR("The applicant")) < str_find(words, STR("Manager")));
    assert_true(str_find(words, STR("Manager")) < words.len);
    assert_int_equal(case_words_roles(&arena, 0).len, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_window_is_told_by_a_mark_and_by_words),
        cmocka_unit_test(a_column_has_the_window_in_short),
        cmocka_unit_test(before_its_floor_a_window_is_too_early),
        cmocka_unit_test(a_mandatory_paper_that_is_not_there_is_marked_missing),
        cmocka_unit_test(a_value_is_read_as_people_write_it),
        cmocka_unit_test(roles_are_named_in_their_order),
    };

    language_start();
    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
