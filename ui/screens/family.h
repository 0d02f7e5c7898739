/* family.h - the register of a family as a grid: a row for each member, an empty one at the end.
 *
 * Name, Enter, kinship, Enter, birth, Enter, number, Enter: the row is kept and the next one begins.
 * Enter in an empty row leads back. Each row is kept as it is finished; what of a row is not kept yet
 * waits as a draft.
 */
#ifndef UI_SCREENS_FAMILY_H
#define UI_SCREENS_FAMILY_H

#include "office/person.h"
#include "ui/screen.h"

/* To be opened by the functions below only. */
extern const ScreenKind family_screen;

/* Opens the register of a person's family on `from`, at the new row; a draft of it is gone on with. */
void family_open(Screen *from, int64_t head_id);

/* Goes on with the draft of a row that is kept. */
void family_row_go_on(Screen *screen, int64_t member_id);

#endif
