/* import.h - people are taken in from a file: it is looked through first, then taken in whole or not
 * at all, and can be taken back. The work is done by the command as a child of the screens.
 */
#ifndef UI_SCREENS_IMPORT_H
#define UI_SCREENS_IMPORT_H

#include "ui/screen.h"

extern const ScreenKind import_screen;

#endif
