/* form_tell.c - how a form is told: its fields, each with what stands in it. */
#include "ui/form.h"

#include "text/isolate.h"
#include "ui/speech.h"
#include "view/language.h"

Str form_value_words(const Form *form, size_t i)
{
    const Field *field = &form->fields[i];
    const FieldState *state = &form->states[i];

    if (field->kind == FIELD_PASSWORD)
        return (Str){0};
    if (field->kind != FIELD_CHOICE)
        return editor_text(&state->editor);
    return state->choice < 0 ? STR("")
                             : language_text(field->choices->rows[state->choice].label);
}

void form_tell(const Form *form, Canvas canvas)
{
    Speech *speech = canvas.sheet->speech;
    Arena arena = {0};

    for (size_t i = 0; i < form->count; i++) {
        int row = canvas.row + (int)i;
        Str value = form_value_words(form, i);
        if (!value.len)
            value = str_of(_("nothing"));
        speech_put(
            speech, row, canvas.column,
            str_format(
                &arena, "%s: %.*s", _(form->fields[i].label), (int)value.len, value.bytes));
        speech_put(speech, row, canvas.column + 1, form_note(form, &arena, i).text);
        speech_spot(
            speech, (SpeechSpot){row, canvas.column, canvas.columns, SPOT_FIELD, (int)i});
    }
    arena_free(&arena);
}
