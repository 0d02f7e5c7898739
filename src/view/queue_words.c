#include "view/queue_words.h"

#include "view/language.h"

#include <stdlib.h>

enum {
    HOUR_MINUTES = 60,
    DAY_MINUTES = 24 * 60,
    LONG_MINUTES = 2 * HOUR_MINUTES,
    NEAR_DAYS = 2
};

Str queue_words_wait(Arena *arena, int64_t minutes, bool is_too_long)
{
    const char *mark = is_too_long ? " ▲" : "";
    int64_t days = minutes / DAY_MINUTES;

    if (days)
        return str_format(
            arena, ngettext("%d day%s", "%d days%s", (unsigned long)days), (int)days, mark);
    if (minutes >= LONG_MINUTES)
        return str_format(arena, _("%d h%s"), (int)(minutes / HOUR_MINUTES), mark);
    return str_format(arena, _("%d min%s"), (int)minutes, mark);
}

bool queue_words_is_near(int64_t days_left)
{
    return days_left >= 0 && days_left <= NEAR_DAYS;
}

Str queue_words_days(Arena *arena, int64_t days_left)
{
    unsigned long days = (unsigned long)llabs(days_left);
    const char *mark = days_left < 0 ? "■" : queue_words_is_near(days_left) ? "▲" : "●";

    if (days_left == 0)
        return str_format(arena, "%s %s", mark, _("last day today"));
    if (days_left < 0)
        return str_format(
            arena, ngettext("%s %lu day late", "%s %lu days late", days), mark, days);
    return str_format(arena, ngettext("%s %lu day left", "%s %lu days left", days), mark, days);
}
