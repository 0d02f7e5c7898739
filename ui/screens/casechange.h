/* casechange.h - a case that another desk changed while somebody worked on it here.
 */
#ifndef UI_SCREENS_CASECHANGE_H
#define UI_SCREENS_CASECHANGE_H

#include "ui/screens/casecard.h"

/* Tells in a box who changed the case, and what is another one `now` than it was `seen`. */
void casechange_tell(Screen *screen, const CaseCard *seen, const CaseCard *now);

/* Reads the case anew into `card`, and tells what changed. What is typed here stays as it is, and
 * saving it again is no longer refused for that change. */
void casechange_follow(Screen *screen, CaseCard *card, Desk *desk);

#endif
