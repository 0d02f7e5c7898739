#include "ui/term_signals.h"

#include "base/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { ALTERNATE_STACK_BYTES = 65536 };

static volatile sig_atomic_t got_end_signal;
static volatile sig_atomic_t got[NSIG];  /* signals that the loop has to answer */
static const char *volatile crash_bytes; /* NULL: nothing is to be given back */
static int wake_pipe[2] = {-1, -1};
static struct termios line_before;
static char alternate_stack[ALTERNATE_STACK_BYTES];

void term_write_text(Str text)
{
    while (text.len) {
        ssize_t written = write(STDOUT_FILENO, text.bytes, text.len);
        if (written < 0 && errno != EINTR)
            return;
        if (written > 0)
            text = str_part(text, (size_t)written, text.len);
    }
}

void term_write(const char *bytes)
{
    term_write_text(str_of(bytes));
}

/* --- handlers ---------------------------------------------------------------------------------- */

static void give_back_at_once(void)
{
    const char *bytes = crash_bytes;

    if (!bytes)
        return;
    crash_bytes = NULL;
    term_write(bytes);
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

bool term_signals_start(void)
{
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};

    if (tcgetattr(STDIN_FILENO, &line_before) != 0 ||
        pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    got_end_signal = got[SIGWINCH] = got[SIGTSTP] = got[SIGCONT] = 0;
    sigaltstack(&stack, NULL); /* a stack that has overflowed cannot run a handler */
    for (size_t i = 0; i < sizeof handlers / sizeof handlers[0]; i++)
        set_handler(handlers[i].number, handlers[i].handler, handlers[i].flags);
    arena_on_out_of_memory(give_back_at_once);
    atexit(give_back_at_once);
    return true;
}

void term_signals_end(void)
{
    for (size_t i = 0; i < sizeof handlers / sizeof handlers[0]; i++)
        set_handler(handlers[i].number, SIG_DFL, 0);
    arena_on_out_of_memory(NULL);
    close(wake_pipe[0]);
    close(wake_pipe[1]);
}

/* --- for the terminal -------------------------------------------------------------------------- */

void term_signals_hold(const char *bytes)
{
    crash_bytes = bytes;
}

int term_signals_file(void)
{
    return wake_pipe[0];
}

void term_signals_drain(void)
{
    char wakes[64];

    (void)!read(wake_pipe[0], wakes, sizeof wakes);
}

bool term_signals_came(int number)
{
    bool came = got[number] != 0;

    got[number] = 0;
    return came;
}

int term_signals_end_number(void)
{
    return got_end_signal;
}

void term_signals_end_by(int number)
{
    if (number)
        end_by_default(number);
}

void term_signals_stop_here(void)
{
    set_handler(SIGTSTP, SIG_DFL, 0);
    kill(0, SIGTSTP);
    set_handler(SIGTSTP, on_signal, SA_RESTART);
    got[SIGCONT] = 0;
}
