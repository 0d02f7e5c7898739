/* snapshot.h - all that an office holds of its records, to be compared before and after.
 *
 * Left out are what only grows (events, serial numbers, requests), the versions of rows, the numbers
 * that cases keep, and what is kept for taking back.
 */
#ifndef TESTS_SNAPSHOT_H
#define TESTS_SNAPSHOT_H

#include "db/store.h"

/* One line a row, living in `arena`. */
Str snapshot_take(Arena *arena, Store *store);

/* Fails with the first line in which they differ. */
void snapshot_expect(const char *what, Str before, Str after);

#endif
