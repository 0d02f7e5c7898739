#include "tests/lib/test.h"

#include "office/machine.h"
#include "tests/lib/moves.h"

/* A door: shut, open, locked. */
enum { DOOR_NONE, DOOR_SHUT, DOOR_OPEN, DOOR_COUNT };
enum { HANG, PUSH, KNOCK, STEP_COUNT };

static const Choice state_rows[] = {
    {"none", ""},
    {"shut", ""},
    {"open", ""}
};
static const Choice step_rows[] = {
    {"hang",  ""},
    {"push",  ""},
    {"knock", ""}
};
static const Choices states = {state_rows, DOOR_COUNT};
static const Choices steps = {step_rows, STEP_COUNT};

static const Guard to_push[] = {
    GUARD_QUESTION_GIVEN, GUARD_ANSWER_GIVEN, GUARD_REASON_GIVEN, GUARD_NONE};
static const Guard to_push_as_clerk[] = {GUARD_SIGNED, GUARD_NONE};

static const Move moves[] = {
    {1 << DOOR_NONE,                  HANG,  DOOR_SHUT,  BY_ADMIN,              NULL            },
    {1 << DOOR_SHUT,                  PUSH,  DOOR_OPEN,  BY_MANAGER,            to_push         },
    {1 << DOOR_SHUT,                  PUSH,  DOOR_OPEN,  BY_CLERK,              to_push_as_clerk},
    {1 << DOOR_OPEN,                  PUSH,  DOOR_SHUT,  BY_MANAGER | BY_ADMIN, NULL            },
    {1 << DOOR_SHUT | 1 << DOOR_OPEN, KNOCK, MOVE_STAYS, BY_STAFF,              NULL            },
};

static const char *const allowed[DOOR_COUNT] = {"hang", "push, knock", "push, knock"};

/* The verdicts on question, answer and reason; a signature is never there. */
static Verdict ask(const void *facts, Guard guard, Refusal *why)
{
    const Verdict *verdicts = facts;

    switch (guard) {
    case GUARD_QUESTION_GIVEN:
        return verdicts[0];
    case GUARD_ANSWER_GIVEN:
        return verdicts[1];
    case GUARD_REASON_GIVEN:
        return verdicts[2];
    default:
        return verdict_none_open((NameList){NULL, 1}, why);
    }
}

static const Machine door = {&states, &steps, moves, 5, allowed, ask};

static MachineAsk asking(const Verdict *verdicts, int state, int step, Role role)
{
    return (MachineAsk){.facts = verdicts, .state = state, .step = step, .role = role};
}

static void roles_are_asked_before_moves_and_moves_before_guards(void **state)
{
    (void)state;
    static const Verdict bad[3] = {VERDICT_REFUSES, VERDICT_REFUSES, VERDICT_REFUSES};
    static const struct {
        int state;
        int step;
        Role role;
        Err err;
        Guard guard;
    } rows[] = {
        {DOOR_NONE, PUSH,  ROLE_SERVICE, ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED  },
        {DOOR_NONE, PUSH,  ROLE_CLERK,   ERR_REFUSED,       GUARD_NO_SUCH_MOVE  },
        {DOOR_OPEN, PUSH,  ROLE_CLERK,   ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED  },
        {DOOR_SHUT, PUSH,  ROLE_ADMIN,   ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED  },
        {DOOR_SHUT, PUSH,  ROLE_MANAGER, ERR_REFUSED,       GUARD_QUESTION_GIVEN},
        {DOOR_SHUT, PUSH,  ROLE_CLERK,   ERR_REFUSED,       GUARD_SIGNED        },
        {DOOR_SHUT, KNOCK, ROLE_NONE,    ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED  },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        MachineAsk ask_for = asking(bad, rows[i].state, rows[i].step, rows[i].role);
        int to = 99;
        Refusal why = {0};
        assert_int_equal(machine_after(&door, &ask_for, &to, &why), rows[i].err);
        assert_int_equal(why.guard, rows[i].guard);
        assert_int_equal(to, 99);
    }
}

static void a_step_within_a_state_stays_there(void **state)
{
    (void)state;
    static const Verdict good[3] = {VERDICT_HOLDS};

    for (int from = DOOR_SHUT; from <= DOOR_OPEN; from++) {
        MachineAsk ask_for = asking(good, from, KNOCK, ROLE_CLERK);
        int to = 99;
        Refusal why = {0};
        assert_int_equal(machine_after(&door, &ask_for, &to, &why), ERR_NONE);
        assert_int_equal(to, from);
    }
}

static void the_first_guard_that_does_not_hold_refuses(void **state)
{
    (void)state;
    static const struct {
        Verdict verdicts[3];
        bool has_reason;
        Err err;
        Guard guard;
        size_t warnings;
    } rows[] = {
        {{VERDICT_HOLDS, VERDICT_HOLDS, VERDICT_HOLDS},   false, ERR_NONE,    GUARD_NONE, 0},
        {{VERDICT_NOTED, VERDICT_HOLDS, VERDICT_HOLDS},   false, ERR_NONE,    GUARD_NONE, 1},
        {{VERDICT_NOTED, VERDICT_WARNS, VERDICT_HOLDS},
         false,                                                  ERR_REFUSED,
         GUARD_ANSWER_GIVEN,                                                              2},
        {{VERDICT_NOTED, VERDICT_WARNS, VERDICT_HOLDS},   true,  ERR_NONE,    GUARD_NONE, 2},
        {{VERDICT_WARNS, VERDICT_REFUSES, VERDICT_HOLDS},
         true,                                                   ERR_REFUSED,
         GUARD_ANSWER_GIVEN,                                                              1},
        {{VERDICT_HOLDS, VERDICT_HOLDS, VERDICT_REFUSES},
         true,                                                   ERR_REFUSED,
         GUARD_REASON_GIVEN,                                                              0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        MachineAsk ask_for = asking(rows[i].verdicts, DOOR_SHUT, PUSH, ROLE_MANAGER);
        Guard warnings[MOVE_MAX_GUARDS];
        int to = DOOR_SHUT;
        Refusal why = {0};
        ask_for.has_reason = rows[i].has_reason;
        assert_int_equal(machine_after(&door, &ask_for, &to, &why), rows[i].err);
        assert_int_equal(why.guard, rows[i].guard);
        assert_int_equal(to, rows[i].err ? DOOR_SHUT : DOOR_OPEN);
        assert_int_equal(machine_warnings(&door, &ask_for, warnings), rows[i].warnings);
    }
}

static void a_step_that_does_not_exist_warns_of_nothing(void **state)
{
    (void)state;
    static const Verdict noted[3] = {VERDICT_NOTED};
    MachineAsk ask_for = asking(noted, DOOR_NONE, PUSH, ROLE_MANAGER);
    Guard warnings[MOVE_MAX_GUARDS];

    assert_int_equal(machine_warnings(&door, &ask_for, warnings), 0);
}

static void all_roles_of_a_step_are_known(void **state)
{
    (void)state;
    assert_int_equal(machine_who(&door, HANG), BY_ADMIN);
    assert_int_equal(machine_who(&door, PUSH), BY_MANAGER | BY_ADMIN | BY_CLERK);
    assert_int_equal(machine_who(&door, KNOCK), BY_STAFF);
}

static void a_list_that_is_empty_holds(void **state)
{
    (void)state;
    static const Str names[] = {
        {"a", 1},
        {"b", 1}
    };
    Refusal why = {0};

    assert_int_equal(verdict_none_open((NameList){names, 0}, &why), VERDICT_HOLDS);
    assert_int_equal(why.owed_count, 0);
    assert_int_equal(verdict_none_open((NameList){names, 2}, &why), VERDICT_REFUSES);
    assert_int_equal(why.owed_count, 2);
    assert_str(why.owed[1], "b");
    assert_int_equal(verdict_of(true), VERDICT_HOLDS);
    assert_int_equal(verdict_of(false), VERDICT_REFUSES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roles_are_asked_before_moves_and_moves_before_guards),
        cmocka_unit_test(a_step_within_a_state_stays_there),
        cmocka_unit_test(the_first_guard_that_does_not_hold_refuses),
        cmocka_unit_test(a_step_that_does_not_exist_warns_of_nothing),
        cmocka_unit_test(all_roles_of_a_step_are_known),
        cmocka_unit_test(a_list_that_is_empty_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
