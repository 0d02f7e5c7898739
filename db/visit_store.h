/* visit_store.h - visits: tickets given, called, served and ended.
 *
 * Every step is one change with one event, by the machine of office/visit.h. Call next takes the
 * first of the line inside its change, so two terminals never get the same visitor. What was left
 * waiting overnight stays in the line where the office carries over, else the first change of the
 * next day ends it.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_VISIT_STORE_H
#define DB_VISIT_STORE_H

#include "db/change.h"
#include "office/visitrecord.h"

#define VISIT_KIND STR("visit")

/* What is asked at the door; nothing of it is needed. Texts are any bytes. */
typedef struct {
    VisitPurpose purpose;
    Str channel;            /* a code; empty: the policy's first */
    int64_t person_id;      /* 0: no file, or not told */
    int64_t casefile_id;    /* 0: none; else the person is the case's */
    int64_t appointment_id; /* to which he comes; 0: to that of the person today, if any */
    Str given_name;
    bool has_priority;
    bool is_private;
} Arrival;

/* Gives the next ticket of the day, without gaps.
 *
 * return  ERR_BAD_DATA for a channel that the policy does not list, or when person and case do not
 *         belong together; ERR_NOT_FOUND with the field that names nothing; ERR_TOO_LONG.
 */
MUST_CHECK Err store_visit_arrive(
    Store *store, const Act *act, const Arrival *arrival, VisitId *out, Refusal *why);

/* Calls who is first in the line: priority first, then arrival.
 *
 * return  ERR_NOT_FOUND when nobody waits.
 */
MUST_CHECK Err store_visit_call_next(Store *store, const Act *act, VisitId *out, Refusal *why);

/* Takes a step that needs nothing but the act: all but ARRIVE, REFER and REFUSE_WITH_LIST.
 *
 * CALL of a number that somebody else has called names him (ticket_taken). NO_SHOW after the last
 * recall sends him to the end of the line once, where the office's settings say so. DONE with a
 * reason also ends the open questions of the visit, as not answered for that reason.
 */
MUST_CHECK Err
store_visit_step(Store *store, const Act *act, VisitId id, VisitStep step, Refusal *why);

/* Ends the visit with a question to the role that the policy names; its open questions are
 * referred with it. While the case of the visit is not complete the referral belongs to it too.
 *
 * question  any bytes.
 * referral  the id of the referral.
 */
MUST_CHECK Err store_visit_refer(
    Store *store, const Act *act, VisitId id, Str question, int64_t *referral, Refusal *why);

/* Ends the visit with the list of missing papers, which the caller gives him, and the day on which
 * he is asked to come back. */
MUST_CHECK Err
store_visit_refuse(Store *store, const Act *act, VisitId id, Day return_day, Refusal *why);

/* Says who the visitor of an open visit is; another one when the first was wrong, as long as no case
 * is named.
 *
 * return  ERR_NOT_FOUND with the field that names nobody; ERR_BAD_DATA when the visit is about the
 *         case of somebody else; ERR_REFUSED when it has ended (visit_open).
 */
MUST_CHECK Err store_visit_name_person(
    Store *store, const Act *act, VisitId id, int64_t person_id, Refusal *why);

/* Notes what of the courtesy list was kept with a visitor who was served; what stood there gives way.
 *
 * return  ERR_REFUSED when he was not served (visitor_served).
 */
MUST_CHECK Err store_visit_courtesy(
    Store *store, const Act *act, VisitId id, const Courtesy *courtesy, Refusal *why);

/* --- reading ---------------------------------------------------------------------------------- */

MUST_CHECK Err store_visit_find(Store *store, VisitId id, Arena *arena, Visit *out);

/* ERR_NOT_FOUND when no such ticket was given. */
MUST_CHECK Err store_visit_find_ticket(Store *store, Ticket ticket, VisitId *out);

/* Which visits to read: whole states one after another, each in the order of the line. */
typedef struct {
    const VisitState *states;
    size_t state_count;
    VisitId after; /* the last one of the page before; {0}: from the first */
} VisitQuery;

/* Reads the next page.
 *
 * out     room for `max`; texts live in `arena`.
 * return  ERR_NOT_FOUND when there is no visit `after`.
 */
MUST_CHECK Err store_visit_page(
    Store *store, const VisitQuery *query, Arena *arena, Visit *out, size_t max, size_t *count);

/* Reads the visits of a person, the latest first.
 *
 * before  those that came before this one; {0}: from the latest.
 * out     room for `max`; texts live in `arena`.
 */
MUST_CHECK Err store_visit_of_person(
    Store *store, int64_t person_id, VisitId before, Arena *arena, Visit *out, size_t max,
    size_t *count);

/* What was done at the counter with the tickets of one day; times are whole minutes. */
typedef struct {
    int64_t arrived;
    int64_t in_state[VISIT_STATE_COUNT];
    int64_t answered;    /* questions of theirs */
    int64_t too_long;    /* waited longer than the office's target, or do so now */
    int64_t wait_told;   /* those whose wait is counted: who was served, and who waits so far */
    int64_t wait_median; /* of these */
    int64_t wait_p90;
    int64_t serve_told; /* those who were served to the end */
    int64_t serve_median;
    int64_t serve_p90;
} VisitFigures;

/* target_minutes  of the setting queue.target_minutes. */
MUST_CHECK Err store_visit_figures(
    Store *store, Day day, Moment now, int64_t target_minutes, VisitFigures *out);

/* How often the courtesy list was kept, over all visitors who were served. */
typedef struct {
    int64_t served;
    int64_t noted;
    int64_t kept[COURTESY_COUNT];
} CourtesyFigures;

/* Those whose ticket is of the days from `first` to `last`, both included. */
MUST_CHECK Err store_courtesy_figures(Store *store, Day first, Day last, CourtesyFigures *out);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Gives the next ticket of the day inside a change; as store_visit_arrive(). */
MUST_CHECK Err
visit_arrive_in(Change *change, const Arrival *arrival, VisitId *out, Refusal *why);

/* Says what case and person an open visit is about; what is named already stays. */
MUST_CHECK Err
visit_name_case(Change *change, VisitId id, int64_t casefile_id, int64_t person_id);

#endif
