/* wait.h - how long people have waited, in whole minutes, and whether that is too long.
 */
#ifndef OFFICE_WAIT_H
#define OFFICE_WAIT_H

#include "base/moment.h"

#include <stddef.h>

/* Beside the office's target; never shown by colour alone. */
#define WAIT_MARK_LIST(X)                                                                      \
    X(IN_TIME, "in_time", N_("In time"))                                                       \
    X(NEARLY, "nearly", N_("Nearly too long"))                                                 \
    X(TOO_LONG, "too_long", N_("Too long"))

#define X(name, code, text) WAIT_##name,
typedef enum { WAIT_MARK_LIST(X) WAIT_MARK_COUNT } WaitMark;
#undef X

/* The whole minutes from `from` to `to`; 0 when `to` is the earlier one. */
int64_t wait_minutes(Moment from, Moment to);

/* Too long is longer than the target, nearly so is from three quarters of it on. */
WaitMark wait_mark(int64_t minutes, int64_t target_minutes);

const char *waitmark_code(WaitMark mark);
const char *waitmark_label(WaitMark mark);

/* The least of `minutes` that at least `percent` (1-100) of them do not exceed, by nearest rank:
 * 50 gives the median. `minutes` is put in order; 0 where there are none.
 */
int64_t wait_percentile(int64_t *minutes, size_t count, int percent);

#endif
