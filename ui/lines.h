/* lines.h - a terminal that shows no screens, or a pipe: lines go out, lines come in.
 *
 * Nothing moves a cursor and nothing has a colour. Arabic goes out in the order in which it is
 * typed, its letters as they are stored, which is what a screen reader needs; or as it is seen,
 * from the left and joined, for a terminal that does neither by itself. While it is open, Ctrl-C,
 * a hang-up and a wish to end us come as events.
 */
#ifndef UI_LINES_H
#define UI_LINES_H

#include "base/arena.h"
#include "base/str.h"
#include "text/cells.h"

#include <signal.h>
#include <stdbool.h>
#include <termios.h>

enum { LINES_MAX_BYTES = 4096, LINES_FILES = 16 };

typedef enum {
    LINE_TYPED,    /* a line, without its end */
    LINE_TOO_LONG, /* one that has more than LINES_MAX_BYTES: nothing of it is taken */
    LINE_LEFT,     /* Ctrl-C */
    LINE_READY,    /* a watched file can be read */
    LINE_TIME,     /* the time to wait is over */
    LINE_END       /* no more lines come, nobody reads ours, or somebody ends us */
} LineKind;

typedef struct {
    LineKind kind;
    Str text; /* any bytes; borrowed until the next is waited for */
    int file;
} LineEvent;

typedef struct {
    bool is_visual;   /* Arabic as it is seen */
    bool is_terminal; /* what is typed shows by itself */
    bool is_secret;   /* the answer that is being typed is not to be seen */
    int signals;
    sigset_t before;
    int end_signal;
    char bytes[LINES_MAX_BYTES + 1];
    size_t len;       /* of them that were read */
    size_t taken;     /* of those, that were handed on */
    bool is_skipping; /* up to the end of a line that is too long */
    bool has_ended;
    TextLine line;
    Arena arena;
} Lines;

/* Takes stdin and stdout.
 *
 * is_visual  whether Arabic goes out as it is seen.
 */
void lines_open(Lines *lines, bool is_visual);

/* Gives them back as they were. */
void lines_close(Lines *lines);

/* Says a text on lines of its own. */
void lines_say(Lines *lines, Str text);

/* Asks, behind which the answer is typed.
 *
 * is_secret  the answer is not shown.
 */
void lines_ask(Lines *lines, Str question, bool is_secret);

/* Waits for an answer or for one of `files`; -1: without end. The only place where this face
 * waits. */
void lines_wait(Lines *lines, int wait_ms, const int *files, size_t file_count, LineEvent *out);

/* The signal that ended us, 0 for none: after LINE_END. */
int lines_end_signal(const Lines *lines);

#endif
