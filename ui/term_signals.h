/* term_signals.h - the signals of a program that holds the terminal, and the one way to give it back
 * when nothing else may be called any more: a single write of a text made before.
 *
 * What a handler needs lies in variables of term_signals.c, for a handler is given nothing.
 */
#ifndef UI_TERM_SIGNALS_H
#define UI_TERM_SIGNALS_H

#include "base/str.h"

#include <stdbool.h>

/* Answers the signals from now on; false when the machine gives no pipe. The first reading of the
 * terminal's line (stdin) is what it is put back to. */
bool term_signals_start(void);
void term_signals_end(void);

/* What gives the terminal back if the program is struck down now: a constant text, sent in one write
 * before the line is put back. NULL: the terminal is not ours. */
void term_signals_hold(const char *crash_bytes);

/* A file to watch: it can be read when a signal came. */
int term_signals_file(void);

/* Takes the wake-ups out of that file. */
void term_signals_drain(void);

/* Whether this signal (SIGWINCH, SIGTSTP, SIGCONT) came since it was asked last. */
bool term_signals_came(int number);

/* The signal that ends us, 0: none. */
int term_signals_end_number(void);

/* Ends the program as this signal does, so that its parent sees which; 0: nothing happens. */
void term_signals_end_by(int number);

/* Stops the whole job, as the shell expects; returns when it goes on. */
void term_signals_stop_here(void);

/* Writes all of it to the terminal, whatever interrupts. */
void term_write_text(Str text);
void term_write(const char *bytes);

#endif
