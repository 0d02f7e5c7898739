/* Changes of several connections take turns at a gate. */
#include "db/engine.h"
#include "tests/lib/office.h"

#include <stdio.h>
#include <unistd.h>

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
    assert_int_equal(engine_open(pair->file, &pair->one), ERR_NONE);
    assert_int_equal(engine_open(pair->file, &pair->two), ERR_NONE);
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

static void use_gate(Pair *pair)
{
    Str gate = folder_file(&pair->arena, pair->folder, "gate");

    fclose(fopen(str_c(&pair->arena, gate), "w"));
    assert_int_equal(engine_use_gate(pair->one, gate), ERR_NONE);
    assert_int_equal(engine_use_gate(pair->two, gate), ERR_NONE);
}

static bool gives_up_at_the_third(void *context, int waited_ms)
{
    assert_true(waited_ms >= 0);
    return ++*(int *)context < 3;
}

static bool commits_the_other(void *context, int waited_ms)
{
    (void)waited_ms;
    assert_int_equal(engine_commit(context), ERR_NONE);
    return true;
}

static void a_wait_at_the_gate_is_bounded(void **state)
{
    Pair *pair = *state;

    use_gate(pair);
    engine_on_wait(pair->two, NULL, NULL, 20);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_STORE_BUSY);
    engine_rollback(pair->one);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_commit(pair->two), ERR_NONE);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
}

static void a_wait_at_the_gate_can_be_given_up_and_ends_when_it_is_free(void **state)
{
    Pair *pair = *state;
    int asked = 0;

    use_gate(pair);
    engine_on_wait(pair->two, gives_up_at_the_third, &asked, 60 * 1000);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_STORE_BUSY);
    assert_int_equal(asked, 3);
    engine_on_wait(pair->two, commits_the_other, pair->one, 60 * 1000);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_NONE);
}

static void who_does_not_know_the_gate_is_kept_out_all_the_same(void **state)
{
    Pair *pair = *state;

    use_gate(pair);
    assert_int_equal(engine_use_gate(pair->two, (Str){0}), ERR_NONE);
    engine_on_wait(pair->one, NULL, NULL, 20);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_STORE_BUSY);
    assert_int_equal(engine_commit(pair->two), ERR_NONE);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
}

static void a_gate_that_is_not_there_is_said_so(void **state)
{
    Pair *pair = *state;
    Str gate = folder_file(&pair->arena, pair->folder, "nowhere");

    assert_int_equal(engine_use_gate(pair->one, gate), ERR_NO_INPUT);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
}

static void a_gate_may_be_a_link(void **state)
{
    Pair *pair = *state;
    Str link = folder_file(&pair->arena, pair->folder, "link");

    use_gate(pair);
    assert_int_equal(symlink("gate", str_c(&pair->arena, link)), 0);
    assert_int_equal(engine_use_gate(pair->two, link), ERR_NONE);
    engine_on_wait(pair->two, NULL, NULL, 20);
    assert_int_equal(engine_begin(pair->one, ENGINE_CHANGE), ERR_NONE);
    assert_int_equal(engine_begin(pair->two, ENGINE_CHANGE), ERR_STORE_BUSY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_wait_at_the_gate_is_bounded, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            a_wait_at_the_gate_can_be_given_up_and_ends_when_it_is_free, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            who_does_not_know_the_gate_is_kept_out_all_the_same, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(
            a_gate_that_is_not_there_is_said_so, open_pair, close_pair),
        cmocka_unit_test_setup_teardown(a_gate_may_be_a_link, open_pair, close_pair),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
