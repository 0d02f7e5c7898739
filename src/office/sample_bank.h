/* sample_bank.h - made-up answers for the bank of a demo office, and its phrases: what any office of
 * these policies is asked again and again, and writes again and again.
 */
#ifndef OFFICE_SAMPLE_BANK_H
#define OFFICE_SAMPLE_BANK_H

#include "office/casestate.h"

typedef struct {
    const char *question;
    const char *answer;
    bool is_misconception; /* the question is what is wrongly believed */
    CaseStep step;         /* that it is about, and with it the clause */
    int review_days;       /* from today to its review; 0: it still awaits approval */
} SampleAnswer;

typedef struct {
    const char *code;
    const char *text;
} SamplePhrase;

extern const SampleAnswer sample_bank_answers[];
extern const size_t sample_bank_answer_count;
extern const SamplePhrase sample_bank_phrases[];
extern const size_t sample_bank_phrase_count;

#endif
