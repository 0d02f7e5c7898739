#include "ui/listmark.h"

#include "base/err.h"
#include "ui/listpage.h"

#include <string.h>

enum { CHUNK = 64 };

/* --- what is marked ---------------------------------------------------------------------------- */

/* Where the id stands, or would stand, among those that are kept in their order. */
static size_t place_of(const ListMarks *marks, int64_t id)
{
    size_t first = 0;
    size_t end = marks->count;

    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (marks->ids[middle] < id)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

static bool is_kept(const ListMarks *marks, int64_t id)
{
    size_t place = place_of(marks, id);

    return place < marks->count && marks->ids[place] == id;
}

/* Under the rule of all the ids that are kept are those that it leaves out. */
bool listmark_has(const List *list, int64_t id)
{
    return is_kept(&list->marks, id) != list->marks.is_all;
}

bool listmark_any(const List *list)
{
    return list->marks.is_all || list->marks.count > 0;
}

void listmark_clear(List *list)
{
    list->marks.count = 0;
    list->marks.is_all = false;
    list->marks.last = 0;
}

static bool keep(ListMarks *marks, int64_t id)
{
    size_t place = place_of(marks, id);

    if (is_kept(marks, id))
        return true;
    if (marks->count == LISTMARKS_MAX)
        return false;
    if (!marks->ids)
        marks->ids = arena_new(&marks->arena, int64_t, LISTMARKS_MAX);
    memmove(
        &marks->ids[place + 1], &marks->ids[place],
        (marks->count - place) * sizeof marks->ids[0]);
    marks->ids[place] = id;
    marks->count++;
    return true;
}

static void drop(ListMarks *marks, int64_t id)
{
    size_t place = place_of(marks, id);

    if (!is_kept(marks, id))
        return;
    marks->count--;
    memmove(
        &marks->ids[place], &marks->ids[place + 1],
        (marks->count - place) * sizeof marks->ids[0]);
}

/* return  false when there is no room for one more. */
static bool put(List *list, int64_t id, bool is_marked)
{
    if (is_marked)
        list->marks.last = id;
    if (is_marked != list->marks.is_all)
        return keep(&list->marks, id);
    drop(&list->marks, id);
    return true;
}

static int64_t selected_id(const List *list)
{
    return list->kind->id(list_selected(list));
}

bool listmark_turn(List *list)
{
    int64_t id = selected_id(list);

    return put(list, id, !listmark_has(list, id));
}

Err listmark_step(List *list, ActionId action, bool *is_marked)
{
    *is_marked = put(list, selected_id(list), true);
    TRY(list_move(list, action));
    *is_marked &= put(list, selected_id(list), true);
    return ERR_NONE;
}

void listmark_all(List *list)
{
    listmark_clear(list);
    list->marks.is_all = true;
}

/* --- reading ----------------------------------------------------------------------------------- */

Err listmark_page(
    List *list, Arena *arena, PageStep step, const void *edge, void *rows, size_t max_count,
    size_t *count)
{
    const ListKind *kind = list->kind;
    ListRows all = {.row_size_bytes = kind->row_size_bytes, .id = kind->id};

    if (kind->page)
        return kind->page(
            list->source, arena, list_search(list), step, edge, rows, max_count, count);
    TRY(kind->all(list->source, arena, list_search(list), &all));
    *count = listpage_take(&all, step, edge, rows, max_count);
    return ERR_NONE;
}

Err listmark_find(List *list, Arena *arena, int64_t id, void *row)
{
    const ListKind *kind = list->kind;
    ListRows all = {.row_size_bytes = kind->row_size_bytes, .id = kind->id};

    if (kind->find)
        return kind->find(list->source, arena, id, row);
    TRY(kind->all(list->source, arena, (Str){0}, &all));
    for (size_t i = 0; i < all.count; i++) {
        const void *found = (const char *)all.rows + i * all.row_size_bytes;
        if (kind->id(found) != id)
            continue;
        memcpy(row, found, all.row_size_bytes);
        return ERR_NONE;
    }
    return ERR_NOT_FOUND;
}

/* --- from one to another ----------------------------------------------------------------------- */

/* The ids from the selected row on, up to the one that was marked last; none when it is not there. */
typedef struct {
    int64_t ids[LISTMARK_REACH];
    size_t count;
    bool is_found;
} Way;

static void add_to_way(
    const List *list, Way *way, const char *rows, size_t count, PageStep step)
{
    for (size_t i = 0; i < count && !way->is_found && way->count < LISTMARK_REACH; i++) {
        size_t at = step == PAGE_BEFORE ? count - 1 - i : i;
        way->ids[way->count] = list->kind->id(rows + at * list->kind->row_size_bytes);
        way->is_found = way->ids[way->count++] == list->marks.last;
    }
}

/* Reads on, page by page, until the row that was marked last comes. */
static Err find_way(List *list, PageStep step, Way *way)
{
    Arena arenas[2] = {{0}, {0}};
    const void *edge = list_selected(list);
    Err err = ERR_NONE;
    size_t got = CHUNK;

    *way = (Way){0};
    for (int turn = 0; !err && got == CHUNK && !way->is_found && way->count < LISTMARK_REACH;
         turn = !turn) {
        arena_reset(&arenas[turn]);
        char *rows =
            arena_alloc(&arenas[turn], list->kind->row_size_bytes, CHUNK, alignof(max_align_t));
        err = listmark_page(list, &arenas[turn], step, edge, rows, CHUNK, &got);
        if (err)
            break;
        add_to_way(list, way, rows, got, step);
        edge = step == PAGE_BEFORE ? rows : rows + (CHUNK - 1) * list->kind->row_size_bytes;
    }
    arena_free(&arenas[0]);
    arena_free(&arenas[1]);
    return err;
}

Err listmark_to_here(List *list, bool *is_marked)
{
    Way way;

    *is_marked = false;
    if (!list->marks.last || list->marks.is_all)
        return ERR_NONE;
    TRY(find_way(list, PAGE_BEFORE, &way));
    if (!way.is_found)
        TRY(find_way(list, PAGE_AFTER, &way));
    *is_marked = way.is_found || selected_id(list) == list->marks.last;
    for (size_t i = way.is_found ? way.count : 0; i > 0 && *is_marked; i--)
        *is_marked = put(list, way.ids[i - 1], true);
    if (*is_marked)
        *is_marked = put(list, selected_id(list), true);
    return ERR_NONE;
}
