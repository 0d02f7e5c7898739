#include "ui/lines.h"

#include "text/props.h"
#include "text/utf8.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

/* --- taking and giving back -------------------------------------------------------------------- */

static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};

void lines_open(Lines *lines, bool is_visual)
{
    sigset_t held;

    *lines = (Lines){.is_visual = is_visual, .is_terminal = isatty(STDIN_FILENO) == 1};
    lines->line.bidi.arena = &lines->arena;
    sigemptyset(&held);
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        sigaddset(&held, signals[i]);
    sigprocmask(SIG_BLOCK, &held, &lines->before);
    lines->signals = signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK);
}

static void show_typing(const Lines *lines, bool is_shown)
{
    struct termios mode;

    if (!lines->is_terminal || tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    mode.c_lflag = is_shown ? mode.c_lflag | ECHO : mode.c_lflag & ~(tcflag_t)ECHO;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
}

static void end_secret(Lines *lines)
{
    if (lines->is_secret)
        show_typing(lines, true);
    lines->is_secret = false;
}

void lines_close(Lines *lines)
{
    end_secret(lines);
    fflush(stdout);
    if (lines->signals >= 0)
        close(lines->signals);
    explicit_bzero(lines->bytes, sizeof lines->bytes);
    arena_free(&lines->arena);
    sigprocmask(SIG_SETMASK, &lines->before, NULL);
}

int lines_end_signal(const Lines *lines)
{
    return lines->end_signal;
}

/* --- out --------------------------------------------------------------------------------------- */

/* What only a display needs, and what could move a terminal's cursor, is left out. */
static void say_as_typed(Str text)
{
    for (size_t at = 0; at < text.len;) {
        char bytes[UTF8_BYTES_MAX];
        uint32_t point = text_utf8_next(text, &at);
        size_t len = text_utf8_put(point, bytes);
        if ((text_props(point) & PROPS_WIDTH) != PROPS_UNSHOWN)
            fwrite(bytes, 1, len, stdout);
    }
}

static void say_as_seen(Lines *lines, Str text)
{
    Arena arena = {0};

    text_lay_out(&lines->line, text, (TextOptions){0});
    Str seen = text_line_string(&arena, &lines->line);
    if (seen.len)
        fwrite(seen.bytes, 1, seen.len, stdout);
    arena_free(&arena);
}

static void put(Lines *lines, Str text)
{
    if (lines->is_visual)
        say_as_seen(lines, text);
    else
        say_as_typed(text);
}

void lines_say(Lines *lines, Str text)
{
    Str line = {0};

    do {
        (void)str_cut(&text, '\n', &line);
        put(lines, line);
        putchar('\n');
    } while (text.len);
}

void lines_ask(Lines *lines, Str question, bool is_secret)
{
    lines->is_secret = is_secret;
    if (is_secret)
        show_typing(lines, false);
    put(lines, question);
    putchar(' ');
    fflush(stdout);
}

/* --- in ---------------------------------------------------------------------------------------- */

/* What does not show by itself is put down, so that the talk can be read. */
static void end_line(Lines *lines, Str typed)
{
    bool is_seen = lines->is_terminal && !lines->is_secret;

    if (!lines->is_terminal && !lines->is_secret)
        put(lines, typed);
    if (!is_seen)
        putchar('\n');
    end_secret(lines);
}

/* Makes room for more of a line that has not ended. */
static void make_room(Lines *lines)
{
    memmove(lines->bytes, lines->bytes + lines->taken, lines->len - lines->taken);
    lines->len -= lines->taken;
    lines->taken = 0;
    if (lines->len == sizeof lines->bytes) {
        lines->is_skipping = true;
        lines->len = 0;
    }
}

static Str without_return(Str line)
{
    bool has_return = line.len && line.bytes[line.len - 1] == '\r';

    return str_part(line, 0, line.len - has_return);
}

/* Hands on the next line of what was read.
 *
 * return  false when there is no whole one.
 */
static bool take_line(Lines *lines, LineEvent *out)
{
    Str rest = {lines->bytes + lines->taken, lines->len - lines->taken};
    size_t end = str_find(rest, STR("\n"));
    bool is_last = end == rest.len && lines->has_ended && (rest.len || lines->is_skipping);

    if (end == rest.len && !is_last)
        return false;
    lines->taken += is_last ? end : end + 1;
    Str text = without_return(str_part(rest, 0, end));
    *out = (LineEvent){.kind = LINE_TYPED, .text = text};
    if (lines->is_skipping || text.len > LINES_MAX_BYTES)
        *out = (LineEvent){.kind = LINE_TOO_LONG};
    lines->is_skipping = false;
    end_line(lines, out->text);
    return true;
}

static void read_more(Lines *lines)
{
    make_room(lines);
    ssize_t got =
        read(STDIN_FILENO, lines->bytes + lines->len, sizeof lines->bytes - lines->len);
    if (got > 0)
        lines->len += (size_t)got;
    else if (got == 0 || errno != EINTR)
        lines->has_ended = true;
}

/* A line that was begun is left with the question that it answered; the terminal has forgotten it. */
static LineEvent signalled(Lines *lines)
{
    struct signalfd_siginfo info = {0};
    bool is_read = read(lines->signals, &info, sizeof info) == (ssize_t)sizeof info;

    if (is_read && info.ssi_signo == SIGINT) {
        putchar('\n');
        end_secret(lines);
        return (LineEvent){.kind = LINE_LEFT};
    }
    lines->end_signal = is_read && info.ssi_signo != SIGPIPE ? (int)info.ssi_signo : 0;
    end_secret(lines);
    return (LineEvent){.kind = LINE_END};
}

static LineEvent watched(const struct pollfd *polled, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (polled[i].revents)
            return (LineEvent){.kind = LINE_READY, .file = polled[i].fd};
    return (LineEvent){.kind = LINE_TIME};
}

void lines_wait(Lines *lines, int wait_ms, const int *files, size_t file_count, LineEvent *out)
{
    enum { KEYBOARD, SIGNALS, FIRST_FILE };
    struct pollfd polled[FIRST_FILE + LINES_FILES] = {
        [KEYBOARD] = {.fd = STDIN_FILENO,   .events = POLLIN},
        [SIGNALS] = {.fd = lines->signals, .events = POLLIN},
    };
    size_t count = file_count < LINES_FILES ? file_count : LINES_FILES;

    for (size_t i = 0; i < count; i++)
        polled[FIRST_FILE + i] = (struct pollfd){.fd = files[i], .events = POLLIN};
    for (;;) {
        if (fflush(stdout) != 0 || (lines->has_ended && lines->taken == lines->len)) {
            *out = (LineEvent){.kind = LINE_END};
            return;
        }
        if (take_line(lines, out))
            return;
        int ready = poll(polled, FIRST_FILE + count, wait_ms);
        if (ready < 0)
            continue;
        if (polled[SIGNALS].revents) {
            *out = signalled(lines);
            return;
        }
        if (!polled[KEYBOARD].revents) {
            *out = watched(polled + FIRST_FILE, count);
            return;
        }
        read_more(lines);
    }
}
