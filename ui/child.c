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
static void become(const char *const words[], int output)
{
    const char *program[WORDS_MAX + 2] = {"muamala"};
    int input = open("/dev/null", O_RDONLY);
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

Err child_start(const char *const words[], Child *out)
{
    int ends[2];

    if (pipe2(ends, O_CLOEXEC))
        return err_with(ERR_CANNOT_CREATE, "pipe: %s", strerror(errno));
    pid_t id = fork();
    if (id == 0)
        become(words, ends[1]);
    close(ends[1]);
    if (id < 0) {
        close(ends[0]);
        return err_with(ERR_CANNOT_CREATE, "fork: %s", strerror(errno));
    }
    *out = (Child){.id = id, .output = ends[0]};
    return ERR_NONE;
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

void child_stop(Child *child)
{
    if (!child->id)
        return;
    kill(child->id, SIGTERM);
    (void)child_end(child);
}
