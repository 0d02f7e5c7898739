/* policy_files.h - the policy profiles that the program carries, by name.
 *
 * Their order is fixed: the five policies, then their union (the default).
 */
#ifndef DB_POLICY_FILES_H
#define DB_POLICY_FILES_H

#include "office/policy.h"

/* How many profiles there are. */
size_t policy_file_count(void);

/* The name of profile `place` (0 to count - 1), as commands take it: "jazan-housing". */
Str policy_file_name(size_t place);

/* The text of the profile `name`, for policy_load(); it lives as long as the program.
 *
 * return  false when the program carries no such profile; `text` is then untouched.
 */
bool policy_file_find(Str name, Str *text);

/* Finds and reads the profile `name`.
 *
 * return  ERR_NOT_FOUND with the names that there are in `why`; else as policy_load().
 */
MUST_CHECK Err policy_file_load(Arena *arena, Str name, Policy *out, Refusal *why);

#endif
