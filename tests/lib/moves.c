#include "tests/lib/test.h"

#include "tests/lib/moves.h"

#include "db/policy_files.h"

static void assert_no_such_move(
    const MoveTable *table, int state, int step, const Refusal *why, Str allowed)
{
    if (why->guard != GUARD_NO_SUCH_MOVE)
        fail_msg(
            "%s %s: %s", table->state_code(state), table->step_code(step),
            guard_code(why->guard));
    assert_str(why->field, table->step_code(step));
    assert_str(why->found, table->state_code(state));
    if (!str_equal(why->allowed, allowed))
        fail_msg(
            "%s allows \"%.*s\", not \"%.*s\"", table->state_code(state), (int)allowed.len,
            allowed.bytes, (int)why->allowed.len, why->allowed.bytes);
}

static void assert_state(const MoveTable *table, int state, const char *expected, Arena *arena)
{
    StrBuilder line = {.arena = arena};
    StrBuilder allowed = {.arena = arena};
    Refusal refusals[64] = {0};
    Err errs[64];

    strbuilder_add_format(&line, "%s:", table->state_code(state));
    for (int step = 0; step < table->step_count; step++) {
        int to = -1;
        errs[step] = table->take(state, step, &to, &refusals[step]);
        if (errs[step]) {
            assert_int_equal(to, -1);
            continue;
        }
        strbuilder_add_format(&line, " %s>%s", table->step_code(step), table->state_code(to));
        strbuilder_add_format(
            &allowed, "%s%s", allowed.len ? ", " : "", table->step_code(step));
    }
    assert_str(strbuilder_text(&line), expected);
    for (int step = 0; step < table->step_count; step++) {
        if (errs[step])
            assert_no_such_move(table, state, step, &refusals[step], strbuilder_text(&allowed));
    }
}

void assert_moves(const MoveTable *table, const char *const *expected)
{
    Arena arena = {0};

    assert_true(table->step_count <= 64);
    for (int state = 0; state < table->state_count; state++)
        assert_state(table, state, expected[state], &arena);
    arena_free(&arena);
}

Policy test_policy(Arena *arena, const char *name)
{
    Policy policy = {0};
    Refusal why = {0};
    Str text = {0};

    assert_true(policy_file_find(str_of(name), &text));
    assert_int_equal(policy_load(arena, str_of(name), text, &policy, &why), ERR_NONE);
    return policy;
}
