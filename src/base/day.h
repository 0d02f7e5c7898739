/* day.h - one day number with two views: Gregorian and Umm al-Qura.
 *
 * A Day counts from 1970-01-01 (which is 0). "Today" is the day in Riyadh (UTC+3 all year).
 */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include <stdint.h>

typedef int32_t Day;

/* No day at all; no function gives it for a real date. */
#define DAY_NONE INT32_MIN

#endif
