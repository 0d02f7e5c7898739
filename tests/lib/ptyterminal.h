/* ptyterminal.h - a program on a pseudo-terminal, its screen kept by libvterm.
 *
 * Whoever waits, waits for what should appear: nothing here sleeps. The one time-out (30 s, or
 * MUAMALA_TEST_WAIT_MS) is spent only by a test that fails, and the screen is then printed.
 * Texts to look for are cells as they stand from the terminal's left: write them with visual()
 * of visual.h. Trouble with the pseudo-terminal itself ends the test program.
 */
#ifndef TESTS_PTYTERMINAL_H
#define TESTS_PTYTERMINAL_H

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct PtyTerminal PtyTerminal;

/* What the keys send on an xterm in application mode, which is how ncurses sets it. */
#define F1          "\033OP"
#define F2          "\033OQ"
#define F3          "\033OR"
#define F4          "\033OS"
#define F5          "\033[15~"
#define F6          "\033[17~"
#define F7          "\033[18~"
#define F8          "\033[19~"
#define F9          "\033[20~"
#define F10         "\033[21~"
#define F11         "\033[23~"
#define F12         "\033[24~"
#define ARROW_UP    "\033OA"
#define ARROW_DOWN  "\033OB"
#define ARROW_RIGHT "\033OC"
#define ARROW_LEFT  "\033OD"
#define HOME        "\033OH"
#define END         "\033OF"
#define PAGE_UP     "\033[5~"
#define PAGE_DOWN   "\033[6~"
#define DELETE      "\033[3~"
#define BACKSPACE   "\177"
#define ENTER       "\r"
#define TAB         "\t"
#define BACKTAB     "\033[Z"
#define ESCAPE      "\033"

/* Starts argv[0] on a terminal of that size. The child gets this program's environment with
 * TERM=xterm-256color, LC_ALL=C.UTF-8, no place to remember terminals, marks shown, and without NO_COLOR, ESCDELAY,
 * LANGUAGE and what tells of tmux, screen and VTE; then each
 * "NAME=value" of `env` (ended by NULL; may itself be NULL) is put in, "NAME" alone is taken out.
 */
PtyTerminal *ptyterminal_start(
    int rows, int columns, const char *const argv[], const char *const env[]);

/* Ends the program (SIGKILL if it still runs) and forgets the terminal; NULL is fine. */
void ptyterminal_stop(PtyTerminal *terminal);

/* Asked what it is, the terminal says nothing from here on: a test types the answer in its stead, late. */
void ptyterminal_be_mute(PtyTerminal *terminal);

/* Types `keys` in one write, as a fast clerk or a terminal with a slow line would send them. */
void ptyterminal_type(PtyTerminal *terminal, const char *keys);

/* Pastes `text` as a terminal does that brackets its pastes. */
void ptyterminal_paste(PtyTerminal *terminal, const char *text);

/* Waits until some row holds `cells`; false (and a dump) when the time is over. */
bool ptyterminal_shows(PtyTerminal *terminal, const char *cells);

/* Waits until no row holds `cells`. */
bool ptyterminal_gone(PtyTerminal *terminal, const char *cells);

/* Waits until row `row` (from 0) holds `cells`. */
bool ptyterminal_row_shows(PtyTerminal *terminal, int row, const char *cells);

/* Waits until the cursor is visible and stands there. */
bool ptyterminal_cursor_at(PtyTerminal *terminal, int row, int column);

/* Takes what has come, without waiting. */
void ptyterminal_catch_up(PtyTerminal *terminal);

/* Waits until `wanted` is true of the terminal and `what`, which it is also asked when nothing came
 * (for `what` may be another terminal); `missing` names it in the dump. */
bool ptyterminal_until(
    PtyTerminal *terminal, bool (*wanted)(PtyTerminal *terminal, const void *what),
    const void *what, const char *missing);

/* Waits until the program has sent `bytes`, counted from its start or the last forget. */
bool ptyterminal_sent(PtyTerminal *terminal, const char *bytes);

/* Forgets what was sent so far; ptyterminal_sent_bytes() counts from here. */
void ptyterminal_forget_sent(PtyTerminal *terminal);
size_t ptyterminal_sent_bytes(const PtyTerminal *terminal);

/* What was sent since then; borrowed until more comes. */
Str ptyterminal_sent_text(const PtyTerminal *terminal);

/* Waits until the program has ended.
 *
 * return  its status as waitpid() gives it, or -1 (and a dump) when the time is over.
 */
int ptyterminal_ends(PtyTerminal *terminal);

/* Where `cells` begin now, without waiting; false when they are nowhere. */
bool ptyterminal_find(const PtyTerminal *terminal, const char *cells, int *row, int *column);

/* The cells of a row from the left, blanks at its end cut; borrowed until the next such call. */
const char *ptyterminal_row(PtyTerminal *terminal, int row);

typedef struct {
    char text[32];  /* base and marks, UTF-8; " " for an empty cell */
    int foreground; /* 0-255; -1: the terminal's own */
    int background;
    bool is_bold;
    bool is_underlined;
    bool is_reversed;
} PtyCell;

PtyCell ptyterminal_cell(const PtyTerminal *terminal, int row, int column);

/* The terminal gets another size, and the program a SIGWINCH. */
void ptyterminal_resize(PtyTerminal *terminal, int rows, int columns);

/* The line is cut: the program gets SIGHUP, and nothing can be read or shown any more. */
void ptyterminal_hang_up(PtyTerminal *terminal);

pid_t ptyterminal_pid(const PtyTerminal *terminal);

/* For who measures and reads what comes himself: the pseudo-terminal's own end of the line, and
 * the way to hand the bytes on. The terminal answers what it was asked in them.
 */
int ptyterminal_file(const PtyTerminal *terminal);
void ptyterminal_take(PtyTerminal *terminal, const char *bytes, size_t len);

/* Whether the line is as a shell wants it: echo and line editing on. */
bool ptyterminal_is_cooked(const PtyTerminal *terminal);

/* Whether the program's own ("alternate") screen is shown. */
bool ptyterminal_is_alternate(const PtyTerminal *terminal);

/* Waits until the screen equals the saved one in `path` (each row between U+202D and U+202C, in
 * the terminal's order). With MUAMALA_TEST_SAVE set it is written anew from a screen that has
 * been still for a moment, and the answer is true.
 */
bool ptyterminal_matches(PtyTerminal *terminal, const char *path);

/* Prints the screen to stderr, as comments of TAP. */
void ptyterminal_dump(PtyTerminal *terminal);

#endif
