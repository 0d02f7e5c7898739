/* hijri_table.h - the months of the Umm al-Qura calendar, 1300 to 1600 AH.
 *
 * Source: the table computed by KACST, as ICU 72.1 (`islamic-umalqura`) and OpenJDK 17 carry it.
 */
#ifndef BASE_HIJRI_TABLE_H
#define BASE_HIJRI_TABLE_H

#include <stdint.h>

enum { HIJRI_FIRST_YEAR = 1300, HIJRI_LAST_YEAR = 1600, HIJRI_YEAR_COUNT = 301 };

typedef struct {
    int32_t first_day;    /* 1 Muharram, in days since 1970-01-01 */
    uint16_t long_months; /* bit 0: Muharram has 30 days, ... bit 11: Dhu al-Hijjah has */
} HijriYear;

/* One row for each year; the row after the last holds the first day that the table lacks. */
extern const HijriYear hijri_years[HIJRI_YEAR_COUNT + 1];

#endif
