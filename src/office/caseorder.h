/* caseorder.h - the orders in which cases can be listed, beside the one in which they are due. */
#ifndef OFFICE_CASEORDER_H
#define OFFICE_CASEORDER_H

#include "base/err.h"
#include "office/choice.h"

/* NONE: as they are due. */
#define CASEORDER_LIST(X)                                                                      \
    X(NONE, "deadline", N_("Deadline"))                                                        \
    X(NUMBER, "number", N_("Number"))                                                          \
    X(NAME, "name", N_("Name"))                                                                \
    X(AGE, "age", N_("Longest there"))

#define X(name, code, text) CASEORDER_##name,
typedef enum { CASEORDER_LIST(X) CASEORDER_COUNT } CaseOrder;
#undef X

extern const Choices caseorder_choices;

#endif
