/* How fast the screens are, beside other programs that are on the machine.
 *
 *     bench_screens PROGRAM OFFICE...      at most three offices, the largest last
 *
 * Each program runs on a pseudo-terminal of 80x24. One round starts every program once and types
 * into it, so that what else the machine does falls on all of them; the figures are of all rounds.
 * The screens are opened by the manager of a made-up office, who has no password to type.
 */
#include "tests/lib/figures.h"
#include "tests/lib/keytimer.h"
#include "tests/lib/visual.h"

#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROWS_ON = 50, PAGES_ON = 10 };

enum { ROUNDS = 4, STARTS = 4, STROKES = 100, OFFICES_MAX = 3, ARGUMENTS = 8, IDLE_MS = 10000 };

/* --- what is measured -------------------------------------------------------------------------- */

typedef enum {
    TASK_QUEUE_ROW,
    TASK_QUEUE_PAGE,
    TASK_RECEPTION_ROW,
    TASK_SEARCH_LETTER,
    TASK_FOUND_ROW,
    TASK_FIELD_LETTER,
    TASK_COUNT
} Task;

static const struct {
    const char *label;
    double p50_ms; /* budgets; 0: none */
    double p99_ms;
    double bytes;
} tasks[TASK_COUNT] = {
    [TASK_QUEUE_ROW] = {"Queue, next row",                 0.5, 5, 400 },
    [TASK_QUEUE_PAGE] = {"Queue, next page",                1.5, 5, 3300},
    [TASK_RECEPTION_ROW] = {"Reception, next row",             0.5, 5, 400 },
    [TASK_SEARCH_LETTER] = {"People, a letter searched for",   1.5, 5, 3300},
    [TASK_FOUND_ROW] = {"People, next row of those found", 0.5, 5, 400 },
    [TASK_FIELD_LETTER] = {"A letter in a field of a form",   0.5, 5, 60  },
};

enum { START_BUDGET_MS = 15, MEMORY_BUDGET_KB = 12 * 1024 };

/* How a program comes to a task and does it. Without `forth` it has no such thing. */
typedef struct {
    const char *go;    /* the keys that lead there from the task before */
    const char *title; /* what the first row of the screen then holds; NULL: nobody looks */
    const char *forth; /* the key that is timed; "" types names */
    const char *back;  /* its counterpart */
    int turn;          /* after so many of one, the other */
} Course;

typedef struct {
    const char *name;
    const char *arguments[ARGUMENTS];
    Course courses[TASK_COUNT];
} Program;

typedef struct {
    Figures ms;
    Figures cpu_ms;
    Figures bytes;
} Strokes;

typedef struct {
    Program program;
    char name[32];
    bool is_ours;
    Figures frame_ms;
    Figures whole_ms;
    Figures memory_kb;
    Figures idle_switches;
    Strokes strokes[TASK_COUNT];
} Bench;

static const char *const names[] = {
    "محمد بن عبدالله الغامدي", "نورة القحطاني", "سعود بن فهد الدوسري", "العتيبي",
    "فاطمة الزهراني",          "خالد",          "عبدالرحمن المطيري",   "سارة بنت علي الحربي",
};

static const Program muamala = {
    .courses =
        {
                  [TASK_QUEUE_ROW] = {END ENTER, "قائمة", ARROW_DOWN, ARROW_UP, ROWS_ON},
                  [TASK_QUEUE_PAGE] = {HOME, NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
                  [TASK_RECEPTION_ROW] =
                {F9 ARROW_DOWN ENTER, "الاستقبال", ARROW_DOWN, ARROW_UP, ROWS_ON},
                  [TASK_SEARCH_LETTER] = {F9 ARROW_DOWN ARROW_DOWN ENTER, "الأشخاص", "", NULL, 0},
                  [TASK_FOUND_ROW] = {"م" TAB, NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
                  [TASK_FIELD_LETTER] = {F6, "الشخص", "", NULL, 0},
                  },
};

/* The floor: what the pseudo-terminal and the machine take for a key that comes back as it is. */
static const Program peers[] = {
    {"cat",
     {"sh", "-c", "stty raw -echo && printf ready && exec cat"},
     {
         [TASK_QUEUE_ROW] = {"", NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
         [TASK_QUEUE_PAGE] = {"", NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
         [TASK_FIELD_LETTER] = {"", NULL, "", NULL, 0},
     }},
    {"vim",
     {"vim", "-n", "-A", "build/bench-names.txt"},
     {
         [TASK_QUEUE_ROW] = {"", NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
         [TASK_QUEUE_PAGE] = {"", NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
         [TASK_FIELD_LETTER] = {"o", NULL, "", NULL, 0},
     }},
    {"nano",
     {"nano", "-I", "build/bench-names.txt"},
     {
         [TASK_QUEUE_ROW] = {"", NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
         [TASK_QUEUE_PAGE] = {"", NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
         [TASK_FIELD_LETTER] = {"", NULL, "", NULL, 0},
     }},
    {"tig",
     {"tig"},
     {
         [TASK_QUEUE_ROW] = {"", NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
         [TASK_QUEUE_PAGE] = {"", NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
     }},
    {"mc",
     {"mc", "-u", "/usr/bin"},
     {
         [TASK_QUEUE_ROW] = {"", NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
         [TASK_QUEUE_PAGE] = {"", NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
     }},
    {"whiptail",
     {"sh", "-c", "exec whiptail --menu '' 20 70 12 $(seq 1 200 | sed 's/.*/& &/')"},
     {
         [TASK_QUEUE_ROW] = {"", NULL, ARROW_DOWN, ARROW_UP, ROWS_ON},
         [TASK_QUEUE_PAGE] = {"", NULL, PAGE_DOWN, PAGE_UP, PAGES_ON},
     }},
};

enum { PEERS = sizeof peers / sizeof peers[0], BENCHES_MAX = PEERS + OFFICES_MAX };

/* --- typing ------------------------------------------------------------------------------------ */

static void keep(Strokes *strokes, Stroke stroke)
{
    figures_add(&strokes->ms, stroke.ms);
    figures_add(&strokes->cpu_ms, stroke.cpu_ms);
    figures_add(&strokes->bytes, (double)stroke.bytes);
}

/* Forth for a while or until that brings nothing, then back, and so on. */
static void walk(PtyTerminal *terminal, const Course *course, Strokes *out)
{
    const char *keys[] = {course->forth, course->back};
    size_t way = 0;
    int turn = course->turn, idle = 0;

    for (int i = 0; i < STROKES && idle < 2; i++) {
        Stroke stroke = keytimer_type(terminal, keys[way]);
        idle = stroke.bytes ? 0 : idle + 1;
        if (stroke.bytes)
            keep(out, stroke);
        if (!stroke.bytes || --turn == 0) {
            way = 1 - way;
            turn = course->turn;
        }
    }
}

static size_t letter_bytes(const char *text)
{
    size_t len = 1;

    while (((unsigned char)text[len] & 0xC0) == 0x80)
        len++;
    return len;
}

/* Types a name letter by letter; rubs it out again in one go, which is not timed. */
static void type_name(PtyTerminal *terminal, const char *name, Strokes *out)
{
    char letter[8] = "";
    char rubbing[256] = "";

    for (size_t at = 0; name[at]; at += strlen(letter)) {
        memcpy(letter, name + at, letter_bytes(name + at));
        letter[letter_bytes(name + at)] = '\0';
        keep(out, keytimer_type(terminal, letter));
        strncat(rubbing, BACKSPACE, sizeof rubbing - strlen(rubbing) - 1);
    }
    keytimer_type(terminal, rubbing);
}

static void do_task(Bench *bench, PtyTerminal *terminal, Task task, int round)
{
    const Course *course = &bench->program.courses[task];
    size_t count = sizeof names / sizeof names[0];

    if (!course->forth)
        return;
    if (*course->go)
        keytimer_type(terminal, course->go);
    if (course->title && !ptyterminal_row_shows(terminal, 0, visual(course->title)))
        exit(1);
    if (*course->forth)
        walk(terminal, course, &bench->strokes[task]);
    else
        for (size_t i = 0; i < 4; i++)
            type_name(terminal, names[((size_t)round * 4 + i) % count], &bench->strokes[task]);
}

/* --- rounds ------------------------------------------------------------------------------------ */

static PtyTerminal *start(Bench *bench)
{
    Start first;
    PtyTerminal *terminal = keytimer_start(bench->program.arguments, &first);

    figures_add(&bench->frame_ms, first.frame_ms);
    figures_add(&bench->whole_ms, first.whole_ms);
    return terminal;
}

/* What the program was doing all the while nobody typed. */
static void measure_idle(Bench *bench, PtyTerminal *terminal)
{
    long before = keytimer_status(terminal, "\nvoluntary_ctxt_switches");

    keytimer_rest(terminal, IDLE_MS);
    long after = keytimer_status(terminal, "\nvoluntary_ctxt_switches");
    figures_add(&bench->idle_switches, (double)(after - before));
}

static void run_round(Bench *bench, int round)
{
    PtyTerminal *terminal = start(bench);

    keytimer_rest(terminal, 1000);
    figures_add(&bench->memory_kb, (double)keytimer_status(terminal, "VmRSS"));
    if (round == 0)
        measure_idle(bench, terminal);
    for (Task task = 0; task < TASK_COUNT; task++)
        do_task(bench, terminal, task, round);
    ptyterminal_stop(terminal);
}

static void run_all(Bench *benches, size_t count)
{
    for (int i = 0; i < STARTS; i++)
        for (size_t at = 0; at < count; at++)
            ptyterminal_stop(start(&benches[at]));
    for (int round = 0; round < ROUNDS; round++)
        for (size_t at = 0; at < count; at++)
            run_round(&benches[at], round);
}

/* --- who takes part ---------------------------------------------------------------------------- */

static bool is_on_path(const char *name)
{
    char command[128];

    snprintf(command, sizeof command, "command -v %s >/dev/null 2>&1", name);
    return system(command) == 0;
}

/* OFFICE stands in its file's name: bench-200.office is "muamala 200". */
static void add_office(Bench *bench, const char *program, const char *office)
{
    const char *at = strrchr(office, '-');

    bench->program = muamala;
    bench->is_ours = true;
    snprintf(bench->name, sizeof bench->name, "ours %d", at ? atoi(at + 1) : 0);
    const char *arguments[] = {program, "-f", office, "--as", "manager", "--lang", "ar", NULL};
    memcpy(bench->program.arguments, arguments, sizeof arguments);
}

static size_t add_peers(Bench *benches, size_t count)
{
    for (size_t i = 0; i < PEERS; i++) {
        if (!is_on_path(peers[i].name)) {
            printf("%s is not on this machine and is left out.\n", peers[i].name);
            continue;
        }
        benches[count].program = peers[i];
        snprintf(benches[count].name, sizeof benches[count].name, "%s", peers[i].name);
        count++;
    }
    return count;
}

/* --- what comes out ---------------------------------------------------------------------------- */

typedef struct {
    const Bench *benches;
    size_t count;
    size_t ours; /* of them, the first ones */
} Table;

static void show_heads(const Table *table)
{
    figures_label("");
    figures_text("budget");
    for (size_t i = 0; i < table->count; i++)
        figures_text(table->benches[i].name);
    figures_end_row();
    figures_rule(table->count + 1);
}

/* One row: of each program a figure, of the others with how many times ours it is. */
static void show_row(
    const Table *table, const char *label, double budget, size_t offset, int per_mille,
    double unit)
{
    double base = 0;

    figures_label(label);
    figures_budget(budget);
    for (size_t i = 0; i < table->count; i++) {
        const Figures *figures =
            (const Figures *)(const void *)((const char *)&table->benches[i] + offset);
        double value = figures_quantile(figures, per_mille) / unit;
        if (!figures->count)
            figures_text("-  ");
        else if (i < table->ours)
            figures_value(base = value, budget);
        else
            figures_ratio(value, base);
    }
    figures_end_row();
}

static void show_task(const Table *table, Task task)
{
    size_t at = offsetof(Bench, strokes) + (size_t)task * sizeof(Strokes);

    printf("%s\n", tasks[task].label);
    show_row(table, "  ms, p50", tasks[task].p50_ms, at + offsetof(Strokes, ms), 500, 1);
    show_row(table, "  ms, p99", tasks[task].p99_ms, at + offsetof(Strokes, ms), 990, 1);
    show_row(table, "  ms of computing, p50", 0, at + offsetof(Strokes, cpu_ms), 500, 1);
    show_row(table, "  ms of computing, p99", 0, at + offsetof(Strokes, cpu_ms), 990, 1);
    show_row(
        table, "  bytes sent, p50", tasks[task].bytes, at + offsetof(Strokes, bytes), 500, 1);
    show_row(table, "  bytes sent, most", 0, at + offsetof(Strokes, bytes), 1000, 1);
}

static void show(const Table *table)
{
    puts("From the key to the last byte; \"!\" is over the budget, \"x\" is times our last "
         "column.\nThe key comes back from \"cat\" as it is: what that takes is the machine's. "
         "Computing\nalso counts what is done behind the last byte, up to the next key.");
    show_heads(table);
    show_row(
        table, "Start to first frame, ms, p50", START_BUDGET_MS, offsetof(Bench, frame_ms), 500,
        1);
    show_row(table, "  to its last figure", 0, offsetof(Bench, whole_ms), 500, 1);
    show_row(
        table, "Memory a second later, MB", MEMORY_BUDGET_KB / 1024.0,
        offsetof(Bench, memory_kb), 500, 1024);
    show_row(table, "Wakes in 10 s when idle", 42, offsetof(Bench, idle_switches), 500, 1);
    for (Task task = 0; task < TASK_COUNT; task++)
        show_task(table, task);
}

int main(int argc, char **argv)
{
    static Bench benches[BENCHES_MAX];
    size_t ours = 0;

    if (argc < 3 || argc > 2 + OFFICES_MAX) {
        fprintf(stderr, "usage: bench_screens PROGRAM OFFICE...\n");
        return 64;
    }
    for (; ours + 2 < (size_t)argc; ours++)
        add_office(&benches[ours], argv[1], argv[ours + 2]);
    size_t count = add_peers(benches, ours);
    run_all(benches, count);
    show(&(Table){benches, count, ours});
    return 0;
}
