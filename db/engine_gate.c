#include "db/engine_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/time.h>
#include <unistd.h>

/* A wait is broken off so often, to ask whether it is to go on. */
enum { ASK_EVERY_MS = 50 };

struct Gate {
    int file;
    bool is_held;
};

/* What the process did about the alarm before the wait. */
typedef struct {
    struct sigaction action;
    sigset_t mask;
} AlarmBefore;

Err engine_use_gate(Engine *engine, Str file)
{
    Arena arena = {0};

    engine_drop_gate(engine);
    if (!file.len)
        return ERR_NONE;
    int descriptor = open(str_c(&arena, file), O_RDONLY | O_CLOEXEC);
    arena_free(&arena);
    Gate *gate = descriptor < 0 ? NULL : calloc(1, sizeof *gate);
    if (!gate) {
        if (descriptor >= 0)
            close(descriptor);
        return err_with(ERR_NO_INPUT, "the gate cannot be opened");
    }
    gate->file = descriptor;
    engine->gate = gate;
    return ERR_NONE;
}

void engine_drop_gate(Engine *engine)
{
    if (!engine->gate)
        return;
    close(engine->gate->file);
    free(engine->gate);
    engine->gate = NULL;
}

/* The alarm does nothing but end the wait for a moment. */
static void wake(int signal)
{
    (void)signal;
}

/* It comes again and again, since one that comes just before the wait begins does not end it. */
static void start_alarm(AlarmBefore *before, int every_ms)
{
    struct sigaction action = {.sa_handler = wake};
    struct timeval every = {every_ms / 1000, every_ms % 1000 * 1000};
    struct itimerval timer = {every, every};
    sigset_t alarm;

    sigemptyset(&alarm);
    sigaddset(&alarm, SIGALRM);
    sigemptyset(&action.sa_mask);
    sigaction(SIGALRM, &action, &before->action);
    sigprocmask(SIG_UNBLOCK, &alarm, &before->mask);
    setitimer(ITIMER_REAL, &timer, NULL);
}

static void stop_alarm(const AlarmBefore *before)
{
    struct itimerval none = {0};

    setitimer(ITIMER_REAL, &none, NULL);
    sigprocmask(SIG_SETMASK, &before->mask, NULL);
    sigaction(SIGALRM, &before->action, NULL);
}

/* The system wakes who waits in flock(2): nobody is asleep when the file comes free. */
static bool wait_in_turn(Engine *engine)
{
    bool is_held = false;

    while (!is_held && engine_may_wait(engine)) {
        is_held = flock(engine->gate->file, LOCK_EX) == 0;
        if (!is_held && errno != EINTR)
            return false;
    }
    return is_held;
}

static bool wait_for_gate(Engine *engine)
{
    int every_ms = engine->max_wait_ms < ASK_EVERY_MS ? engine->max_wait_ms : ASK_EVERY_MS;
    AlarmBefore before;

    engine->wait_start_ms = engine_clock_ms();
    start_alarm(&before, every_ms > 0 ? every_ms : 1);
    bool is_held = wait_in_turn(engine);
    stop_alarm(&before);
    return is_held;
}

Err engine_enter_gate(Engine *engine)
{
    Gate *gate = engine->gate;

    if (!gate || gate->is_held)
        return ERR_NONE;
    gate->is_held = flock(gate->file, LOCK_EX | LOCK_NB) == 0 || wait_for_gate(engine);
    return gate->is_held ? ERR_NONE : engine_fail(engine, SQLITE_BUSY);
}

void engine_leave_gate(Engine *engine)
{
    Gate *gate = engine->gate;

    if (gate && gate->is_held)
        flock(gate->file, LOCK_UN);
    if (gate)
        gate->is_held = false;
}
