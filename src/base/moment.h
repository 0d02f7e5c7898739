/* moment.h - one point in time, and the day it belongs to in Riyadh.
 *
 * A Moment counts milliseconds since 1970-01-01T00:00Z. Files and the store keep it as UTC text of
 * 24 bytes; people see Riyadh time (UTC+3, no summer time). A civil day begins at midnight there,
 * the Hijri day too, as in all Umm al-Qura software.
 */
#ifndef BASE_MOMENT_H
#define BASE_MOMENT_H

#include "base/day.h"

typedef int64_t Moment;

/* No moment at all. */
#define MOMENT_NONE INT64_MIN

enum { MOMENT_MINUTE_MS = 60 * 1000, MOMENT_HOUR_MS = 60 * 60 * 1000 };

/* `hour`:`minute` of `day` in Riyadh; MOMENT_NONE when the day does not exist. */
Moment moment_at(Day day, int hour, int minute);

/* The day in Riyadh; DAY_NONE for MOMENT_NONE and where no day exists. */
Day moment_day(Moment moment);

/* The hour (0-23) and the minute (0-59) in Riyadh. */
int moment_hour(Moment moment);
int moment_minute(Moment moment);

/* "2026-11-21T06:00:00.000Z" in UTC, living in `arena`; empty where moment_day() gives no day. */
Str moment_text(Arena *arena, Moment moment);

/* Reads exactly what moment_text() writes.
 *
 * return  ERR_BAD_DATA for anything else.
 */
Err moment_from_text(Str text, Moment *out) MUST_CHECK;

/* Reads what people and programs give as ISO 8601: "2026-11-21" (09:00 in Riyadh, the hour at
 * which offices open), "2026-11-21T10:30", "2026-11-21T10:30:15", with up to three digits of a
 * second after a dot, each with or without "Z" or an offset such as "+03:00". Without an offset
 * it is Riyadh time.
 *
 * return  ERR_BAD_DATA for anything else and outside of the days that exist.
 */
Err moment_from_iso(Str text, Moment *out) MUST_CHECK;

#endif
