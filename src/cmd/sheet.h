/* sheet.h - a page of words for a printer of text: 80 columns, in the language's direction.
 *
 * A printer that knows Arabic takes the lines in logical order; one that prints what it is sent,
 * from the left, takes them as they are seen: joined, in order, against the right edge.
 */
#ifndef CMD_SHEET_H
#define CMD_SHEET_H

#include "cmd/command.h"

typedef enum { SHEET_NONE, SHEET_LOGICAL, SHEET_VISUAL } SheetOrder;

/* Reads --sheet; SHEET_NONE without it. EXIT_USAGE names what may stand there. */
ExitCode sheet_read_order(const CommandLine *line, SheetOrder *out);

/* Prints paragraphs, parted by line feeds.
 *
 * order  not SHEET_NONE.
 */
void sheet_print(const CommandLine *line, Str text, SheetOrder order);

#endif
