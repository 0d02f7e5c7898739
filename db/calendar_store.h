/* calendar_store.h - on which days this office works: its settings and its list of holidays. */
#ifndef DB_CALENDAR_STORE_H
#define DB_CALENDAR_STORE_H

#include "db/store.h"
#include "office/setting.h"

/* The calendar as it holds now, living in `arena`. */
MUST_CHECK Err
store_calendar_load(Store *store, const Settings *settings, Arena *arena, Calendar *out);

#endif
