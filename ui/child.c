#include "ui/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORDS_MAX = 32 };

/* In the child: never returns. */
static void become(const char *const words[], int input, int output)
{
    const char *program[WORDS_MAX + 2] = {"muamala"};
    sigset_t none;

    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL); /* it must hear when it is to end */
    for (int i = 0; i < WORDS_MAX && words[i]; i++)
        program[i + 1] = words[i];
    if (input >= 0 && dup2(input, STDIN_FILENO) >= 0 && dup2(output, STDOUT_FILENO) >= 0 &&
        dup2(output, STDERR_FILENO) >= 0)
        execv("/proc/self/exe", (char *const *)(uintptr_t)program);
    _exit(127);
}

static Err start(const char *const words[], int input, Child *out)
{
    int ends[2];

    if (pipe2(ends, O_CLOEXEC))
        return err_with(ERR_CANNOT_CREATE, "pipe: %s", strerror(errno));
    pid_t id = fork();
    if (id == 0)
        become(words, input, ends[1]);
    close(ends[1]);
    if (id < 0) {
        close(ends[0]);
        return err_with(ERR_CANNOT_CREATE, "fork: %s", strerror(errno));
    }
    *out = (Child){.id = id, .output = ends[0]};
    return ERR_NONE;
}

Err child_start(const char *const words[], Child *out)
{
    int input = open("/dev/null", O_RDONLY | O_CLOEXEC);
    Err err = start(words, input, out);

    if (input >= 0)
        close(input);
    return err;
}

/* A line is shorter than a pipe holds, so writing it waits for nobody. */
Err child_start_with(const char *const words[], Str line, Child *out)
{
    int ends[2];

    if (pipe2(ends, O_CLOEXEC))
        return err_with(ERR_CANNOT_CREATE, "pipe: %s", strerror(errno));
    bool is_written = write(ends[1], line.bytes, line.len) == (ssize_t)line.len &&
                      write(ends[1], "\n", 1) == 1;
    close(ends[1]);
    Err err = is_written ? start(words, ends[0], out)
                         : err_with(ERR_CANNOT_CREATE, "pipe: %s", strerror(errno));
    close(ends[0]);
    return err;
}

int child_end(Child *child)
{
    int status = 0;

    while (waitpid(child->id, &status, 0) < 0 && errno == EINTR)
        ;
    close(child->output);
    *child = (Child){0};
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void child_tell_to_end(const Child *child)
{
    if (child->id)
        kill(child->id, SIGTERM);
}

void child_leave(Child *child)
{
    if (!child->id)
        return;
    waitpid(child->id, NULL, WNOHANG);
    close(child->output);
    *child = (Child){0};
}

void child_stop(Child *child)
{
    if (!child->id)
        return;
    kill(child->id, SIGTERM);
    (void)child_end(child);
}
