/* casefile_store.h - opening, finding and listing cases. */
#ifndef DB_CASEFILE_STORE_H
#define DB_CASEFILE_STORE_H

#include "db/event_store.h"
#include "office/casedata.h"
#include "office/casefile.h"
#include "office/casepaper.h"

/* What is said when a case is opened; texts are any bytes. */
typedef struct {
    int64_t person_id;
    CaseKind kind;
    Str request;
    CaseOrigin origin;
    Str channel;  /* a code; empty: the policy's first */
    int priority; /* 0 none, else the class from 1 to CASE_PRIORITY_MAX */

    /* RULING_NONE lets the store look for people who are alike: where there is nobody, that is the
     * ruling; else the case is refused until somebody has ruled. */
    DuplicateRuling ruling;
    int64_t visit_id; /* the visit in which it is opened; 0: none */

    /* How many days ago he handed it in, on a day that was worked on paper; 0: today. Validity is
     * judged for that day, and nothing else is dated back. */
    int submitted_days_ago;
} CaseOpening;

enum { CASE_SUBMITTED_MAX_DAYS = 60 };

/* Opens a case as a draft: with the papers that it asks for, with what is known of the person as
 * its data, and with act->reason as the reason of the ruling. The person becomes an applicant.
 *
 * return  ERR_NOT_FOUND with the field that names nobody; ERR_BAD_DATA for a kind or a channel that
 *         the policy does not have; ERR_CONFIG when no policy is in force; ERR_REFUSED and
 *         ERR_NOT_PERMITTED as casestate_after() for STEP_OPEN, where `why` names those alike.
 */
MUST_CHECK Err store_casefile_open(
    Store *store, const Act *act, const CaseOpening *opening, CasefileId *out, Refusal *why);

/* Opens a new case that follows a closed one, with its person, kind and request; act->reason says
 * why.
 *
 * return  as casestate_after() for STEP_REOPEN, then as above.
 */
MUST_CHECK Err store_casefile_reopen(
    Store *store, const Act *act, CasefileId id, CasefileId *out, Refusal *why);

/* --- finding ----------------------------------------------------------------------------------- */

MUST_CHECK Err store_casefile_find(Store *store, CasefileId id, Arena *arena, Casefile *out);

/* Where a case stands, and nothing else of it. */
typedef struct {
    CaseState state;
    Day not_before; /* of its reply window; DAY_NONE: none */
} CaseStanding;

MUST_CHECK Err store_casefile_standing(Store *store, CasefileId id, CaseStanding *out);

/* A case by its number, or by the serial it had as a draft; ERR_NOT_FOUND. */
MUST_CHECK Err store_casefile_named(Store *store, CaseNumber number, CasefileId *out);

/* Everything that is shown of one case. */
typedef struct {
    Casefile casefile;
    Str person;          /* his name */
    Str policy;          /* name of the profile that it was opened under */
    const Policy *rules; /* that profile; lives as long as the store */
    Str researcher;      /* login; empty: none */
    Str session;         /* number; empty: none */
    Str follows;         /* number of the closed case that this one follows; empty: none */
    int64_t open_referrals;
    bool has_window; /* the reply window runs */
    Window window;   /* as it stands on the day it is asked for */
    int days_left;   /* to the due day, in the ceiling's unit */
    bool is_signed;  /* the last declaration: */
    Moment signed_at;
    DeclaredBy signer;
    Str signed_checksum; /* as it is printed */
    bool is_as_signed;   /* the data still are what was signed */
} CaseView;

MUST_CHECK Err
store_casefile_view(Store *store, CasefileId id, Day today, Arena *arena, CaseView *out);

/* What the desk works on until a case is complete; texts live in the arena of the call. */
typedef struct {
    Casefile casefile;
    CasePapers papers;
    CaseData data;
    size_t family_members;    /* who stand in the register of the family, without its head */
    RequirementList wanted;   /* what the matrix asks for, for what is declared */
    RequirementList to_match; /* the papers that data can be matched against */
    Str checksum;             /* of the text that would be signed now */
    const Policy *policy;     /* lives as long as the store */
} CaseIntake;

MUST_CHECK Err
store_casefile_intake(Store *store, CasefileId id, Arena *arena, CaseIntake *out);

/* --- listing ----------------------------------------------------------------------------------- */

/* Which cases to read: all fields that are set must fit. */
typedef struct {
    CaseState state;   /* CASE_NONE: any */
    int64_t person_id; /* 0: anybody's */
    CasefileId after;  /* the last one of the page before; {0}: from the first */
} CaseQuery;

typedef struct {
    Casefile casefile;
    Str person;
    Str researcher; /* login; empty: none */
} CaseListRow;

/* Reads the next page: cases of one state in the order of their due days, those without one last;
 * else in the order of their opening.
 *
 * out     room for `max`; texts live in `arena`.
 * return  ERR_NOT_FOUND when there is no case `after`.
 */
MUST_CHECK Err store_casefile_page(
    Store *store, const CaseQuery *query, Arena *arena, CaseListRow *out, size_t max,
    size_t *count);

/* What was done with a case and with its papers, clocks and referrals, oldest first.
 *
 * after_id  the last event of the page before; 0: from the first.
 * out       room for `max`; texts live in `arena`.
 */
MUST_CHECK Err store_casefile_history(
    Store *store, CasefileId id, int64_t after_id, Arena *arena, Event *out, size_t max,
    size_t *count);

#endif
