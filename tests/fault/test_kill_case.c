/* A scripted day of all desks is cut short by SIGKILL at an act and a moment drawn by seed: cases go
 * from the counter through papers, a referral, matching, declaration, study, docket, session, reply,
 * plan and delivery to their end. Every act that was reported done must be there, nothing may be
 * half done, and the office must check clean.
 *
 * $MUAMALA_TEST_KILLS says how often (20; make fault: 200).
 */
#include "tests/lib/hearing.h"
#include "tests/lib/killday.h"

#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/registration_store.h"
#include "db/staff_store.h"

#include <unistd.h>

enum {
    CASES_A_DAY = 12,
    ACTS_A_CASE = 16,
    ACTS_A_DAY = CASES_A_DAY * ACTS_A_CASE,
    MOST_REPORTS = 3 * ACTS_A_CASE, /* after which the kill comes, ... */
    MOST_PAUSE_US = 5 * 1000,       /* ... so much later */
};

/* What has been reported as done of one case; what is 0 was not reached. */
typedef struct {
    int64_t casefile_id;
    CaseState state;     /* it is here, or further */
    bool has_papers;     /* all that it needs are matched */
    int64_t referral_id; /* it is answered */
    int64_t session_id;  /* its minutes are closed */
} Done;

static Arena arena;

/* --- the day, in the child --------------------------------------------------------------------- */

typedef struct {
    CaseOffice *office;
    Done done;
    int pipe;
} Workday;

static void tell(Workday *day, CaseState state)
{
    day->done.state = state;
    if (write(day->pipe, &day->done, sizeof day->done) != sizeof day->done)
        _exit(3);
}

static PersonId come_in(CaseOffice *office, Sample *sample, int64_t serial)
{
    SamplePerson made;

    do
        made = sample_person(sample, &office->arena, serial, 1448);
    while (!made.is_citizen || made.identity.bytes[0] != '1');
    Str fields = str_format(
        &office->arena,
        "name=%.*s;id=%.*s;born=1400/1/2;sex=m;nationality=citizen;marital=single;"
        "phone=0512345678;city=الرياض",
        (int)made.name.len, made.name.bytes, (int)made.identity.len, made.identity.bytes);
    return caseoffice_person(office, str_c(&office->arena, fields));
}

static CasefileId open_case(CaseOffice *office, PersonId person)
{
    CaseOpening opening = {
        .person_id = person.row,
        .kind = office->kind,
        .request = STR("سلة غذائية"),
        .ruling = RULING_NEW,
    };
    Act act = caseoffice_as(office, ROLE_CLERK);
    CasefileId id = {0};

    act.reason = STR("made up");
    hearing_expect(
        office, store_casefile_open(office->store, &act, &opening, &id, &office->why));
    hearing_expect(office, caseoffice_set(office, id, "dependents", "no"));
    hearing_expect(office, caseoffice_set(office, id, "district", "النسيم"));
    hearing_expect(office, caseoffice_set(office, id, "short_address", "RNBB2312"));
    return id;
}

static int64_t refer(CaseOffice *office, CasefileId id)
{
    ReferralAsked asked = {.casefile = id, .question = STR("هل عقده ساري؟")};
    Act act = caseoffice_as(office, ROLE_VERIFIER);
    int64_t referral = 0;

    hearing_expect(
        office, store_referral_ask(office->store, &act, &asked, &referral, &office->why));
    act = caseoffice_as(office, ROLE_MANAGER);
    hearing_expect(
        office, store_referral_answer(office->store, &act, referral, STR("نعم"), &office->why));
    return referral;
}

static void reply_early(CaseOffice *office, CasefileId id)
{
    ReplyAttempt attempt = {.casefile = id, .channel = CHANNEL_PHONE, .proof = STR("مكالمة")};
    Act act = caseoffice_as(office, ROLE_RELATIONS);

    act.reason = STR("عاجل");
    hearing_expect(office, store_reply_attempt(office->store, &act, &attempt, &office->why));
}

static void close_case(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_MANAGER);

    act.reason = STR("made up");
    hearing_expect(
        office, store_casefile_close(
                    office->store, &act, id, CLOSE_REASON_COMPLETED, STR("تم"), &office->why));
}

static void take_in(Workday *day, CasefileId id)
{
    CaseOffice *office = day->office;

    caseoffice_papers(office, id);
    day->done.has_papers = true;
    tell(day, CASE_DRAFT);
    caseoffice_match(office, id);
    tell(day, CASE_VERIFYING);
    day->done.referral_id = refer(office, id);
    tell(day, CASE_VERIFYING);
    caseoffice_declare(office, id);
    tell(day, CASE_COMPLETE);
}

static void hear(Workday *day, CasefileId id)
{
    CaseOffice *office = day->office;

    hearing_assign(office, id);
    tell(day, CASE_STUDY);
    hearing_write(office, id);
    tell(day, CASE_READY);
    SessionId session = hearing_session(office, 1);
    hearing_docket(office, id, session);
    tell(day, CASE_DOCKETED);
    hearing_enter(office, id, OUTCOME_ACCEPT);
    hearing_close(office, session);
    day->done.session_id = session.row;
    tell(day, CASE_DECIDED);
}

static void serve(Workday *day, CasefileId id)
{
    CaseOffice *office = day->office;

    reply_early(office, id);
    tell(day, CASE_REPLIED);
    hearing_register(office, id);
    tell(day, CASE_REGISTERED);
    hearing_plan(office, id);
    hearing_authorise(office, id);
    tell(day, CASE_IN_SERVICE);
    hearing_deliver(office, id);
    close_case(office, id);
    tell(day, CASE_CLOSED);
}

/* Takes one person's case from the door to the closed file; each case has a day of its own. */
static void help_person(Workday *day, Sample *sample, int64_t serial)
{
    CaseOffice *office = day->office;

    caseoffice_go(office, moment_day(office->now) + 1);
    CasefileId id = open_case(office, come_in(office, sample, serial));
    day->done = (Done){.casefile_id = id.row};
    tell(day, CASE_DRAFT);
    take_in(day, id);
    hear(day, id);
    serve(day, id);
}

static void find_staff(CaseOffice *office)
{
    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        Staff staff;
        assert_int_equal(
            store_staff_find_login(
                office->store, str_of(role_code(role)), &office->arena, &staff),
            ERR_NONE);
        office->acts[role] = (Act){.staff_id = staff.id, .role = role};
    }
}

static void work(Str file, int pipe, uint64_t seed, int64_t first_serial)
{
    static CaseOffice office = {.kind = CASEKIND_FOOD_BASKET};
    Workday day = {.office = &office, .pipe = pipe};
    Sample sample = {seed};
    Office found;

    assert_int_equal(store_open(file, &office.store), ERR_NONE);
    assert_int_equal(store_office_find(office.store, &found), ERR_NONE);
    office.now = found.last_moment;
    find_staff(&office);
    for (int64_t i = 0; i < CASES_A_DAY; i++)
        help_person(&day, &sample, first_serial + i);
    _exit(0);
}

/* --- what is left of it ------------------------------------------------------------------------ */

static bool has_papers(Store *store, CasefileId id)
{
    CasePapers papers;

    if (store_paper_list(store, id, &arena, &papers))
        return false;
    for (size_t i = 0; i < papers.count; i++) {
        const CasePaper *paper = &papers.rows[i];
        if (paper->is_asked && paper->need == NEED_MANDATORY && paper->state != PAPER_MATCHED)
            return false;
    }
    return papers.count > 0;
}

/* The states of this script follow one another in the order of their numbers. */
static bool is_there(Store *store, const void *report)
{
    const Done *done = report;
    CasefileId id = {done->casefile_id};
    Casefile casefile;
    Referral referral;
    Session session;

    if (store_casefile_find(store, id, &arena, &casefile) || casefile.state < done->state)
        return false;
    if (done->has_papers && !has_papers(store, id))
        return false;
    if (done->referral_id &&
        (store_referral_find(store, done->referral_id, &arena, &referral) ||
         referral.state != REFERRAL_ANSWERED))
        return false;
    return !done->session_id ||
           (!store_session_find(store, (SessionId){done->session_id}, &arena, &session) &&
            session.state == SESSION_CLOSED);
}

/* An office with a policy that has every step, and one person in every role. */
static void make_office(Str file)
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
    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++)
        office_staff(store, role, 0);
    store_close(store);
}

typedef struct {
    Str file;
    int64_t first_serial;
} Workplan;

static void work_plan(void *context, int pipe, uint64_t seed)
{
    const Workplan *plan = context;

    work(plan->file, pipe, seed, plan->first_serial);
}

static void what_every_desk_reported_done_survives_every_kill(void **state)
{
    static Done done[ACTS_A_DAY];
    Str folder = folder_make(&arena);
    Workplan plan = {.file = folder_file(&arena, folder, "kill.office")};
    CaseState furthest = CASE_NONE;
    KillDay day = {
        .work = work_plan,
        .context = &plan,
        .report_size_bytes = sizeof *done,
        .most_reports = ACTS_A_DAY,
        .most_awaited = MOST_REPORTS,
        .most_pause_us = MOST_PAUSE_US,
    };

    (void)state;
    make_office(plan.file);
    for (int i = 0; i < killday_times(); i++) {
        uint64_t seed = (uint64_t)i + 1;
        uint64_t stream = seed;
        plan.first_serial = (int64_t)i * CASES_A_DAY;
        size_t count = killday_run(&day, &stream, done);
        killday_assert_all(plan.file, &day, done, count, is_there, seed);
        for (size_t act = 0; act < count; act++)
            furthest = done[act].state > furthest ? done[act].state : furthest;
    }
    assert_int_equal(furthest, CASE_CLOSED);
    folder_remove(folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_every_desk_reported_done_survives_every_kill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
