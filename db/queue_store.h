/* queue_store.h - which cases and referrals stand in a queue, a page at a time.
 *
 * A queue is made of parts, each of which an index gives in order; a page merges them by their
 * deadlines, then by the order of the parts. So the first page of a long queue costs no more than
 * that of a short one. What is shown of each record is read by its own store.
 */
#ifndef DB_QUEUE_STORE_H
#define DB_QUEUE_STORE_H

#include "db/store.h"
#include "office/steptimer.h"

typedef enum {
    QUEUE_BY_DUE,      /* cases in `state` by the last day of their reply */
    QUEUE_WITHOUT_DUE, /* cases in `state` that have none, the oldest first */
    QUEUE_PAUSED, /* cases in `state` whose reply waits for the applicant, the oldest first */
    QUEUE_BY_AGE, /* cases in `state` by its limit (steptimer.h) */
    QUEUE_BY_ENTITLEMENT, /* cases in `state` by the first delivery that they wait for */
    QUEUE_REFERRAL_NEW,   /* open referrals that nobody has looked at, the oldest first */
    QUEUE_REFERRAL_SEEN,  /* the other open ones */
    QUEUE_REFERRAL_BY_DUE,
    QUEUE_ORDER_COUNT,
} QueueOrder;

/* Days of deadlines; DAY_NONE leaves a bound out. {0} is no part: see queue_part(). */
typedef struct {
    QueueOrder order;
    CaseState state;
    bool only_accepted;  /* only cases that the committee has accepted; not of PAUSED */
    bool leaves_paused;  /* without those whose clock stands, BY_DUE only */
    Day from;            /* only those with a deadline on this day or later ... */
    Day before;          /* ... and before this one */
    Day not_due_before;  /* BY_AGE: without those whose reply is due before this day */
    Day not_late_before; /* BY_DUE: without those whose limit in `state` ends before this day */
} QueuePart;

/* A part without any bound. */
QueuePart queue_part(QueueOrder order, CaseState state);

/* One record, and where it stands: the last one of a page is where the next begins, even where it
 * has left the queue since. */
typedef struct {
    int64_t id;
    bool is_referral;
    Day deadline; /* what it is ordered by; an end of the calendar where it is not by a day */
    size_t part;
    Moment since; /* in its state, or asked */
    int64_t rank; /* of caseorder_store.h alone, as the next: its number ... */
    Str name;     /* ... and whose it is, folded */
} QueueEntry;

typedef struct {
    const TimerRules *rules;
    const QueuePart *parts;
    size_t part_count;
    const QueueEntry *edge; /* the page stands behind this place, or before it where ... */
    bool is_backward;       /* ... it is asked for; NULL: the first page, or the last one */
} QueueQuery;

/* Reads a page into `out`, with room for `max`, in the queue's order. */
MUST_CHECK Err store_queue_page(
    Store *store, const QueueQuery *query, QueueEntry *out, size_t max, size_t *count);

/* Finds where a record stands; query->edge is not asked. ERR_NOT_FOUND when it stands in none of
 * the parts. */
MUST_CHECK Err
store_queue_find(Store *store, const QueueQuery *query, int64_t id, QueueEntry *out);

/* How many there are in all parts together. */
MUST_CHECK Err store_queue_count(Store *store, const QueueQuery *query, int64_t *out);

/* Since when the one waits that has stood longest in its state; MOMENT_NONE when nobody does. */
MUST_CHECK Err store_queue_oldest(Store *store, const QueueQuery *query, Moment *out);

#endif
