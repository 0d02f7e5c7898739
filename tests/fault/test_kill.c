/* A working day is cut short by SIGKILL at a moment drawn by seed. Whatever was reported done before
 * must be there, nothing may be half done, and the office must check clean.
 *
 * $MUAMALA_TEST_KILLS says how often (20; make fault: 200).
 */
#include "tests/lib/killday.h"
#include "tests/lib/office.h"

#include "db/casefile_store.h"
#include "db/person_store.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/visit_store.h"
#include "office/sample.h"

#include <unistd.h>

enum { MOST_PAUSE_US = 60 * 1000, VISITORS_A_DAY = 500, ACTS_A_DAY = 4 * VISITORS_A_DAY };

/* What the day has reported as done: a visitor received, put on file, his case opened, his visit
 * ended. Ids that are 0 were not reached. */
typedef struct {
    int64_t person_id;
    int64_t visit_id;
    int64_t casefile_id;
    bool is_visit_done;
} Done;

static Arena arena;

/* In the child: what fails ends it, which the parent notices. */
static void must(Err err)
{
    if (err)
        _exit(2);
}

static void tell(int pipe, const Done *done)
{
    if (write(pipe, done, sizeof *done) != sizeof *done)
        _exit(3);
}

static Person made_up_person(Arena *scratch, Sample *sample, int64_t serial)
{
    SamplePerson made = sample_person(sample, scratch, serial, 1448);
    const struct {
        PersonField field;
        Str typed;
    } fields[] = {
        {PERSON_FIELD_NAME,     made.name    },
        {PERSON_FIELD_IDENTITY, made.identity},
        {PERSON_FIELD_PHONE,    made.phone   },
        {PERSON_FIELD_CITY,     made.city    },
    };
    Person person = {.born = DATE_NONE};

    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        const char *warning;
        Refusal why = {0};
        assert_int_equal(
            person_set(scratch, &person, fields[i].field, fields[i].typed, 0, &warning, &why),
            ERR_NONE);
    }
    return person;
}

/* The work of one visitor; each thing that is done is reported before the next is begun. */
static void receive(Store *store, const Act *act, int pipe, Person person)
{
    Arena scratch = {0};
    Refusal why = {0};
    Done done = {0};
    PersonAddition addition = {.person = person, .is_ruled_new = true};
    Arrival arrival = {.purpose = VISIT_PURPOSE_NEW_REQUEST};
    CaseOpening opening = {.kind = CASEKIND_RENT, .ruling = RULING_NEW};
    VisitId visit;
    PersonId id;
    CasefileId casefile;

    must(store_visit_arrive(store, act, &arrival, &visit, &why));
    done.visit_id = visit.row;
    tell(pipe, &done);
    must(store_person_add(store, act, &addition, &scratch, &id, &why));
    done.person_id = id.row;
    tell(pipe, &done);
    opening.person_id = id.row;
    must(store_casefile_open(store, act, &opening, &casefile, &why));
    done.casefile_id = casefile.row;
    tell(pipe, &done);
    must(store_visit_step(store, act, visit, VISIT_STEP_CALL, &why));
    must(store_visit_step(store, act, visit, VISIT_STEP_SERVE, &why));
    must(store_visit_step(store, act, visit, VISIT_STEP_DONE, &why));
    done.is_visit_done = true;
    tell(pipe, &done);
    arena_free(&scratch);
}

/* The day: visitors come one after another until it is cut short. */
static void work(Str file, int pipe, uint64_t seed, int64_t first_serial, int64_t clerk)
{
    Sample sample = {seed};
    Act act = {.role = ROLE_CLERK, .staff_id = clerk, .moment = TEST_MOMENT};
    Store *store;

    act.reason = STR("made up");
    must(store_open(file, &store));
    for (int64_t i = 0; i < VISITORS_A_DAY; i++) {
        Arena scratch = {0};
        receive(store, &act, pipe, made_up_person(&scratch, &sample, first_serial + i));
        arena_free(&scratch);
    }
    _exit(0);
}

static bool is_there(Store *store, const void *report)
{
    const Done *done = report;
    Person person;
    Casefile casefile;
    Visit visit;

    if (done->person_id &&
        store_person_find(store, (PersonId){done->person_id}, &arena, &person))
        return false;
    if (done->casefile_id &&
        store_casefile_find(store, (CasefileId){done->casefile_id}, &arena, &casefile))
        return false;
    if (store_visit_find(store, (VisitId){done->visit_id}, &arena, &visit))
        return false;
    return !done->is_visit_done || visit.state == VISIT_DONE;
}

/* An office with a policy, and a clerk. */
static int64_t make_office(Str file)
{
    OfficePlan plan = office_plan(file);
    Act system = office_act(0);
    Refusal why = {0};
    Store *store;
    Str text;
    int64_t version;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    assert_true(policy_file_find(STR("union"), &text));
    assert_int_equal(
        store_policy_adopt(store, &system, STR("union"), text, &version, &why), ERR_NONE);
    int64_t clerk = office_staff(store, ROLE_CLERK, 0).staff_id;
    store_close(store);
    return clerk;
}

typedef struct {
    Str file;
    int64_t first_serial;
    int64_t clerk;
} Workplan;

static void work_plan(void *context, int pipe, uint64_t seed)
{
    const Workplan *plan = context;

    work(plan->file, pipe, seed, plan->first_serial, plan->clerk);
}

static void what_was_reported_done_survives_every_kill(void **state)
{
    static Done done[ACTS_A_DAY];
    Str folder = folder_make(&arena);
    Workplan plan = {.file = folder_file(&arena, folder, "kill.office")};
    KillDay day = {
        .work = work_plan,
        .context = &plan,
        .report_size_bytes = sizeof *done,
        .most_reports = ACTS_A_DAY,
        .most_awaited = 1,
        .most_pause_us = MOST_PAUSE_US,
    };

    (void)state;
    plan.clerk = make_office(plan.file);
    for (int i = 0; i < killday_times(); i++) {
        uint64_t seed = (uint64_t)i + 1;
        uint64_t stream = seed;
        plan.first_serial = (int64_t)i * VISITORS_A_DAY;
        size_t count = killday_run(&day, &stream, done);
        killday_assert_all(plan.file, &day, done, count, is_there, seed);
    }
    folder_remove(folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_reported_done_survives_every_kill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
