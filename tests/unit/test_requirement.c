#include "tests/lib/test.h"

#include "office/requirement.h"

/* "marital=widowed sex=female" as facts. */
static FamilyFacts facts_of(const char *text)
{
    FamilyFacts facts = {0};
    Str rest = str_of(text);
    Str word;
    Str code;
    Fact fact;

    while (str_cut(&rest, ' ', &word)) {
        assert_true(str_cut(&word, '=', &code));
        assert_true(fact_from_code(code, &fact));
        assert_true(fact_set(&facts, fact, word));
    }
    return facts;
}

static Str papers_of(Arena *arena, const RequirementList *list)
{
    static const char *const marks[NEED_COUNT] = {"", "?", "*"};
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < list->count; i++)
        strbuilder_add_format(
            &text, "%s%s%s", i ? " " : "", paperkind_code(list->papers[i].paper),
            marks[list->papers[i].need]);
    return strbuilder_text(&text);
}

#define CITIZEN "nationality=citizen applicant=self "
#define POOR    "dependents=no employment=jobless social_security=no citizen_account=no "

static const struct {
    const char *kind;
    const char *facts;
    const char *papers; /* "?": expected, "*": optional */
    FactSet unknown;
} rows[] = {
    {"letter",      CITIZEN,                                               "national_id",                                                                         0                                          },
    {"letter",      "nationality=resident applicant=agent",                "iqama authority",                                                                     0                                          },
    {"letter",      "",                                                    "",                                                                                    1 << FACT_NATIONALITY | 1 << FACT_APPLICANT},
    {"food_basket", CITIZEN POOR "marital=single sex=male",                "national_id national_address",                                                        0                                          },
    {"food_basket", CITIZEN POOR "marital=divorced sex=female",
     "national_id family_register divorce_deed national_address",                                                                                                 0                                          },
    {"food_basket", CITIZEN "dependents=yes marital=divorced sex=female",
     "national_id family_register birth_certificate? divorce_deed dependency_deed "
     "custody_deed? "
     "national_address",                                                                                                                                          0                                          },
    {"food_basket", CITIZEN "dependents=yes marital=widowed sex=female",
     "national_id family_register birth_certificate? death_certificate dependency_deed "
     "national_address",                                                                                                                                          0                                          },
    {"food_basket", CITIZEN "dependents=yes marital=widowed sex=male",
     "national_id family_register birth_certificate? death_certificate national_address",                                                                         0                                          },
    {"rent",        CITIZEN POOR "marital=single sex=male housing=rented",
     "national_id national_address rental_contract credit_report* bank_statement",                                                                                0                                          },
    {"rent",        CITIZEN POOR "marital=single sex=male",
     "national_id national_address credit_report* bank_statement",                                                                                                1 << FACT_HOUSING                          },
    {"financial",
     "nationality=resident applicant=self dependents=no employment=employed sex=male "
     "social_security=yes citizen_account=yes marital=married",            "iqama marriage_contract? national_address salary_statement social_security "
     "credit_report* bank_statement",                                                              0                                          },
    {"marriage",
     "nationality=resident applicant=self dependents=no employment=retired sex=male "
     "social_security=no citizen_account=no marital=married",              "iqama marriage_contract national_address pension_statement bank_statement",           0                                          },
    {"bills",
     CITIZEN "dependents=no employment=jobless social_security=no citizen_account=yes "
             "marital=single sex=female housing=owned",                    "national_id national_address title_deed utility_bill citizen_account bank_statement", 0                                          },
    {"medical",     CITIZEN POOR "marital=single sex=male",
     "national_id national_address medical_report",                                                                                                               0                                          },
};

static void a_case_asks_for_what_its_facts_require(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        FamilyFacts facts = facts_of(rows[i].facts);
        CaseKind kind;
        assert_true(casekind_from_code(str_of(rows[i].kind), &kind));
        RequirementList list = requirement_list(kind, &facts);
        assert_str(papers_of(&arena, &list), rows[i].papers);
        assert_int_equal(list.unknown, rows[i].unknown);
        for (size_t p = 0; p < list.count; p++)
            assert_non_null(list.papers[p].reason);
        arena_free(&arena);
    }
}

/* The condition case: one list, two family states, the same paper for both. */
static void what_holds_for_either_of_two_family_states_holds_for_both(void **state)
{
    (void)state;
    FamilyFacts divorced = facts_of(CITIZEN "marital=divorced sex=female dependents=yes");
    FamilyFacts widowed = facts_of(CITIZEN "marital=widowed sex=female dependents=yes");

    for (int i = 0; i < CASEKIND_COUNT; i++) {
        RequirementList a = requirement_list((CaseKind)i, &divorced);
        RequirementList b = requirement_list((CaseKind)i, &widowed);
        assert_int_equal(
            requirement_find(&a, PAPERKIND_DEPENDENCY_DEED) != NULL,
            requirement_find(&b, PAPERKIND_DEPENDENCY_DEED) != NULL);
        assert_int_equal(
            requirement_find(&a, PAPERKIND_FAMILY_REGISTER) != NULL,
            requirement_find(&b, PAPERKIND_FAMILY_REGISTER) != NULL);
    }
    RequirementList list = requirement_list(CASEKIND_FOOD_BASKET, &divorced);
    assert_non_null(requirement_find(&list, PAPERKIND_DEPENDENCY_DEED));
}

static void a_fact_that_no_longer_matters_is_not_asked(void **state)
{
    (void)state;
    FamilyFacts single = facts_of(CITIZEN "marital=single");
    FamilyFacts widowed = facts_of(CITIZEN "marital=widowed");
    RequirementList list = requirement_list(CASEKIND_FOOD_BASKET, &single);

    assert_int_equal(list.unknown, 1u << FACT_DEPENDENTS);
    assert_true(list.asked & 1u << FACT_SEX);
    list = requirement_list(CASEKIND_FOOD_BASKET, &widowed);
    assert_int_equal(list.unknown, 1u << FACT_DEPENDENTS | 1u << FACT_SEX);
    assert_false(list.asked & 1u << FACT_HOUSING);
}

static void the_strongest_need_for_a_paper_holds(void **state)
{
    (void)state;
    static const Requirement two[] = {
        {PAPERKIND_IQAMA, FOR_LETTER, NEED_EXPECTED,  "weaker",   {{0}}},
        {PAPERKIND_IQAMA, FOR_LETTER, NEED_MANDATORY, "stronger", {{0}}},
        {PAPERKIND_IQAMA, FOR_LETTER, NEED_OPTIONAL,  "weakest",  {{0}}},
    };
    RequirementMatrix matrix = {.rows = two, .row_count = 3};
    FamilyFacts facts = {0};
    RequirementList list = requirement_list_of(&matrix, CASEKIND_LETTER, &facts);

    assert_int_equal(list.count, 1);
    assert_int_equal(list.papers[0].need, NEED_MANDATORY);
    assert_string_equal(list.papers[0].reason, "stronger");
    assert_int_equal(requirement_list_of(&matrix, CASEKIND_RENT, &facts).count, 0);
}

static void not_available_is_refused_only_for_a_mandatory_paper(void **state)
{
    (void)state;
    assert_true(need_refuses_not_available(NEED_MANDATORY));
    assert_false(need_refuses_not_available(NEED_EXPECTED));
    assert_false(need_refuses_not_available(NEED_OPTIONAL));
    assert_string_equal(need_code(NEED_EXPECTED), "expected");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_case_asks_for_what_its_facts_require),
        cmocka_unit_test(what_holds_for_either_of_two_family_states_holds_for_both),
        cmocka_unit_test(a_fact_that_no_longer_matters_is_not_asked),
        cmocka_unit_test(the_strongest_need_for_a_paper_holds),
        cmocka_unit_test(not_available_is_refused_only_for_a_mandatory_paper),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
