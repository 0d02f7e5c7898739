/* person_refine.h - the last whole answer to a name being typed; for person_search_store.c alone.
 *
 * Whoever fits the letters typed so far fitted those before the last one. So while the answer to a
 * name held everybody who fits, and no event has come into the file since, the answer to the longer
 * name is taken from it: a name whose people fit on the page costs nothing any more, however often
 * the parts of it occur.
 */
#ifndef DB_PERSON_REFINE_H
#define DB_PERSON_REFINE_H

#include "base/arena.h"
#include "office/person_query.h"

/* Somebody who fitted. */
typedef struct {
    PersonId id;
    Str name;
} RefineRow;

/* Zeroed: nothing is kept. */
typedef struct {
    Arena arena;
    int64_t newest_event; /* of the file, when it was read */
    NameQuery name;
    RefineRow *rows; /* NULL: nothing is kept */
    size_t count;
} Refine;

/* Who of those kept fits now, and why: PERSON_MATCH_NAME or PERSON_MATCH_PART. */
typedef struct {
    PersonId id;
    PersonMatch why;
} RefineFit;

/* Begins to keep what fits `name`, and lets go of what was kept before.
 *
 * most  rows that refine_add() may add.
 */
void refine_begin(Refine *refine, const NameQuery *name, int64_t newest_event, size_t most);
void refine_add(Refine *refine, PersonId id, Str name);
void refine_drop(Refine *refine);

/* Whether everybody who fits `name` is among those kept. */
bool refine_covers(const Refine *refine, const NameQuery *name, int64_t newest_event);

/* Those of the kept who fit `name`, in the order of a search: who begins so, by the alphabet, then
 * who has such parts, by the age of the record.
 *
 * out     lives in `arena`.
 * return  how many.
 */
size_t refine_take(const Refine *refine, Arena *arena, const NameQuery *name, RefineFit **out);

#endif
