/* style.h - how a cell looks, by what it means; theme.c says in which colours.
 */
#ifndef UI_STYLE_H
#define UI_STYLE_H

#include "office/config.h"

#include <stdint.h>

typedef enum {
    STYLE_TEXT,
    STYLE_STRONG, /* what the eye should find first: numbers, names, headings of a pane */
    STYLE_DIM,    /* what nobody needs to read: lines, hints, column heads */
    STYLE_ACCENT, /* headings and labels that structure a pane */
    STYLE_OK,     /* beside a mark and a word, as the next two */
    STYLE_WARNING,
    STYLE_ERROR,
    STYLE_SELECTED, /* the row that keys act on, the letters that were selected */
    STYLE_TITLE,    /* the bar on top */
    STYLE_TITLE_STRONG,
    STYLE_FIELD,     /* a field of a form */
    STYLE_FOCUS,     /* the field that typing goes to */
    STYLE_KEY,       /* the name of a key in the key bar */
    STYLE_KEY_LABEL, /* what it does */
    STYLE_KEY_OFF,   /* what it would do, were it possible now */
    STYLE_COUNT
} Style;

/* Attributes of a terminal; bits, in the order of the table in pen.c. */
enum { LOOK_BOLD = 1, LOOK_DIM = 2, LOOK_UNDERLINE = 4, LOOK_REVERSE = 8 };

enum {
    COLOUR_BLACK,
    COLOUR_RED,
    COLOUR_GREEN,
    COLOUR_YELLOW,
    COLOUR_BLUE,
    COLOUR_MAGENTA,
    COLOUR_CYAN,
    COLOUR_WHITE
};

typedef struct {
    uint8_t foreground; /* COLOUR_; both are always painted, so that no palette hides a text */
    uint8_t background;
    uint8_t looks;      /* beside the colours */
    uint8_t mono_looks; /* instead of colours */
} Theme;

/* How a style looks in a theme. */
const Theme *theme_row(ThemeKind theme, Style style);

#endif
