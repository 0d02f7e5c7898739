/* around.h - that what is typed into a field changes nothing but the field. */
#ifndef TESTS_AROUND_H
#define TESTS_AROUND_H

#include "tests/lib/walk.h"

/* The sheet as it is now; lives in `arena`. */
Sheet around_keep(Walk *walk, Arena *arena);

/* Fails when a cell has changed since then that belongs neither to the field with the focus nor to
 * what is said about it.
 *
 * text  what was typed, in words.
 */
void around_expect_same(Walk *walk, const Sheet *before, const char *text);

#endif
