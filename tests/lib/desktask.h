/* desktask.h - the twelve commonest tasks at the desk: the keys that do each of them on the real
 * screens, how many they may be, and what the record holds then.
 *
 * What is typed of a visitor (his number, his words) is no key of the task.
 */
#ifndef TESTS_DESKTASK_H
#define TESTS_DESKTASK_H

#include "tests/lib/counter.h"

enum { DESK_TASKS = 12, DESK_KEYS_MAX = 10 };

typedef struct {
    const char *keys; /* one key, or a text; NULL behind the last */
    bool is_text;
} DeskKey;

typedef struct {
    const char *name;
    size_t limit;
    void (*prepare)(Counter *counter); /* with the store open; NULL: nothing */
    DeskKey keys[DESK_KEYS_MAX];
    const char *shown; /* as soon as it is done, on an English screen */
    void (*check)(Counter *counter);
} DeskTask;

extern const DeskTask desk_tasks[DESK_TASKS];

/* The keys without the texts. */
size_t desktask_key_count(const DeskTask *task);

#endif
