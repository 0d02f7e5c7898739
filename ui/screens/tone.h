/* tone.h - the style in which words of a case are shown, by how urgent they are. */
#ifndef UI_SCREENS_TONE_H
#define UI_SCREENS_TONE_H

#include "ui/style.h"
#include "view/case_words.h"

Style tone_style(CaseTone tone);

#endif
