#include "cmd/demo.h"

#include "cmd/demo_office.h"
#include "cmd/new_office.h"
#include "cmd/office.h"
#include "db/calendar_store.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "db/staff_store.h"
#include "db/system.h"
#include "view/language.h"

#include <unistd.h>

enum {
    DEFAULT_CASES = 200,
    MOST_CASES = 1000000,
    OFFICE_DAYS = 120, /* how long the office has been open */
    DAY_HOUR = 8,      /* when it opens */
    DAY_HOURS = 6,     /* of acts; the rest of the day is slack */
    ACTS_A_CASE = 14,  /* about, to share the hours of a day */
    DEFAULT_SEED = 1448,
};

/* In the order of sample_staff. */
static const Role first_staff[] = {
    ROLE_CLERK,   ROLE_VERIFIER,  ROLE_RESEARCHER, ROLE_SECRETARY,
    ROLE_SERVICE, ROLE_RELATIONS, ROLE_MANAGER,    ROLE_ADMIN,
};

/* Where the cases of a demo stay, in parts of a thousand, and how many days a case needs to come
 * so far. */
static const struct {
    CaseState target;
    unsigned parts;
    int days;
    bool is_rejected;
} targets[] = {
    {CASE_DRAFT,      50,  1,  false},
    {CASE_INCOMPLETE, 70,  3,  false},
    {CASE_VERIFYING,  60,  8,  false},
    {CASE_DECLARED,   40,  10, false},
    {CASE_COMPLETE,   60,  12, false},
    {CASE_STUDY,      90,  16, false},
    {CASE_READY,      70,  22, false},
    {CASE_DOCKETED,   40,  26, false},
    {CASE_DEFERRED,   30,  40, false},
    {CASE_DECIDED,    50,  36, false},
    {CASE_REPLIED,    40,  50, false},
    {CASE_REGISTERED, 60,  54, false},
    {CASE_IN_SERVICE, 150, 60, false},
    {CASE_SUSPENDED,  20,  66, false},
    {CASE_APPEAL,     20,  60, true },
    {CASE_CLOSED,     90,  76, false},
    {CASE_CLOSED,     60,  70, true },
};

const Act *demo_act(Demo *demo, Role role)
{
    demo->clock += demo->step_ms;
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

static void put_off(Demo *demo, DemoCase *one, Day day)
{
    size_t place = (size_t)(day - demo->first_day);

    if (place >= demo->day_count)
        return;
    one->next = demo->days[place];
    demo->days[place] = one;
}

/* Every state has a case even where there are few; the rest fall by the parts. */
static size_t target_of(Demo *demo, int64_t serial)
{
    size_t count = sizeof targets / sizeof targets[0];
    size_t drawn = sample_below(&demo->sample, 1000);

    if ((size_t)serial < count)
        return (size_t)serial;
    for (size_t i = 0; i < count; i++) {
        if (drawn < targets[i].parts)
            return i;
        drawn -= targets[i].parts;
    }
    return count - 1;
}

/* Some policies have no such state: no file waits incomplete where only whole ones are taken in, and
 * none stays declared where a question keeps nothing back. */
static CaseState reachable(const Policy *policy, CaseState target)
{
    if (target == CASE_INCOMPLETE && policy->incomplete != INCOMPLETE_PARK)
        return CASE_DRAFT;
    if (target == CASE_DECLARED && policy->referral_unclear != UNCLEAR_REQUIRED)
        return CASE_COMPLETE;
    if (target == CASE_REGISTERED && !policy->has_registration_step)
        return CASE_IN_SERVICE;
    return target;
}

static void plan_cases(Demo *demo, Arena *arena, int64_t count)
{
    DemoCase *cases = arena_new(arena, DemoCase, (size_t)count);

    for (int64_t i = 0; i < count; i++) {
        size_t target = target_of(demo, i);
        int spare = (int)demo->day_count - 1 - targets[target].days;
        size_t early = sample_below(&demo->sample, (size_t)(spare > 20 ? 20 : spare) + 1);
        cases[i].target = reachable(demo->policy, targets[target].target);
        cases[i].is_rejected = targets[target].is_rejected;
        cases[i].has_visit = sample_chance(&demo->sample, 60);
        put_off(demo, &cases[i], demo->first_day + (Day)((size_t)spare - early));
    }
}

void demo_go_on(Demo *demo, DemoCase *one, int wait_days)
{
    if (one->state != one->target)
        put_off(demo, one, calendar_add_working_days(&demo->calendar, demo->today, wait_days));
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

/* Takes all cases of a day one step on. */
static Err live_day(Demo *demo, Day day)
{
    size_t place = (size_t)(day - demo->first_day);
    DemoCase *next;

    demo->today = day;
    for (DemoCase *one = demo->days[place]; one; one = next) {
        int wait_days = 1;
        next = one->next;
        TRY(advance(demo, one, &wait_days));
        TRY(demo_look(demo, one));
        arena_reset(&demo->turn);
        if (wait_days != DEMO_WAITS_FOR_SESSION)
            demo_go_on(demo, one, wait_days);
    }
    return demo_end_day(demo);
}

static void show_progress(Str file, size_t done, size_t total)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r%.*s: %zu / %zu", (int)file.len, file.bytes, done, total);
    if (isatty(STDERR_FILENO) && done == total)
        fputs("\r\033[K", stderr);
}

/* The visitors of the last hour: one comes every few minutes. */
static Err fill_counter(Demo *demo, Moment now)
{
    Moment since = now - MOMENT_HOUR_MS;

    demo->clock = demo->clock > since ? demo->clock : since;
    demo->step_ms = (now - demo->clock) / DEMO_COUNTER_ACTS;
    return demo_fill_counter(demo);
}

static Err live(Demo *demo, CommandLine *line, Moment now)
{
    Settings settings;

    TRY(store_settings_load(demo->store, line->arena, &settings));
    TRY(store_calendar_load(demo->store, &settings, line->arena, &demo->calendar));
    for (size_t i = 0; i < demo->day_count; i++) {
        Day day = demo->first_day + (Day)i;
        bool is_last = i + 1 == demo->day_count;
        show_progress(line->args[0], i + 1, demo->day_count);
        if (!is_last && !calendar_is_working_day(&demo->calendar, day)) {
            DemoCase *moved = demo->days[i];
            while (moved) {
                DemoCase *next = moved->next;
                put_off(demo, moved, day + 1);
                moved = next;
            }
            continue;
        }
        Moment opens =
            is_last ? now - (Moment)DAY_HOURS * MOMENT_HOUR_MS : moment_at(day, DAY_HOUR, 0);
        demo->clock = demo->clock > opens ? demo->clock : opens;
        TRY(store_begin_bulk(demo->store));
        TRY(live_day(demo, day));
        if (is_last && demo->has_cases)
            TRY(fill_counter(demo, now));
        TRY(store_commit_bulk(demo->store));
    }
    return ERR_NONE;
}

static Err add_other_people(Demo *demo)
{
    PersonId id;

    for (int64_t i = 0; i < demo->most_people; i++) {
        TRY(demo_add_person(demo, &id));
        arena_reset(&demo->turn);
    }
    return ERR_NONE;
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

/* The people of the office, the months before `now`, and the counter as it stands then. */
static ExitCode fill(CommandLine *line, Demo *demo, int64_t cases, Moment now)
{
    Err err = add_all_staff(demo);

    if (!err)
        err = store_begin_bulk(demo->store);
    if (!err)
        err = add_other_people(demo);
    if (!err)
        err = store_commit_bulk(demo->store);
    if (!err) {
        demo->has_cases = cases > 0;
        plan_cases(demo, line->arena, cases);
        err = live(demo, line, now);
    }
    return err ? command_fail(line, err, &demo->why) : EXIT_DONE;
}

static ExitCode read_moment(CommandLine *line, Moment *out)
{
    Str now = command_option(line, "--now");

    *out = system_now();
    if (!now.len || !moment_from_iso(now, out))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"),
        (int)now.len, now.bytes);
}

static ExitCode make(CommandLine *line, int64_t cases, int64_t others, int64_t seed, Moment now)
{
    Demo *demo = arena_new(line->arena, Demo, 1);
    Day last = moment_day(now);
    NewOffice office = {
        .plan =
            {
                   .file = line->args[0],
                   .name = str_of(sample_office),
                   .is_demo = true,
                   .random = {.is_seeded = true, .seed = (uint64_t)seed},
                   },
    };
    PolicyVersion version;

    demo->first_day = last - OFFICE_DAYS + 1;
    demo->day_count = OFFICE_DAYS;
    demo->days = arena_new(line->arena, DemoCase *, OFFICE_DAYS);
    demo->clock = moment_at(demo->first_day, DAY_HOUR, 0);
    demo->sample.state = (uint64_t)seed;
    demo->most_people = others;
    int64_t acts_a_day = (cases * ACTS_A_CASE) / OFFICE_DAYS * 4 + others + 200;
    demo->step_ms = (int64_t)DAY_HOURS * MOMENT_HOUR_MS / acts_a_day;
    office.plan.moment = demo->clock;
    ExitCode code = new_office(line, &office, command_option(line, "--policy"), &demo->store);
    if (code != EXIT_DONE)
        return code;
    demo->policy = arena_new(line->arena, Policy, 1);
    Err err = store_policy_current(demo->store, line->arena, &version);
    if (!err)
        err = store_policy_load(line->arena, &version, demo->policy);
    code = err ? command_fail(line, err, NULL) : fill(line, demo, cases, now);
    store_close(demo->store);
    arena_free(&demo->turn);
    if (code != EXIT_DONE)
        store_office_remove(office.plan.file);
    return code;
}

ExitCode demo_make(CommandLine *line)
{
    int64_t cases = DEFAULT_CASES;
    int64_t others = 0;
    int64_t seed = DEFAULT_SEED;
    Moment now;
    ExitCode code = read_count(line, "--cases", MOST_CASES, &cases);

    if (command_has_option(line, "--dry-run"))
        return command_say(
            EXIT_USAGE, "%s", _("A file is made or not; --dry-run is for an office"));
    if (code == EXIT_DONE)
        code = read_count(line, "--people", MOST_CASES, &others);
    if (code == EXIT_DONE)
        code = read_count(line, "--seed", INT64_MAX, &seed);
    if (code == EXIT_DONE)
        code = read_moment(line, &now);
    return code == EXIT_DONE ? make(line, cases, others, seed, now) : code;
}
