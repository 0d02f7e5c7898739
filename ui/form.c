#include "ui/form.h"

enum { DATE_POINTS = 20, AMOUNT_POINTS = 20 };

static size_t room_for(const Field *field)
{
    switch (field->kind) {
    case FIELD_DATE:
        return DATE_POINTS;
    case FIELD_AMOUNT:
        return AMOUNT_POINTS;
    default:
        return field->max_points;
    }
}

/* --- opening --------------------------------------------------------------------------------- */

void form_open(
    Form *form, Arena *arena, const Field *fields, size_t count, void *record, Day today)
{
    *form = (Form){
        .fields = fields,
        .count = count,
        .record = record,
        .arena = arena,
        .states = arena_new(arena, FieldState, count),
        .today = today,
    };
    for (size_t i = 0; i < count; i++) {
        bool is_code = fields[i].kind > FIELD_PASSWORD || fields[i].kind == FIELD_LOGIN;
        if (fields[i].kind != FIELD_CHOICE)
            form->states[i].editor = editor_new(arena, room_for(&fields[i]), is_code);
        form->states[i].editor.is_secret = fields[i].kind == FIELD_PASSWORD;
    }
    form_reset(form);
}

void form_follow(Form *form, size_t i, bool keeps_typed)
{
    FieldState *state = &form->states[i];

    if (form->fields[i].kind != FIELD_PASSWORD)
        state->original =
            str_copy(form->arena, field_value(&form->fields[i], form->record, form->arena));
    if (!keeps_typed)
        field_read(&form->fields[i], state, form->record);
}

void form_reset(Form *form)
{
    for (size_t i = 0; i < form->count; i++)
        form_follow(form, i, false);
    form->edited = 0;
    form->is_changed = form->is_outdated = false;
}

/* --- typing ---------------------------------------------------------------------------------- */

static FieldState *focused(const Form *form)
{
    return &form->states[form->focus];
}

const Field *form_field(const Form *form)
{
    return &form->fields[form->focus];
}

bool form_awaits_choice(const Form *form)
{
    const Field *field = form_field(form);

    return field->kind == FIELD_CHOICE && focused(form)->choice < 0 &&
           (field->is_required || form->awaits_choices);
}

Editor *form_editor(const Form *form)
{
    return form_field(form)->kind == FIELD_CHOICE ? NULL : &focused(form)->editor;
}

static EditResult noted(Form *form, EditResult result)
{
    form->is_changed |= result == EDIT_CHANGED;
    return result;
}

static EditResult clear_choice(Form *form, Key key)
{
    if (key != KEYCODE_DELETE && key != KEYCODE_BACKSPACE)
        return EDIT_NONE;
    focused(form)->choice = -1;
    return EDIT_CHANGED;
}

/* Makes room for what is typed over a value that was only looked at. */
static void begin_typing(Form *form)
{
    bool is_new = form->edited != form->focus + 1;

    if (is_new && field_is_untouched(form_field(form), focused(form)))
        editor_select_all(&focused(form)->editor);
    form->edited = form->focus + 1;
}

EditResult form_key(Form *form, Key key, bool is_rtl)
{
    if (form_field(form)->kind == FIELD_CHOICE)
        return noted(form, clear_choice(form, key));
    if (form_field(form)->kind == FIELD_LOGIN)
        key = keys_command(key);
    if (keys_is_text(key))
        begin_typing(form);
    EditResult result = editor_key(&focused(form)->editor, key, is_rtl);
    if (result != EDIT_NONE)
        form->edited = form->focus + 1;
    return noted(form, result);
}

EditResult form_paste(Form *form, Str any_bytes)
{
    if (form_field(form)->kind == FIELD_CHOICE)
        return EDIT_NONE;
    begin_typing(form);
    return noted(form, editor_paste(&focused(form)->editor, any_bytes));
}

void form_move(Form *form, int steps)
{
    size_t step = steps < 0 ? form->count - 1 : 1;

    focused(form)->was_left = true;
    editor_unselect(&focused(form)->editor);
    form->edited = 0;
    for (int i = 0; i < (steps < 0 ? -steps : steps); i++)
        form->focus = (form->focus + step) % form->count;
}

void form_point(Form *form, size_t i, size_t position)
{
    if (i >= form->count)
        return;
    if (i != form->focus)
        form_move(form, (int)i - (int)form->focus);
    if (form_field(form)->kind == FIELD_CHOICE)
        return;
    editor_point(&focused(form)->editor, position);
    form->edited = form->focus + 1;
}

bool form_is_at_end(const Form *form)
{
    return form->focus + 1 == form->count;
}

/* --- choosing -------------------------------------------------------------------------------- */

void form_choose(Form *form, int choice)
{
    form->is_changed |= focused(form)->choice != choice;
    focused(form)->choice = choice;
}

void form_put_day(Form *form, CalendarKind calendar, Day day)
{
    Arena arena = {0};
    Date date = date_of_day(calendar, day);

    (void)editor_replace(&focused(form)->editor, field_date_text(&arena, &date));
    form->is_changed = true;
    arena_free(&arena);
}

Day form_day(const Form *form)
{
    Arena arena = {0};
    Date date = DATE_NONE;
    Refusal why = {0};
    Err err = date_parse(&arena, editor_text(&focused(form)->editor), form->today, &date, &why);

    arena_free(&arena);
    return err || date.day == DAY_NONE ? form->today : date.day;
}

/* --- taking ---------------------------------------------------------------------------------- */

FieldNote form_note(const Form *form, Arena *arena, size_t i)
{
    FieldNote note = field_note(&form->fields[i], &form->states[i], arena, form->today);

    if (!form->standing || note.level == NOTE_ERROR)
        return note;
    NoteLevel standing = form->standing[i].level;
    bool is_first = note.level == NOTE_NONE || standing == NOTE_ERROR ||
                    (note.level == NOTE_HINT && standing != NOTE_NONE);
    return is_first ? form->standing[i] : note;
}

static bool has_error(const Form *form, size_t i)
{
    Arena arena = {0};
    FieldNote note = form_note(form, &arena, i);

    arena_free(&arena);
    return note.level == NOTE_ERROR;
}

bool form_take(Form *form)
{
    for (size_t i = 0; i < form->count; i++)
        form->states[i].was_left = true;
    for (size_t i = 0; i < form->count; i++) {
        if (has_error(form, i)) {
            form->focus = i;
            return false;
        }
    }
    for (size_t i = 0; i < form->count; i++)
        field_write(&form->fields[i], &form->states[i], form->record, form->arena, form->today);
    return true;
}

void form_saved(Form *form)
{
    form->is_changed = false;
}
