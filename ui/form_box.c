/* form_box.c - a form in a box, which answers its keys itself: a login and its password. */
#include "text/utf8.h"
#include "ui/form.h"

#include <string.h>

static int steps_of(Key key)
{
    switch (key) {
    case KEYCODE_TAB:
    case KEYCODE_DOWN:
    case KEYCODE_ENTER:
        return 1;
    case KEYCODE_BACKTAB:
    case KEYCODE_UP:
        return -1;
    default:
        return 0;
    }
}

/* On the key of lam-alef stands a b. */
static EditResult type_login(Form *form, const TerminalEvent *event, bool is_rtl)
{
    form->is_half_pair = keys_are_lam_alef(event->key, event->next);
    return form_key(form, form->is_half_pair ? 'b' : event->key, is_rtl);
}

EditResult form_answer(Form *form, const TerminalEvent *event, bool is_rtl)
{
    if (event->kind == EVENT_PASTE)
        return form_paste(form, event->text);
    if (event->kind != EVENT_KEY)
        return EDIT_NONE;
    if (form->is_half_pair) {
        form->is_half_pair = false;
        return EDIT_MOVED;
    }
    if (steps_of(event->key)) {
        form_move(form, steps_of(event->key));
        return EDIT_MOVED;
    }
    return form_field(form)->kind == FIELD_LOGIN ? type_login(form, event, is_rtl)
                                                 : form_key(form, event->key, is_rtl);
}

Str form_text(const Form *form, size_t i)
{
    return editor_text(&form->states[i].editor);
}

void form_wipe(Form *form, size_t i)
{
    Editor *editor = &form->states[i].editor;

    explicit_bzero(editor->bytes, editor->max_points * UTF8_BYTES_MAX);
    editor_set(editor, (Str){0});
}
