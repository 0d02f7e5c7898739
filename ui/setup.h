/* setup.h - what the environment and the command line ask of the terminal. */
#ifndef UI_SETUP_H
#define UI_SETUP_H

#include "ui/answers.h"

/* X(NAME, code) */
#define WISH_LIST(X)                                                                           \
    X(AUTO, "auto")                                                                            \
    X(ON, "on")                                                                                \
    X(OFF, "off")

typedef enum {
#define X(name, code) WISH_##name,
    WISH_LIST(X)
#undef X
        WISH_COUNT
} Wish;

typedef struct {
    int escape_delay_ms; /* after which a lone ESC is the Esc key */
    bool has_colours;    /* else attributes alone (no-color.org) */
    bool is_console;     /* the Linux console: no questions, no marks, European digits */
    bool asks;           /* the terminal may be asked what it is */
    bool has_order;      /* the order is settled, whatever the terminal says */
    SendOrder order;
    bool can_pass; /* tmux is told to hand CSI 8 l through */
    Wish marks;
    bool has_mouse; /* clicks are wanted, which then select no text of the terminal's own */
    uint32_t guard;
} Setup;

/* What is asked for.
 *
 * environment  TERM ("linux" is the console), NO_COLOR, ESCDELAY (0 to 5000 ms; else 25, and 100
 *              over ssh), MUAMALA_BIDI (auto, visual, inverse, words, or bdsm: visual, tmux handing
 *              CSI 8 l through), MUAMALA_MARKS (auto, on, off), MUAMALA_GUARD (none, or a code
 *              point in hexadecimal), MUAMALA_MOUSE (on; else off), MUAMALA_TERM_QUERY
 *              (0: ask nothing). Other values count as none.
 * bidi         of the command line, "" for none: goes before MUAMALA_BIDI.
 */
Setup setup_from(EnvironmentFn *environment, Str bidi);

/* "on" or "off"; AUTO for any other text. */
Wish wish_from_code(Str code);

/* Whether `bidi` is one of the words that MUAMALA_BIDI may hold. */
bool setup_is_bidi(Str bidi);

#endif
