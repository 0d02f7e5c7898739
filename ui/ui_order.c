/* ui_order.c - what is kept of a list while the person sits here: its order, chosen from a box, up to
 * where it was looked at, and the search that was given up. */
#include "ui/picker.h"
#include "ui/ui_inside.h"
#include "view/language.h"

#include <string.h>

/* What is remembered of this kind of list; NULL: there is no room for more kinds. */
static ListMemory *memory_of(Ui *ui, const ListKind *kind)
{
    for (size_t i = 0; i < ui->list_count; i++)
        if (ui->lists[i].kind == kind)
            return &ui->lists[i];
    if (ui->list_count == UI_LISTS)
        return NULL;
    ui->lists[ui->list_count] = (ListMemory){.kind = kind};
    return &ui->lists[ui->list_count++];
}

/* What was left in another sitting is known to the office. */
static int64_t looked_before(const Ui *ui, const ListMemory *memory)
{
    const char *name = memory->kind->looked_as;

    if (memory->looked || !name)
        return memory->looked;
    return ui->hooks->looked(ui->desk, str_of(name));
}

void ui_recall_list(Screen *screen)
{
    Ui *ui = screen->ui;
    List *list = ui_list(screen);
    if (list)
        list->hides_names = ui->hides_names;
    const ListMemory *memory = list ? memory_of(ui, list->kind) : NULL;

    if (!memory)
        return;
    list->order = memory->order;
    list->tells_open = ui->hooks->is_open_elsewhere;
    list->desk = screen->desk;
    if (!list->kind->record_kind || !ui->hooks->newest)
        return;
    list->tells_news = ui->hooks->news;
    int64_t looked = looked_before(ui, memory);
    list->since = looked ? looked : ui->hooks->newest(screen->desk);
}

void ui_keep_search(Screen *screen)
{
    const List *list = ui_list(screen);
    Str text = editor_text(&list->search);
    ListMemory *memory = text.len ? memory_of(screen->ui, list->kind) : NULL;

    if (!memory || text.len > sizeof memory->search)
        return;
    memcpy(memory->search, text.bytes, text.len);
    memory->search_len = text.len;
}

bool ui_recall_search(Screen *screen)
{
    List *list = ui_list(screen);
    const ListMemory *memory = memory_of(screen->ui, list->kind);

    if (!memory || !memory->search_len || editor_text(&list->search).len)
        return false;
    editor_set(&list->search, (Str){memory->search, memory->search_len});
    editor_select_all(&list->search);
    list_begin_again(list);
    return true;
}

void ui_leave_list(Screen *screen)
{
    Ui *ui = screen->ui;
    const List *list = ui_list(screen);
    ListMemory *memory = list && list->tells_news ? memory_of(ui, list->kind) : NULL;

    if (list)
        ui_keep_search(screen);
    if (!memory)
        return;
    memory->looked = ui->hooks->newest(screen->desk);
    Str name = str_of(list->kind->looked_as ? list->kind->looked_as : "");
    if (name.len && ui->hooks->looked(ui->desk, name) != memory->looked)
        ui->hooks->keep_look(ui->desk, name, memory->looked);
}

void ui_choose_order(Screen *screen)
{
    const List *list = ui_list(screen);
    PickerRow *rows = arena_new(screen_turn(screen), PickerRow, list->kind->order_count);

    for (size_t i = 0; i < list->kind->order_count; i++)
        rows[i] = (PickerRow){.label = language_text(list->kind->orders[i].label), .value = i};
    Picker picker = {
        .question = QUESTION_ORDER,
        .title = str_of(_("In which order?")),
        .rows = rows,
        .count = list->kind->order_count,
        .selected = list->order,
        .is_lettered = true,
        .closing_key = ui_key(screen->ui, ACTION_SORT),
    };
    picker_open(screen, &picker);
}

Outcome ui_order_chosen(Screen *screen, size_t order)
{
    List *list = ui_list(screen);
    ListMemory *memory = memory_of(screen->ui, list->kind);

    list_put_in_order(list, order);
    if (memory)
        memory->order = order;
    return OUTCOME_RELOAD;
}
