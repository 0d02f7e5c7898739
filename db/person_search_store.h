/* person_search_store.h - finding people: by what was typed, or the one whom a number names.
 *
 * Names are looked for in two steps: those that begin with what was typed, by the alphabet, from
 * an index; then, where there is room left, those of whose parts one begins with each word typed,
 * by the age of the record, from the full-text index. Nothing is ever sorted or counted whole, so
 * a search costs what its page costs. A name that is typed on is looked for among those whom its
 * beginning found, where they were all there were.
 */
#ifndef DB_PERSON_SEARCH_STORE_H
#define DB_PERSON_SEARCH_STORE_H

#include "db/store.h"
#include "office/person_query.h"

enum { PERSON_PAGE_MAX = 200 };

typedef struct {
    Person person;
    PersonMatch why;
    Str met; /* what was met, where it does not stand in his row: a further phone, what he had before */
} FoundPerson;

typedef struct {
    FoundPerson *rows;
    size_t count;
    bool has_more; /* there are others beyond the page */
} PersonPage;

/* People who fit `query`, each once, in the order of PersonMatch; by what fits a file that was
 * merged, the person is found whose file took its place (PERSON_MATCH_MERGED). Last come those who
 * have such a further phone, or had such a name or number before.
 *
 * max     at most PERSON_PAGE_MAX.
 * out     lives in `arena`.
 * return  ERR_CANCELLED when the caller's store_on_progress() said so. It is set around this call
 *         alone and taken off again before any change.
 */
MUST_CHECK Err store_person_search(
    Store *store, const PersonQuery *query, size_t max, Arena *arena, PersonPage *out);

/* The one person whom a number names (the id of the record, or an identity number); where his file
 * was merged, the one whose file took its place.
 *
 * return  ERR_NOT_FOUND; ERR_BAD_DATA with SEVERAL_PEOPLE when the number is not one person's
 *         alone (two countries may give one passport number).
 */
MUST_CHECK Err
store_person_refer(Store *store, PersonReference reference, PersonId *out, Refusal *why);

/* Whether the full-text index holds exactly the names that are kept; ERR_DAMAGED when not. It
 * writes nothing but waits like a change. */
MUST_CHECK Err store_person_check_index(Store *store);

#endif
