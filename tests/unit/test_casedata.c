#include "tests/lib/test.h"

#include "office/casedata.h"

static void every_field_is_read_to_one_normal_form(void **state)
{
    static const struct {
        DataField field;
        const char *typed;
        const char *normal; /* NULL: refused */
    } rows[] = {
        {DATAFIELD_NAME,          "  سعد  فهد ",    "سعد فهد"},
        {DATAFIELD_NAME,          "",                     NULL           },
        {DATAFIELD_IDENTITY,      "١٩٩٩٩٠٠٠١٠", "1999900010"   },
        {DATAFIELD_IDENTITY,      "1999900011",           NULL           },
        {DATAFIELD_BIRTH_DATE,    "2/1/1400",             "1400-01-02"   },
        {DATAFIELD_BIRTH_DATE,    "1400",                 "1400"         },
        {DATAFIELD_SEX,           "f",                    "female"       },
        {DATAFIELD_PHONE,         "0512345678",           "+966512345678"},
        {DATAFIELD_SHORT_ADDRESS, "rnbb2312",             "RNBB2312"     },
        {DATAFIELD_SHORT_ADDRESS, "12",                   NULL           },
        {DATAFIELD_DEPENDENTS,    "yes",                  "yes"          },
        {DATAFIELD_DEPENDENTS,    "perhaps",              NULL           },
        {DATAFIELD_DEPENDENTS,    " ",                    ""             },
        {DATAFIELD_FAMILY_SIZE,   "٠٧",                 "7"            },
        {DATAFIELD_FAMILY_SIZE,   "-7",                   NULL           },
        {DATAFIELD_FAMILY_SIZE,   "100",                  NULL           },
        {DATAFIELD_SALARY,        "4,000.5",              "4000.50"      },
        {DATAFIELD_SALARY,        "4,00",                 NULL           },
        {DATAFIELD_SALARY,        "",                     ""             },
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *warning;
        Refusal why;
        Str value = {0};
        Err err = casedata_read(
            &arena, rows[i].field, str_of(rows[i].typed), 20000, &value, &warning, &why);
        if ((err == ERR_NONE) != (rows[i].normal != NULL))
            fail_msg("%s: \"%s\"", datafield_code(rows[i].field), rows[i].typed);
        if (err)
            assert_str(why.field, datafield_code(rows[i].field));
        else
            assert_str(value, rows[i].normal);
    }
    arena_free(&arena);
}

static CaseData single_citizen(void)
{
    CaseData data = {0};

    data.fields[DATAFIELD_NAME].value = STR("سعد");
    data.fields[DATAFIELD_NATIONALITY].value = STR("citizen");
    data.fields[DATAFIELD_MARITAL].value = STR("single");
    data.fields[DATAFIELD_APPLICANT].value = STR("self");
    return data;
}

static void the_signed_text_holds_kind_request_and_what_is_told(void **state)
{
    Casefile casefile = {.kind = CASEKIND_RENT, .request = STR("إيجار")};
    CaseData data = single_citizen();
    Arena arena = {0};

    (void)state;
    assert_str(
        casedata_text(&arena, &casefile, &data),
        "kind\trent\nrequest\tإيجار\nname\tسعد\nnationality\tcitizen\nmarital\tsingle\n"
        "applicant\tself\n");
    data.fields[DATAFIELD_NAME].how = MATCH_ORIGINAL;
    casefile.request = (Str){0};
    assert_str(
        casedata_text(&arena, &casefile, &data),
        "kind\trent\nname\tسعد\nnationality\tcitizen\nmarital\tsingle\napplicant\tself\n");
    arena_free(&arena);
}

static void facts_come_from_their_fields(void **state)
{
    CaseData data = single_citizen();
    FamilyFacts facts = casedata_facts(&data);

    (void)state;
    assert_int_equal(facts.values[FACT_NATIONALITY], NATIONALITY_CITIZEN);
    assert_int_equal(facts.values[FACT_MARITAL], MARITAL_SINGLE);
    assert_int_equal(facts.values[FACT_APPLICANT], APPLICANT_SELF);
    assert_int_equal(facts.values[FACT_HOUSING], HOUSING_UNKNOWN);
    assert_int_equal(facts.values[FACT_DEPENDENTS], ANSWER_UNKNOWN);
}

static void fields_of_asked_papers_and_asked_facts_are_unmatched_until_seen(void **state)
{
    CaseData data = single_citizen();
    FamilyFacts facts = casedata_facts(&data);
    RequirementList list = requirement_list(CASEKIND_SERVICE, &facts);
    DataField fields[DATAFIELD_COUNT];

    (void)state;
    assert_int_equal(casedata_unmatched(&data, &list, fields), 8);
    assert_int_equal(fields[0], DATAFIELD_NAME);
    data.fields[DATAFIELD_NAME].how = MATCH_ORIGINAL;
    assert_int_equal(casedata_unmatched(&data, &list, fields), 7);
    assert_int_equal(fields[0], DATAFIELD_IDENTITY);
    assert_false(casedata_may_be_blank(DATAFIELD_NAME, &list));
    assert_false(casedata_may_be_blank(DATAFIELD_NATIONALITY, &list));
    assert_true(casedata_may_be_blank(DATAFIELD_HOUSING, &list));
    assert_true(casedata_may_be_blank(DATAFIELD_PHONE, &list));
}

static void a_person_s_record_is_taken_over_unmatched(void **state)
{
    Person person = PERSON_NONE;
    Arena arena = {0};

    (void)state;
    person.name = STR("هدى");
    person.sex = SEX_FEMALE;
    person.marital = MARITAL_WIDOWED;
    CaseData data = casedata_of_person(&arena, &person);
    assert_str(data.fields[DATAFIELD_NAME].value, "هدى");
    assert_str(data.fields[DATAFIELD_SEX].value, "female");
    assert_str(data.fields[DATAFIELD_MARITAL].value, "widowed");
    assert_str(data.fields[DATAFIELD_BIRTH_DATE].value, "");
    assert_int_equal(data.fields[DATAFIELD_NAME].how, MATCH_NONE);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_is_read_to_one_normal_form),
        cmocka_unit_test(the_signed_text_holds_kind_request_and_what_is_told),
        cmocka_unit_test(facts_come_from_their_fields),
        cmocka_unit_test(fields_of_asked_papers_and_asked_facts_are_unmatched_until_seen),
        cmocka_unit_test(a_person_s_record_is_taken_over_unmatched),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
