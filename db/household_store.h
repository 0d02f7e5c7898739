/* household_store.h - files that may be one household with another, and what was ruled of them.
 *
 * A ruling is kept for each pair: who ruled, when and why. A later one takes its place; the events
 * hold them all.
 */
#ifndef DB_HOUSEHOLD_STORE_H
#define DB_HOUSEHOLD_STORE_H

#include "db/change.h"
#include "office/household.h"

/* The files that share a member, an account, an address or a mobile with the head's, each once, with
 * all reasons; those that look like him himself are person_duplicate_store.h's. A mobile and an
 * address count only where the other has a case or a family, for a household shares them.
 *
 * out  its texts live in `arena`.
 */
MUST_CHECK Err
store_household_findings(Store *store, PersonId head, Arena *arena, HouseholdFindings *out);

/* The same of a person as he stands in a form; with id 0 he is not on file, and has no family. */
MUST_CHECK Err
store_household_typed(Store *store, const Person *person, Arena *arena, HouseholdFindings *out);

/* Pairs of the whole office that wait for a ruling, found by a number in two families or by an
 * account in two files; each once.
 *
 * max     how many at most.
 * out     lives in `arena`.
 */
MUST_CHECK Err store_household_pairs(
    Store *store, size_t max, Arena *arena, HouseholdPair **out, size_t *count);

/* Rules of two files; PERSON_KEEPERS may. Two households need act->reason.
 *
 * return  ERR_NOT_FOUND; ERR_BAD_DATA with SAME_FILE; ERR_REFUSED with FILE_MERGED; ERR_BLANK with
 *         REASON_GIVEN.
 */
MUST_CHECK Err store_household_rule(
    Store *store, const Act *act, PersonId a, PersonId b, HouseholdRuling ruling, Refusal *why);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Keeps what was ruled of a person while he was typed, who is on file now; as above. */
MUST_CHECK Err
households_rule(Change *change, PersonId person, const HouseholdRulings *rulings, Refusal *why);

#endif
