/* policy_store.h - the policy texts that the office has adopted, one after another.
 *
 * One is in force at a time. Adopting another supersedes it; a case keeps, by id, the one it was
 * opened under, so no text is ever changed or deleted.
 */
#ifndef DB_POLICY_STORE_H
#define DB_POLICY_STORE_H

#include "db/store.h"
#include "office/policy.h"

typedef struct {
    int64_t id;
    int64_t number; /* 1, 2, 3 ... in this office */
    Str name;       /* of the profile or its file */
    Str text;
    Digest digest; /* seal_plain(text): the same text has the same in every office */
    bool is_in_force;
    Moment published;
} PolicyVersion;

/* Adopts a policy text, which is in force from now on; an administrator may.
 *
 * text    any bytes; refused unless policy_load() takes it.
 * why     its texts live until the next change of this store.
 * return  ERR_CONFIG with `why` as policy_load() fills it.
 */
MUST_CHECK Err store_policy_adopt(
    Store *store, const Act *act, Str name, Str text, int64_t *out, Refusal *why);

/* The one in force; ERR_NOT_FOUND when none was ever adopted. */
MUST_CHECK Err store_policy_current(Store *store, Arena *arena, PolicyVersion *out);

/* The one that a case keeps. */
MUST_CHECK Err store_policy_find(Store *store, int64_t id, Arena *arena, PolicyVersion *out);

/* All of them, the newest first, living in `arena`. */
MUST_CHECK Err
store_policy_list(Store *store, Arena *arena, PolicyVersion **out, size_t *count);

/* The policy of an adopted version, read at its first use and kept until the store closes: texts of
 * versions never change.
 *
 * return  ERR_NOT_FOUND; ERR_CONFIG when this program takes the text no longer.
 */
MUST_CHECK Err store_policy_of(Store *store, int64_t id, const Policy **out);

/* The id and the policy of the version in force; ERR_NOT_FOUND when none was ever adopted. */
MUST_CHECK Err store_policy_in_force(Store *store, int64_t *id, const Policy **out);

/* Reads the text of an adopted version; ERR_CONFIG when this program takes it no longer. */
MUST_CHECK Err store_policy_load(Arena *arena, const PolicyVersion *version, Policy *out);

#endif
