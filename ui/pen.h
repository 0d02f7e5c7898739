/* pen.h - the look in which the terminal writes, changed in as few bytes as it takes.
 *
 * Source: ECMA-48, SGR.
 */
#ifndef UI_PEN_H
#define UI_PEN_H

#include "base/str.h"
#include "ui/sheet.h"

#include <stdbool.h>

typedef struct {
    ThemeKind theme;
    bool has_colours; /* else the looks that stand instead of colours are taken */
    bool is_known;    /* false: the terminal may write in any look */
    Style style;
} Pen;

/* Makes the terminal write in `style` from here on: only what differs from its look is sent. */
void pen_take(Pen *pen, Style style, StrBuilder *out);

/* Whether these two look the same in a cell that has no letter. */
bool pen_is_same_ground(const Pen *pen, Style a, Style b);

/* Whether a cell of this style without a letter is nothing but its ground. */
bool pen_is_plain(const Pen *pen, Style style);

#endif
