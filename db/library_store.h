/* library_store.h - the policy's documents and forms: which edition the office uses and where it
 * lies.
 *
 * The list is the policy's; the office adds edition and place. `why` is never NULL; its texts live
 * until the next change of this store.
 */
#ifndef DB_LIBRARY_STORE_H
#define DB_LIBRARY_STORE_H

#include "db/change.h"
#include "office/policy.h"

#define LIBRARY_KIND STR("library")

enum { LIBRARY_EDITION_MAX_POINTS = 60, LIBRARY_PLACE_MAX_POINTS = 300 };

typedef struct {
    Tool tool;
    Str title;  /* as the policy calls it */
    Str clause; /* of the policy that names it */
    Str edition;
    Str place;       /* shelf, folder or address */
    int64_t id;      /* 0: nothing was written down yet */
    int64_t version; /* 0 then too */
} LibraryItem;

/* The tools of the policy in force, in its order, living in `arena`. */
MUST_CHECK Err store_library_list(Store *store, Arena *arena, LibraryItem **out, size_t *count);

/* What is written down of one tool; NULL leaves what is there. Texts are any bytes. */
typedef struct {
    const Str *edition;
    const Str *place;
} LibraryNote;

/* Writes edition and place of a tool down; the relations officer, the manager and the administrator
 * may.
 *
 * tool    a code.
 * return  ERR_BAD_DATA for a tool that the policy does not list; ERR_TOO_LONG.
 */
MUST_CHECK Err store_library_set(
    Store *store, const Act *act, Str tool, const LibraryNote *note, Refusal *why);

#endif
