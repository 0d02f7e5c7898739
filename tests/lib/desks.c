#include "tests/lib/desks.h"

#include "db/check.h"
#include "db/event_store.h"
#include "db/person_search_store.h"
#include "db/staff_store.h"
#include "tests/lib/people.h"
#include "tests/lib/reception.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const char plain[] = "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;"
                            "PRAGMA busy_timeout = 5000;";

typedef enum { ACT_ARRIVE, ACT_CHANGE, ACT_CALL, ACT_SERVE, ACT_END, ACT_COUNT } DeskAct;

/* What a terminal tells after each act. */
typedef struct {
    int desk;
    DeskAct act;
    Err err;
    double ms;
} Report;

typedef struct {
    Store *store;
    Act act;
    Arena arena;
    uint64_t seed;
    int number;
    int done;
    PersonId people[DESKS_PEOPLE];
    VisitId called;
} Desk;

/* --- acts --------------------------------------------------------------------------------------- */

static Err let_arrive(Desk *desk)
{
    VisitId id;
    Refusal why;

    return store_visit_arrive(desk->store, &desk->act, &(Arrival){0}, &id, &why);
}

/* Reads a file and writes it back with something of his own in it. */
static Err change_person(Desk *desk)
{
    Act act = desk->act;
    PersonId id = desk->people[test_random(&desk->seed) % DESKS_PEOPLE];
    Person person;
    Refusal why;

    TRY(store_person_find(desk->store, id, &desk->arena, &person));
    act.version = person.version;
    person.city = str_format(&desk->arena, "Desk %d, %d", desk->number, desk->done);
    return store_person_change(desk->store, &act, &person, &desk->arena, &why);
}

static Err call_next(Desk *desk)
{
    Refusal why;

    return store_visit_call_next(desk->store, &desk->act, &desk->called, &why);
}

static Err take_step(Desk *desk, VisitStep step)
{
    Refusal why;

    if (!desk->called.row)
        return ERR_NOT_FOUND;
    return store_visit_step(desk->store, &desk->act, desk->called, step, &why);
}

static Err serve(Desk *desk)
{
    return take_step(desk, VISIT_STEP_SERVE);
}

static Err end_visit(Desk *desk)
{
    Err err = take_step(desk, VISIT_STEP_DONE);

    desk->called = (VisitId){0};
    return err;
}

static Err (*const acts[ACT_COUNT])(Desk *) = {
    [ACT_ARRIVE] = let_arrive, [ACT_CHANGE] = change_person, [ACT_CALL] = call_next,
    [ACT_SERVE] = serve,       [ACT_END] = end_visit,
};

/* --- one terminal ------------------------------------------------------------------------------- */

static bool find_people(Desk *desk)
{
    Refusal why;

    for (int i = 0; i < DESKS_PEOPLE; i++) {
        Str identity = str_format(&desk->arena, "P%07d", i);
        PersonReference reference = {.identity = identity};
        if (store_person_refer(desk->store, reference, &desk->people[i], &why))
            return false;
    }
    return true;
}

static bool sit_down(Desk *desk, Str file, const DeskLoad *load)
{
    Staff staff;

    if (store_open(file, &desk->store) || !find_people(desk) ||
        store_staff_find_login(desk->store, STR("clerk"), &desk->arena, &staff))
        return false;
    desk->act = (Act){
        .staff_id = staff.id,
        .role = ROLE_CLERK,
        .moment = TEST_MOMENT,
    };
    desk->act.reason = STR("new");
    if (!load->is_plain)
        return true;
    Engine *engine = store_engine(desk->store);
    return !engine_use_gate(engine, (Str){0}) && !engine_run_script(engine, str_of(plain));
}

static void think(Desk *desk, int think_ms)
{
    usleep((useconds_t)(test_random(&desk->seed) % (uint64_t)(think_ms * 2000 + 1)));
}

static bool do_act(Desk *desk, int reports)
{
    Report report = {.desk = desk->number, .act = (DeskAct)(desk->done % ACT_COUNT)};
    double start = figures_now_ms();

    report.err = acts[report.act](desk);
    report.ms = figures_now_ms() - start;
    desk->done++;
    arena_reset(&desk->arena);
    return write(reports, &report, sizeof report) == (ssize_t)sizeof report;
}

static void work(Desk *desk, Str file, const DeskLoad *load, int start, int reports)
{
    char byte;
    bool is_good = sit_down(desk, file, load) && read(start, &byte, 1) == 0;

    double end = figures_now_ms() + load->work_ms;
    think(desk, load->think_ms);
    while (is_good && figures_now_ms() < end) {
        is_good = do_act(desk, reports);
        think(desk, load->think_ms);
    }
    store_close(desk->store);
    _exit(is_good ? 0 : 1);
}

/* --- all of them -------------------------------------------------------------------------------- */

void desks_make_office(Str file)
{
    OfficePlan plan = office_plan(file);
    Arena arena = {0};
    Store *store = NULL;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    Reception *reception = reception_of(store, "union");
    for (int i = 0; i < DESKS_PEOPLE; i++)
        person_kept(
            store, &arena, str_c(&arena, str_format(&arena, "name=Huda %d;id=P%07d", i, i)));
    reception_close(reception);
    arena_free(&arena);
}

static void count(const Report *report, int done[DESKS_MAX], DeskOutcome *out)
{
    bool is_saved = report->err == ERR_NONE;

    figures_add(&out->acts, report->ms);
    done[report->desk]++;
    out->changes += is_saved && report->act == ACT_CHANGE;
    out->calls += is_saved && report->act == ACT_CALL;
    out->conflicts += report->err == ERR_CHANGED_MEANWHILE;
    out->failures += !is_saved && report->err != ERR_CHANGED_MEANWHILE &&
                     !(report->err == ERR_NOT_FOUND && report->act != ACT_CHANGE);
}

static void read_reports(int reports, int desks, DeskOutcome *out)
{
    int done[DESKS_MAX] = {0};
    Report report;

    while (read(reports, &report, sizeof report) == (ssize_t)sizeof report)
        count(&report, done, out);
    out->fewest = done[0];
    for (int i = 0; i < desks; i++) {
        out->fewest = done[i] < out->fewest ? done[i] : out->fewest;
        out->most = done[i] > out->most ? done[i] : out->most;
    }
}

void desks_work(Str file, const DeskLoad *load, DeskOutcome *out)
{
    pid_t children[DESKS_MAX];
    int start[2];
    int reports[2];

    *out = (DeskOutcome){0};
    assert_true(load->count <= DESKS_MAX);
    assert_true(pipe(start) == 0 && pipe(reports) == 0);
    for (int i = 0; i < load->count; i++) {
        Desk desk = {.number = i, .seed = (uint64_t)i + 1};
        children[i] = fork();
        assert_true(children[i] >= 0);
        if (children[i])
            continue;
        close(start[1]);
        work(&desk, file, load, start[0], reports[1]);
    }
    close(start[0]);
    close(reports[1]);
    usleep(300 * 1000);
    close(start[1]);
    read_reports(reports[0], load->count, out);
    close(reports[0]);
    for (int i = 0; i < load->count; i++) {
        int status = 0;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        out->failures += status != 0;
    }
}

/* --- the record --------------------------------------------------------------------------------- */

/* What the record must not hold, each a number that is to be 0: ?1 changes and ?2 calls were said
 * to be saved. */
static const struct {
    const char *sql;
    const char *complaint;
} rules[] = {
    {"SELECT count(*) - ?1 + 0 * ?2 FROM event WHERE act = 'person_change'",
     "a change of a person that was said to be saved is not in the record, or one that was not "
     "is"                                                                                                                                                   },
    {"SELECT coalesce(sum(version - 1), 0) - ?1 + 0 * ?2 FROM person",
     "a change of a person was written over"                                                                                                                },
    {"SELECT count(*) + 0 * ?1 + 0 * ?2 FROM event e JOIN event_body b ON b.event_id = e.id"
     " WHERE e.act = 'person_change' AND b.before <> (SELECT c.after FROM event_body c"
     " WHERE c.event_id = (SELECT max(f.id) FROM event f WHERE f.record_kind = 'person'"
     " AND f.record_id = e.record_id AND f.id < e.id))",                "a change of a person was made by somebody who had not seen the one before"    },
    {"SELECT count(*) - ?2 + 0 * ?1 FROM event WHERE record_kind = 'visit' AND to_state = "
     "'CALLED'",                                                        "a call that was said to be saved is not in the record, or one that was not is"},
    {"SELECT count(*) - count(DISTINCT record_id) + 0 * ?1 + 0 * ?2 FROM event"
     " WHERE record_kind = 'visit' AND to_state = 'CALLED'",            "a visitor was called twice"                                                   },
};

static const char *complaint_of_rules(Store *store, int changes, int calls)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        Row *row = engine_prepare(store_engine(store), str_of(rules[i].sql));
        int64_t found = 0;
        row_take(row);
        row_bind_int(row, 1, changes);
        row_bind_int(row, 2, calls);
        Err err = row_number(row, &found);
        row_reset(&row);
        if (err)
            return err_detail();
        if (found)
            return rules[i].complaint;
    }
    return NULL;
}

const char *desks_complaint(Str file, int changes, int calls)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Store *store = NULL;
    const char *complaint = "the office cannot be opened";

    if (!store_open(file, &store))
        complaint = complaint_of_rules(store, changes, calls);
    if (!complaint && (store_check(store, NULL, &findings) || findings.count))
        complaint = "the office is not sound";
    store_close(store);
    arena_free(&arena);
    return complaint;
}
