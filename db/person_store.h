/* person_store.h - people: keeping and reading them.
 *
 * A name is kept with its sort key (for "starts with") and its parts (for any part, in any order);
 * both are made by the office's rules, so the database knows nothing of Arabic. Finding people is
 * in person_search_store.h.
 */
#ifndef DB_PERSON_STORE_H
#define DB_PERSON_STORE_H

#include "db/change.h"
#include "office/household.h"
#include "office/person.h"

/* What is asked to be kept. */
typedef struct {
    Person person;       /* its id and stage are given by the store */
    bool is_ruled_new;   /* somebody saw who is alike; act->reason says why this is another */
    bool is_to_be_asked; /* ... or says so later: then the pairs wait for a ruling */
    bool is_looked_through; /* who is alike was settled before, or is made up like him */
    const HouseholdRulings *households; /* ruled while he was typed; NULL: none */
} PersonAddition;

/* Keeps a new person, a visitor; PERSON_KEEPERS may. Where he is ruled new, that is kept for him
 * and each who probably is the same (person_ruling_store.h).
 *
 * arena   for the texts of `why`.
 * out     his id; that of the first time when the request is repeated.
 * return  ERR_NOT_PERMITTED; ERR_BLANK (see person_check()), also when he is ruled new without a
 *         reason; ERR_EXISTS with SAME_PERSON when the national ID or iqama is another's already
 *         (`why->found` is the id of that person); ERR_REFUSED with LIKELY_DUPLICATE when he
 *         probably is (`why->found` is the likeliest one's id) and nobody ruled him new.
 */
MUST_CHECK Err store_person_add(
    Store *store, const Act *act, const PersonAddition *addition, Arena *arena, PersonId *out,
    Refusal *why);

/* Writes all fields of `person` over those of person->id; stage and number stay as they are.
 * Where nothing differs nothing is done.
 *
 * return  ERR_NOT_PERMITTED, ERR_BLANK and ERR_EXISTS as above; ERR_NOT_FOUND; ERR_REFUSED with
 *         FILE_MERGED, see person_open();
 *         ERR_CHANGED_MEANWHILE when act->version is not the row's.
 */
MUST_CHECK Err store_person_change(
    Store *store, const Act *act, const Person *person, Arena *arena, Refusal *why);

/* One person; texts live in `arena`.
 *
 * return  ERR_NOT_FOUND.
 */
MUST_CHECK Err store_person_find(Store *store, PersonId id, Arena *arena, Person *out);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Adds a person with his event, whoever is alike: for those who were looked through before (an
 * import, made-up people). The person has passed person_check(). */
MUST_CHECK Err person_insert(Change *change, const Person *person, PersonId *out);

/* Reads the person whom something new is to hang on.
 *
 * return  ERR_NOT_FOUND with `why` naming the field "person"; ERR_REFUSED with FILE_MERGED when
 *         another file took the place of his (`why->found` is its id).
 */
MUST_CHECK Err person_open(Change *change, PersonId id, Person *out, Refusal *why);

/* Writes a whole person, version, stage and number too, over the row of `old`; its event is the
 * caller's. */
MUST_CHECK Err person_rewrite(Change *change, const Person *old, const Person *person);

/* Takes a visitor away again; the event is the caller's.
 *
 * has_parts  whether the parts of his name are in the index.
 * return  ERR_REFUSED, and nothing is done, when something hangs on him.
 */
MUST_CHECK Err person_remove(Change *change, PersonId id, bool has_parts);

/* Writes all fields of `person` over those of `old`, with an event. */
MUST_CHECK Err person_set_row(Change *change, const Person *old, const Person *person);

/* Brings a person to a later stage, with an event; one who is there or beyond stays. Whoever
 * becomes a beneficiary is given his permanent number.
 *
 * return  ERR_NOT_FOUND.
 */
MUST_CHECK Err person_raise(Change *change, PersonId id, PersonStage stage, Str clause);

/* Takes the parts of a person's name, as his row has it, out of the index; or puts them in. A person
 * without a row has none. */
MUST_CHECK Err person_leave_index(Store *store, PersonId id);
MUST_CHECK Err person_enter_index(Store *store, PersonId id);
/* Makes the index of the parts of all names anew, of a new file that was filled without it. */
MUST_CHECK Err person_index_all(Store *store);

/* The kind of record that events of people name. */
#define PERSON_KIND STR("person")

/* What his events say of somebody who was taken away. */
#define PERSON_REMOVED STR("removed")

#endif
