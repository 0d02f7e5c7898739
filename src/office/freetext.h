/* freetext.h - words that somebody writes down freely: cleaned, and no longer than their field.
 */
#ifndef OFFICE_FREETEXT_H
#define OFFICE_FREETEXT_H

#include "office/refusal.h"

/* Cleans a text of one line (see text/clean.h).
 *
 * any_bytes  from keyboard, command line or file.
 * field      the name of its field, for the refusal; must outlive `why`.
 * out        lives in `arena`; empty when nothing is left.
 * why        may be NULL.
 * return     ERR_TOO_LONG with `why` naming the field and the most letters it may have.
 */
MUST_CHECK Err freetext_line(
    Arena *arena, Str any_bytes, const char *field, size_t max_points, Str *out, Refusal *why);

/* The same for a text of several lines. */
MUST_CHECK Err freetext_lines(
    Arena *arena, Str any_bytes, const char *field, size_t max_points, Str *out, Refusal *why);

#endif
