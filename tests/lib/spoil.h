/* spoil.h - texts written into an office past the program, as by hand or by a program with a fault.
 *
 * The columns are those in which somebody's own words are kept; codes, numbers and moments stay.
 */
#ifndef TESTS_SPOIL_H
#define TESTS_SPOIL_H

#include "base/str.h"

/* Writes `text` (any bytes) into every column of free text. */
void spoil_file(const char *path, Str text);

#endif
