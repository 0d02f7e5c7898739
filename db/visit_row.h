/* visit_row.h - the rows of visits; for visit_store.c and visit_change.c alone. */
#ifndef DB_VISIT_ROW_H
#define DB_VISIT_ROW_H

#include "db/visit_store.h"

/* The case of a visit, as far as the counter must know it. */
typedef struct {
    int64_t person_id;
    int64_t policy_version_id;
    Str state; /* CaseState */
    Str number;
} VisitCase;

/* A referral that a visit ends with. */
typedef struct {
    int64_t id;
    int64_t visit_id;
    int64_t casefile_id; /* 0: none */
    bool is_mandatory;
    Role to_role;
    Str question;
    int64_t asked_by;
    Moment asked_at;
    Day due_day;
} VisitReferral;

/* The next serial of a day. */
MUST_CHECK Err visit_next_serial(Store *store, Day day, int64_t *out);

/* These write, inside a change. Keeping writes all that a step may change. */
MUST_CHECK Err visit_row_add(Store *store, const Visit *visit);
MUST_CHECK Err visit_row_keep(Store *store, const Visit *visit);

MUST_CHECK Err visit_referral_add(Store *store, const VisitReferral *referral);

/* All that is told of a visit and not moved by its steps, as its events keep it. */
Str visit_body(Arena *arena, const Visit *visit);

/* How many visits there are. */
MUST_CHECK Err visit_count(Store *store, int64_t *out);

/* The first of those that wait; ERR_NOT_FOUND. */
MUST_CHECK Err visit_first_waiting(Store *store, VisitId *out);

/* Some visit of an earlier day that still waits, or was called and not served; ERR_NOT_FOUND. */
MUST_CHECK Err visit_left_over(Store *store, Day today, VisitId *out);

MUST_CHECK Err visit_person_exists(Store *store, int64_t person_id);
MUST_CHECK Err visit_case_find(Store *store, int64_t casefile_id, Arena *arena, VisitCase *out);

/* The missing list of a draft was given, and the day to come back. */
MUST_CHECK Err
visit_case_set_missing(Store *store, int64_t casefile_id, Moment given_at, Day return_day);

#endif
