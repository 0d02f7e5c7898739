#include "ui/screens/matching_form.h"

#include "office/money.h"
#include "ui/screens/person_fields.h"
#include "view/case_words.h"
#include "view/intake_rows.h"
#include "view/language.h"

enum { VALUE_POINTS = 120, NONE_CHOSEN = -1 };

bool matchform_is_request(const MatchForm *match, size_t row)
{
    return row == match->count;
}

/* What is kept in a row now. */
static Str kept(const MatchForm *match, size_t row)
{
    if (matchform_is_request(match, row))
        return match->card->view.casefile.request;
    return match->card->intake.data.fields[match->matches[row].field].value;
}

/* NULL: nothing is chosen there. */
static const Choices *choices_of(const MatchForm *match, size_t row)
{
    return match->choices[row].count ? &match->choices[row] : NULL;
}

/* The first choice of a fact is that it is not known, which nobody declares. */
static void read_choices(MatchForm *match, size_t row)
{
    Fact fact;

    match->choices[row] = (Choices){0};
    if (matchform_is_request(match, row) || !datafield_fact(match->matches[row].field, &fact))
        return;
    const Choices *all = fact_choices(fact);
    match->choices[row] = (Choices){all->rows + 1, all->count - 1};
}

static const char *code_of(const MatchForm *match, size_t row)
{
    return matchform_is_request(match, row) ? "request"
                                            : datafield_code(match->matches[row].field);
}

/* Request and name are mended; of the rest a word takes the place of another. */
static FieldKind kind_of(const MatchForm *match, size_t row)
{
    if (matchform_is_request(match, row))
        return FIELD_TEXT;
    if (choices_of(match, row))
        return FIELD_CHOICE;
    DataField field = match->matches[row].field;
    switch (datafield_kind(field)) {
    case DATAKIND_WORDS:
        return field == DATAFIELD_NAME ? FIELD_TEXT : FIELD_WORD;
    case DATAKIND_DATE:
        return FIELD_DATE;
    case DATAKIND_AMOUNT:
        return FIELD_AMOUNT;
    default:
        return FIELD_CODE;
    }
}

/* What a record would hold for a value, which is in its normal form. */
static void fill_row(const MatchForm *match, MatchRecord *record, size_t row, Str value)
{
    const Choices *choices = choices_of(match, row);
    Arena arena = {0};
    Refusal why = {0};
    size_t place = 0;

    record->texts[row] = value;
    record->choices[row] = NONE_CHOSEN;
    record->dates[row] = DATE_NONE;
    record->amounts[row] = -1;
    if (choices && choices_find(choices, value, &place))
        record->choices[row] = (int)place;
    if (kind_of(match, row) == FIELD_DATE)
        (void)!date_parse(&arena, value, DAY_NONE, &record->dates[row], &why);
    if (kind_of(match, row) == FIELD_AMOUNT)
        (void)!money_parse(&arena, value, &why, &record->amounts[row]);
    arena_free(&arena);
}

static Str choice_value(const Choices *choices, int choice)
{
    return choice < 0 ? STR("") : str_of(choices->rows[choice].code);
}

/* The value that stands in a row of a record, in its normal form; lives in `arena`, or is borrowed. */
static Str row_value(
    const MatchForm *match, const MatchRecord *record, size_t row, Arena *arena)
{
    switch (kind_of(match, row)) {
    case FIELD_CHOICE:
        return choice_value(choices_of(match, row), record->choices[row]);
    case FIELD_DATE:
        return date_iso(arena, &record->dates[row]);
    case FIELD_AMOUNT:
        return record->amounts[row] < 0 ? STR("") : money_plain(arena, record->amounts[row]);
    default:
        return record->texts[row];
    }
}

static const char *label_of(const MatchForm *match, size_t row)
{
    return matchform_is_request(match, row) ? N_("Request")
                                            : datafield_label(match->matches[row].field);
}

/* --- numbers, checked as they are typed ------------------------------------------------------- */

/* Beside a field stands how it was matched: only what cannot be kept takes that place. */
static FieldNote errors_of(PersonField field, Arena *arena, Str text)
{
    FieldNote note = person_field_check(field)(arena, text);

    return note.level == NOTE_ERROR ? note : (FieldNote){0};
}

static FieldNote check_identity(Arena *arena, Str text)
{
    return errors_of(PERSON_FIELD_IDENTITY, arena, text);
}

static FieldNote check_phone(Arena *arena, Str text)
{
    return errors_of(PERSON_FIELD_PHONE, arena, text);
}

static FieldNote check_address(Arena *arena, Str text)
{
    return errors_of(PERSON_FIELD_ADDRESS, arena, text);
}

static FieldNote check_iban(Arena *arena, Str text)
{
    return errors_of(PERSON_FIELD_IBAN, arena, text);
}

/* What only a case has is read as it will be kept. */
static FieldNote check_own(Arena *arena, DataField field, Str text)
{
    const char *warning;
    Refusal why = {0};
    Str value;

    if (!casedata_read(arena, field, text, DAY_NONE, &value, &warning, &why))
        return (FieldNote){0};
    return (FieldNote){
        NOTE_ERROR, language_text(why.reason ? why.reason : guard_text(why.guard))};
}

static FieldNote check_count(Arena *arena, Str text)
{
    return check_own(arena, DATAFIELD_FAMILY_SIZE, text);
}

static FieldCheck *check_of(const MatchForm *match, size_t row)
{
    static FieldCheck *const checks[DATAFIELD_COUNT] = {
        [DATAFIELD_IDENTITY] = check_identity,
        [DATAFIELD_PHONE] = check_phone,
        [DATAFIELD_SHORT_ADDRESS] = check_address,
        [DATAFIELD_IBAN] = check_iban,
    };

    if (matchform_is_request(match, row))
        return NULL;
    DataField field = match->matches[row].field;
    return datafield_kind(field) == DATAKIND_COUNT_OF ? check_count : checks[field];
}

/* Where the form puts what is typed in a row. */
static size_t offset_of(const MatchForm *match, size_t row)
{
    switch (kind_of(match, row)) {
    case FIELD_CHOICE:
        return offsetof(MatchRecord, choices) + row * sizeof(int);
    case FIELD_DATE:
        return offsetof(MatchRecord, dates) + row * sizeof(Date);
    case FIELD_AMOUNT:
        return offsetof(MatchRecord, amounts) + row * sizeof(int64_t);
    default:
        return offsetof(MatchRecord, texts) + row * sizeof(Str);
    }
}

static void add_row(MatchForm *match, size_t row)
{
    read_choices(match, row);
    const Choices *choices = choices_of(match, row);

    match->fields[row] = (Field){
        .label = label_of(match, row),
        .kind = kind_of(match, row),
        .offset = offset_of(match, row),
        .max_points = choices                            ? 0
                      : matchform_is_request(match, row) ? CASE_REQUEST_MAX_POINTS
                                                         : VALUE_POINTS,
        .check = check_of(match, row),
        .choices = choices,
    };
    fill_row(match, &match->record, row, kept(match, row));
}

static MatchHow how_of(const MatchForm *match, size_t row)
{
    return matchform_is_request(match, row)
               ? MATCH_NONE
               : match->card->intake.data.fields[match->matches[row].field].how;
}

bool matchform_is_matched(const MatchForm *match, size_t row)
{
    return how_of(match, row) != MATCH_NONE;
}

size_t matchform_next_unmatched(const MatchForm *match, size_t from)
{
    size_t row = from;

    while (row < match->count && matchform_is_matched(match, row))
        row++;
    return row;
}

static bool is_lacking(const MatchForm *match, size_t row)
{
    Fact fact;

    return datafield_fact(match->matches[row].field, &fact) &&
           (match->card->intake.wanted.unknown & 1u << fact);
}

size_t matchform_first(const MatchForm *match)
{
    for (size_t row = 0; row < match->count; row++)
        if (is_lacking(match, row))
            return row;
    return matchform_next_unmatched(match, 0);
}

void matchform_build(MatchForm *match, size_t focus)
{
    arena_reset(&match->arena);
    match->count = datafield_matches(&match->card->intake.to_match, match->matches);
    for (size_t row = 0; row <= match->count; row++)
        add_row(match, row);
    form_open(
        &match->form, &match->arena, match->fields, match->count + 1, &match->record,
        match->card->today);
    match->form.awaits_choices = true;
    match->form.focus = focus <= match->count ? focus : match->count;
}

/* What stands in the fields now, whether it was saved or not. */
static MatchRecord typed_record(const MatchForm *match, Arena *arena)
{
    MatchRecord record = match->record;

    for (size_t row = 0; row <= match->count; row++)
        field_write(
            &match->fields[row], &match->form.states[row], &record, arena, match->card->today);
    return record;
}

/* Where the register of the family says otherwise. */
static Str family_note(const MatchForm *match, size_t row, Arena *arena)
{
    if (matchform_is_request(match, row))
        return (Str){0};
    return intake_words_family(arena, &match->card->intake, match->matches[row].field);
}

void matchform_note(MatchForm *match, Arena *arena)
{
    MatchRecord typed = typed_record(match, arena);

    for (size_t row = 0; row <= match->count; row++) {
        bool is_mine = !str_equal(row_value(match, &typed, row, arena), kept(match, row));
        FieldNote *note = &match->notes[row];
        *note = (FieldNote){0};
        if (is_mine)
            *note = (FieldNote){NOTE_WARNING, str_of(_("Corrected, not saved"))};
        else if (family_note(match, row, arena).len)
            *note = (FieldNote){NOTE_WARNING, family_note(match, row, arena)};
        else if (matchform_is_matched(match, row))
            *note = (FieldNote){NOTE_GOOD, str_of(_(match_how_label(how_of(match, row))))};
        else if (!matchform_is_request(match, row))
            *note = (FieldNote){NOTE_HINT, str_of(_("○ Not matched"))};
    }
    match->form.standing = match->notes;
}

void matchform_theirs(const MatchForm *match, const CaseCard *fresh, MatchRecord *out)
{
    *out = (MatchRecord){0};
    for (size_t row = 0; row <= match->count; row++)
        fill_row(
            match, out, row,
            matchform_is_request(match, row)
                ? fresh->view.casefile.request
                : fresh->intake.data.fields[match->matches[row].field].value);
}

size_t matchform_corrections(
    const MatchForm *match, Arena *arena, FieldNews news[FIELD_NEWS_MAX])
{
    size_t count = 0;

    for (size_t row = 0; row <= match->count; row++) {
        Str value = row_value(match, &match->record, row, arena);
        if (!str_equal(value, kept(match, row)))
            news[count++] = (FieldNews){str_of(code_of(match, row)), value};
    }
    return count;
}
