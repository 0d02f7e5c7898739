/* keytimer.h - a program on a pseudo-terminal, timed from the key to the last byte it sends.
 *
 * Whatever comes is over when nothing more has come for a while; the time is that of the last
 * byte, so the waiting is not in it.
 */
#ifndef TESTS_KEYTIMER_H
#define TESTS_KEYTIMER_H

#include "tests/lib/ptyterminal.h"

typedef struct {
    double ms;     /* from the key to the last byte */
    double cpu_ms; /* what the program itself computed meanwhile */
    size_t bytes;  /* 0: nothing came */
} Stroke;

/* From before a program was started. */
typedef struct {
    double frame_ms; /* to the first frame: when the last row of the screen is there */
    double whole_ms; /* to the last byte that came of itself */
} Start;

/* Starts argv[0] at 80x24 and waits until nothing more comes. */
PtyTerminal *keytimer_start(const char *const argv[], Start *out);

/* Types `key` and waits for what comes of it. */
Stroke keytimer_type(PtyTerminal *terminal, const char *key);

/* A figure of the program's process, in its own unit ("VmRSS": kB); 0 where there is none. */
long keytimer_status(const PtyTerminal *terminal, const char *name);

/* Lets the program be for `ms`, as it would be left alone. */
void keytimer_rest(PtyTerminal *terminal, double ms);

#endif
