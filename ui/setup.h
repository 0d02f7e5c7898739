/* setup.h - what the environment asks of the terminal. */
#ifndef UI_SETUP_H
#define UI_SETUP_H

#include "ui/sheet.h"

typedef struct {
    int escape_delay_ms; /* after which a lone ESC is the Esc key */
    bool has_colours;    /* else attributes alone (no-color.org) */
    Letters letters;
} Setup;

/* Each argument is the environment's value of that name, or NULL.
 *
 * term      "linux" has neither marks nor Arabic digits (console-setup's fonts).
 * no_color  not empty: no colours.
 * escdelay  0 to 5000 ms; anything else is 25.
 */
Setup setup_from(const char *term, const char *no_color, const char *escdelay);

#endif
