#include "db/engine.h"
#include "tests/lib/test.h"

static const char tables[] =
    "CREATE TABLE thing (id INTEGER PRIMARY KEY, version INTEGER, name TEXT,"
    " weight REAL, picture BLOB, given TEXT) STRICT;"
    "CREATE TABLE part (thing INTEGER REFERENCES thing(id), place INTEGER,"
    " name TEXT, PRIMARY KEY (thing, place)) STRICT, WITHOUT ROWID;"
    "INSERT INTO thing VALUES (1, 1, 'one', 1.5, x'0001', NULL),"
    " (2, 1, 'two', NULL, NULL, 'B');"
    "INSERT INTO part VALUES (1, 1, 'lid'), (1, 2, NULL);";

typedef struct {
    Arena arena;
    Engine *engine;
} World;

static int open_world(void **state)
{
    World *world = test_calloc(1, sizeof *world);

    assert_int_equal(engine_open((Str){0}, &world->engine), ERR_NONE);
    assert_int_equal(engine_run_script(world->engine, str_of(tables)), ERR_NONE);
    *state = world;
    return 0;
}

static int close_world(void **state)
{
    World *world = *state;

    engine_close(world->engine);
    arena_free(&world->arena);
    test_free(world);
    return 0;
}

static bool is_noted(Str table)
{
    return !str_is(table, "other");
}

static bool stays(Str table, Str column)
{
    return str_is(table, "thing") && str_is(column, "given");
}

static void run(World *world, const char *script)
{
    assert_int_equal(engine_run_script(world->engine, str_of(script)), ERR_NONE);
}

static Str note(World *world, const char *script)
{
    engine_note_rows(world->engine, is_noted);
    run(world, script);
    Str notes = str_copy(&world->arena, engine_notes(world->engine));
    engine_note_rows(world->engine, NULL);
    return notes;
}

/* All but the versions. */
static Str rows(World *world)
{
    StrBuilder text = {.arena = &world->arena};
    AUTO_RESET Row *row = engine_prepare(
        world->engine,
        STR("SELECT id || ' ' || quote(name) || quote(weight) || quote(picture) || quote(given)"
            " AS line FROM thing UNION ALL"
            " SELECT thing || '.' || place || ' ' || quote(name) FROM part ORDER BY line"));

    row_take(row);
    while (row_step(row) == ROW_READY) {
        strbuilder_add(&text, row_text(row, 0, &world->arena));
        strbuilder_add_char(&text, '\n');
    }
    return strbuilder_text(&text);
}

static void what_was_written_is_put_back_the_last_first(void **state)
{
    static const char *const scripts[] = {
        "UPDATE thing SET name = 'uno', weight = NULL, picture = x'', version = 2 WHERE id = 1",
        "INSERT INTO thing VALUES (3, 1, 'three', 0.1, x'ff', NULL);"
        "INSERT INTO part VALUES (3, 1, 'wheel'); UPDATE part SET name = 'axle' WHERE thing = "
        "3;"
        "UPDATE part SET place = 7 WHERE thing = 3",
        "DELETE FROM part; DELETE FROM thing WHERE id = 1",
        "DELETE FROM part WHERE place = 2; INSERT INTO part VALUES (1, 2, 'foot')",
        "INSERT OR REPLACE INTO thing VALUES (2, 9, 'deux', 2.0, NULL, 'C')",
    };
    World *world = *state;

    for (size_t i = 0; i < sizeof scripts / sizeof scripts[0]; i++) {
        Str before = rows(world);
        Str notes = note(world, scripts[i]);
        assert_false(str_equal(before, rows(world)));
        Err err = engine_put_back(world->engine, notes, NULL);
        if (err || !str_equal(before, rows(world)))
            fail_msg("%s: %s, %s", scripts[i], err_text(err), err_detail());
    }
}

static int64_t version_of_one(World *world)
{
    AUTO_RESET Row *row =
        engine_prepare(world->engine, STR("SELECT version FROM thing WHERE id = 1"));
    int64_t version = 0;

    row_take(row);
    assert_int_equal(row_number(row, &version), ERR_NONE);
    return version;
}

/* A column that was added later is not in the rows that hold its default. */
static void a_default_of_a_later_column_is_put_back_as_such(void **state)
{
    World *world = *state;
    Str before = rows(world);

    run(world, "ALTER TABLE thing ADD COLUMN mark TEXT NOT NULL DEFAULT ''");
    Str notes = note(world, "INSERT INTO thing(id, version, name) VALUES (8, 1, 'eight')");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_NONE);
    notes = note(world, "UPDATE thing SET mark = 'x', name = 'uno' WHERE id = 1");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_NONE);
    notes = note(world, "DELETE FROM part; DELETE FROM thing WHERE id = 1");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_NONE);
    assert_true(str_equal(rows(world), before));
}

static void a_version_goes_up_and_never_back(void **state)
{
    World *world = *state;
    Str notes = note(world, "UPDATE thing SET name = 'uno', version = 2 WHERE id = 1");

    run(world, "UPDATE thing SET version = 5 WHERE id = 1");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_NONE);
    assert_int_equal(version_of_one(world), 6);
}

static void what_stays_is_left_where_nothing_stood(void **state)
{
    World *world = *state;
    Str before = rows(world);
    Str notes = note(world, "UPDATE thing SET given = 'A' WHERE id = 1");

    Str given = rows(world);
    assert_int_equal(engine_put_back(world->engine, notes, stays), ERR_NONE);
    assert_true(str_equal(rows(world), given));
    notes = note(world, "UPDATE thing SET given = 'Z' WHERE id = 1");
    assert_int_equal(engine_put_back(world->engine, notes, stays), ERR_NONE);
    assert_true(str_equal(rows(world), given));
    assert_false(str_equal(before, given));
}

static void a_row_that_became_another_since_is_not_written_over(void **state)
{
    World *world = *state;
    Str notes = note(world, "UPDATE thing SET name = 'uno' WHERE id = 1");

    run(world, "UPDATE thing SET name = 'eins' WHERE id = 1");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_CHANGED_MEANWHILE);
    notes = note(world, "INSERT INTO thing VALUES (4, 1, 'four', NULL, NULL, NULL)");
    run(world, "INSERT INTO part VALUES (4, 1, 'nail')");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_CHANGED_MEANWHILE);
    notes = note(world, "DELETE FROM part WHERE thing = 1 AND place = 1");
    run(world, "INSERT INTO part VALUES (1, 1, 'cap')");
    assert_int_equal(engine_put_back(world->engine, notes, NULL), ERR_EXISTS);
}

static void what_nobody_wants_noted_is_not(void **state)
{
    World *world = *state;

    run(world, "CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT");
    assert_int_equal(note(world, "INSERT INTO other VALUES (1)").len, 0);
    assert_int_equal(note(world, "SELECT 1").len, 0);
}

static void more_than_can_be_kept_is_not_kept_at_all(void **state)
{
    World *world = *state;

    assert_int_equal(
        note(
            world, "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n LIMIT 9000)"
                   " INSERT INTO thing SELECT i, 1, 'a name of many', NULL, NULL, NULL FROM n")
            .len,
        0);
}

static void notes_that_are_cut_off_are_damaged(void **state)
{
    World *world = *state;
    Str notes = note(world, "UPDATE thing SET name = 'uno' WHERE id = 1");

    for (size_t len = 1; len < notes.len; len++)
        assert_int_equal(
            engine_put_back(world->engine, str_part(notes, 0, len), NULL), ERR_DAMAGED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
        TEST(what_was_written_is_put_back_the_last_first),
        TEST(a_default_of_a_later_column_is_put_back_as_such),
        TEST(a_version_goes_up_and_never_back),
        TEST(what_stays_is_left_where_nothing_stood),
        TEST(a_row_that_became_another_since_is_not_written_over),
        TEST(what_nobody_wants_noted_is_not),
        TEST(more_than_can_be_kept_is_not_kept_at_all),
        TEST(notes_that_are_cut_off_are_damaged),
#undef TEST
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
