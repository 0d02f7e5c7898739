/* Late, nearly late and in time: every case of a queue is one of the three, and only one. */
#include "tests/lib/reception.h"

#include "db/queue_parts.h"

enum { TODAY = 20778, WINDOW_DAYS = 15 };

typedef struct {
    Reception *reception;
    TimerRules rules;
    int64_t person;
    int cases;
} World;

static const ClockLimit window = {WINDOW_DAYS, CLOCK_UNIT_WORKING};

static int open_world(void **state)
{
    World *world = test_calloc(1, sizeof *world);
    Refusal why;

    world->reception = reception_open("union");
    world->person = reception_person(world->reception, "سعد بن ناصر");
    world->rules.settings = settings_default();
    assert_int_equal(
        calendar_make(
            &world->reception->arena, WORKWEEK_SUNDAY_TO_THURSDAY, (HolidayList){0},
            &world->rules.calendar, &why),
        ERR_NONE);
    *state = world;
    return 0;
}

static int close_world(void **state)
{
    World *world = *state;

    reception_close(world->reception);
    test_free(world);
    return 0;
}

static void run(World *world, Str script)
{
    assert_int_equal(
        engine_run_script(store_engine(world->reception->store), script), ERR_NONE);
}

/* A case that stands in `state` since some days, its reply due in some days (99: it has none). */
static void add_case(World *world, CaseState state, int days_ago, int due_in)
{
    Arena *arena = &world->reception->arena;
    Str since = moment_text(arena, moment_at(TODAY - days_ago, 10, 0));
    Str due = due_in == 99 ? STR("NULL") : str_format(arena, "%d", TODAY + due_in);

    world->cases++;
    run(world,
        str_format(
            arena,
            "INSERT INTO casefile(id, draft_serial, person_id, policy_version_id, kind, state,"
            " state_since, origin, channel, opened_at, opened_by, submitted_day, due_day, "
            "outcome)"
            " SELECT %d, %d, %lld, v.id, 'service', '%s', '%.*s', 'walk_in', 'interview', 'x', "
            "1,"
            " 1, %.*s, 'accept' FROM policy_version v",
            world->cases, world->cases, (long long)world->person, casestate_code(state),
            (int)since.len, since.bytes, (int)due.len, due.bytes));
}

static int64_t count_of(World *world, const QueueParts *parts)
{
    QueueQuery query = {
        .rules = &world->rules, .parts = parts->items, .part_count = parts->count};
    int64_t count = -1;

    assert_int_equal(store_queue_count(world->reception->store, &query, &count), ERR_NONE);
    return count;
}

static void a_case_is_late_by_the_clock_that_ends_first(void **state)
{
    static const struct {
        CaseState state;
        int days_ago;
        int due_in;
        int late;
        int nearly;
    } rows[] = {
        {CASE_COMPLETE,  90, 9,  0, 0}, /* only its reply is due */
        {CASE_COMPLETE,  1,  -1, 1, 0},
        {CASE_COMPLETE,  1,  0,  0, 1},
        {CASE_COMPLETE,  1,  3,  0, 1}, /* three working days after a Saturday */
        {CASE_COMPLETE,  1,  4,  0, 0},
        {CASE_STUDY,     30, 9,  1, 0}, /* past its limit */
        {CASE_STUDY,     30, -1, 1, 0}, /* past both, counted once */
        {CASE_STUDY,     30, 2,  1, 0}, /* late here, not nearly so there */
        {CASE_STUDY,     1,  2,  0, 1},
        {CASE_STUDY,     1,  99, 0, 0},
        {CASE_VERIFYING, 9,  99, 1, 0},
        {CASE_VERIFYING, 9,  -3, 1, 0}, /* a day that was lost with completeness says nothing */
        {CASE_VERIFYING, 0,  -3, 0, 0},
        {CASE_REPLIED,   30, -9, 1, 0},
        {CASE_REPLIED,   0,  -9, 0, 0},
        {CASE_DRAFT,     7,  99, 0, 1},
        {CASE_DRAFT,     8,  99, 1, 0},
    };
    World *world = *state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        QueueParts all = {0};
        QueueParts late = {0};
        QueueParts nearly = {0};
        run(world, STR("DELETE FROM casefile"));
        add_case(world, rows[i].state, rows[i].days_ago, rows[i].due_in);
        queue_parts_add(&all, rows[i].state, TODAY);
        queue_parts_add_late(&late, rows[i].state, TODAY);
        queue_parts_add_nearly(&nearly, rows[i].state, &world->rules, window, TODAY);
        if (count_of(world, &all) != 1 || count_of(world, &late) != rows[i].late ||
            count_of(world, &nearly) != rows[i].nearly)
            fail_msg(
                "row %zu: %lld late, %lld nearly", i, (long long)count_of(world, &late),
                (long long)count_of(world, &nearly));
    }
}

static void a_reply_whose_clock_stands_is_not_late(void **state)
{
    World *world = *state;
    QueueParts late = {0};

    add_case(world, CASE_DEFERRED, 3, -1);
    queue_parts_add_late(&late, CASE_DEFERRED, TODAY);
    assert_int_equal(count_of(world, &late), 1);
    run(world, STR("INSERT INTO clock_interval(id, casefile_id, clock, started_on)"
                   " SELECT 1, id, 'reply', 1 FROM casefile;"
                   "INSERT INTO clock_pause(id, interval_id, reason, from_day)"
                   " VALUES (1, 1, 'awaiting_applicant', 2)"));
    assert_int_equal(count_of(world, &late), 0);
    run(world, STR("UPDATE clock_pause SET to_day = 3"));
    assert_int_equal(count_of(world, &late), 1);
}

static void who_waits_for_the_applicant_stands_last(void **state)
{
    World *world = *state;
    QueueParts all = {0};
    QueueEntry entries[4];
    size_t count = 0;

    add_case(world, CASE_DEFERRED, 3, 1);
    add_case(world, CASE_DEFERRED, 2, 99);
    add_case(world, CASE_DEFERRED, 1, 5);
    run(world, STR("INSERT INTO clock_interval(id, casefile_id, clock, started_on)"
                   " VALUES (1, 1, 'reply', 1);"
                   "INSERT INTO clock_pause(id, interval_id, reason, from_day)"
                   " VALUES (1, 1, 'awaiting_applicant', 2)"));
    queue_parts_add(&all, CASE_DEFERRED, TODAY);
    QueueQuery query = {.rules = &world->rules, .parts = all.items, .part_count = all.count};
    assert_int_equal(
        store_queue_page(world->reception->store, &query, entries, 4, &count), ERR_NONE);
    assert_int_equal(count, 3);
    assert_int_equal(entries[0].id, 3);
    assert_int_equal(entries[1].id, 2);
    assert_int_equal(entries[2].id, 1);
}

static void who_is_served_waits_only_for_what_is_due(void **state)
{
    World *world = *state;
    QueueParts all = {0};
    QueueParts late = {0};
    QueueParts nearly = {0};

    add_case(world, CASE_IN_SERVICE, 30, -20);
    queue_parts_add(&all, CASE_IN_SERVICE, TODAY);
    queue_parts_add_late(&late, CASE_IN_SERVICE, TODAY);
    queue_parts_add_nearly(&nearly, CASE_IN_SERVICE, &world->rules, window, TODAY);
    run(world,
        STR("INSERT INTO plan(id, casefile_id, state, support_kind, amount, fund, made_by,"
            " made_at) SELECT 1, id, 'authorised', 'x', 1, 'x', 1, 'x' FROM casefile;"
            "INSERT INTO entitlement(plan_id, casefile_id, due_day, amount, state)"
            " SELECT 1, id, 20779, 1, 'due' FROM casefile"));
    static const struct {
        int day;
        int all;
        int late;
        int nearly;
    } rows[] = {
        {TODAY + 1, 0, 0, 0},
        {TODAY,     1, 0, 1},
        {TODAY - 1, 1, 1, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        run(world,
            str_format(
                &world->reception->arena, "UPDATE entitlement SET due_day = %d", rows[i].day));
        assert_int_equal(count_of(world, &all), rows[i].all);
        assert_int_equal(count_of(world, &late), rows[i].late);
        assert_int_equal(count_of(world, &nearly), rows[i].nearly);
    }
}

static void a_rejected_case_waits_for_no_service(void **state)
{
    World *world = *state;
    QueueParts all = {0};

    add_case(world, CASE_REPLIED, 1, 99);
    queue_parts_add(&all, CASE_REPLIED, TODAY);
    assert_int_equal(count_of(world, &all), 1);
    run(world, STR("UPDATE casefile SET outcome = 'reject'"));
    assert_int_equal(count_of(world, &all), 0);
}

static void referrals_have_a_limit_of_their_own(void **state)
{
    World *world = *state;
    QueueParts all = {0};
    QueueParts late = {0};
    QueueParts nearly = {0};

    queue_parts_add_referrals(&all);
    queue_parts_add_late_referrals(&late, TODAY);
    queue_parts_add_nearly_referrals(&nearly, &world->rules, TODAY);
    run(world, STR("INSERT INTO referral(id, state, is_mandatory, to_role, question, asked_by,"
                   " asked_at, due_day) VALUES"
                   " (1, 'asked', 1, 'x', 'x', 1, '2026-11-01T00:00:00.000Z', 20777),"
                   " (2, 'asked', 1, 'x', 'x', 1, '2026-11-01T00:00:00.000Z', 20778),"
                   " (3, 'asked', 1, 'x', 'x', 1, '2026-11-01T00:00:00.000Z', 20779),"
                   " (4, 'answered', 1, 'x', 'x', 1, '2026-11-01T00:00:00.000Z', 20777)"));
    assert_int_equal(count_of(world, &all), 3);
    assert_int_equal(count_of(world, &late), 1);
    assert_int_equal(count_of(world, &nearly), 1);
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_case_is_late_by_the_clock_that_ends_first),
        IN_WORLD(a_reply_whose_clock_stands_is_not_late),
        IN_WORLD(who_waits_for_the_applicant_stands_last),
        IN_WORLD(who_is_served_waits_only_for_what_is_due),
        IN_WORLD(a_rejected_case_waits_for_no_service),
        IN_WORLD(referrals_have_a_limit_of_their_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
