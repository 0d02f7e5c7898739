/* import_files.h - what a folder holds that people can be taken in from.
 */
#ifndef UI_SCREENS_IMPORT_FILES_H
#define UI_SCREENS_IMPORT_FILES_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

enum { IMPORT_FILES_MAX = 500 };

typedef struct {
    Str name;
    bool is_folder;
} ImportFileRow;

/* The folder in which the program was begun. */
Str importfiles_here(Arena *arena);

/* Its folders, the one above it first, then its files that end in .csv, .tsv or .txt, by name.
 *
 * out     room for IMPORT_FILES_MAX; texts live in `arena`.
 * return  ERR_NO_INPUT when it cannot be read.
 */
MUST_CHECK Err importfiles_list(Arena *arena, Str folder, ImportFileRow *out, size_t *count);

/* The path of `name` in `folder`; a name that is a path of its own stays. */
Str importfiles_path(Arena *arena, Str folder, Str name);

/* What changes when somebody writes to a file; all 0 where there is none. */
typedef struct {
    int64_t size_bytes;
    int64_t changed_ns;
} FileStamp;

FileStamp importfiles_stamp(Arena *arena, Str path);

bool importfiles_is_folder(Arena *arena, Str path);

#endif
