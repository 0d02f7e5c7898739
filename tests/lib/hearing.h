/* hearing.h - cases brought from completeness through the committee into service, for tests.
 *
 * Each function brings the case of before one stage further; all of it must go well. Sessions have
 * five members, of whom the first four are present.
 */
#ifndef TESTS_HEARING_H
#define TESTS_HEARING_H

#include "db/closing_store.h"
#include "db/decision_store.h"
#include "db/delivery_store.h"
#include "db/docket_store.h"
#include "db/plan_store.h"
#include "db/reply_store.h"
#include "db/session_store.h"
#include "db/study_store.h"
#include "tests/lib/caseoffice.h"

/* Everybody who is present. */
enum { HEARING_PRESENT = 0xF };

SessionId hearing_session(CaseOffice *office, int panel);
void hearing_assign(CaseOffice *office, CasefileId id);
void hearing_write(CaseOffice *office, CasefileId id); /* the study, as far as ready */
CasefileId hearing_study(CaseOffice *office);          /* given to the researcher */
CasefileId hearing_ready(CaseOffice *office);
void hearing_docket(CaseOffice *office, CasefileId id, SessionId session);

/* A case on the docket of `session`. */
CasefileId hearing_docketed(CaseOffice *office, SessionId session);

/* What the members present enter together: a decision with its reason and, of a deferral, its
 * terms, to be changed by the test. */
Decision hearing_decision(CasefileId id, DecisionOutcome outcome);
void hearing_enter(CaseOffice *office, CasefileId id, DecisionOutcome outcome);
void hearing_close(CaseOffice *office, SessionId session);

/* A case that a session of its own has decided. */
CasefileId hearing_decided(CaseOffice *office, DecisionOutcome outcome);

/* Told by phone, on the first day on which that is not early. */
void hearing_reply(CaseOffice *office, CasefileId id);
CasefileId hearing_replied(CaseOffice *office, DecisionOutcome outcome);

void hearing_register(CaseOffice *office, CasefileId id);
void hearing_plan(CaseOffice *office, CasefileId id);
void hearing_authorise(CaseOffice *office, CasefileId id);
void hearing_deliver(CaseOffice *office, CasefileId id);

/* A case in service, with one delivery due today. */
CasefileId hearing_served(CaseOffice *office);

/* Minutes in few words: the number and each case with its outcome. */
Str hearing_minutes(Arena *arena, const Minutes *minutes);

/* Fails with the refusal's guard unless `err` is none. */
void hearing_expect(CaseOffice *office, Err err);

/* Fails unless `err` refuses with this guard and this clause ("": none is looked at). */
void hearing_expect_guard(CaseOffice *office, Err err, Guard guard, const char *clause);

/* One more researcher, of this login. */
int64_t hearing_researcher(CaseOffice *office, const char *login);

/* The manager gives a whole file to a researcher. */
void hearing_give(CaseOffice *office, CasefileId id, int64_t staff_id);

#endif
