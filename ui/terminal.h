/* terminal.h - the terminal: cells go out, events come in.
 *
 * There is one terminal and one thread. Nothing else writes to it while it is open, and it is
 * given back whole (line, screen, direction, paste mode) however the program ends, SIGKILL
 * excepted. Sources of the sequences: ECMA-48 (BDSM is mode 8), xterm's control sequences.
 */
#ifndef UI_TERMINAL_H
#define UI_TERMINAL_H

#include "base/err.h"
#include "office/config.h"
#include "ui/keys.h"
#include "ui/sheet.h"

typedef struct Terminal Terminal;

/* Takes the terminal on stdin and stdout; what is wished of it is in setup.h.
 *
 * return  ERR_NO_INPUT when stdin or stdout is none, or TERM names one that cannot show screens.
 */
Err terminal_open(const Config *config, Terminal **out) MUST_CHECK;

/* Gives the terminal back; NULL is fine. */
void terminal_close(Terminal *terminal);

/* How many cells it has. */
void terminal_size(const Terminal *terminal, int *rows, int *columns);

/* What its letters can do, as far as it has said; to be asked again at EVENT_RESIZE. */
Letters terminal_letters(const Terminal *terminal);

/* Makes the terminal show `sheet`: only what changed is sent, in one go. A sheet of another size
 * than the terminal's shows what fits. */
void terminal_show(Terminal *terminal, const Sheet *sheet);

/* What the office settled for its terminals, see talk.h. */
void terminal_prefer(Terminal *terminal, Str bidi, Str marks);

/* What the user sees of this terminal, remembered for other days. */
void terminal_tell(Terminal *terminal, SendOrder order, bool has_marks);

/* Forgets what is shown: the next frame is painted whole, over whatever somebody else wrote. */
void terminal_forget(Terminal *terminal);

/* The column in which the cell is seen that the mouse is said to point at, of the sheet shown last. */
int terminal_seen(Terminal *terminal, const Sheet *sheet, int row, int column);

/* Whether the mouse is asked for its clicks. */
bool terminal_has_mouse(const Terminal *terminal);

/* Offers a text to the clipboard that the terminal keeps; false when it cannot be sent. */
bool terminal_copy(Terminal *terminal, Str text);

/* Whether the terminal's own title is to say where we are. */
bool terminal_has_title(const Terminal *terminal);

void terminal_beep(Terminal *terminal);

/* Waits for the next event; the only place where the program waits.
 *
 * wait_ms  how long at most; 0 looks without waiting, -1 waits without end. EVENT_TIME says that
 *          nothing came.
 * files    more files to watch (the pipes of children), `file_count` of them, at most 16.
 */
void terminal_wait(
    Terminal *terminal, int wait_ms, const int *files, size_t file_count, TerminalEvent *out);

/* Milliseconds on a clock that never goes back. */
int64_t terminal_now_ms(void);

/* Gives the terminal to the shell and stops; takes it again when the shell continues us. */
void terminal_suspend(Terminal *terminal);

/* The signal that ended us, 0 for none: after EVENT_END. */
int terminal_end_signal(const Terminal *terminal);

#endif
