/* person_ruling.h - what is ruled of two files that look like one person's.
 */
#ifndef OFFICE_PERSON_RULING_H
#define OFFICE_PERSON_RULING_H

#include "base/moment.h"
#include "office/choice.h"
#include "office/person.h"

#define SAME_RULING_LIST(X)                                                                    \
    X(NONE, "none", N_("Not ruled yet"))                                                       \
    X(SAME, "same", N_("One person"))                                                          \
    X(OTHER, "other", N_("Two people"))                                                        \
    X(LATER, "later", N_("To be asked later"))

#define X(name, code, label) SAME_RULING_##name,
typedef enum { SAME_RULING_LIST(X) SAME_RULING_COUNT } SameRuling;
#undef X

extern const Choices same_ruling_choices;

const char *same_ruling_code(SameRuling ruling);
const char *same_ruling_label(SameRuling ruling);
bool same_ruling_from_code(Str code, SameRuling *out);

typedef struct {
    int64_t id;     /* 0: nothing was ruled */
    PersonId first; /* the older file */
    PersonId second;
    SameRuling ruling;
    Str reason;
    Str staff; /* his name; empty: the program itself */
    Moment ruled_at;
} PersonRuling;

#endif
