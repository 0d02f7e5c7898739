/* term_wait.c - what comes from the terminal: keys, replies, signals, time. Reading is our own (input.c):
 * ncurses would hold a lone ESC for a second, and cannot tell a paste from typing. */
#include "ui/term_inside.h"
#include "ui/term_signals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

enum { MAX_FILES = 16 };

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
    if (was_away) /* somebody stopped us without asking: the screen and the line may be lost */
        term_take_back(terminal);
    else
        term_measure(terminal);
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

int terminal_end_signal(const Terminal *terminal)
{
    return terminal->end_signal;
}
