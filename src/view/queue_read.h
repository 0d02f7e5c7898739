/* queue_read.h - how the queues are read; for the table in queue.c alone. */
#ifndef VIEW_QUEUE_READ_H
#define VIEW_QUEUE_READ_H

#include "db/queue_parts.h"
#include "db/referral_store.h"
#include "office/steptimer.h"
#include "view/queue.h"

/* Tickets: called, waiting and held. */
MUST_CHECK Err
queue_read_visits(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out);
MUST_CHECK Err
queue_count_visits(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out);

/* Cases in the states of the kind. */
MUST_CHECK Err
queue_read_cases(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out);
MUST_CHECK Err
queue_count_cases(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out);

/* Open referrals. */
MUST_CHECK Err
queue_read_referrals(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out);
MUST_CHECK Err queue_count_referrals(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out);

/* Cases of every state and referrals that are past their day. */
MUST_CHECK Err
queue_read_overdue(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out);
MUST_CHECK Err queue_count_overdue(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out);

/* The ceiling of the policy in force; none where there is no policy. */
MUST_CHECK Err queue_reply_limit(Store *store, ClockLimit *out);

/* --- shared by them ---------------------------------------------------------------------------- */

/* The settings and the calendar of the office. */
MUST_CHECK Err queue_rules(const QueueAsk *ask, Arena *arena, TimerRules *out);

enum { QUEUE_SORTED_MAX = 4096 };

/* One page of entries, and whether others follow. */
typedef struct {
    QueueEntry *items;
    size_t count;
    bool has_more;
    int64_t last; /* the id of the last one; 0: there is none */
} QueueEntries;

/* Reads the page that is asked for; ERR_NOT_FOUND as queue_read(). */
MUST_CHECK Err queue_entries(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *parts, Arena *arena,
    QueueEntries *out);

/* The rows of cases and referrals. */
MUST_CHECK Err queue_rows(
    const QueueAsk *ask, const TimerRules *rules, QueueEntries entries, Arena *arena,
    QueuePage *out);

/* As queue_entries(), in ask->order: all parts are read and put in order, the first QUEUE_SORTED_MAX of
 * them by their deadline where there are more. */
MUST_CHECK Err queue_entries_sorted(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *parts, Arena *arena,
    QueueEntries *out);

/* The same for all cases of the states of the kind, in ask->order. */
MUST_CHECK Err queue_entries_in_order(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueEntries *out);

MUST_CHECK Err queue_count_parts(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *parts, int64_t *out);

/* Counts the late and the nearly late, and how long the longest of all has waited. */
MUST_CHECK Err queue_lateness(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *all, const QueueParts *late,
    const QueueParts *nearly, QueueFigures *out);

/* The same, and counts all. */
MUST_CHECK Err queue_figures(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *all, const QueueParts *late,
    const QueueParts *nearly, QueueFigures *out);

/* An open referral, and whose question it is. */
typedef struct {
    Referral referral;
    Str number;   /* the case's, else the ticket */
    Str person;   /* empty: not told, or asked in private */
    Moment since; /* he waits from here on: since he came, else since it was asked */
} QueueReferral;

MUST_CHECK Err
queue_referral_find(const QueueAsk *ask, int64_t id, Arena *arena, QueueReferral *out);

/* The roles of a set in words, or as codes, parted by ", ". */
Str queue_role_words(Arena *arena, RoleSet who);
Str queue_role_codes(Arena *arena, RoleSet who);

#endif
