/* theme.c - the colours: the eight that every palette keeps readable on black, and bold or dim
 * where a second strength is needed. A palette may repaint the eight bright ones (one well-known
 * palette makes "bright black" the colour of the ground), so they are not used. */
#include "ui/style.h"

static const Theme calm[STYLE_COUNT] = {
    [STYLE_TEXT] = {COLOUR_WHITE,  COLOUR_BLACK, 0,              0                         },
    [STYLE_STRONG] = {COLOUR_WHITE,  COLOUR_BLACK, LOOK_BOLD,      LOOK_BOLD                 },
    [STYLE_DIM] = {COLOUR_WHITE,  COLOUR_BLACK, LOOK_DIM,       LOOK_DIM                  },
    [STYLE_ACCENT] = {COLOUR_CYAN,   COLOUR_BLACK, 0,              LOOK_BOLD                 },
    [STYLE_OK] = {COLOUR_GREEN,  COLOUR_BLACK, 0,              0                         },
    [STYLE_WARNING] = {COLOUR_YELLOW, COLOUR_BLACK, 0,              LOOK_BOLD                 },
    [STYLE_ERROR] = {COLOUR_RED,    COLOUR_BLACK, LOOK_BOLD,      LOOK_BOLD                 },
    [STYLE_SELECTED] = {COLOUR_BLACK,  COLOUR_WHITE, 0,              LOOK_REVERSE              },
    [STYLE_TITLE] = {COLOUR_WHITE,  COLOUR_BLUE,  0,              LOOK_REVERSE              },
    [STYLE_TITLE_STRONG] = {COLOUR_WHITE,  COLOUR_BLUE,  LOOK_BOLD,      LOOK_REVERSE | LOOK_BOLD  },
    [STYLE_FIELD] = {COLOUR_WHITE,  COLOUR_BLACK, LOOK_UNDERLINE, LOOK_UNDERLINE            },
    [STYLE_FOCUS] = {COLOUR_WHITE,  COLOUR_BLUE,  LOOK_BOLD,      LOOK_UNDERLINE | LOOK_BOLD},
    [STYLE_KEY] = {COLOUR_WHITE,  COLOUR_BLACK, 0,              0                         },
    [STYLE_KEY_LABEL] = {COLOUR_BLACK,  COLOUR_CYAN,  0,              LOOK_REVERSE              },
    [STYLE_KEY_OFF] = {COLOUR_WHITE,  COLOUR_BLACK, LOOK_DIM,       LOOK_DIM                  },
};

/* Bold throughout: what the eye has to find stands on another ground, and nothing is dim. */
static const Theme high_contrast[STYLE_COUNT] = {
    [STYLE_TEXT] = {COLOUR_WHITE,  COLOUR_BLACK,  LOOK_BOLD,                  0                         },
    [STYLE_STRONG] = {COLOUR_YELLOW, COLOUR_BLACK,  LOOK_BOLD,                  LOOK_BOLD                 },
    [STYLE_DIM] = {COLOUR_WHITE,  COLOUR_BLACK,  LOOK_BOLD,                  0                         },
    [STYLE_ACCENT] = {COLOUR_YELLOW, COLOUR_BLACK,  LOOK_BOLD,                  LOOK_BOLD                 },
    [STYLE_OK] = {COLOUR_GREEN,  COLOUR_BLACK,  LOOK_BOLD,                  0                         },
    [STYLE_WARNING] = {COLOUR_BLACK,  COLOUR_YELLOW, 0,                          LOOK_BOLD                 },
    [STYLE_ERROR] = {COLOUR_WHITE,  COLOUR_RED,    LOOK_BOLD,                  LOOK_BOLD | LOOK_REVERSE  },
    [STYLE_SELECTED] = {COLOUR_BLACK,  COLOUR_YELLOW, 0,                          LOOK_REVERSE              },
    [STYLE_TITLE] = {COLOUR_BLACK,  COLOUR_WHITE,  0,                          LOOK_REVERSE              },
    [STYLE_TITLE_STRONG] = {COLOUR_BLACK,  COLOUR_WHITE,  0,                          LOOK_REVERSE | LOOK_BOLD  },
    [STYLE_FIELD] = {COLOUR_WHITE,  COLOUR_BLACK,  LOOK_BOLD | LOOK_UNDERLINE, LOOK_UNDERLINE            },
    [STYLE_FOCUS] = {COLOUR_BLACK,  COLOUR_YELLOW, LOOK_UNDERLINE,             LOOK_UNDERLINE | LOOK_BOLD},
    [STYLE_KEY] = {COLOUR_YELLOW, COLOUR_BLACK,  LOOK_BOLD,                  LOOK_BOLD                 },
    [STYLE_KEY_LABEL] = {COLOUR_BLACK,  COLOUR_WHITE,  0,                          LOOK_REVERSE              },
    [STYLE_KEY_OFF] = {COLOUR_WHITE,  COLOUR_BLACK,  0,                          0                         },
};

const Theme *theme_row(ThemeKind theme, Style style)
{
    return theme == THEME_HIGH_CONTRAST ? &high_contrast[style] : &calm[style];
}
