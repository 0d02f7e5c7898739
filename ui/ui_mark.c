/* ui_mark.c - marking rows of the list, and copying those that are marked. */
#include "ui/copyout.h"
#include "ui/listmark.h"
#include "ui/ui_inside.h"
#include "view/language.h"

enum { COPIED_ROWS_MAX = 256, CHUNK = 64 };

/* --- marking ----------------------------------------------------------------------------------- */

static Err mark(List *list, ActionId action, bool *is_marked)
{
    *is_marked = true;
    switch (action) {
    case ACTION_MARK:
        *is_marked = listmark_turn(list);
        return list_move(list, ACTION_NEXT);
    case ACTION_MARK_NEXT:
        return listmark_step(list, ACTION_NEXT, is_marked);
    case ACTION_MARK_PREVIOUS:
        return listmark_step(list, ACTION_PREVIOUS, is_marked);
    case ACTION_MARK_TO_HERE:
        return listmark_to_here(list, is_marked);
    default:
        listmark_all(list);
        return ERR_NONE;
    }
}

Outcome ui_mark(Screen *screen, ActionId action)
{
    bool is_marked;
    Err err = mark(ui_list(screen), action, &is_marked);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else if (!is_marked && action == ACTION_MARK_TO_HERE)
        screen_refuse(
            screen, str_of(_("Mark the other end first; Space marks, and it must be near")));
    else if (!is_marked)
        screen_refuse(screen, str_of(_("No more rows can be marked one by one; * marks all")));
    return OUTCOME_REDRAW;
}

/* --- copying ----------------------------------------------------------------------------------- */

typedef struct {
    List *list;
    Arena *arena;
    StrBuilder text;
    size_t count;
    bool is_full; /* there are more, but no terminal takes them */
} Copying;

/* One line a row, a tab between its columns; what has no room on the screen goes too. */
static void add_row(Copying *copying, const void *row)
{
    const ListKind *kind = copying->list->kind;
    StrBuilder line = {.arena = copying->arena};

    for (size_t i = 0; i < kind->column_count; i++) {
        if (i)
            strbuilder_add(&line, STR("\t"));
        strbuilder_add(&line, kind->columns[i].text(copying->arena, row));
    }
    strbuilder_add(&line, STR("\n"));
    if (copying->is_full)
        return;
    copying->is_full =
        copying->text.len + line.len > COPYOUT_BYTES || copying->count == COPIED_ROWS_MAX;
    if (!copying->is_full)
        strbuilder_add(&copying->text, strbuilder_text(&line));
    copying->count++;
}

static Err add_kept(Copying *copying)
{
    List *list = copying->list;
    void *row =
        arena_alloc(copying->arena, list->kind->row_size_bytes, 1, alignof(max_align_t));

    for (size_t i = 0; i < list->marks.count && !copying->is_full; i++) {
        Err err = listmark_find(list, copying->arena, list->marks.ids[i], row);
        if (err && err != ERR_NOT_FOUND)
            return err;
        if (!err)
            add_row(copying, row);
    }
    return ERR_NONE;
}

/* All that the rule does not leave out, page by page. */
static Err add_all(Copying *copying)
{
    List *list = copying->list;
    size_t size = list->kind->row_size_bytes;
    const void *edge = NULL;
    size_t got = CHUNK;

    while (got == CHUNK && !copying->is_full) {
        char *rows = arena_alloc(copying->arena, size, CHUNK, alignof(max_align_t));
        TRY(listmark_page(
            list, copying->arena, edge ? PAGE_AFTER : PAGE_FIRST, edge, rows, CHUNK, &got));
        for (size_t i = 0; i < got; i++)
            if (listmark_has(list, list->kind->id(rows + i * size)))
                add_row(copying, rows + i * size);
        edge = rows + (CHUNK - 1) * size;
    }
    return ERR_NONE;
}

Outcome ui_copy_rows(Screen *screen)
{
    Ui *ui = screen->ui;
    Arena arena = {0};
    Copying copying = {.list = ui_list(screen), .arena = &arena, .text = {.arena = &arena}};
    Err err = ERR_NONE;

    if (!list_selected(copying.list)) {
        screen_refuse(screen, str_of(_("No row is selected")));
        return OUTCOME_REDRAW;
    }
    if (copying.list->marks.is_all)
        err = add_all(&copying);
    else if (listmark_any(copying.list))
        err = add_kept(&copying);
    else
        add_row(&copying, list_selected(copying.list));
    if (err) {
        screen_refuse_err(screen, err, NULL);
    } else if (copying.is_full) {
        screen_refuse(screen, str_of(_("These are too many for a clipboard; mark fewer")));
    } else {
        arena_reset(&ui->clip_arena);
        ui->clip = str_copy(&ui->clip_arena, strbuilder_text(&copying.text));
        ui->wants_copy = true;
        listmark_clear(copying.list);
    }
    arena_free(&arena);
    return OUTCOME_REDRAW;
}
