/* referral_answer.h - one referral: opened, it is no longer new; its answer is typed here. */
#ifndef UI_SCREENS_REFERRAL_ANSWER_H
#define UI_SCREENS_REFERRAL_ANSWER_H

#include "ui/screen.h"

/* Its argument is the id of the referral, an int64_t. */
extern const ScreenKind referral_answer_screen;

#endif
