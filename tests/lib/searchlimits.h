/* searchlimits.h - what of the search has a limit, and what it came to. */
#ifndef TESTS_SEARCHLIMITS_H
#define TESTS_SEARCHLIMITS_H

#include <stddef.h>
#include <stdint.h>

/* Of one office; times are of the clock. */
typedef struct {
    int64_t people;
    size_t keystrokes;
    double p50_ms;
    double p99_ms;
    double worst_ms;
    double like_times; /* its p99, by ours */
    double fts_times;
    double alike_p99_ms;
    double name_indexes; /* by the table */
    double all_indexes;
} SearchOutcome;

/* Prints what the last office came to beside the limits, which hold among a million people, and how its
 * p50 grew from the first one; "!" is over a limit, or under what it shall be at least. */
void searchlimits_show(const SearchOutcome *first, const SearchOutcome *last);

#endif
