/* siege.h - a made-up office under attack through the program's commands.
 *
 * The siege's folder is the current one, so that file names among the texts stay in it.
 */
#ifndef TESTS_SIEGE_H
#define TESTS_SIEGE_H

#include "cmd/command_line.h"
#include "tests/lib/hostile.h"
#include "tests/lib/office.h"
#include "tests/lib/program.h"

enum { WORDS_MAX = 24 };

typedef struct {
    const char *words[WORDS_MAX + 1];
    size_t count;
} Words;

typedef struct {
    Arena arena;
    Arena turn; /* one attack */
    Str folder;
    const char *file;
    Str image; /* the office before any attack */
    size_t attacks;
    size_t written; /* attacks that were carried out */
    size_t faults;
} Siege;

/* For cmocka: make the office, take all of it away. */
int siege_begin(void **state);
int siege_end(void **state);

void words_add(Words *words, const char *word);

/* Runs the program on the office; the answer lives in `turn`. */
ProgramAnswer siege_run(Siege *siege, const Words *words);

/* The same with its answer and its messages on a terminal, 80 columns wide.
 *
 * return  what was sent to it, in `turn`.
 */
Str siege_run_on_terminal(Siege *siege, const Words *words);

/* The office as it was before any attack. */
void siege_put_back(Siege *siege);

/* The example of a command with records of the office in it, so that it does its work there where
 * that is possible. */
Words siege_words(Siege *siege, const Command *command);

/* What is wrong with an answer; NULL for nothing. */
const char *siege_fault_of(const ProgramAnswer *answer);

/* Prints what was wrong, and counts it. */
void siege_report(
    Siege *siege, const Words *words, const char *slot, const char *text,
    const ProgramAnswer *answer, const char *fault);

/* Runs `words`, looks at the answer and at what the file holds now, and puts the office back.
 *
 * slot  what of the command is attacked.
 * text  which of the hostile texts stands there.
 */
void siege_attack(Siege *siege, const Words *words, const char *slot, size_t text);

#endif
