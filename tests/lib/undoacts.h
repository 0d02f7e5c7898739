/* undoacts.h - the acts that walks do, in their order; each list ends with a row without a name.
 *
 * An office of its own belongs to each list, since one act prepares the next.
 */
#ifndef TESTS_UNDOACTS_H
#define TESTS_UNDOACTS_H

#include "tests/lib/undowalk.h"

extern const UndoAct undo_day[];
extern const UndoAct undo_bank[];
extern const UndoAct undo_people[];
extern const UndoAct undo_papers[];
extern const UndoAct undo_refusing[]; /* under a policy that takes whole files only */
extern const UndoAct undo_committee[];

#endif
