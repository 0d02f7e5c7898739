/* queue_words.h - waits and deadlines in the few words that a row of a list has room for. Each has a
 * mark beside it, so that nothing is told by colour alone.
 */
#ifndef VIEW_QUEUE_WORDS_H
#define VIEW_QUEUE_WORDS_H

#include "base/str.h"

/* "14 min", "3 h", "2 days"; with a mark behind it where that is too long. */
Str queue_words_wait(Arena *arena, int64_t minutes, bool is_too_long);

/* "● 5 days left", "▲ 1 day left", "▲ today", "■ 3 days late". */
Str queue_words_days(Arena *arena, int64_t days_left);

/* Whether so few days are left that it is marked. */
bool queue_words_is_near(int64_t days_left);

#endif
