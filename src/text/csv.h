/* csv.h - records of cells parted by a delimiter, as spreadsheets write them.
 *
 * Source: RFC 4180, with any delimiter, and LF, CR LF or CR behind a record. A cell in quotes may
 * hold delimiters, ends of lines and, doubled, quotes; a quote within a bare cell is a character.
 */
#ifndef TEXT_CSV_H
#define TEXT_CSV_H

#include "base/str.h"

enum { CSV_CELLS_MAX = 64, CSV_RECORD_MAX_BYTES = 65536 };

typedef struct {
    Str cells[CSV_CELLS_MAX]; /* what more there is, is counted */
    size_t count;
    size_t lines;       /* of the file that it takes */
    bool is_all_quoted; /* every cell stood in quotes */
    bool is_unclosed;   /* a quote has no end */
    Str end; /* of its line: "\n", "\r\n", "\r" or, at the end of the text, nothing */
} CsvRecord;

/* Reads the record at byte `*at` and moves `*at` behind it.
 *
 * text    any bytes; cells are borrowed from it, or live in `arena` where quotes were taken off.
 * is_end  nothing comes behind the text.
 * return  false when the record may go on behind the text, or nothing is left.
 */
bool csv_next(Arena *arena, Str text, size_t *at, char delimiter, bool is_end, CsvRecord *out);

/* The likeliest delimiter of a text that begins with its heads: comma, semicolon or tab. */
char csv_delimiter(Str text);

/* Adds a cell; in quotes when it needs them, or always. */
void csv_add(StrBuilder *builder, Str cell, char delimiter, bool is_quoted);

#endif
