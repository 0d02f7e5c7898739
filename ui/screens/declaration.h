/* declaration.h - what is explained to the applicant, what he agrees to, and his signature. */
#ifndef UI_SCREENS_DECLARATION_H
#define UI_SCREENS_DECLARATION_H

#include "ui/screen.h"

/* Its argument is a CaseTask. */
extern const ScreenKind declaration_screen;

/* Goes on with a draft, which is of this case. */
void declaration_go_on(Screen *screen, int64_t record_id);

#endif
