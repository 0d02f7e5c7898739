/* undodesk.h - what is done at the desks, act by act, and taken back; for tests.
 *
 * Each act must go well; what it made is what the next is about.
 */
#ifndef TESTS_UNDODESK_H
#define TESTS_UNDODESK_H

#include "db/inquiry_store.h"
#include "db/undo_store.h"
#include "db/visit_store.h"
#include "tests/lib/hearing.h"

typedef struct {
    CaseOffice *office;
    VisitId visit;
    InquiryId inquiry;
    CasefileId casefile;
    SessionId session;
    int64_t referral;
    int64_t answer; /* of the bank */
    int64_t appointment;
    int64_t member;
    int64_t circumstance;
    int64_t holiday;
    PersonId other;     /* one more person */
    int64_t last_event; /* that was looked at */
} UndoDesk;

/* An office under this policy of the program; undodesk_close() gives it back. */
UndoDesk *undodesk_open_under(const char *policy);

/* For cmocka: makes the office and gives it back. */
int undodesk_open(void **state);
int undodesk_close(void **state);

/* Takes back the last act of the person of this role; the refusal stands in office->why. */
Err undodesk_take_back(UndoDesk *desk, Role role);

/* All that the office holds; see snapshot.h. */
Str undodesk_snapshot(UndoDesk *desk);

void undodesk_arrive(UndoDesk *desk);
void undodesk_step(UndoDesk *desk, VisitStep taken, const char *reason);
void undodesk_call(UndoDesk *desk);
void undodesk_recall(UndoDesk *desk);
void undodesk_put_back(UndoDesk *desk);
void undodesk_serve(UndoDesk *desk);
void undodesk_hold(UndoDesk *desk);
void undodesk_hold_after_serving(UndoDesk *desk);
void undodesk_resume(UndoDesk *desk);
void undodesk_end(UndoDesk *desk);
void undodesk_clear(UndoDesk *desk);
void undodesk_name_person(UndoDesk *desk);
void undodesk_refer_visit(UndoDesk *desk);
void undodesk_ask(UndoDesk *desk);
void undodesk_answer(UndoDesk *desk);
void undodesk_correct_answer(UndoDesk *desk);
void undodesk_close_inquiry(UndoDesk *desk);
void undodesk_add_person(UndoDesk *desk);
void undodesk_rename_person(UndoDesk *desk);
void undodesk_open_case(UndoDesk *desk);
void undodesk_tell_dependents(UndoDesk *desk);
void undodesk_tell_address(UndoDesk *desk);
void undodesk_set_field(UndoDesk *desk);
void undodesk_set_family(UndoDesk *desk);
void undodesk_receive(UndoDesk *desk);
void undodesk_match_paper(UndoDesk *desk);
void undodesk_expire(UndoDesk *desk);
void undodesk_offer(UndoDesk *desk);
void undodesk_give_missing(UndoDesk *desk);
void undodesk_match_address(UndoDesk *desk);
void undodesk_verify(UndoDesk *desk);
void undodesk_match_fields(UndoDesk *desk);
void undodesk_declare(UndoDesk *desk);
void undodesk_refer(UndoDesk *desk);
void undodesk_withdraw(UndoDesk *desk);
void undodesk_answer_referral(UndoDesk *desk);
void undodesk_tell(UndoDesk *desk);
void undodesk_assign(UndoDesk *desk);
void undodesk_write_study(UndoDesk *desk);
void undodesk_be_ready(UndoDesk *desk);
void undodesk_open_session(UndoDesk *desk);
void undodesk_docket(UndoDesk *desk);
void undodesk_undock(UndoDesk *desk);
void undodesk_enter(UndoDesk *desk);
void undodesk_close_session(UndoDesk *desk);
void undodesk_reply(UndoDesk *desk);
void undodesk_registering(UndoDesk *desk);
void undodesk_plan(UndoDesk *desk);
void undodesk_authorise(UndoDesk *desk);
void undodesk_deliver(UndoDesk *desk);
void undodesk_set_setting(UndoDesk *desk);
void undodesk_set_place(UndoDesk *desk);
void undodesk_add_holiday(UndoDesk *desk);

#endif
