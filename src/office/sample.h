/* sample.h - made-up people for demo offices and measurements; the same seed gives the same ones.
 *
 * Given names follow the skew of real lists (a few names carry most people), so that searches over
 * them are as hard as over a real office. Numbers of identity come from ranges that are not issued
 * (19999xxxxx, 29999xxxxx); there are 10,000 of each, and who comes later shows a passport.
 */
#ifndef OFFICE_SAMPLE_H
#define OFFICE_SAMPLE_H

#include "base/day.h"
#include "base/str.h"
#include "office/sample_table.h"

/* A repeatable stream of numbers; any value is a start (splitmix64). */
typedef struct {
    uint64_t state;
} Sample;

uint64_t sample_next(Sample *sample);

/* From 0 to limit - 1; `limit` is at least 1. */
size_t sample_below(Sample *sample, size_t limit);

/* True with `percent` chances in a hundred. */
bool sample_chance(Sample *sample, unsigned percent);

/* One of the words of a list, the first most often. */
Str sample_skewed_word(Sample *sample, SampleWords words);

/* One of them, each as often as the others. */
Str sample_word(Sample *sample, SampleWords words);

typedef struct {
    Str name; /* three or four parts */
    bool is_female;
    bool is_citizen;
    Str identity; /* a number that passes its check, or a passport */
    Str phone;    /* "05..." as a clerk types it */
    Str iban;
    Str city;
    Str district;
    int birth_year; /* Hijri; month and day are 0 for those who only know the year */
    int birth_month;
    int birth_day;
    int family_size; /* with himself */
} SamplePerson;

/* The person with serial `serial` (from 0; no two share a number of identity).
 *
 * today_year  the Hijri year that ages are counted from.
 */
SamplePerson sample_person(Sample *sample, Arena *arena, int64_t serial, int today_year);

#endif
