/* engine.h - the thin seam between the store and the database engine behind it.
 *
 * Everything of db/ speaks to this header; only db/engine_*.c know SQLite. An Engine is one
 * connection to one file. It is used by one thread and never carried over a fork.
 *
 * A Row is a prepared statement and, after a step that said ROW_READY, the row it stands on.
 * Parameters count from 1 (?1), columns from 0. What goes wrong while binding or preparing is
 * kept and said by the next row_step(), so that callers test in one place only.
 */
#ifndef DB_ENGINE_H
#define DB_ENGINE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/moment.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Engine Engine;
typedef struct Row Row;

typedef enum { ROW_READY, ROW_DONE, ROW_FAILED } RowStep;

/* A change sees and keeps out other writers from its first statement on. A look is a short read
 * of several statements over one state of the file. */
typedef enum { ENGINE_LOOK, ENGINE_CHANGE } EngineTransaction;

/* What a file says of itself: whose it is and at which version its tables stand. */
typedef struct {
    int32_t application;
    int32_t version;
} EngineMarks;

/* Asked while another connection writes; waited_ms grows. false gives up (ERR_STORE_BUSY). */
typedef bool (*EngineWait)(void *context, int waited_ms);

/* Asked now and then inside a long statement; false ends it (ERR_CANCELLED). */
typedef bool (*EngineProgress)(void *context);

/* Opens an existing file to read and write, or with an empty `file` a database in memory.
 *
 * Nothing in the file is touched, so that its marks can be looked at first. The connection trusts
 * nothing in the file: no functions from its schema, no double-quoted strings, cells checked.
 * return  ERR_NO_INPUT when it cannot be opened. `*out` belongs to the caller: engine_close().
 */
MUST_CHECK Err engine_open(Str file, Engine **out);

/* Closes everything, half-open things too; NULL is fine. */
void engine_close(Engine *engine);

/* Writes go through a log (WAL) from here on and are on the disk when engine_commit() returns. Others
 * may see them some milliseconds before that; what they build on them is on the disk with them. */
MUST_CHECK Err engine_start_log(Engine *engine);

/* Takes everything over from the log into the file, brings it to the disk and empties the log.
 *
 * return  ERR_STORE_BUSY when others are in the way.
 */
MUST_CHECK Err engine_empty_log(Engine *engine);

/* Changes of all connections that use the same gate take turns there, and nobody starves: SQLite's
 * own lock is taken by whoever happens to ask when it is free. A process that ends leaves the gate.
 *
 * file    one that is there and is not the database; empty: no gate.
 * return  ERR_NO_INPUT when it cannot be opened.
 */
MUST_CHECK Err engine_use_gate(Engine *engine, Str file);

/* Writes go straight into the file, without a way back, and rows that name others are taken at
 * their word: for a new file that has no name yet, and is thrown away when anything in it fails. */
MUST_CHECK Err engine_start_new(Engine *engine);

/* Reads the marks; ERR_FOREIGN_FILE when the file is no database at all. */
MUST_CHECK Err engine_marks(Engine *engine, EngineMarks *out);

/* Writes the marks, inside a change. */
MUST_CHECK Err engine_set_marks(Engine *engine, EngineMarks marks);

/* The kind of the last failure on this connection; its text goes to err_detail(). */
Err engine_error(Engine *engine);

/* Whether the last failure was that a row is named by another, or names one that is not there. */
bool engine_missed_reference(const Engine *engine);

/* Begins a transaction; it waits for another writer as engine_on_wait() says.
 *
 * return  ERR_STORE_BUSY when the wait was given up.
 */
MUST_CHECK Err engine_begin(Engine *engine, EngineTransaction kind);

/* Ends a transaction and keeps it. After an error the caller still calls engine_rollback().
 *
 * return  ERR_STORE_UNSURE when the disk did not confirm it: others may see it, and it may be lost.
 */
MUST_CHECK Err engine_commit(Engine *engine);

/* While references are trusted, rows that name others are taken at their word: a statement of many
 * rows then need not keep all the pages it touches in case one row is refused. */
void engine_trust_references(Engine *engine, bool is_trusted);

/* While it is put off, what is committed is on the disk only with the next commit that is not. */
void engine_put_off_disk(Engine *engine, bool is_put_off);

/* Ends a transaction and forgets it; without one it does nothing. */
void engine_rollback(Engine *engine);

/* True after the disk refused to keep what was written: nobody can say any more what the file
 * holds, so every call fails (ERR_STORE_UNSURE) until the file is opened anew. After a change that could not
 * be forgotten it is the same (ERR_STORE). */
bool engine_is_poisoned(const Engine *engine);

/* From here to engine_commit_bulk() all changes are kept or lost together, and none waits for the
 * disk: for filling a new file. A rollback loses all of them, and the file has to be opened anew. */
MUST_CHECK Err engine_begin_bulk(Engine *engine);
MUST_CHECK Err engine_commit_bulk(Engine *engine);

/* Says before the first file is opened how large the one will be that is about to be filled: memory
 * for its pages, 256 MiB at most, is then taken at once and in large parts, if the system has them.
 * Later it does nothing. */
void engine_expect_bulk(int64_t file_bytes);

/* For a process that writes all over the file: it keeps more of it in memory, 256 MB at most, and lets
 * more gather in the log. */
MUST_CHECK Err engine_widen_cache(Engine *engine);

/* Takes an index away, of a new file that is filled faster without it.
 *
 * sql     makes it again, with a semicolon at its end; it lives in `arena`.
 * return  ERR_NOT_FOUND when there is no such index.
 */
MUST_CHECK Err engine_drop_index(Engine *engine, Str name, Arena *arena, Str *sql);

/* From here to engine_end_trial() changes see one another, each can be rolled back by itself, and in
 * the end all are lost. Without a trial, ending it does nothing. */
MUST_CHECK Err engine_begin_trial(Engine *engine);
void engine_end_trial(Engine *engine);

/* Runs several statements in a row; stops at the first that fails. */
MUST_CHECK Err engine_run_script(Engine *engine, Str script);

/* A number that moves when another connection has changed the file. */
MUST_CHECK Err engine_data_version(Engine *engine, int64_t *out);

/* Who is asked while this connection waits for another, and for how long it waits at most. NULL
 * asks nobody. The retry is flat and jittered, so that nobody starves. */
void engine_on_wait(Engine *engine, EngineWait wait, void *context, int max_wait_ms);

/* The same people are asked on `to` as on `from`. */
void engine_copy_wait(Engine *to, const Engine *from);

/* Whether a statement is in use: then the engine must not be closed. */
bool engine_is_in_use(const Engine *engine);

/* Sets or, with NULL, takes off what long statements ask. It must be off before a change. */
void engine_on_progress(Engine *engine, EngineProgress progress, void *context);

/* Looks through the whole file. `complaint` is empty when it is sound; it lives in `arena`. */
MUST_CHECK Err engine_check_structure(Engine *engine, Arena *arena, Str *complaint);

/* Looks for rows that name a row which is not there; `complaint` as above. */
MUST_CHECK Err engine_check_references(Engine *engine, Arena *arena, Str *complaint);

/* Copies the whole database, as it stands now, into `file`, an empty file that exists, checks
 * the copy's structure and brings it to the disk. */
MUST_CHECK Err engine_copy(Engine *engine, Str file);

/* --- statements ------------------------------------------------------------------------------ */

/* Prepares one statement for keeping; it lives as long as the engine.
 *
 * return  never NULL; when the text is wrong, a Row whose row_is_sound() is false.
 */
Row *engine_prepare(Engine *engine, Str sql);
bool row_is_sound(const Row *row);

/* Marks the row as in use; one in use already is a mistake of the code (assert). */
void row_take(Row *row);

/* Forgets the row's parameters and place, so that it can be used again. */
void row_reset(Row **row);

/* A row that resets itself when its variable goes out of sight. */
#define AUTO_RESET __attribute__((cleanup(row_reset)))

void row_bind_id(Row *row, int parameter, int64_t id); /* 0 is bound as NULL */
void row_bind_int(Row *row, int parameter, int64_t value);
void row_bind_text(Row *row, int parameter, Str text);   /* copied; the empty text stays text */
void row_bind_option(Row *row, int parameter, Str text); /* the empty text is bound as NULL */
void row_bind_blob(Row *row, int parameter, const void *bytes, size_t len);
void row_bind_moment(Row *row, int parameter, Moment moment); /* MOMENT_NONE is bound as NULL */
void row_bind_day(Row *row, int parameter, Day day);          /* DAY_NONE is bound as NULL */
void row_bind_null(Row *row, int parameter);

typedef enum { ENGINE_NULL, ENGINE_NUMBER, ENGINE_TEXT } EngineValueKind;

/* A value of a column. */
typedef struct {
    EngineValueKind kind;
    int64_t number;
    Str text; /* borrowed */
} EngineValue;

void row_bind_value(Row *row, int parameter, const EngineValue *value); /* a text is copied */

/* Goes to the next row. */
MUST_CHECK RowStep row_step(Row *row);

/* Runs a statement that gives no rows. */
MUST_CHECK Err row_run(Row *row);

/* The next row of a feed: ENGINE_FEED_COLUMNS values, or as many as the statement reads, good until
 * the next is asked for; NULL: there is none. */
typedef const EngineValue *(*EngineFeed)(void *context);

enum { ENGINE_FEED_COLUMNS = 24 };

/* Runs "INSERT INTO t(..) SELECT c0, c1 .. FROM feed": all rows of the feed go in by one statement,
 * which costs a fraction of one for each. */
MUST_CHECK Err row_run_fed(Row *row, EngineFeed feed, void *context);

/* Goes to the only row of a statement that gives one or none; ERR_NOT_FOUND when it gives none. */
MUST_CHECK Err row_find(Row *row);

/* The same, for a statement whose first column is a number: that number. */
MUST_CHECK Err row_number(Row *row, int64_t *out);

/* How many rows the statement that was just run has changed. */
int64_t row_changed_count(const Row *row);

/* The text of a code, which lives until the row's next step; whether it is one is for the list of
 * codes to say. */
Str row_code(const Row *row, int column);

bool row_is_null(const Row *row, int column);
int64_t row_int(const Row *row, int column);            /* NULL gives 0 */
Day row_day(const Row *row, int column);                /* NULL gives DAY_NONE */
Str row_text(const Row *row, int column, Arena *arena); /* always UTF-8, copied into arena */

/* Reads a moment as the store keeps it; NULL gives MOMENT_NONE, what is no moment ERR_DAMAGED. */
MUST_CHECK Err row_moment(const Row *row, int column, Moment *out);

/* Copies a blob of exactly `len` bytes; false when it is NULL or of another length. */
bool row_blob(const Row *row, int column, void *bytes, size_t len);

/* --- what was written, and putting it back ----------------------------------------------------- */

/* Which tables are noted. */
typedef bool (*EngineNoted)(Str table);

/* From here on every row that is written into such a table is noted, as it was and as it became; NULL
 * ends it. What was noted before is forgotten. */
void engine_note_rows(Engine *engine, EngineNoted is_noted);

/* What was noted, in the order of writing; it lives until noting begins anew.
 *
 * return  empty when nothing was, or more than ENGINE_NOTES_MAX bytes.
 */
Str engine_notes(const Engine *engine);

enum { ENGINE_NOTES_MAX = 256 * 1024 };

/* A column that is counted up rather than put back ("version"), in every table. */
#define ENGINE_VERSION_COLUMN "version"

/* Whether a value, once given, stays with its row. */
typedef bool (*EngineStays)(Str table, Str column);

/* Writes the rows of `notes` back as they were, the last first, inside a change.
 *
 * stays   columns that are left as they stand where they held nothing before.
 * return  ERR_CHANGED_MEANWHILE when a row is not any more what it became then, or one would go
 *         that another names; ERR_EXISTS when another row has taken its place.
 */
MUST_CHECK Err engine_put_back(Engine *engine, Str notes, EngineStays stays);

/* --- faults, for tests ------------------------------------------------------------------------ */

typedef enum { FAULT_ERROR, FAULT_FULL, FAULT_NO_INDEX, FAULT_BUSY, FAULT_SYNC } FaultKind;

/* The step-th statement from now fails before it is run; with `stays` all after it fail too.
 * Begin, commit and every execution of a statement count as one. Step 0: none. */
typedef struct {
    int step;
    bool stays;
    FaultKind kind;
} Fault;

void engine_set_fault(Engine *engine, Fault fault);

/* Takes the fault away; true when it has struck. */
bool engine_clear_fault(Engine *engine);

#endif
