/* print.h - a table on the command face: text, TSV or JSON.
 *
 * text  columns; laid out for the terminal when `out` is one (Arabic joined and in order, from the
 *       START side), else in logical order.
 * tsv   a first line with the keys, then one line a row; tabs and newlines inside a cell become
 *       blanks.
 * json  one object a line, keys as in the columns, empty cells null.
 */
#ifndef CMD_PRINT_H
#define CMD_PRINT_H

#include "cmd/command.h"

void print_table(const CommandLine *line, const Table *table);

/* The same for a list that was asked for: its heads stand over text that is not laid out, too,
 * unless it is empty. What an act answers with (a number, the record as it is now) has none. */
void print_headed(const CommandLine *line, const Table *table);

/* One record as label and value a line (text), key and value (tsv), or one object (json). */
void print_record(const CommandLine *line, const Table *table, size_t row);

/* The id of a new record, alone. */
void print_id(const CommandLine *line, int64_t id);

/* Cells parted by tabs, one line, whatever the format says: the output of `try`. */
void print_cells(const CommandLine *line, const Str *cells, size_t count);

#endif
