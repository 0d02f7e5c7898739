/* undocommittee.c - sessions, decisions and services, act by act. */
#include "db/staff_store.h"
#include "tests/lib/undoacts.h"

static Act by(UndoDesk *desk, Role role, const char *reason)
{
    Act act = caseoffice_as(desk->office, role);

    act.reason = str_of(reason);
    return act;
}

static void expect(UndoDesk *desk, Err err)
{
    hearing_expect(desk->office, err);
}

/* --- at the table ------------------------------------------------------------------------------ */

static void open_session(UndoDesk *desk)
{
    desk->session = hearing_session(desk->office, 1);
}

static void docket_one(UndoDesk *desk)
{
    desk->casefile = hearing_docketed(desk->office, desk->session);
}

static void be_present(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SECRETARY, "");

    expect(
        desk, store_session_present(
                  desk->office->store, &act, desk->session, 0x7, NULL, 0, &desk->office->why));
}

static void all_present(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SECRETARY, "");

    expect(
        desk, store_session_present(
                  desk->office->store, &act, desk->session, HEARING_PRESENT | 0x10, NULL, 0,
                  &desk->office->why));
}

static void recuse(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SECRETARY, "قرابة");

    expect(
        desk,
        store_session_recuse(
            desk->office->store, &act, desk->session, desk->casefile, 5, &desk->office->why));
}

static void defer(UndoDesk *desk)
{
    hearing_enter(desk->office, desk->casefile, OUTCOME_COMPLETE_PAPERS);
}

static void take_back(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SECRETARY, "");

    expect(
        desk, store_decision_take_back(
                  desk->office->store, &act, desk->casefile, &desk->office->why));
}

static void close_session(UndoDesk *desk)
{
    hearing_close(desk->office, desk->session);
}

static void resume(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SECRETARY, "جاء بالتقرير");

    expect(
        desk,
        store_decision_resume(desk->office->store, &act, desk->casefile, &desk->office->why));
}

static void defer_another(UndoDesk *desk)
{
    desk->casefile = hearing_decided(desk->office, OUTCOME_COMPLETE_PAPERS);
}

static void docket_settled(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SECRETARY, "");
    Docketing docketing = {.session = desk->session, .settled = STR("التقرير")};

    expect(
        desk, store_casefile_docket(
                  desk->office->store, &act, desk->casefile, &docketing, &desk->office->why));
}

static void reject_one(UndoDesk *desk)
{
    desk->casefile = hearing_replied(desk->office, OUTCOME_REJECT);
}

static void appeal(UndoDesk *desk)
{
    Act act = by(desk, ROLE_RELATIONS, "الدخل قديم");

    expect(
        desk,
        store_decision_appeal(desk->office->store, &act, desk->casefile, &desk->office->why));
}

/* --- in service -------------------------------------------------------------------------------- */

static void serve_one(UndoDesk *desk)
{
    desk->casefile = hearing_served(desk->office);
}

static void suspend(UndoDesk *desk)
{
    Act act = by(desk, ROLE_MANAGER, "انتهت ورقة");

    expect(
        desk, store_casefile_suspend(
                  desk->office->store, &act, desk->casefile, STR("اتصال"), &desk->office->why));
}

static void reactivate(UndoDesk *desk)
{
    Act act = by(desk, ROLE_MANAGER, "جددت");

    expect(
        desk, store_casefile_reactivate(
                  desk->office->store, &act, desk->casefile, &desk->office->why));
}

static void cancel_plan(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SERVICE, "لا حاجة");

    expect(
        desk, store_delivery_cancel_plan(
                  desk->office->store, &act, desk->casefile, &desk->office->why));
}

static void review(UndoDesk *desk)
{
    Act act = by(desk, ROLE_MANAGER, "");

    expect(
        desk, store_study_review(
                  desk->office->store, &act, desk->casefile,
                  desk->office->acts[ROLE_RESEARCHER].staff_id, &desk->office->why));
}

static void close_one(UndoDesk *desk)
{
    desk->casefile = hearing_study(desk->office);
    Act act = by(desk, ROLE_MANAGER, "");
    expect(
        desk, store_casefile_close(
                  desk->office->store, &act, desk->casefile, CLOSE_REASON_MOVED, STR("خطاب"),
                  &desk->office->why));
}

static void reopen(UndoDesk *desk)
{
    Act act = by(desk, ROLE_MANAGER, "عاد");
    CasefileId followed = desk->casefile;

    expect(
        desk, store_casefile_reopen(
                  desk->office->store, &act, followed, &desk->casefile, &desk->office->why));
}

/* Where nobody else could sign. */
static void register_alone(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    int64_t manager = office->acts[ROLE_MANAGER].staff_id;

    desk->casefile = hearing_replied(office, OUTCOME_ACCEPT);
    hearing_register(office, desk->casefile);
    hearing_plan(office, desk->casefile);
    Act act = by(desk, ROLE_ADMIN, "");
    expect(desk, store_staff_disable(office->store, &act, manager, true, &office->why));
}

static void release(UndoDesk *desk)
{
    Act act = by(desk, ROLE_SERVICE, "العيد غدا");

    expect(
        desk,
        store_plan_release(desk->office->store, &act, desk->casefile, &desk->office->why));
}

const UndoAct undo_committee[] = {
    {"a session",         ROLE_NONE,      open_session,   false},
    {"a case on it",      ROLE_NONE,      docket_one,     false},
    {"who is present",    ROLE_SECRETARY, be_present,     false},
    {"all are",           ROLE_SECRETARY, all_present,    false},
    {"recuse",            ROLE_SECRETARY, recuse,         false},
    {"enter a decision",  ROLE_SECRETARY, defer,          false},
    {"take it back",      ROLE_SECRETARY, take_back,      false},
    {"enter it anew",     ROLE_SECRETARY, defer,          false},
    {"the minutes",       ROLE_SECRETARY, close_session,  true },
    {"the next session",  ROLE_NONE,      open_session,   false},
    {"docket it again",   ROLE_SECRETARY, docket_settled, false},
    {"another deferred",  ROLE_NONE,      defer_another,  false},
    {"take it up again",  ROLE_SECRETARY, resume,         false},
    {"a rejected case",   ROLE_NONE,      reject_one,     false},
    {"appeal",            ROLE_RELATIONS, appeal,         false},
    {"a case in service", ROLE_NONE,      serve_one,      false},
    {"suspend",           ROLE_MANAGER,   suspend,        false},
    {"reactivate",        ROLE_MANAGER,   reactivate,     false},
    {"cancel its plan",   ROLE_SERVICE,   cancel_plan,    false},
    {"review",            ROLE_MANAGER,   review,         false},
    {"a closed case",     ROLE_NONE,      close_one,      false},
    {"reopen",            ROLE_MANAGER,   reopen,         false},
    {"nobody else signs", ROLE_NONE,      register_alone, false},
    {"release",           ROLE_SERVICE,   release,        false},
    {NULL,                ROLE_NONE,      NULL,           false},
};
