/* case.h - one case: its head, papers, data, referrals and what was done with it.
 *
 * Opened from any list of cases. F2 is the usual next step by name; Enter opens what the selected
 * line is about.
 */
#ifndef UI_SCREENS_CASE_H
#define UI_SCREENS_CASE_H

#include "ui/screen.h"

/* Its argument is the CasefileId. */
extern const ScreenKind case_screen;

#endif
