#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "office/policy.h"

/* The default profile in which the line of `key` is `line`; without a line the key is missing. */
static Str edited(Arena *arena, const char *key, const char *line)
{
    StrBuilder out = {.arena = arena};
    Str rest;
    Str old;
    Str start = str_format(arena, "%s =", key);
    bool is_found = false;

    assert_true(policy_file_find(STR(POLICY_DEFAULT_NAME), &rest));
    while (str_cut(&rest, '\n', &old)) {
        bool is_it = str_starts_with(old, start);
        is_found = is_found || is_it;
        if (is_it && !line)
            continue;
        strbuilder_add(&out, is_it ? str_of(line) : old);
        strbuilder_add_char(&out, '\n');
    }
    assert_true(is_found);
    return strbuilder_text(&out);
}

/* The line of the default profile that holds `key`. */
static size_t line_of(const char *key)
{
    Arena arena = {0};
    Policy policy;
    Refusal why;
    Str text;
    PolicyKey found;

    assert_true(policy_file_find(STR(POLICY_DEFAULT_NAME), &text));
    assert_int_equal(policy_load(&arena, STR("f"), text, &policy, &why), ERR_NONE);
    assert_true(policy_key_find(str_of(key), &found));
    size_t line = policy.entries[found].line;
    arena_free(&arena);
    return line;
}

static const struct {
    const char *key; /* whose line is changed */
    const char *line;
    Guard guard;
    const char *field;
    const char *found;
    const char *allowed;
} bad[] = {
    {"reply.early",           "reply.soon = warn # -",                                GUARD_UNKNOWN_KEY,       "reply.soon",        "warn",
     "reply.min_days, reply.min_unit, reply.max_days, reply.max_unit, reply.start, "
     "reply.early, reply.channel, reply.warn_percent, reply.attempts"                                                                                                                                                                                        },
    {"reply.early",           "reply.early = never # -",                              GUARD_BAD_VALUE,         "reply.early",       "never",
     "allow, warn, block"                                                                                                                                                                                                                                    },
    {"reply.early",           "reply.early = # -",                                    GUARD_BAD_VALUE,         "reply.early",       "",
     "allow, warn, block"                                                                                                                                                                                                                                    },
    {"reply.early",           "reply.early = warn",                                   GUARD_NO_CLAUSE,         "reply.early",       "warn",
     "key = value # clause"                                                                                                                                                                                                                                  },
    {"reply.early",           "reply.early = warn #",                                 GUARD_NO_CLAUSE,         "reply.early",       "warn",
     "key = value # clause"                                                                                                                                                                                                                                  },
    {"reply.early",           "reply.channel = any # -",                              GUARD_DUPLICATE_KEY,     "reply.channel",     "agreed",
     ""                                                                                                                                                                                                                                                      },
    {"reply.early",           "reply.early: warn",                                    GUARD_BAD_LINE,          "",                  "reply.early: warn",
     "key = value # clause"                                                                                                                                                                                                                                  },
    {"reply.early",           "= warn # -",                                           GUARD_BAD_LINE,          "",                  "= warn # -",                                "key = value # clause"                                                      },
    {"reply.early",           "reply.early = w\xFFrn # -",                            GUARD_UNCLEAN_TEXT,      "",                  "",
     "key = value # clause"                                                                                                                                                                                                                                  },
    {"title",
     "title = a\xE2\x80\xAE"
     "b # -",                                                                         GUARD_UNCLEAN_TEXT,      "",                  "",                                          "key = value # clause"                                                      },
    {"title",                 "title = \xC0\xAF # -",                                 GUARD_UNCLEAN_TEXT,      "",                  "",                                          "key = value # clause"                                                      },
    {"reply.min_days",        "reply.min_days = 0 # -",                               GUARD_BAD_VALUE,         "reply.min_days",    "0",
     "1..366, none"                                                                                                                                                                                                                                          },
    {"reply.min_days",        "reply.min_days = 367 # -",                             GUARD_BAD_VALUE,         "reply.min_days",    "367",
     "1..366, none"                                                                                                                                                                                                                                          },
    {"reply.min_days",        "reply.min_days = two # -",                             GUARD_BAD_VALUE,         "reply.min_days",    "two",
     "1..366, none"                                                                                                                                                                                                                                          },
    {"reply.min_days",        "reply.min_days = 106 # -",                             GUARD_CONTRADICTION,     "reply.min_days",    "106",
     "1..105"                                                                                                                                                                                                                                                },
    {"reply.min_days",        "reply.min_days = none # -",                            GUARD_CONTRADICTION,     "reply.min_unit",
     "calendar",                                                                                                                                                                 "none"                                                                      },
    {"reply.max_unit",        "reply.max_unit = none # -",                            GUARD_CONTRADICTION,     "reply.max_unit",
     "none",                                                                                                                                                                     "calendar, working"                                                         },
    {"steps.service",         "steps.service = off # -",                              GUARD_BAD_VALUE,         "steps.service",     "off",                                       "on"                                                                        },
    {"steps.registration",    "steps.registration = yes # -",                         GUARD_BAD_VALUE,
     "steps.registration",                                                                                                          "yes",                                       "on, off"                                                                   },
    {"channels",              "channels = fax, pigeon # -",                           GUARD_BAD_VALUE,         "channels",          "pigeon",
     "interview, phone, social_media, letters, help_request, volunteering, website, email, "
     "delegates, fax, complaint_link"                                                                                                                                                                                                                        },
    {"channels",              "channels = fax, fax # -",                              GUARD_REPEATED_ITEM,     "channels",          "fax",
     "interview, phone, social_media, letters, help_request, volunteering, website, email, "
     "delegates, fax, complaint_link"                                                                                                                                                                                                                        },
    {"intake.kinds",          "intake.kinds = support, # -",                          GUARD_BAD_VALUE,         "intake.kinds",      "support,",
     "new_file, support, service"                                                                                                                                                                                                                            },
    {"channels.fax",          "channels.fax = none # -",                              GUARD_CONTRADICTION,     "channels.fax",      "none",
     "1..80"                                                                                                                                                                                                                                                 },
    {"tools.statute",         "tools.statute = none # -",                             GUARD_CONTRADICTION,     "tools.statute",     "none",
     "1..80"                                                                                                                                                                                                                                                 },
    {"committee.follow_up",   "committee.follow_up = none # -",                       GUARD_CONTRADICTION,
     "committee.follow_up",                                                                                                         "none",                                      "1..80"                                                                     },
    {"committee.investigate", "committee.investigate = none # -",                     GUARD_CONTRADICTION,
     "committee.investigate",                                                                                                       "none",                                      "1..80"                                                                     },
    {"declaration.signers",   "declaration.signers = officer # -",                    GUARD_CONTRADICTION,
     "declaration.signers",                                                                                                         "officer",                                   "applicant / applicant, officer"                                            },
    {"name",                  "name = Union # -",                                     GUARD_BAD_VALUE,         "name",              "Union",                                     "a-z, 0-9, -"                                                               },
    {"name",                  "name = 12345678901234567890123456789012345678901 # -", GUARD_TEXT_TOO_LONG,
     "name",                                                                                                                        "12345678901234567890123456789012345678901", "1..40"                                                                     },
    {"approval.date",         "approval.date = 6/1/2022 # -",                         GUARD_BAD_VALUE,         "approval.date",
     "6/1/2022",                                                                                                                                                                 "8/5/2024 م, 29/10/1445 هـ, 29/10/1445 هـ = 8/5/2024 م, 2024 م, none"},
    {"approval.date",         "approval.date = 6/1/1443 م # -",                      GUARD_BAD_VALUE,         "approval.date",
     "6/1/1443 م",                                                                                                                                                              "8/5/2024 م, 29/10/1445 هـ, 29/10/1445 هـ = 8/5/2024 م, 2024 م, none"},
    {"reply.early",           "week.working_days = # -",                              GUARD_EMPTY_WEEK,        "week.working_days", "",
     "sunday, monday, tuesday, wednesday, thursday, friday, saturday"                                                                                                                                                                                        },
    {"reply.early",           "week.working_days = none # -",                         GUARD_BAD_VALUE,         "week.working_days",
     "none",                                                                                                                                                                     "sunday, monday, tuesday, wednesday, thursday, friday, saturday"            },
    {"reply.early",           "committee.quorum = 3 # S0-P5",                         GUARD_CLAUSE_ON_SETTING, "committee.quorum",
     "3",                                                                                                                                                                        "-"                                                                         },
};

static void every_bad_line_is_refused_with_its_place_and_what_is_allowed(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Arena arena = {0};
        Refusal why = {0};
        Policy policy = {.reply_min_days = 77};
        Str text = edited(&arena, bad[i].key, bad[i].line);

        assert_int_equal(
            policy_load(&arena, STR("my.policy"), text, &policy, &why), ERR_CONFIG);
        if (why.guard != bad[i].guard)
            fail_msg("%s: %s", bad[i].line, guard_code(why.guard));
        assert_str(why.file, "my.policy");
        assert_str(why.field, bad[i].field);
        assert_str(why.found, bad[i].found);
        assert_str(why.allowed, bad[i].allowed);
        PolicyKey key;
        bool is_key = policy_key_find(why.field, &key);
        assert_int_equal(why.line, line_of(is_key ? bad[i].field : bad[i].key));
        assert_int_equal(policy.reply_min_days, 77);
        arena_free(&arena);
    }
}

static void a_refused_line_is_counted_from_one(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why;
    Policy policy;
    Str text = STR("# words\n\nname = x # -\ncolour = red # -\n");

    assert_int_equal(policy_load(&arena, STR("p"), text, &policy, &why), ERR_CONFIG);
    assert_int_equal(why.guard, GUARD_UNKNOWN_KEY);
    assert_int_equal(why.line, 4);
    assert_true(str_find(why.allowed, STR("name, title, ")) == 0);
    arena_free(&arena);
}

static void every_key_is_missed_when_it_is_not_there(void **state)
{
    (void)state;

    for (int i = 0; i < POLICY_KEY_COUNT; i++) {
        Arena arena = {0};
        Refusal why;
        Policy policy;
        Str text = edited(&arena, policy_key_name((PolicyKey)i), NULL);

        assert_int_equal(policy_load(&arena, STR("p"), text, &policy, &why), ERR_CONFIG);
        assert_int_equal(why.guard, GUARD_MISSING_KEY);
        assert_str(why.field, policy_key_name((PolicyKey)i));
        assert_int_equal(why.line, line_of("calendar.show_both") - 1);
        assert_true(why.allowed.len > 0);
        arena_free(&arena);
    }
}

static void an_empty_text_misses_the_first_key(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why;
    Policy policy;

    assert_int_equal(policy_load(&arena, STR("p"), STR(""), &policy, &why), ERR_CONFIG);
    assert_int_equal(why.guard, GUARD_MISSING_KEY);
    assert_str(why.field, "name");
    assert_int_equal(why.line, 0);
    arena_free(&arena);
}

static void a_text_without_end_is_refused(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why;
    Policy policy;
    char *bytes = arena_new(&arena, char, 65537);

    memset(bytes, '\n', 65537);
    assert_int_equal(
        policy_load(&arena, STR("p"), (Str){bytes, 65537}, &policy, &why), ERR_CONFIG);
    assert_int_equal(why.guard, GUARD_TEXT_TOO_LONG);
    assert_int_equal(
        policy_load(&arena, STR("p"), (Str){bytes, 65536}, &policy, &why), ERR_CONFIG);
    assert_int_equal(why.guard, GUARD_MISSING_KEY);
    arena_free(&arena);
}

static void a_profile_may_give_settings_of_the_office_once(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why;
    Policy policy;
    Str text = edited(
        &arena, "reply.early", "reply.early = warn # -\r\nweek.working_days = saturday,sunday");

    assert_int_equal(policy_load(&arena, STR("p"), text, &policy, &why), ERR_NONE);
    assert_str(policy.settings[SETTING_WEEK_WORKING_DAYS], "saturday,sunday");
    assert_str(policy.settings[SETTING_COMMITTEE_QUORUM], "");

    text = edited(&arena, "reply.early", "queue.recalls = 2 # -\nqueue.recalls = 3 # -");
    assert_int_equal(policy_load(&arena, STR("p"), text, &policy, &why), ERR_CONFIG);
    assert_int_equal(why.guard, GUARD_DUPLICATE_KEY);
    assert_int_equal(why.line, line_of("reply.early") + 1);
    arena_free(&arena);
}

static void the_policy_does_not_borrow_from_the_text(void **state)
{
    (void)state;
    Arena arena = {0};
    Arena texts = {0};
    Refusal why;
    Policy policy;
    Str text = str_copy(&texts, edited(&arena, "title", "title = Made up # 7/2"));

    assert_int_equal(policy_load(&arena, STR("p"), text, &policy, &why), ERR_NONE);
    memset((char *)text.bytes, 'x', text.len);
    arena_free(&texts);
    assert_str(policy.title, "Made up");
    assert_str(policy_clause(&policy, POLICY_TITLE), "7/2");
    arena_free(&arena);
}

/* No text that is one byte away from a profile brings the loader down. */
static void a_changed_byte_loads_or_is_refused_with_a_guard(void **state)
{
    (void)state;
    uint64_t seed = 20260611;
    Str text;

    assert_true(policy_file_find(STR("tuwaim"), &text));
    for (int i = 0; i < 300; i++) {
        Arena arena = {0};
        Refusal why = {0};
        Policy policy;
        Str changed = str_copy(&arena, text);
        ((char *)changed.bytes)[test_random(&seed) % changed.len] = (char)test_random(&seed);
        if (policy_load(&arena, STR("p"), changed, &policy, &why))
            assert_int_not_equal(why.guard, GUARD_NONE);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_bad_line_is_refused_with_its_place_and_what_is_allowed),
        cmocka_unit_test(a_refused_line_is_counted_from_one),
        cmocka_unit_test(every_key_is_missed_when_it_is_not_there),
        cmocka_unit_test(an_empty_text_misses_the_first_key),
        cmocka_unit_test(a_text_without_end_is_refused),
        cmocka_unit_test(a_profile_may_give_settings_of_the_office_once),
        cmocka_unit_test(the_policy_does_not_borrow_from_the_text),
        cmocka_unit_test(a_changed_byte_loads_or_is_refused_with_a_guard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
