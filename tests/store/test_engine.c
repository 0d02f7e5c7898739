#include "db/engine.h"
#include "tests/lib/office.h"

#include <sys/wait.h>
#include <unistd.h>

static Engine *in_memory(void)
{
    Engine *engine = NULL;

    assert_int_equal(engine_open((Str){0}, &engine), ERR_NONE);
    return engine;
}

static Engine *open_file(Str file)
{
    Engine *engine = NULL;

    assert_int_equal(engine_open(file, &engine), ERR_NONE);
    assert_int_equal(engine_start_log(engine), ERR_NONE);
    return engine;
}

static Err run(Engine *engine, const char *sql)
{
    return engine_run_script(engine, str_of(sql));
}

static int64_t count_of(Engine *engine, const char *table)
{
    Arena arena = {0};
    AUTO_RESET Row *row =
        engine_prepare(engine, str_format(&arena, "SELECT count(*) FROM %s", table));

    arena_free(&arena);
    assert_int_equal(row_step(row), ROW_READY);
    return row_int(row, 0);
}

static void values_come_back_as_they_were_bound(void **state)
{
    Arena arena = {0};
    Engine *engine = in_memory();
    Row *row = engine_prepare(engine, STR("SELECT ?1, ?2, ?3, ?4, ?5, ?6"));
    const Str text = {"a\0b", 3};
    uint8_t blob[3] = {0};
    Moment moment = 0;

    row_bind_int(row, 1, INT64_MIN);
    row_bind_text(row, 2, text);
    row_bind_blob(row, 3, "xyz", 3);
    row_bind_moment(row, 4, TEST_MOMENT);
    row_bind_option(row, 5, (Str){0});
    row_bind_id(row, 6, 0);
    assert_int_equal(row_step(row), ROW_READY);
    assert_int_equal(row_int(row, 0), INT64_MIN);
    assert_true(str_equal(row_text(row, 1, &arena), text));
    assert_true(row_blob(row, 2, blob, 3));
    assert_memory_equal(blob, "xyz", 3);
    assert_false(row_blob(row, 2, blob, 2));
    assert_str(row_text(row, 3, &arena), "2026-11-21T06:00:00.000Z");
    assert_int_equal(row_moment(row, 3, &moment), ERR_NONE);
    assert_int_equal(moment, TEST_MOMENT);
    assert_int_equal(row_moment(row, 1, &moment), ERR_DAMAGED);
    assert_true(row_is_null(row, 4));
    assert_int_equal(row_moment(row, 5, &moment), ERR_NONE);
    assert_int_equal(moment, MOMENT_NONE);
    assert_int_equal(row_step(row), ROW_DONE);
    engine_close(engine);
    arena_free(&arena);
    (void)state;
}

static void bytes_that_are_no_utf8_are_replaced(void **state)
{
    Arena arena = {0};
    Engine *engine = in_memory();
    Row *row = engine_prepare(engine, STR("SELECT CAST(x'61FF62' AS TEXT)"));

    assert_int_equal(row_step(row), ROW_READY);
    assert_str(
        row_text(row, 0, &arena), "a\xEF\xBF\xBD"
                                  "b");
    engine_close(engine);
    arena_free(&arena);
    (void)state;
}

static void a_wrong_statement_is_said_at_its_step(void **state)
{
    Engine *engine = in_memory();
    Row *wrong = engine_prepare(engine, STR("SELECT nothing FROM nowhere"));
    Row *right = engine_prepare(engine, STR("SELECT ?1"));

    assert_false(row_is_sound(wrong));
    row_bind_int(wrong, 1, 1);
    assert_int_equal(row_run(wrong), ERR_STORE);
    assert_true(row_is_sound(right));
    row_bind_int(right, 2, 1);
    assert_int_equal(row_step(right), ROW_FAILED);
    row_reset(&right);
    assert_int_equal(row_step(right), ROW_READY);
    engine_close(engine);
    (void)state;
}

static void each_failure_has_its_kind(void **state)
{
    Engine *engine = in_memory();

    assert_int_equal(
        run(engine, "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT UNIQUE) STRICT;"
                    "INSERT INTO t VALUES (1, 'x')"),
        ERR_NONE);
    assert_int_equal(run(engine, "INSERT INTO t VALUES (1, 'y')"), ERR_EXISTS);
    assert_int_equal(run(engine, "INSERT INTO t VALUES (2, 'x')"), ERR_EXISTS);
    assert_int_equal(run(engine, "INSERT INTO t VALUES (2, x'00')"), ERR_STORE);
    assert_int_equal(run(engine, "INSERT INTO t VALUES (2, \"x\")"), ERR_STORE);
    engine_close(engine);
    (void)state;
}

static void a_statement_says_how_many_rows_it_changed(void **state)
{
    (void)state;
    Engine *engine = in_memory();

    assert_int_equal(
        run(engine, "CREATE TABLE t(code TEXT); INSERT INTO t VALUES ('a'), ('b'), ('b')"),
        ERR_NONE);
    Row *row = engine_prepare(engine, STR("UPDATE t SET code = 'c' WHERE code = ?1"));
    row_take(row);
    row_bind_text(row, 1, STR("b"));
    assert_int_equal(row_run(row), ERR_NONE);
    assert_int_equal(row_changed_count(row), 2);
    row_reset(&row);
    row_take(row);
    row_bind_text(row, 1, STR("z"));
    assert_int_equal(row_run(row), ERR_NONE);
    assert_int_equal(row_changed_count(row), 0);
    row_reset(&row);
    engine_close(engine);
}

static void a_script_stops_at_its_first_failure(void **state)
{
    Engine *engine = in_memory();

    assert_int_equal(
        run(engine, "-- a comment\nCREATE TABLE t(a); INSERT INTO t VALUES (1);"
                    " INSERT INTO nowhere VALUES (1); INSERT INTO t VALUES (2);"),
        ERR_STORE);
    assert_int_equal(count_of(engine, "t"), 1);
    engine_close(engine);
    (void)state;
}

static void a_transaction_is_kept_or_forgotten(void **state)
{
    Engine *engine = in_memory();

    assert_int_equal(run(engine, "CREATE TABLE t(a)"), ERR_NONE);
    assert_int_equal(engine_begin(engine, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(run(engine, "INSERT INTO t VALUES (1)"), ERR_NONE);
    engine_rollback(engine);
    engine_rollback(engine);
    assert_int_equal(count_of(engine, "t"), 0);
    assert_int_equal(engine_commit(engine), ERR_STORE);
    assert_int_equal(engine_begin(engine, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(run(engine, "INSERT INTO t VALUES (1)"), ERR_NONE);
    assert_int_equal(engine_commit(engine), ERR_NONE);
    assert_int_equal(count_of(engine, "t"), 1);
    engine_close(engine);
    (void)state;
}

static void a_fault_strikes_the_statement_it_was_set_for(void **state)
{
    static const struct {
        FaultKind kind;
        Err err;
    } rows[] = {
        {FAULT_ERROR,    ERR_STORE     },
        {FAULT_FULL,     ERR_STORE_FULL},
        {FAULT_NO_INDEX, ERR_STORE_FULL},
        {FAULT_BUSY,     ERR_STORE_BUSY},
    };
    Engine *engine = in_memory();

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        engine_set_fault(engine, (Fault){.step = 2, .kind = rows[i].kind});
        assert_int_equal(run(engine, "SELECT 1"), ERR_NONE);
        assert_int_equal(run(engine, "SELECT 1"), rows[i].err);
        assert_int_equal(run(engine, "SELECT 1"), ERR_NONE);
        assert_true(engine_clear_fault(engine));
    }
    engine_set_fault(engine, (Fault){.step = 2, .stays = true});
    assert_int_equal(engine_begin(engine, ENGINE_LOOK), ERR_NONE);
    assert_int_equal(engine_commit(engine), ERR_STORE);
    assert_int_equal(engine_commit(engine), ERR_STORE);
    assert_true(engine_clear_fault(engine));
    assert_int_equal(engine_commit(engine), ERR_NONE);
    assert_false(engine_clear_fault(engine));
    engine_close(engine);
    (void)state;
}

static void after_a_failed_sync_nothing_is_believed_until_it_is_opened_anew(void **state)
{
    Engine *engine = in_memory();

    engine_set_fault(engine, (Fault){.step = 1, .kind = FAULT_SYNC});
    assert_int_equal(run(engine, "CREATE TABLE t(a)"), ERR_STORE_UNSURE);
    assert_true(engine_clear_fault(engine));
    assert_true(engine_is_poisoned(engine));
    assert_int_equal(run(engine, "SELECT 1"), ERR_STORE_UNSURE);
    assert_int_equal(engine_begin(engine, ENGINE_CHANGE), ERR_STORE_UNSURE);
    engine_close(engine);
    (void)state;
}

static bool never(void *context)
{
    ++*(int *)context;
    return false;
}

static void a_long_statement_is_ended_when_it_is_asked_to(void **state)
{
    Engine *engine = in_memory();
    int asked = 0;
    const char *endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                          " SELECT count(*) FROM n";

    engine_on_progress(engine, never, &asked);
    assert_int_equal(run(engine, endless), ERR_CANCELLED);
    assert_int_equal(asked, 1);
    engine_on_progress(engine, NULL, NULL);
    assert_int_equal(run(engine, "SELECT 1"), ERR_NONE);
    engine_close(engine);
    (void)state;
}

static void the_marks_of_a_file_come_back(void **state)
{
    Engine *engine = in_memory();
    EngineMarks marks;

    assert_int_equal(engine_marks(engine, &marks), ERR_NONE);
    assert_int_equal(marks.application, 0);
    assert_int_equal(marks.version, 0);
    assert_int_equal(engine_set_marks(engine, (EngineMarks){77, 3}), ERR_NONE);
    assert_int_equal(engine_marks(engine, &marks), ERR_NONE);
    assert_int_equal(marks.application, 77);
    assert_int_equal(marks.version, 3);
    engine_close(engine);
    (void)state;
}

/* --- two connections ---------------------------------------------------------------------------- */

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Engine *one;
    Engine *two;
} Pair;

static int open_pair(void **state)
{
    Pair *pair = test_calloc(1, sizeof *pair);

    pair->folder = folder_make(&pair->arena);
    pair->file = folder_file(&pair->arena, pair->folder, "pair");
    fclose(fopen(str_c(&pair->arena, pair->file), "w"));
    pair->one = open_file(pair->file);
    pair->two = open_file(pair->file);
    assert_int_equal(run(pair->one, "CREATE TABLE t(a)"), ERR_NONE);
    *state = pair;
    return 0;
}

static int close_pair(void **state)
{
    Pair *pair = *state;

    engine_close(pair->one);
    engine_close(pair->two);
    folder_remove(pair->folder);
    arena_free(&pair->arena);
    test_free(pair);
    return 0;
}

static void the_data_version_moves_with_the_others_changes(void **state)
{
    Pair *pair = *state;
    int64_t first = 0;
    int64_t own = 0;
    int64_t others = 0;

    assert_int_equal(engine_data_version(pair->one, &first), ERR_NONE);
    assert_int_equal(run(pair->one, "INSERT INTO t VALUES (1)"), ERR_NONE);
    assert_int_equal(engine_data_version(pair->one, &own), ERR_NONE);
    assert_int_equal(run(pair->two, "INSERT INTO t VALUES (2)"), ERR_NONE);
    assert_int_equal(engine_data_version(pair->one, &others), ERR_NONE);
    assert_int_equal(own, first);
    assert_int_not_equal(others, first);
}

static void a_wait_for_another_writer_is_bounded(void **state)
{
    Pair *pair = *state;

    engine_on_wait(pair->two, NULL, NULL, 20);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_STORE_BUSY);
    assert_int_equal(engine_commit(pair->one), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_NONE);
}

static bool gives_up_at_the_third(void *context, int waited_ms)
{
    assert_true(waited_ms >= 0);
    return ++*(int *)context < 3;
}

static void a_wait_can_be_given_up(void **state)
{
    Pair *pair = *state;
    int asked = 0;

    engine_on_wait(pair->two, gives_up_at_the_third, &asked, 60 * 1000);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_STORE_BUSY);
    assert_int_equal(asked, 3);
}

static bool commits_the_other(void *context, int waited_ms)
{
    (void)waited_ms;
    assert_int_equal(engine_commit(context), ERR_NONE);
    return true;
}

static void a_wait_ends_when_the_other_is_done(void **state)
{
    Pair *pair = *state;

    engine_on_wait(pair->two, commits_the_other, pair->one, 60 * 1000);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_NONE);
}

static void a_look_sees_one_state_while_others_write(void **state)
{
    Pair *pair = *state;

    assert_int_equal(engine_begin(pair->one, ENGINE_LOOK), ERR_NONE);
    assert_int_equal(count_of(pair->one, "t"), 0);
    assert_int_equal(run(pair->two, "INSERT INTO t VALUES (1)"), ERR_NONE);
    assert_int_equal(count_of(pair->one, "t"), 0);
    assert_int_equal(engine_commit(pair->one), ERR_NONE);
    assert_int_equal(count_of(pair->one, "t"), 1);
}

static void a_copy_is_whole_and_stands_alone(void **state)
{
    Pair *pair = *state;
    Str file = folder_file(&pair->arena, pair->folder, "copy");
    Engine *copy = NULL;

    assert_int_equal(run(pair->one, "INSERT INTO t VALUES (1), (2), (3)"), ERR_NONE);
    fclose(fopen(str_c(&pair->arena, file), "w"));
    assert_int_equal(engine_copy(pair->one, file), ERR_NONE);
    assert_int_equal(engine_open(file, &copy), ERR_NONE);
    assert_int_equal(count_of(copy, "t"), 3);
    engine_close(copy);
    assert_int_not_equal(
        access(str_c(&pair->arena, folder_file(&pair->arena, pair->folder, "copy-wal")), F_OK),
        0);
}

/* Writes `count` rows one by one, as another process. */
static pid_t start_writer(Str file, int count)
{
    pid_t child = fork();

    if (child != 0)
        return child;
    Engine *engine = NULL;
    bool is_good = engine_open(file, &engine) == ERR_NONE;
    for (int i = 0; i < count && is_good; i++)
        is_good = engine_begin(engine, ENGINE_CHANGE) == ERR_NONE &&
                  run(engine, "INSERT INTO t VALUES (1)") == ERR_NONE &&
                  engine_commit(engine) == ERR_NONE;
    engine_close(engine);
    _exit(is_good ? 0 : 1);
}

static void processes_take_turns_and_lose_nothing(void **state)
{
    enum { WRITERS = 3, ROWS = 40 };
    Pair *pair = *state;
    pid_t children[WRITERS];

    /* No connection is carried over a fork. */
    engine_close(pair->one);
    engine_close(pair->two);
    pair->one = NULL;
    pair->two = NULL;
    for (int i = 0; i < WRITERS; i++)
        children[i] = start_writer(pair->file, ROWS);
    for (int i = 0; i < WRITERS; i++) {
        int status = 0;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    pair->one = open_file(pair->file);
    assert_int_equal(count_of(pair->one, "t"), WRITERS * ROWS);
}

static void the_checks_find_what_does_not_fit(void **state)
{
    Arena arena = {0};
    Engine *engine = in_memory();
    Str complaint;

    assert_int_equal(
        run(engine, "CREATE TABLE a(i INTEGER PRIMARY KEY);"
                    "CREATE TABLE b(a INTEGER REFERENCES a(i))"),
        ERR_NONE);
    assert_int_equal(engine_check_structure(engine, &arena, &complaint), ERR_NONE);
    assert_str(complaint, "");
    assert_int_equal(engine_check_references(engine, &arena, &complaint), ERR_NONE);
    assert_str(complaint, "");
    assert_int_equal(run(engine, "INSERT INTO b VALUES (5)"), ERR_STORE);
    assert_int_equal(
        run(engine, "PRAGMA foreign_keys = OFF; INSERT INTO b VALUES (5)"), ERR_NONE);
    assert_int_equal(engine_check_references(engine, &arena, &complaint), ERR_NONE);
    assert_str(complaint, "b 1 -> a");
    engine_close(engine);
    arena_free(&arena);
    (void)state;
}

static void what_is_no_database_is_a_foreign_file(void **state)
{
    Arena arena = {0};
    Engine *engine = NULL;
    EngineMarks marks;

    assert_int_equal(engine_open(STR("/nonexistent/file"), &engine), ERR_NO_INPUT);
    Err err = engine_open(STR("Makefile"), &engine);
    if (!err)
        err = engine_marks(engine, &marks);
    assert_int_equal(err, ERR_FOREIGN_FILE);
    engine_close(engine);
    engine_close(NULL);
    arena_free(&arena);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_come_back_as_they_were_bound),
        cmocka_unit_test(bytes_that_are_no_utf8_are_replaced),
        cmocka_unit_test(a_wrong_statement_is_said_at_its_step),
        cmocka_unit_test(each_failure_has_its_kind),
        cmocka_unit_test(a_statement_says_how_many_rows_it_changed),
        cmocka_unit_test(a_script_stops_at_its_first_failure),
        cmocka_unit_test(a_transaction_is_kept_or_forgotten),
        cmocka_unit_test(a_fault_strikes_the_statement_it_was_set_for),
        cmocka_unit_test(after_a_failed_sync_nothing_is_believed_until_it_is_opened_anew),
        cmocka_unit_test(a_long_statement_is_ended_when_it_is_asked_to),
        cmocka_unit_test(the_marks_of_a_file_come_back),
        cmocka_unit_test(the_checks_find_what_does_not_fit),
        cmocka_unit_test(what_is_no_database_is_a_foreign_file),
        cmocka_unit_test_setup_teardown(
            the_data_version_moves_with_the_others_changes, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            a_wait_for_another_writer_is_bounded, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(a_wait_can_be_given_up, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            a_wait_ends_when_the_other_is_done, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            a_look_sees_one_state_while_others_write, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            a_copy_is_whole_and_stands_alone, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            processes_take_turns_and_lose_nothing, open_pair, close_pair),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
