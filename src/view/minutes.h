/* minutes.h - the text of a session's minutes, as it is closed, printed and signed.
 *
 * It stands in the language in use: whoever closes the minutes takes the office's. Values are
 * isolated (text/isolate.h). The text ends with a newline.
 */
#ifndef VIEW_MINUTES_H
#define VIEW_MINUTES_H

#include "office/agenda.h"

/* A MinutesWriter of db/session_store.h: heading, one paragraph for each item with its reason and
 * votes, and the signature table with one line a member, where each recusal is noted. */
Str minutes_text(Arena *arena, const Minutes *minutes);

#endif
