#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "office/policy.h"

static Policy load(Arena *arena, const char *name)
{
    Policy policy;
    Refusal why = {0};
    Str text;

    assert_true(policy_file_find(str_of(name), &text));
    if (policy_load(arena, str_of(name), text, &policy, &why))
        fail_msg(
            "%s:%zu %.*s %s", name, why.line, (int)why.field.len, why.field.bytes,
            guard_code(why.guard));
    return policy;
}

/* Section 2 of the clauses, row by row: computing, maarifa, tuwaim, jazan-housing, ajyal, union. */
static const char *const names[] = {
    "computing", "maarifa", "tuwaim", "jazan-housing", "ajyal", "union",
};

#define EIGHT                                                                                  \
    "interview, phone, social_media, letters, help_request, volunteering, website, delegates"
#define SEVEN "interview, phone, social_media, letters, help_request, volunteering, website"
#define METHODS                                                                                \
    "questionnaire, field_survey, office_visits, interviews, complaints_watch, liaison_watch"

static const struct {
    PolicyKey key;
    const char *cells[6]; /* value # clause */
} contradictions[] = {
    {POLICY_REPLY_MIN_DAYS,
     {"14 # S0-P5", "14 # S1-P5", "none # -", "14 # S3-P5", "14 # S4-P5", "14 # S0-P5"}                                },
    {POLICY_REPLY_MIN_UNIT,
     {"calendar # S0-P5", "calendar # S1-P5", "none # -", "calendar # S3-P5",
      "calendar # S4-P5", "calendar # S0-P5"}                                                                          },
    {POLICY_REPLY_MAX_DAYS,
     {"none # -", "none # -", "15 # S2-t6", "none # -", "none # -", "15 # S2-t6"}                                      },
    {POLICY_REPLY_MAX_UNIT,
     {"none # -", "none # -", "working # S2-t6", "none # -", "none # -", "working # S2-t6"}                            },
    {POLICY_REPLY_START,
     {"complete # -", "complete # -", "complete # S2-t6", "complete # -", "complete # -",
      "complete # S2-t6"}                                                                                              },
    {POLICY_REPLY_EARLY,
     {"warn # -", "warn # -", "warn # -", "warn # -", "warn # -", "warn # -"}                                          },
    {POLICY_INTAKE_INCOMPLETE,
     {"park # S0-P6", "park # S1-P6", "refuse_with_checklist # S2-t3", "park # S3-P6",
      "park # S4-P6", "park # S0-P6"}                                                                                  },
    {POLICY_CHANNELS,
     {EIGHT " # S0-C1..8", SEVEN " # S1-C1..7",
      "interview, letters, phone, fax, email, volunteering # S2-a1..6", EIGHT " # S3-C1..8",
      EIGHT " # S4-C1..8",
      "interview, phone, social_media, letters, help_request, volunteering, website, email, "
      "delegates, fax, complaint_link # S0-C1..8, S2-a1..6, S2-j1"}                                                    },
    {POLICY_FORM_INTAKE_TITLE,
     {"طلب دعم مستفيد # S0-W4", "طلب مستفيد جديد # S1-W4", "نموذج طلب خدمة # S2-b5",
      "طلب دعم مستفيد # S3-W4", "طلب دعم مستفيد # S4-W4", "طلب دعم مستفيد # S0-W4"}},
    {POLICY_INTAKE_KINDS,
     {"support # S0-W4", "new_file # S1-W4", "service # S2-b5", "support # S3-W4",
      "support # S4-W4", "new_file, support, service # S1-W4, S0-W4, S2-b5"}                                           },
    {POLICY_COMMITTEE_DECIDE_LABEL,
     {"لجنة البحث # S0-P5", "لجنة البحث # S1-P5", "اللجنة المختصة # S2-t5",
      "لجنة البحث # S3-P5", "لجنة البحث # S4-P5", "لجنة البحث # S0-P5"}                     },
    {POLICY_COMMITTEE_FOLLOW_UP,
     {"لجنة المتابعة # -", "لجنة المتابعة # -", "لجنة المتابعة # S2-j1", "لجنة المتابعة # -",
      "لجنة المتابعة # -", "لجنة المتابعة # S2-j1"}                                            },
    {POLICY_COMMITTEE_INVESTIGATE,
     {"لجنة التحقيق والمتابعة # -", "لجنة التحقيق والمتابعة # -",
      "لجنة التحقيق والمتابعة # S2-th2", "لجنة التحقيق والمتابعة # -",
      "لجنة التحقيق والمتابعة # -", "لجنة التحقيق والمتابعة # S2-th2"}         },
    {POLICY_REFERRAL_UNCLEAR,
     {"required # S0-P3", "required # S1-P3", "optional # -", "required # S3-P3",
      "required # S4-P3", "required # S0-P3"}                                                                          },
    {POLICY_REFERRAL_TO_ROLE,
     {"researcher # S0-P3", "researcher # S1-P3", "relations # S2-kh1", "researcher # S3-P3",
      "researcher # S4-P3", "researcher # S0-P3"}                                                                      },
    {POLICY_REPLY_CHANNEL,
     {"any # -", "any # -", "agreed # S2-t5", "any # -", "any # -", "agreed # S2-t5"}                                  },
    {POLICY_STEPS_REGISTRATION,
     {"on # S0-P6", "on # S1-P6", "off # -", "on # S3-P6", "on # S4-P6", "on # S0-P6"}                                 },
    {POLICY_MODULES_COMPLAINTS,
     {"on # -", "on # -", "on # S2-j1..3", "on # -", "on # -", "on # S2-j1..3"}                                        },
    {POLICY_MODULES_COMPENSATION,
     {"on # -", "on # -", "on # S2-th1..4", "on # -", "on # -", "on # S2-th1..4"}                                      },
    {POLICY_MODULES_PRIVACY,
     {"on # -", "on # -", "on # S2-j'2", "on # -", "on # -", "on # S2-j'2"}                                            },
    {POLICY_MODULES_LIAISON,
     {"on # -", "on # -", "on # S2-kh1", "on # -", "on # -", "on # S2-kh1"}                                            },
    {POLICY_MODULES_SATISFACTION,
     {"on # S0-D5", "on # S1-D5", "on # S2-d1..6", "on # -", "on # S4-D5",
      "on # S0-D5, S2-d1..6"}                                                                                          },
    {POLICY_MODULES_STAFF_SIGNING,
     {"on # -", "on # -", "on # S2-dh1", "on # -", "on # -", "on # S2-dh1"}                                            },
    {POLICY_SURVEY_METHODS,
     {"none # -", "none # -", METHODS " # S2-d1..6", "none # -", "none # -",
      METHODS " # S2-d1..6"}                                                                                           },
    {POLICY_SURVEY_PERIOD,
     {"none # -", "none # -", "periodic # S2-d1", "none # -", "none # -", "periodic # S2-d1"}                          },
    {POLICY_TERMS_PERSON,
     {"مستخدم # S0-P1", "مستفيد # S1-P1", "مستفيد # S2-t1", "مستخدم # S3-P3", "مستفيد # S4-P1",
      "مستفيد # S4-P1"}                                                                                          },
    {POLICY_TERMS_VISITOR,
     {"مراجع # S0-P1", "مراجع # S1-P1", "مراجع # -", "مراجع # S3-P1", "مراجع # S4-P1",
      "مراجع # S0-P1"}                                                                                            },
    {POLICY_TERMS_APPLICANT,
     {"طالب الدعم # S0-P4", "طالب الدعم # S1-P4", "طالب الدعم # -", "طالب الدعم # S3-P4",
      "طالب الدعم # S4-P4", "طالب الدعم # S0-P4"}                                                    },
    {POLICY_COMPENSATION_GROUNDS,
     {"minutes_or_ruling # -", "minutes_or_ruling # -", "minutes_or_ruling # -",
      "minutes_or_ruling # -", "minutes_or_ruling # -", "minutes_or_ruling # -"}                                       },
    {POLICY_DECLARATION_SIGNERS,
     {"applicant # S0-P4", "applicant # S1-P4", "applicant # S2-t4", "applicant # S3-P4",
      "applicant # S4-P4", "applicant # S0-P4"}                                                                        },
    {POLICY_CALENDAR_PRIMARY,
     {"gregorian # S0-A1", "gregorian # S1-A1", "hijri # S2-0", "gregorian # S3-A1",
      "hijri # S4-A1", "hijri # S4-A1"}                                                                                },
    {POLICY_CALENDAR_SHOW_BOTH,
     {"on # -", "on # -", "on # -", "on # -", "on # S4-A1", "on # S4-A1"}                                              },
    {POLICY_LICENCE,
     {"1235 # S0-0", "none # -", "10017 # S2-0", "none # -", "none # -", "none # -"}                                   },
    {POLICY_ISSUE_NUMBER,
     {"none # -", "100 # S1-A1", "none # -", "none # -", "none # -", "none # -"}                                       },
    {POLICY_APPROVAL_SESSION,
     {"2 # S0-A1", "none # -", "none # -", "1 # S3-A1", "2 # S4-A1", "none # -"}                                       },
    {POLICY_APPROVAL_DECISION,
     {"none # -", "4 # S1-A1", "none # -", "none # -", "none # -", "none # -"}                                         },
    {POLICY_APPROVAL_DATE,
     {"الخميس 9 مارس 2023 م # S0-A1", "none # -", "none # -", "6/1/2022 م # S3-A1",
      "29/10/1445 هـ = 08/05/2024 م # S4-A1", "none # -"}                                                           },
    {POLICY_SUPERSEDES,
     {"none # -", "none # -", "none # -", "all_former # S3-A1", "none # -", "none # -"}                                },
    {POLICY_TOOLS,
     {"statute, research_guide, support_guide, support_request # S0-W1..4",
      "statute, research_guide, support_guide, new_beneficiary_request # S1-W1..4",
      "statute, partners_policy, volunteer_policy, aid_policy, service_request # S2-b1..5",
      "statute, research_guide, support_guide, support_request # S3-W1..4",
      "statute, research_guide, support_guide, support_request # S4-W1..4",
      "statute, research_guide, support_guide, support_request, partners_policy, "
      "volunteer_policy, aid_policy, service_request # S0-W1..4, S2-b1..5"}                                            },
};

static void every_profile_holds_what_its_policy_says(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t p = 0; p < 6; p++) {
        Policy policy = load(&arena, names[p]);
        assert_str(policy.name, names[p]);
        for (size_t i = 0; i < sizeof contradictions / sizeof contradictions[0]; i++) {
            Str value = policy_value(&policy, contradictions[i].key);
            Str clause = policy_clause(&policy, contradictions[i].key);
            Str cell = str_format(
                &arena, "%.*s # %.*s", (int)value.len, value.bytes, (int)clause.len,
                clause.bytes);
            assert_str(cell, contradictions[i].cells[p]);
        }
    }
    arena_free(&arena);
}

static void the_typed_fields_hold_the_same(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy computing = load(&arena, "computing");
    Policy tuwaim = load(&arena, "tuwaim");

    assert_int_equal(computing.reply_min_days, 14);
    assert_int_equal(computing.reply_min_unit, CLOCK_UNIT_CALENDAR);
    assert_int_equal(computing.reply_max_days, POLICY_NO_DAYS);
    assert_int_equal(computing.reply_max_unit, CLOCK_UNIT_NONE);
    assert_int_equal(computing.reply_early, REPLY_EARLY_WARN);
    assert_int_equal(computing.reply_channel, REPLY_CHANNEL_ANY);
    assert_int_equal(computing.incomplete, INCOMPLETE_PARK);
    assert_int_equal(computing.referral_unclear, UNCLEAR_REQUIRED);
    assert_int_equal(policy_referral_role(&computing), ROLE_RESEARCHER);
    assert_int_equal(computing.calendar, CALENDAR_GREGORIAN);
    assert_true(computing.has_registration_step);
    assert_true(computing.has_verification_step);
    assert_int_equal(computing.channels.count, 8);
    assert_int_equal(computing.survey_methods.count, 0);
    assert_str(computing.licence, "1235");
    assert_str(computing.issue_number, "");

    assert_int_equal(policy_window(&computing).floor.days, 14);
    assert_int_equal(policy_window(&computing).ceiling.unit, CLOCK_UNIT_NONE);

    assert_int_equal(policy_window(&tuwaim).floor.unit, CLOCK_UNIT_NONE);
    assert_int_equal(policy_window(&tuwaim).ceiling.days, 15);
    assert_int_equal(policy_window(&tuwaim).ceiling.unit, CLOCK_UNIT_WORKING);
    assert_int_equal(tuwaim.reply_min_days, POLICY_NO_DAYS);
    assert_int_equal(tuwaim.reply_max_days, 15);
    assert_int_equal(tuwaim.reply_max_unit, CLOCK_UNIT_WORKING);
    assert_int_equal(tuwaim.reply_channel, REPLY_CHANNEL_AGREED);
    assert_int_equal(tuwaim.incomplete, INCOMPLETE_REFUSE);
    assert_int_equal(tuwaim.referral_unclear, UNCLEAR_OPTIONAL);
    assert_int_equal(policy_referral_role(&tuwaim), ROLE_RELATIONS);
    assert_int_equal(tuwaim.survey_period, SURVEY_PERIOD_PERIODIC);
    assert_false(tuwaim.has_registration_step);
    assert_int_equal(tuwaim.channels.items[3], CHANNEL_FAX);
    assert_true(policy_has_channel(&tuwaim, CHANNEL_FAX));
    assert_false(policy_has_channel(&tuwaim, CHANNEL_DELEGATES));
    assert_str(policy_channel_clause(&tuwaim, CHANNEL_FAX), "S2-a4");
    assert_str(policy_tool_clause(&tuwaim, TOOL_AID_POLICY), "S2-b4");
    assert_str(tuwaim.channel_labels[CHANNEL_LETTERS], "المراسلات");
    assert_str(tuwaim.tool_labels[TOOL_RESEARCH_GUIDE], "");
    for (int i = 0; i < MODULE_COUNT; i++)
        assert_true(tuwaim.modules[i]);
    arena_free(&arena);
}

static void every_rule_stands_at_its_key(void **state)
{
    (void)state;
    PolicyKey key;

    for (int i = 0; i < POLICY_KEY_COUNT; i++) {
        assert_non_null(policy_rules[i].key.name);
        assert_true(policy_key_find(str_of(policy_rules[i].key.name), &key));
        assert_int_equal(key, i);
        Setting setting;
        assert_false(setting_find(str_of(policy_rules[i].key.name), &setting));
    }
    assert_false(policy_key_find(STR("reply.max"), &key));
}

/* Where the text is silent a profile holds `none` or the default, and nothing else. */
static void a_silent_policy_holds_the_default(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t p = 0; p < 5; p++) {
        Policy policy = load(&arena, names[p]);
        for (int i = POLICY_TITLE; i < POLICY_KEY_COUNT; i++) {
            if (str_equal(policy.entries[i].clause, STR("-")))
                assert_str(policy.entries[i].value, policy_rules[i].key.otherwise);
        }
    }
    arena_free(&arena);
}

/* The clause ids of a profile name its own policy: the seed is the place in the list. */
static void a_profile_names_only_clauses_of_its_own_policy(void **state)
{
    (void)state;
    static const char *const seeds[] = {"S0-", "S1-", "S2-", "S3-", "S4-"};
    Arena arena = {0};

    for (size_t p = 0; p < 5; p++) {
        Policy policy = load(&arena, names[p]);
        for (int i = 0; i < POLICY_KEY_COUNT; i++) {
            if (!str_equal(policy.entries[i].clause, STR("-")))
                assert_true(str_starts_with(policy.entries[i].clause, str_of(seeds[p])));
        }
    }
    arena_free(&arena);
}

/* The role that a profile names is the role that staff have. */
static void a_referral_goes_to_a_role_of_staff(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t p = 0; p < 6; p++) {
        Policy policy = load(&arena, names[p]);
        Role role = policy_referral_role(&policy);
        assert_str(policy_value(&policy, POLICY_REFERRAL_TO_ROLE), role_code(role));
    }
    arena_free(&arena);
}

static void a_tool_knows_whether_it_is_a_form(void **state)
{
    (void)state;
    Tool tool;

    assert_true(tool_from_code(STR("service_request"), &tool));
    assert_true(tool_is_form(tool));
    assert_true(tool_from_code(STR("statute"), &tool));
    assert_false(tool_is_form(tool));
    assert_false(tool_from_code(STR("Statute"), &tool));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_profile_holds_what_its_policy_says),
        cmocka_unit_test(the_typed_fields_hold_the_same),
        cmocka_unit_test(every_rule_stands_at_its_key),
        cmocka_unit_test(a_silent_policy_holds_the_default),
        cmocka_unit_test(a_profile_names_only_clauses_of_its_own_policy),
        cmocka_unit_test(a_referral_goes_to_a_role_of_staff),
        cmocka_unit_test(a_tool_knows_whether_it_is_a_form),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
