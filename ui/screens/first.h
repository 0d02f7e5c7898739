/* first.h - where there is no office yet: one is made, or a made-up one to try the program.
 *
 * Both leave an open office at the desk, and end these screens.
 */
#ifndef UI_SCREENS_FIRST_H
#define UI_SCREENS_FIRST_H

#include "ui/screen.h"

/* Where an office is missing. Texts outlive the screens. */
typedef struct {
    Str file;
    Str demo_file; /* of a made-up one */
} FirstTask;

/* Their argument is a FirstTask. */
extern const ScreenKind first_screen;
extern const ScreenKind first_office_screen; /* policy, name and administrator */

#endif
