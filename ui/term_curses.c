/* term_curses.c - the terminal through ncursesw: terminfo, colours, differences between frames.
 * Reading is our own (term_wait.c). */
#include "ui/copyout.h"
#include "ui/input_table.h"
#include "ui/term_inside.h"
#include "ui/term_signals.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Clears the screen; terminfo's own `clear` does not give each row its direction anew everywhere. */
static const char clear_bytes[] = "\033[H\033[2J";

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
    endwin();
    term_write(talk_leave(&terminal->talk));
    term_signals_hold(NULL);
}

static attr_t attributes_of(int looks)
{
    static const attr_t attributes[] = {A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE};
    attr_t out = A_NORMAL;

    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++)
        if (looks & (1 << i))
            out |= attributes[i];
    return out;
}

static short pair_of(const Terminal *terminal, int style)
{
    return terminal->has_colours ? (short)(style + 1) : 0;
}

static void start_colours(Terminal *terminal)
{
    if (!terminal->talk.setup.has_colours || !has_colors() || start_color() == ERR ||
        COLORS < 8)
        return;
    terminal->has_colours = COLOR_PAIRS > STYLE_COUNT;
    if (!terminal->has_colours)
        return;
    use_default_colors(); /* a reset then costs ten bytes less */
    for (int style = 0; style < STYLE_COUNT; style++)
        init_pair(
            pair_of(terminal, style),
            theme_row(terminal->talk.setup.theme, (Style)style)->foreground,
            theme_row(terminal->talk.setup.theme, (Style)style)->background);
    bkgd((chtype)(' ' | COLOR_PAIR(pair_of(terminal, STYLE_TEXT))));
}

static void learn_keys(Input *input)
{
    for (const InputName *known = input_names; known->name; known++) {
        const char *sequence = tigetstr(known->name);
        if (sequence && sequence != (char *)-1)
            input_learn(input, str_of(sequence), known->key);
    }
}

static void make_room(Terminal *terminal)
{
    size_t columns = (size_t)terminal->columns;

    arena_reset(&terminal->room);
    terminal->shown = arena_new(&terminal->room, Cell, (size_t)terminal->rows * columns);
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

static Err start_curses(Terminal *terminal)
{
    terminal->screen = newterm(NULL, stdout, stdin);
    if (!terminal->screen)
        return err_with(ERR_NO_INPUT, "TERM names no terminal that is known");
    const char *move_cursor = tigetstr("cup");
    if (!move_cursor || move_cursor == (char *)-1) {
        endwin();
        return err_with(ERR_NO_INPUT, "this terminal cannot move its cursor");
    }
    raw();
    noecho();
    nonl();
    typeahead(-1); /* never leave a frame half sent because somebody types */
    keypad(stdscr, TRUE);
    start_colours(terminal);
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
    if (terminal->shown)
        leave(terminal);
    term_signals_end();
    if (terminal->screen)
        delscreen(terminal->screen);
    talk_end(&terminal->talk);
    arena_free(&terminal->order_arena);
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

static void put_cell(Terminal *terminal, int row, int column, const Cell *cell)
{
    const Theme *theme = theme_row(terminal->talk.setup.theme, cell->style);
    wchar_t points[2 + CELL_MARKS_MAX] = {0};
    cchar_t out;

    for (int i = 0; i < 1 + CELL_MARKS_MAX; i++)
        points[i] = (wchar_t)cell->points[i];
    setcchar(
        &out, points, attributes_of(terminal->has_colours ? theme->looks : theme->mono_looks),
        pair_of(terminal, cell->style), NULL);
    mvadd_wch(row, column, &out);
}

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

static void put_row(Terminal *terminal, const Sheet *sheet, int row, int columns)
{
    const Cell *wanted = sent_row(terminal, sheet, row, columns);
    Cell *shown = terminal->shown + row * terminal->columns;

    for (int column = 0; column < columns; column++) {
        bool is_same = memcmp(&shown[column], &wanted[column], sizeof *shown) == 0;
        if (terminal->is_shown_known && is_same)
            continue;
        shown[column] = wanted[column];
        if (wanted[column].width)
            put_cell(terminal, row, column, &wanted[column]);
    }
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
    move(row, column);
}

/* A frame that is painted whole comes right behind its clear, so that nobody sees the blank. */
void terminal_show(Terminal *terminal, const Sheet *sheet)
{
    int rows = sheet->rows < terminal->rows ? sheet->rows : terminal->rows;
    int columns = sheet->columns < terminal->columns ? sheet->columns : terminal->columns;
    bool is_whole = !terminal->is_shown_known;

    if (is_whole) {
        erase();
        clearok(curscr, TRUE);
    }
    for (int row = 0; row < rows; row++)
        put_row(terminal, sheet, row, columns);
    terminal->is_shown_known = true;
    put_cursor(terminal, sheet, rows, columns);
    if (is_whole) {
        term_write(talk_questions(&terminal->talk));
        term_write(talk_enter(&terminal->talk));
        term_write(talk_keys(&terminal->talk));
        term_write(clear_bytes);
    }
    refresh();
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

    if (bytes.len)
        term_write(bytes.bytes);
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
