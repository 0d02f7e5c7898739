/* casedesk.h - an office in a file with cases on their way to completeness, and the screens on it.
 *
 * A test starts itself again with "desk FILE LANGUAGE LOGIN SCREEN" for each terminal, so that two
 * of them work on one office, and one may be killed; its main() hands these to casedesk_run(). The
 * person is a single citizen. Where the policy takes in requests for support the case is a food
 * basket, which asks for the national ID and the national address; else a service, which asks for
 * the ID alone.
 */
#ifndef TESTS_CASEDESK_H
#define TESTS_CASEDESK_H

#include "db/casefile_store.h"
#include "tests/lib/people.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Store *store;
    Act manager;
    PersonId person;
    CaseKind kind;
} CaseDesk;

/* A made-up office with an administrator, a manager, a clerk, a verifier and a researcher, named as their
 * roles. */
CaseDesk *casedesk_open(const char *policy);
void casedesk_close(CaseDesk *office);

/* Each brings the case a stage further, as the manager. */
CasefileId casedesk_draft(CaseDesk *office);
void casedesk_papers(CaseDesk *office, CasefileId id); /* all of them */
void casedesk_match(CaseDesk *office, CasefileId id);  /* all fields */
void casedesk_sign(CaseDesk *office, CasefileId id);

/* What the manager does next, a second later. */
const Act *casedesk_act(CaseDesk *office);

void casedesk_set(CaseDesk *office, CasefileId id, const char *field, const char *value);
CaseState casedesk_state(CaseDesk *office, CasefileId id);

/* Starts this program as `login` on "cases", "today", "newPERSON" or the id of a case. */
PtyTerminal *casedesk_start(
    CaseDesk *office, int rows, int columns, const char *language, const char *login,
    const char *screen);
PtyTerminal *casedesk_start_case(
    CaseDesk *office, int rows, int columns, const char *language, const char *login,
    CasefileId id);

/* The program that is started so. */
int casedesk_run(char **argv);

#endif
