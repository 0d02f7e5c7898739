/* searchlog.h - what was searched for, as it is logged: what was typed in the end, not letter by
 * letter.
 */
#ifndef UI_SCREENS_SEARCHLOG_H
#define UI_SCREENS_SEARCHLOG_H

#include "ui/desk.h"

/* {.command = "find"} has nothing to log yet. */
typedef struct {
    const char *command; /* that would do the same */
    Arena arena;
    Str typed;
} SearchLog;

/* Notes what is being searched for: a text that goes on replaces its beginning, and one that is rubbed
 * out stays whole. Another text logs the one before it. */
MUST_CHECK Err searchlog_note(SearchLog *log, Desk *desk, Str typed);

/* Logs what was noted, once. */
MUST_CHECK Err searchlog_flush(SearchLog *log, Desk *desk);

/* Logs it as the screen closes, and gives back its memory. */
void searchlog_close(SearchLog *log, Desk *desk);

#endif
