/* ui_point.c - the mouse: what is pointed at takes it as it would take a key. */
#include "ui/ui_inside.h"

enum { WHEEL_STEPS = 3 };

static void press(Ui *ui, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    if (key != KEY_NONE)
        ui_answer(ui, &event);
}

static void point_at_field(Screen *screen, Form *form, const Spot *spot)
{
    size_t left = form->focus;

    form_point(form, (size_t)spot->number, spot->position);
    if (form->focus != left)
        ui_field_left(screen, left);
    else if (form_field(form)->kind == FIELD_CHOICE)
        ui_choose_for_field(screen, (Str){0});
}

/* What Enter does with a row; not to the next field, which is Enter too. */
static ActionId action_of_enter(const Ui *ui, Screen *screen)
{
    ActionId actions[UI_ACTIONS];
    size_t count = ui_actions(ui, screen, actions);

    for (size_t i = 0; i < count; i++)
        if (action_of(actions[i])->key == KEYCODE_ENTER)
            return actions[i];
    return ACTION_NONE;
}

static void point_at_row(Ui *ui, Screen *screen, List *list, const Spot *spot)
{
    ActionId action = action_of_enter(ui, screen);

    if (list_point(list, (size_t)spot->number) && action != ACTION_NONE)
        ui_act(ui, screen, action);
}

static void point_at_search(List *list, const Spot *spot)
{
    list->is_searching = true;
    editor_point(&list->search, spot->position);
}

static void press_button(Ui *ui, Screen *top, const Spot *spot)
{
    List *list = ui_list(top);
    Form *form = ui_form(top);
    Editor *editor = ui_editor(top);

    if (spot->kind == SPOT_KEY)
        press(ui, spot->number);
    else if (spot->kind == SPOT_FIELD && form)
        point_at_field(top, form, spot);
    else if (spot->kind == SPOT_ROW && list)
        point_at_row(ui, top, list, spot);
    else if (spot->kind == SPOT_SEARCH && list)
        point_at_search(list, spot);
    else if (spot->kind == SPOT_CHOICE && top->kind->point)
        top->kind->point(top, spot->number);
    else if (spot->kind == SPOT_TYPING && editor)
        editor_point(editor, spot->position);
}

/* The wheel moves what is selected, in a list and in the box of one. */
static void turn_wheel(Ui *ui, Screen *top, bool is_down)
{
    ActionId action = is_down ? ACTION_NEXT : ACTION_PREVIOUS;

    for (int i = 0; i < WHEEL_STEPS; i++) {
        if (top->kind->point)
            press(ui, is_down ? KEYCODE_DOWN : KEYCODE_UP);
        else if (!top->kind->key && ui_list(top) && !ui_form(top))
            ui_act(ui, top, action);
    }
}

void ui_point(Ui *ui, Screen *top, const TerminalEvent *event)
{
    Spot spot = sheet_spot(&ui->sheet, event->row, event->column);

    if (event->point == POINT_PRESS)
        press_button(ui, top, &spot);
    else
        turn_wheel(ui, top, event->point == POINT_DOWN);
}
