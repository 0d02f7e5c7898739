/* family_store.h - the register of a family: its members beside their head.
 *
 * Whoever keeps people may keep it (PERSON_KEEPERS). `why` is never NULL; its texts live until the
 * next change of this store.
 */
#ifndef DB_FAMILY_STORE_H
#define DB_FAMILY_STORE_H

#include "db/change.h"
#include "office/member.h"

#define MEMBER_KIND STR("member")

/* The states of a row, as its events name them: a member is in the family, or was. */
#define MEMBER_IN      STR("in")
#define MEMBER_OUT     STR("out")
#define MEMBER_REMOVED STR("removed")

/* Writes a member down.
 *
 * return  as member_check(); ERR_NOT_FOUND and ERR_REFUSED of the head, see person_open();
 *         ERR_EXISTS with SAME_MEMBER, ERR_BAD_DATA with NUMBER_OF_HEAD. That he is in another
 *         family too does not refuse him.
 */
MUST_CHECK Err store_family_add(
    Store *store, const Act *act, const Member *member, int64_t *out, Refusal *why);

/* Writes all fields of `member` over those of member->id, whose head stays; where nothing differs
 * nothing is done.
 *
 * return  as above; ERR_CHANGED_MEANWHILE when act->version is not the row's.
 */
MUST_CHECK Err
store_family_change(Store *store, const Act *act, const Member *member, Refusal *why);

/* Somebody who goes to another family. */
typedef struct {
    int64_t id;      /* of his row */
    Kinship kinship; /* to the head there; KINSHIP_NONE of that head himself */
} FamilyGoer;

/* People of one family who go to another: one who moves, a part that becomes a family of its own, or
 * all with a new head. */
typedef struct {
    PersonId from;
    PersonId to; /* the head there; he may be one of those who go */
    const FamilyGoer *goers;
    size_t count;
    Ended ended;         /* how they left the first family */
    Date day;            /* when: their last day there, and the first here */
    bool takes_old_head; /* the head they leave goes with them, as a member ... */
    Kinship old_head;    /* ... and is this to the new one */
} FamilyMove;

/* Moves them, in one change: each row is closed with the day, and a new one stands in the other
 * register with what was known of him. Cases that took their figures from a register follow both.
 *
 * return  ERR_NOT_FOUND with `why` naming "member" for a row that is not among those who are in that
 *         family; ERR_BAD_DATA with SAME_FILE where both heads are one, with BAD_VALUE and the field
 *         "kinship" where it is not told; ERR_BLANK without anybody; else as store_family_add().
 */
MUST_CHECK Err
store_family_move(Store *store, const Act *act, const FamilyMove *move, Refusal *why);

/* Takes away a row that never was right; who left the family stays in it (MEMBER_FIELD_ENDED). */
MUST_CHECK Err store_family_remove(Store *store, const Act *act, int64_t id, Refusal *why);

MUST_CHECK Err store_family_find(Store *store, int64_t id, Arena *arena, Member *out);

/* The members of a family, those who are in it first; living in `arena`. */
MUST_CHECK Err store_family_list(Store *store, PersonId head, Arena *arena, Members *out);

/* How many are in the family of a head, without him. */
MUST_CHECK Err store_family_size(Store *store, PersonId head, size_t *out);

/* Writes down a whole family in one change, whoever has their numbers: for made-up offices. */
MUST_CHECK Err store_family_fill(
    Store *store, const Act *act, PersonId head, const Members *members, Refusal *why);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Writes a member down within a change, with an event of this name. As store_family_add(). */
MUST_CHECK Err
member_enter(Change *change, const char *act, const Member *member, int64_t *out, Refusal *why);

/* Writes the fields of `new` over those of `old`, with an event of this name. */
MUST_CHECK Err member_rewrite(
    Change *change, const char *act, const Member *old, const Member *new, Refusal *why);

/* All that is known of a member, as his events keep it. */
Str member_body(Arena *arena, const Member *member);

#endif
