/* Many rows go in by one statement. */
#include "db/engine.h"
#include "tests/lib/office.h"

typedef struct {
    EngineValue row[ENGINE_FEED_COLUMNS];
    int given;
    int planned;
} Source;

static const EngineValue *next(void *context)
{
    Source *source = context;

    if (source->given == source->planned)
        return NULL;
    source->given++;
    source->row[0] = (EngineValue){.kind = ENGINE_NUMBER, .number = source->given};
    source->row[1] = (EngineValue){
        .kind = source->given % 2 ? ENGINE_TEXT : ENGINE_NULL, .text = STR("a\0b")};
    return source->row;
}

static Engine *in_memory(void)
{
    Engine *engine = NULL;

    assert_int_equal(engine_open((Str){0}, &engine), ERR_NONE);
    assert_int_equal(
        engine_run_script(engine, STR("CREATE TABLE t(n INTEGER PRIMARY KEY, a TEXT) STRICT")),
        ERR_NONE);
    return engine;
}

static int64_t number_of(Engine *engine, Str sql)
{
    AUTO_RESET Row *row = engine_prepare(engine, sql);

    row_take(row);
    assert_int_equal(row_step(row), ROW_READY);
    return row_int(row, 0);
}

static Err feed(Engine *engine, int rows)
{
    AUTO_RESET Row *row = engine_prepare(engine, STR("INSERT INTO t SELECT c0, c1 FROM feed"));
    Source source = {.planned = rows};

    row_take(row);
    return row_run_fed(row, next, &source);
}

static void every_row_of_a_feed_goes_in_as_it_is(void **state)
{
    Engine *engine = in_memory();

    (void)state;
    assert_int_equal(feed(engine, 1000), ERR_NONE);
    assert_int_equal(number_of(engine, STR("SELECT count(*) FROM t")), 1000);
    assert_int_equal(number_of(engine, STR("SELECT sum(n) FROM t")), 500500);
    assert_int_equal(number_of(engine, STR("SELECT count(*) FROM t WHERE a IS NULL")), 500);
    assert_int_equal(
        number_of(engine, STR("SELECT count(*) FROM t WHERE CAST(a AS BLOB) = x'610062'")),
        500);
    engine_close(engine);
}

static void a_feed_of_which_one_row_fails_leaves_none(void **state)
{
    Engine *engine = in_memory();

    (void)state;
    assert_int_equal(engine_run_script(engine, STR("INSERT INTO t VALUES (7, 'x')")), ERR_NONE);
    assert_int_equal(feed(engine, 10), ERR_EXISTS);
    assert_int_equal(number_of(engine, STR("SELECT count(*) FROM t")), 1);
    engine_close(engine);
}

static void without_a_feed_there_are_no_rows(void **state)
{
    Engine *engine = in_memory();

    (void)state;
    assert_int_equal(feed(engine, 0), ERR_NONE);
    assert_int_equal(number_of(engine, STR("SELECT count(*) FROM feed")), 0);
    engine_close(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_a_feed_goes_in_as_it_is),
        cmocka_unit_test(a_feed_of_which_one_row_fails_leaves_none),
        cmocka_unit_test(without_a_feed_there_are_no_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
