/* person_ruling_store.h - files that look like one person's, and what was ruled of them.
 *
 * A ruling is kept for each pair: who ruled, when and why. A later one takes its place; the events
 * hold them all. Whoever rules that two files are one person's merges them, or leaves that to
 * another (person_merge_store.h).
 */
#ifndef DB_PERSON_RULING_STORE_H
#define DB_PERSON_RULING_STORE_H

#include "db/change.h"
#include "office/person_duplicate.h"
#include "office/person_ruling.h"

/* Rules of two files; PERSON_KEEPERS may. Two people need act->reason.
 *
 * return  ERR_NOT_FOUND; ERR_BAD_DATA with SAME_FILE; ERR_REFUSED with FILE_MERGED; ERR_BLANK with
 *         REASON_GIVEN.
 */
MUST_CHECK Err store_person_rule(
    Store *store, const Act *act, PersonId a, PersonId b, SameRuling ruling, Refusal *why);

/* The same within a change, for the other stores of db/. */
MUST_CHECK Err person_rule(Change *change, PersonId a, PersonId b, SameRuling ruling);

/* What was ruled of two files; ruling NONE when nothing was. Texts live in `arena`. */
MUST_CHECK Err
store_person_ruling(Store *store, PersonId a, PersonId b, Arena *arena, PersonRuling *out);

/* A file that looks like another one, and what was ruled of the two. */
typedef struct {
    PersonId of; /* the other one */
    Str of_name;
    PersonLikeness likeness;
    PersonRuling ruling;
} PersonTwin;

typedef struct {
    PersonTwin *rows;
    size_t count;
} PersonTwins;

/* Those who look like a person on file, the likeliest first; living in `arena`. */
MUST_CHECK Err store_person_twins(Store *store, PersonId id, Arena *arena, PersonTwins *out);

/* Pairs that wait for a ruling, in the whole office: those to be asked later first, then files
 * that share an identity number, an IBAN or a mobile and look like one person's. Each pair once.
 *
 * max     how many at most.
 * out     lives in `arena`.
 */
MUST_CHECK Err store_person_pairs(Store *store, size_t max, Arena *arena, PersonTwins *out);

#endif
