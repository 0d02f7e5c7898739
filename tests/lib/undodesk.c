#include "tests/lib/undodesk.h"

#include "db/holiday_store.h"
#include "db/library_store.h"
#include "db/setting_store.h"
#include "tests/lib/snapshot.h"

UndoDesk *undodesk_open_under(const char *policy)
{
    UndoDesk *desk = test_calloc(1, sizeof *desk);

    desk->office = caseoffice_open(policy);
    return desk;
}

int undodesk_open(void **state)
{
    *state = undodesk_open_under("union");
    return 0;
}

int undodesk_close(void **state)
{
    UndoDesk *desk = *state;

    caseoffice_close(desk->office);
    test_free(desk);
    return 0;
}

Err undodesk_take_back(UndoDesk *desk, Role role)
{
    Act act = caseoffice_as(desk->office, role);

    desk->office->why = (Refusal){0};
    return store_undo(desk->office->store, &act, 0, &desk->office->why);
}

Str undodesk_snapshot(UndoDesk *desk)
{
    return snapshot_take(&desk->office->arena, desk->office->store);
}

/* --- acts -------------------------------------------------------------------------------------- */

void undodesk_arrive(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    Arrival arrival = {.purpose = VISIT_PURPOSE_INQUIRY, .given_name = STR("سعد")};

    hearing_expect(
        desk->office,
        store_visit_arrive(
            desk->office->store, &act, &arrival, &desk->visit, &desk->office->why));
}

void undodesk_step(UndoDesk *desk, VisitStep taken, const char *reason)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    act.reason = str_of(reason);
    hearing_expect(
        desk->office,
        store_visit_step(desk->office->store, &act, desk->visit, taken, &desk->office->why));
}

void undodesk_call(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office,
        store_visit_call_next(desk->office->store, &act, &desk->visit, &desk->office->why));
}

void undodesk_recall(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_RECALL, "");
}

void undodesk_put_back(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_PUT_BACK, "");
}

void undodesk_serve(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_SERVE, "");
}

void undodesk_hold(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_HOLD, "");
}

void undodesk_hold_after_serving(UndoDesk *desk)
{
    undodesk_serve(desk);
    undodesk_hold(desk);
}

void undodesk_resume(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_RESUME, "");
}

void undodesk_end(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_DONE, "enough");
}

void undodesk_clear(UndoDesk *desk)
{
    undodesk_step(desk, VISIT_STEP_CLEAR, "left");
}

void undodesk_name_person(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office, store_visit_name_person(
                          desk->office->store, &act, desk->visit, desk->office->person.row,
                          &desk->office->why));
}

void undodesk_refer_visit(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office, store_visit_refer(
                          desk->office->store, &act, desk->visit, STR("هل يقبل؟"),
                          &desk->referral, &desk->office->why));
}

void undodesk_ask(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    InquiryPlan plan = {.question = STR("متى الرد؟"), .visit_id = desk->visit.row};

    hearing_expect(
        desk->office,
        store_inquiry_add(
            desk->office->store, &act, &plan, &desk->inquiry, &desk->office->why));
}

void undodesk_answer(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office,
        store_inquiry_answer(
            desk->office->store, &act, desk->inquiry, STR("بعد أسبوعين"), &desk->office->why));
}

void undodesk_correct_answer(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office,
        store_inquiry_correct(
            desk->office->store, &act, desk->inquiry, STR("بعد شهر"), &desk->office->why));
}

void undodesk_close_inquiry(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    act.reason = STR("left");
    hearing_expect(
        desk->office,
        store_inquiry_close(desk->office->store, &act, desk->inquiry, &desk->office->why));
}

void undodesk_add_person(UndoDesk *desk)
{
    caseoffice_person(desk->office, "name=نوف سالم القحطاني;id=1999900028;sex=f");
}

void undodesk_rename_person(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    Person person = person_typed(
        &desk->office->arena, "name=سعد فهد العتيبي;id=1999900010;born=1400/1/2;sex=m;"
                              "nationality=citizen;marital=single;phone=0512345678;"
                              "city=الرياض");

    person.id = desk->office->person;
    hearing_expect(
        desk->office,
        store_person_change(
            desk->office->store, &act, &person, &desk->office->arena, &desk->office->why));
}

void undodesk_open_case(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    CaseOpening opening = {
        .person_id = desk->office->person.row,
        .kind = desk->office->kind,
        .visit_id = desk->visit.row,
    };

    hearing_expect(
        desk->office,
        store_casefile_open(
            desk->office->store, &act, &opening, &desk->casefile, &desk->office->why));
}

void undodesk_tell_dependents(UndoDesk *desk)
{
    hearing_expect(
        desk->office, caseoffice_set(desk->office, desk->casefile, "dependents", "no"));
}

void undodesk_tell_address(UndoDesk *desk)
{
    hearing_expect(
        desk->office,
        caseoffice_set(desk->office, desk->casefile, "short_address", "RNBB2312"));
}

void undodesk_set_field(UndoDesk *desk)
{
    hearing_expect(
        desk->office, caseoffice_set(desk->office, desk->casefile, "district", "الملز"));
}

/* A food basket asks for more papers when somebody depends on him. */
void undodesk_set_family(UndoDesk *desk)
{
    hearing_expect(
        desk->office, caseoffice_set(desk->office, desk->casefile, "dependents", "yes"));
}

void undodesk_receive(UndoDesk *desk)
{
    hearing_expect(
        desk->office,
        caseoffice_paper(
            desk->office, desk->casefile, PAPERKIND_NATIONAL_ID, PAPER_RECEIVED, "1460/1/1"));
}

void undodesk_match_paper(UndoDesk *desk)
{
    hearing_expect(
        desk->office,
        caseoffice_paper(
            desk->office, desk->casefile, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1460/1/1"));
}

void undodesk_expire(UndoDesk *desk)
{
    hearing_expect(
        desk->office,
        caseoffice_paper(
            desk->office, desk->casefile, PAPERKIND_NATIONAL_ID, PAPER_EXPIRED, "1440/1/1"));
}

void undodesk_offer(UndoDesk *desk)
{
    hearing_expect(
        desk->office,
        caseoffice_paper(
            desk->office, desk->casefile, PAPERKIND_RENTAL_CONTRACT, PAPER_RECEIVED, NULL));
}

void undodesk_give_missing(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office, store_casefile_missing(
                          desk->office->store, &act, desk->casefile,
                          moment_day(desk->office->now) + 7, &desk->office->why));
}

void undodesk_match_address(UndoDesk *desk)
{
    hearing_expect(
        desk->office,
        caseoffice_paper(
            desk->office, desk->casefile, PAPERKIND_NATIONAL_ADDRESS, PAPER_MATCHED, NULL));
}

void undodesk_verify(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_VERIFIER);

    hearing_expect(
        desk->office,
        store_casefile_verify(desk->office->store, &act, desk->casefile, &desk->office->why));
}

void undodesk_match_fields(UndoDesk *desk)
{
    caseoffice_match(desk->office, desk->casefile);
}

void undodesk_declare(UndoDesk *desk)
{
    caseoffice_declare(desk->office, desk->casefile);
}

void undodesk_refer(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    ReferralAsked asked = {.casefile = desk->casefile, .question = STR("هل يقبل؟")};

    hearing_expect(
        desk->office,
        store_referral_ask(
            desk->office->store, &act, &asked, &desk->referral, &desk->office->why));
}

void undodesk_withdraw(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    act.reason = STR("mistake");
    hearing_expect(
        desk->office,
        store_referral_withdraw(desk->office->store, &act, desk->referral, &desk->office->why));
}

/* It completes the declared file and opens its window. */
void undodesk_answer_referral(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_RESEARCHER);

    hearing_expect(
        desk->office,
        store_referral_answer(
            desk->office->store, &act, desk->referral, STR("نعم"), &desk->office->why));
}

void undodesk_tell(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_CLERK);

    hearing_expect(
        desk->office, store_referral_told(
                          desk->office->store, &act, desk->referral, true, &desk->office->why));
}

void undodesk_assign(UndoDesk *desk)
{
    hearing_assign(desk->office, desk->casefile);
}

void undodesk_write_study(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_RESEARCHER);
    StudyWritten written = {
        .has_opinion = true,
        .opinion = STR("الحاجة ظاهرة"),
        .recommendation = RECOMMEND_ACCEPT,
        .no_conflict = true,
    };

    hearing_expect(
        desk->office,
        store_study_write(
            desk->office->store, &act, desk->casefile, &written, &desk->office->why));
}

void undodesk_be_ready(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_RESEARCHER);

    hearing_expect(
        desk->office,
        store_study_ready(desk->office->store, &act, desk->casefile, &desk->office->why));
}

void undodesk_open_session(UndoDesk *desk)
{
    desk->session = hearing_session(desk->office, 1);
}

void undodesk_docket(UndoDesk *desk)
{
    hearing_docket(desk->office, desk->casefile, desk->session);
}

void undodesk_undock(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_SECRETARY);

    act.reason = STR("later");
    hearing_expect(
        desk->office,
        store_casefile_undock(desk->office->store, &act, desk->casefile, &desk->office->why));
}

void undodesk_enter(UndoDesk *desk)
{
    hearing_enter(desk->office, desk->casefile, OUTCOME_ACCEPT);
}

void undodesk_close_session(UndoDesk *desk)
{
    hearing_close(desk->office, desk->session);
}

void undodesk_reply(UndoDesk *desk)
{
    hearing_reply(desk->office, desk->casefile);
}

void undodesk_registering(UndoDesk *desk)
{
    hearing_register(desk->office, desk->casefile);
}

void undodesk_plan(UndoDesk *desk)
{
    hearing_plan(desk->office, desk->casefile);
}

void undodesk_authorise(UndoDesk *desk)
{
    hearing_authorise(desk->office, desk->casefile);
}

void undodesk_deliver(UndoDesk *desk)
{
    hearing_deliver(desk->office, desk->casefile);
}

void undodesk_set_setting(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_ADMIN);

    hearing_expect(
        desk->office, store_setting_set(
                          desk->office->store, &act, SETTING_COMMITTEE_QUORUM, STR("4"), NULL,
                          &desk->office->why));
}

void undodesk_set_place(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_ADMIN);
    Str place = STR("الرف الثاني");
    LibraryNote note = {NULL, &place};

    hearing_expect(
        desk->office,
        store_library_set(
            desk->office->store, &act, STR("aid_policy"), &note, &desk->office->why));
}

void undodesk_add_holiday(UndoDesk *desk)
{
    Act act = caseoffice_as(desk->office, ROLE_ADMIN);
    Holiday holiday = {
        .day = moment_day(desk->office->now) + 3,
        .name = STR("إجازة"),
        .occasion = OCCASION_OTHER,
        .kind = HOLIDAY_OFF,
        .state = HOLIDAY_CONFIRMED,
    };

    int64_t id;

    hearing_expect(
        desk->office,
        store_holiday_add(desk->office->store, &act, &holiday, &id, NULL, &desk->office->why));
}
