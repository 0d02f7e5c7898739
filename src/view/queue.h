/* queue.h - the queues of the office, which every face shows: who waits, for what, and for how long.
 *
 * Adding a queue adds one row to the table in queue.c. Each reads its page by itself, in its own
 * order; the first column of its rows is `number`, the person's name is `person`, waits are whole
 * minutes.
 */
#ifndef VIEW_QUEUE_H
#define VIEW_QUEUE_H

#include "db/caseorder_store.h"
#include "db/queue_parts.h"
#include "office/casestate.h"
#include "view/table.h"

enum { QUEUE_ROWS_MAX = 1000, QUEUE_STATES_MAX = CASE_STATE_COUNT };

typedef enum {
    QUEUE_BEHIND, /* what follows the edge; the first page */
    QUEUE_FROM,   /* the edge too */
    QUEUE_BEFORE, /* what comes right before the edge; the last page */
} QueueSide;

enum { QUEUE_TALLY_PARTS = 3 * QUEUE_PARTS_MAX };

/* What was counted of a queue before its counting was cut short, part by part, so that it goes on from
 * there. It holds as long as nothing in the office and not the day changes. {0} is an empty one. */
typedef struct {
    int64_t counts[QUEUE_TALLY_PARTS];
    size_t done;
    size_t next; /* while it is counted */
} QueueTally;

/* What is asked of a queue. */
typedef struct {
    Store *store;
    Moment now;    /* waits are counted up to it */
    Day day;       /* deadlines are looked at from here; usually the day of `now` */
    int64_t after; /* the id of the last row of the page before; 0: from the first. With
                    * QUEUE_FROM that row, where it stands now, is the first of the page */
    size_t max;    /* rows, at most QUEUE_ROWS_MAX */
    /* Not of visits, instead of `after`: */
    const QueueEntry *edge; /* a place in a page read before; NULL: an end of the queue */
    QueueSide side;         /* on which side of it the page stands */
    Role role;              /* whose usual next steps are named; ROLE_NONE: nobody's own */
    bool leaves_next_out;   /* the cells about the next step, which cost most of a row */
    /* Of queue_count() alone: */
    QueueTally *tally; /* NULL: what is cut short begins again */
    CaseOrder order;   /* of a queue that can be put in order */
} QueueAsk;

typedef struct {
    Table table;
    bool has_more;
    int64_t last;              /* the id of its last row; 0: it has none */
    const QueueEntry *entries; /* where each row stands; NULL: of visits */
} QueuePage;

/* How a queue stands. */
typedef struct {
    int64_t count;
    int64_t late;            /* past their day, or waiting longer than the target */
    int64_t nearly;          /* will be soon */
    int64_t longest_minutes; /* that the one waits who waits longest; 0: not counted */
} QueueFigures;

typedef struct QueueKind QueueKind;

struct QueueKind {
    const char *name;  /* as commands call it: "reception" */
    const char *title; /* N_() */
    const char *login; /* whose work it is, as in a made-up office */
    CaseState
        states[QUEUE_STATES_MAX]; /* of its cases, ended by CASE_NONE; none: not of cases */
    Err (*read)(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out);
    Err (*count)(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out);
};

/* All queues in the order of the work; NULL behind the last. */
const QueueKind *queue_at(size_t place);

/* The queue with this name; NULL: there is none. */
const QueueKind *queue_named(Str name);

/* Whether its rows can stand in this order. */
bool queue_takes_order(const QueueKind *kind, CaseOrder order);

/* Reads a page; its texts live in `arena`.
 *
 * return  ERR_NOT_FOUND when ask->after stands in this queue no longer.
 */
MUST_CHECK Err
queue_read(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out);

/* Counts it; ask->after and ask->max are not asked. */
MUST_CHECK Err
queue_count(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out);

#endif
