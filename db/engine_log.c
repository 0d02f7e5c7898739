#include "db/engine_inside.h"

#include <sqlite3.h>

/* What has gathered in the log is taken over into the file after the next writer was let in. Whoever
 * writes all over the file (an import) lets more gather, since most of its pages are written again
 * soon, and takes them over himself: others leave MANY to him. Where it goes on growing all the same,
 * since it never came to rest, everybody waits once for it. */
enum { USUAL_PAGES = 1000, MANY_PAGES = 4000, FAR_PAGES = 16000, LAST_PAGES = 64000 };

/* What a commit put into the log is brought to the disk by us, after the next writer was let in, so
 * that syncs of several processes overlap: with NORMAL the library itself syncs the log before it
 * takes pages over, and the file after it, which is what keeps the file whole. */
static const char log_pragmas[] = "PRAGMA journal_mode = WAL;"
                                  "PRAGMA synchronous = NORMAL;"
                                  "PRAGMA journal_size_limit = 16777216;";

static int note_pages(void *context, sqlite3 *db, const char *name, int pages)
{
    Engine *engine = context;

    (void)db;
    (void)name;
    engine->log_pages = pages;
    return SQLITE_OK;
}

Err engine_start_log(Engine *engine)
{
    if (!engine_may_run(engine))
        return engine_error(engine);
    int code = sqlite3_exec(engine->db, log_pragmas, NULL, NULL, NULL);
    if (code != SQLITE_OK)
        return engine_fail(engine, code);
    sqlite3_wal_hook(engine->db, note_pages, engine);
    return ERR_NONE;
}

/* Another connection may be at it, or in the way: then it is done another time. */
static void take_over(Engine *engine)
{
    int code =
        sqlite3_wal_checkpoint_v2(engine->db, "main", SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);

    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
        engine_fail(engine, code);
}

static Err sync_log(Engine *engine)
{
    sqlite3_file *log = NULL;
    bool is_kept = engine_may_run(engine) &&
                   sqlite3_file_control(
                       engine->db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK;

    is_kept = is_kept &&
              (!log->pMethods || log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK);
    /* Whatever failed, nobody knows now what the disk holds. */
    return is_kept ? ERR_NONE : engine_fail(engine, SQLITE_IOERR_FSYNC);
}

static bool is_to_take_over(const Engine *engine, int pages)
{
    if (pages >= FAR_PAGES)
        return pages < LAST_PAGES;
    return !engine->is_wide && pages >= USUAL_PAGES && pages < MANY_PAGES;
}

Err engine_keep_log(Engine *engine)
{
    int pages = engine->log_pages;

    engine->log_pages = 0;
    if (pages >= LAST_PAGES)
        take_over(engine);
    engine_leave_gate(engine);
    if (!pages)
        return ERR_NONE;
    if (!engine->is_put_off)
        TRY(sync_log(engine));
    if (is_to_take_over(engine, pages))
        take_over(engine);
    return ERR_NONE;
}

void engine_put_off_disk(Engine *engine, bool is_put_off)
{
    engine->is_put_off = is_put_off;
}

Err engine_empty_log(Engine *engine)
{
    int code =
        sqlite3_wal_checkpoint_v2(engine->db, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

    return code == SQLITE_OK ? ERR_NONE : engine_fail(engine, code);
}
