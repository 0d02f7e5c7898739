/* papers.h - the papers of a case, a key for each state; expiry and issue are typed. */
#ifndef UI_SCREENS_PAPERS_H
#define UI_SCREENS_PAPERS_H

#include "ui/screen.h"

/* Its argument is a CaseTask. */
extern const ScreenKind papers_screen;

#endif
