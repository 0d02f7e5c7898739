/* output.h - the file that a command's answer goes to (-o FILE).
 *
 * The answer is written beside the file and takes its place when the command has done its work and all
 * of it is written: what stood there before is lost to no refusal and to no full disk. Whatever belongs
 * to an office is never written over.
 */
#ifndef CMD_OUTPUT_H
#define CMD_OUTPUT_H

#include "base/arena.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdio.h>

typedef struct {
    FILE *file;
    const char
        *path;    /* where it is to stand; NULL: it is written there directly, as into a pipe */
    char *beside; /* where it is written meanwhile */
} Output;

/* Opens the file to be written instead of `path`.
 *
 * out     texts live in `arena`.
 * return  NULL, or why it cannot be, in the user's language or the system's.
 */
const char *output_open(Output *out, Arena *arena, Str path);

/* Closes it, and puts it in its place; one that is empty, and not `is_wanted` even so, is taken away.
 *
 * return  whether all was written.
 */
bool output_close(Output *out, bool is_wanted);

#endif
