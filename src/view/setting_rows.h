/* setting_rows.h - the office's settings, holidays and policy versions as rows.
 */
#ifndef VIEW_SETTING_ROWS_H
#define VIEW_SETTING_ROWS_H

#include "db/holiday_store.h"
#include "db/policy_store.h"
#include "office/setting.h"
#include "view/table.h"

/* Every setting: key, value, default, allowed, gist. */
Table setting_rows(Arena *arena, const Settings *settings);

/* day (ISO), hijri, name, occasion, kind, state, id. */
Table holiday_rows(Arena *arena, const StoredHoliday *holidays, size_t count);

/* The windows that a changed calendar moved: number, clock, and each day as it was and as it
 * is now. */
Table redated_rows(Arena *arena, const RedatedList *moved);

/* number, name, in_force, published, id. */
Table policy_version_rows(Arena *arena, const PolicyVersion *versions, size_t count);

#endif
