/* undobank.c - the bank, the phrases and the appointments, act by act. */
#include "db/appointment_store.h"
#include "db/knownanswer_store.h"
#include "db/phrase_store.h"
#include "db/usualstep_store.h"
#include "tests/lib/undoacts.h"

static Act by(UndoDesk *desk, Role role)
{
    return caseoffice_as(desk->office, role);
}

static void expect(UndoDesk *desk, Err err)
{
    hearing_expect(desk->office, err);
}

static void add_answer(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_RELATIONS);
    KnownAnswerPlan plan = {.question = STR("س"), .answer = STR("ج"), .review_day = DAY_NONE};

    expect(
        desk, store_knownanswer_add(office->store, &act, &plan, &desk->answer, &office->why));
}

static void change_answer(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_RELATIONS);
    KnownAnswerPlan plan = {
        .question = STR("س"), .answer = STR("جواب آخر"), .review_day = DAY_NONE};

    expect(
        desk, store_knownanswer_change(office->store, &act, desk->answer, &plan, &office->why));
}

static void move_answer(UndoDesk *desk, Role role, KnownAnswerState to)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, role);

    expect(desk, store_knownanswer_move(office->store, &act, desk->answer, to, &office->why));
}

static void approve_answer(UndoDesk *desk)
{
    move_answer(desk, ROLE_MANAGER, KNOWN_ANSWER_APPROVED);
}

static void retire_answer(UndoDesk *desk)
{
    move_answer(desk, ROLE_RELATIONS, KNOWN_ANSWER_RETIRED);
}

static void set_phrase(UndoDesk *desk, Str text)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_MANAGER);

    expect(desk, store_phrase_set(office->store, &act, STR("رمز"), text, &office->why));
}

static void add_phrase(UndoDesk *desk)
{
    set_phrase(desk, STR("عبارة"));
}

static void change_phrase(UndoDesk *desk)
{
    set_phrase(desk, STR("عبارة أخرى"));
}

static void remove_phrase(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_MANAGER);

    expect(desk, store_phrase_remove(office->store, &act, STR("رمز"), &office->why));
}

static UsualStep usual_of(CaseStep step)
{
    return (UsualStep){
        .kind = CASEKIND_RENT, .role = ROLE_CLERK, .state = CASE_VERIFYING, .step = step};
}

static void set_usual(UndoDesk *desk, CaseStep step)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_ADMIN);
    UsualStep usual = usual_of(step);

    expect(desk, store_usualstep_set(office->store, &act, &usual, &office->why));
}

static void choose_usual(UndoDesk *desk)
{
    set_usual(desk, STEP_REFER);
}

static void choose_another(UndoDesk *desk)
{
    set_usual(desk, STEP_PAPER);
}

static void remove_usual(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_ADMIN);
    UsualStep usual = usual_of(STEP_PAPER);

    expect(desk, store_usualstep_remove(office->store, &act, &usual, &office->why));
}

static void book(UndoDesk *desk)
{
    enum { DAYS_AHEAD = 14 };
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_CLERK);
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
        desk,
        store_appointment_book(office->store, &act, &plan, &desk->appointment, &office->why));
}

static void cancel(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_CLERK);

    act.reason = STR("اعتذر");
    expect(
        desk, store_appointment_cancel(office->store, &act, desk->appointment, &office->why));
}

static void check_in(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_CLERK);

    expect(
        desk, store_appointment_arrive(
                  office->store, &act, desk->appointment, &desk->visit, &office->why));
}

static void change_appointment(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_CLERK);
    Appointment appointment;

    expect(
        desk,
        store_appointment_find(office->store, desk->appointment, &office->arena, &appointment));
    AppointmentPlan plan = {
        .day = appointment.day,
        .minute = appointment.minute,
        .purpose = VISIT_PURPOSE_INQUIRY,
        .given_name = STR("سعد فهد"),
    };
    expect(
        desk,
        store_appointment_change(office->store, &act, desk->appointment, &plan, &office->why));
}

/* On its day, behind its time. */
static void miss(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Appointment appointment;

    expect(
        desk,
        store_appointment_find(office->store, desk->appointment, &office->arena, &appointment));
    office->now = moment_at(appointment.day, 23, 0);
    Act act = by(desk, ROLE_CLERK);
    expect(
        desk, store_appointment_no_show(office->store, &act, desk->appointment, &office->why));
}

const UndoAct undo_bank[] = {
    {"write an answer", ROLE_RELATIONS, add_answer,         false},
    {"approve it",      ROLE_MANAGER,   approve_answer,     false},
    {"write it anew",   ROLE_RELATIONS, change_answer,      false},
    {"retire it",       ROLE_RELATIONS, retire_answer,      false},
    {"keep a phrase",   ROLE_MANAGER,   add_phrase,         false},
    {"change it",       ROLE_MANAGER,   change_phrase,      false},
    {"take it away",    ROLE_MANAGER,   remove_phrase,      false},
    {"a usual step",    ROLE_ADMIN,     choose_usual,       false},
    {"another one",     ROLE_ADMIN,     choose_another,     false},
    {"the former one",  ROLE_ADMIN,     remove_usual,       false},
    {"book",            ROLE_CLERK,     book,               false},
    {"cancel",          ROLE_CLERK,     cancel,             false},
    {"book another",    ROLE_CLERK,     book,               false},
    {"change it",       ROLE_CLERK,     change_appointment, false},
    {"he did not come", ROLE_CLERK,     miss,               false},
    {"he has come",     ROLE_CLERK,     check_in,           false},
    {NULL,              ROLE_NONE,      NULL,               false},
};
