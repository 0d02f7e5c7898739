#include "ui/help.h"

#include "ui/field_help.h"
#include "ui/ui_inside.h"
#include "view/language.h"

/* A function key up to F10 is Alt with the digit as well. */
static Str keys_of(Arena *arena, const Action *action, Key key)
{
    StrBuilder keys = {.arena = arena};

    strbuilder_add(&keys, key_label(arena, key));
    if (key >= KEYCODE_F1 && key <= KEYCODE_F10)
        strbuilder_add_format(&keys, " Alt-%d", (key - KEYCODE_F1 + 1) % 10);
    if (action->also)
        strbuilder_add_char(&keys, ' ');
    strbuilder_add(&keys, key_label(arena, action->also));
    return strbuilder_text(&keys);
}

/* The menu leads away from the screen; the list of actions tells what to do on it, help all. */
static bool is_listed(ActionId list, ActionId action)
{
    ActionGroup group = action_of(action)->group;

    if (list == ACTION_MENU)
        return action != ACTION_MENU && action != ACTION_PALETTE &&
               (group == ACTIONGROUP_GO || group == ACTIONGROUP_PROGRAM ||
                group == ACTIONGROUP_RECORD);
    return list == ACTION_HELP || group != ACTIONGROUP_MOVE;
}

/* Beside the label: in the menu the keys, but no letter, since letters choose its rows there. */
static Str tip_of(Screen *screen, ActionId list, const Action *action, Key key, Str keys)
{
    bool is_letter = key >= 'a' && key <= 'z';

    if (list == ACTION_HELP)
        return screen_hint(screen, action->tip);
    return list == ACTION_MENU && !is_letter ? keys : STR("");
}

/* In a form a letter is typed, so none is told as a key there. */
static bool is_typed(Screen *screen, Key key)
{
    return ui_form(screen) && keys_is_text(key);
}

PickerRow help_row(Screen *screen, ActionId list, ActionId action)
{
    Key key = ui_key(screen->ui, action);
    Str keys =
        is_typed(screen, key) ? STR("") : keys_of(screen_turn(screen), action_of(action), key);

    bool is_told = screen->ui->sheet.speech != NULL; /* then no key is pressed */

    return (PickerRow){
        .label = ui_label(screen, action),
        .key = is_told ? STR("") : keys,
        .also = is_told ? keys : STR(""),
        .tip = tip_of(screen, list, action_of(action), key, keys),
        .why_not = ui_why_not_words(screen, action),
        .value = (size_t)action,
    };
}

/* In the menu what is selected has no heading: with one its row would not be in sight on 24. */
static size_t add_group(
    Screen *screen, ActionId list, ActionGroup group, const ActionId *actions, size_t count,
    PickerRow *rows)
{
    bool has_heading = list != ACTION_MENU || group != ACTIONGROUP_RECORD;
    size_t added = 0;

    for (size_t i = 0; i < count; i++) {
        if (action_of(actions[i])->group != group || !is_listed(list, actions[i]))
            continue;
        rows[added] = help_row(screen, list, actions[i]);
        if (added == 0 && has_heading)
            rows[added].heading = language_text(actiongroup_label(group));
        added++;
    }
    return added;
}

/* How the field is filled that the cursor stands in; choosing it opens its list, or goes on. */
static PickerRow field_row(Screen *screen, const Form *form)
{
    const Field *field = form_field(form);
    ActionId way =
        ui_why_not(screen->ui, screen, ACTION_CHOOSE) ? ACTION_NEXT_FIELD : ACTION_CHOOSE;

    return (PickerRow){
        .heading = str_of(_("This field")),
        .label = language_text(field->label),
        .tip = screen_hint(screen, field_help(field)),
        .value = (size_t)way,
    };
}

/* The menu begins with the other screens, help with the work of this one. What only some screens
 * have stands last in the menu, so that the letters before it are the same on all of them. */
static const ActionGroup orders[2][ACTIONGROUP_COUNT] = {
    {ACTIONGROUP_HERE, ACTIONGROUP_RECORD,  ACTIONGROUP_MOVE,   ACTIONGROUP_GO,
     ACTIONGROUP_PROGRAM},
    {ACTIONGROUP_GO,   ACTIONGROUP_PROGRAM, ACTIONGROUP_RECORD, ACTIONGROUP_HERE,
     ACTIONGROUP_MOVE   },
};

void help_open(Screen *screen, ActionId action)
{
    ActionId actions[UI_ACTIONS];
    PickerRow rows[UI_ACTIONS + 1];
    size_t count = ui_actions(screen->ui, screen, actions);
    size_t added = 0;
    bool is_menu = action == ACTION_MENU;
    const Form *form = ui_form(screen);

    if (action == ACTION_HELP && form)
        rows[added++] = field_row(screen, form);
    for (int i = 0; i < ACTIONGROUP_COUNT; i++)
        added += add_group(screen, action, orders[is_menu][i], actions, count, rows + added);
    Picker picker = {
        .question = QUESTION_ACTION,
        .title = ui_label(screen, action),
        .rows = rows,
        .count = added,
        .is_lettered = is_menu,
        .closing_key = ui_key(screen->ui, action),
    };
    picker_open(screen, &picker);
}
