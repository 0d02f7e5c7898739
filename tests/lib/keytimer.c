#include "tests/lib/keytimer.h"

#include "tests/lib/figures.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    ROWS = 24,
    COLUMNS = 80,
    FIRST_WAIT_MS = 5000, /* for anything at all after the start */
    START_STILL_MS = 300, /* the first frame is whole when nothing comes for so long */
    KEY_WAIT_MS = 300,    /* a key that brings nothing */
    KEY_STILL_MS = 10,
    BURST_BYTES = 1 << 18
};

/* What came until nothing came any more. */
typedef struct {
    char bytes[BURST_BYTES];
    size_t len;
    double last_ms;
} Burst;

static bool waits(const PtyTerminal *terminal, int wait_ms)
{
    struct pollfd watched = {.fd = ptyterminal_file(terminal), .events = POLLIN};

    return poll(&watched, 1, wait_ms) > 0;
}

/* return  false when the program has ended or sends without end. */
static bool read_more(const PtyTerminal *terminal, Burst *burst)
{
    ssize_t len =
        read(ptyterminal_file(terminal), burst->bytes + burst->len, BURST_BYTES - burst->len);

    burst->last_ms = figures_now_ms();
    if (len > 0)
        burst->len += (size_t)len;
    return len > 0;
}

static void read_until_still(
    const PtyTerminal *terminal, Burst *burst, int first_ms, int still_ms)
{
    int wait_ms = first_ms;

    while (waits(terminal, wait_ms) && read_more(terminal, burst))
        wait_ms = still_ms;
}

/* --- the program's process --------------------------------------------------------------------- */

static void read_process_file(
    const PtyTerminal *terminal, const char *name, char *out, size_t size)
{
    char path[64];

    snprintf(path, sizeof path, "/proc/%d/%s", (int)ptyterminal_pid(terminal), name);
    FILE *file = fopen(path, "r");
    size_t len = file ? fread(out, 1, size - 1, file) : 0;
    out[len] = '\0';
    if (file)
        fclose(file);
}

static double cpu_ms(const PtyTerminal *terminal)
{
    char text[128];

    read_process_file(terminal, "schedstat", text, sizeof text);
    return strtod(text, NULL) / 1e6;
}

long keytimer_status(const PtyTerminal *terminal, const char *name)
{
    char text[4096];

    read_process_file(terminal, "status", text, sizeof text);
    const char *at = strstr(text, name);
    return at ? strtol(at + strlen(name) + 1, NULL, 10) : 0;
}

/* --- timing ------------------------------------------------------------------------------------ */

PtyTerminal *keytimer_start(const char *const argv[], Start *out)
{
    static const char *const env[] = {"EDITOR", "TIG_EDITOR", "HISTFILE", NULL};
    static Burst burst;
    double start_ms = figures_now_ms();
    PtyTerminal *terminal = ptyterminal_start(ROWS, COLUMNS, argv, env);

    *out = (Start){0};
    for (int wait_ms = FIRST_WAIT_MS; waits(terminal, wait_ms); wait_ms = START_STILL_MS) {
        burst.len = 0;
        if (!read_more(terminal, &burst))
            break;
        ptyterminal_take(terminal, burst.bytes, burst.len);
        out->whole_ms = burst.last_ms - start_ms;
        if (!out->frame_ms && *ptyterminal_row(terminal, ROWS - 1))
            out->frame_ms = out->whole_ms;
    }
    if (!out->frame_ms) /* it leaves the last row blank */
        out->frame_ms = out->whole_ms;
    return terminal;
}

Stroke keytimer_type(PtyTerminal *terminal, const char *key)
{
    static Burst burst;
    double cpu_before_ms = cpu_ms(terminal);
    double start_ms = figures_now_ms();

    burst.len = 0;
    burst.last_ms = start_ms;
    ptyterminal_type(terminal, key);
    read_until_still(terminal, &burst, KEY_WAIT_MS, KEY_STILL_MS);
    ptyterminal_take(terminal, burst.bytes, burst.len);
    return (Stroke){
        .ms = burst.last_ms - start_ms,
        .cpu_ms = cpu_ms(terminal) - cpu_before_ms,
        .bytes = burst.len,
    };
}

void keytimer_rest(PtyTerminal *terminal, double ms)
{
    static Burst burst;
    double end_ms = figures_now_ms() + ms;

    while (figures_now_ms() < end_ms) {
        burst.len = 0;
        if (waits(terminal, (int)(end_ms - figures_now_ms())) && !read_more(terminal, &burst))
            return;
        ptyterminal_take(terminal, burst.bytes, burst.len);
    }
}
