/* tone.h - the styles in which words of cases and questions are shown, by how they stand. */
#ifndef UI_SCREENS_TONE_H
#define UI_SCREENS_TONE_H

#include "office/inquiry.h"
#include "ui/style.h"
#include "view/case_words.h"

Style tone_style(CaseTone tone);

/* Of a question, with the mark that stands before its state in words. */
Style tone_of_inquiry(InquiryState state);
const char *tone_inquiry_mark(InquiryState state);

#endif
