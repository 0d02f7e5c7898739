/* handout.h - what the visitor takes along, as it will be printed: what is missing in his case and
 * when to come back, and what his kind of case asks for. */
#ifndef UI_SCREENS_HANDOUT_H
#define UI_SCREENS_HANDOUT_H

#include "office/casefile.h"
#include "ui/screen.h"

typedef struct {
    CasefileId id; /* {0}: no case, only the criteria */
    CaseKind kind; /* of the criteria where there is no case */
} HandoutTask;

/* Its argument is a HandoutTask. */
extern const ScreenKind handout_screen;

#endif
