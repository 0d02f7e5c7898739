/* ui_order.c - the orders of lists: chosen from a box, and kept while the person sits here. */
#include "ui/picker.h"
#include "ui/ui_inside.h"
#include "view/language.h"

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

void ui_recall_list(Screen *screen)
{
    Ui *ui = screen->ui;
    List *list = ui_list(screen);
    const ListMemory *memory = list ? memory_of(ui, list->kind) : NULL;

    if (!memory)
        return;
    list->order = memory->order;
    if (!list->kind->record_kind || !ui->hooks->newest)
        return;
    list->desk = screen->desk;
    list->tells_news = ui->hooks->news;
    list->since = memory->looked ? memory->looked : ui->hooks->newest(screen->desk);
}

void ui_leave_list(Screen *screen)
{
    Ui *ui = screen->ui;
    const List *list = ui_list(screen);
    ListMemory *memory = list && list->tells_news ? memory_of(ui, list->kind) : NULL;

    if (memory)
        memory->looked = ui->hooks->newest(screen->desk);
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
        .closing_key = action_of(ACTION_SORT)->key,
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
