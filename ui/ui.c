/* ui.c - who answers an event: the dialog on top, the line that is typed into, or an action. */
#include "ui/ui.h"

#include "ui/claim.h"
#include "ui/palette.h"
#include "ui/ui_inside.h"
#include "view/case_words.h"
#include "view/keynames.h"
#include "view/language.h"

/* What every screen has (the last only where the program can), and what comes with a list or a form. */
static const ActionId for_all[] = {
    ACTION_HELP,    ACTION_BACK,     ACTION_REFRESH, ACTION_MENU,
    ACTION_ACTIONS, ACTION_LANGUAGE, ACTION_CANCEL,  ACTION_SUSPEND,
    ACTION_QUIT,    ACTION_PALETTE,  ACTION_UNDO,
};
static const ActionId for_lists[] = {
    ACTION_NEXT,          ACTION_PREVIOUS, ACTION_NEXT_PAGE,
    ACTION_PREVIOUS_PAGE, ACTION_FIRST,    ACTION_LAST,
};
static const ActionId for_marks[] = {
    ACTION_MARK,         ACTION_MARK_NEXT, ACTION_MARK_PREVIOUS,
    ACTION_MARK_TO_HERE, ACTION_MARK_ALL,  ACTION_COPY,
};
static const ActionId for_orders[] = {ACTION_SORT};
static const ActionId for_names[] = {ACTION_HIDE_NAMES};
static const ActionId for_searches[] = {ACTION_FIND, ACTION_NEXT_FIELD};
static const ActionId for_forms[] = {
    ACTION_CHOOSE, ACTION_NEXT_FIELD, ACTION_PREVIOUS_FIELD,
    ACTION_UNDO,   ACTION_REDO,       ACTION_SELECT_ALL,
    ACTION_COPY,   ACTION_CUT,        ACTION_PASTE,
};

/* --- what can be done ------------------------------------------------------------------------ */

static size_t add_actions(
    ActionId out[UI_ACTIONS], size_t count, const ActionId *actions, size_t more)
{
    for (size_t i = 0; i < more && count < UI_ACTIONS; i++) {
        bool is_there = false;
        for (size_t at = 0; at < count; at++)
            is_there |= out[at] == actions[i];
        if (!is_there)
            out[count++] = actions[i];
    }
    return count;
}

size_t ui_actions(const Ui *ui, Screen *screen, ActionId out[UI_ACTIONS])
{
    const List *list = ui_list(screen);
    size_t count = add_actions(out, 0, screen->kind->actions, screen->kind->action_count);

    if (screen->kind->key)
        return count;
    if (ui_form(screen))
        count = add_actions(out, count, for_forms, sizeof for_forms / sizeof for_forms[0]);
    else if (list)
        count = add_actions(out, count, for_lists, sizeof for_lists / sizeof for_lists[0]);
    if (list && list->kind->search_hint)
        count =
            add_actions(out, count, for_searches, sizeof for_searches / sizeof for_searches[0]);
    if (list && list->kind->can_mark)
        count = add_actions(out, count, for_marks, sizeof for_marks / sizeof for_marks[0]);
    if (list && list->kind->orders)
        count = add_actions(out, count, for_orders, sizeof for_orders / sizeof for_orders[0]);
    if (list && list->kind->names)
        count = add_actions(out, count, for_names, sizeof for_names / sizeof for_names[0]);
    count = add_actions(out, count, ui->hooks->menu, ui->hooks->menu_count);
    size_t everywhere = sizeof for_all / sizeof for_all[0];
    return add_actions(out, count, for_all, everywhere - !ui->hooks->undo);
}

/* One list of actions, and how many it has. */
typedef struct {
    const ActionId *actions;
    size_t count;
} OfKit;

bool ui_is_of_kit(ActionId action)
{
    static const OfKit lists[] = {
        {for_all,      sizeof for_all / sizeof for_all[0]          },
        {for_lists,    sizeof for_lists / sizeof for_lists[0]      },
        {for_marks,    sizeof for_marks / sizeof for_marks[0]      },
        {for_orders,   sizeof for_orders / sizeof for_orders[0]    },
        {for_names,    sizeof for_names / sizeof for_names[0]      },
        {for_searches, sizeof for_searches / sizeof for_searches[0]},
        {for_forms,    sizeof for_forms / sizeof for_forms[0]      },
    };

    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        for (size_t at = 0; at < lists[i].count; at++)
            if (lists[i].actions[at] == action)
                return true;
    return false;
}

Role ui_role(const Ui *ui)
{
    return ui->hooks->role ? ui->hooks->role(ui->desk) : ROLE_NONE;
}

/* In a line into which something was typed it is the line's own. */
static bool is_of_line(Screen *screen)
{
    const List *list = ui_list(screen);
    Form *form = ui_form(screen);
    const Editor *line = form ? form_editor(form) : NULL;

    if (list && list->is_searching)
        line = &list->search;
    return (form && form->is_changed) ||
           (line && (editor_can_undo(line) || editor_can_redo(line)));
}

bool ui_takes_back(Screen *screen)
{
    const Ui *ui = screen->ui;

    return ui->hooks->undo && ui_role(ui) != ROLE_NONE && !is_of_line(screen);
}

static ActionNeeds met_on(Screen *screen)
{
    const List *list = ui_list(screen);
    const Form *form = ui_form(screen);
    ActionNeeds met = screen->kind->met ? screen->kind->met(screen) : 0;

    if (list && list_selected(list))
        met |= NEED_ROW;
    if (list && list->kind->can_mark)
        met |= NEED_TYPING; /* what is copied there are rows */
    if (list && list->kind->search_hint)
        met |= NEED_SEARCH;
    if (list && list->kind->orders)
        met |= NEED_ORDERS;
    if (form && form_field(form)->kind >= FIELD_DATE && form_field(form)->kind != FIELD_AMOUNT)
        met |= NEED_CHOICES;
    if (form && form_field(form)->kind == FIELD_LINES && screen->ui->hooks->offer_phrases)
        met |= NEED_CHOICES;
    if (ui_takes_back(screen))
        met |= NEED_UNDO;
    if (form && form_editor(form))
        met |= NEED_TYPING | (editor_can_undo(form_editor(form)) ? NEED_UNDO : 0);
    return met | (form && form->is_changed ? NEED_CHANGE : NEED_SAVED);
}

const char *ui_why_not(const Ui *ui, Screen *screen, ActionId action)
{
    if (claim_forbids(screen, action))
        return CLAIM_WHY_NOT;
    if (screen->hold != HOLD_NONE && action == ACTION_REFRESH)
        return NULL; /* what is typed stays: it looks whether the other one is done */
    return action_why_not(action, ui_role(ui), met_on(screen));
}

Str ui_why_not_words(Screen *screen, ActionId action)
{
    Arena *turn = screen_turn(screen);
    Str words = screen_hint(screen, ui_why_not(screen->ui, screen, action));

    if (action_is_permitted(action, ui_role(screen->ui)))
        return words;
    Str who = case_words_roles(turn, action_of(action)->roles);
    return str_format(turn, "%s %.*s", _("Who may:"), (int)who.len, who.bytes);
}

Str ui_label(Screen *screen, ActionId action)
{
    const char *label = screen->kind->label ? screen->kind->label(screen, action) : NULL;
    const Form *form = ui_form(screen);

    if (!label && action == ACTION_CHOOSE && form && form_field(form)->kind == FIELD_DATE)
        label = N_("Calendar");
    if (action == ACTION_HIDE_NAMES && screen->ui->hides_names)
        label = N_("Show names");
    if (!label && action == ACTION_COPY && !form)
        label = N_("Copy rows");
    return language_text(label ? label : action_of(action)->label);
}

Key ui_key(const Ui *ui, ActionId action)
{
    return ui->hooks->keys ? ui->hooks->keys->of[action] : action_of(action)->key;
}

ActionId ui_action_for_key(const Ui *ui, const ActionId *ids, size_t count, Key key)
{
    for (size_t i = 0; key != KEY_NONE && i < count; i++)
        if (ui_key(ui, ids[i]) == key || action_of(ids[i])->also == key)
            return ids[i];
    return ACTION_NONE;
}

static bool is_menu_action(const Ui *ui, ActionId action)
{
    for (size_t i = 0; i < ui->hooks->menu_count; i++)
        if (ui->hooks->menu[i] == action)
            return true;
    return false;
}

void ui_finish_search(Screen *screen)
{
    List *list = ui_list(screen);
    Err err = list ? list_finish_search(list) : ERR_NONE;

    if (err)
        screen_refuse_err(screen, err, NULL);
}

void ui_act(Ui *ui, Screen *screen, ActionId action)
{
    Outcome outcome = OUTCOME_REDRAW;

    ui_finish_search(screen); /* an Enter waits for what the letters before it find */
    if (ui_why_not(ui, screen, action)) {
        screen_refuse(screen, ui_why_not_words(screen, action));
        return;
    }
    palette_note(ui, action);
    if (ui_act_for_all(ui, screen, action, &outcome))
        ui_conclude(ui, screen, outcome);
    else if (is_menu_action(ui, action))
        ui_conclude(ui, screen, ui->hooks->go(screen, action));
    else
        ui_conclude(ui, screen, screen->kind->act(screen, action));
}

/* --- typing ---------------------------------------------------------------------------------- */

static void after_typing(Ui *ui, Screen *screen, EditResult result)
{
    if (result == EDIT_CHANGED)
        ui->is_kept = false;
    if (result == EDIT_FULL)
        screen_refuse(screen, language_text(err_text(ERR_TOO_LONG)));
}

/* return  whether the form took the key; a choice takes letters as the beginning of its name. */
static bool type_into_form(Ui *ui, Screen *screen, Form *form, Key key)
{
    if (claim_is_typing(key) && claim_refuses(screen))
        return true;
    EditResult result = form_key(form, key, screen_is_rtl(screen));

    after_typing(ui, screen, result);
    if (result != EDIT_NONE)
        return true;
    if (!keys_is_text(key))
        return false;
    Editor begun = editor_new(&ui->turn, LIST_SEARCH_POINTS, false);
    editor_key(&begun, key, false);
    ui_choose_for_field(screen, editor_text(&begun));
    return true;
}

static bool type_into_search(Ui *ui, Screen *screen, List *list, Key key)
{
    EditResult result;
    Err err = list_search_key(list, key, screen_is_rtl(screen), &result);

    if (err)
        screen_refuse_err(screen, err, NULL);
    after_typing(ui, screen, result);
    return result != EDIT_NONE;
}

static bool is_typed_into(Screen *screen)
{
    const List *list = ui_list(screen);

    return ui_form(screen) || (list && list->is_searching);
}

static bool type_key(Ui *ui, Screen *screen, Key key)
{
    Form *form = ui_form(screen);
    List *list = ui_list(screen);

    if (form)
        return type_into_form(ui, screen, form, key);
    return list && list->is_searching && type_into_search(ui, screen, list, key);
}

/* A paste goes into a line of text or nowhere: it can never confirm or run anything. */
static void answer_paste(Ui *ui, Screen *screen, Str text)
{
    Form *form = ui_form(screen);
    List *list = ui_list(screen);
    EditResult result = EDIT_NONE;
    Err err = ERR_NONE;

    if (form && claim_refuses(screen))
        return;
    if (form)
        result = form_paste(form, text);
    else if (list && list->is_searching)
        err = list_search_paste(list, text, &result);
    if (err)
        screen_refuse_err(screen, err, NULL);
    after_typing(ui, screen, result);
    if (result == EDIT_NONE)
        screen_refuse(screen, str_of(_("A text can be pasted into a field only")));
}

/* --- keys ------------------------------------------------------------------------------------ */

/* What was taken back has no key of its own that does it again. */
static void refuse_key(Screen *screen, Key key)
{
    Arena *turn = screen_turn(screen);

    if (key == action_of(ACTION_REDO)->key) {
        screen_refuse(screen, str_of(_("What was taken back is done again by doing it anew")));
        return;
    }

    Str help = key_label(turn, ui_key(screen->ui, ACTION_HELP));
    screen_refuse(
        screen, str_format(
                    turn, "%s · %.*s %s", _("This key does nothing here"), (int)help.len,
                    help.bytes, _(action_of(ACTION_HELP)->label)));
}

/* In a form the arrows up and down walk the fields as Tab does. */
static Key key_in_form(Key key)
{
    if (key == KEYCODE_DOWN)
        return KEYCODE_TAB;
    return key == KEYCODE_UP ? KEYCODE_BACKTAB : key;
}

static Key command_key(Screen *screen, Key key)
{
    Key plain = keys_unshifted(key);

    const List *list = ui_list(screen);

    if (ui_form(screen))
        return ui_form(screen)->is_row ? plain : key_in_form(plain);
    if (is_typed_into(screen))
        return plain;
    return keys_command(list && list->kind->can_mark ? key : plain);
}

/* Enter walks the fields, but not round: behind the last one it tells what comes next. */
static bool is_end_of_form(Screen *screen, Key key)
{
    const Form *form = ui_form(screen);

    return key == KEYCODE_ENTER && form && !form->is_row && form_is_at_end(form);
}

/* The key of the act that keeps this form: the registry has F2 for each of them. */
static Key key_of_next_step(const Ui *ui, const Screen *screen)
{
    for (size_t i = 0; i < screen->kind->action_count; i++)
        if (action_of(screen->kind->actions[i])->key == KEYCODE_F2)
            return ui_key(ui, screen->kind->actions[i]);
    return KEYCODE_F2;
}

void ui_tell_next_step(Screen *screen)
{
    Ui *ui = screen->ui;
    Form *form = ui_form(screen);
    Str label = ui_label(screen, ACTION_SAVE);
    Key next = key_of_next_step(ui, screen);
    Str key = ui->sheet.speech ? keynames_told(&ui->turn, next) : key_label(&ui->turn, next);

    form->states[form->focus].was_left = true;
    ui_keep(ui);
    screen_say(
        screen, STYLE_ACCENT,
        str_format(
            &ui->turn, "%.*s %.*s", (int)key.len, key.bytes, (int)label.len, label.bytes));
}

/* Enter on a choice that is still to be made opens its list, rather than leave it empty. */
static bool is_choosing(Screen *screen, Key key)
{
    const Form *form = ui_form(screen);

    return key == KEYCODE_ENTER && form && form_awaits_choice(form);
}

static void answer_key(Ui *ui, Screen *screen, const TerminalEvent *event)
{
    ActionId actions[UI_ACTIONS];

    if (type_key(ui, screen, event->key))
        return;
    if (is_choosing(screen, event->key)) {
        ui_choose_for_field(screen, STR(""));
        return;
    }
    if (is_end_of_form(screen, event->key)) {
        ui_tell_next_step(screen);
        return;
    }
    if (!is_typed_into(screen) && keys_are_lam_alef(event->key, event->next)) {
        ui->is_half_pair = true;
        refuse_key(screen, event->key);
        return;
    }
    size_t count = ui_actions(ui, screen, actions);
    ActionId action = ui_action_for_key(ui, actions, count, command_key(screen, event->key));
    if (action == ACTION_NONE)
        refuse_key(screen, event->key);
    else
        ui_act(ui, screen, action);
}

/* Nobody sees what a key would do, so none does anything; but who is stuck in a window that cannot
 * grow may leave, as long as nothing can be lost by it. */
static void answer_unseen(Ui *ui, const TerminalEvent *event)
{
    bool is_leaving = event->kind == EVENT_KEY && event->key == KEYCODE_F3;

    if (is_leaving && ui_can_be_left(ui))
        ui->is_over = true;
    else
        ui->wants_beep = true;
}

/* Gives it to whoever answers it. */
static void hand_on(Ui *ui, Screen *top, const TerminalEvent *event)
{
    if (event->kind == EVENT_POINT)
        ui_point(ui, top, event);
    else if (top->kind->key)
        top->kind->key(top, event);
    else if (event->kind == EVENT_PASTE)
        answer_paste(ui, top, event->text);
    else if (event->kind == EVENT_KEY)
        answer_key(ui, top, event);
}

void ui_take(Ui *ui, Screen *top, TerminalEvent event)
{
    if (ui_clip(ui, top, &event))
        hand_on(ui, top, &event);
}

void ui_answer(Ui *ui, const TerminalEvent *event)
{
    Screen *top = ui_top(ui);
    bool is_half_pair = ui->is_half_pair;

    arena_reset(&ui->turn);
    ui->is_half_pair = false;
    if (!top || is_half_pair)
        return;
    if (ui->message.was_shown)
        ui->message = (Message){0};
    if (ui_is_too_small(ui)) {
        answer_unseen(ui, event);
        return;
    }
    ui->box_keys = top->kind->key ? ui->box_keys + 1 : 0;
    ui_take(ui, top, *event);
}
