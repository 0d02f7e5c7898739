/* field_help.h - how a field is filled, said by the help of the screen it stands on. */
#ifndef UI_FIELD_HELP_H
#define UI_FIELD_HELP_H

#include "ui/form.h"

/* One line for gettext, with the keys of actions by their names: "{choose}". */
const char *field_help(const Field *field);

#endif
