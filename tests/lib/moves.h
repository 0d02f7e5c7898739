/* moves.h - reads a machine whole: every step tried from every state. */
#ifndef TESTS_MOVES_H
#define TESTS_MOVES_H

#include "office/machine.h"

typedef struct {
    int state_count; /* with state 0, "not there yet" */
    int step_count;
    const char *(*state_code)(int state);
    const char *(*step_code)(int step);
    /* Takes the step with facts that satisfy every guard, as a role that may take it. */
    Err (*take)(int state, int step, int *to, Refusal *why);
} MoveTable;

/* Compares the whole machine with one line for each state: "WAITING: call>CALLED clear>NO_SHOW",
 * steps in the order of their list. Every other step must be refused as no_such_move, with the
 * steps of the line as what is allowed.
 */
void assert_moves(const MoveTable *table, const char *const *expected);

/* Loads one of the program's own profiles; fails when it cannot be read. */
Policy test_policy(Arena *arena, const char *name);

#endif
