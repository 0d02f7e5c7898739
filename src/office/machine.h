/* machine.h - how every machine of the office is written: a table of moves and the one loop that
 * reads it.
 *
 * A machine has states, steps, and rows that say: from these states, this step leads there, these
 * roles may take it, and these guards are asked in this order. State 0 of every machine is "not
 * there yet", so that making a record is a step like the others. Nothing here changes a record:
 * the caller writes the new state only after ERR_NONE.
 */
#ifndef OFFICE_MACHINE_H
#define OFFICE_MACHINE_H

#include "office/choice.h"
#include "office/policy.h"
#include "office/refusal.h"
#include "office/role.h"

/* In `to`: the step is an act within the state. */
enum { MOVE_STAYS = -1, MOVE_MAX_GUARDS = 12 };

/* A set of states: bit n stands for state n. */
typedef uint32_t StateSet;

typedef struct {
    StateSet from;
    int step;
    int to;
    RoleSet who;
    const Guard *guards; /* ended by GUARD_NONE; NULL: none */
} Move;

/* What a guard finds. A warning lets the step pass when the act carries a reason; a note lets it
 * pass and is only kept with the event. */
typedef enum { VERDICT_HOLDS, VERDICT_NOTED, VERDICT_WARNS, VERDICT_REFUSES } Verdict;

/* Names of what is still open (papers, fields, questions); borrowed. `items` may be NULL where
 * only the count is known. */
typedef struct {
    const Str *items;
    size_t count;
} NameList;

typedef struct {
    const Choices *states;
    const Choices *steps;
    const Move *moves;
    size_t move_count;
    const char *const *allowed; /* by state: the codes of all steps from it, parted by ", " */
    Verdict (*ask)(const void *facts, Guard guard, Refusal *why);
} Machine;

typedef struct {
    const Policy *policy; /* NULL: no policy gives clauses here */
    const void *facts;    /* of the kind that the machine's `ask` expects */
    int state;
    int step;
    Role role;
    bool has_reason; /* the act carries a reason */
} MachineAsk;

/* The state after a step.
 *
 * return  ERR_NONE and `to`; ERR_NOT_PERMITTED when the step belongs to other roles; ERR_REFUSED
 *         when the step does not exist from here (guard no_such_move, `allowed` lists those that
 *         do) or a guard refuses. Then `to` is untouched and `why` says guard, clause, owed.
 */
MUST_CHECK Err
machine_after(const Machine *machine, const MachineAsk *ask, int *to, Refusal *why);

/* The guards that let this step pass but want to be kept with its event (early, late, warned).
 *
 * return  how many were written to `out`; 0 when the step does not exist.
 */
size_t machine_warnings(
    const Machine *machine, const MachineAsk *ask, Guard out[MOVE_MAX_GUARDS]);

/* All roles that may take `step` from some state. */
RoleSet machine_who(const Machine *machine, int step);

/* The row for this state and step: the one that `role` may take, else any; NULL: there is none. */
const Move *machine_move(const Machine *machine, int state, int step, Role role);

/* ERR_NOT_PERMITTED with `why` naming step and role. */
Err machine_forbid(const Machine *machine, int step, Role role, Refusal *why);

/* The same unless `role` may take `step` from some state: asked before what was typed is looked at,
 * so that who may not act learns that first. */
MUST_CHECK Err machine_permit(const Machine *machine, int step, Role role, Refusal *why);

/* The value with this code, never 0; 0: there is none. */
int machine_value(const Choices *choices, Str code);

/* Holds when nothing is open; else refuses and names what is owed. */
Verdict verdict_none_open(NameList open, Refusal *why);

/* Holds when `is_so`; else refuses. */
Verdict verdict_of(bool is_so);

#endif
