/* keyfile.h - reading a text of `key = value # clause` lines, one key a line.
 *
 * Empty lines and lines that begin with `#` say nothing. The clause mark is what follows the last
 * `#` of a line: a clause id, several parted by commas, or `-` where the policy's text is silent.
 */
#ifndef OFFICE_KEYFILE_H
#define OFFICE_KEYFILE_H

#include "office/refusal.h"

/* The longest text that is read, and the longest clause mark. */
enum { KEYFILE_MAX_BYTES = 65536, KEYFILE_MAX_CLAUSE_BYTES = 120 };

typedef struct {
    Str name; /* the file's name, for refusals */
    Str rest; /* what is still to be read */
    size_t line;
} KeyFile;

typedef struct {
    Str key;
    Str value;
    Str clause; /* empty: the line has no mark */
    size_t line;
} KeyLine;

/* Makes `text` ready to be read.
 *
 * return  ERR_CONFIG when it is too long; why->line is then 0.
 */
MUST_CHECK Err keyfile_open(Str name, Str text, KeyFile *out, Refusal *why);

/* Reads the next line that says something; at the end out->key is empty and out->line is the
 * number of the last line. All of `out` is borrowed from the text.
 *
 * return  ERR_CONFIG for a line that is not `key = value`, is not valid UTF-8, or holds control,
 *         direction or invisible marks.
 */
MUST_CHECK Err keyfile_next(KeyFile *file, KeyLine *out, Refusal *why);

#endif
