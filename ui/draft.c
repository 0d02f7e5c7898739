#include "ui/draft.h"

#include "db/draft_store.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "view/date_words.h"

/* The word before the focused field's label; no label has it. */
#define FOCUS "@focus"

/* The word before the label of a field and what its record held. */
#define ORIGINAL "@original"

static void add_line(StrBuilder *text, Str key, Str value)
{
    strbuilder_add(text, key);
    strbuilder_add_char(text, '\t');
    strbuilder_add(text, value);
    strbuilder_add_char(text, '\n');
}

static Str value_of(const Field *field, const FieldState *state)
{
    if (field->kind == FIELD_PASSWORD)
        return STR("");
    if (field->kind != FIELD_CHOICE)
        return editor_text(&state->editor);
    return state->choice < 0 ? STR("") : str_of(field->choices->rows[state->choice].code);
}

/* What the field would show had nobody typed. */
static Str value_on_record(Arena *arena, const Form *form, size_t i)
{
    const Field *field = &form->fields[i];
    const FieldState *state = &form->states[i];

    if (field->kind == FIELD_CHOICE || field->kind == FIELD_PASSWORD)
        return state->original;
    Editor editor = editor_new(arena, state->editor.max_points, state->editor.is_code);
    editor_set(&editor, state->original);
    return editor_text(&editor);
}

/* A text that would end its line early is left out: nothing is then known of it later. */
static void add_original(StrBuilder *text, const char *label, Str original)
{
    bool is_line = str_find(original, STR("\n")) == original.len &&
                   str_find(original, STR("\t")) == original.len;

    if (is_line)
        add_line(
            text, STR(ORIGINAL),
            str_format(text->arena, "%s\t%.*s", label, (int)original.len, original.bytes));
}

Str draft_text(Arena *arena, const Form *form, bool only_changes)
{
    StrBuilder text = {.arena = arena};

    add_line(&text, STR(FOCUS), str_of(form->fields[form->focus].label));
    for (size_t i = 0; i < form->count; i++) {
        Str value = value_of(&form->fields[i], &form->states[i]);
        bool is_kept =
            only_changes ? !str_equal(value, value_on_record(arena, form, i)) : value.len > 0;
        if (!is_kept)
            continue;
        add_line(&text, str_of(form->fields[i].label), value);
        if (only_changes)
            add_original(&text, form->fields[i].label, form->states[i].original);
    }
    return strbuilder_text(&text);
}

/* The field with this label; `count` where there is none. */
static size_t field_named(const Form *form, Str label)
{
    size_t i = 0;

    while (i < form->count && !str_equal(str_of(form->fields[i].label), label))
        i++;
    return i;
}

static void put_value(Form *form, size_t i, Str value)
{
    const Field *field = &form->fields[i];
    size_t choice;

    form->states[i].was_left =
        true; /* he has been there, so he is told what is wrong with it */
    if (field->kind != FIELD_CHOICE)
        editor_set(&form->states[i].editor, value);
    else if (!value.len)
        form->states[i].choice = -1;
    else if (choices_find(field->choices, value, &choice))
        form->states[i].choice = (int)choice;
}

/* What the record held when it was typed is what the form goes on from. */
static void put_original(Form *form, Str line)
{
    Str label;
    bool is_line = str_cut(&line, '\t', &label);
    size_t i = field_named(form, label);

    if (!is_line || i == form->count || str_equal(form->states[i].original, line))
        return;
    form->states[i].original = str_copy(form->arena, line);
    form->is_outdated = true;
}

void draft_put_back(Form *form, Str text)
{
    Str line;

    while (str_cut(&text, '\n', &line)) {
        Str key;
        bool is_line = str_cut(&line, '\t', &key);
        bool is_focus = str_equal(key, STR(FOCUS));
        if (is_line && str_equal(key, STR(ORIGINAL)))
            put_original(form, line);
        size_t i = field_named(form, is_focus ? line : key);
        if (!is_line || i == form->count)
            continue;
        if (is_focus)
            form->focus = i;
        else
            put_value(form, i, line);
    }
    form->is_changed = true;
    form->has_draft = true;
}

void draft_keep(Screen *screen, Form *form, Str name, int64_t record_id)
{
    Arena arena = {0};
    Act act = desk_act(screen->desk);
    Store *store = screen->desk->store;
    Str text = draft_text(&arena, form, record_id != 0);
    Err err = form->has_draft ? store_draft_save(store, &act, name, record_id, text)
                              : store_draft_begin(store, &act, name, record_id, text);

    form->has_draft |= !err;
    screen->ui->has_lost |= err != ERR_NONE;
    if (err)
        screen_refuse_err(screen, err, NULL);
    arena_free(&arena);
}

Str draft_when(Screen *screen, Moment moment)
{
    Arena *turn = screen_turn(screen);
    Day day = moment_day(moment);
    Str date = day == desk_today(screen->desk)
                   ? STR("")
                   : date_words_short(turn, CALENDAR_GREGORIAN, day);
    Str when = str_format(
        turn, "%.*s%s%02d:%02d", (int)date.len, date.bytes, date.len ? " " : "",
        moment_hour(moment), moment_minute(moment));

    return text_isolate_ltr(turn, when);
}

void draft_forget(Screen *screen, Form *form, Str name, int64_t record_id)
{
    Act act = desk_act(screen->desk);

    if (!form->has_draft)
        return;
    Err err = store_draft_drop(screen->desk->store, &act, name, record_id);
    form->has_draft = err != ERR_NONE;
    if (err)
        screen_refuse_err(screen, err, NULL);
}

static void ask_to_go_on(Screen *screen, const Draft *draft, int question)
{
    Str when = draft_when(screen, draft->moment);

    dialog_offer(
        screen, question,
        str_format(
            screen_turn(screen),
            _("Something was typed here at %.*s and not saved. Go on with it?"), (int)when.len,
            when.bytes),
        str_of(_("Go on")));
}

Str draft_offer(
    Screen *screen, Form *form, Str name, int64_t record_id, bool goes_on, int question)
{
    Draft draft;
    Err err = store_draft_find(
        screen->desk->store, screen->desk->staff.id, name, record_id, &screen->arena, &draft);

    if (err && err != ERR_NOT_FOUND)
        screen_refuse_err(screen, err, NULL);
    if (err)
        return STR("");
    if (goes_on)
        draft_put_back(form, draft.text);
    else
        ask_to_go_on(screen, &draft, question);
    return draft.text;
}
