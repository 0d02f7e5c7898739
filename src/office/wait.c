#include "office/wait.h"

#include "office/choice.h"

#include <stdlib.h>

#define X(name, code, text) {code, text},
static const Choice rows[] = {WAIT_MARK_LIST(X)};
#undef X

int64_t wait_minutes(Moment from, Moment to)
{
    return to > from ? (to - from) / MOMENT_MINUTE_MS : 0;
}

WaitMark wait_mark(int64_t minutes, int64_t target_minutes)
{
    if (minutes > target_minutes)
        return WAIT_TOO_LONG;
    return minutes * 4 >= target_minutes * 3 ? WAIT_NEARLY : WAIT_IN_TIME;
}

const char *waitmark_code(WaitMark mark)
{
    return rows[mark].code;
}

const char *waitmark_label(WaitMark mark)
{
    return rows[mark].label;
}

static int compare(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a;
    int64_t right = *(const int64_t *)b;

    return (left > right) - (left < right);
}

int64_t wait_percentile(int64_t *minutes, size_t count, int percent)
{
    if (count == 0)
        return 0;
    qsort(minutes, count, sizeof *minutes, compare);
    size_t rank = (count * (size_t)percent + 99) / 100;
    return minutes[rank - 1];
}
