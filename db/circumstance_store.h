/* circumstance_store.h - what holds of people from one day to another: written down, ended, struck
 * out.
 *
 * PERSON_KEEPERS may. `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_CIRCUMSTANCE_STORE_H
#define DB_CIRCUMSTANCE_STORE_H

#include "db/change.h"
#include "office/circumstance.h"
#include "office/name_four.h"
#include "office/policy_choice.h"

#define CIRCUMSTANCE_KIND STR("circumstance")

/* Writes one down for a person. Of what holds alone, the one before ends the day before.
 *
 * act     its version is the id of the newest of the kind that was seen, VERSION_NONE_YET when there was
 *         none; 0: nobody looked. It is asked about where only one holds at a time.
 * new     from circumstance_read(); its id, version and person are given here.
 * out     its id; that of the first time when the request is repeated.
 * return  ERR_NOT_FOUND and ERR_REFUSED as person_open(); ERR_EXISTS as circumstance_compare();
 *         ERR_BAD_DATA for a channel that the policy does not list, and for parts of another name; ERR_NOT_PERMITTED;
 *         ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err store_circumstance_add(
    Store *store, const Act *act, PersonId person, const Circumstance *new, int64_t *out,
    Refusal *why);

/* Strikes one out, for act->reason, and writes another down in its place.
 *
 * id      of the one that gives place; act->version is its.
 * return  as store_circumstance_strike() and store_circumstance_add().
 */
MUST_CHECK Err store_circumstance_replace(
    Store *store, const Act *act, int64_t id, const Circumstance *new, int64_t *out,
    Refusal *why);

/* Says on which day it held last.
 *
 * until   in the calendar it was written in.
 * return  ERR_REFUSED with STILL_HOLDS for a death, and where it has ended or was struck out; ERR_BAD_DATA with
 *         PERIOD_ORDERED before its first day; ERR_NOT_FOUND; ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err
store_circumstance_end(Store *store, const Act *act, int64_t id, Date until, Refusal *why);

/* Says that it was never so; act->reason says why.
 *
 * return  ERR_BLANK with the field "reason"; ERR_REFUSED with STILL_HOLDS where it was struck out
 *         already; ERR_NOT_PERMITTED; ERR_NOT_FOUND; ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err
store_circumstance_strike(Store *store, const Act *act, int64_t id, Refusal *why);

/* One of them; texts live in `arena`.
 *
 * return  ERR_NOT_FOUND.
 */
MUST_CHECK Err
store_circumstance_find(Store *store, int64_t id, Arena *arena, Circumstance *out);

/* All of a person, those of a kind together and the newest of each first; they live in `arena`. */
MUST_CHECK Err store_circumstances_of(
    Store *store, PersonId person, Arena *arena, Circumstance **out, size_t *count);

/* The one of a kind that was written down last and stands; lives in `arena`.
 *
 * return  ERR_NOT_FOUND where there is none.
 */
MUST_CHECK Err store_circumstance_last(
    Store *store, PersonId person, CircumstanceKind kind, Arena *arena, Circumstance *out);

/* The means of contact agreed with a person, as it holds on `today`.
 *
 * return  ERR_NOT_FOUND where none is.
 */
MUST_CHECK Err
store_circumstance_contact(Store *store, PersonId person, Day today, Channel *out);

/* The four parts of a person's name: as they were written down, while he is called so, else as they
 * can be told from the name; they live in `arena` or are borrowed from the name. */
MUST_CHECK Err
store_circumstance_name(Store *store, const Person *person, Arena *arena, NameFour *out);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* All that is told of one, as its events keep it; lives in `arena`. */
Str circumstance_body(Arena *arena, const Circumstance *one);

#endif
