/* visitor.h - who the visitor of a ticket is: his file, or search first, then add him. */
#ifndef UI_SCREENS_VISITOR_H
#define UI_SCREENS_VISITOR_H

#include "db/visit_store.h"
#include "ui/screen.h"

/* Opens the file of the visitor; while nobody is named, the search for him. */
void visitor_open(Screen *from, const Visit *visit);

/* Opens what the visit is about: its case, else as visitor_open(). */
void visitor_open_case(Screen *from, const Visit *visit);

/* Names a person on the ticket and opens his file; whoever comes with a new request and has no
 * open case begins one on it. Says why when he cannot be named. */
void visitor_name(Screen *from, VisitId id, PersonId person);

#endif
