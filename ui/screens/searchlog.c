#include "ui/screens/searchlog.h"

Err searchlog_flush(SearchLog *log, Desk *desk)
{
    Arena arena = {0};
    Str query =
        str_format(&arena, "%s %.*s", log->command, (int)log->typed.len, log->typed.bytes);
    Err err = log->typed.len ? desk_log_reading(desk, STR("list"), 0, query) : ERR_NONE;

    if (!err)
        log->typed = (Str){0};
    arena_free(&arena);
    return err;
}

Err searchlog_note(SearchLog *log, Desk *desk, Str typed)
{
    if (str_starts_with(log->typed, typed) && log->typed.len && typed.len)
        return ERR_NONE;
    if (!str_starts_with(typed, log->typed))
        TRY(searchlog_flush(log, desk));
    arena_reset(&log->arena);
    log->typed = str_copy(&log->arena, typed);
    return ERR_NONE;
}

/* It stays gathered or is written with the next change; there is nobody left to tell. */
void searchlog_close(SearchLog *log, Desk *desk)
{
    (void)!searchlog_flush(log, desk);
    arena_free(&log->arena);
}
