/* aftermath_store.h - what is still to be done after somebody's death. */
#ifndef DB_AFTERMATH_STORE_H
#define DB_AFTERMATH_STORE_H

#include "db/store.h"
#include "office/aftermath.h"

enum { AFTERMATH_MAX = 200 };

/* His open cases among his first hundred, what he is booked for in the next 400 days, and those of his
 * family whose category changes; the first AFTERMATH_MAX.
 *
 * out     room for AFTERMATH_MAX; texts live in `arena`.
 * return  ERR_NOT_FOUND; nothing where he lives.
 */
MUST_CHECK Err store_aftermath_list(
    Store *store, PersonId dead, Day today, Arena *arena, Aftermath *out, size_t *count);

#endif
