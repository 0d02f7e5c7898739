/* The bank, the phrases and the appointments: each act on them is given back as it stood. */
#include "db/appointment_store.h"
#include "db/knownanswer_store.h"
#include "db/phrase_store.h"
#include "tests/lib/snapshot.h"
#include "tests/lib/undodesk.h"

/* What the acts before have made. */
typedef struct {
    UndoDesk *desk;
    int64_t answer;
    int64_t appointment;
} World;

static Act by(World *world, Role role)
{
    return caseoffice_as(world->desk->office, role);
}

static void expect(World *world, Err err)
{
    hearing_expect(world->desk->office, err);
}

static void add_answer(World *world)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_RELATIONS);
    KnownAnswerPlan plan = {.question = STR("س"), .answer = STR("ج"), .review_day = DAY_NONE};

    expect(
        world, store_knownanswer_add(office->store, &act, &plan, &world->answer, &office->why));
}

static void change_answer(World *world)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_RELATIONS);
    KnownAnswerPlan plan = {
        .question = STR("س"), .answer = STR("جواب آخر"), .review_day = DAY_NONE};

    expect(
        world,
        store_knownanswer_change(office->store, &act, world->answer, &plan, &office->why));
}

static void move_answer(World *world, Role role, KnownAnswerState to)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, role);

    expect(world, store_knownanswer_move(office->store, &act, world->answer, to, &office->why));
}

static void approve_answer(World *world)
{
    move_answer(world, ROLE_MANAGER, KNOWN_ANSWER_APPROVED);
}

static void retire_answer(World *world)
{
    move_answer(world, ROLE_RELATIONS, KNOWN_ANSWER_RETIRED);
}

static void set_phrase(World *world, Str text)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_MANAGER);

    expect(world, store_phrase_set(office->store, &act, STR("رمز"), text, &office->why));
}

static void add_phrase(World *world)
{
    set_phrase(world, STR("عبارة"));
}

static void change_phrase(World *world)
{
    set_phrase(world, STR("عبارة أخرى"));
}

static void remove_phrase(World *world)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_MANAGER);

    expect(world, store_phrase_remove(office->store, &act, STR("رمز"), &office->why));
}

static void book(World *world)
{
    enum { DAYS_AHEAD = 14 };
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_CLERK);
    int slots[APPOINTMENT_SLOTS_MAX];
    size_t count = 0;
    AppointmentPlan plan = {
        .day = moment_day(act.moment),
        .purpose = VISIT_PURPOSE_PAPERS,
        .given_name = STR("سعد"),
    };

    for (int i = 0; i < DAYS_AHEAD && !count; i++) {
        plan.day++;
        assert_int_equal(
            store_appointment_free(office->store, plan.day, act.moment, slots, &count),
            ERR_NONE);
    }
    plan.minute = slots[0];
    expect(
        world,
        store_appointment_book(office->store, &act, &plan, &world->appointment, &office->why));
}

static void cancel(World *world)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_CLERK);

    act.reason = STR("اعتذر");
    expect(
        world, store_appointment_cancel(office->store, &act, world->appointment, &office->why));
}

static void check_in(World *world)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_CLERK);

    expect(
        world, store_appointment_arrive(
                   office->store, &act, world->appointment, &world->desk->visit, &office->why));
}

static void change_appointment(World *world)
{
    CaseOffice *office = world->desk->office;
    Act act = by(world, ROLE_CLERK);
    Appointment appointment;

    expect(
        world, store_appointment_find(
                   office->store, world->appointment, &office->arena, &appointment));
    AppointmentPlan plan = {
        .day = appointment.day,
        .minute = appointment.minute,
        .purpose = VISIT_PURPOSE_INQUIRY,
        .given_name = STR("سعد فهد"),
    };
    expect(
        world,
        store_appointment_change(office->store, &act, world->appointment, &plan, &office->why));
}

/* On its day, behind its time. */
static void miss(World *world)
{
    CaseOffice *office = world->desk->office;
    Appointment appointment;

    expect(
        world, store_appointment_find(
                   office->store, world->appointment, &office->arena, &appointment));
    office->now = moment_at(appointment.day, 23, 0);
    Act act = by(world, ROLE_CLERK);
    expect(
        world,
        store_appointment_no_show(office->store, &act, world->appointment, &office->why));
}

static const struct {
    const char *name;
    Role role;
    void (*act)(World *world);
} acts[] = {
    {"write an answer", ROLE_RELATIONS, add_answer        },
    {"approve it",      ROLE_MANAGER,   approve_answer    },
    {"write it anew",   ROLE_RELATIONS, change_answer     },
    {"retire it",       ROLE_RELATIONS, retire_answer     },
    {"keep a phrase",   ROLE_MANAGER,   add_phrase        },
    {"change it",       ROLE_MANAGER,   change_phrase     },
    {"take it away",    ROLE_MANAGER,   remove_phrase     },
    {"book",            ROLE_CLERK,     book              },
    {"cancel",          ROLE_CLERK,     cancel            },
    {"book another",    ROLE_CLERK,     book              },
    {"change it",       ROLE_CLERK,     change_appointment},
    {"he did not come", ROLE_CLERK,     miss              },
    {"he has come",     ROLE_CLERK,     check_in          },
};

static void each_act_is_put_back_as_it_stood(void **state)
{
    World world = {.desk = *state};

    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        Str before = undodesk_snapshot(world.desk);
        World as_it_was = world;
        acts[i].act(&world);
        if (str_equal(before, undodesk_snapshot(world.desk)))
            fail_msg("%s writes nothing", acts[i].name);
        Err err = undodesk_take_back(world.desk, acts[i].role);
        if (err)
            fail_msg("%s: %s", acts[i].name, err_text(err));
        snapshot_expect(acts[i].name, before, undodesk_snapshot(world.desk));
        caseoffice_check(world.desk->office);
        world = as_it_was;
        acts[i].act(&world);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            each_act_is_put_back_as_it_stood, undodesk_open, undodesk_close),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
