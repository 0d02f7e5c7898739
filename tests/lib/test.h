/* test.h - cmocka with what it needs before it; every test includes this first. */
#ifndef TESTS_TEST_H
#define TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

/* Compares a Str with a C string and shows both when they differ. */
#define assert_str(text, expected) assert_str_at((text), (expected), __FILE__, __LINE__)
void assert_str_at(Str text, const char *expected, const char *file, int line);

/* Reads a whole file of tests/data/ (the tests run in the project's root); fails when missing. */
Str test_file(Arena *arena, const char *path);

/* One row of a TSV file: its cells, tabs cut. `line` is the line's number in the file, from 1. */
typedef struct {
    Str cells[24];
    size_t count;
    size_t line;
} TsvRow;

/* Reads the next row of `rest`; the first call also skips the header when `line` is 0.
 *
 * return  false at the end. Empty lines are passed over; a last empty cell counts.
 */
bool test_tsv_row(Str *rest, TsvRow *row);

/* A repeatable random number: splitmix64 over `*seed`. */
uint64_t test_random(uint64_t *seed);

#endif
