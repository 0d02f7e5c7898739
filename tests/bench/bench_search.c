/* How long a keystroke in the search box takes, beside what else SQLite offers for it.
 *
 *     bench_search [PEOPLE [NAMES]]      100,000 made-up people and 60 typed names without words
 *
 * Every beginning of each name is one keystroke: half of the names are typed whole, a quarter by
 * the family alone, a quarter by the first name and the family. Each method answers all
 * keystrokes with the first 50 rows, one method after the other in the same run, so that the long
 * scans of one do not empty the caches of another. The times are those of a warm cache.
 */
#include "db/person_duplicate_store.h"
#include "db/person_search_store.h"
#include "office/name.h"
#include "tests/lib/people.h"

#include <sqlite3.h>
#include <time.h>

enum { ROWS = 50, KEYS_MAX = 20000, SEED = 5, SINGLE_CHANGES = 1000, COMPARISONS = 500 };

/* What was typed so far, at each keystroke. */
typedef struct {
    Arena arena;
    Str *typed;
    size_t count;
} Keys;

typedef struct {
    double ms[KEYS_MAX];
    size_t count;
    size_t rows; /* found in all */
} Times;

typedef struct {
    Store *store;
    sqlite3 *peer;
    sqlite3_stmt *like;
    sqlite3_stmt *fts;
    Keys keys;
    Arena arena; /* one keystroke */
} Bench;

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
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

static void make_keys(Keys *keys, size_t names, int64_t people)
{
    static const size_t parts_before[] = {
        9, 0, 9, 1}; /* whole, family, whole, first and family */
    Sample sample = {SEED};
    int64_t step = people / (int64_t)names > 0 ? people / (int64_t)names : 1;

    keys->typed = arena_new(&keys->arena, Str, KEYS_MAX);
    for (int64_t serial = 0; serial < people && names > 0; serial++) {
        Person person = person_sample(&sample, &keys->arena, serial);
        if (serial % step)
            continue;
        NameParts parts = name_parts(&keys->arena, person.name);
        add_keys(keys, typed_name(&keys->arena, parts, parts_before[names-- % 4]));
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

static void bind(sqlite3_stmt *stmt, int parameter, Str text)
{
    sqlite3_bind_text64(stmt, parameter, text.bytes, text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void add_peer_rows(sqlite3 *db, int64_t people)
{
    sqlite3_stmt *add = prepared(
        db, "INSERT INTO people(id, name, folded, identity, phone, city)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    Sample sample = {SEED};
    Arena arena = {0};

    for (int64_t serial = 0; serial < people; serial++) {
        Person person = person_sample(&sample, &arena, serial);
        sqlite3_bind_int64(add, 1, serial + 1);
        bind(add, 2, person.name);
        bind(add, 3, name_sort_key(&arena, person.name));
        bind(add, 4, person.identity);
        bind(add, 5, person.phone);
        bind(add, 6, person.city);
        sqlite3_step(add);
        sqlite3_reset(add);
        arena_reset(&arena);
    }
    sqlite3_finalize(add);
    arena_free(&arena);
}

/* The same people in a plain table with FTS5 as its manual sets it up for prefixes. */
static void make_peer(Bench *bench, Str file, int64_t people)
{
    sqlite3_open(str_c(&bench->arena, file), &bench->peer);
    run(bench->peer, "PRAGMA journal_mode = WAL");
    run(bench->peer, "BEGIN");
    run(bench->peer, "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, folded TEXT,"
                     " identity TEXT, phone TEXT, city TEXT)");
    add_peer_rows(bench->peer, people);
    run(bench->peer, "CREATE VIRTUAL TABLE words USING fts5(folded, content='people',"
                     " content_rowid='id', prefix='2 3')");
    run(bench->peer,
        "INSERT INTO words(rowid, folded) SELECT id, folded FROM people ORDER BY id");
    run(bench->peer, "COMMIT");
    bench->like = prepared(
        bench->peer, "SELECT id, name, identity, phone, city FROM people"
                     " WHERE folded LIKE '%' || ?1 || '%' LIMIT 50");
    bench->fts = prepared(
        bench->peer, "SELECT p.id, p.name, p.identity, p.phone, p.city FROM words w"
                     " JOIN people p ON p.id = w.rowid WHERE words MATCH ?1"
                     " ORDER BY w.rowid LIMIT 50");
}

/* --- one keystroke ----------------------------------------------------------------------------- */

static size_t ask_ours(Bench *bench, Str typed)
{
    PersonQuery query = person_query(&bench->arena, typed);
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

static void measure(Bench *bench, size_t (*ask)(Bench *, Str), Times *times)
{
    for (size_t i = 0; i < bench->keys.count; i++) {
        double start = now_ms();
        times->rows += ask(bench, bench->keys.typed[i]);
        times->ms[times->count++] = now_ms() - start;
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

static double quantile(const Times *times, int per_mille)
{
    return times->ms[(times->count - 1) * (size_t)per_mille / 1000];
}

static void show(const char *name, Times *times, const Times *ours)
{
    qsort(times->ms, times->count, sizeof times->ms[0], by_size);
    printf(
        "%-34s %9.3f %9.3f %9.3f   %7.1f %7.1f %7.1f\n", name, quantile(times, 500),
        quantile(times, 990), quantile(times, 1000), quantile(times, 500) / quantile(ours, 500),
        quantile(times, 990) / quantile(ours, 990),
        quantile(times, 1000) / quantile(ours, 1000));
}

static void compare_search(Bench *bench)
{
    static Times ours, fts, like;

    measure(bench, ask_ours, &ours);
    measure(bench, ask_fts, &fts);
    measure(bench, ask_like, &like);
    printf("%zu keystrokes, the first %d rows of each\n", bench->keys.count, ROWS);
    printf("%-34s %9s %9s %9s   %23s\n", "", "p50 ms", "p99 ms", "max ms", "times ours");
    show("ours: names, then parts", &ours, &ours);
    show("FTS5 detail=full prefix='2 3'", &fts, &ours);
    show("LIKE '%..%'", &like, &ours);
    printf("rows found: ours %zu, FTS5 %zu, LIKE %zu\n", ours.rows, fts.rows, like.rows);
}

/* After people were added one by one, each in a change of its own, as at a desk. */
static void compare_after_single_changes(Bench *bench, int64_t people)
{
    static Times ours;
    Sample sample = {SEED + 1};
    double start = now_ms();

    for (int64_t i = 0; i < SINGLE_CHANGES; i++)
        people_fill_from(bench->store, &sample, people + i, people + i + 1);
    printf(
        "%d people more, each in a change: %.2f ms each\n", SINGLE_CHANGES,
        (now_ms() - start) / SINGLE_CHANGES);
    measure(bench, ask_ours, &ours);
    show("ours, after them", &ours, &ours);
}

static void measure_duplicates(Bench *bench, int64_t people)
{
    static Times times;
    Sample sample = {SEED + 2};

    for (int64_t i = 0; i < COMPARISONS; i++) {
        Person person = person_sample(&sample, &bench->keys.arena, people + i);
        PersonLikenesses alike = {0};
        double start = now_ms();
        if (store_person_duplicates(bench->store, &person, &bench->arena, &alike))
            exit(1);
        times.ms[times.count++] = now_ms() - start;
        arena_reset(&bench->arena);
    }
    show("those who are alike, 500 people", &times, &times);
}

static int64_t argument(int argc, char **argv, int place, int64_t otherwise)
{
    int64_t number = otherwise;

    if (argc > place && (!str_to_int64(str_of(argv[place]), &number) || number < 1)) {
        fprintf(stderr, "usage: bench_search [PEOPLE [NAMES]]\n");
        exit(64);
    }
    return number;
}

int main(int argc, char **argv)
{
    int64_t people = argument(argc, argv, 1, 100000);
    int64_t names = argument(argc, argv, 2, 60);
    Bench bench = {0};
    Arena arena = {0};
    Str folder = folder_make(&arena);
    OfficePlan plan = office_plan(folder_file(&arena, folder, "bench.office"));

    if (store_create(&plan, &bench.store))
        return 1;
    double start = now_ms();
    people_fill(bench.store, SEED, people);
    printf("%lld people kept in %.1f s", (long long)people, (now_ms() - start) / 1e3);
    start = now_ms();
    make_peer(&bench, folder_file(&arena, folder, "peer.db"), people);
    printf(", the peer's in %.1f s\n", (now_ms() - start) / 1e3);
    make_keys(&bench.keys, (size_t)names, people);
    compare_search(&bench);
    compare_after_single_changes(&bench, people);
    measure_duplicates(&bench, people);
    sqlite3_finalize(bench.like);
    sqlite3_finalize(bench.fts);
    sqlite3_close(bench.peer);
    store_close(bench.store);
    folder_remove(folder);
    arena_free(&bench.keys.arena);
    arena_free(&bench.arena);
    arena_free(&arena);
    return 0;
}
