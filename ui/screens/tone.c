#include "ui/screens/tone.h"

static const struct {
    const char *mark;
    Style style;
} inquiries[] = {
    [INQUIRY_NONE] = {"",    STYLE_TEXT   },
      [INQUIRY_OPEN] = {"?",   STYLE_WARNING},
    [INQUIRY_ANSWERED] = {"✓", STYLE_OK     },
      [INQUIRY_NOT_ANSWERED] = {"–", STYLE_TEXT   },
    [INQUIRY_REFERRED] = {"»",  STYLE_TEXT   },
};

Style tone_of_inquiry(InquiryState state)
{
    return inquiries[state].style;
}

const char *tone_inquiry_mark(InquiryState state)
{
    return inquiries[state].mark;
}

Style tone_style(CaseTone tone)
{
    static const Style styles[] = {
        [CASETONE_PLAIN] = STYLE_TEXT,
        [CASETONE_GOOD] = STYLE_OK,
        [CASETONE_WARNING] = STYLE_WARNING,
        [CASETONE_BAD] = STYLE_ERROR,
    };

    return styles[tone];
}
