#include "db/clock_store.h"
#include "db/event_store.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "tests/lib/hearing.h"

static int open_world(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_world(void **state)
{
    caseoffice_check(*state);
    caseoffice_close(*state);
    return 0;
}

static Err attempt(
    CaseOffice *office, CasefileId id, Channel channel, const char *proof, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_RELATIONS);
    ReplyAttempt said = {.casefile = id, .channel = channel, .proof = str_of(proof)};

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_reply_attempt(office->store, &act, &said, &office->why);
}

static Err miss(CaseOffice *office, CasefileId id, Channel channel)
{
    Act act = caseoffice_as(office, ROLE_RELATIONS);
    ReplyAttempt said = {.casefile = id, .channel = channel, .has_failed = true};

    office->why = (Refusal){0};
    return store_reply_attempt(office->store, &act, &said, &office->why);
}

/* Goes to the first day on which the reply is not early. */
static void wait_for_floor(CaseOffice *office, CasefileId id)
{
    caseoffice_go(office, caseoffice_find(office, id).not_before);
}

static size_t replies(CaseOffice *office, CasefileId id, Reply out[REPLIES_OF_CASE_MAX])
{
    size_t count = 0;

    assert_int_equal(
        store_reply_list(office->store, id, &office->arena, out, &count), ERR_NONE);
    return count;
}

/* Whether the last event of the case says that this guard warned. */
static bool last_event_warned(CaseOffice *office, CasefileId id, Guard guard)
{
    EventQuery query = {.record_kind = STR("case"), .record_id = id.row};
    Str line = str_format(&office->arena, "warned\t%s\n", guard_code(guard));
    Event events[64];
    size_t count;

    assert_int_equal(
        store_event_page(office->store, &query, &office->arena, events, 64, &count), ERR_NONE);
    Str after = events[count - 1].after;
    return str_find(after, line) < after.len;
}

static void a_reply_before_the_floor_needs_a_reason_which_is_kept(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);
    Reply rows[REPLIES_OF_CASE_MAX];

    hearing_expect_guard(
        office, attempt(office, id, CHANNEL_PHONE, "call", ""), GUARD_REPLY_NOT_EARLY, "S0-P5");
    assert_str(office->why.owed[0], "a reason");
    assert_int_equal(replies(office, id, rows), 0);
    hearing_expect(office, attempt(office, id, CHANNEL_PHONE, "call", "the rent is due"));
    assert_int_equal(replies(office, id, rows), 1);
    assert_int_equal(rows[0].position, WINDOW_TOO_EARLY);
    assert_str(rows[0].early_reason, "the rent is due");
    assert_true(last_event_warned(office, id, GUARD_REPLY_NOT_EARLY));
    assert_int_equal(caseoffice_find(office, id).state, CASE_REPLIED);
}

static void a_reply_in_the_window_closes_it(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);
    Reply rows[REPLIES_OF_CASE_MAX];
    ClockRow *clocks;
    size_t count;

    wait_for_floor(office, id);
    hearing_expect(office, attempt(office, id, CHANNEL_PHONE, "call", ""));
    assert_int_equal(replies(office, id, rows), 1);
    assert_int_equal(rows[0].position, WINDOW_IN_WINDOW);
    assert_int_equal(rows[0].state, REPLY_DELIVERED);
    assert_str(rows[0].early_reason, "");
    assert_int_equal(
        store_clock_list(office->store, id, &office->arena, &clocks, &count), ERR_NONE);
    assert_int_equal(clocks[0].ended_on, moment_day(office->now));
    assert_str(clocks[0].end_reason, "replied");
}

static void a_late_reply_is_owed_all_the_more_and_kept_as_late(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_REJECT);
    Reply rows[REPLIES_OF_CASE_MAX];

    caseoffice_go(office, caseoffice_find(office, id).due + 1);
    hearing_expect(office, attempt(office, id, CHANNEL_PHONE, "call", ""));
    assert_int_equal(replies(office, id, rows), 1);
    assert_int_equal(rows[0].position, WINDOW_LATE);
    assert_true(last_event_warned(office, id, GUARD_REPLY_NOT_LATE));
}

static void a_reply_goes_by_the_agreed_means_with_proof(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);

    wait_for_floor(office, id);
    hearing_expect_guard(
        office, attempt(office, id, CHANNEL_LETTERS, "sent", ""), GUARD_REPLY_BY_AGREED_MEANS,
        "S2-t5");
    hearing_expect_guard(
        office, attempt(office, id, CHANNEL_PHONE, " ", ""), GUARD_REPLY_PROVED, "S0-P5");
    hearing_expect(office, attempt(office, id, CHANNEL_PHONE, "call", ""));
}

static void as_many_attempts_as_the_office_asks_for_are_a_reply(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);
    Reply rows[REPLIES_OF_CASE_MAX];

    wait_for_floor(office, id);
    hearing_expect(office, miss(office, id, CHANNEL_PHONE));
    hearing_expect_guard(
        office, miss(office, id, CHANNEL_LETTERS), GUARD_REPLY_BY_AGREED_MEANS, "S2-t5");
    hearing_expect(office, miss(office, id, CHANNEL_PHONE));
    assert_int_equal(caseoffice_find(office, id).state, CASE_DECIDED);
    hearing_expect(office, miss(office, id, CHANNEL_LETTERS));
    assert_int_equal(caseoffice_find(office, id).state, CASE_REPLIED);
    assert_int_equal(replies(office, id, rows), 3);
    assert_int_equal(rows[2].state, REPLY_FAILED);
}

static void an_attempt_that_fails_may_not_be_early_either(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);

    hearing_expect_guard(
        office, miss(office, id, CHANNEL_PHONE), GUARD_REPLY_NOT_EARLY, "S0-P5");
}

static void only_a_decided_case_is_replied_to_and_only_by_relations(void **state)
{
    CaseOffice *office = *state;
    CasefileId ready = hearing_ready(office);
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);
    ReplyAttempt said = {.casefile = id, .channel = CHANNEL_PHONE, .proof = STR("call")};

    hearing_expect_guard(
        office, attempt(office, ready, CHANNEL_PHONE, "call", ""), GUARD_NO_SUCH_MOVE, "");
    wait_for_floor(office, id);
    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        Act act = caseoffice_as(office, role);
        if (role == ROLE_RELATIONS || role == ROLE_MANAGER)
            continue;
        assert_int_equal(
            store_reply_attempt(office->store, &act, &said, &office->why), ERR_NOT_PERMITTED);
    }
}

/* An office under the union with one line of its policy changed. */
static CaseOffice *open_with(const char *from, const char *to)
{
    CaseOffice *office = caseoffice_open("union");
    StrBuilder text = {.arena = &office->arena};
    PolicyVersion version;
    int64_t id;

    assert_int_equal(store_policy_current(office->store, &office->arena, &version), ERR_NONE);
    size_t at = str_find(version.text, str_of(from));
    assert_true(at < version.text.len);
    strbuilder_add(&text, str_part(version.text, 0, at));
    strbuilder_add(&text, str_of(to));
    strbuilder_add(&text, str_part(version.text, at + str_of(from).len, version.text.len));
    Act act = caseoffice_as(office, ROLE_ADMIN);
    hearing_expect(
        office,
        store_policy_adopt(
            office->store, &act, STR("changed"), strbuilder_text(&text), &id, &office->why));
    return office;
}

static void where_the_policy_blocks_no_reason_opens_the_floor(void **state)
{
    CaseOffice *office = open_with("reply.early = warn", "reply.early = block");
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);

    hearing_expect_guard(
        office, attempt(office, id, CHANNEL_PHONE, "call", "the rent is due"),
        GUARD_REPLY_NOT_EARLY, "S0-P5");
    caseoffice_close(office);
    (void)state;
}

static void where_the_policy_allows_an_early_reply_is_only_noted(void **state)
{
    CaseOffice *office = open_with("reply.early = warn", "reply.early = allow");
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);

    hearing_expect(office, attempt(office, id, CHANNEL_PHONE, "call", ""));
    assert_true(last_event_warned(office, id, GUARD_REPLY_NOT_EARLY));
    caseoffice_close(office);
    (void)state;
}

static void a_channel_that_the_policy_does_not_list_is_refused(void **state)
{
    CaseOffice *office = caseoffice_open("tuwaim");
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);
    Act admin = caseoffice_as(office, ROLE_ADMIN);

    hearing_expect(
        office,
        store_setting_set(
            office->store, &admin, SETTING_REPLY_ATTEMPTS, STR("1"), NULL, &office->why));
    assert_int_equal(miss(office, id, CHANNEL_DELEGATES), ERR_BAD_DATA);
    assert_str(office->why.field, "channel");
    assert_str(office->why.clause, "S2-a1..6");
    caseoffice_close(office);
    (void)state;
}

static void a_failed_statement_replies_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_ACCEPT);
    ReplyAttempt said = {.casefile = id, .channel = CHANNEL_PHONE, .proof = STR("call")};
    Reply rows[REPLIES_OF_CASE_MAX];
    bool has_failed = true;

    wait_for_floor(office, id);
    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_RELATIONS);
        fault_fail_step(office->store, step);
        Err err = store_reply_attempt(office->store, &act, &said, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(replies(office, id, rows), has_failed ? 0 : 1);
        assert_int_equal(
            caseoffice_find(office, id).state, has_failed ? CASE_DECIDED : CASE_REPLIED);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_reply_before_the_floor_needs_a_reason_which_is_kept),
        IN_WORLD(a_reply_in_the_window_closes_it),
        IN_WORLD(a_late_reply_is_owed_all_the_more_and_kept_as_late),
        IN_WORLD(a_reply_goes_by_the_agreed_means_with_proof),
        IN_WORLD(as_many_attempts_as_the_office_asks_for_are_a_reply),
        IN_WORLD(an_attempt_that_fails_may_not_be_early_either),
        IN_WORLD(only_a_decided_case_is_replied_to_and_only_by_relations),
        cmocka_unit_test(where_the_policy_blocks_no_reason_opens_the_floor),
        cmocka_unit_test(where_the_policy_allows_an_early_reply_is_only_noted),
        cmocka_unit_test(a_channel_that_the_policy_does_not_list_is_refused),
        IN_WORLD(a_failed_statement_replies_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
