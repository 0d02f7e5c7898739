/* usualstep_rows.h - the usual next steps that the office chose, as rows. */
#ifndef VIEW_USUALSTEP_ROWS_H
#define VIEW_USUALSTEP_ROWS_H

#include "db/usualstep_store.h"
#include "view/table.h"

/* kind, role, state, step: their words for people, their codes for programs. */
Table usualstep_rows(Arena *arena, const UsualStep *rows, size_t count);

/* The same with how often each was done. */
Table usualstep_habit_rows(Arena *arena, const UsualHabits *habits);

#endif
