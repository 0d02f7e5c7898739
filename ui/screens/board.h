/* board.h - the lobby's board: called numbers in large digits, those nearly next below; no name.
 *
 * Visitors stand before it, so it keeps its desk locked: whoever leaves it must sign in again.
 */
#ifndef UI_SCREENS_BOARD_H
#define UI_SCREENS_BOARD_H

#include "ui/screen.h"

/* Hides everything behind the board. */
void board_open(Screen *screen);

/* Whether a screen is the board. */
bool board_is(const Screen *screen);

#endif
