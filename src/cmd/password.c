#include "cmd/password.h"

#include "text/quote.h"
#include "view/language.h"

#include <fcntl.h>
#include <string.h>
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
    struct termios hidden = shown;
    hidden.c_lflag &= ~(tcflag_t)ECHO;
    dprintf(terminal, "%s ", question);
    tcsetattr(terminal, TCSAFLUSH, &hidden);
    *out = read_line(line->arena, terminal);
    tcsetattr(terminal, TCSAFLUSH, &shown);
    dprintf(terminal, "\n");
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
