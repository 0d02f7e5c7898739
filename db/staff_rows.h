/* staff_rows.h - the rows of the staff; for the core of db/ alone, which asks who may. */
#ifndef DB_STAFF_ROWS_H
#define DB_STAFF_ROWS_H

#include "db/staff_store.h"

/* ERR_NOT_PERMITTED unless `staff_id` is of the staff with this role; 0 is the program itself. */
MUST_CHECK Err staff_check_actor(Store *store, int64_t staff_id, Role role);

/* How many administrators there are that can sign in, without `id`. */
MUST_CHECK Err staff_admins_beside(Store *store, int64_t id, int64_t *out);

/* The password as it is kept; ERR_NOT_FOUND when there is none. */
MUST_CHECK Err staff_password_find(Store *store, int64_t id, Arena *arena, Str *out);

/* How many of the staff there are, and how many with a password. */
MUST_CHECK Err staff_count(Store *store, int64_t *out);
MUST_CHECK Err staff_password_count(Store *store, int64_t *out);

/* The state of a person that events name: his role's code, or "disabled"; and his fields. */
Str staff_state(const Staff *staff);
Str staff_body(Arena *arena, const Staff *staff);

/* These write, inside a change. `kept` is a sealed password, or empty. */
MUST_CHECK Err staff_row_add(Store *store, const Staff *staff, Str kept);
MUST_CHECK Err staff_row_keep(Store *store, const Staff *staff);
MUST_CHECK Err staff_password_keep(Store *store, int64_t id, Str kept);
MUST_CHECK Err
staff_failures_keep(Store *store, int64_t id, int64_t failures, Moment locked_until);

#endif
