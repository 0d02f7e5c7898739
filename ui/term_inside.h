/* term_inside.h - what a Terminal holds; for the files ui/term_*.c alone. */
#ifndef UI_TERM_INSIDE_H
#define UI_TERM_INSIDE_H

#include "ui/input.h"
#include "ui/paint.h"
#include "ui/roworder.h"
#include "ui/talk.h"
#include "ui/terminal.h"

struct screen;

struct Terminal {
    struct screen *screen; /* of ncurses */
    Input input;
    Talk talk;
    RowOrder order; /* of its rows */
    Arena order_arena;
    Arena room; /* of what was sent */
    Paint paint;
    Cell *sent;  /* a row in the order of sending */
    int *places; /* where its cells were sent */
    int rows, columns;
    bool is_shown_known; /* false: the next frame is painted whole */
    int64_t read_ms;     /* when bytes last came */
    int end_signal;
    bool is_lost;
};

/* Takes the size that the terminal has now. */
void term_measure(Terminal *terminal);

/* Takes the terminal back from whoever had it meanwhile without being asked. */
void term_take_back(Terminal *terminal);

#endif
