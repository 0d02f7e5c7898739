/* undopapers.c - what becomes of visitors, papers, questions and windows, act by act. */
#include "db/holiday_store.h"
#include "db/referral_store.h"
#include "tests/lib/undoacts.h"

static Act by(UndoDesk *desk, Role role, const char *reason)
{
    Act act = caseoffice_as(desk->office, role);

    act.reason = str_of(reason);
    return act;
}

/* --- visitors ---------------------------------------------------------------------------------- */

static void note_courtesy(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Courtesy kept = courtesy_all();

    hearing_expect(
        desk->office, store_visit_courtesy(
                          desk->office->store, &act, desk->visit, &kept, &desk->office->why));
}

static void leave_out(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Courtesy kept = courtesy_all();

    kept.is_kept[0] = false;
    hearing_expect(
        desk->office, store_visit_courtesy(
                          desk->office->store, &act, desk->visit, &kept, &desk->office->why));
}

static void arrive_called_in_vain(UndoDesk *desk)
{
    undodesk_arrive(desk);
    undodesk_call(desk);
    for (int i = 0; i < 3; i++)
        undodesk_recall(desk);
}

static void call_in_vain(UndoDesk *desk)
{
    undodesk_call(desk);
    for (int i = 0; i < 3; i++)
        undodesk_recall(desk);
}

static void not_come(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_NO_SHOW, "");
}

static void arrive_with_a_draft(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Arrival arrival = {.casefile_id = desk->casefile.row};

    hearing_expect(
        desk->office,
        store_visit_arrive(
            desk->office->store, &act, &arrival, &desk->visit, &desk->office->why));
    undodesk_call(desk);
    undodesk_serve(desk);
}

static void refuse_with_list(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");

    hearing_expect(
        desk->office, store_visit_refuse(
                          desk->office->store, &act, desk->visit,
                          moment_day(desk->office->now) + 7, &desk->office->why));
}

/* --- papers ------------------------------------------------------------------------------------ */

static void open_draft(UndoDesk *desk)
{
    desk->casefile = caseoffice_draft(desk->office);
}

static void set_identity(UndoDesk *desk, PaperState to, const char *expires)
{
    Act act = by(desk, ROLE_CLERK, "سبب");
    PaperNews news = {
        .kind = PAPERKIND_NATIONAL_ID,
        .to = to,
        .how = to == PAPER_MATCHED ? MATCH_ORIGINAL : MATCH_NONE,
        .expires = str_of(expires),
        .received_at = MOMENT_NONE,
    };

    hearing_expect(
        desk->office,
        store_paper_set(
            desk->office->store, &act, desk->casefile, &news, 1, &desk->office->why));
}

static void correct_paper(UndoDesk *desk)
{
    set_identity(desk, PAPER_MATCHED, "1461/2/2");
}

static void unmatch_paper(UndoDesk *desk)
{
    set_identity(desk, PAPER_RECEIVED, "");
}

static void correct_received(UndoDesk *desk)
{
    set_identity(desk, PAPER_RECEIVED, "1462/3/3");
}

static void lose_paper(UndoDesk *desk)
{
    set_identity(desk, PAPER_REQUIRED, "");
}

/* Rent asks for one that the applicant may do without. */
static void open_rent(UndoDesk *desk)
{
    CaseKind kind = desk->office->kind;

    desk->office->kind = CASEKIND_RENT;
    desk->casefile = caseoffice_draft(desk->office);
    desk->office->kind = kind;
}

static void lack_paper(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "لا يملكه");
    PaperNews news = {
        .kind = PAPERKIND_CREDIT_REPORT,
        .to = PAPER_NOT_AVAILABLE,
        .received_at = MOMENT_NONE,
    };

    hearing_expect(
        desk->office,
        store_paper_set(
            desk->office->store, &act, desk->casefile, &news, 1, &desk->office->why));
}

static void scan_paper(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Digest digest = {{7}};

    hearing_expect(
        desk->office, store_paper_scan(
                          desk->office->store, &act, desk->casefile, PAPERKIND_NATIONAL_ID,
                          STR("/scans/a.pdf"), digest, &desk->office->why));
}

static void give_missing_again(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");

    hearing_expect(
        desk->office, store_casefile_missing(
                          desk->office->store, &act, desk->casefile,
                          moment_day(desk->office->now) + 9, &desk->office->why));
}

/* --- questions --------------------------------------------------------------------------------- */

static void answer(UndoDesk *desk)
{
    undodesk_answer_referral(desk);
}

static void correct_answer(UndoDesk *desk)
{
    Act act = by(desk, ROLE_RESEARCHER, "");

    hearing_expect(
        desk->office,
        store_referral_correct(
            desk->office->store, &act, desk->referral, STR("لا"), &desk->office->why));
}

static void tell_sender(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");

    hearing_expect(
        desk->office,
        store_referral_told(
            desk->office->store, &act, desk->referral, false, &desk->office->why));
}

/* --- whole files -------------------------------------------------------------------------------- */

static void complete_one(UndoDesk *desk)
{
    desk->casefile = caseoffice_complete(desk->office);
}

static void lose_of_complete(UndoDesk *desk)
{
    lose_paper(desk);
}

/* Within the window of the complete file, so that its days move. */
static void add_holiday(UndoDesk *desk)
{
    Act act = by(desk, ROLE_ADMIN, "");
    Holiday holiday = {
        .day = moment_day(desk->office->now) + 2,
        .name = STR("إجازة"),
        .occasion = OCCASION_OTHER,
        .kind = HOLIDAY_OFF,
        .state = HOLIDAY_PROPOSED,
    };

    hearing_expect(
        desk->office,
        store_holiday_add(
            desk->office->store, &act, &holiday, &desk->holiday, NULL, &desk->office->why));
}

static void confirm_holiday(UndoDesk *desk)
{
    Act act = by(desk, ROLE_ADMIN, "");

    hearing_expect(
        desk->office, store_holiday_confirm(
                          desk->office->store, &act, desk->holiday, NULL, &desk->office->why));
}

static void remove_holiday(UndoDesk *desk)
{
    Act act = by(desk, ROLE_ADMIN, "");

    hearing_expect(
        desk->office, store_holiday_remove(
                          desk->office->store, &act, desk->holiday, NULL, &desk->office->why));
}

const UndoAct undo_papers[] = {
    {"a visitor",             ROLE_NONE,       undodesk_arrive,       false},
    {"called",                ROLE_NONE,       undodesk_call,         false},
    {"and served",            ROLE_NONE,       undodesk_serve,        false},
    {"courtesy",              ROLE_CLERK,      note_courtesy,         false},
    {"but for one",           ROLE_CLERK,      leave_out,             false},
    {"asks",                  ROLE_NONE,       undodesk_ask,          false},
    {"referred with it",      ROLE_CLERK,      undodesk_refer_visit,  false},
    {"nobody answers",        ROLE_NONE,       arrive_called_in_vain, false},
    {"to the end",            ROLE_CLERK,      not_come,              false},
    {"called in vain again",  ROLE_NONE,       call_in_vain,          false},
    {"did not come",          ROLE_CLERK,      not_come,              false},
    {"a draft for rent",      ROLE_NONE,       open_rent,             false},
    {"not available",         ROLE_CLERK,      lack_paper,            false},
    {"a draft",               ROLE_NONE,       open_draft,            false},
    {"match",                 ROLE_CLERK,      undodesk_match_paper,  false},
    {"correct",               ROLE_CLERK,      correct_paper,         false},
    {"scan",                  ROLE_CLERK,      scan_paper,            false},
    {"take the match back",   ROLE_CLERK,      unmatch_paper,         false},
    {"correct it again",      ROLE_CLERK,      correct_received,      false},
    {"lost",                  ROLE_CLERK,      lose_paper,            false},
    {"the list",              ROLE_CLERK,      undodesk_give_missing, false},
    {"the list again",        ROLE_CLERK,      give_missing_again,    false},
    {"refer",                 ROLE_CLERK,      undodesk_refer,        false},
    {"answer",                ROLE_RESEARCHER, answer,                false},
    {"correct the answer",    ROLE_RESEARCHER, correct_answer,        false},
    {"tell who asked",        ROLE_CLERK,      tell_sender,           false},
    {"a complete file",       ROLE_NONE,       complete_one,          false},
    {"propose a holiday",     ROLE_ADMIN,      add_holiday,           false},
    {"confirm it",            ROLE_ADMIN,      confirm_holiday,       false},
    {"remove it",             ROLE_ADMIN,      remove_holiday,        false},
    {"a paper of it is lost", ROLE_CLERK,      lose_of_complete,      false},
    {NULL,                    ROLE_NONE,       NULL,                  false},
};

const UndoAct undo_refusing[] = {
    {"a draft",               ROLE_NONE,  open_draft,          false},
    {"its applicant",         ROLE_NONE,  arrive_with_a_draft, false},
    {"refused with the list", ROLE_CLERK, refuse_with_list,    false},
    {NULL,                    ROLE_NONE,  NULL,                false},
};
