/* casechange.h - a case that another desk changed while somebody worked on it here.
 */
#ifndef UI_SCREENS_CASECHANGE_H
#define UI_SCREENS_CASECHANGE_H

#include "ui/screens/casecard.h"

/* Tells in a box who changed the case, and what is another one `now` than it was `seen`. */
void casechange_tell(Screen *screen, const CaseCard *seen, const CaseCard *now);

/* Reads the case anew and tells what changed. `seen` stays as it is, since what is shown borrows
 * from it: the screen is to be loaded next. What is typed there stays too, and saving it again is
 * no longer refused for that change. */
void casechange_follow(Screen *screen, const CaseCard *seen, Desk *desk);

#endif
