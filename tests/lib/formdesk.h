/* formdesk.h - every form of the program, opened for somebody who may use it. */
#ifndef TESTS_FORMDESK_H
#define TESTS_FORMDESK_H

#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"

enum { FORMDESK_FORMS = 20 };

typedef struct {
    CaseOffice *office;
    Seat *seat;
    Role role;
} FormDesk;

/* What the drafts of form `i` are called. */
const char *formdesk_name(size_t i);

/* Sits down before form `i`; formdesk_leave() ends that. */
FormDesk formdesk_open(size_t i);
void formdesk_leave(FormDesk *desk);

/* The form of the screen on top; NULL: it has none. */
Form *formdesk_form(FormDesk *desk);

#endif
