#include "cmd/demo_progress.h"

#include "cmd/terminal_text.h"
#include "db/system.h"
#include "text/quote.h"
#include "view/language.h"

#include <stdio.h>

enum { PROGRAM_EVERY_MS = 100, TERMINAL_EVERY_MS = 200, LINE_EVERY_MS = 10000 };

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
        .is_terminal = terminal_columns(stderr) > 0,
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

static void show(DemoProgress *progress, Arena *arena, Str words)
{
    if (progress->is_terminal)
        terminal_print_status(arena, stderr, words);
    else
        terminal_print_message(arena, stderr, words);
    fflush(stderr);
    progress->is_shown = true;
}

static int percent_of(const DemoProgress *progress)
{
    int64_t percent = progress->planned ? progress->done * 100 / progress->planned : 0;

    return percent > 100 ? 100 : (int)percent;
}

static void show_steps(DemoProgress *progress)
{
    int percent = percent_of(progress);
    Arena arena = {0};
    Str file = text_quote(&arena, progress->file);

    show(
        progress, &arena,
        str_format(
            &arena, _(progress->words ? progress->words : N_("%.*s: %d%% made")), (int)file.len,
            file.bytes, percent));
    arena_free(&arena);
}

static void show_index(DemoProgress *progress, int made, int planned)
{
    int seconds = (int)((progress->shown_at - progress->began_at) / 1000);
    Arena arena = {0};
    Str file = text_quote(&arena, progress->file);

    show(
        progress, &arena,
        str_format(
            &arena, _("%.*s: index %d of %d, %d s"), (int)file.len, file.bytes, made + 1,
            planned, seconds));
    arena_free(&arena);
}

/* Whether it is time to say something, which then has been said now. */
static bool is_due(DemoProgress *progress, int64_t every_ms)
{
    Moment now = system_now();
    bool is_time = now - progress->shown_at >= every_ms;

    if (is_time)
        progress->shown_at = now;
    return is_time;
}

bool demo_progress_step(DemoProgress *progress, int64_t steps)
{
    progress->done += steps;
    if (progress->is_for_program) {
        if (is_due(progress, PROGRAM_EVERY_MS)) {
            printf("progress\t%d\n", percent_of(progress));
            fflush(stdout);
        }
    } else if (is_due(progress, progress->is_terminal ? TERMINAL_EVERY_MS : LINE_EVERY_MS))
        show_steps(progress);
    return !is_told_to_end();
}

bool demo_progress_index(void *context, int made, int planned)
{
    DemoProgress *progress = context;

    if (!progress->began_at)
        progress->began_at = system_now();
    if (progress->is_terminal && is_due(progress, TERMINAL_EVERY_MS))
        show_index(progress, made, planned);
    return !is_told_to_end();
}

void demo_progress_end(DemoProgress *progress)
{
    if (progress->is_shown && progress->is_terminal)
        terminal_wipe_status(stderr);
    sigprocmask(SIG_SETMASK, &progress->signals, NULL);
}
