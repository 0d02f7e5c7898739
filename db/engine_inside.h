/* engine_inside.h - what the files of the SQLite engine share; nobody else includes it. */
#ifndef DB_ENGINE_INSIDE_H
#define DB_ENGINE_INSIDE_H

#include "db/engine.h"

enum { MOMENT_BYTES = 24 };

typedef struct Gate Gate;

struct sqlite3;
struct sqlite3_stmt;

struct Row {
    Engine *engine;
    Row *next; /* all rows of an engine hang together, to be ended with it */
    struct sqlite3_stmt *stmt;
    int bind_code; /* the first failure while binding */
    bool is_taken;
    bool is_running; /* it has been stepped since its last reset */
};

/* The engine's own statements, kept like all others. */
typedef enum {
    OWN_APPLICATION,
    OWN_VERSION,
    OWN_DATA_VERSION,
    OWN_STRUCTURE,
    OWN_REFERENCES,
    OWN_INDEX,
    OWN_COLUMNS,
    OWN_COUNT,
} OwnStatement;

struct Engine {
    struct sqlite3 *db;
    Arena arena;  /* the rows */
    Arena values; /* what is bound, until no row is in use */
    int taken_count;
    Row *rows;
    Row *own[OWN_COUNT];
    Row failed;      /* given when a statement cannot be prepared */
    int code;        /* the last failure, as the database's extended code */
    int poison;      /* why nothing runs any more, as a code; 0: all is well */
    bool is_wide;    /* it writes all over the file */
    bool is_put_off; /* commits do not wait for the disk */
    bool is_bulk;    /* changes are parts of one transaction */
    bool is_trial;   /* so they are, and each can be forgotten by itself */
    EngineWait wait;
    void *wait_context;
    int max_wait_ms;
    int64_t wait_start_ms;
    uint32_t jitter;
    Gate *gate;      /* NULL: none */
    int log_pages;   /* that a commit left in the log, while they are not surely on the disk */
    EngineFeed feed; /* of the statement that is running; NULL: none */
    void *feed_context;
    EngineProgress progress;
    void *progress_context;
    Moment known_moment;           /* the last that was written or read ... */
    char known_text[MOMENT_BYTES]; /* ... and how: rows of one change share theirs */
    Fault fault;
    int fault_steps;
    bool fault_has_struck;
    EngineNoted is_noted; /* NULL: nothing is noted now */
    StrBuilder notes;
    Arena notes_arena;
    bool has_too_many_notes;
};

/* Keeps `code` as the last failure, with its text in err_detail(); returns its Err. */
Err engine_fail(Engine *engine, int code);

/* One of the engine's own statements, taken: hold it in an AUTO_RESET variable. */
Row *engine_own_row(Engine *engine, OwnStatement which);

/* To be asked before anything runs: false when the engine is poisoned or a fault strikes. */
bool engine_may_run(Engine *engine);

int64_t engine_clock_ms(void);

/* Whether a wait that began at wait_start_ms is to go on. */
bool engine_may_wait(Engine *engine);

/* Makes the table known that row_run_fed() fills; returns the database's code. */
int engine_add_feed(Engine *engine);

/* Waits for this connection's turn, which ends with engine_leave_gate(); without a gate, and when it
 * is its turn already, at once. */
MUST_CHECK Err engine_enter_gate(Engine *engine);
void engine_leave_gate(Engine *engine);
void engine_drop_gate(Engine *engine);

/* After a commit: lets the next one in and brings what was committed to the disk. */
MUST_CHECK Err engine_keep_log(Engine *engine);

#endif
