/* setup.h - what the environment and the command line ask of the terminal. */
#ifndef UI_SETUP_H
#define UI_SETUP_H

#include "office/config.h"
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
    ThemeKind theme;
    bool has_colours; /* else attributes alone */
    bool has_title;   /* the terminal's own title says where we are */
    bool has_bell;    /* a refusal is heard */
    bool is_console;  /* the Linux console: no questions, no marks, European digits */
    bool asks;        /* the terminal may be asked what it is */
    bool has_order;   /* the order is settled, whatever the terminal says */
    SendOrder order;
    bool can_pass; /* tmux is told to hand CSI 8 l through */
    Wish marks;
    bool has_mouse; /* clicks are wanted, which then select no text of the terminal's own */
    uint32_t guard;
} Setup;

/* What is asked for.
 *
 * environment  TERM ("linux" is the console), NO_COLOR (no-color.org: counts where `config` leaves
 *              the colours to it), ESCDELAY (0 to 5000 ms; else 25, and 100 over ssh),
 *              MUAMALA_GUARD (none, or a code point in hexadecimal), MUAMALA_TERM_QUERY (0: ask
 *              nothing). Other values count as none.
 */
Setup setup_from(EnvironmentFn *environment, const Config *config);

/* "on" or "off"; AUTO for any other text. */
Wish wish_from_code(Str code);

#endif
