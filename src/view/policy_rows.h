/* policy_rows.h - policies as rows that the commands and the Policy screen print.
 *
 * Keys, values and clause ids are the same in every language; gists and meanings are in the
 * language in use.
 */
#ifndef VIEW_POLICY_ROWS_H
#define VIEW_POLICY_ROWS_H

#include "office/policy.h"
#include "view/table.h"

/* The profiles that the program carries: name, title.
 *
 * return  as policy_load(), should a carried profile not be readable.
 */
MUST_CHECK Err policy_rows_list(Arena *arena, Table *out, Refusal *why);

/* Every key of a policy: key, value, clause. */
Table policy_rows_show(Arena *arena, const Policy *policy);

/* One key: key, value, meaning, clause, gist, allowed. A setting of the office is called so and
 * names no clause; its value is what the profile gives, else the default.
 *
 * return  ERR_NOT_FOUND with the keys that are like it in `why`.
 */
MUST_CHECK Err
policy_rows_explain(Arena *arena, const Policy *policy, Str key, Table *out, Refusal *why);

/* The keys in which two policies differ: key, a's value, b's value, a's clause, b's clause. */
Table policy_rows_diff(Arena *arena, const Policy *a, const Policy *b);

#endif
