#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "view/policy_rows.h"

static Policy load(Arena *arena, const char *name)
{
    Policy policy;
    Refusal why;

    assert_int_equal(policy_file_load(arena, str_of(name), &policy, &why), ERR_NONE);
    return policy;
}

static void the_list_begins_each_line_with_the_name(void **state)
{
    (void)state;
    Arena arena = {0};
    Table table;
    Refusal why;

    assert_int_equal(policy_rows_list(&arena, &table, &why), ERR_NONE);
    assert_int_equal(table.row_count, 6);
    for (size_t i = 0; i < table.row_count; i++) {
        assert_true(str_equal(table_cell(&table, i, 0), policy_file_name(i)));
        assert_true(table_cell(&table, i, 1).len > 0);
    }
    arena_free(&arena);
}

static void a_policy_is_shown_with_every_key(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = load(&arena, "tuwaim");
    Table table = policy_rows_show(&arena, &policy);

    assert_int_equal(table.row_count, POLICY_KEY_COUNT);
    assert_str(table_cell(&table, POLICY_REPLY_MAX_DAYS, 0), "reply.max_days");
    assert_str(table_cell(&table, POLICY_REPLY_MAX_DAYS, 1), "15");
    assert_str(table_cell(&table, POLICY_REPLY_MAX_DAYS, 2), "S2-t6");
    arena_free(&arena);
}

static const struct {
    const char *policy;
    const char *key;
    const char *cells[6]; /* key, value, meaning, clause, gist, allowed */
} explained[] = {
    {"union",
     "reply.max_days",   {"reply.max_days", "15", "", "S2-t6",
      "The reply takes at most 15 working days from the day the request is complete",
      "1..366, none"}                                                                 },
    {"computing",
     "reply.max_days",   {"reply.max_days", "none", "none", "-", "not in the policy's text", "1..366, none"}},
    {"union",
     "reply.early",      {"reply.early", "warn", "Warn, and ask for a reason", "-", "not in the policy's text",
      "allow, warn, block"}                                                              },
    {"union",
     "committee.quorum", {"committee.quorum", "3", "", "",
      "a setting of the office: Members who must be present, those recused not counted",
      "1..30"}                                                                      },
};

static void a_key_is_explained_by_its_clause_or_called_a_setting(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t i = 0; i < sizeof explained / sizeof explained[0]; i++) {
        Policy policy = load(&arena, explained[i].policy);
        Table table;
        Refusal why;
        assert_int_equal(
            policy_rows_explain(&arena, &policy, str_of(explained[i].key), &table, &why),
            ERR_NONE);
        assert_int_equal(table.row_count, 1);
        for (size_t c = 0; c < 6; c++)
            assert_str(table_cell(&table, 0, c), explained[i].cells[c]);
    }
    arena_free(&arena);
}

static void a_setting_that_the_profile_gives_is_shown_as_given(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = load(&arena, "union");
    Table table;
    Refusal why;

    policy.settings[SETTING_COMMITTEE_QUORUM] = STR("5");
    assert_int_equal(
        policy_rows_explain(&arena, &policy, STR("committee.quorum"), &table, &why), ERR_NONE);
    assert_str(table_cell(&table, 0, 1), "5");
    arena_free(&arena);
}

static void a_key_that_is_none_is_answered_with_those_like_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = load(&arena, "union");
    Table table;
    Refusal why;

    assert_int_equal(
        policy_rows_explain(&arena, &policy, STR("survey.metods"), &table, &why),
        ERR_NOT_FOUND);
    assert_int_equal(why.guard, GUARD_UNKNOWN_KEY);
    assert_str(why.field, "survey.metods");
    assert_str(
        why.allowed, "survey.methods, survey.period, survey.delay_days, survey.period_months");
    arena_free(&arena);
}

static void a_difference_shows_both_sides_and_their_clauses(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy a = load(&arena, "computing");
    Policy b = load(&arena, "tuwaim");
    Table table = policy_rows_diff(&arena, &a, &b);
    bool is_found = false;

    for (size_t i = 0; i < table.row_count; i++) {
        if (!str_equal(table_cell(&table, i, 0), STR("reply.min_days")))
            continue;
        is_found = true;
        assert_str(table_cell(&table, i, 1), "14");
        assert_str(table_cell(&table, i, 2), "none");
        assert_str(table_cell(&table, i, 3), "S0-P5");
        assert_str(table_cell(&table, i, 4), "-");
    }
    assert_true(is_found);
    assert_int_equal(policy_rows_diff(&arena, &a, &a).row_count, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_list_begins_each_line_with_the_name),
        cmocka_unit_test(a_policy_is_shown_with_every_key),
        cmocka_unit_test(a_key_is_explained_by_its_clause_or_called_a_setting),
        cmocka_unit_test(a_setting_that_the_profile_gives_is_shown_as_given),
        cmocka_unit_test(a_key_that_is_none_is_answered_with_those_like_it),
        cmocka_unit_test(a_difference_shows_both_sides_and_their_clauses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
