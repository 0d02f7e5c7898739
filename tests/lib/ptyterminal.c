#include "tests/lib/ptyterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>
#include <vterm.h>

enum { WAIT_MS = 30000, LOOK_AGAIN_MS = 20, STILL_MS = 300, ROW_BYTES = 8192 };

static const char row_begin[] = "\u202D"; /* LRO: editors then show the cells as they stand */
static const char row_end[] = "\u202C";   /* PDF */

struct PtyTerminal {
    int master;
    int slave; /* kept open, so that the line can be looked at after the program has ended */
    int life;  /* reads as ended when the program has ended */
    pid_t pid;
    int status; /* -1 while it runs */
    VTerm *vterm;
    VTermScreen *screen;
    int rows, columns;
    bool is_alternate;
    bool is_cursor_shown;
    bool is_mute; /* asked what it is, it says nothing */
    char *sent;   /* what the program has sent since the last forget */
    size_t sent_len;
    size_t sent_size;
    char row[ROW_BYTES];
};

/* --- time ------------------------------------------------------------------------------------ */

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int64_t time_out_ms(void)
{
    const char *wanted = getenv("MUAMALA_TEST_WAIT_MS");

    return wanted ? strtol(wanted, NULL, 10) : WAIT_MS;
}

static void give_up(const char *what)
{
    perror(what);
    exit(70);
}

/* --- starting and stopping ------------------------------------------------------------------- */

static void put_environment(const char *const env[])
{
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    unsetenv("NO_COLOR");
    unsetenv("ESCDELAY");
    unsetenv("LANGUAGE");
    unsetenv("LINES");
    unsetenv("COLUMNS");
    unsetenv("TMUX");
    unsetenv("STY");
    unsetenv("VTE_VERSION");
    setenv("XDG_STATE_HOME", "/dev/null", 1); /* nothing is remembered */
    setenv("MUAMALA_MARKS", "on", 1);
    for (; env && *env; env++) {
        if (strchr(*env, '='))
            putenv((char *)(uintptr_t)*env);
        else
            unsetenv(*env);
    }
}

static void run_program(int slave, const char *const argv[], const char *const env[])
{
    if (login_tty(slave) != 0)
        _exit(126);
    put_environment(env);
    signal(SIGINT, SIG_DFL); /* a test that runs in the background ignores both */
    signal(SIGQUIT, SIG_DFL);
    execvp(argv[0], (char *const *)(uintptr_t)argv);
    perror(argv[0]);
    _exit(127);
}

static int on_property(VTermProp property, VTermValue *value, void *user)
{
    PtyTerminal *terminal = user;

    if (property == VTERM_PROP_ALTSCREEN)
        terminal->is_alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE)
        terminal->is_cursor_shown = value->boolean;
    return 1;
}

static void make_screen(PtyTerminal *terminal)
{
    static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

    terminal->is_cursor_shown = true;
    terminal->vterm = vterm_new(terminal->rows, terminal->columns);
    vterm_set_utf8(terminal->vterm, 1);
    terminal->screen = vterm_obtain_screen(terminal->vterm);
    vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
    vterm_screen_enable_altscreen(terminal->screen, 1);
    vterm_screen_reset(terminal->screen, 1);
}

PtyTerminal *ptyterminal_start(
    int rows, int columns, const char *const argv[], const char *const env[])
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    PtyTerminal *terminal = calloc(1, sizeof *terminal);
    int life[2];

    if (!terminal || openpty(&terminal->master, &terminal->slave, NULL, NULL, &size) != 0 ||
        pipe(life) != 0)
        give_up("pseudo-terminal");
    terminal->rows = rows;
    terminal->columns = columns;
    terminal->status = -1;
    terminal->life = life[0];
    fcntl(terminal->master, F_SETFD, FD_CLOEXEC);
    fcntl(terminal->life, F_SETFD, FD_CLOEXEC);
    make_screen(terminal);
    terminal->pid = fork();
    if (terminal->pid < 0)
        give_up("fork");
    if (terminal->pid == 0)
        run_program(terminal->slave, argv, env);
    close(life[1]);
    fcntl(terminal->slave, F_SETFD, FD_CLOEXEC);
    return terminal;
}

void ptyterminal_stop(PtyTerminal *terminal)
{
    if (!terminal)
        return;
    if (terminal->status == -1) {
        kill(terminal->pid, SIGKILL);
        waitpid(terminal->pid, &terminal->status, 0);
    }
    vterm_free(terminal->vterm);
    close(terminal->master);
    close(terminal->slave);
    close(terminal->life);
    free(terminal->sent);
    free(terminal);
}

/* --- reading what the program sends ---------------------------------------------------------- */

static void keep_sent(PtyTerminal *terminal, const char *bytes, size_t len)
{
    if (terminal->sent_len + len + 1 > terminal->sent_size) {
        terminal->sent_size = (terminal->sent_len + len + 1) * 2;
        terminal->sent = realloc(terminal->sent, terminal->sent_size);
        if (!terminal->sent)
            give_up("memory");
    }
    memcpy(terminal->sent + terminal->sent_len, bytes, len);
    terminal->sent_len += len;
    terminal->sent[terminal->sent_len] = '\0';
}

static void send_bytes(PtyTerminal *terminal, const char *bytes, size_t len)
{
    while (len) {
        ssize_t written = write(terminal->master, bytes, len);
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            give_up("typing");
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        }
    }
}

void ptyterminal_take(PtyTerminal *terminal, const char *bytes, size_t len)
{
    char replies[16384];

    keep_sent(terminal, bytes, len);
    vterm_input_write(terminal->vterm, bytes, len);
    size_t reply_len = vterm_output_read(terminal->vterm, replies, sizeof replies);
    if (!terminal->is_mute)
        send_bytes(terminal, replies, reply_len);
}

void ptyterminal_be_mute(PtyTerminal *terminal)
{
    terminal->is_mute = true;
}

static void take_output(PtyTerminal *terminal)
{
    char bytes[16384];
    ssize_t len = read(terminal->master, bytes, sizeof bytes);

    if (len > 0)
        ptyterminal_take(terminal, bytes, (size_t)len);
}

/* Reads for at most `wait_ms`; false when nothing came. */
static bool pump(PtyTerminal *terminal, int64_t wait_ms)
{
    struct pollfd watched[] = {
        {.fd = terminal->master,                             .events = POLLIN},
        {.fd = terminal->status == -1 ? terminal->life : -1, .events = POLLIN},
    };

    if (poll(watched, 2, (int)(wait_ms < 0 ? 0 : wait_ms)) <= 0)
        return false;
    if (watched[0].revents & POLLIN)
        take_output(terminal);
    else if (watched[1].revents)
        waitpid(terminal->pid, &terminal->status, 0);
    return true;
}

typedef bool Wanted(PtyTerminal *terminal, const void *what);

static bool wait_for(PtyTerminal *terminal, Wanted *wanted, const void *what)
{
    int64_t end_ms = now_ms() + time_out_ms();

    for (;;) {
        while (pump(terminal, 0))
            ;
        if (wanted(terminal, what))
            return true;
        if (now_ms() >= end_ms || !pump(terminal, end_ms - now_ms()))
            return false;
    }
}

static bool report(PtyTerminal *terminal, bool was_met, const char *missing)
{
    if (was_met)
        return true;
    fprintf(stderr, "# the terminal never came to: %s\n", missing);
    ptyterminal_dump(terminal);
    return false;
}

/* --- what is on the screen ------------------------------------------------------------------- */

static size_t put_point(char *out, uint32_t point)
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    size_t len = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--, point >>= 6)
        out[i] = (char)(0x80 | (point & 0x3F));
    out[0] = (char)((0xF00 >> len) | point);
    return len;
}

/* A cell's text; a cell that a wide character covers from its left is empty. */
static size_t put_cell(const VTermScreenCell *cell, char *out)
{
    size_t len = 0;

    if (cell->chars[0] == (uint32_t)-1)
        return 0;
    if (cell->chars[0] == 0)
        return put_point(out, ' ');
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++)
        len += put_point(out + len, cell->chars[i]);
    return len;
}

static VTermScreenCell cell_at(const PtyTerminal *terminal, int row, int column)
{
    VTermScreenCell cell = {0};

    vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &cell);
    return cell;
}

/* The row's text in `out` (ROW_BYTES); where column `column` begins goes to `start`. */
static void put_row(const PtyTerminal *terminal, int row, char *out, int column, size_t *start)
{
    size_t len = 0;

    for (int i = 0; i < terminal->columns && len + 64 < ROW_BYTES; i++) {
        if (i == column)
            *start = len;
        VTermScreenCell cell = cell_at(terminal, row, i);
        len += put_cell(&cell, out + len);
    }
    while (len && out[len - 1] == ' ')
        len--;
    out[len] = '\0';
}

const char *ptyterminal_row(PtyTerminal *terminal, int row)
{
    put_row(terminal, row, terminal->row, -1, NULL);
    return terminal->row;
}

static int column_of(const PtyTerminal *terminal, int row, size_t offset)
{
    char text[ROW_BYTES];

    for (int column = 0; column < terminal->columns; column++) {
        size_t start = 0;
        put_row(terminal, row, text, column, &start);
        if (start >= offset)
            return column;
    }
    return -1;
}

bool ptyterminal_find(const PtyTerminal *terminal, const char *cells, int *row, int *column)
{
    char text[ROW_BYTES];

    for (int i = 0; i < terminal->rows; i++) {
        put_row(terminal, i, text, -1, NULL);
        const char *at = strstr(text, cells);
        if (!at)
            continue;
        *row = i;
        *column = column_of(terminal, i, (size_t)(at - text));
        return true;
    }
    return false;
}

PtyCell ptyterminal_cell(const PtyTerminal *terminal, int row, int column)
{
    VTermScreenCell cell = cell_at(terminal, row, column);
    PtyCell out = {
        .foreground = VTERM_COLOR_IS_INDEXED(&cell.fg) ? cell.fg.indexed.idx : -1,
        .background = VTERM_COLOR_IS_INDEXED(&cell.bg) ? cell.bg.indexed.idx : -1,
        .is_bold = cell.attrs.bold,
        .is_underlined = cell.attrs.underline != 0,
        .is_reversed = cell.attrs.reverse,
    };

    out.text[put_cell(&cell, out.text)] = '\0';
    return out;
}

void ptyterminal_dump(PtyTerminal *terminal)
{
    VTermPos at;

    vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &at);
    fprintf(
        stderr, "# %dx%d, cursor at row %d column %d, status %d\n", terminal->columns,
        terminal->rows, at.row, at.col, terminal->status);
    for (int row = 0; row < terminal->rows; row++)
        fprintf(
            stderr, "# %2d %s%s%s\n", row, row_begin, ptyterminal_row(terminal, row), row_end);
}

/* --- waiting --------------------------------------------------------------------------------- */

static bool is_shown(PtyTerminal *terminal, const void *what)
{
    int row, column;

    return ptyterminal_find(terminal, what, &row, &column);
}

static bool is_gone(PtyTerminal *terminal, const void *what)
{
    return !is_shown(terminal, what);
}

static bool is_sent(PtyTerminal *terminal, const void *what)
{
    return terminal->sent && strstr(terminal->sent, what);
}

static bool is_ended(PtyTerminal *terminal, const void *what)
{
    (void)what;
    return terminal->status != -1;
}

typedef struct {
    int row;
    int column;
    const char *cells;
} Place;

static bool is_in_row(PtyTerminal *terminal, const void *what)
{
    const Place *place = what;

    return strstr(ptyterminal_row(terminal, place->row), place->cells) != NULL;
}

static bool is_cursor_at(PtyTerminal *terminal, const void *what)
{
    const Place *place = what;
    VTermPos at;

    vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &at);
    return terminal->is_cursor_shown && at.row == place->row && at.col == place->column;
}

bool ptyterminal_shows(PtyTerminal *terminal, const char *cells)
{
    return report(terminal, wait_for(terminal, is_shown, cells), cells);
}

bool ptyterminal_gone(PtyTerminal *terminal, const char *cells)
{
    return report(terminal, wait_for(terminal, is_gone, cells), "a screen without it");
}

bool ptyterminal_row_shows(PtyTerminal *terminal, int row, const char *cells)
{
    Place place = {.row = row, .cells = cells};

    return report(terminal, wait_for(terminal, is_in_row, &place), cells);
}

bool ptyterminal_cursor_at(PtyTerminal *terminal, int row, int column)
{
    Place place = {.row = row, .column = column};
    char missing[64];

    snprintf(missing, sizeof missing, "a cursor at row %d column %d", row, column);
    return report(terminal, wait_for(terminal, is_cursor_at, &place), missing);
}

bool ptyterminal_until(
    PtyTerminal *terminal, bool (*wanted)(PtyTerminal *terminal, const void *what),
    const void *what, const char *missing)
{
    int64_t end_ms = now_ms() + time_out_ms();

    while (!wanted(terminal, what)) {
        if (now_ms() >= end_ms)
            return report(terminal, false, missing);
        (void)pump(terminal, LOOK_AGAIN_MS);
    }
    return true;
}

void ptyterminal_catch_up(PtyTerminal *terminal)
{
    while (pump(terminal, 0))
        ;
}

bool ptyterminal_sent(PtyTerminal *terminal, const char *bytes)
{
    return report(terminal, wait_for(terminal, is_sent, bytes), "the bytes expected");
}

int ptyterminal_ends(PtyTerminal *terminal)
{
    if (report(terminal, wait_for(terminal, is_ended, NULL), "its end"))
        return terminal->status;
    return -1;
}

void ptyterminal_forget_sent(PtyTerminal *terminal)
{
    terminal->sent_len = 0;
    if (terminal->sent)
        terminal->sent[0] = '\0';
}

size_t ptyterminal_sent_bytes(const PtyTerminal *terminal)
{
    return terminal->sent_len;
}

Str ptyterminal_sent_text(const PtyTerminal *terminal)
{
    return (Str){terminal->sent, terminal->sent_len};
}

/* --- acting on it ---------------------------------------------------------------------------- */

void ptyterminal_type(PtyTerminal *terminal, const char *keys)
{
    send_bytes(terminal, keys, strlen(keys));
}

void ptyterminal_paste(PtyTerminal *terminal, const char *text)
{
    ptyterminal_type(terminal, "\033[200~");
    ptyterminal_type(terminal, text);
    ptyterminal_type(terminal, "\033[201~");
}

void ptyterminal_resize(PtyTerminal *terminal, int rows, int columns)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};

    while (pump(terminal, 0))
        ;
    terminal->rows = rows;
    terminal->columns = columns;
    vterm_set_size(terminal->vterm, rows, columns);
    ioctl(terminal->master, TIOCSWINSZ, &size);
}

void ptyterminal_hang_up(PtyTerminal *terminal)
{
    close(terminal->master);
    terminal->master = -1;
}

pid_t ptyterminal_pid(const PtyTerminal *terminal)
{
    return terminal->pid;
}

int ptyterminal_file(const PtyTerminal *terminal)
{
    return terminal->master;
}

bool ptyterminal_is_cooked(const PtyTerminal *terminal)
{
    struct termios line;

    if (tcgetattr(terminal->slave, &line) != 0)
        give_up("tcgetattr");
    return (line.c_lflag & ICANON) && (line.c_lflag & ECHO) && (line.c_lflag & ISIG);
}

bool ptyterminal_is_alternate(const PtyTerminal *terminal)
{
    return terminal->is_alternate;
}

/* --- saved screens --------------------------------------------------------------------------- */

static char *whole_screen(PtyTerminal *terminal)
{
    size_t size = (size_t)terminal->rows * ROW_BYTES;
    char *text = malloc(size);
    size_t len = 0;

    if (!text)
        give_up("memory");
    for (int row = 0; row < terminal->rows; row++)
        len += (size_t)snprintf(
            text + len, size - len, "%s%s%s\n", row_begin, ptyterminal_row(terminal, row),
            row_end);
    return text;
}

static bool is_saved_one(PtyTerminal *terminal, const void *what)
{
    char *text = whole_screen(terminal);
    bool is_same = strcmp(text, what) == 0;

    free(text);
    return is_same;
}

static char *file_text(const char *path)
{
    FILE *file = fopen(path, "r");
    char *text = NULL;
    size_t size = 0;

    if (!file)
        return NULL;
    if (getdelim(&text, &size, '\0', file) < 0) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

static bool save_screen(PtyTerminal *terminal, const char *path)
{
    while (pump(terminal, STILL_MS))
        ;
    FILE *file = fopen(path, "w");
    if (!file)
        give_up(path);
    char *text = whole_screen(terminal);
    fputs(text, file);
    free(text);
    return fclose(file) == 0;
}

bool ptyterminal_matches(PtyTerminal *terminal, const char *path)
{
    if (getenv("MUAMALA_TEST_SAVE"))
        return save_screen(terminal, path);
    char *expected = file_text(path);
    bool is_same = expected && wait_for(terminal, is_saved_one, expected);

    free(expected);
    return report(terminal, is_same, path);
}
