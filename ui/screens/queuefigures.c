#include "ui/screens/queuefigures.h"

static FiguresStamp stamp_now(Desk *desk)
{
    return (FiguresStamp){
        .data_version = desk->data_version,
        .own_changes = store_own_changes(desk->store),
        .minute = desk_now(desk) / MOMENT_MINUTE_MS,
    };
}

static bool is_now(const FiguresStamp *stamp, Desk *desk)
{
    FiguresStamp now = stamp_now(desk);

    return stamp->data_version == now.data_version && stamp->own_changes == now.own_changes &&
           stamp->minute == now.minute;
}

ShownFigures *queuefigures_of(Desk *desk, const QueueKind *queue)
{
    size_t place = 0;

    while (queue_at(place) != queue && place < QUEUES_MAX - 1)
        place++;
    return &desk->figures[place];
}

bool queuefigures_are_old(Desk *desk, const QueueKind *queue)
{
    return !is_now(&queuefigures_of(desk, queue)->stamp, desk);
}

void queuefigures_try_again(Desk *desk, const QueueKind *queue)
{
    ShownFigures *figures = queuefigures_of(desk, queue);

    if (!figures->are_read)
        figures->stamp = (FiguresStamp){0};
}

static Err count(Desk *desk, const QueueKind *queue, QueueTally *tally, QueueFigures *out)
{
    Arena arena = {0};
    QueueAsk ask = {
        .store = desk->store,
        .now = desk_now(desk),
        .day = desk_today(desk),
        .tally = tally,
    };

    desk_give_way(desk, true);
    Err err = queue_count(queue, &ask, &arena, out);
    desk_give_way(desk, false);
    arena_free(&arena);
    return err;
}

Err queuefigures_read(Desk *desk, const QueueKind *queue)
{
    ShownFigures *figures = queuefigures_of(desk, queue);
    QueueFigures read;

    if (!is_now(&figures->tally_stamp, desk)) {
        figures->tally = (QueueTally){0};
        figures->tally_stamp = stamp_now(desk);
    }
    Err err = count(desk, queue, &figures->tally, &read);
    if (err == ERR_CANCELLED)
        return ERR_NONE;
    figures->are_read = !err;
    figures->stamp = figures->tally_stamp;
    figures->tally_stamp = (FiguresStamp){0};
    if (!err)
        figures->of = read;
    return err;
}
