/* queue.h - one queue of the office as a list: who waits, for what, until when. */
#ifndef UI_SCREENS_QUEUE_H
#define UI_SCREENS_QUEUE_H

#include "ui/screen.h"

/* Its argument is the QueueKind. */
extern const ScreenKind queue_screen;

#endif
