/* queuefigures.h - how a queue stands, as it was counted last: counting may take longer than a frame,
 * so it is done while nobody types. */
#ifndef UI_SCREENS_QUEUEFIGURES_H
#define UI_SCREENS_QUEUEFIGURES_H

#include "ui/desk.h"
#include "view/queue.h"

typedef struct {
    QueueFigures of;
    bool are_read;
    bool are_old; /* to be counted while nobody types */
} ShownFigures;

/* Counts the queue. Where a key cuts that short they stay old, until it is answered; on an error they
 * are not read and not old. */
MUST_CHECK Err queuefigures_read(ShownFigures *figures, Desk *desk, const QueueKind *queue);

#endif
