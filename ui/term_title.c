#include "ui/term_title.h"

#include "text/grapheme.h"
#include "ui/term_signals.h"

#include <stdio.h>
#include <string.h>

enum { TITLE_POINTS = 60 }; /* of at most four bytes each */

void term_title_show(TermTitle *shown, Str title)
{
    Str cut = text_grapheme_cut(title, TITLE_POINTS);
    char bytes[TERM_TITLE_BYTES + 8];

    if (str_equal(cut, (Str){shown->bytes, shown->len}))
        return;
    memcpy(shown->bytes, cut.bytes, cut.len);
    shown->len = cut.len;
    snprintf(bytes, sizeof bytes, "\033]2;%.*s\a", (int)cut.len, cut.bytes);
    term_write(bytes);
}
