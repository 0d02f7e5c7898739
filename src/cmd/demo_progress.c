#include "cmd/demo_progress.h"

#include "db/system.h"
#include "view/language.h"

#include <stdio.h>
#include <unistd.h>

enum { TERMINAL_EVERY_MS = 200, LINE_EVERY_MS = 10000 };

static const int ending_signals[] = {SIGINT, SIGTERM, SIGHUP};
static const size_t ending_count = sizeof ending_signals / sizeof ending_signals[0];

/* A signal that the caller ignores (nohup, a job in the background) goes on being ignored. */
static bool is_ignored(int signal)
{
    struct sigaction action;

    return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

void demo_progress_begin(DemoProgress *progress, Str file)
{
    sigset_t ending;

    *progress = (DemoProgress){
        .file = file,
        .shown_at = system_now(),
        .is_terminal = isatty(STDERR_FILENO),
    };
    sigemptyset(&ending);
    for (size_t i = 0; i < ending_count; i++) {
        if (!is_ignored(ending_signals[i]))
            sigaddset(&ending, ending_signals[i]);
    }
    sigprocmask(SIG_BLOCK, &ending, &progress->signals);
}

static bool is_told_to_end(void)
{
    sigset_t waiting;
    bool is_told = false;

    sigemptyset(&waiting);
    sigpending(&waiting);
    for (size_t i = 0; i < ending_count; i++)
        is_told = is_told || sigismember(&waiting, ending_signals[i]) == 1;
    return is_told;
}

static void show(DemoProgress *progress)
{
    int percent = progress->planned ? (int)(progress->done * 100 / progress->planned) : 0;

    if (progress->is_terminal)
        fputs("\r\033[K", stderr);
    fprintf(
        stderr, _("%.*s: %d%% made"), (int)progress->file.len, progress->file.bytes,
        percent > 100 ? 100 : percent);
    if (!progress->is_terminal)
        fputc('\n', stderr);
    fflush(stderr);
    progress->is_shown = true;
}

bool demo_progress_step(DemoProgress *progress, int64_t steps)
{
    int64_t every_ms = progress->is_terminal ? TERMINAL_EVERY_MS : LINE_EVERY_MS;
    Moment now = system_now();

    progress->done += steps;
    if (now - progress->shown_at >= every_ms) {
        progress->shown_at = now;
        show(progress);
    }
    return !is_told_to_end();
}

void demo_progress_end(DemoProgress *progress)
{
    if (progress->is_shown && progress->is_terminal)
        fputs("\r\033[K", stderr);
    sigprocmask(SIG_SETMASK, &progress->signals, NULL);
}
