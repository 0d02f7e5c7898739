/* queue_row.h - one row of a queue as its screen shows it, and the columns of each kind of queue. */
#ifndef UI_SCREENS_QUEUE_ROW_H
#define UI_SCREENS_QUEUE_ROW_H

#include "ui/list.h"
#include "view/queue.h"

/* One row of a page of the queue; the page lives as long as the rows of the list. */
typedef struct {
    const QueuePage *page;
    size_t row;
    Str researcher; /* the name of whom it is with; empty: nobody */
} QueueRow;

/* The cell of this key; empty where the queue has no such column. */
Str queuerow_cell(const void *row, const char *key);

/* The id of its record. */
int64_t queuerow_id(const void *row);

/* Its number, person and researcher, where it is one of several. */
Str queuerow_name(Arena *arena, const void *row);

/* Whether it is a case, and the state of one. */
bool queuerow_is_case(const void *row);
CaseState queuerow_state(const void *row);

enum {
    QUEUEROW_VISIT_COLUMNS = 5,
    QUEUEROW_CASE_COLUMNS = 5,
    QUEUEROW_STUDY_COLUMNS = 6,
    QUEUEROW_REFERRAL_COLUMNS = 5,
    QUEUEROW_CASE_ORDERS = 4,
    QUEUEROW_OVERDUE_ORDERS = 6
};

/* In those of cases the last one is about the next step. */
extern const Column queuerow_visits[QUEUEROW_VISIT_COLUMNS];
extern const Column queuerow_cases[QUEUEROW_CASE_COLUMNS];
extern const Column queuerow_studies[QUEUEROW_STUDY_COLUMNS];
extern const Column queuerow_referrals[QUEUEROW_REFERRAL_COLUMNS];

/* In which they can stand; the first one until another is chosen. */
extern const ListOrder queuerow_case_orders[QUEUEROW_CASE_ORDERS];
extern const ListOrder queuerow_overdue_orders[QUEUEROW_OVERDUE_ORDERS];

#endif
