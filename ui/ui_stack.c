/* ui_stack.c - the stack of screens: opening, loading, closing. */
#include "ui/claim.h"
#include "ui/dialog.h"
#include "ui/ui_inside.h"
#include "view/language.h"

Screen *ui_top(const Ui *ui)
{
    return ui->depth ? ui->stack[ui->depth - 1] : NULL;
}

Screen *ui_base(const Ui *ui)
{
    for (size_t i = ui->depth; i > 0; i--)
        if (!ui->stack[i - 1]->kind->key)
            return ui->stack[i - 1];
    return NULL;
}

List *ui_list(Screen *screen)
{
    return screen->kind->list ? screen->kind->list(screen) : NULL;
}

Form *ui_form(Screen *screen)
{
    return screen->kind->form ? screen->kind->form(screen) : NULL;
}

bool ui_has_unsaved(Screen *screen)
{
    Form *form = ui_form(screen);

    return form && form->is_changed;
}

bool ui_has_any_unsaved(const Ui *ui)
{
    for (size_t i = 0; i < ui->depth; i++)
        if (ui_has_unsaved(ui->stack[i]))
            return true;
    return false;
}

bool ui_is_too_small(const Ui *ui)
{
    return ui->sheet.rows < UI_LEAST_ROWS || ui->sheet.columns < UI_LEAST_COLUMNS;
}

bool ui_can_be_left(const Ui *ui)
{
    return !ui_has_any_unsaved(ui) && ui_top(ui) == ui_base(ui);
}

void ui_load(Screen *screen)
{
    if (!screen->kind->load || ui_has_unsaved(screen))
        return;
    screen->ui->is_behind = false;
    Err err = screen->kind->load(screen);
    if (err)
        screen_refuse_err(screen, err, NULL);
}

void ui_open(Ui *ui, const ScreenKind *kind, const void *argument)
{
    Arena arena = {0};

    if (ui->depth >= (kind->key ? UI_DEPTH : UI_SCREENS)) {
        screen_refuse(
            ui_top(ui),
            screen_hint(
                ui_top(ui), N_("Too many screens are open; {back} leads back from this one")));
        return;
    }
    Screen *screen = arena_new(&arena, Screen, 1);
    screen->kind = kind;
    screen->ui = ui;
    screen->desk = ui->desk;
    screen->state = arena_alloc(&arena, kind->state_size_bytes, 1, alignof(max_align_t));
    screen->arena = arena;
    ui->stack[ui->depth++] = screen;
    if (kind->open)
        kind->open(screen, argument);
    ui_recall_list(screen);
    ui_load(screen);
    claim_look(screen);
}

void ui_close(Ui *ui, Screen *screen)
{
    Arena arena = screen->arena; /* the screen itself lives in it */
    size_t kept = 0;

    ui_leave_list(screen);
    if (screen->kind->close)
        screen->kind->close(screen);
    for (size_t i = ui->file_count; i > 0; i--)
        if (ui->watchers[i - 1] == screen)
            screen_forget(screen, ui->files[i - 1]);
    for (size_t i = 0; i < ui->depth; i++)
        if (ui->stack[i] != screen)
            ui->stack[kept++] = ui->stack[i];
    ui->depth = kept;
    arena_free(&arena);
}

void ui_start(Ui *ui, const UiHooks *hooks, Desk *desk, Letters letters)
{
    *ui = (Ui){.hooks = hooks, .desk = desk, .letters = letters, .is_kept = true};
}

void ui_end(Ui *ui)
{
    while (ui->depth)
        ui_close(ui, ui_top(ui));
    arena_free(&ui->turn);
    arena_free(&ui->clip_arena);
    arena_free(&ui->sheet_arena);
}

void ui_set_letters(Ui *ui, Letters letters)
{
    ui->letters = ui->sheet.letters = letters;
}

void ui_set_mouse(Ui *ui, bool has_mouse)
{
    ui->has_mouse = has_mouse;
    if (has_mouse && ui->sheet.cells && !ui->sheet.spots)
        sheet_add_spots(&ui->sheet_arena, &ui->sheet);
}

void ui_resize(Ui *ui, int rows, int columns)
{
    if (ui->sheet.rows == rows && ui->sheet.columns == columns)
        return;
    arena_free(&ui->sheet_arena);
    ui->sheet = sheet_new(&ui->sheet_arena, rows, columns, false, ui->letters);
    ui->sheet.keys = ui->hooks->keys;
    ui_set_mouse(ui, ui->has_mouse);
    for (size_t i = 0; i < ui->depth; i++) {
        List *list = ui_list(ui->stack[i]);
        Err err = list ? list_load(list, rows) : ERR_NONE;
        if (err)
            screen_refuse_err(ui->stack[i], err, NULL);
    }
}

void ui_refresh(Ui *ui)
{
    Screen *top = ui_top(ui);

    ui->is_behind = true;
    if (top && (!top->kind->key || top->kind->load))
        ui_load(top);
}

/* A box is closed, under which nothing was read. */
static void catch_up(Ui *ui)
{
    if (ui->is_behind)
        ui_refresh(ui);
}

bool ui_go_on(Ui *ui)
{
    Screen *top = ui_top(ui);
    List *list = top ? ui_list(top) : NULL;

    if (top && top->kind->go_on && top->kind->go_on(top))
        return true;
    return list && list_read_ahead(list);
}

void ui_keep(Ui *ui)
{
    if (ui->is_kept)
        return;
    ui->is_kept = true;
    ui->has_lost = false;
    for (size_t i = 0; i < ui->depth; i++) {
        Screen *screen = ui->stack[i];
        if (screen->kind->keep && ui_has_unsaved(screen))
            screen->kind->keep(screen);
    }
}

bool ui_loses_nothing(Screen *screen)
{
    Ui *ui = screen->ui;

    ui_keep(ui);
    return !ui_has_unsaved(screen) || (screen->kind->keep && !ui->has_lost);
}

static bool loses_nothing(const Ui *ui)
{
    for (size_t i = 0; i < ui->depth; i++)
        if (!ui_loses_nothing(ui->stack[i]))
            return false;
    return true;
}

static UiRecord record_of(Screen *screen)
{
    bool is_edited = ui_has_unsaved(screen) || screen->turn;

    return (UiRecord){
        screen->kind->about(screen), is_edited && screen->hold == HOLD_NONE, screen->turn};
}

/* What is worked on above comes first. */
void ui_tell_open(Ui *ui)
{
    UiRecord records[UI_DEPTH];
    size_t count = 0;

    if (!ui->hooks->tell_open)
        return;
    for (size_t i = ui->depth; i > 0; i--) {
        Screen *screen = ui->stack[i - 1];
        if (screen->kind->about)
            records[count++] = record_of(screen);
    }
    ui->hooks->tell_open(ui->desk, records, count);
}

/* --- files that are watched -------------------------------------------------------------------- */

bool screen_watch(Screen *screen, int file)
{
    Ui *ui = screen->ui;

    if (ui->file_count == UI_FILES)
        return false;
    ui->files[ui->file_count] = file;
    ui->watchers[ui->file_count++] = screen;
    return true;
}

void screen_forget(Screen *screen, int file)
{
    Ui *ui = screen->ui;
    size_t kept = 0;

    for (size_t i = 0; i < ui->file_count; i++) {
        if (ui->files[i] == file && ui->watchers[i] == screen)
            continue;
        ui->files[kept] = ui->files[i];
        ui->watchers[kept++] = ui->watchers[i];
    }
    ui->file_count = kept;
}

void ui_ready(Ui *ui, int file)
{
    for (size_t i = 0; i < ui->file_count; i++) {
        if (ui->files[i] != file)
            continue;
        Screen *screen = ui->watchers[i];
        ui_conclude(ui, screen, screen->kind->ready(screen, file));
        return;
    }
}

/* --- what came of an act --------------------------------------------------------------------- */

static void leave(Ui *ui, Screen *screen)
{
    ui_close(ui, screen);
    if (ui->depth)
        ui_refresh(ui);
    else
        ui->is_over = true;
}

static void quit(Ui *ui, Screen *screen)
{
    if (loses_nothing(ui)) {
        ui->is_over = true;
        return;
    }
    dialog_confirm(
        screen, QUESTION_QUIT, str_of(_("What was typed is not saved. Leave all the same?")),
        str_of(_("Leave")));
}

/* What can be taken back is said to be so, once. */
static void tell_of_undo(Ui *ui)
{
    Message *message = &ui->message;
    Screen *shown = ui_base(ui);

    if (!shown || !ui->hooks->acted || !ui->hooks->acted(shown))
        return;
    if (message->style != STYLE_OK || !message->len || message->was_shown)
        return;
    if (!ui_takes_back(shown) || ui->sheet.speech) /* told line by line, no key is pressed */
        return;
    Str said = str_format(&ui->turn, "%.*s", (int)message->len, message->bytes);
    Str way = screen_hint(shown, N_("{undo} takes it back"));
    screen_say(
        shown, STYLE_OK,
        str_format(
            &ui->turn, "%.*s · %.*s", (int)said.len, said.bytes, (int)way.len, way.bytes));
}

static void conclude(Ui *ui, Screen *screen, Outcome outcome)
{
    switch (outcome) {
    case OUTCOME_REDRAW:
        break;
    case OUTCOME_RELOAD:
        ui_load(screen);
        break;
    case OUTCOME_LEAVE:
        leave(ui, screen);
        break;
    case OUTCOME_QUIT:
        quit(ui, screen);
        break;
    }
}

void ui_conclude(Ui *ui, Screen *screen, Outcome outcome)
{
    conclude(ui, screen, outcome);
    tell_of_undo(ui);
}

void ui_bring_back(Screen *dialog, const DialogAnswer *answer)
{
    Ui *ui = dialog->ui;
    DialogAnswer brought = *answer;

    brought.text = str_copy(&ui->turn, answer->text);
    ui_close(ui, dialog);
    Screen *asker = ui_top(ui);
    if (!asker) {
        ui->is_over = true;
        return;
    }
    if (brought.question < 0)
        ui_conclude(ui, asker, ui_answered(ui, asker, &brought));
    else if (asker->kind->answered)
        ui_conclude(ui, asker, asker->kind->answered(asker, &brought));
    catch_up(ui);
}

void ui_dismiss(Screen *dialog)
{
    Ui *ui = dialog->ui;

    ui_close(ui, dialog);
    catch_up(ui);
}
