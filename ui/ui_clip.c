/* ui_clip.c - what was cut or copied: kept for the fields of the program, and for the terminal. */
#include "ui/claim.h"
#include "ui/ui_inside.h"

#include "view/language.h"

Editor *ui_editor(Screen *screen)
{
    List *list = ui_list(screen);
    Form *form = ui_form(screen);

    if (screen->kind->editor)
        return screen->kind->editor(screen);
    if (form)
        return form_editor(form);
    return list && list->is_searching ? &list->search : NULL;
}

static bool copy(Ui *ui, Screen *screen, const Editor *editor)
{
    TextRange range = editor_selection(editor);

    if (range.start == range.end) {
        screen_refuse(
            screen, str_of(_("Nothing is selected: Shift and the arrows, or Ctrl-A")));
        return false;
    }
    if (editor->is_secret) {
        screen_refuse(screen, str_of(_("A password is not copied")));
        return false;
    }
    arena_reset(&ui->clip_arena);
    ui->clip = str_copy(
        &ui->clip_arena, str_part(editor_text(editor), range.start, range.end - range.start));
    ui->wants_copy = true;
    return true;
}

static bool put_in(const Ui *ui, Screen *screen, TerminalEvent *event)
{
    if (!ui->clip.len) {
        screen_refuse(screen, str_of(_("Nothing was copied yet")));
        return false;
    }
    *event = (TerminalEvent){.kind = EVENT_PASTE, .text = ui->clip};
    return true;
}

bool ui_clip(Ui *ui, Screen *screen, TerminalEvent *event)
{
    const Editor *editor = event->kind == EVENT_KEY ? ui_editor(screen) : NULL;

    if (!editor)
        return true;
    if (event->key == KEY_CUT && claim_refuses(screen))
        return false;
    switch (event->key) {
    case KEY_COPY:
        (void)copy(ui, screen, editor);
        return false;
    case KEY_CUT:
        event->key = KEYCODE_DELETE;
        return copy(ui, screen, editor);
    case KEY_PASTE:
        return put_in(ui, screen, event);
    default:
        return true;
    }
}

void ui_copied(Ui *ui, bool was_sent)
{
    ui->wants_copy = false;
    screen_say(
        ui_top(ui), STYLE_OK,
        str_of(
            was_sent ? _("Ctrl-V puts it into a field; it was sent to the terminal too")
                     : _("Ctrl-V puts it into a field")));
}
