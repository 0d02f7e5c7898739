/* queue_parts.h - the parts of queues of cases: all that stand in some states, and those of them
 * that are late or nearly so.
 *
 * Late is past the last day of the reply or past the limit of the state, whichever comes first; a
 * reply whose clock stands is not late. Of cases in service only those with something due stand in
 * a queue, of replied ones only the accepted.
 */
#ifndef DB_QUEUE_PARTS_H
#define DB_QUEUE_PARTS_H

#include "db/queue_store.h"

enum { QUEUE_PARTS_MAX = 3 * CASE_STATE_COUNT };

typedef struct {
    QueuePart items[QUEUE_PARTS_MAX];
    size_t count;
} QueueParts;

/* Adds all cases in `state`, on `day`: by the last day of the reply, then those without one, then
 * those whose clock stands until the applicant brings something. */
void queue_parts_add(QueueParts *parts, CaseState state, Day day);

/* Adds those of them that are late on `day`. */
void queue_parts_add_late(QueueParts *parts, CaseState state, Day day);

/* Adds those of them that are nearly late on `day`.
 *
 * reply  the ceiling of the policy in force, of which the last part counts.
 */
void queue_parts_add_nearly(
    QueueParts *parts, CaseState state, const TimerRules *rules, ClockLimit reply, Day day);

/* Adds all open referrals, the new and untouched first; then those that are late, or nearly so. */
void queue_parts_add_referrals(QueueParts *parts);
void queue_parts_add_late_referrals(QueueParts *parts, Day day);
void queue_parts_add_nearly_referrals(QueueParts *parts, const TimerRules *rules, Day day);

#endif
