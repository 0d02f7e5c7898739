/* caseorder.h - the orders in which cases can be listed, beside the one in which they are due. */
#ifndef OFFICE_CASEORDER_H
#define OFFICE_CASEORDER_H

#include "base/err.h"
#include "office/choice.h"

/* NONE: as they are due. The last two are of lists alone that are put in order whole. */
#define CASEORDER_LIST(X)                                                                      \
    X(NONE, "deadline", N_("Deadline"))                                                        \
    X(NUMBER, "number", N_("Number"))                                                          \
    X(NAME, "name", N_("Name"))                                                                \
    X(AGE, "age", N_("Longest there"))                                                         \
    X(STEP, "step", N_("Step"))                                                                \
    X(RESEARCHER, "researcher", N_("Researcher"))

#define X(name, code, text) CASEORDER_##name,
typedef enum { CASEORDER_LIST(X) CASEORDER_COUNT } CaseOrder;
#undef X

/* Those before it an index keeps. */
enum { CASEORDER_INDEXED = CASEORDER_STEP };

extern const Choices caseorder_choices;

#endif
