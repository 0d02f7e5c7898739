/* Queues against a plain model: every case and referral read, kept or left out one by one, and put
 * in order by sorting. */
#include "tests/lib/reception.h"

#include "db/queue_store.h"
#include "db/sql.h"

#include <string.h>

enum { RECORDS = 160, DAYS = 40, MAX_PARTS = 6, TODAY = 20778, ROUNDS = 30 };

/* A record as it is written to the tables, and its place when it was looked at last. */
typedef struct {
    int64_t id;
    bool is_referral;
    CaseState state;
    Day due;
    Moment since;
    bool is_accepted;
    bool is_paused;
    Day entitled;
    bool is_seen;
} Model;

typedef struct {
    Reception *reception;
    TimerRules rules;
    Model records[RECORDS];
    uint64_t seed;
} World;

static const CaseState states[] = {
    CASE_DRAFT,   CASE_STUDY,   CASE_READY,      CASE_DEFERRED,
    CASE_DECIDED, CASE_REPLIED, CASE_IN_SERVICE,
};

static int choose(World *world, int count)
{
    return (int)(test_random(&world->seed) % (uint64_t)count);
}

static void run(World *world, Str script)
{
    assert_int_equal(
        engine_run_script(store_engine(world->reception->store), script), ERR_NONE);
}

static Str day_or_null(Arena *arena, Day day)
{
    return day == DAY_NONE ? STR("NULL") : str_format(arena, "%d", day);
}

static Model make_record(World *world, int64_t id)
{
    bool is_referral = choose(world, 4) == 0;
    Day day = TODAY - choose(world, DAYS);

    return (Model){
        .id = id,
        .is_referral = is_referral,
        .state = states[choose(world, sizeof states / sizeof states[0])],
        .due = choose(world, 3) ? TODAY - DAYS / 2 + choose(world, DAYS) : DAY_NONE,
        .since = moment_at(day, choose(world, 3), 0),
        .is_accepted = choose(world, 2),
        .is_paused = !is_referral && choose(world, 5) == 0,
        .entitled = choose(world, 2) ? TODAY - 5 + choose(world, 10) : DAY_NONE,
        .is_seen = choose(world, 2),
    };
}

static void write_case(World *world, const Model *model)
{
    Arena *arena = &world->reception->arena;
    Str since = moment_text(arena, model->since);
    Str due = day_or_null(arena, model->due);

    run(world,
        str_format(
            arena,
            "INSERT INTO casefile(id, draft_serial, person_id, policy_version_id, kind, state,"
            " state_since, origin, channel, opened_at, opened_by, submitted_day, due_day, "
            "outcome)"
            " SELECT %lld, %lld, p.id, v.id, 'service', '%s', '%.*s', 'walk_in', 'interview',"
            " '%.*s', 1, 20778, %.*s, '%s' FROM person p, policy_version v",
            (long long)model->id, (long long)model->id, casestate_code(model->state),
            (int)since.len, since.bytes, (int)since.len, since.bytes, (int)due.len, due.bytes,
            model->is_accepted ? "accept" : "reject"));
    if (model->is_paused)
        run(world, str_format(
                       arena,
                       "INSERT INTO clock_interval(id, casefile_id, clock, started_on)"
                       " VALUES (%lld, %lld, 'reply', 1);"
                       "INSERT INTO clock_pause(id, interval_id, reason, from_day)"
                       " VALUES (%lld, %lld, 'awaiting_applicant', 2)",
                       (long long)model->id, (long long)model->id, (long long)model->id,
                       (long long)model->id));
    if (model->entitled == DAY_NONE)
        return;
    run(world,
        str_format(
            arena,
            "INSERT INTO plan(id, casefile_id, state, support_kind, amount, fund, made_by,"
            " made_at) VALUES (%lld, %lld, 'authorised', 'x', 1, 'x', 1, 'x');"
            "INSERT INTO entitlement(plan_id, casefile_id, due_day, amount, state)"
            " VALUES (%lld, %lld, %d, 1, 'due'), (%lld, %lld, %d, 1, 'due'),"
            " (%lld, %lld, %d, 1, 'delivered')",
            (long long)model->id, (long long)model->id, (long long)model->id,
            (long long)model->id, model->entitled + 3, (long long)model->id,
            (long long)model->id, model->entitled, (long long)model->id, (long long)model->id,
            model->entitled - 3));
}

static void write_referral(World *world, const Model *model)
{
    Arena *arena = &world->reception->arena;
    Str since = moment_text(arena, model->since);
    Str due = day_or_null(arena, model->due);

    run(world,
        str_format(
            arena,
            "INSERT INTO referral(id, state, is_mandatory, to_role, question, asked_by, "
            "asked_at,"
            " due_day, first_seen_at) VALUES (%lld, '%s', 1, 'researcher', 'x', 1, '%.*s', "
            "%.*s,"
            " %s)",
            (long long)model->id, model->is_accepted ? "asked" : "answered", (int)since.len,
            since.bytes, (int)due.len, due.bytes, model->is_seen ? "'x'" : "NULL"));
}

static int open_world(void **state)
{
    World *world = test_calloc(1, sizeof *world);
    Refusal why;

    world->reception = reception_open("union");
    reception_person(world->reception, "سعد بن ناصر");
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

static void fill(World *world)
{
    for (int64_t i = 0; i < RECORDS; i++) {
        world->records[i] = make_record(world, i + 1);
        if (world->records[i].is_referral)
            write_referral(world, &world->records[i]);
        else
            write_case(world, &world->records[i]);
    }
}

/* --- the model --------------------------------------------------------------------------------- */

static bool is_past(Day day, Day bound)
{
    return day != DAY_NONE && bound != DAY_NONE && day < bound;
}

static bool model_day(const World *world, const Model *model, const QueuePart *part, Day *out)
{
    bool is_open = model->is_accepted; /* of referrals: asked, else answered */
    Day step_due = steptimer_due(&world->rules, model->state, moment_day(model->since));

    *out = model->due;
    switch (part->order) {
    case QUEUE_BY_DUE:
        return !(part->leaves_paused && model->is_paused) &&
               !is_past(step_due, part->not_late_before);
    case QUEUE_WITHOUT_DUE:
        *out = DAY_LAST + 1;
        return model->due == DAY_NONE;
    case QUEUE_PAUSED:
        *out = DAY_LAST + 1;
        return model->due != DAY_NONE && model->is_paused;
    case QUEUE_BY_AGE:
        *out = step_due;
        return !is_past(model->due, part->not_due_before);
    case QUEUE_BY_ENTITLEMENT:
        *out = model->entitled;
        return true;
    case QUEUE_REFERRAL_BY_DUE:
        return is_open;
    default:
        *out = DAY_FIRST;
        return is_open && model->is_seen == (part->order == QUEUE_REFERRAL_SEEN);
    }
}

static bool model_has(const World *world, const Model *model, const QueuePart *part, Day *day)
{
    if (model->is_referral != (part->order >= QUEUE_REFERRAL_NEW))
        return false;
    if (!model->is_referral && model->state != part->state)
        return false;
    if (part->only_accepted && !model->is_accepted)
        return false;
    if (!model_day(world, model, part, day) || *day == DAY_NONE)
        return false;
    return !is_past(*day, part->from) && (part->before == DAY_NONE || *day < part->before);
}

/* An entry, and by what it stands among those of its part with the same deadline. */
typedef struct {
    QueueEntry entry;
    Moment rank;
} Ranked;

static int compare(const void *a, const void *b)
{
    const Ranked *left = a;
    const Ranked *right = b;

    if (left->entry.deadline != right->entry.deadline)
        return left->entry.deadline < right->entry.deadline ? -1 : 1;
    if (left->entry.part != right->entry.part)
        return left->entry.part < right->entry.part ? -1 : 1;
    if (left->rank != right->rank)
        return left->rank < right->rank ? -1 : 1;
    return left->entry.id < right->entry.id ? -1 : 1;
}

static size_t model_queue(const World *world, const QueueQuery *query, QueueEntry *out)
{
    static Ranked ranked[RECORDS * MAX_PARTS];
    size_t count = 0;

    for (size_t p = 0; p < query->part_count; p++) {
        for (size_t i = 0; i < RECORDS; i++) {
            const Model *model = &world->records[i];
            QueueOrder order = query->parts[p].order;
            bool is_by_age = order == QUEUE_BY_AGE || order == QUEUE_PAUSED;
            Day day;
            if (!model_has(world, model, &query->parts[p], &day))
                continue;
            ranked[count++] = (Ranked){
                {.id = model->id,
                 .is_referral = model->is_referral,
                 .deadline = day,
                 .part = p,
                 .since = model->since},
                is_by_age ? model->since : 0,
            };
        }
    }
    qsort(ranked, count, sizeof *ranked, compare);
    for (size_t i = 0; i < count; i++)
        out[i] = ranked[i].entry;
    return count;
}

/* --- rounds ------------------------------------------------------------------------------------ */

static Day choose_bound(World *world)
{
    return choose(world, 2) ? DAY_NONE : TODAY - 10 + choose(world, 20);
}

static QueuePart choose_part(World *world)
{
    QueueOrder order = (QueueOrder)choose(world, QUEUE_ORDER_COUNT);
    CaseState state = states[choose(world, sizeof states / sizeof states[0])];

    while (order == QUEUE_BY_AGE && !steptimer_has(state))
        state = states[choose(world, sizeof states / sizeof states[0])];
    QueuePart part = queue_part(order, state);
    bool has_days = order == QUEUE_BY_DUE || order == QUEUE_BY_AGE ||
                    order == QUEUE_BY_ENTITLEMENT || order == QUEUE_REFERRAL_BY_DUE;
    if (has_days) {
        part.from = choose_bound(world);
        part.before = choose_bound(world);
    }
    if (order == QUEUE_BY_AGE)
        part.not_due_before = choose_bound(world);
    if (order == QUEUE_BY_DUE && steptimer_has(state))
        part.not_late_before = choose_bound(world);
    part.leaves_paused = order == QUEUE_BY_DUE && choose(world, 2);
    part.only_accepted =
        order <= QUEUE_BY_AGE && order != QUEUE_PAUSED && choose(world, 3) == 0;
    return part;
}

/* Reads the whole queue in pages of `max`. */
static size_t read_all(World *world, QueueQuery query, size_t max, QueueEntry *out)
{
    QueueEntry last;
    size_t total = 0;
    size_t count = 0;

    do {
        assert_int_equal(
            store_queue_page(world->reception->store, &query, out + total, max, &count),
            ERR_NONE);
        total += count;
        if (count) {
            last = out[total - 1];
            query.edge = &last;
        }
    } while (count == max);
    return total;
}

/* The same from the last page back. */
static size_t read_back(World *world, QueueQuery query, size_t max, QueueEntry *out)
{
    QueueEntry page[RECORDS];
    QueueEntry first;
    size_t total = 0;
    size_t count = 0;

    query.is_backward = true;
    do {
        assert_int_equal(
            store_queue_page(world->reception->store, &query, page, max, &count), ERR_NONE);
        memmove(out + count, out, total * sizeof *out);
        memcpy(out, page, count * sizeof *out);
        total += count;
        if (count) {
            first = page[0];
            query.edge = &first;
        }
    } while (count == max);
    return total;
}

static void expect_same(
    World *world, const QueueEntry *found, size_t found_count, const QueueEntry *expected,
    size_t expected_count)
{
    if (found_count != expected_count)
        fail_msg(
            "seed %llu: %zu, not %zu", (unsigned long long)world->seed, found_count,
            expected_count);
    for (size_t i = 0; i < found_count; i++) {
        bool is_same = found[i].id == expected[i].id && found[i].part == expected[i].part &&
                       found[i].deadline == expected[i].deadline &&
                       found[i].since == expected[i].since;
        if (!is_same)
            fail_msg(
                "seed %llu: entry %zu is %lld, not %lld", (unsigned long long)world->seed, i,
                (long long)found[i].id, (long long)expected[i].id);
    }
}

static void pages_counts_and_places_agree_with_the_model(void **state)
{
    World *world = *state;
    Store *store = world->reception->store;
    QueueEntry expected[RECORDS * MAX_PARTS];
    QueueEntry found[RECORDS * MAX_PARTS + 50];

    world->seed = 20261121;
    fill(world);
    for (int round = 0; round < ROUNDS; round++) {
        QueuePart parts[MAX_PARTS];
        QueueQuery query = {.rules = &world->rules, .parts = parts};
        int64_t count = 0;
        query.part_count = (size_t)choose(world, MAX_PARTS) + 1;
        for (size_t i = 0; i < query.part_count; i++)
            parts[i] = choose_part(world);
        size_t total = model_queue(world, &query, expected);
        size_t max = (size_t)choose(world, 9) + 1;
        expect_same(world, found, read_all(world, query, max, found), expected, total);
        expect_same(world, found, read_back(world, query, max, found), expected, total);
        assert_int_equal(store_queue_count(store, &query, &count), ERR_NONE);
        assert_int_equal(count, total);
        for (size_t i = 0; i < total; i++) {
            QueueEntry place;
            assert_int_equal(store_queue_find(store, &query, expected[i].id, &place), ERR_NONE);
            assert_true(place.part <= expected[i].part);
        }
    }
}

static void what_stands_in_no_part_has_no_place(void **state)
{
    World *world = *state;
    QueuePart part = queue_part(QUEUE_BY_DUE, CASE_STUDY);
    QueueQuery query = {.rules = &world->rules, .parts = &part, .part_count = 1};
    QueueEntry place;

    world->seed = 7;
    fill(world);
    for (size_t i = 0; i < RECORDS; i++) {
        const Model *model = &world->records[i];
        Day day;
        assert_int_equal(
            store_queue_find(world->reception->store, &query, model->id, &place),
            model_has(world, model, &part, &day) ? ERR_NONE : ERR_NOT_FOUND);
    }
    assert_int_equal(
        store_queue_find(world->reception->store, &query, 123456, &place), ERR_NOT_FOUND);
}

static void who_stands_longest_is_told(void **state)
{
    World *world = *state;
    QueuePart parts[] = {
        queue_part(QUEUE_BY_DUE, CASE_STUDY),
        queue_part(QUEUE_REFERRAL_NEW, CASE_NONE),
    };
    QueueQuery query = {.rules = &world->rules, .parts = parts, .part_count = 2};
    Moment oldest = 0;

    assert_int_equal(store_queue_oldest(world->reception->store, &query, &oldest), ERR_NONE);
    assert_int_equal(oldest, MOMENT_NONE);
    world->seed = 8;
    fill(world);
    Moment expected = INT64_MAX;
    for (size_t i = 0; i < RECORDS; i++) {
        const Model *model = &world->records[i];
        bool is_in = model->is_referral ? model->is_accepted : model->state == CASE_STUDY;
        if (is_in && model->since < expected)
            expected = model->since;
    }
    assert_int_equal(store_queue_oldest(world->reception->store, &query, &oldest), ERR_NONE);
    assert_int_equal(oldest, expected);
}

/* Whether a line of a plan walks a whole table. */
static bool walks(Str step)
{
    return str_starts_with(step, STR("SCAN")) && !str_starts_with(step, STR("SCAN counted")) &&
           !str_starts_with(step, STR("SCAN (subquery"));
}

static void no_queue_walks_a_whole_table_and_no_case_is_sorted(void **state)
{
    World *world = *state;
    Arena *arena = &world->reception->arena;
    const SqlList *list = sql_list(SQL_FILE_QUEUE);

    for (size_t i = 0; i < list->count; i++) {
        Str text = str_format(arena, "EXPLAIN QUERY PLAN %s", str_c(arena, list->texts[i]));
        Row *row = engine_prepare(store_engine(world->reception->store), text);
        bool is_of_cases = str_find(text, STR("FROM casefile")) < text.len;
        while (row_step(row) == ROW_READY) {
            Str step = row_text(row, 3, arena);
            bool sorts = str_find(step, STR("TEMP B-TREE")) < step.len;
            if (walks(step) || (is_of_cases && sorts))
                fail_msg("%s: %s", text.bytes, str_c(arena, step));
        }
        row_reset(&row);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(pages_counts_and_places_agree_with_the_model),
        IN_WORLD(what_stands_in_no_part_has_no_place),
        IN_WORLD(who_stands_longest_is_told),
        IN_WORLD(no_queue_walks_a_whole_table_and_no_case_is_sorted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
