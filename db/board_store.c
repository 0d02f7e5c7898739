#include "db/board_store.h"

#include "db/setting_store.h"
#include "office/channelrule.h"

#include <stdlib.h>

enum { CHUNK = 32 };

/* Reads on in one state; none follows where *count is less than CHUNK. */
static Err read_chunk(
    Store *store, VisitState state, VisitId after, Arena *arena, Visit visits[CHUNK],
    size_t *count)
{
    VisitQuery query = {.states = &state, .state_count = 1, .after = after};

    return store_visit_page(store, &query, arena, visits, CHUNK, count);
}

static int compare_calls(const void *a, const void *b)
{
    const Visit *left = a;
    const Visit *right = b;

    return (left->called_at < right->called_at) - (left->called_at > right->called_at);
}

/* More are never called at once than there are desks, so the first chunk holds them all. */
static Err read_called(Store *store, Arena *arena, Board *out)
{
    Visit *visits = arena_new(arena, Visit, CHUNK);
    size_t count;

    TRY(read_chunk(store, VISIT_CALLED, (VisitId){0}, arena, visits, &count));
    if (count)
        qsort(visits, count, sizeof *visits, compare_calls);
    for (size_t i = 0; i < count && out->called_count < BOARD_CALLED_MAX; i++)
        if (channel_is_in_house(visits[i].channel))
            out->called[out->called_count++] = visits[i].ticket;
    return ERR_NONE;
}

static Err read_next(Store *store, size_t wanted, Arena *arena, Board *out)
{
    Visit *visits = arena_new(arena, Visit, CHUNK);
    VisitId after = {0};
    size_t count = CHUNK;

    while (out->next_count < wanted && count == CHUNK) {
        TRY(read_chunk(store, VISIT_WAITING, after, arena, visits, &count));
        for (size_t i = 0; i < count && out->next_count < wanted; i++)
            if (channel_is_in_house(visits[i].channel))
                out->next[out->next_count++] = visits[i].ticket;
        if (count)
            after = visits[count - 1].id;
    }
    return ERR_NONE;
}

static Err read_board(Store *store, Arena *arena, Board *out)
{
    Settings settings;

    TRY(store_settings_load(store, arena, &settings));
    TRY(read_called(store, arena, out));
    return read_next(
        store, (size_t)setting_number(&settings, SETTING_QUEUE_NEARLY_NEXT), arena, out);
}

Err store_board_read(Store *store, Board *out)
{
    Arena arena = {0};
    Board board = {0};
    Err err = read_board(store, &arena, &board);

    arena_free(&arena);
    if (!err)
        *out = board;
    return err;
}
