/* How long a keystroke in the search box takes, beside what else there is for it; at the end, what of
 * it has a limit, and how it grew from the first office to the last.
 *
 *     bench_search OFFICE...      the smallest first
 *
 * Each office is one that `muamala demo --people` made; nothing in it is changed. Every beginning of
 * each name is one keystroke: half of the names are typed whole, a quarter by the family alone, a
 * quarter by the first name and the family. Each method answers all keystrokes with the first 50
 * rows, one method after the other in the same run, so that the long scans of one do not empty the
 * caches of another. The times are those of a warm cache; beside what the clock says stands what
 * the processor worked, which other work on the machine does not stretch. fzf, where it is
 * installed, filters the list of names anew for each keystroke.
 */
#include "db/person_duplicate_store.h"
#include "db/person_search_store.h"
#include "office/name.h"
#include "tests/lib/people.h"
#include "tests/lib/searchlimits.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    ROWS = 50,
    KEYS_MAX = 20000,
    NAMES = 60,
    OFFICES_MAX = 4,
    SEED = 5,
    SINGLE_CHANGES = 1000,
    COMPARISONS = 500,
    SERIALS_LEFT_FREE = 1000000, /* between those who are there and those who are added */
};

/* What was typed so far, at each keystroke. */
typedef struct {
    Arena arena;
    Str *typed;
    size_t count;
} Keys;

typedef struct {
    double ms[KEYS_MAX];
    double worked_ms[KEYS_MAX];
    size_t count;
    size_t rows; /* found in all */
} Times;

typedef struct {
    SearchOutcome outcome;
    Store *store;
    sqlite3 *peer;
    sqlite3_stmt *like;
    sqlite3_stmt *fts;
    Str names; /* the file that fzf reads */
    int64_t people;
    Keys keys;
    Arena arena; /* one keystroke */
} Bench;

static double ms_of(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double now_ms(void)
{
    return ms_of(CLOCK_MONOTONIC);
}

static double worked_ms(void)
{
    return ms_of(CLOCK_PROCESS_CPUTIME_ID);
}

/* --- what is typed ----------------------------------------------------------------------------- */

/* The first `count` parts of a list and its last one; 0: the last alone. */
static Str typed_name(Arena *arena, NameParts parts, size_t count)
{
    StrBuilder name = {.arena = arena};

    for (size_t i = 0; i < count && i + 1 < parts.count; i++) {
        strbuilder_add(&name, parts.list[i].text);
        strbuilder_add_char(&name, ' ');
    }
    strbuilder_add(&name, parts.list[parts.count - 1].text);
    return strbuilder_text(&name);
}

static void add_keys(Keys *keys, Str name)
{
    for (size_t at = 1; at <= name.len && keys->count < KEYS_MAX; at++) {
        bool is_inside = at < name.len && ((unsigned char)name.bytes[at] & 0xC0) == 0x80;
        if (!is_inside && name.bytes[at - 1] != ' ')
            keys->typed[keys->count++] = str_part(name, 0, at);
    }
}

/* --- the peers --------------------------------------------------------------------------------- */

static void run(sqlite3 *db, const char *sql)
{
    char *message = NULL;

    if (sqlite3_exec(db, sql, NULL, NULL, &message) == SQLITE_OK)
        return;
    fprintf(stderr, "%s: %s\n", sql, message);
    exit(1);
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *stmt = NULL;

    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK)
        return stmt;
    fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
    exit(1);
}

static int64_t number_of(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *stmt = prepared(db, sql);
    int64_t number = sqlite3_step(stmt) == SQLITE_ROW ? sqlite3_column_int64(stmt, 0) : 0;

    sqlite3_finalize(stmt);
    return number;
}

static void bind(sqlite3_stmt *stmt, int parameter, Str text)
{
    sqlite3_bind_text64(stmt, parameter, text.bytes, text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* The same people in a plain table with FTS5 as its manual sets it up for prefixes. */
static void make_peer(Bench *bench, Str office, Str file)
{
    sqlite3_open(str_c(&bench->arena, file), &bench->peer);
    run(bench->peer, "PRAGMA journal_mode = WAL");
    run(bench->peer, str_c(
                         &bench->arena, str_format(
                                            &bench->arena, "ATTACH '%.*s' AS office",
                                            (int)office.len, office.bytes)));
    run(bench->peer, "BEGIN");
    run(bench->peer, "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, folded TEXT,"
                     " identity TEXT, phone TEXT, city TEXT)");
    run(bench->peer, "INSERT INTO people SELECT serial, name, name_folded, identity, phone,"
                     " city FROM office.person ORDER BY serial");
    run(bench->peer, "CREATE VIRTUAL TABLE words USING fts5(folded, content='people',"
                     " content_rowid='id', prefix='2 3')");
    run(bench->peer,
        "INSERT INTO words(rowid, folded) SELECT id, folded FROM people ORDER BY id");
    run(bench->peer, "COMMIT");
    run(bench->peer, "DETACH office");
    bench->like = prepared(
        bench->peer, "SELECT id, name, identity, phone, city FROM people"
                     " WHERE folded LIKE '%' || ?1 || '%' LIMIT 50");
    bench->fts = prepared(
        bench->peer, "SELECT p.id, p.name, p.identity, p.phone, p.city FROM words w"
                     " JOIN people p ON p.id = w.rowid WHERE words MATCH ?1"
                     " ORDER BY w.rowid LIMIT 50");
    bench->people = number_of(bench->peer, "SELECT count(*) FROM people");
}

/* The folded names, one a line. */
static void write_names(Bench *bench, Str file)
{
    sqlite3_stmt *all = prepared(bench->peer, "SELECT folded FROM people ORDER BY id");
    FILE *out = fopen(str_c(&bench->arena, file), "w");

    while (out && sqlite3_step(all) == SQLITE_ROW)
        fprintf(out, "%s\n", (const char *)sqlite3_column_text(all, 0));
    sqlite3_finalize(all);
    if (!out || fclose(out))
        exit(1);
    bench->names = file;
}

/* Names of the office, evenly from its first to its last person. */
static void make_keys(Bench *bench)
{
    static const size_t parts_before[] = {
        9, 0, 9, 1}; /* whole, family, whole, first and family */
    Keys *keys = &bench->keys;
    sqlite3_stmt *some = prepared(
        bench->peer, "SELECT name FROM people WHERE id % max(1, ?1 / ?2) = 0 LIMIT ?2");

    keys->typed = arena_new(&keys->arena, Str, KEYS_MAX);
    sqlite3_bind_int64(some, 1, bench->people);
    sqlite3_bind_int64(some, 2, NAMES);
    for (size_t i = 0; sqlite3_step(some) == SQLITE_ROW; i++) {
        Str name = str_copy(&keys->arena, str_of((const char *)sqlite3_column_text(some, 0)));
        NameParts parts = name_parts(&keys->arena, name);
        if (parts.count)
            add_keys(keys, typed_name(&keys->arena, parts, parts_before[i % 4]));
    }
    sqlite3_finalize(some);
}

/* --- size -------------------------------------------------------------------------------------- */

static int64_t bytes_of(sqlite3 *db, const char *names)
{
    char sql[300];

    snprintf(
        sql, sizeof sql, "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name %s", names);
    return number_of(db, sql);
}

static void show_sizes(Bench *bench, Str office)
{
    sqlite3 *db = NULL;

    sqlite3_open_v2(str_c(&bench->arena, office), &db, SQLITE_OPEN_READONLY, NULL);
    double table = (double)bytes_of(db, "= 'person'");
    double search = (double)bytes_of(db, "LIKE 'person_search%' OR name = 'person_key_name'");
    double all = (double)bytes_of(
        db, "LIKE 'person_search%' OR name LIKE 'person_key_%' OR name IN"
            " (SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'person')");
    printf("people %.0f MB\n", table / 1e6);
    bench->outcome.name_indexes = search / table;
    bench->outcome.all_indexes = all / table;
    sqlite3_close(db);
}

/* --- one keystroke ----------------------------------------------------------------------------- */

static size_t ask_ours(Bench *bench, Str typed)
{
    PersonQuery query = person_query(&bench->arena, typed, 0);
    PersonPage page = {0};

    if (store_person_search(bench->store, &query, ROWS, &bench->arena, &page)) {
        fprintf(stderr, "%s\n", err_detail());
        exit(1);
    }
    return page.count;
}

/* Reads the rows as a list would. */
static size_t rows_of(Bench *bench, sqlite3_stmt *stmt)
{
    size_t count = 0;

    for (; sqlite3_step(stmt) == SQLITE_ROW; count++) {
        for (int column = 1; column < sqlite3_column_count(stmt); column++)
            str_copy(&bench->arena, str_of((const char *)sqlite3_column_text(stmt, column)));
    }
    sqlite3_reset(stmt);
    return count;
}

static size_t ask_like(Bench *bench, Str typed)
{
    bind(bench->like, 1, name_sort_key(&bench->arena, typed));
    return rows_of(bench, bench->like);
}

static size_t ask_fts(Bench *bench, Str typed)
{
    NameParts parts = name_parts(&bench->arena, typed);
    StrBuilder words = {.arena = &bench->arena};

    for (size_t i = 0; i < parts.count; i++)
        strbuilder_add_format(&words, "\"%s\"* ", str_c(&bench->arena, parts.list[i].text));
    if (!parts.count)
        return 0;
    bind(bench->fts, 1, strbuilder_text(&words));
    return rows_of(bench, bench->fts);
}

/* `fzf --filter` over the file of names; it reads it anew each time, as a pipe would. */
static size_t ask_fzf(Bench *bench, Str typed)
{
    const char *words = str_c(&bench->arena, name_sort_key(&bench->arena, typed));
    int status = 0;

    fflush(stdout);
    pid_t child = fork();

    if (child == 0) {
        if (freopen(str_c(&bench->arena, bench->names), "r", stdin) &&
            freopen("/dev/null", "w", stdout))
            execlp("fzf", "fzf", "--filter", words, (char *)NULL);
        _exit(127);
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 127 ? 0 : 1;
}

static void take_time(Times *times, double start, double worked)
{
    times->ms[times->count] = now_ms() - start;
    times->worked_ms[times->count++] = worked_ms() - worked;
}

/* Every `step`-th keystroke. */
static void measure(Bench *bench, size_t (*ask)(Bench *, Str), size_t step, Times *times)
{
    for (size_t i = 0; i < bench->keys.count; i += step) {
        double start = now_ms();
        double worked = worked_ms();
        times->rows += ask(bench, bench->keys.typed[i]);
        take_time(times, start, worked);
        arena_reset(&bench->arena);
    }
}

/* --- what comes out ---------------------------------------------------------------------------- */

static int by_size(const void *a, const void *b)
{
    double first = *(const double *)a;
    double second = *(const double *)b;

    return (first > second) - (first < second);
}

static double quantile(const double *ms, size_t count, int per_mille)
{
    return ms[(count - 1) * (size_t)per_mille / 1000];
}

static void show(const char *name, Times *times, const Times *ours)
{
    size_t count = times->count;

    qsort(times->ms, count, sizeof times->ms[0], by_size);
    qsort(times->worked_ms, count, sizeof times->worked_ms[0], by_size);
    printf("%-32s", name);
    for (int i = 0; i < 3; i++) {
        static const int per_mille[] = {500, 990, 1000};
        double clock = quantile(times->ms, count, per_mille[i]);
        printf(
            " %8.2f %8.2f %6.1f", clock, quantile(times->worked_ms, count, per_mille[i]),
            clock / quantile(ours->ms, ours->count, per_mille[i]));
    }
    printf("\n");
}

static double p99(const Times *times)
{
    return quantile(times->ms, times->count, 990);
}

static void note_search(
    SearchOutcome *out, const Times *ours, const Times *like, const Times *fts)
{
    out->keystrokes = ours->count;
    out->p50_ms = quantile(ours->ms, ours->count, 500);
    out->p99_ms = p99(ours);
    out->worst_ms = quantile(ours->ms, ours->count, 1000);
    out->like_times = p99(like) / p99(ours);
    out->fts_times = p99(fts) / p99(ours);
}

static void show_head(void)
{
    printf("%32s %24s %24s %24s\n", "", "p50", "p99", "max");
    printf("%32s", "");
    for (int i = 0; i < 3; i++)
        printf(" %8s %8s %6s", "ms", "worked", "ours x");
    printf("\n");
}

static void compare_search(Bench *bench)
{
    static Times first, ours, fts, like, fzf;
    enum { FZF_STEP = 20 };

    first.count = ours.count = fts.count = like.count = fzf.count = 0;
    ours.rows = fts.rows = like.rows = 0;
    measure(bench, ask_ours, 1, &first);
    measure(bench, ask_ours, 1, &ours);
    measure(bench, ask_fts, 1, &fts);
    measure(bench, ask_like, 1, &like);
    printf("%zu keystrokes, the first %d rows of each\n", bench->keys.count, ROWS);
    show_head();
    show("ours: names, then parts", &ours, &ours);
    show("FTS5 detail=full prefix='2 3'", &fts, &ours);
    show("LIKE '%..%'", &like, &ours);
    if (ask_fzf(bench, STR("a"))) {
        measure(bench, ask_fzf, FZF_STEP, &fzf);
        show("fzf --filter, some keystrokes", &fzf, &ours);
    } else {
        printf("fzf is not installed, so it is not measured\n");
    }
    note_search(&bench->outcome, &ours, &like, &fts);
    printf("rows found: ours %zu, FTS5 %zu, LIKE %zu\n", ours.rows, fts.rows, like.rows);
}

/* After people were added one by one, each in a change of its own, as at a desk. */
static void compare_after_single_changes(Bench *bench)
{
    static Times ours;
    Sample sample = {SEED + 1};
    double start = now_ms();
    int64_t from = bench->people + SERIALS_LEFT_FREE;

    ours.count = 0;
    if (store_begin_trial(bench->store))
        exit(1);
    for (int64_t i = 0; i < SINGLE_CHANGES; i++)
        people_fill_from(bench->store, &sample, from + i, from + i + 1);
    printf(
        "%d people more, each in a change: %.2f ms each\n", SINGLE_CHANGES,
        (now_ms() - start) / SINGLE_CHANGES);
    measure(bench, ask_ours, 1, &ours);
    show("ours, after them", &ours, &ours);
    store_end_trial(bench->store);
}

static void measure_duplicates(Bench *bench)
{
    static Times times;
    Sample sample = {SEED + 2};

    times.count = 0;
    for (int64_t i = 0; i < COMPARISONS; i++) {
        Person person =
            person_sample(&sample, &bench->keys.arena, bench->people + SERIALS_LEFT_FREE + i);
        PersonLikenesses alike = {0};
        double start = now_ms();
        double worked = worked_ms();
        if (store_person_duplicates(bench->store, &person, &bench->arena, &alike))
            exit(1);
        take_time(&times, start, worked);
        arena_reset(&bench->arena);
    }
    show("those who are alike, 500 people", &times, &times);
    bench->outcome.alike_p99_ms = p99(&times);
}

/* --- one office after the other ---------------------------------------------------------------- */

static void forget(Bench *bench)
{
    sqlite3_finalize(bench->like);
    sqlite3_finalize(bench->fts);
    sqlite3_close(bench->peer);
    store_close(bench->store);
    arena_free(&bench->keys.arena);
    arena_free(&bench->arena);
}

static bool measure_office(Str office, SearchOutcome *out)
{
    Bench bench = {0};
    Arena arena = {0};

    if (store_open(office, &bench.store))
        return false;
    Str folder = folder_make(&arena);
    make_peer(&bench, office, folder_file(&arena, folder, "peer.db"));
    printf("\nsearching among %lld people\n", (long long)bench.people);
    bench.outcome.people = bench.people;
    write_names(&bench, folder_file(&arena, folder, "names"));
    show_sizes(&bench, office);
    make_keys(&bench);
    compare_search(&bench);
    measure_duplicates(&bench);
    compare_after_single_changes(&bench);
    *out = bench.outcome;
    forget(&bench);
    folder_remove(folder);
    arena_free(&arena);
    return true;
}

int main(int argc, char **argv)
{
    SearchOutcome outcomes[OFFICES_MAX];
    int count = argc - 1;

    if (count < 1 || count > OFFICES_MAX) {
        fprintf(stderr, "usage: bench_search OFFICE...\n");
        return 64;
    }
    for (int i = 0; i < count; i++)
        if (!measure_office(str_of(argv[1 + i]), &outcomes[i])) {
            fprintf(stderr, "bench_search: %s: %s\n", argv[1 + i], err_detail());
            return 66;
        }
    searchlimits_show(&outcomes[0], &outcomes[count - 1]);
    return 0;
}
