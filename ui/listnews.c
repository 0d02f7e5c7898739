#include "ui/listnews.h"

void listnews_ask(const List *list, ListPiece *piece)
{
    const ListKind *kind = list->kind;

    for (size_t i = 0; i < piece->count; i++) {
        const void *row = piece->rows + i * kind->row_size_bytes;
        bool is_told = kind->record_kind && list->tells_news;
        piece->news[i] =
            is_told ? list->tells_news(
                          list->desk, kind->record_kind(row), kind->id(row), list->since)
                    : 0;
    }
}

static int64_t news_held(const List *list, size_t i)
{
    size_t before = list->pieces[0].count;

    return i < before ? list->pieces[0].news[i] : list->pieces[1].news[i - before];
}

/* Up to which event a record was seen; 0: not at all. */
static int64_t seen_up_to(const List *list, int64_t id)
{
    size_t count = list->seen_count < LIST_SEEN_MAX ? list->seen_count : LIST_SEEN_MAX;
    int64_t event = 0;

    for (size_t i = 0; i < count; i++)
        if (list->seen[i].id == id && list->seen[i].event > event)
            event = list->seen[i].event;
    return event;
}

bool list_is_new(const List *list, size_t i)
{
    const void *row = list_row(list, i);
    int64_t event = row ? news_held(list, i) : 0;

    return event > 0 && event > seen_up_to(list, list->kind->id(row));
}

void list_note_seen(List *list)
{
    if (!list_is_new(list, list->selected))
        return;
    list->seen[list->seen_count++ % LIST_SEEN_MAX] = (ListSeen){
        .id = list->kind->id(list_selected(list)),
        .event = news_held(list, list->selected),
    };
}
