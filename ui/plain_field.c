/* plain_field.c - a form line by line: one field after the other is asked. */
#include "ui/plain_inside.h"

#include "text/digits.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "view/language.h"

enum { CHOICES_TOLD = 20 };

/* --- what goes to the screens ------------------------------------------------------------------ */

void plain_press(Plain *plain, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    ui_answer(plain->ui, &event);
}

bool plain_put(Plain *plain, Editor *editor, Str text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = text};

    editor_select_all(editor);
    plain->ui->wants_beep = false;
    if (text.len)
        ui_answer(plain->ui, &event);
    else
        plain_press(plain, KEYCODE_DELETE);
    return !plain->ui->wants_beep;
}

int64_t plain_number(Plain *plain, Str typed)
{
    Arena *turn = &plain->ui->turn;
    Str digits = text_digits(turn, str_trim(typed), NOISE_MARKS);
    int64_t number;

    if (!digits.len || !text_is_digits(digits) || !str_to_int64(digits, &number))
        return -1;
    return number;
}

/* --- asking ------------------------------------------------------------------------------------ */

static void tell_choices(Plain *plain, const Choices *choices, Str wanted)
{
    Arena arena = {0};

    for (size_t i = 0; i < choices->count; i++) {
        Str label = language_text(choices->rows[i].label);
        if (!wanted.len || str_find(text_fold(&arena, label), wanted) < label.len)
            plain_say(
                plain, str_format(&arena, "%zu. %.*s", i + 1, (int)label.len, label.bytes));
    }
    arena_free(&arena);
}

static void tell_field_choices(Plain *plain, const Field *field)
{
    if (field->kind != FIELD_CHOICE)
        return;
    if (field->choices->count <= CHOICES_TOLD)
        tell_choices(plain, field->choices, (Str){0});
    else
        plain_say(
            plain, str_format(
                       &plain->ui->turn,
                       ngettext(
                           "%zu choice: type a part of its name",
                           "%zu choices: type a part of a name", field->choices->count),
                       field->choices->count));
}

Str plain_field_question(Plain *plain, const Form *form)
{
    const Field *field = form_field(form);
    Arena *turn = &plain->ui->turn;
    Str value = form_value_words(form, form->focus);

    if (field->heading)
        plain_say(plain, language_text(field->heading));
    tell_field_choices(plain, field);
    if (!value.len)
        return str_format(turn, "%s:", _(field->label));
    return str_format(turn, "%s [%.*s]:", _(field->label), (int)value.len, value.bytes);
}

/* --- a choice ---------------------------------------------------------------------------------- */

/* How many choices have `wanted` in their name; the last of them, or the one that is called so. */
static size_t find_choice(const Choices *choices, Str wanted, size_t *out)
{
    Arena arena = {0};
    size_t found = 0;

    for (size_t i = 0; i < choices->count; i++) {
        Str label = text_fold(&arena, language_text(choices->rows[i].label));
        if (str_equal(label, wanted)) {
            *out = i;
            found = 1;
            break;
        }
        if (str_find(label, wanted) < label.len) {
            *out = i;
            found++;
        }
    }
    arena_free(&arena);
    return found;
}

static void take_choice(Plain *plain, Screen *screen, size_t choice)
{
    DialogAnswer answer = {.question = QUESTION_CHOICE, .choice = choice};
    const Form *form = ui_form(screen);
    bool was_last = form && form_is_at_end(form);

    ui_conclude(plain->ui, screen, ui_answered(plain->ui, screen, &answer));
    if (!was_last)
        return;
    plain->ui->message = (Message){0};
    plain_open_menu(plain);
}

static void answer_choice(Plain *plain, Screen *screen, const Choices *choices, Str typed)
{
    int64_t number = plain_number(plain, typed);
    Str wanted = text_fold(&plain->ui->turn, typed);
    size_t choice = 0;
    size_t found = 0;

    if (number < 0)
        found = find_choice(choices, wanted, &choice);
    else if (number >= 1 && number <= (int64_t)choices->count)
        choice = (size_t)number - 1, found = 1;
    if (found == 1)
        take_choice(plain, screen, choice);
    else if (found)
        tell_choices(plain, choices, wanted);
    else
        screen_refuse(screen, str_of(_("Nothing is called that")));
}

/* --- a text ------------------------------------------------------------------------------------ */

/* Letter by letter where a paste would be another thing: a login typed under the Arabic layout. */
static bool type(Plain *plain, Editor *editor, Str text)
{
    editor_select_all(editor);
    plain_press(plain, KEYCODE_DELETE);
    plain->ui->wants_beep = false;
    for (size_t at = 0; at < text.len;)
        plain_press(plain, (Key)text_utf8_next(text, &at));
    return !plain->ui->wants_beep;
}

/* What was typed stays and is asked for again, with what is wrong about it: an empty line goes on. */
static bool is_to_be_asked_again(Plain *plain, Screen *screen, const Form *form, size_t field)
{
    Arena *turn = &plain->ui->turn;
    FieldNote note = form_note(form, turn, field);

    if (note.level == NOTE_ERROR)
        screen_refuse(
            screen, str_format(
                        turn, "%s: %.*s", _(form->fields[field].label), (int)note.text.len,
                        note.text.bytes));
    else if (note.text.len)
        plain_say(plain, note.text);
    return note.level == NOTE_ERROR;
}

/* Behind the last field stands the menu. */
static void press_enter(Plain *plain, const Screen *screen, const Form *form)
{
    bool was_last = form_is_at_end(form) && !screen->kind->key;
    size_t depth = plain->ui->depth;

    plain_press(plain, KEYCODE_ENTER);
    bool is_here = plain->ui->depth == depth && ui_top(plain->ui) == screen;
    if (!was_last || !is_here || !form_is_at_end(form))
        return;
    plain->ui->message = (Message){0};
    plain_open_menu(plain);
}

static void answer_text(Plain *plain, Screen *screen, Form *form, Str typed)
{
    bool is_typed =
        form_field(form)->kind == FIELD_LOGIN || form_field(form)->kind == FIELD_PASSWORD;
    Editor *editor = form_editor(form);
    bool is_taken = is_typed ? type(plain, editor, typed) : plain_put(plain, editor, typed);

    if (is_taken && !is_to_be_asked_again(plain, screen, form, form->focus))
        press_enter(plain, screen, form);
}

/* --- all together ------------------------------------------------------------------------------ */

/* Signs that are no value by themselves. */
static const struct {
    const char *typed;
    Key key;
} signs[] = {
    {"+", KEYCODE_TAB    },
    {"-", KEYCODE_BACKTAB},
};

static bool answer_sign(Plain *plain, Form *form, Str typed)
{
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (!str_is(typed, signs[i].typed))
            continue;
        plain_press(plain, signs[i].key);
        return true;
    }
    if (!str_is(typed, "="))
        return false;
    if (form_editor(form))
        (void)plain_put(plain, form_editor(form), (Str){0});
    else
        plain_press(plain, KEYCODE_DELETE);
    return true;
}

void plain_field_answer(Plain *plain, Screen *screen, Form *form, Str typed)
{
    const Field *field = form_field(form);
    bool is_secret = field->kind == FIELD_PASSWORD;

    if (!typed.len)
        press_enter(plain, screen, form);
    else if (!is_secret && answer_sign(plain, form, str_trim(typed)))
        return;
    else if (field->kind == FIELD_CHOICE)
        answer_choice(plain, screen, field->choices, str_trim(typed));
    else
        answer_text(plain, screen, form, typed);
}
