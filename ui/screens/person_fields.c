#include "ui/screens/person_fields.h"

#include "office/iban.h"
#include "office/phone.h"
#include "text/digits.h"
#include "view/language.h"
#include "view/person_words.h"

/* --- what there is to say about a field ------------------------------------------------------ */

static const char *refusal_sentence(Err err, const Refusal *why)
{
    if (why->reason)
        return why->reason;
    return why->guard == GUARD_NONE ? err_text(err) : guard_text(why->guard);
}

/* No field that is judged here asks which day it is. */
static FieldNote judge(Arena *arena, PersonField field, Str text, Person *person)
{
    const char *warning;
    Refusal why = {0};
    Err err = person_set(arena, person, field, text, DAY_NONE, &warning, &why);

    if (err)
        return (FieldNote){NOTE_ERROR, language_text(refusal_sentence(err, &why))};
    if (warning)
        return (FieldNote){NOTE_WARNING, language_text(warning)};
    return (FieldNote){0};
}

static FieldNote hint_unless(FieldNote note, Str hint)
{
    return note.level == NOTE_NONE && hint.len ? (FieldNote){NOTE_HINT, hint} : note;
}

FieldNote person_field_check_name(Arena *arena, Str text)
{
    Person person = PERSON_NONE;

    return judge(arena, PERSON_FIELD_NAME, text, &person);
}

FieldNote person_field_check_identity(Arena *arena, Str text)
{
    Person person = PERSON_NONE;
    FieldNote note = judge(arena, PERSON_FIELD_IDENTITY, text, &person);

    return hint_unless(note, language_text(identity_kind_label(person.identity_kind)));
}

static FieldNote check_phone(Arena *arena, Str text)
{
    Person person = PERSON_NONE;
    FieldNote note = judge(arena, PERSON_FIELD_PHONE, text, &person);
    Phone phone = phone_judge(arena, text);

    /* The field asks for a mobile; that it is one needs no words. */
    return phone.kind == PHONE_MOBILE
               ? note
               : hint_unless(note, language_text(phone_kind_label(phone.kind)));
}

static FieldNote check_iban(Arena *arena, Str text)
{
    Person person = PERSON_NONE;
    FieldNote note = judge(arena, PERSON_FIELD_IBAN, text, &person);

    return hint_unless(note, iban_judge(arena, text).bank_name);
}

static FieldNote check_address(Arena *arena, Str text)
{
    Person person = PERSON_NONE;

    return judge(arena, PERSON_FIELD_ADDRESS, text, &person);
}

/* --- the fields ------------------------------------------------------------------------------ */

static const struct {
    PersonField field;
    FieldKind kind;
    FieldCheck *check;
    bool is_required;
    const char *heading;
} rows[] = {
    {PERSON_FIELD_NAME,        FIELD_TEXT,   person_field_check_name,     true,  N_("Person") },
    {PERSON_FIELD_IDENTITY,    FIELD_CODE,   person_field_check_identity, false, NULL         },
    {PERSON_FIELD_NO_IDENTITY, FIELD_TEXT,   NULL,                        false, NULL         },
    {PERSON_FIELD_BORN,        FIELD_DATE,   NULL,                        false, NULL         },
    {PERSON_FIELD_SEX,         FIELD_CHOICE, NULL,                        false, NULL         },
    {PERSON_FIELD_NATIONALITY, FIELD_CHOICE, NULL,                        false, NULL         },
    {PERSON_FIELD_MARITAL,     FIELD_CHOICE, NULL,                        false, NULL         },
    {PERSON_FIELD_PHONE,       FIELD_CODE,   check_phone,                 false, N_("Contact")},
    {PERSON_FIELD_CITY,        FIELD_WORD,   NULL,                        false, NULL         },
    {PERSON_FIELD_DISTRICT,    FIELD_WORD,   NULL,                        false, NULL         },
    {PERSON_FIELD_ADDRESS,     FIELD_CODE,   check_address,               false, NULL         },
    {PERSON_FIELD_IBAN,        FIELD_CODE,   check_iban,                  false, N_("Account")},
};

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

static Fact fact_of(PersonField field)
{
    return field == PERSON_FIELD_SEX           ? FACT_SEX
           : field == PERSON_FIELD_NATIONALITY ? FACT_NATIONALITY
                                               : FACT_MARITAL;
}

static size_t offset_of(size_t i)
{
    PersonField field = rows[i].field;

    if (rows[i].kind == FIELD_DATE)
        return offsetof(PersonTyped, born);
    if (rows[i].kind == FIELD_CHOICE)
        return offsetof(PersonTyped, choices) + field * sizeof(int);
    return offsetof(PersonTyped, texts) + field * sizeof(Str);
}

const Field *person_fields(Arena *arena, size_t *count)
{
    Field *fields = arena_new(arena, Field, ROW_COUNT);

    for (size_t i = 0; i < ROW_COUNT; i++) {
        PersonField field = rows[i].field;
        bool is_choice = rows[i].kind == FIELD_CHOICE;
        fields[i] = (Field){
            .label = person_field_label(field),
            .kind = rows[i].kind,
            .offset = offset_of(i),
            .max_points = person_field_max_points(field),
            .check = rows[i].check,
            .is_required = rows[i].is_required,
            .choices = is_choice ? fact_choices(fact_of(field)) : NULL,
            .heading = rows[i].heading,
        };
    }
    *count = ROW_COUNT;
    return fields;
}

FieldCheck *person_field_check(PersonField field)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (rows[i].field == field)
            return rows[i].check;
    }
    return NULL;
}

PersonField person_field_at(size_t i)
{
    return rows[i].field;
}

size_t person_field_place(Str code)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (str_equal(str_of(person_field_code(rows[i].field)), code))
            return i;
    return 0;
}

/* --- between person and form ----------------------------------------------------------------- */

void person_typed_from(Arena *arena, const Person *person, PersonTyped *out)
{
    *out = (PersonTyped){.born = person->born};
    for (size_t i = 0; i < ROW_COUNT; i++) {
        PersonField field = rows[i].field;
        out->choices[field] = -1;
        if (rows[i].kind != FIELD_CHOICE)
            out->texts[field] = person_field_text(arena, person, field);
        else if (person_fact(person, fact_of(field)))
            out->choices[field] = (int)person_fact(person, fact_of(field));
    }
    out->texts[PERSON_FIELD_PHONE] = person_words_phone(arena, person->phone);
}

static Str typed_text(Arena *arena, const PersonTyped *typed, PersonField field)
{
    int choice = typed->choices[field];

    switch (field) {
    case PERSON_FIELD_BORN:
        return date_iso(arena, &typed->born);
    case PERSON_FIELD_SEX:
    case PERSON_FIELD_NATIONALITY:
    case PERSON_FIELD_MARITAL:
        return choice < 0 ? STR("") : str_of(fact_choices(fact_of(field))->rows[choice].code);
    default:
        return typed->texts[field];
    }
}

Err person_field_take(
    Arena *arena, const PersonTyped *typed, PersonField field, Day today, Person *person,
    Refusal *why)
{
    const char *warning;

    return person_set(
        arena, person, field, typed_text(arena, typed, field), today, &warning, why);
}

static bool has_digit(Arena *arena, Str text)
{
    Str folded = text_digits(arena, text, 0);

    for (size_t i = 0; i < folded.len; i++)
        if (folded.bytes[i] >= '0' && folded.bytes[i] <= '9')
            return true;
    return false;
}

/* Letters alone are a name, though some passports' numbers are, too. */
PersonField person_field_fit(Arena *arena, Str text)
{
    static const PersonField numbers[] = {PERSON_FIELD_IDENTITY, PERSON_FIELD_IBAN};
    Phone phone = phone_judge(arena, text);

    if (!has_digit(arena, text))
        return PERSON_FIELD_NAME;
    if (phone.kind == PHONE_MOBILE || phone.kind == PHONE_LANDLINE)
        return PERSON_FIELD_PHONE;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        Person person = PERSON_NONE;
        if (judge(arena, numbers[i], text, &person).level != NOTE_ERROR)
            return numbers[i];
    }
    return PERSON_FIELD_NAME;
}
