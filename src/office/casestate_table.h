/* casestate_table.h - the machine of a case: every move, and the steps that each state allows. */
#ifndef OFFICE_CASESTATE_TABLE_H
#define OFFICE_CASESTATE_TABLE_H

#include "office/casestate.h"

extern const Choices case_states;
extern const Choices case_steps;
extern const Machine case_machine;

#endif
