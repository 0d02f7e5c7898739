/* referral.h - referrals: the inbox of a role, and the screen of one that is answered.
 *
 * The inbox shows the questions to the role (the manager sees everybody's), new and untouched first,
 * then the answers that still have to be told to the colleague who asked or to the visitor.
 */
#ifndef UI_SCREENS_REFERRAL_H
#define UI_SCREENS_REFERRAL_H

#include "ui/screen.h"

extern const ScreenKind referral_screen;

#endif
