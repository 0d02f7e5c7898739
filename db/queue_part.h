/* queue_part.h - the parts of a queue; for queue_store.c and queue_find.c alone. */
#ifndef DB_QUEUE_PART_H
#define DB_QUEUE_PART_H

#include "db/queue_store.h"

/* Sorts behind every deadline. */
enum { QUEUE_NEVER = DAY_LAST + 1 };

bool queue_part_is_of_referrals(const QueuePart *part);

/* The code of the state in which its records stand. */
Str queue_part_state(const QueuePart *part);

#endif
