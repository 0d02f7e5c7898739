/* shownfigures.h - how a queue stands, as it was counted last. Counting may take longer than a frame, so
 * it is done while nobody types, once for all screens, and again only when something has changed.
 */
#ifndef UI_SHOWNFIGURES_H
#define UI_SHOWNFIGURES_H

#include "view/queue.h"

enum { QUEUES_MAX = 16 };

/* What the figures hang on: the same office, in the same minute. */
typedef struct {
    int64_t data_version; /* moved by other terminals */
    int64_t own_changes;
    int64_t minute; /* since 1970; {0} is never now */
} FiguresStamp;

typedef struct {
    QueueFigures of;
    bool are_read;
    FiguresStamp stamp; /* of when they were counted, or could not be */
    QueueTally tally;   /* of a count that was cut short */
    FiguresStamp tally_stamp;
} ShownFigures;

#endif
