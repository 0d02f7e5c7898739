#include "ui/screens/tone.h"

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
