/* arrival_cases.h - the cases of who has come, of which he may name one. */
#ifndef UI_SCREENS_ARRIVAL_CASES_H
#define UI_SCREENS_ARRIVAL_CASES_H

#include "db/casefile_store.h"
#include "office/choice.h"

enum { ARRIVAL_CASES_MAX = 12 };

typedef struct {
    CaseListRow rows[ARRIVAL_CASES_MAX]; /* the open ones of the person */
    size_t count;
    Choice choice_rows[1 + ARRIVAL_CASES_MAX];
    Choices choices; /* "None", then each of them */
} ArrivalCases;

/* Nobody is known, so there is nothing to choose but "None". */
void arrival_cases_none(ArrivalCases *cases);

/* Reads the person's; what is read lives in `arena`. */
MUST_CHECK Err
arrival_cases_read(ArrivalCases *cases, Store *store, PersonId person, Arena *arena);

/* The place among the choices of the case that he comes about, most likely: the one he named, or
 * his only one; 0: none. */
int arrival_cases_likely(const ArrivalCases *cases, CasefileId named);

#endif
