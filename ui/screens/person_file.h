/* person_file.h - all that is known of one person. */
#ifndef UI_SCREENS_PERSON_FILE_H
#define UI_SCREENS_PERSON_FILE_H

#include "ui/screen.h"

/* Its argument is the PersonId. */
extern const ScreenKind person_file_screen;

#endif
