/* program.h - runs the program as a user would and keeps what it answered.
 *
 * The program is the one that $MUAMALA names, else build/muamala.
 */
#ifndef TESTS_PROGRAM_H
#define TESTS_PROGRAM_H

#include "base/str.h"

typedef struct {
    Str out;  /* standard output, whole */
    Str err;  /* standard error, whole */
    int code; /* exit code; 128 + the signal when it was killed */
} ProgramAnswer;

/* Runs it with `words` (ended by NULL, without the program's name), standard input empty. */
ProgramAnswer program_run(Arena *arena, const char *const words[]);

/* The path of the program. */
const char *program_path(void);

#endif
