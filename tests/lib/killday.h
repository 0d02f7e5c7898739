/* killday.h - a day's work in a child process that is killed at a drawn moment, and the question
 * whether all is there that it had reported as done. */
#ifndef TESTS_LIB_KILLDAY_H
#define TESTS_LIB_KILLDAY_H

#include "db/store.h"

/* How often a test kills: $MUAMALA_TEST_KILLS, else 20. */
int killday_times(void);

typedef struct {
    /* In the child: does the work, writes a report to `pipe` after each act, and never returns. */
    void (*work)(void *context, int pipe, uint64_t seed);
    void *context;
    size_t report_size_bytes;
    size_t most_reports;    /* that a day makes */
    size_t most_awaited;    /* 1 to so many are awaited before the kill */
    unsigned most_pause_us; /* so long it may work on, then */
} KillDay;

/* Lets the day run for a while and kills it.
 *
 * seed     of the moment; the child draws its own from the same place.
 * reports  room for most_reports.
 * return   how many acts were reported; at least one.
 */
size_t killday_run(const KillDay *day, uint64_t *seed, void *reports);

/* The office is whole, and `is_there` says yes to every report. */
void killday_assert_all(
    Str file, const KillDay *day, const void *reports, size_t count,
    bool (*is_there)(Store *store, const void *report), uint64_t seed);

#endif
