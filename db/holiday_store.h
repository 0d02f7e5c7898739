/* holiday_store.h - the days on which this office is closed.
 *
 * The rules of office/holiday.h propose, an administrator confirms, adds and removes. Each such
 * change moves the windows that run with it (db/redating.h); `moved`, which may be NULL, gets them.
 */
#ifndef DB_HOLIDAY_STORE_H
#define DB_HOLIDAY_STORE_H

#include "db/redating.h"
#include "db/store.h"
#include "office/holiday.h"

enum { HOLIDAY_NAME_MAX_POINTS = 100 };

typedef struct {
    int64_t id;
    Holiday holiday;
    int64_t version;
} StoredHoliday;

/* Reads those from `first` to `last`, both included, in the order of their days, in `arena`. */
MUST_CHECK Err store_holiday_rows(
    Store *store, Day first, Day last, Arena *arena, StoredHoliday **out, size_t *count);

/* All of them, as calendar_make() takes them. */
MUST_CHECK Err store_holiday_list(Store *store, Arena *arena, HolidayList *out);

/* Adds those of `list` (holiday_propose()) that are not there yet, by day and occasion.
 *
 * added   how many were new.
 */
MUST_CHECK Err store_holiday_propose(
    Store *store, const Act *act, HolidayList list, int64_t *added, RedatedList *moved,
    Refusal *why);

/* Adds one that the office knows of; ERR_EXISTS when the day has this occasion already. */
MUST_CHECK Err store_holiday_add(
    Store *store, const Act *act, const Holiday *holiday, int64_t *out, RedatedList *moved,
    Refusal *why);

/* These two answer ERR_NOT_FOUND and ERR_CHANGED_MEANWHILE. Confirming again changes nothing. */
MUST_CHECK Err store_holiday_confirm(
    Store *store, const Act *act, int64_t id, RedatedList *moved, Refusal *why);
MUST_CHECK Err store_holiday_remove(
    Store *store, const Act *act, int64_t id, RedatedList *moved, Refusal *why);

#endif
