/* setting_store.h - what the office has chosen where it is not the program's default.
 *
 * A setting is, in this order: what the office set, what the policy in force gives, the default of
 * setting_table.c.
 */
#ifndef DB_SETTING_STORE_H
#define DB_SETTING_STORE_H

#include "db/redating.h"
#include "db/store.h"
#include "office/setting.h"

/* A row of the office's own choices. */
typedef struct {
    int64_t id; /* 0: the office has not set it */
    Str value;
    int64_t version;
} StoredSetting;

/* Reads all settings as they hold now; their texts live in `arena`.
 *
 * return  ERR_CONFIG when what was stored is not allowed (any more).
 */
MUST_CHECK Err store_settings_load(Store *store, Arena *arena, Settings *out);

/* What the office itself has set. */
MUST_CHECK Err
store_setting_find(Store *store, Setting setting, Arena *arena, StoredSetting *out);

/* Sets one; an administrator may.
 *
 * value   any bytes; cleaned, and checked by the setting's rule.
 * moved   gets the windows that follow another working week or another time to answer an appeal;
 *         may be NULL.
 * return  ERR_BAD_DATA with `why` naming what is allowed.
 */
MUST_CHECK Err store_setting_set(
    Store *store, const Act *act, Setting setting, Str value, RedatedList *moved, Refusal *why);

/* --- for the core of db/ ---------------------------------------------------------------------- */

typedef struct Change Change;

/* The same inside a change that is more than this. */
MUST_CHECK Err setting_set(Change *change, Setting setting, Str value, Refusal *why);

#endif
