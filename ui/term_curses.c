/* term_curses.c - the terminal through ncursesw: terminfo, colours, differences between frames.
 * Reading is our own (input.c): ncurses would hold a lone ESC for a second, and cannot tell a
 * paste from typing. */
#include "ui/input.h"
#include "ui/input_table.h"
#include "ui/setup.h"
#include "ui/terminal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { MAX_FILES = 16, ALTERNATE_STACK_BYTES = 65536 };

struct Terminal {
    SCREEN *screen;
    Input input;
    Cell *shown; /* what the terminal shows, rows * columns */
    int rows;
    int columns;
    Setup setup;
    bool has_colours;
    bool is_shown_known; /* false: the next frame is painted whole */
    int64_t read_ms;     /* when bytes last came */
    int end_signal;
    bool is_lost;
};

/* Explicit direction before the clear, for a row takes its direction when it is cleared (VTE);
 * terminfo's own `clear` does not do that everywhere. */
static const char enter_bytes[] = "\033[8l\033[?2004h\033[H\033[2J";
static const char leave_bytes[] = "\033[?2004l";
static const char left_bytes[] = "\r\033[8h";

/* All of it at once, for when ncurses may not be called. */
static const char crash_bytes[] =
    "\033[?2004l\033[?1l\033>\033[0m\033[?25h\033[?1049l\r\033[8h";

/* What a signal handler needs. */
static volatile sig_atomic_t got_end_signal;
static volatile sig_atomic_t got[NSIG]; /* signals that the loop has to answer */
static volatile sig_atomic_t is_taken;  /* the terminal is ours, to be given back */
static int wake_pipe[2] = {-1, -1};
static struct termios line_before;
static char alternate_stack[ALTERNATE_STACK_BYTES];

/* --- signals --------------------------------------------------------------------------------- */

static void write_all(const char *bytes, size_t len)
{
    while (len) {
        ssize_t written = write(STDOUT_FILENO, bytes, len);
        if (written < 0 && errno != EINTR)
            return;
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        }
    }
}

static void give_back_at_once(void)
{
    if (!is_taken)
        return;
    is_taken = 0;
    write_all(crash_bytes, sizeof crash_bytes - 1);
    tcsetattr(STDIN_FILENO, TCSANOW, &line_before);
}

static void set_handler(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};

    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static void end_by_default(int number)
{
    set_handler(number, SIG_DFL, 0);
    raise(number);
}

static void on_crash(int number)
{
    give_back_at_once();
    end_by_default(number);
}

static void on_signal(int number)
{
    int saved_errno = errno;

    got[number] = 1;
    (void)!write(wake_pipe[1], "", 1);
    errno = saved_errno;
}

static void on_end(int number)
{
    if (got_end_signal) { /* asked twice: the loop does not come back to answer */
        give_back_at_once();
        end_by_default(number);
    }
    got_end_signal = number;
    on_signal(number);
}

static const struct {
    int number;
    void (*handler)(int);
    int flags;
} handlers[] = {
    {SIGTERM,  on_end,    SA_RESTART},
    {SIGHUP,   on_end,    SA_RESTART},
    {SIGINT,   on_end,    SA_RESTART},
    {SIGWINCH, on_signal, SA_RESTART},
    {SIGTSTP,  on_signal, SA_RESTART},
    {SIGCONT,  on_signal, SA_RESTART},
    {SIGSEGV,  on_crash,  SA_ONSTACK},
    {SIGBUS,   on_crash,  SA_ONSTACK},
    {SIGFPE,   on_crash,  SA_ONSTACK},
    {SIGILL,   on_crash,  SA_ONSTACK},
    {SIGABRT,  on_crash,  SA_ONSTACK},
};

static void set_handlers(void)
{
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};

    got_end_signal = got[SIGWINCH] = got[SIGTSTP] = got[SIGCONT] = 0;
    sigaltstack(&stack, NULL); /* a stack that has overflowed cannot run a handler */
    for (size_t i = 0; i < sizeof handlers / sizeof handlers[0]; i++)
        set_handler(handlers[i].number, handlers[i].handler, handlers[i].flags);
}

static void reset_handlers(void)
{
    for (size_t i = 0; i < sizeof handlers / sizeof handlers[0]; i++)
        set_handler(handlers[i].number, SIG_DFL, 0);
}

/* --- taking and giving back ------------------------------------------------------------------ */

/* The first refresh makes ncurses switch screens; ours comes behind that, with the next frame. */
static void enter(Terminal *terminal)
{
    is_taken = 1;
    erase();
    refresh();
    terminal->is_shown_known = false;
}

static void leave(void)
{
    write_all(leave_bytes, sizeof leave_bytes - 1);
    endwin();
    write_all(left_bytes, sizeof left_bytes - 1);
    is_taken = 0;
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
    if (!terminal->setup.has_colours || !has_colors() || start_color() == ERR || COLORS < 8)
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

static void measure(Terminal *terminal)
{
    struct winsize size = {0};
    bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col;

    terminal->rows = is_known ? size.ws_row : LINES;
    terminal->columns = is_known ? size.ws_col : COLS;
    resizeterm(terminal->rows, terminal->columns);
    free(terminal->shown);
    terminal->shown =
        calloc((size_t)terminal->rows * (size_t)terminal->columns, sizeof *terminal->shown);
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

Err terminal_open(Terminal **out)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) ||
        tcgetattr(STDIN_FILENO, &line_before) != 0)
        return err_with(ERR_NO_INPUT, "no terminal");
    Terminal *terminal = calloc(1, sizeof *terminal);
    if (!terminal || pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        free(terminal);
        return err_with(ERR_NO_INPUT, "no memory or no pipe for the terminal");
    }
    terminal->setup = setup_from(getenv("TERM"), getenv("NO_COLOR"), getenv("ESCDELAY"));
    Err err = start_curses(terminal);
    if (err) {
        terminal_close(terminal);
        return err;
    }
    measure(terminal);
    set_handlers();
    arena_on_out_of_memory(give_back_at_once);
    atexit(give_back_at_once);
    enter(terminal);
    *out = terminal;
    return ERR_NONE;
}

void terminal_close(Terminal *terminal)
{
    if (!terminal)
        return;
    if (is_taken)
        leave();
    reset_handlers();
    arena_on_out_of_memory(NULL);
    if (terminal->screen)
        delscreen(terminal->screen);
    close(wake_pipe[0]);
    close(wake_pipe[1]);
    free(terminal->shown);
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

static void put_row(Terminal *terminal, const Sheet *sheet, int row, int columns)
{
    const Cell *wanted = sheet->cells + row * sheet->columns;
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
    move(sheet->cursor_row, sheet->cursor_column);
    if (is_whole)
        write_all(enter_bytes, sizeof enter_bytes - 1);
    refresh();
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

void terminal_size(const Terminal *terminal, int *rows, int *columns)
{
    *rows = terminal->rows;
    *columns = terminal->columns;
}

Letters terminal_letters(const Terminal *terminal)
{
    return terminal->setup.letters;
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
    if (got_end_signal || terminal->is_lost) {
        terminal->end_signal = got_end_signal;
        *out = (TerminalEvent){.kind = EVENT_END};
        return true;
    }
    if (got[SIGTSTP]) {
        got[SIGTSTP] = 0;
        *out = (TerminalEvent){.kind = EVENT_SUSPEND};
        return true;
    }
    if (!got[SIGWINCH] && !got[SIGCONT])
        return false;
    bool was_away = got[SIGCONT] != 0;
    got[SIGWINCH] = got[SIGCONT] = 0;
    if (was_away)
        endwin(); /* somebody stopped us without asking: the screen and the line may be lost */
    measure(terminal);
    if (was_away)
        enter(terminal);
    *out = (TerminalEvent){.kind = EVENT_RESIZE};
    return true;
}

/* An ESC that has been alone for the delay is the Esc key. */
static bool is_quiet(const Terminal *terminal)
{
    return terminal_now_ms() - terminal->read_ms >= terminal->setup.escape_delay_ms;
}

static bool take_event(Terminal *terminal, TerminalEvent *out)
{
    return answer_signals(terminal, out) ||
           input_next(&terminal->input, is_quiet(terminal), out);
}

static int poll_ms(const Terminal *terminal, int64_t until_ms, int64_t now_ms)
{
    int64_t wait_ms = until_ms - now_ms;

    if (input_is_partial(&terminal->input)) {
        int64_t quiet_ms = terminal->read_ms + terminal->setup.escape_delay_ms - now_ms;
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
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = wake_pipe[0], .events = POLLIN},
    };
    char wakes[64];

    for (size_t i = 0; i < file_count; i++)
        watched[2 + i] = (struct pollfd){.fd = files[i], .events = POLLIN};
    int count = poll(watched, 2 + file_count, wait_ms);
    if (count < 0 && errno == EINTR)
        return true;
    if (watched[1].revents)
        (void)!read(wake_pipe[0], wakes, sizeof wakes);
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
    leave();
    set_handler(SIGTSTP, SIG_DFL, 0);
    kill(0, SIGTSTP);
    set_handler(SIGTSTP, on_signal, SA_RESTART);
    got[SIGCONT] = 0;
    measure(terminal);
    enter(terminal);
}

int terminal_end_signal(const Terminal *terminal)
{
    return terminal->end_signal;
}
