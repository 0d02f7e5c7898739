/* ui_act.c - the actions that every screen has: help, menu, back, moving, choosing for a field. */
#include "ui/calendar.h"
#include "ui/claim.h"
#include "ui/dialog.h"
#include "ui/help.h"
#include "ui/listmark.h"
#include "ui/palette.h"
#include "ui/picker.h"
#include "ui/ui_inside.h"
#include "view/language.h"

/* --- leaving --------------------------------------------------------------------------------- */

static Outcome leave_draft(Screen *screen)
{
    screen_say(
        screen, STYLE_WARNING,
        str_of(_("Not saved; it is kept as a draft and waits on Today")));
    return OUTCOME_LEAVE;
}

static Outcome leave_asking(Screen *screen)
{
    Ui *ui = screen->ui;

    if (ui_has_unsaved(screen)) {
        if (ui_loses_nothing(screen))
            return leave_draft(screen);
        dialog_confirm(
            screen, QUESTION_LEAVE,
            str_of(_("What was typed is not saved. Leave all the same?")), str_of(_("Leave")));
        return OUTCOME_REDRAW;
    }
    Str gate = screen->kind->gate ? screen->kind->gate(screen) : STR("");
    if (gate.len) {
        dialog_confirm(screen, QUESTION_LEAVE, gate, str_of(_("Leave")));
        return OUTCOME_REDRAW;
    }
    if (screen->kind->leave)
        return screen->kind->leave(screen);
    if (ui->depth > 1)
        return OUTCOME_LEAVE;
    dialog_confirm(screen, QUESTION_QUIT, str_of(_("Leave the program?")), str_of(_("Leave")));
    return OUTCOME_REDRAW;
}

/* A filter goes with its line, so that one key leads back to the whole list; F7 brings it back. The
 * row that was found stays selected where it can be found again: it is the one to be acted on. */
static Outcome give_up_search(Screen *screen, List *list)
{
    ui_keep_search(screen);
    editor_set(&list->search, (Str){0});
    list->is_searching = list->is_searching && list->kind->is_search_first;
    if (!list->kind->all && !list->kind->find)
        list_begin_again(list);
    return OUTCOME_RELOAD;
}

static Outcome begin_search(Screen *screen)
{
    ui_list(screen)->is_searching = true;
    return ui_recall_search(screen) ? OUTCOME_RELOAD : OUTCOME_REDRAW;
}

/* Esc gives up the marks first, then the search, unless that stands over other work, to which it leads
 * back at once; on the first screen there is nothing more to give up. */
static Outcome cancel(Screen *screen)
{
    List *list = ui_list(screen);
    bool is_searched = list && editor_text(&list->search).len > 0;

    if (list && listmark_any(list)) {
        listmark_clear(list);
        return OUTCOME_REDRAW;
    }
    if (is_searched && !list->is_passing)
        return give_up_search(screen, list);
    if (!is_searched && list && list->is_searching && !list->kind->is_search_first) {
        list->is_searching = false;
        return OUTCOME_REDRAW;
    }
    if (screen->ui->depth == 1 && !ui_has_unsaved(screen))
        return OUTCOME_REDRAW;
    return leave_asking(screen);
}

/* --- fields ---------------------------------------------------------------------------------- */

/* Says what is wrong with the field that is left in the message line too, where it has room. */
static void say_note(Screen *screen, Form *form, size_t i)
{
    Arena *turn = screen_turn(screen);
    FieldNote note = form_note(form, turn, i);

    if (note.level == NOTE_ERROR)
        screen_say(
            screen, STYLE_ERROR,
            str_format(
                turn, "%s: %.*s", _(form->fields[i].label), (int)note.text.len,
                note.text.bytes));
}

void ui_field_left(Screen *screen, size_t field)
{
    say_note(screen, ui_form(screen), field);
    ui_keep(screen->ui);
}

static Outcome move_focus(Screen *screen, int steps)
{
    Form *form = ui_form(screen);
    List *list = ui_list(screen);

    if (!form) {
        list->is_searching = !list->is_searching;
        return OUTCOME_REDRAW;
    }
    size_t left = form->focus;
    form_move(form, steps);
    ui_field_left(screen, left);
    return OUTCOME_REDRAW;
}

/* Behind the last one stands what keeps the form. */
Outcome screen_next_field(Screen *screen)
{
    const Form *form = ui_form(screen);

    if (form->is_row || !form_is_at_end(form))
        return move_focus(screen, 1);
    ui_tell_next_step(screen);
    return OUTCOME_REDRAW;
}

void ui_choose_for_field(Screen *screen, Str begun)
{
    if (claim_refuses(screen))
        return;
    Form *form = ui_form(screen);
    const Field *field = form_field(form);
    Str title = language_text(field->label);

    if (field->kind == FIELD_DATE) {
        calendar_open(screen, QUESTION_DAY, title, form_day(form), form->today);
        return;
    }
    PickerRow *rows = arena_new(screen_turn(screen), PickerRow, field->choices->count);
    for (size_t i = 0; i < field->choices->count; i++)
        rows[i] = (PickerRow){
            .label = language_text(field->choices->rows[i].label),
            .value = i,
        };
    Picker picker = {
        .question = QUESTION_CHOICE,
        .title = title,
        .rows = rows,
        .count = field->choices->count,
        .begun = begun,
        .selected =
            form->states[form->focus].choice < 0 ? 0 : (size_t)form->states[form->focus].choice,
    };
    picker_open(screen, &picker);
}

/* --- the program ----------------------------------------------------------------------------- */

static Outcome use_other_language(void)
{
    language_use(language_in_use() == LANGUAGE_ARABIC ? LANGUAGE_ENGLISH : LANGUAGE_ARABIC);
    return OUTCOME_RELOAD;
}

static Outcome move_in_list(Screen *screen, ActionId action)
{
    Err err = list_move(ui_list(screen), action);

    if (err)
        screen_refuse_err(screen, err, NULL);
    return OUTCOME_REDRAW;
}

/* What is done to a field, its own key does. */
static bool is_of_field(Ui *ui, Screen *screen, ActionId action)
{
    static const ActionId of_fields[] = {ACTION_UNDO, ACTION_REDO, ACTION_SELECT_ALL,
                                         ACTION_COPY, ACTION_CUT,  ACTION_PASTE};
    TerminalEvent event = {.kind = EVENT_KEY, .key = action_of(action)->key};

    for (size_t i = 0; ui_form(screen) && i < sizeof of_fields / sizeof of_fields[0]; i++) {
        if (of_fields[i] != action || (action == ACTION_UNDO && ui_takes_back(screen)))
            continue;
        if (action == ACTION_REDO && !editor_can_redo(form_editor(ui_form(screen))))
            screen_refuse(screen, str_of(_("There is nothing to do again")));
        else
            ui_take(ui, screen, event);
        return true;
    }
    return false;
}

/* In every list that is open: who goes back is not shown by the one below. */
static Outcome hide_names(Ui *ui)
{
    ui->hides_names = !ui->hides_names;
    for (size_t i = 0; i < ui->depth; i++) {
        List *list = ui_list(ui->stack[i]);
        if (list)
            list->hides_names = ui->hides_names;
    }
    return OUTCOME_RELOAD;
}

/* What is done to the rows of a list, and moving among them. */
static bool act_on_rows(Screen *screen, ActionId action, Outcome *out)
{
    switch (action) {
    case ACTION_MARK:
    case ACTION_MARK_NEXT:
    case ACTION_MARK_PREVIOUS:
    case ACTION_MARK_TO_HERE:
    case ACTION_MARK_ALL:
        *out = ui_mark(screen, action);
        return true;
    case ACTION_COPY:
        *out = ui_copy_rows(screen);
        return true;
    case ACTION_SORT:
        ui_choose_order(screen);
        return true;
    case ACTION_HIDE_NAMES:
        *out = hide_names(screen->ui);
        return true;
    case ACTION_NEXT:
    case ACTION_PREVIOUS:
    case ACTION_NEXT_PAGE:
    case ACTION_PREVIOUS_PAGE:
    case ACTION_FIRST:
    case ACTION_LAST:
        if (!ui_list(screen))
            return false; /* its rows are not a list's */
        *out = move_in_list(screen, action);
        return true;
    default:
        return false;
    }
}

/* What was put into a form is not saved and not kept yet. */
static void note_put(Screen *screen)
{
    Form *form = ui_form(screen);

    if (form)
        form->is_changed = true;
    screen->ui->is_kept = false;
}

/* Of some texts the screen itself knows what may stand there. */
static bool offers_phrases(Screen *screen)
{
    bool has_own = screen->kind->met && (screen->kind->met(screen) & NEED_CHOICES);
    const UiHooks *hooks = screen->ui->hooks;

    if (has_own || !hooks->offer_phrases)
        return false;
    if (hooks->offer_phrases(screen, form_editor(ui_form(screen))))
        note_put(screen);
    return true;
}

static Outcome put_phrase(Screen *screen, size_t choice)
{
    Form *form = ui_form(screen);
    Editor *editor = form ? form_editor(form) : screen->kind->editor(screen);

    screen->ui->hooks->put_phrase(screen->desk, editor, choice);
    note_put(screen);
    return OUTCOME_REDRAW;
}

bool ui_act_for_all(Ui *ui, Screen *screen, ActionId action, Outcome *out)
{
    *out = OUTCOME_REDRAW;
    if (is_of_field(ui, screen, action) || act_on_rows(screen, action, out))
        return true;
    switch (action) {
    case ACTION_UNDO:
        *out = ui->hooks->undo(screen, false);
        return true;
    case ACTION_HELP:
    case ACTION_MENU:
    case ACTION_ACTIONS:
        help_open(screen, action);
        return true;
    case ACTION_PALETTE:
        palette_open(screen);
        return true;
    case ACTION_BACK:
        *out = leave_asking(screen);
        return true;
    case ACTION_CANCEL:
        *out = cancel(screen);
        return true;
    case ACTION_REFRESH:
        claim_look_again(screen);
        ui->wants_repaint = true;
        *out = OUTCOME_RELOAD;
        return true;
    case ACTION_QUIT:
        *out = OUTCOME_QUIT;
        return true;
    case ACTION_SUSPEND:
        ui->wants_suspend = true;
        return true;
    case ACTION_LANGUAGE:
        *out = use_other_language();
        return true;
    case ACTION_FIND:
        *out = begin_search(screen);
        return true;
    case ACTION_CHOOSE:
        if (form_field(ui_form(screen))->kind < FIELD_DATE)
            return offers_phrases(screen);
        ui_choose_for_field(screen, (Str){0});
        return true;
    case ACTION_NEXT_FIELD:
        *out = move_focus(screen, 1);
        return true;
    case ACTION_PREVIOUS_FIELD:
        *out = move_focus(screen, -1);
        return true;
    default:
        return false;
    }
}

static void teach(Ui *ui, ActionId action, int box_keys)
{
    Message *message = &ui->message;
    Screen *top = ui_top(ui);
    Str key = key_label(&ui->turn, ui_key(ui, action));

    bool is_done = top && message->style != STYLE_ERROR;
    if (!ui->hooks->teaches || ui->sheet.speech || !is_done || !key.len || box_keys < 1)
        return;
    Str told = str_format(
        &ui->turn,
        ngettext(
            "%.*s does it: %d key fewer", "%.*s does it: %d keys fewer",
            (unsigned long)box_keys),
        (int)key.len, key.bytes, box_keys);
    if (message->len)
        told = str_format(
            &ui->turn, "%.*s · %.*s", (int)message->len, message->bytes, (int)told.len,
            told.bytes);
    screen_say(top, message->len ? message->style : STYLE_ACCENT, told);
}

void ui_do_chosen(Ui *ui, Screen *screen, ActionId action)
{
    int box_keys = ui->box_keys;

    ui_act(ui, screen, action);
    teach(ui, action, box_keys);
}

Outcome ui_answered(Ui *ui, Screen *screen, const DialogAnswer *answer)
{
    Form *form = ui_form(screen);

    switch (answer->question) {
    case QUESTION_CLAIM:
        claim_answered(ui_base(ui), answer);
        return OUTCOME_REDRAW;
    case QUESTION_UNDO:
        return ui->hooks->undo(screen, true);
    case QUESTION_QUIT:
        ui->is_over = true;
        return OUTCOME_REDRAW;
    case QUESTION_LEAVE:
        ui_keep(ui);
        return OUTCOME_LEAVE;
    case QUESTION_CHOICE:
        form_choose(form, (int)answer->choice);
        ui->is_kept = false;
        if (screen->kind->chosen)
            screen->kind->chosen(screen);
        return screen_next_field(screen);
    case QUESTION_DAY:
        form_put_day(form, answer->calendar, answer->day);
        ui->is_kept = false;
        return screen_next_field(screen);
    case QUESTION_ORDER:
        return ui_order_chosen(screen, answer->choice);
    case QUESTION_PHRASE:
        return put_phrase(screen, answer->choice);
    case QUESTION_BULK:
        return ui_bulk_reason(screen, answer->text);
    case QUESTION_ACTION:
        ui_do_chosen(ui, screen, (ActionId)answer->choice);
        return OUTCOME_REDRAW;
    case QUESTION_PALETTE:
        palette_answered(screen, answer->choice);
        return OUTCOME_REDRAW;
    default:
        return OUTCOME_REDRAW;
    }
}
