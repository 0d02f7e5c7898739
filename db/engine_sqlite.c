#include "db/engine_inside.h"

#include <assert.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { PROGRESS_INSTRUCTIONS = 2000, USUAL_WAIT_MS = 5000 };
enum { PAGE_BYTES = 4096, BULK_PAGES = 65536 };

static const struct {
    int code; /* an extended code, or a primary one that stands for all of its kind */
    Err err;
} kinds[] = {
    {SQLITE_CONSTRAINT_UNIQUE,     ERR_EXISTS       },
    {SQLITE_CONSTRAINT_PRIMARYKEY, ERR_EXISTS       },
    {SQLITE_CONSTRAINT_ROWID,      ERR_EXISTS       },
    {SQLITE_BUSY,                  ERR_STORE_BUSY   },
    {SQLITE_LOCKED,                ERR_STORE_BUSY   },
    {SQLITE_FULL,                  ERR_STORE_FULL   },
    {SQLITE_IOERR_SHMSIZE,         ERR_STORE_FULL   }, /* no room for the index beside the file */
    {SQLITE_IOERR_FSYNC,           ERR_STORE_UNSURE },
    {SQLITE_IOERR_DIR_FSYNC,       ERR_STORE_UNSURE },
    {SQLITE_CORRUPT,               ERR_DAMAGED      },
    {SQLITE_NOTADB,                ERR_FOREIGN_FILE },
    {SQLITE_INTERRUPT,             ERR_CANCELLED    },
    {SQLITE_READONLY,              ERR_CANNOT_CREATE},
    {SQLITE_PERM,                  ERR_CANNOT_CREATE},
    {SQLITE_CANTOPEN,              ERR_CANNOT_CREATE},
};

static const struct {
    int option;
    int value;
} configuration[] = {
    {SQLITE_DBCONFIG_DEFENSIVE,             1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA,        0},
    {SQLITE_DBCONFIG_DQS_DML,               0},
    {SQLITE_DBCONFIG_DQS_DDL,               0},
    {SQLITE_DBCONFIG_ENABLE_FKEY,           1},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

static const struct {
    int limit;
    int value;
} limits[] = {
    {SQLITE_LIMIT_LENGTH,        64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH,    1024 * 1024     },
    {SQLITE_LIMIT_ATTACHED,      0               },
    {SQLITE_LIMIT_TRIGGER_DEPTH, 16              },
};

/* Personal data never goes into a file of temporary tables, and what is deleted is wiped. */
static const char connection_pragmas[] = "PRAGMA cell_size_check = ON;"
                                         "PRAGMA mmap_size = 0;"
                                         "PRAGMA temp_store = MEMORY;"
                                         "PRAGMA synchronous = FULL;"
                                         "PRAGMA secure_delete = ON;";

/* Nothing of a new file has been deleted yet, and it is brought to the disk before it gets its name.
 * A connection that is on its guard would go on with a journal. */
static const char new_pragmas[] = "PRAGMA journal_mode = OFF;"
                                  "PRAGMA synchronous = OFF;"
                                  "PRAGMA secure_delete = OFF;"
                                  "PRAGMA foreign_keys = OFF;";

static const int fault_codes[] = {
    [FAULT_ERROR] = SQLITE_IOERR,
    [FAULT_FULL] = SQLITE_FULL,
    [FAULT_NO_INDEX] = SQLITE_IOERR_SHMSIZE,
    [FAULT_BUSY] = SQLITE_BUSY,
    [FAULT_SYNC] = SQLITE_IOERR_FSYNC,
};

int64_t engine_clock_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static Err kind_of(int code)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (kinds[i].code == code || kinds[i].code == (code & 0xff))
            return kinds[i].err;
    }
    return ERR_STORE;
}

static bool is_failed_sync(int code)
{
    return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
}

Err engine_fail(Engine *engine, int code)
{
    const char *message = engine->db ? sqlite3_errmsg(engine->db) : "";
    bool is_about_this = engine->db && sqlite3_extended_errcode(engine->db) == code;

    engine->code = code;
    if (is_failed_sync(code))
        engine->poison = code;
    return err_with(
        kind_of(code), "%s (%d)", is_about_this ? message : sqlite3_errstr(code), code);
}

Err engine_error(Engine *engine)
{
    return kind_of(engine->code);
}

bool engine_missed_reference(const Engine *engine)
{
    return engine->code == SQLITE_CONSTRAINT_FOREIGNKEY;
}

bool engine_is_poisoned(const Engine *engine)
{
    return engine->poison != 0;
}

static bool fault_strikes(Engine *engine)
{
    const Fault *fault = &engine->fault;

    if (!fault->step)
        return false;
    engine->fault_steps++;
    bool strikes =
        fault->stays ? engine->fault_steps >= fault->step : engine->fault_steps == fault->step;
    engine->fault_has_struck |= strikes;
    return strikes;
}

bool engine_may_run(Engine *engine)
{
    if (engine->poison) {
        engine_fail(engine, engine->poison);
        return false;
    }
    if (fault_strikes(engine)) {
        engine_fail(engine, fault_codes[engine->fault.kind]);
        return false;
    }
    return true;
}

void engine_set_fault(Engine *engine, Fault fault)
{
    engine->fault = fault;
    engine->fault_steps = 0;
    engine->fault_has_struck = false;
}

bool engine_clear_fault(Engine *engine)
{
    bool has_struck = engine->fault_has_struck;

    engine_set_fault(engine, (Fault){0});
    return has_struck;
}

/* --- waiting and long statements --------------------------------------------------------------- */

static uint32_t next_jitter(Engine *engine)
{
    engine->jitter = engine->jitter * 1664525u + 1013904223u;
    return engine->jitter >> 16;
}

bool engine_may_wait(Engine *engine)
{
    int64_t waited_ms = engine_clock_ms() - engine->wait_start_ms;

    if (waited_ms >= engine->max_wait_ms)
        return false;
    return !engine->wait || engine->wait(engine->wait_context, (int)waited_ms);
}

/* Between 0.3 and 1.3 ms, whoever has waited how long: SQLite's own handler sleeps longer each
 * time and lets one process starve beside a busy one. */
static int when_busy(void *context, int tries)
{
    Engine *engine = context;

    if (tries == 0)
        engine->wait_start_ms = engine_clock_ms();
    if (!engine_may_wait(engine))
        return 0;
    struct timespec pause = {.tv_nsec = 300000 + (long)(next_jitter(engine) % 1000) * 1000};
    nanosleep(&pause, NULL);
    return 1;
}

void engine_on_wait(Engine *engine, EngineWait wait, void *context, int max_wait_ms)
{
    engine->wait = wait;
    engine->wait_context = context;
    engine->max_wait_ms = max_wait_ms;
}

void engine_copy_wait(Engine *to, const Engine *from)
{
    engine_on_wait(to, from->wait, from->wait_context, from->max_wait_ms);
}

bool engine_is_in_use(const Engine *engine)
{
    return engine->taken_count > 0;
}

static int ask_to_go_on(void *context)
{
    Engine *engine = context;

    return !engine->progress(engine->progress_context);
}

void engine_on_progress(Engine *engine, EngineProgress progress, void *context)
{
    engine->progress = progress;
    engine->progress_context = context;
    sqlite3_progress_handler(
        engine->db, PROGRESS_INSTRUCTIONS, progress ? ask_to_go_on : NULL, engine);
}

/* --- opening and closing ----------------------------------------------------------------------- */

static Err run_text(Engine *engine, const char *sql)
{
    int code = sqlite3_exec(engine->db, sql, NULL, NULL, NULL);

    return code == SQLITE_OK ? ERR_NONE : engine_fail(engine, code);
}

static Err set_up(Engine *engine)
{
    for (size_t i = 0; i < sizeof configuration / sizeof configuration[0]; i++) {
        int code = sqlite3_db_config(
            engine->db, configuration[i].option, configuration[i].value, (int *)NULL);
        if (code != SQLITE_OK)
            return engine_fail(engine, code);
    }
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
        sqlite3_limit(engine->db, limits[i].limit, limits[i].value);
    sqlite3_busy_handler(engine->db, when_busy, engine);
    int code = engine_add_feed(engine);
    if (code != SQLITE_OK)
        return engine_fail(engine, code);
    return run_text(engine, connection_pragmas);
}

static Err connect(Engine *engine, Str file)
{
    enum { FLAGS = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE };
    /* A name such as ":memory:" is a file when a person gives it. */
    Str path = file.len && file.bytes[0] == ':'
                   ? str_format(&engine->arena, "./%.*s", (int)file.len, file.bytes)
                   : file;
    const char *name = file.len ? str_c(&engine->arena, path) : ":memory:";
    int code = sqlite3_open_v2(name, &engine->db, FLAGS, NULL);

    if (code != SQLITE_OK) {
        engine_fail(engine, code);
        return ERR_NO_INPUT;
    }
    return set_up(engine);
}

/* One thread uses the library, and nobody asks it how much memory it took: its locks and sums cost
 * a tenth of every statement. Once it has started, in this process, this changes nothing. */
static void configure_library(void)
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* The processor finds pages quicker in large parts of memory. The library walks all slots when it
 * starts, so there are no more than will be used. */
void engine_expect_bulk(int64_t file_bytes)
{
    int header_bytes = 0;
    int64_t count = file_bytes / PAGE_BYTES < BULK_PAGES ? file_bytes / PAGE_BYTES : BULK_PAGES;

    sqlite3_config(SQLITE_CONFIG_PCACHE_HDRSZ, &header_bytes);
    size_t size = (size_t)count * (size_t)(PAGE_BYTES + header_bytes);
    void *pages = size ? mmap(
                             NULL, size, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
                       : MAP_FAILED;
    if (pages == MAP_FAILED)
        return;
    madvise(pages, size, MADV_HUGEPAGE);
    configure_library();
    int code =
        sqlite3_config(SQLITE_CONFIG_PAGECACHE, pages, PAGE_BYTES + header_bytes, (int)count);
    if (code != SQLITE_OK)
        munmap(pages, size);
}

Err engine_open(Str file, Engine **out)
{
    configure_library();
    Engine *engine = calloc(1, sizeof *engine);

    if (!engine)
        return err_with(ERR_STORE, "out of memory");
    engine->failed.engine = engine;
    engine->max_wait_ms = USUAL_WAIT_MS;
    engine->jitter = (uint32_t)getpid() ^ (uint32_t)engine_clock_ms();
    Err err = connect(engine, file);
    if (err) {
        engine_close(engine);
        return err;
    }
    *out = engine;
    return ERR_NONE;
}

void engine_close(Engine *engine)
{
    if (!engine)
        return;
    for (Row *row = engine->rows; row; row = row->next)
        sqlite3_finalize(row->stmt);
    sqlite3_close(engine->db);
    engine_drop_gate(engine);
    arena_free(&engine->arena);
    arena_free(&engine->values);
    arena_free(&engine->notes_arena);
    free(engine);
}

static void guard(Engine *engine, int is_on)
{
    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DEFENSIVE, is_on, (int *)NULL);
}

Err engine_start_new(Engine *engine)
{
    if (!engine_may_run(engine))
        return engine_error(engine);
    guard(engine, 0);
    Err err = run_text(engine, new_pragmas);
    guard(engine, 1);
    return err;
}

void engine_trust_references(Engine *engine, bool is_trusted)
{
    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_ENABLE_FKEY, !is_trusted, (int *)NULL);
}

/* --- transactions ------------------------------------------------------------------------------ */

/* Whoever does not know of the gate is kept out by the file's own lock. */
static Err begin_change(Engine *engine)
{
    TRY(engine_enter_gate(engine));
    Err err = run_text(engine, "BEGIN IMMEDIATE");
    if (err)
        engine_leave_gate(engine);
    return err;
}

Err engine_begin(Engine *engine, EngineTransaction kind)
{
    assert(!engine->progress || kind == ENGINE_LOOK);
    if (!engine_may_run(engine))
        return engine_error(engine);
    if (engine->is_bulk)
        return ERR_NONE;
    if (engine->is_trial)
        return run_text(engine, "SAVEPOINT act");
    return kind == ENGINE_CHANGE ? begin_change(engine) : run_text(engine, "BEGIN");
}

Err engine_commit(Engine *engine)
{
    if (engine->is_bulk)
        return ERR_NONE;
    if (!engine_may_run(engine))
        return engine_error(engine);
    if (engine->is_trial)
        return run_text(engine, "RELEASE act");
    TRY(run_text(engine, "COMMIT"));
    return engine_keep_log(engine);
}

void engine_rollback(Engine *engine)
{
    int code = engine->code;

    const char *sql = engine->is_trial ? "ROLLBACK TO act; RELEASE act" : "ROLLBACK";

    if (!engine->is_trial)
        engine->log_pages = 0;
    if (sqlite3_get_autocommit(engine->db)) {
        engine_leave_gate(engine);
        return;
    }
    bool is_undone = sqlite3_exec(engine->db, sql, NULL, NULL, NULL) == SQLITE_OK;
    if (!engine->is_trial)
        engine_leave_gate(engine);
    if ((!is_undone || engine->is_bulk) && !engine->poison)
        engine->poison = SQLITE_IOERR;
    engine->code = code;
}

Err engine_widen_cache(Engine *engine)
{
    engine->is_wide = true;
    return engine_may_run(engine) ? run_text(engine, "PRAGMA cache_size = -262144")
                                  : engine_error(engine);
}

/* Pages that are written again and again while a file is filled stay in memory; what is sorted for
 * its indexes, of a million cases, could not. */
Err engine_begin_bulk(Engine *engine)
{
    TRY(run_text(engine, "PRAGMA cache_size = -262144; PRAGMA temp_store = FILE"));
    TRY(engine_begin(engine, ENGINE_CHANGE));
    engine->is_bulk = true;
    return ERR_NONE;
}

Err engine_commit_bulk(Engine *engine)
{
    engine->is_bulk = false;
    return engine_commit(engine);
}

Err engine_begin_trial(Engine *engine)
{
    TRY(engine_begin(engine, ENGINE_CHANGE));
    engine->is_trial = true;
    return ERR_NONE;
}

void engine_end_trial(Engine *engine)
{
    if (!engine->is_trial)
        return;
    engine->is_trial = false;
    engine_rollback(engine);
}
