/* caseoffice.h - an office with one person in every role, and cases brought as far as a test needs.
 *
 * The cases are of a single citizen who applies for himself. Where the policy takes in requests for
 * support they are food baskets, which ask for the national ID and the national address; else they
 * are services, which ask for the ID alone.
 */
#ifndef TESTS_CASEOFFICE_H
#define TESTS_CASEOFFICE_H

#include "db/casedata_store.h"
#include "db/casefile_store.h"
#include "db/intake_store.h"
#include "db/paper_store.h"
#include "db/referral_store.h"
#include "tests/lib/people.h"

typedef struct {
    Store *store;
    Arena arena;
    Act acts[ROLE_COUNT]; /* of each role; caseoffice_as() gives them with the present moment */
    Moment now;
    PersonId person;
    CaseKind kind;
    Refusal why; /* of the last act that was refused */
} CaseOffice;

/* An office in memory under this policy of the program. */
CaseOffice *caseoffice_open(const char *policy);
CaseOffice *caseoffice_open_at(const char *policy, Moment moment);

/* The same, but a made-up office, whose clock stands where the test has put it. */
CaseOffice *caseoffice_open_demo(const char *policy);
void caseoffice_close(CaseOffice *office);

/* What the person of this role does, a second after the last act. */
Act caseoffice_as(CaseOffice *office, Role role);

/* Keeps one more person, of fields as person_typed() takes them. */
PersonId caseoffice_person(CaseOffice *office, const char *fields);

/* From now on it is 09:00 in Riyadh of this day, which is not before the present one. */
void caseoffice_go(CaseOffice *office, Day day);

/* Each brings the case of before one stage further; all of it must go well. */
CasefileId caseoffice_draft(CaseOffice *office); /* all facts are told */
void caseoffice_tell(
    CaseOffice *office, CasefileId id); /* the facts, of one opened otherwise */
void caseoffice_papers(CaseOffice *office, CasefileId id);
void caseoffice_match(
    CaseOffice *office, CasefileId id); /* verifies it and matches all fields */
void caseoffice_declare(CaseOffice *office, CasefileId id);

/* A complete case, with all these stages. */
CasefileId caseoffice_complete(CaseOffice *office);

/* One act each by the clerk or the verifier; the refusal stands in `why`. */
Err caseoffice_set(CaseOffice *office, CasefileId id, const char *field, const char *value);
Err caseoffice_paper(
    CaseOffice *office, CasefileId id, PaperKind kind, PaperState to, const char *expires);
Err caseoffice_sign(CaseOffice *office, CasefileId id, Channel means, bool has_consent);

Casefile caseoffice_find(CaseOffice *office, CasefileId id);
CasePaper caseoffice_find_paper(CaseOffice *office, CasefileId id, PaperKind kind);

/* Fails unless the file is sound: structure, chain, and every record where its events left it. */
void caseoffice_check(CaseOffice *office);

#endif
