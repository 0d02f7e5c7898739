/* demo_progress.h - how far a made-up office has come, on standard error, and whether to stop.
 *
 * A terminal sees one line that is written again and again, ten times a second at most; elsewhere
 * a line is written every ten seconds, and none while its indexes are made. Ctrl-C and a polite kill are kept waiting until what is half made has been removed.
 */
#ifndef CMD_DEMO_PROGRESS_H
#define CMD_DEMO_PROGRESS_H

#include "base/moment.h"
#include "base/str.h"

#include <signal.h>

typedef struct {
    Str file;
    const char
        *words; /* N_() with the file's name and a number; NULL: those of a made-up office */
    int64_t done;
    int64_t planned; /* 0: nobody knows */
    Moment shown_at;
    Moment began_at; /* the making of indexes; 0: not yet */
    bool is_terminal;
    bool is_for_program; /* "progress", a tab and a number of hundredths, on standard output */
    bool is_shown;
    sigset_t signals; /* as they were before */
} DemoProgress;

/* From here on signals that end a program wait. */
void demo_progress_begin(DemoProgress *progress, Str file);

/* Notes steps that were taken and says so where it is time to.
 *
 * return  false when the person at the keyboard does not want to go on.
 */
bool demo_progress_step(DemoProgress *progress, int64_t steps);

/* The same while the indexes are made; for store_on_making(). */
bool demo_progress_index(void *progress, int made, int planned);

/* Wipes the line. A signal that waited ends the program here. */
void demo_progress_end(DemoProgress *progress);

#endif
