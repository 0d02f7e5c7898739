#include "ui/screens/queuefigures.h"

Err queuefigures_read(ShownFigures *figures, Desk *desk, const QueueKind *queue)
{
    QueueFigures read;
    Arena arena = {0};
    QueueAsk ask = {.store = desk->store, .now = desk_now(desk), .day = desk_today(desk)};

    desk_give_way(desk, true);
    Err err = queue_count(queue, &ask, &arena, &read);
    desk_give_way(desk, false);
    arena_free(&arena);
    if (err == ERR_CANCELLED)
        return ERR_NONE;
    *figures = (ShownFigures){.are_read = !err};
    if (!err)
        figures->of = read;
    return err;
}
