/* The commonest tasks of the desk, done on the screens with exactly the keys that are counted. */
#include "tests/lib/desktask.h"

#include "tests/lib/test.h"

#include <signal.h>

static void prepare(Counter *counter, const DeskTask *task)
{
    if (!task->prepare)
        return;
    counter_look(counter);
    task->prepare(counter);
    counter_leave(counter);
}

static void do_task(Counter *counter, const DeskTask *task)
{
    PtyTerminal *terminal = counter_sit(counter, "en");

    for (size_t i = 0; i < DESK_KEYS_MAX && task->keys[i].keys; i++)
        ptyterminal_type(terminal, task->keys[i].keys);
    assert_true(ptyterminal_shows(terminal, task->shown));
    kill(ptyterminal_pid(terminal), SIGHUP); /* what was read is logged as it ends */
    assert_int_not_equal(ptyterminal_ends(terminal), -1);
    ptyterminal_stop(terminal);
}

static void it_is_done_with_its_keys(void **state)
{
    const DeskTask *task = *state;
    void *counter = NULL;

    counter_open(&counter);
    prepare(counter, task);
    do_task(counter, task);
    counter_look(counter);
    task->check(counter);
    assert_true(desktask_key_count(task) <= task->limit);
    counter_remove(&counter);
}

int main(void)
{
    struct CMUnitTest tests[DESK_TASKS];

    for (size_t i = 0; i < DESK_TASKS; i++)
        tests[i] = (struct CMUnitTest){
            .name = desk_tasks[i].name,
            .test_func = it_is_done_with_its_keys,
            .initial_state = (void *)(uintptr_t)&desk_tasks[i],
        };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
