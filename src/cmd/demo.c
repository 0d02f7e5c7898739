#include "cmd/demo.h"

#include "cmd/demo_office.h"
#include "cmd/new_office.h"
#include "cmd/office.h"
#include "db/calendar_store.h"
#include "db/policy_store.h"
#include "db/reading.h"
#include "db/setting_store.h"
#include "db/staff_store.h"
#include "db/system.h"
#include "text/quote.h"
#include "view/language.h"

enum {
    DEFAULT_CASES = 200,
    MOST_CASES = 1000000,
    DAY_HOUR = 8,    /* when the office opens */
    DAY_HOURS = 6,   /* of acts; the rest of the day is slack */
    SLACK_HOURS = 9, /* that a full day may take longer */
    ACTS_A_STEP = 8, /* about, to share the hours of a day */
    ACTS_OF_A_DAY = 20,
    PEOPLE_AT_ONCE = 10000,
    DAYS_AT_ONCE = 15,
    DEFAULT_SEED = 1448,
    CASE_BYTES = 24576, /* with its events, and some more */
    PERSON_BYTES = 4096,
};

/* What is asked for. */
typedef struct {
    int64_t cases;
    int64_t people; /* besides those who have a case */
    int64_t seed;
    Moment now;
} DemoOrder;

/* In the order of sample_staff. */
static const Role first_staff[] = {
    ROLE_CLERK,   ROLE_VERIFIER,  ROLE_RESEARCHER, ROLE_SECRETARY,
    ROLE_SERVICE, ROLE_RELATIONS, ROLE_MANAGER,    ROLE_ADMIN,
};

const Act *demo_act(Demo *demo, Role role)
{
    Moment next = demo->clock + demo->step_ms;

    demo->clock = next < demo->closes ? next : demo->closes;
    demo->acts[role].moment = demo->clock;
    return &demo->acts[role];
}

static Err add_staff(Demo *demo, Str login, Str name, Role role, int64_t *out)
{
    Act system = {.role = ROLE_SYSTEM, .moment = demo->clock};
    Staff staff = {.login = login, .name = name, .role = role};

    return store_staff_add(demo->store, &system, &staff, (Str){0}, out, &demo->why);
}

static Err add_all_staff(Demo *demo)
{
    for (size_t i = 0; i < sizeof first_staff / sizeof first_staff[0]; i++) {
        Role role = first_staff[i];
        Act *act = &demo->acts[role];
        act->role = role;
        TRY(add_staff(
            demo, str_of(role_code(role)), str_of(sample_staff.words[i]), role,
            &act->staff_id));
    }
    return ERR_NONE;
}

void demo_go_on(Demo *demo, DemoCase *one, int wait_days)
{
    if (one->state == one->target)
        return;
    demo_put_off(demo, one, calendar_add_working_days(&demo->calendar, demo->today, wait_days));
}

static Err advance(Demo *demo, DemoCase *one, int *wait_days)
{
    if (!one->id.row)
        return demo_open_case(demo, one);
    *wait_days = 1 + (int)sample_below(&demo->sample, 3);
    if (casestate_is_before_complete(one->state))
        return demo_advance_intake(demo, one);
    return demo_advance_whole(demo, one, wait_days);
}

static Err live_case(Demo *demo, DemoCase *one)
{
    CaseState before = one->state;
    int wait_days = 1;

    TRY(advance(demo, one, &wait_days));
    TRY(demo_look(demo, one));
    arena_reset(&demo->turn);
    if (wait_days != DEMO_WAITS_FOR_SESSION)
        demo_go_on(demo, one, wait_days);
    return demo_progress_step(&demo->progress, one->state != before) ? ERR_NONE : ERR_CANCELLED;
}

/* Takes all cases of a day one step on. */
static Err live_cases(Demo *demo)
{
    DemoCase *next;

    for (DemoCase *one = demo->days[demo->today - demo->first_day]; one; one = next) {
        next = one->next;
        TRY(live_case(demo, one));
    }
    return demo_end_day(demo);
}

/* The hours of a day are shared out among what is to be done in it. */
static void open_day(Demo *demo, Day day, Moment opens, Moment closes)
{
    int64_t steps = (int64_t)demo->day_counts[day - demo->first_day];

    for (const DemoSession *one = demo->session; one && one->held <= day; one = one->next)
        steps += (int64_t)one->count;
    demo->today = day;
    demo->clock = demo->clock > opens ? demo->clock : opens;
    demo->closes = closes > demo->clock ? closes : demo->clock;
    demo->step_ms = (demo->closes - demo->clock) * DAY_HOURS / (DAY_HOURS + SLACK_HOURS) /
                    (steps * ACTS_A_STEP + ACTS_OF_A_DAY);
}

static void move_to_next_day(Demo *demo, Day day)
{
    DemoCase *next;

    for (DemoCase *one = demo->days[day - demo->first_day]; one; one = next) {
        next = one->next;
        demo_put_off(demo, one, day + 1);
    }
}

static Err live_day(Demo *demo, Day day)
{
    Moment opens = moment_at(day, DAY_HOUR, 0);

    if (!calendar_is_working_day(&demo->calendar, day)) {
        move_to_next_day(demo, day);
        return ERR_NONE;
    }
    open_day(demo, day, opens, opens + (DAY_HOURS + SLACK_HOURS) * MOMENT_HOUR_MS);
    return live_cases(demo);
}

/* The rows of the cases that are alive change every day; they are written once for all these days. */
static Err live_days(Demo *demo, Day from, Day to)
{
    TRY(store_begin_bulk(demo->store));
    for (Day day = from; day < to; day++)
        TRY(live_day(demo, day));
    return store_commit_bulk(demo->store);
}

/* The manager looks at what is late; with that the office's clock stands at `now`. */
static Err look_at_lists(Demo *demo, Moment now)
{
    Reading reading = {
        .staff_id = demo->acts[ROLE_MANAGER].staff_id,
        .role = ROLE_MANAGER,
        .moment = now,
        .record_kind = STR("list"),
        .query = STR("overdue"),
    };

    TRY(reading_note(demo->store, &reading));
    return reading_flush(demo->store, now);
}

/* The last day, of whatever kind, ends at `now` with the visitors of the last hour. */
static Err live_last_day(Demo *demo, Moment now)
{
    Moment midnight = moment_at(demo->last_day, 0, 0);
    Moment opens = now - DAY_HOURS * MOMENT_HOUR_MS;
    Moment counter = now - MOMENT_HOUR_MS;

    open_day(demo, demo->last_day, opens > midnight ? opens : midnight, counter);
    TRY(store_begin_bulk(demo->store));
    TRY(live_cases(demo));
    TRY(demo_fill_bank(demo));
    demo->clock = demo->clock > counter ? demo->clock : counter;
    demo->closes = now;
    demo->step_ms = (now - demo->clock) / DEMO_COUNTER_ACTS;
    TRY(demo_fill_counter(demo));
    TRY(look_at_lists(demo, now));
    return store_commit_bulk(demo->store);
}

static Err load_calendar(Demo *demo)
{
    Settings settings;

    TRY(store_settings_load(demo->store, demo->arena, &settings));
    return store_calendar_load(demo->store, &settings, demo->arena, &demo->calendar);
}

static Err live(Demo *demo, const DemoOrder *order)
{
    size_t days = (size_t)(demo->last_day - demo->first_day) + 1;

    demo->days = arena_new(demo->arena, DemoCase *, days);
    demo->day_counts = arena_new(demo->arena, size_t, days);
    TRY(load_calendar(demo));
    demo_plan(demo, order->cases);
    for (Day day = demo->first_day; day < demo->last_day; day += DAYS_AT_ONCE) {
        Day left = demo->last_day - day;
        TRY(live_days(demo, day, day + (left < DAYS_AT_ONCE ? left : DAYS_AT_ONCE)));
    }
    return live_last_day(demo, order->now);
}

static Err add_people(Demo *demo, int64_t count)
{
    PersonId id;

    TRY(store_begin_bulk(demo->store));
    for (int64_t i = 0; i < count; i++) {
        TRY(demo_add_person(demo, &id));
        arena_reset(&demo->turn);
        if (!demo_progress_step(&demo->progress, 1))
            return ERR_CANCELLED;
    }
    return store_commit_bulk(demo->store);
}

static Err add_other_people(Demo *demo, int64_t count)
{
    demo->progress.planned = count;
    demo->step_ms = count ? (demo->closes - demo->clock) / (count + 1) : 0;
    for (int64_t left = count; left > 0; left -= PEOPLE_AT_ONCE)
        TRY(add_people(demo, left < PEOPLE_AT_ONCE ? left : PEOPLE_AT_ONCE));
    return ERR_NONE;
}

static Err read_policy(Demo *demo)
{
    PolicyVersion version;

    demo->policy = arena_new(demo->arena, Policy, 1);
    TRY(store_policy_current(demo->store, demo->arena, &version));
    return store_policy_load(demo->arena, &version, demo->policy);
}

/* The people of the office, the months before the present, and the counter as it stands then. An
 * office without any case has nobody at its counter either. */
static Err fill(Demo *demo, const DemoOrder *order)
{
    TRY(read_policy(demo));
    TRY(add_all_staff(demo));
    TRY(add_other_people(demo, order->people));
    return order->cases ? live(demo, order) : look_at_lists(demo, order->now);
}

/* The people are written down in the hours before the first case, or before the present. */
static void set_first_day(Demo *demo, const DemoOrder *order)
{
    demo->last_day = moment_day(order->now);
    demo->first_day = demo->last_day - demo_span_days(order->cases) + 1;
    demo->closes = moment_at(demo->first_day, DAY_HOUR, 0);
    if (!order->cases) {
        demo->first_day = demo->last_day;
        demo->closes = order->now;
    }
    demo->clock = demo->closes - DAY_HOURS * MOMENT_HOUR_MS;
    demo->today = moment_day(demo->clock);
}

static ExitCode make_file(CommandLine *line, Demo *demo, const DemoOrder *order)
{
    NewOffice office = {
        .plan =
            {
                   .file = line->args[0],
                   .name = str_of(sample_office),
                   .is_demo = true,
                   .moment = demo->clock,
                   .random = {.is_seeded = true, .seed = (uint64_t)order->seed},
                   .expected_bytes = order->cases * CASE_BYTES + order->people * PERSON_BYTES,
                   },
    };
    ExitCode code = new_office(line, &office, command_option(line, "--policy"), &demo->store);

    if (code != EXIT_DONE)
        return code;
    store_on_making(demo->store, demo_progress_index, &demo->progress);
    Err err = fill(demo, order);
    code = err ? command_fail(line, err, &demo->why) : new_office_publish(line, demo->store);
    store_close(demo->store);
    return code;
}

static ExitCode make(CommandLine *line, const DemoOrder *order)
{
    Demo *demo = arena_new(line->arena, Demo, 1);

    demo->arena = line->arena;
    demo->sample.state = (uint64_t)order->seed;
    set_first_day(demo, order);
    demo_progress_begin(&demo->progress, line->args[0]);
    ExitCode code = make_file(line, demo, order);
    arena_free(&demo->turn);
    demo_progress_end(&demo->progress);
    return code;
}

/* Reads a whole number from 0 to `most`; an option that was not given leaves `*out`. */
static ExitCode read_count(CommandLine *line, const char *option, int64_t most, int64_t *out)
{
    Str typed = command_option(line, option);

    if (!typed.len || (str_to_int64(typed, out) && *out >= 0 && *out <= most))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("%s takes a whole number from 0 to %lld"), option, (long long)most);
}

static ExitCode read_moment(CommandLine *line, Moment *out)
{
    Str now = command_option(line, "--now");
    Str shown = text_quote(line->arena, now);

    *out = system_now();
    if (!now.len || !moment_from_iso(now, out))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"),
        (int)shown.len, shown.bytes);
}

ExitCode demo_make(CommandLine *line)
{
    DemoOrder order = {.cases = DEFAULT_CASES, .seed = DEFAULT_SEED};
    ExitCode code = read_count(line, "--cases", MOST_CASES, &order.cases);

    if (command_has_option(line, "--dry-run"))
        return command_say(
            EXIT_USAGE, "%s", _("A file is made or not; --dry-run is for an office"));
    if (code == EXIT_DONE)
        code = read_count(line, "--people", MOST_CASES, &order.people);
    if (code == EXIT_DONE)
        code = read_count(line, "--seed", INT64_MAX, &order.seed);
    if (code == EXIT_DONE)
        code = read_moment(line, &order.now);
    return code == EXIT_DONE ? make(line, &order) : code;
}
