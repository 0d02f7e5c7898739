/* sample_table.h - words for made-up people: the first of a list come up most often.
 */
#ifndef OFFICE_SAMPLE_TABLE_H
#define OFFICE_SAMPLE_TABLE_H

#include <stddef.h>

typedef struct {
    const char *const *words;
    size_t count;
} SampleWords;

extern const char *const sample_office;
extern const SampleWords sample_men;
extern const SampleWords sample_women;
extern const SampleWords sample_families;
extern const SampleWords sample_cities;
extern const SampleWords sample_districts;
extern const SampleWords sample_requests;
extern const SampleWords sample_staff;
extern const SampleWords sample_questions;
extern const SampleWords sample_answers;
extern const SampleWords sample_opinions;
extern const SampleWords sample_reasons;
extern const SampleWords sample_acceptances;
extern const SampleWords sample_rejections;
extern const SampleWords sample_debts;

#endif
