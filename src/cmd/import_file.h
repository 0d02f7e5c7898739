/* import_file.h - a file of records that is read piece by piece, whatever its encoding.
 */
#ifndef CMD_IMPORT_FILE_H
#define CMD_IMPORT_FILE_H

#include "base/err.h"
#include "db/import_store.h"
#include "text/csv.h"

#include <stdio.h>

typedef struct {
    FILE *file;
    void *converter; /* of iconv(3); NULL: the file is UTF-8 */
    char *bytes;     /* as read ... */
    size_t byte_count;
    char *text; /* ... and as UTF-8 */
    size_t text_len;
    size_t at;
    bool is_read; /* to its end */
    ImportForm form;
    size_t line;         /* of the record that was read last, from 1 */
    size_t record_lines; /* that it took */
    size_t size_bytes;
    size_t done_bytes;
} ImportFile;

/* Opens a file and looks at its beginning.
 *
 * delimiter    0: found out.
 * is_1256      NULL: found out; a file that is no UTF-8 is Windows-1256.
 * return       ERR_NO_INPUT. `out` is closed by importfile_close(), also after an error.
 */
MUST_CHECK Err
importfile_open(Arena *arena, Str path, char delimiter, const bool *is_1256, ImportFile *out);
void importfile_close(ImportFile *file);

/* Reads the next record; its cells live until the next call, or in `arena`.
 *
 * is_there  false at the end of the file.
 * return    ERR_BAD_DATA for a record longer than CSV_RECORD_MAX_BYTES, as one whose quote has no end.
 */
MUST_CHECK Err importfile_next(ImportFile *file, Arena *arena, CsvRecord *out, bool *is_there);

#endif
