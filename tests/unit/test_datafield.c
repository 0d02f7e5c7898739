#include "tests/lib/test.h"

#include "office/datafield.h"

static Str matches_of(Arena *arena, CaseKind kind, const FamilyFacts *facts)
{
    RequirementList list = requirement_list(kind, facts);
    FieldMatch matches[DATAFIELD_COUNT];
    StrBuilder text = {.arena = arena};
    size_t count = datafield_matches(&list, matches);

    for (size_t i = 0; i < count; i++)
        strbuilder_add_format(
            &text, "%s%s:%s", i ? " " : "", datafield_code(matches[i].field),
            matches[i].is_told ? "told" : paperkind_code(matches[i].paper));
    return strbuilder_text(&text);
}

static FamilyFacts poor_citizen(void)
{
    FamilyFacts facts = {0};

    assert_true(fact_set(&facts, FACT_NATIONALITY, STR("citizen")));
    assert_true(fact_set(&facts, FACT_APPLICANT, STR("self")));
    assert_true(fact_set(&facts, FACT_DEPENDENTS, STR("no")));
    assert_true(fact_set(&facts, FACT_EMPLOYMENT, STR("jobless")));
    assert_true(fact_set(&facts, FACT_SOCIAL_SECURITY, STR("no")));
    assert_true(fact_set(&facts, FACT_CITIZEN_ACCOUNT, STR("no")));
    assert_true(fact_set(&facts, FACT_MARITAL, STR("single")));
    assert_true(fact_set(&facts, FACT_SEX, STR("male")));
    assert_true(fact_set(&facts, FACT_HOUSING, STR("rented")));
    return facts;
}

static void a_field_is_matched_against_a_paper_that_the_case_asks_for(void **state)
{
    (void)state;
    Arena arena = {0};
    FamilyFacts facts = poor_citizen();

    assert_str(
        matches_of(&arena, CASEKIND_LETTER, &facts),
        "name:national_id identity:national_id birth_date:national_id sex:national_id "
        "nationality:national_id applicant:told phone:told city:told");
    assert_str(
        matches_of(&arena, CASEKIND_RENT, &facts),
        "name:national_id identity:national_id birth_date:national_id sex:national_id "
        "nationality:national_id marital:told applicant:told phone:told city:national_address "
        "district:national_address short_address:national_address iban:bank_statement "
        "dependents:told housing:rental_contract rent:rental_contract employment:told "
        "social_security:told citizen_account:told");
    arena_free(&arena);
}

static void the_paper_follows_the_facts(void **state)
{
    (void)state;
    Arena arena = {0};
    FamilyFacts facts = poor_citizen();

    assert_true(fact_set(&facts, FACT_NATIONALITY, STR("resident")));
    assert_true(fact_set(&facts, FACT_APPLICANT, STR("agent")));
    assert_true(fact_set(&facts, FACT_MARITAL, STR("widowed")));
    assert_true(fact_set(&facts, FACT_EMPLOYMENT, STR("retired")));
    assert_true(fact_set(&facts, FACT_SOCIAL_SECURITY, STR("yes")));
    assert_true(fact_set(&facts, FACT_DEPENDENTS, STR("yes")));
    assert_str(
        matches_of(&arena, CASEKIND_MEDICAL, &facts),
        "name:iqama identity:iqama birth_date:iqama sex:iqama nationality:iqama "
        "marital:death_certificate applicant:authority phone:told city:national_address "
        "district:national_address short_address:national_address "
        "dependents:birth_certificate family_size:birth_certificate "
        "employment:pension_statement pension:pension_statement "
        "social_security:social_security social_security_amount:social_security "
        "citizen_account:told");
    arena_free(&arena);
}

/* Whatever decides which papers are asked for is declared in a field of its own. */
static void every_fact_has_a_field_and_every_fact_field_a_fact(void **state)
{
    (void)state;
    FactSet declared = 0;
    Fact fact;

    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        DataField field;
        assert_true(datafield_from_code(str_of(datafield_code((DataField)i)), &field));
        assert_int_equal(field, i);
        bool is_fact = datafield_fact(field, &fact);
        assert_int_equal(is_fact, datafield_kind(field) == DATAKIND_FACT);
        if (is_fact)
            declared |= 1u << fact;
    }
    assert_int_equal(declared, (1u << FACT_COUNT) - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_field_is_matched_against_a_paper_that_the_case_asks_for),
        cmocka_unit_test(the_paper_follows_the_facts),
        cmocka_unit_test(every_fact_has_a_field_and_every_fact_field_a_fact),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
