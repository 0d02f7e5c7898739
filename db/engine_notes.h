/* engine_notes.h - the rows that a change has written, as bytes; for the SQLite engine alone.
 *
 * A row is its kind (a NotedKind), the length of its table's name and the name, how many columns it
 * has, and its columns: of an insert or a delete one value each, of an update the value before and then
 * either NOTED_SAME or the one after. A value is its tag and, but for NULL, eight bytes of a number or
 * four of a length and the bytes.
 */
#ifndef DB_ENGINE_NOTES_H
#define DB_ENGINE_NOTES_H

#include "base/str.h"

typedef enum { NOTED_INSERT = 'I', NOTED_UPDATE = 'U', NOTED_DELETE = 'D' } NotedKind;

/* Tags of values; NOTED_SAME is only that of a value after. */
enum {
    NOTED_NULL = '0',
    NOTED_INTEGER = 'i',
    NOTED_REAL = 'r',
    NOTED_TEXT = 't',
    NOTED_BLOB = 'b',
    NOTED_SAME = '=',
};

enum { NOTED_COLUMNS = 64 };

typedef struct {
    char tag;
    int64_t integer;
    double real;
    Str bytes; /* borrowed from the notes */
} NotedValue;

typedef struct {
    NotedKind kind;
    Str table;
    int count;
    NotedValue before[NOTED_COLUMNS]; /* of an insert: none */
    NotedValue after[NOTED_COLUMNS];  /* of a delete: none */
} NotedRow;

/* Takes the next row from the start of `rest`; false at the end and where it is none. */
bool notes_next(Str *rest, NotedRow *out);

#endif
