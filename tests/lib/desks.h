/* desks.h - many terminals doing desk work on one office at once, and whether its record is that of
 * terminals which took turns.
 *
 * Every terminal is a process: it lets a visitor arrive, writes something new into the file of one
 * of a few people, calls the next visitor and ends his visit, thinking before each act.
 */
#ifndef TESTS_LIB_DESKS_H
#define TESTS_LIB_DESKS_H

#include "db/store.h"
#include "tests/lib/figures.h"

enum { DESKS_MAX = 64, DESKS_PEOPLE = 10 };

typedef struct {
    int count; /* of terminals */
    int work_ms;
    int think_ms;  /* on the average */
    bool is_plain; /* as SQLite does it by itself: FULL, and its own handler for a busy file */
} DeskLoad;

typedef struct {
    Figures acts; /* ms that each took */
    int fewest;   /* acts of one terminal */
    int most;
    int changes;   /* of people that were said to be saved */
    int conflicts; /* that were refused since another was first */
    int calls;
    int failures; /* acts that the office refused for no good reason */
} DeskOutcome;

/* An office `file` with a clerk and people to work on. */
void desks_make_office(Str file);

/* Lets them work. */
void desks_work(Str file, const DeskLoad *load, DeskOutcome *out);

/* Reads the record: NULL, or what is wrong with it.
 *
 * changes, calls  how many of all loads were said to be saved.
 */
const char *desks_complaint(Str file, int changes, int calls);

#endif
