/* lookup_store.h - what the one search box finds: tickets, cases and people, and the cases of
 * whoever is meant for certain.
 */
#ifndef DB_LOOKUP_STORE_H
#define DB_LOOKUP_STORE_H

#include "db/casefile_store.h"
#include "db/person_search_store.h"
#include "db/visit_store.h"
#include "office/lookup.h"

enum { LOOKUP_PEOPLE_MAX = 20, LOOKUP_ROWS_MAX = 64 };

/* One row of what was found; of the three records that of its kind is set. */
typedef struct {
    LookupKind kind;
    bool is_beside;  /* a case of the row before it, not looked for by itself */
    PersonMatch why; /* of a person */
    const Visit *visit;
    const CaseView *view;
    const Person *person;
    Str met; /* as in FoundPerson */
} LookupRow;

/* Looks for everything that the text may be: first tickets, then cases, then people. The open cases
 * of a person who is named by all that was typed, or who alone is found, stand behind him, as the
 * case of a ticket does.
 *
 * rows    room for LOOKUP_ROWS_MAX; what they point at lives in `arena`.
 * return  ERR_CANCELLED as store_person_search().
 */
MUST_CHECK Err store_lookup(
    Store *store, const Lookup *lookup, Day today, Arena *arena, LookupRow *rows,
    size_t *count);

/* Whether they were taken for different things, so that it must be asked which is meant. */
bool lookup_is_doubtful(const LookupRow *rows, size_t count);

#endif
