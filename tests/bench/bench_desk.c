/* How many keys each of the commonest tasks of the desk takes; tests/screen/test_desk_keys.c does
 * them with exactly these. */
#include "tests/lib/desktask.h"

#include <stdio.h>

int main(void)
{
    int status = 0;

    printf("%-40s %5s %6s\n", "task", "keys", "limit");
    for (size_t i = 0; i < DESK_TASKS; i++) {
        size_t count = desktask_key_count(&desk_tasks[i]);
        bool is_over = count > desk_tasks[i].limit;
        printf(
            "%-40s %5zu %6zu%s\n", desk_tasks[i].name, count, desk_tasks[i].limit,
            is_over ? " !" : "");
        status = is_over ? 1 : status;
    }
    return status;
}
