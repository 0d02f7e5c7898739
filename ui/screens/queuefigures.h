/* queuefigures.h - counts the queues while nobody types, for every screen of the desk. */
#ifndef UI_SCREENS_QUEUEFIGURES_H
#define UI_SCREENS_QUEUEFIGURES_H

#include "ui/desk.h"

/* How the queue stands, as it was counted last. */
ShownFigures *queuefigures_of(Desk *desk, const QueueKind *queue);

/* Whether it is to be counted: the office has changed since, or it is another minute. */
bool queuefigures_are_old(Desk *desk, const QueueKind *queue);

/* Lets what could not be counted be tried again. */
void queuefigures_try_again(Desk *desk, const QueueKind *queue);

/* Counts the queue. Where a key cuts that short it stays old, and the next call goes on from there;
 * on an error the figures are not read and not old. */
MUST_CHECK Err queuefigures_read(Desk *desk, const QueueKind *queue);

#endif
