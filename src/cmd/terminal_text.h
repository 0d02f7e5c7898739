/* terminal_text.h - text for a terminal without full screen: joined, in order, and in columns.
 *
 * Terminals that reorder by themselves are told not to for as long as we print (BDSM, ECMA-48
 * "CSI 8 l"), which others ignore.
 */
#ifndef CMD_TERMINAL_TEXT_H
#define CMD_TERMINAL_TEXT_H

#include "cmd/command.h"

/* The columns of the terminal behind `out`; 0 when it is none, or one that shows no Arabic. */
size_t terminal_columns(FILE *out);

/* Prints paragraphs (parted by LF), each wrapped to `columns` in the language's direction. */
void terminal_print_text(Arena *arena, FILE *out, size_t columns, Str text);

/* Prints a message: as terminal_print_text() where `out` is a terminal, else in logical order and
 * without the isolates that only a display needs.
 */
void terminal_print_message(Arena *arena, FILE *out, Str text);

/* Writes the line in which the cursor stands anew, cut to the terminal behind `out`, or wipes it. */
void terminal_print_status(Arena *arena, FILE *out, Str text);
void terminal_wipe_status(FILE *out);

/* Prints the table with its labels above it, columns from the START side, long text cut with an
 * ellipsis where the rows would not fit.
 */
void terminal_print_table(FILE *out, size_t columns, const Table *table);

#endif
