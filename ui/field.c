/* field.c - one field: its value as text and back, and what there is to say about it. */
#include "office/money.h"
#include "text/clean.h"
#include "ui/form.h"
#include "view/date_words.h"
#include "view/language.h"
#include "view/refusal_words.h"

static void *member(const Field *field, const void *record)
{
    return (char *)(uintptr_t)record + field->offset;
}

static Str typed(const FieldState *state)
{
    return str_trim(editor_text(&state->editor));
}

/* --- value and text -------------------------------------------------------------------------- */

Str field_date_text(Arena *arena, const Date *date)
{
    Str iso = date_iso(arena, date);
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < iso.len; i++)
        strbuilder_add_char(&text, iso.bytes[i] == '-' ? '/' : iso.bytes[i]);
    return strbuilder_text(&text);
}

static Str amount_as_text(Arena *arena, int64_t halalas)
{
    if (halalas < 0)
        return (Str){0};
    return money_plain(arena, halalas);
}

static Str value_as_text(const Field *field, const void *record, Arena *arena)
{
    const void *value = member(field, record);

    switch (field->kind) {
    case FIELD_TEXT:
    case FIELD_WORD:
    case FIELD_LINES:
    case FIELD_LOGIN:
    case FIELD_PASSWORD:
    case FIELD_CODE:
        return *(const Str *)value;
    case FIELD_DATE:
        return field_date_text(arena, value);
    case FIELD_AMOUNT:
        return amount_as_text(arena, *(const int64_t *)value);
    default:
        return (Str){0};
    }
}

Str field_value(const Field *field, const void *record, Arena *arena)
{
    if (field->kind != FIELD_CHOICE)
        return value_as_text(field, record, arena);
    int choice = *(const int *)member(field, record);
    bool is_there = choice >= 0 && (size_t)choice < field->choices->count;
    return is_there ? str_of(field->choices->rows[choice].code) : STR("");
}

Str field_value_words(const Field *field, Str value)
{
    size_t choice;

    if (field->kind != FIELD_CHOICE || !choices_find(field->choices, value, &choice))
        return value;
    return language_text(field->choices->rows[choice].label);
}

void field_read(const Field *field, FieldState *state, const void *record)
{
    Arena arena = {0};

    if (field->kind == FIELD_CHOICE)
        state->choice = *(const int *)member(field, record);
    else
        editor_set(&state->editor, value_as_text(field, record, &arena));
    state->was_left = false;
    arena_free(&arena);
}

/* What nobody mends by adding to its end. */
static const unsigned values =
    1u << FIELD_WORD | 1u << FIELD_CODE | 1u << FIELD_DATE | 1u << FIELD_AMOUNT;

bool field_is_untouched(const Field *field, const FieldState *state)
{
    return (values & 1u << field->kind) &&
           str_equal(editor_text(&state->editor), state->original);
}

static Str cleaned(Arena *arena, const FieldState *state)
{
    Str text = {0};

    /* It cannot be too long: the editor holds no more than the field takes. */
    (void)!text_clean_line(arena, typed(state), state->editor.max_points, &text);
    return text;
}

static Date typed_date(Arena *arena, const FieldState *state, Day today)
{
    Date date = DATE_NONE;
    Refusal why = {0};

    (void)!date_parse(arena, typed(state), today, &date, &why);
    return date;
}

static int64_t typed_amount(Arena *arena, const FieldState *state)
{
    int64_t halalas = -1;
    Refusal why = {0};

    (void)!money_parse(arena, typed(state), &why, &halalas);
    return halalas;
}

void field_write(
    const Field *field, const FieldState *state, void *record, Arena *arena, Day today)
{
    void *value = member(field, record);

    switch (field->kind) {
    case FIELD_TEXT:
    case FIELD_WORD:
    case FIELD_LINES:
    case FIELD_LOGIN:
    case FIELD_CODE:
        *(Str *)value = cleaned(arena, state);
        break;
    case FIELD_PASSWORD:
        *(Str *)value = editor_text(&state->editor);
        break;
    case FIELD_DATE:
        *(Date *)value = typed_date(arena, state, today);
        break;
    case FIELD_AMOUNT:
        *(int64_t *)value = typed_amount(arena, state);
        break;
    case FIELD_CHOICE:
        *(int *)value = state->choice;
        break;
    default:
        break;
    }
}

/* --- notes ----------------------------------------------------------------------------------- */

static FieldNote error_note(Str text)
{
    return (FieldNote){NOTE_ERROR, text};
}

static Str first_line(Str text)
{
    return str_part(text, 0, str_find(text, STR("\n")));
}

/* The same day in the other calendar, so that a slip is seen at once. */
static FieldNote date_note(Arena *arena, Str text, Day today)
{
    Date date;
    Refusal why = {0};
    Err err = date_parse(arena, text, today, &date, &why);

    if (err)
        return error_note(first_line(refusal_words(arena, err, &why)));
    if (date.day == DAY_NONE)
        return (FieldNote){0};
    Str words = date_words_converted(arena, language_in_use(), &date);
    return (FieldNote){date.is_beyond_month ? NOTE_WARNING : NOTE_HINT, words};
}

static FieldNote amount_note(Arena *arena, Str text)
{
    int64_t halalas;
    Refusal why = {0};
    Err err = money_parse(arena, text, &why, &halalas);

    return err ? error_note(first_line(refusal_words(arena, err, &why))) : (FieldNote){0};
}

static bool is_blank(const Field *field, const FieldState *state)
{
    return field->kind == FIELD_CHOICE ? state->choice < 0 : typed(state).len == 0;
}

FieldNote field_note(const Field *field, const FieldState *state, Arena *arena, Day today)
{
    FieldNote note = {0};
    FieldNote verdict = {0};

    if (is_blank(field, state))
        return field->is_required ? error_note(language_text(err_text(ERR_BLANK))) : note;
    if (field->kind == FIELD_DATE)
        note = date_note(arena, typed(state), today);
    if (field->kind == FIELD_AMOUNT)
        note = amount_note(arena, typed(state));
    if (field->check && note.level != NOTE_ERROR)
        verdict = field->check(arena, typed(state));
    return verdict.level == NOTE_NONE ? note : verdict;
}
