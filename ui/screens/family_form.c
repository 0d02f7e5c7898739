#include "ui/screens/family_form.h"

#include "ui/screens/person_fields.h"
#include "view/language.h"

static const struct {
    FieldKind kind;
    FieldCheck *check;
    bool is_required;
} rows[MEMBER_FIELD_COUNT] = {
    [MEMBER_FIELD_NAME] = {FIELD_TEXT,   person_field_check_name,     true },
    [MEMBER_FIELD_KINSHIP] = {FIELD_CHOICE, NULL,                        true },
    [MEMBER_FIELD_BORN] = {FIELD_DATE,   NULL,                        false},
    [MEMBER_FIELD_IDENTITY] = {FIELD_CODE,   person_field_check_identity, false},
    [MEMBER_FIELD_LIVES] = {FIELD_CHOICE, NULL,                        true },
    [MEMBER_FIELD_HEALTH] = {FIELD_CHOICE, NULL,                        false},
    [MEMBER_FIELD_EDUCATION] = {FIELD_CHOICE, NULL,                        false},
    [MEMBER_FIELD_DOCUMENT] = {FIELD_TEXT,   NULL,                        false},
    [MEMBER_FIELD_NOTE] = {FIELD_TEXT,   NULL,                        false},
    [MEMBER_FIELD_SINCE] = {FIELD_DATE,   NULL,                        false},
    [MEMBER_FIELD_UNTIL] = {FIELD_DATE,   NULL,                        false},
    [MEMBER_FIELD_ENDED] = {FIELD_CHOICE, NULL,                        false},
};

/* The first choice of most is that nothing is told, which nobody chooses: the field is emptied. */
static size_t first_choice(MemberField field)
{
    return member_choices(field)->rows[0].code[0] ? 0 : 1;
}

static size_t offset_of(MemberField field)
{
    if (rows[field].kind == FIELD_DATE)
        return offsetof(MemberTyped, dates) + field * sizeof(Date);
    if (rows[field].kind == FIELD_CHOICE)
        return offsetof(MemberTyped, choices) + field * sizeof(int);
    return offsetof(MemberTyped, texts) + field * sizeof(Str);
}

static void make_field(MemberForm *form, MemberField field)
{
    bool is_choice = rows[field].kind == FIELD_CHOICE;

    if (is_choice) {
        const Choices *all = member_choices(field);
        size_t first = first_choice(field);
        form->choices[field] = (Choices){all->rows + first, all->count - first};
    }
    form->fields[field] = (Field){
        .label = member_field_label(field),
        .kind = rows[field].kind,
        .offset = offset_of(field),
        .max_points = is_choice ? 0 : member_field_max_points(field),
        .check = rows[field].check,
        .is_required = rows[field].is_required,
        .choices = is_choice ? &form->choices[field] : NULL,
    };
}

static void fill(MemberTyped *typed, const Member *member, MemberField field, Arena *arena)
{
    typed->dates[field] = field == MEMBER_FIELD_BORN    ? member->born
                          : field == MEMBER_FIELD_SINCE ? member->since
                                                        : member->until;
    typed->texts[field] = member_field_text(arena, member, field);
    if (rows[field].kind == FIELD_CHOICE)
        typed->choices[field] = (int)member_choice(member, field) - (int)first_choice(field);
}

MemberTyped memberform_shows(MemberForm *form, const Member *member)
{
    MemberTyped typed = {0};

    for (int field = 0; field < MEMBER_FIELD_COUNT; field++)
        fill(&typed, member, (MemberField)field, &form->arena);
    return typed;
}

void memberform_open(MemberForm *form, const Member *member, Day today)
{
    arena_reset(&form->arena);
    form->refused = 0;
    form->member = *member;
    for (int field = 0; field < MEMBER_FIELD_COUNT; field++)
        make_field(form, (MemberField)field);
    form->typed = memberform_shows(form, member);
    form_open(&form->form, &form->arena, form->fields, MEMBER_FIELD_COUNT, &form->typed, today);
    form->form.is_row = true;
}

/* What stands in a field of the record, as member_set() reads it. */
static Str text_of(
    const MemberForm *form, const MemberTyped *typed, MemberField field, Arena *arena)
{
    if (rows[field].kind == FIELD_DATE)
        return date_iso(arena, &typed->dates[field]);
    if (rows[field].kind != FIELD_CHOICE)
        return typed->texts[field];
    int choice = typed->choices[field];
    return choice >= 0 ? str_of(form->choices[field].rows[choice].code) : (Str){0};
}

static Err read_fields(MemberForm *form, Member *out, Refusal *why)
{
    for (int i = 0; i < MEMBER_FIELD_COUNT; i++) {
        MemberField field = (MemberField)i;
        const char *warning;
        Str text = text_of(form, &form->typed, field, &form->arena);
        TRY(member_set(&form->arena, out, field, text, form->form.today, &warning, why));
    }
    return member_check(out, why);
}

Err memberform_read(MemberForm *form, Member *out, Refusal *why)
{
    Member member = form->member;
    Err err = read_fields(form, &member, why);

    if (!err)
        *out = member;
    return err;
}

static FieldNote note_of(Err err, const Refusal *why)
{
    const char *reason = why->guard == GUARD_NONE ? err_text(err) : guard_text(why->guard);

    return (FieldNote){NOTE_ERROR, language_text(why->reason ? why->reason : reason)};
}

/* That a field is empty is said by the form. */
void memberform_judge(MemberForm *form)
{
    Arena *arena = &form->notes_arena;
    MemberTyped typed = form->typed;

    arena_reset(arena);
    for (int i = 0; i < MEMBER_FIELD_COUNT; i++) {
        MemberField field = (MemberField)i;
        Member member = MEMBER_NONE;
        const char *warning;
        Refusal why;
        field_write(&form->fields[i], &form->form.states[i], &typed, arena, form->form.today);
        Str text = text_of(form, &typed, field, arena);
        Err err = member_set(arena, &member, field, text, form->form.today, &warning, &why);
        form->notes[i] = err && text.len ? note_of(err, &why) : (FieldNote){0};
        if (form->refused == (size_t)i + 1 && str_equal(text, form->refused_text))
            form->notes[i] = form->refusal;
    }
    form->form.standing = form->notes;
}

static void note_refusal(MemberForm *form, Err err, const Refusal *why)
{
    MemberField field;

    if (!member_field_from_code(why->field, &field))
        return;
    form->refused = (size_t)field + 1;
    form->refused_text = text_of(form, &form->typed, field, &form->arena);
    form->refusal = note_of(err, why);
    form->form.states[field].was_left = true;
    form->form.focus = field;
}

void memberform_refuse(MemberForm *form, Err err, const Refusal *why)
{
    note_refusal(form, err, why);
    form->typed = memberform_shows(form, &form->member);
}

void memberform_close(MemberForm *form)
{
    arena_free(&form->arena);
    arena_free(&form->notes_arena);
}

Member memberform_typed(const MemberForm *form, Arena *arena)
{
    MemberTyped typed = form->typed;
    Member member = form->member;

    for (int i = 0; i < MEMBER_FIELD_COUNT; i++) {
        MemberField field = (MemberField)i;
        const char *warning;
        Refusal why;
        field_write(&form->fields[i], &form->form.states[i], &typed, arena, form->form.today);
        (void)!member_set(
            arena, &member, field, text_of(form, &typed, field, arena), form->form.today,
            &warning, &why);
    }
    return member;
}

bool memberform_is_empty(const MemberForm *form)
{
    for (size_t i = 0; i < form->form.count; i++) {
        const FieldState *state = &form->form.states[i];
        bool is_blank = rows[i].kind == FIELD_CHOICE
                            ? i == MEMBER_FIELD_LIVES || state->choice < 0
                            : str_trim(editor_text(&state->editor)).len == 0;
        if (!is_blank)
            return false;
    }
    return true;
}
