/* remembered.h - what is known of terminals from earlier days, so that the first frame is right.
 *
 * A text of lines, NAME <tab> ORDER <tab> MARKS <tab> STOP <tab> BY, the newest first, in the user's
 * state folder. NAME is answers_place() or answers_name(); MARKS 0 or 1; STOP a number; BY "told"
 * when somebody looked and chose (--terminal-test), which beats what the terminal answers, else
 * "seen". What cannot be read is as if it were not there.
 */
#ifndef UI_REMEMBERED_H
#define UI_REMEMBERED_H

#include "ui/answers.h"

enum { REMEMBERED_LINES = 64, REMEMBERED_BYTES = 16384 };

typedef struct {
    Manner manner;
    bool was_told; /* by the user */
} Remembered;

/* Finds the line of `name`; false when there is none, or no name. */
bool remembered_find(Str text, Str name, Remembered *out);

/* The text with a line for `name` in front and no other; lives in `arena`. The oldest lines go where
 * there are too many. */
Str remembered_with(Arena *arena, Str text, Str name, Remembered what);

/* Reads the file, at most REMEMBERED_BYTES; empty when there is none. Lives in `arena`. */
Str remembered_read(Arena *arena);

/* Writes it anew; what cannot be written is lost silently, for it is only a convenience. */
void remembered_write(Str text);

#endif
