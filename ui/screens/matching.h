/* matching.h - field by field beside the paper: Enter says it matches, typing corrects it. */
#ifndef UI_SCREENS_MATCHING_H
#define UI_SCREENS_MATCHING_H

#include "ui/screen.h"

/* Its argument is a CaseTask. */
extern const ScreenKind matching_screen;

/* Goes on with a draft, which is of this case. */
void matching_go_on(Screen *screen, int64_t record_id);

#endif
