/* keys.h - what comes from the terminal, as events; and what a letter means as a command.
 *
 * Under the Arabic layout the key that carries "q" sends U+0636. Where keys are commands (not in
 * a field) one Arabic letter is taken for the key that it stands on; source of the places:
 * xkb-data 2.35.1, symbols/ara (Windows Arabic 101 agrees on all letters).
 */
#ifndef UI_KEYS_H
#define UI_KEYS_H

#include "base/str.h"
#include "view/key.h"

typedef enum {
    EVENT_NONE,  /* nothing: bytes of the terminal that are no key */
    EVENT_KEY,   /* a key was pressed */
    EVENT_PASTE, /* a text was pasted, whole */
    EVENT_POINT, /* the mouse */
    EVENT_REPLY, /* the terminal answers a question; terminal.h keeps these to itself */
    EVENT_RESIZE, /* the terminal has another size or nature, or its screen was lost: draw again */
    EVENT_READY,   /* a file that is watched can be read */
    EVENT_TIME,    /* the time to wait is over */
    EVENT_SUSPEND, /* somebody asks us to stop for a while */
    EVENT_END /* the terminal is gone, or somebody ends us: keep what was typed and leave */
} EventKind;

/* What was done with the mouse. */
typedef enum {
    POINT_PRESS, /* its first button was pressed */
    POINT_UP,    /* its wheel was turned */
    POINT_DOWN
} PointKind;

typedef struct {
    EventKind kind;
    Key key;
    Key next; /* the character that came in the same read right behind `key`, else KEY_NONE */
    Str text; /* what was pasted or replied: any bytes; borrowed until the next event */
    int file; /* which watched file is ready */
    PointKind point;
    int row;    /* where the mouse stood, from the top */
    int column; /* from the terminal's left, as it reports it; then as the cell is seen */
} TerminalEvent;

/* The key that a character stands for as a command: Arabic letters by their place on the
 * keyboard, the question mark, comma, semicolon and percent sign of Arabic as those of ASCII, the
 * digits of all three sets as 0-9, capitals as small letters. Any other key is itself.
 */
Key keys_command(Key key);

/* The key without Shift, where Shift selects: that of an arrow, Home or End; else the key itself. */
Key keys_unshifted(Key key);

/* Whether `key` and `next` may be the one key that carries lam-alef: some terminals send it as
 * two letters, others as one presentation form. No command stands on it, so it is refused whole
 * and not taken for the two commands of its letters.
 */
bool keys_are_lam_alef(Key key, Key next);

/* The digit 0-9 that a character shows in any of the three sets, or -1. */
int keys_digit(Key key);

/* Whether the key puts a visible character into a text. */
bool keys_is_text(Key key);

#endif
