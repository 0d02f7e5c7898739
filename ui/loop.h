/* loop.h - the only place that waits: for the keyboard, one timer and the pipes of children. */
#ifndef UI_LOOP_H
#define UI_LOOP_H

#include "ui/terminal.h"
#include "ui/ui.h"

/* Runs the screens on the stack until the last one is left, somebody quits, or the terminal or
 * a signal ends us; what was typed is then kept as a draft.
 *
 * All keys that have come are answered before anything is drawn, so no typing is lost and a burst
 * of it costs one frame.
 */
void loop_run(Terminal *terminal, Ui *ui);

#endif
