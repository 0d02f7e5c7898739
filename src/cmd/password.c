#include "cmd/password.h"

#include "text/quote.h"
#include "view/language.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

/* Reads up to the end of a line, byte by byte, so that nothing behind it is taken. */
static Str read_line(Arena *arena, int descriptor)
{
    char *bytes = arena_new(arena, char, PASSWORD_MAX_BYTES);
    size_t len = 0;

    while (len < PASSWORD_MAX_BYTES && read(descriptor, bytes + len, 1) == 1) {
        if (bytes[len] == '\n')
            break;
        len++;
    }
    return (Str){bytes, len};
}

static ExitCode read_from_descriptor(CommandLine *line, Str number, Str *out)
{
    Str shown = text_quote(line->arena, number);
    int64_t descriptor;

    if (!str_to_int64(number, &descriptor) || descriptor < 0 || descriptor > 1023 ||
        fcntl((int)descriptor, F_GETFD) < 0)
        return command_say(
            EXIT_USAGE, _("\"%.*s\" is no open file descriptor"), (int)shown.len, shown.bytes);
    *out = read_line(line->arena, (int)descriptor);
    return EXIT_DONE;
}

/* Signals that end or stop the program; here they wait until the terminal is as it was. */
static void hold_signals(sigset_t *held, sigset_t *before)
{
    static const int signals[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};

    sigemptyset(held);
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        sigaddset(held, signals[i]);
    sigprocmask(SIG_BLOCK, held, before);
}

/* return  false where a signal came before the line was ended. */
static bool wait_for_line(int terminal, int signals)
{
    struct pollfd files[] = {
        {.fd = terminal, .events = POLLIN},
        {.fd = signals,  .events = POLLIN}
    };

    while (poll(files, sizeof files / sizeof files[0], -1) < 0 && errno == EINTR)
        ;
    return !files[1].revents;
}

/* Asks once with the echo off.
 *
 * return  false where a signal stopped the program meanwhile and it goes on now.
 */
static bool ask_hidden(
    Arena *arena, int terminal, const struct termios *shown, const char *question, Str *out)
{
    struct termios hidden = *shown;
    sigset_t held, before;

    hold_signals(&held, &before);
    int signals = signalfd(-1, &held, SFD_CLOEXEC);
    hidden.c_lflag &= ~(tcflag_t)ECHO;
    tcsetattr(terminal, TCSAFLUSH, &hidden);
    dprintf(terminal, "%s ", question);
    bool is_typed = wait_for_line(terminal, signals);
    if (is_typed)
        *out = read_line(arena, terminal);
    tcsetattr(terminal, TCSAFLUSH, shown);
    dprintf(terminal, "\n");
    if (signals >= 0)
        close(signals);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return is_typed;
}

static ExitCode ask_on_terminal(CommandLine *line, const char *question, Str *out)
{
    int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    struct termios shown;

    if (terminal < 0 || tcgetattr(terminal, &shown) != 0) {
        if (terminal >= 0)
            close(terminal);
        return command_say(
            EXIT_NOT_PERMITTED, "%s", _("There is no terminal to ask for the password"));
    }
    while (!ask_hidden(line->arena, terminal, &shown, question, out))
        ;
    close(terminal);
    return EXIT_DONE;
}

/* From the option's descriptor, else by asking. */
static ExitCode read_or_ask(
    CommandLine *line, const char *option, const char *question, Str *out)
{
    Str number = command_option(line, option);

    if (number.len)
        return read_from_descriptor(line, number, out);
    if (command_has_option(line, "--no-input"))
        return command_say(
            EXIT_NOT_PERMITTED, "%s", _("A password is needed and --no-input forbids asking"));
    return ask_on_terminal(line, question, out);
}

ExitCode password_read(CommandLine *line, Str *out)
{
    return read_or_ask(line, "--password-fd", _("Password:"), out);
}

ExitCode password_read_new(CommandLine *line, Str *out)
{
    Str again = {0};
    ExitCode code = read_or_ask(line, "--new-password-fd", _("New password:"), out);

    if (code != EXIT_DONE || command_option(line, "--new-password-fd").len)
        return code;
    code = ask_on_terminal(line, _("Once more:"), &again);
    if (code == EXIT_DONE && !str_equal(*out, again))
        return command_say(EXIT_BAD_DATA, "%s", _("The two passwords differ"));
    return code;
}
