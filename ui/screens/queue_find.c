#include "ui/screens/queue_find.h"

#include "ui/listpage.h"
#include "ui/screens/casesearch.h"

#include <stdalign.h>

/* Of the cases that the text finds those that stand in this queue. */
static Err read_found(
    const QueueFind *finding, void *source, Arena *arena, const CasesFound *found,
    ListRows *out)
{
    char *rows =
        arena_alloc(arena, finding->row_size_bytes, found->count + 1, alignof(max_align_t));

    *out =
        (ListRows){.rows = rows, .row_size_bytes = finding->row_size_bytes, .id = finding->id};
    for (size_t i = 0; i < found->count; i++) {
        int64_t id = found->rows[i].casefile.id.row;
        void *row = rows + out->count * finding->row_size_bytes;
        Err err = finding->find(source, arena, id, row);
        if (err && err != ERR_NOT_FOUND)
            return err;
        out->count += !err;
    }
    return ERR_NONE;
}

Err queuefind_page(
    QueueFind *finding, void *source, bool gives_way, Arena *arena, Str filter, PageStep step,
    const void *edge, void *rows, size_t max_count, size_t *count)
{
    CasesFound found;
    ListRows all;

    TRY(searchlog_note(&finding->log, finding->desk, filter));
    TRY(casesearch_find(finding->desk, filter, gives_way, arena, &found));
    TRY(read_found(finding, source, arena, &found, &all));
    *count = listpage_take(&all, step, edge, rows, max_count);
    return ERR_NONE;
}
