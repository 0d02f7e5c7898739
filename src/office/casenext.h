/* casenext.h - what can be done with a case now, and its single next act.
 *
 * For the screens: the steps from here with the reason against each that is not possible, and for
 * each case that waits the one act that would bring it on and of whom it is awaited.
 */
#ifndef OFFICE_CASENEXT_H
#define OFFICE_CASENEXT_H

#include "office/casestate.h"

typedef struct {
    CaseStep step;
    CaseState to; /* the present state when the step is an act within it */
    Err err;      /* ERR_NONE: possible now; else as casestate_after() */
    Guard guard;  /* what stands against it */
} CaseChoice;

typedef struct {
    bool has_step; /* false: nothing is awaited (closed, or nothing due) */
    CaseStep step; /* the usual next step */
    RoleSet who;   /* of whom the act is awaited: roles, BY_SYSTEM or BY_APPLICANT */
    Refusal why;   /* what must come first: guard, clause, owed; GUARD_NONE: the step is free */
} CaseNext;

/* Every step of the table from the present state, in the order of the list of steps.
 *
 * return  how many were written to `out`.
 */
size_t casenext_steps(const CaseFacts *facts, Role role, CaseChoice out[STEP_COUNT]);

/* The single next act. A file that waits after all its reminders is proposed for closing; nothing
 * closes by itself.
 */
CaseNext casenext_of(const CaseFacts *facts);

/* The same where the office chose the step that this role usually takes from here: it is awaited of
 * that role, unless others owe what must come first.
 *
 * step  one that the table has for `role` from the present state; else as casenext_of().
 */
CaseNext casenext_chosen(const CaseFacts *facts, Role role, CaseStep step);

#endif
