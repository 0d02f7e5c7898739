/* queue_open.h - what a row of a queue is about, opened: its case, its question, its visitor. */
#ifndef UI_SCREENS_QUEUE_OPEN_H
#define UI_SCREENS_QUEUE_OPEN_H

#include "ui/screen.h"

MUST_CHECK Err queueopen_visitor(Screen *screen, const void *row);
MUST_CHECK Err queueopen_referral(Screen *screen, const void *row);

/* A queue of cases may hold questions that are late, too. */
MUST_CHECK Err queueopen_record(Screen *screen, const void *row);

#endif
