/* claim.h - a form whose record is typed into at another desk: read only, wait, or take it over.
 *
 * What somebody types into is his for some minutes behind his last key (ui/deskmates.h). Who opens a form
 * of it meanwhile is told so, and his form is open for reading only: until he takes it over, which is
 * written down, or waits until the other one is done. Who has it taken from him is told when his
 * terminal looks next; what he has typed is kept as his draft.
 *
 * It is a courtesy: whatever happens to it, saving looks at the version of the record.
 */
#ifndef UI_CLAIM_H
#define UI_CLAIM_H

#include "ui/ui.h"

/* Why a held form is not typed into. */
#define CLAIM_WHY_NOT                                                                          \
    N_("Open for reading only while another desk edits it; {refresh} looks again")

/* A screen was just opened: somebody else may be editing its record. */
void claim_look(Screen *screen);

/* Takes the answer to what is to be done then: 0 takes it over, 1 waits. */
void claim_answered(Screen *screen, const DialogAnswer *answer);

/* Looks again, where a screen is held: it is opened where nobody else edits the record any more. */
void claim_look_again(Screen *screen);

/* Somebody has opened, closed or taken over something, or time has passed. */
void claim_watch(Ui *ui);

/* Whether the screen is held and `action` would change something. */
bool claim_forbids(const Screen *screen, ActionId action);

/* Whether a key types, as opposed to moving the cursor. */
bool claim_is_typing(Key key);

/* Says why nothing can be typed here, where the screen is held.
 *
 * return  whether it is.
 */
bool claim_refuses(Screen *screen);

#endif
