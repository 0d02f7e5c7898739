/* caseway.h - where a case is brought on: the screen of what it needs next.
 *
 * The case view leads there with F2, and each of those screens leads on to the next one.
 */
#ifndef UI_SCREENS_CASEWAY_H
#define UI_SCREENS_CASEWAY_H

#include "ui/screen.h"
#include "ui/screens/casecard.h"

typedef enum {
    CASEWAY_PAPERS,
    CASEWAY_MATCHING,
    CASEWAY_DECLARATION,
    CASEWAY_MISSING,   /* the list of missing papers, which the case view gives out */
    CASEWAY_ELSEWHERE, /* another desk's, the system's, or nothing at all */
} CaseWay;

CaseWay caseway_of(const CaseCard *card);

/* What F2 does for it, by name; NULL when nothing is awaited. */
const char *caseway_label(const CaseCard *card);

/* The same on a screen of the way itself: NULL as long as the case still needs that one. */
const char *caseway_label_from(const CaseCard *card, CaseWay here);

/* Opens one of the first three. */
void caseway_open(Screen *from, CasefileId id, CaseWay way);

/* Leaves a screen of the way for the one that is needed next, or for the case view; says what is
 * still to be done here as long as the case needs this one. */
Outcome caseway_go_on(Screen *screen, const CaseCard *card, CaseWay here);

#endif
