/* help.h - lists of actions, made from the registry: help (F1), menu (F9), actions (F10). */
#ifndef UI_HELP_H
#define UI_HELP_H

#include "ui/picker.h"

/* Opens the list that `action` (ACTION_HELP, ACTION_MENU or ACTION_ACTIONS) stands for. What
 * cannot be done now stays listed, with its reason. */
void help_open(Screen *screen, ActionId action);

/* The row of `action` in such a list; its texts live in the turn's arena. */
PickerRow help_row(Screen *screen, ActionId list, ActionId action);

#endif
