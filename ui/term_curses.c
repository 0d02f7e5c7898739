/* term_curses.c - the terminal through ncursesw: terminfo, colours, differences between frames.
 * Reading is our own (input.c): ncurses would hold a lone ESC for a second, and cannot tell a
 * paste from typing. */
#include "ui/copyout.h"
#include "ui/input.h"
#include "ui/input_table.h"
#include "ui/talk.h"
#include "ui/term_signals.h"
#include "ui/terminal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { MAX_FILES = 16 };

struct Terminal {
    SCREEN *screen;
    Input input;
    Talk talk;
    RowOrder order; /* of its rows */
    Arena order_arena;
    Arena room;  /* of what was sent */
    Cell *shown; /* what the terminal was sent, rows * columns */
    Cell *sent;  /* a row in the order of sending */
    int *places; /* where its cells were sent */
    int rows, columns;
    bool has_colours;
    bool is_shown_known; /* false: the next frame is painted whole */
    int64_t read_ms;     /* when bytes last came */
    int end_signal;
    bool is_lost;
};

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
            pair_of(terminal, style), theme_rows[style].foreground,
            theme_rows[style].background);
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

static void measure(Terminal *terminal)
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

Err terminal_open(Str bidi, Terminal **out)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return err_with(ERR_NO_INPUT, "no terminal");
    Terminal *terminal = calloc(1, sizeof *terminal);
    if (!terminal || !term_signals_start()) {
        free(terminal);
        return err_with(ERR_NO_INPUT, "no memory or no pipe for the terminal");
    }
    talk_start(&terminal->talk, setup_from(environment, bidi), environment);
    terminal->order = (RowOrder){
        .guard = terminal->talk.setup.guard,
        .bidi.arena = &terminal->order_arena,
    };
    Err err = start_curses(terminal);
    if (err) {
        terminal_close(terminal);
        return err;
    }
    measure(terminal);
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

/* --- showing --------------------------------------------------------------------------------- */

static void put_cell(Terminal *terminal, int row, int column, const Cell *cell)
{
    const Theme *theme = &theme_rows[cell->style];
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

void terminal_forget(Terminal *terminal)
{
    terminal->is_shown_known = false;
}

void terminal_beep(Terminal *terminal)
{
    (void)terminal;
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

/* --- waiting --------------------------------------------------------------------------------- */

int64_t terminal_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void read_bytes(Terminal *terminal)
{
    char *at;
    size_t room = input_room(&terminal->input, &at);

    if (!room)
        return;
    ssize_t len = read(STDIN_FILENO, at, room);
    if (len > 0) {
        input_take(&terminal->input, (size_t)len);
        terminal->read_ms = terminal_now_ms();
    } else if (len == 0 || (errno != EINTR && errno != EAGAIN)) {
        terminal->is_lost = true;
    }
}

static bool answer_signals(Terminal *terminal, TerminalEvent *out)
{
    if (term_signals_end_number() || terminal->is_lost) {
        terminal->end_signal = term_signals_end_number();
        *out = (TerminalEvent){.kind = EVENT_END};
        return true;
    }
    if (term_signals_came(SIGTSTP)) {
        *out = (TerminalEvent){.kind = EVENT_SUSPEND};
        return true;
    }
    bool was_away = term_signals_came(SIGCONT);
    if (!term_signals_came(SIGWINCH) && !was_away)
        return false;
    if (was_away)
        endwin(); /* somebody stopped us without asking: the screen and the line may be lost */
    measure(terminal);
    if (was_away)
        enter(terminal);
    *out = (TerminalEvent){.kind = EVENT_RESIZE};
    return true;
}

static int delay_ms(const Terminal *terminal)
{
    return input_delay_ms(&terminal->input, terminal->talk.setup.escape_delay_ms);
}

/* An ESC that has been alone for the delay is the Esc key. */
static bool is_quiet(const Terminal *terminal)
{
    return terminal_now_ms() - terminal->read_ms >= delay_ms(terminal);
}

/* The terminal's replies are none of the program's business, but for what they change: it is then
 * cleared, and everything is drawn again. */
static void hear(Terminal *terminal, TerminalEvent *event)
{
    TalkNeed need = talk_hear(&terminal->talk, event->text);

    term_signals_hold(talk_crash(&terminal->talk));
    *event = (TerminalEvent){.kind = need == TALK_NEEDS_FRAME ? EVENT_RESIZE : EVENT_NONE};
    if (need == TALK_NEEDS_ENTER) {
        term_write(talk_enter(&terminal->talk));
        term_write(talk_keys(&terminal->talk));
    }
    if (need == TALK_NEEDS_FRAME)
        terminal->is_shown_known = false;
}

static bool take_event(Terminal *terminal, TerminalEvent *out)
{
    if (answer_signals(terminal, out))
        return true;
    while (input_next(&terminal->input, is_quiet(terminal), out)) {
        if (out->kind == EVENT_REPLY)
            hear(terminal, out);
        if (out->kind != EVENT_NONE)
            return true;
    }
    return false;
}

static int poll_ms(const Terminal *terminal, int64_t until_ms, int64_t now_ms)
{
    int64_t wait_ms = until_ms - now_ms;

    if (input_is_partial(&terminal->input)) {
        int64_t quiet_ms = terminal->read_ms + delay_ms(terminal) - now_ms;
        wait_ms = until_ms < 0 || quiet_ms < wait_ms ? quiet_ms : wait_ms;
    } else if (until_ms < 0) {
        return -1;
    }
    return wait_ms > 0 ? (int)wait_ms : 0;
}

/* return  false when nothing happened before the time was over. */
static bool poll_all(
    Terminal *terminal, int wait_ms, const int *files, size_t file_count, TerminalEvent *out)
{
    struct pollfd watched[2 + MAX_FILES] = {
        {.fd = STDIN_FILENO,        .events = POLLIN},
        {.fd = term_signals_file(), .events = POLLIN},
    };
    for (size_t i = 0; i < file_count; i++)
        watched[2 + i] = (struct pollfd){.fd = files[i], .events = POLLIN};
    int count = poll(watched, 2 + file_count, wait_ms);
    if (count < 0 && errno == EINTR)
        return true;
    if (watched[1].revents)
        term_signals_drain();
    if (watched[0].revents)
        read_bytes(terminal);
    for (size_t i = 0; i < file_count && count > 0 && !watched[0].revents; i++)
        if (watched[2 + i].revents)
            *out = (TerminalEvent){.kind = EVENT_READY, .file = files[i]};
    return count > 0;
}

void terminal_wait(
    Terminal *terminal, int wait_ms, const int *files, size_t file_count, TerminalEvent *out)
{
    int64_t now_ms = terminal_now_ms();
    int64_t until_ms = wait_ms < 0 ? -1 : now_ms + wait_ms;

    *out = (TerminalEvent){.kind = EVENT_NONE};
    while (!take_event(terminal, out)) {
        bool has_come = poll_all(
            terminal, poll_ms(terminal, until_ms, now_ms), files,
            file_count < MAX_FILES ? file_count : MAX_FILES, out);
        if (out->kind == EVENT_READY)
            return;
        now_ms = terminal_now_ms();
        if (!has_come && until_ms >= 0 && now_ms >= until_ms) {
            if (!take_event(terminal, out))
                *out = (TerminalEvent){.kind = EVENT_TIME};
            return;
        }
    }
}

void terminal_suspend(Terminal *terminal)
{
    leave(terminal);
    term_signals_stop_here();
    measure(terminal);
    enter(terminal);
}

int terminal_end_signal(const Terminal *terminal)
{
    return terminal->end_signal;
}
