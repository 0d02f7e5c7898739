/* term_curses.c - the terminal through ncursesw: the line, the screen of our own, what terminfo tells.
 * What is shown is painted by paint.c, in fewer bytes than ncurses needs.
 * Reading is our own (term_wait.c). */
#include "ui/copyout.h"
#include "ui/input_table.h"
#include "ui/term_inside.h"
#include "ui/term_signals.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#undef columns /* in term.h the name of a capability */

/* --- taking and giving back ------------------------------------------------------------------ */

/* The first refresh makes ncurses switch screens; ours comes behind that, with the next frame. */
static void enter(Terminal *terminal)
{
    term_signals_hold(talk_crash(&terminal->talk));
    erase();
    refresh();
    terminal->is_shown_known = false;
}

static void leave(const Terminal *terminal)
{
    term_write(talk_leave_keys(&terminal->talk));
    term_write("\033[0m"); /* our own frames leave the pen as it was used last */
    endwin();
    term_write(talk_leave(&terminal->talk));
    term_signals_hold(NULL);
}

static bool has_string(const char *name)
{
    const char *sequence = tigetstr(name);

    return sequence && sequence != (char *)-1;
}

/* Where terminfo has these at all they are as ECMA-48 has them, on every terminal that is left. */
static PaintMeans means_of(const Terminal *terminal)
{
    return (PaintMeans){
        .theme = terminal->talk.setup.theme,
        .has_colours = terminal->talk.setup.has_colours && tigetnum("colors") >= 8,
        .erases_in_colour = tigetflag("bce") > 0,
        .can_erase = has_string("el") && has_string("ech"),
        .can_move_rows = has_string("dl") && has_string("il"),
    };
}

static void learn_keys(Input *input)
{
    for (const InputName *known = input_names; known->name; known++) {
        if (has_string(known->name))
            input_learn(input, str_of(tigetstr(known->name)), known->key);
    }
}

static void make_room(Terminal *terminal)
{
    size_t columns = (size_t)terminal->columns;

    arena_reset(&terminal->room);
    paint_start(
        &terminal->paint, &terminal->room, terminal->rows, terminal->columns,
        means_of(terminal));
    terminal->sent = arena_new(&terminal->room, Cell, columns);
    terminal->places = arena_new(&terminal->room, int, columns);
}

void term_measure(Terminal *terminal)
{
    struct winsize size = {0};
    bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col;

    terminal->rows = is_known ? size.ws_row : LINES;
    terminal->columns = is_known ? size.ws_col : COLS;
    resizeterm(terminal->rows, terminal->columns);
    make_room(terminal);
    terminal->is_shown_known = false;
}

/* Looked up before ncurses begins: where that gives up, it keeps what it had taken. */
static Err check_term(void)
{
    int found;

    if (setupterm(NULL, STDOUT_FILENO, &found) == ERR)
        return err_with(ERR_NO_INPUT, "TERM names no terminal that is known");
    bool can_move = has_string("cup");
    del_curterm(cur_term);
    return can_move ? ERR_NONE : err_with(ERR_NO_INPUT, "this terminal cannot move its cursor");
}

static Err start_curses(Terminal *terminal)
{
    TRY(check_term());
    terminal->screen = newterm(NULL, stdout, stdin);
    if (!terminal->screen)
        return err_with(ERR_NO_INPUT, "ncurses cannot begin on this terminal");
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    learn_keys(&terminal->input);
    return ERR_NONE;
}

static const char *environment(const char *name)
{
    return getenv(name);
}

Err terminal_open(const Config *config, Terminal **out)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return err_with(ERR_NO_INPUT, "no terminal");
    Terminal *terminal = calloc(1, sizeof *terminal);
    if (!terminal || !term_signals_start()) {
        free(terminal);
        return err_with(ERR_NO_INPUT, "no memory or no pipe for the terminal");
    }
    talk_start(&terminal->talk, setup_from(environment, config), environment);
    terminal->order = (RowOrder){
        .guard = terminal->talk.setup.guard,
        .bidi.arena = &terminal->order_arena,
    };
    Err err = start_curses(terminal);
    if (err) {
        terminal_close(terminal);
        return err;
    }
    term_measure(terminal);
    enter(terminal);
    *out = terminal;
    return ERR_NONE;
}

void terminal_close(Terminal *terminal)
{
    if (!terminal)
        return;
    if (terminal->sent)
        leave(terminal);
    term_signals_end();
    if (terminal->screen)
        delscreen(terminal->screen);
    talk_end(&terminal->talk);
    arena_free(&terminal->order_arena);
    paint_end(&terminal->paint);
    arena_free(&terminal->room);
    free(terminal);
}

void term_take_back(Terminal *terminal)
{
    endwin();
    term_measure(terminal);
    enter(terminal);
}

void terminal_suspend(Terminal *terminal)
{
    leave(terminal);
    term_signals_stop_here();
    term_measure(terminal);
    enter(terminal);
}

/* --- showing --------------------------------------------------------------------------------- */

/* The cells of a row in the order in which they are sent; borrowed until the next row. A sheet wider
 * than the terminal, which was made smaller just now, may have a wide character cut. */
static const Cell *sent_row(Terminal *terminal, const Sheet *sheet, int row, int columns)
{
    const Cell *seen = sheet->cells + row * sheet->columns;
    bool is_special = sheet->orders[row] != SEND_ORDER_COUNT;

    terminal->order.kind =
        is_special ? (SendOrder)sheet->orders[row] : terminal->talk.manner.order;
    if (terminal->order.kind == SEND_ORDER_VISUAL && columns == sheet->columns)
        return seen;
    roworder_send(&terminal->order, seen, columns, terminal->sent, terminal->places);
    return terminal->sent;
}

/* Whether cells move on the terminal: kitty turns the letters of a word around within its cells, and
 * its cursor and its mouse mean the cells. */
static bool is_reordered(const Terminal *terminal)
{
    return terminal->order.kind == SEND_ORDER_INVERSE;
}

/* A terminal that reorders draws its cursor where it draws the cell that was sent there. */
static void put_cursor(Terminal *terminal, const Sheet *sheet, int rows, int columns)
{
    int row = sheet->cursor_row < rows ? sheet->cursor_row : rows - 1;
    int column = sheet->cursor_column < columns ? sheet->cursor_column : columns - 1;

    if (sent_row(terminal, sheet, row, columns) == terminal->sent && is_reordered(terminal))
        column = terminal->places[column];
    paint_cursor(&terminal->paint, row, column);
}

/* The order and the modes are taken anew before the clear, for each row takes its direction then. */
static void begin_whole(Terminal *terminal)
{
    Paint *paint = &terminal->paint;

    paint_forget(paint);
    paint_add(paint, talk_questions(&terminal->talk));
    paint_add(paint, talk_enter(&terminal->talk));
    paint_add(paint, talk_keys(&terminal->talk));
    paint_clear(paint);
    terminal->is_shown_known = true;
}

/* A frame goes out in one go, so that nobody sees the half of it, or the blank before it. */
void terminal_show(Terminal *terminal, const Sheet *sheet)
{
    int rows = sheet->rows < terminal->rows ? sheet->rows : terminal->rows;
    int columns = sheet->columns < terminal->columns ? sheet->columns : terminal->columns;
    Paint *paint = &terminal->paint;

    paint_begin(paint);
    if (!terminal->is_shown_known)
        begin_whole(terminal);
    for (int row = 0; row < rows; row++)
        memcpy(
            paint->wanted + row * terminal->columns, sent_row(terminal, sheet, row, columns),
            (size_t)columns * sizeof *paint->wanted);
    paint_cells(paint);
    put_cursor(terminal, sheet, rows, columns);
    term_write_text(paint_bytes(paint));
}

/* VTE, Konsole and PuTTY were seen to tell the column in which a cell was sent. */
int terminal_seen(Terminal *terminal, const Sheet *sheet, int row, int column)
{
    bool is_shown = row < sheet->rows && row < terminal->rows;
    int columns = sheet->columns < terminal->columns ? sheet->columns : terminal->columns;

    if (!is_shown || sent_row(terminal, sheet, row, columns) != terminal->sent ||
        !is_reordered(terminal))
        return column;
    return roworder_seen(terminal->places, columns, column);
}

bool terminal_has_mouse(const Terminal *terminal)
{
    return terminal->talk.setup.has_mouse;
}

bool terminal_has_title(const Terminal *terminal)
{
    return terminal->talk.setup.has_title;
}

void terminal_forget(Terminal *terminal)
{
    terminal->is_shown_known = false;
}

void terminal_beep(Terminal *terminal)
{
    if (terminal->talk.setup.has_bell)
        beep();
}

void terminal_prefer(Terminal *terminal, Str bidi, Str marks)
{
    if (talk_prefer(&terminal->talk, bidi, marks))
        terminal->is_shown_known = false;
}

bool terminal_copy(Terminal *terminal, Str text)
{
    Arena arena = {0};
    Str bytes = copyout(&arena, terminal->talk.environment, text);

    term_write_text(bytes);
    arena_free(&arena);
    return bytes.len > 0;
}

void terminal_tell(Terminal *terminal, SendOrder order, bool has_marks)
{
    talk_tell(&terminal->talk, order, has_marks);
}

void terminal_size(const Terminal *terminal, int *rows, int *columns)
{
    *rows = terminal->rows;
    *columns = terminal->columns;
}

Letters terminal_letters(const Terminal *terminal)
{
    return talk_letters(&terminal->talk);
}
