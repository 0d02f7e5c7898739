/* office.h - offices for tests: in memory or in a folder of their own, always from one seed. */
#ifndef TESTS_OFFICE_H
#define TESTS_OFFICE_H

#include "db/store.h"
#include "tests/lib/test.h"

/* 2026-11-21T09:00 in Riyadh, when every office of the tests was made. */
#define TEST_MOMENT ((Moment)1795240800000)

/* A new office in memory; store_close() ends it. */
Store *office_in_memory(void);

/* What office_in_memory() is made of, to be changed by a test. */
OfficePlan office_plan(Str file);

/* What the program itself does, `seconds` after TEST_MOMENT. */
Act office_act(int seconds);

/* Adds a person with this role, whose login is the role's code, and gives what he does `seconds`
 * after TEST_MOMENT. */
Act office_staff(Store *store, Role role, int seconds);

/* Makes a folder for files and gives its name; folder_remove() takes it away with all in it. */
Str folder_make(Arena *arena);
void folder_remove(Str folder);

/* The same in memory, where the system has files there: for thousands of changes that need not
 * outlive a power cut. */
Str folder_make_quick(Arena *arena);

/* `folder`/`name` */
Str folder_file(Arena *arena, Str folder, const char *name);

/* The step-th statement of `store` from now fails, once or from then on. */
void fault_fail_step(Store *store, int step);
void fault_fail_from_step(Store *store, int step);

/* Takes the fault away; true when it has struck. */
bool fault_clear(Store *store);

#endif
