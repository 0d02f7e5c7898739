#include "office/person.h"

#include "office/address.h"
#include "office/choice.h"
#include "office/iban.h"
#include "office/name.h"
#include "office/phone.h"
#include "text/clean.h"

#include <assert.h>

#define X(name, code, label, max_points) [PERSON_FIELD_##name] = {code, label, max_points},
static const struct {
    const char *code;
    const char *label;
    size_t max_points;
} fields[PERSON_FIELD_COUNT] = {PERSON_FIELD_LIST(X)};
#undef X

#define X(name, code, label) {code, label},
static const Choice stages[] = {PERSON_STAGE_LIST(X)};
#undef X

static const Choices stage_choices = {stages, PERSON_STAGE_COUNT};

/* What a field's reader is given, and where it says what it found. */
typedef struct {
    Arena *arena;
    Person *person;
    Str typed; /* clean */
    Day today;
    const char **warning;
    Refusal *why;
} Reading;

static Err refuse(const Reading *reading, Guard guard, const char *reason, Str allowed)
{
    reading->why->guard = guard;
    reading->why->reason = reason;
    reading->why->found = reading->typed;
    reading->why->allowed = allowed;
    return ERR_BAD_DATA;
}

/* --- readers ----------------------------------------------------------------------------------- */

static Err read_name(const Reading *reading)
{
    if (!reading->typed.len)
        return ERR_BLANK;
    if (!name_parts(reading->arena, reading->typed).count)
        return refuse(reading, GUARD_NO_NAME, NULL, (Str){0});
    reading->person->name = reading->typed;
    return ERR_NONE;
}

static bool is_identity_kept(IdentityVerdict verdict)
{
    return verdict == IDENTITY_VERDICT_OK || verdict == IDENTITY_VERDICT_OK_FORMAT ||
           verdict == IDENTITY_VERDICT_WARN_PREFIX || verdict == IDENTITY_VERDICT_EMPTY;
}

static Err read_identity(const Reading *reading)
{
    Identity judged = identity_judge(reading->arena, reading->typed);
    Person *person = reading->person;

    if (judged.verdict == IDENTITY_VERDICT_BAD_CHAR)
        judged = identity_judge_passport(reading->arena, reading->typed);
    if (!is_identity_kept(judged.verdict) || (reading->typed.len && !judged.normal.len))
        return refuse(
            reading, GUARD_BAD_VALUE, identity_verdict_label(judged.verdict), (Str){0});
    person->identity_kind = judged.kind;
    person->identity = judged.normal;
    person->identity_typed = reading->typed;
    *reading->warning = reading->typed.len ? judged.reason : NULL;
    return ERR_NONE;
}

static Err read_no_identity(const Reading *reading)
{
    reading->person->no_identity_reason = reading->typed;
    return ERR_NONE;
}

/* Whether what was written of a date lies after `today`. */
static bool is_later(const Date *date, Day today)
{
    DayParts now = day_parts(date->calendar, today);
    const int pairs[][2] = {
        {date->parts.year,  now.year },
        {date->parts.month, now.month},
        {date->parts.day,   now.day  },
    };

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0] && pairs[i][0]; i++) {
        if (pairs[i][0] != pairs[i][1])
            return pairs[i][0] > pairs[i][1];
    }
    return false;
}

/* Nothing is counted from today: a day and a month alone are no date of birth. */
static Err read_born(const Reading *reading)
{
    Date born = DATE_NONE;

    if (reading->typed.len)
        TRY(date_parse(reading->arena, reading->typed, DAY_NONE, &born, reading->why));
    if (is_later(&born, reading->today))
        return refuse(reading, GUARD_BORN_LATER, NULL, (Str){0});
    if (born.is_beyond_month)
        *reading->warning =
            N_("The calendar has no such day in this month; it is kept as written");
    reading->person->born = born;
    return ERR_NONE;
}

/* A doubtful phone is kept as it was typed: the visitor may have no other. */
static Err read_phone(const Reading *reading)
{
    Phone judged = phone_judge(reading->arena, reading->typed);

    reading->person->phone_typed = reading->typed;
    reading->person->phone = judged.e164.len ? judged.e164 : reading->typed;
    *reading->warning = reading->typed.len ? judged.reason : NULL;
    return ERR_NONE;
}

static Err read_iban(const Reading *reading)
{
    Iban judged = iban_judge(reading->arena, reading->typed);

    if (reading->typed.len && judged.verdict >= IBAN_BAD_CHECK)
        return refuse(reading, GUARD_BAD_VALUE, iban_verdict_label(judged.verdict), (Str){0});
    reading->person->iban = judged.normal;
    *reading->warning = reading->typed.len ? judged.reason : NULL;
    return ERR_NONE;
}

static Err read_city(const Reading *reading)
{
    reading->person->city = reading->typed;
    return ERR_NONE;
}

static Err read_district(const Reading *reading)
{
    reading->person->district = reading->typed;
    return ERR_NONE;
}

static Err read_address(const Reading *reading)
{
    AddressCheck judged = address_judge(reading->arena, ADDRESS_SHORT, reading->typed);

    if (reading->typed.len && !judged.normal.len)
        return refuse(reading, GUARD_BAD_VALUE, judged.reason, (Str){0});
    reading->person->address = judged.normal;
    return ERR_NONE;
}

static Err read_fact(const Reading *reading, Fact fact, Str code)
{
    const Choices *choices = fact_choices(fact);
    size_t value = 0;

    if (!choices_find(choices, code, &value))
        return refuse(
            reading, GUARD_BAD_VALUE, NULL, choices_codes(reading->arena, choices, 1));
    person_set_fact(reading->person, fact, value);
    return ERR_NONE;
}

static Err read_nationality(const Reading *reading)
{
    return read_fact(reading, FACT_NATIONALITY, reading->typed);
}

static Err read_sex(const Reading *reading)
{
    if (str_equal(reading->typed, STR("m")))
        return read_fact(reading, FACT_SEX, STR("male"));
    if (str_equal(reading->typed, STR("f")))
        return read_fact(reading, FACT_SEX, STR("female"));
    return read_fact(reading, FACT_SEX, reading->typed);
}

static Err read_marital(const Reading *reading)
{
    return read_fact(reading, FACT_MARITAL, reading->typed);
}

static Err (*const readers[PERSON_FIELD_COUNT])(const Reading *) = {
    [PERSON_FIELD_NAME] = read_name,
    [PERSON_FIELD_IDENTITY] = read_identity,
    [PERSON_FIELD_NO_IDENTITY] = read_no_identity,
    [PERSON_FIELD_BORN] = read_born,
    [PERSON_FIELD_SEX] = read_sex,
    [PERSON_FIELD_PHONE] = read_phone,
    [PERSON_FIELD_IBAN] = read_iban,
    [PERSON_FIELD_CITY] = read_city,
    [PERSON_FIELD_DISTRICT] = read_district,
    [PERSON_FIELD_ADDRESS] = read_address,
    [PERSON_FIELD_NATIONALITY] = read_nationality,
    [PERSON_FIELD_MARITAL] = read_marital,
};

static Err read_clean(Reading *reading, PersonField field, Str any_bytes)
{
    size_t most = fields[field].max_points;
    Err err = text_clean_line(reading->arena, any_bytes, most, &reading->typed);

    if (!err)
        return readers[field](reading);
    reading->why->guard = GUARD_TEXT_TOO_LONG;
    reading->why->allowed = str_format(reading->arena, "%zu", most);
    return err;
}

Err person_set(
    Arena *arena, Person *person, PersonField field, Str typed, Day today, const char **warning,
    Refusal *why)
{
    Reading reading = {arena, person, {0}, today, warning, why};

    *warning = NULL;
    *why = (Refusal){0};
    Err err = read_clean(&reading, field, typed);
    if (err)
        why->field = str_of(fields[field].code);
    return err;
}

/* --- the whole person -------------------------------------------------------------------------- */

size_t person_fact(const Person *person, Fact fact)
{
    switch (fact) {
    case FACT_NATIONALITY:
        return person->nationality;
    case FACT_SEX:
        return person->sex;
    default:
        assert(fact == FACT_MARITAL);
        return person->marital;
    }
}

void person_set_fact(Person *person, Fact fact, size_t value)
{
    switch (fact) {
    case FACT_NATIONALITY:
        person->nationality = (Nationality)value;
        break;
    case FACT_SEX:
        person->sex = (Sex)value;
        break;
    default:
        assert(fact == FACT_MARITAL);
        person->marital = (Marital)value;
    }
}

static Str fact_text(const Person *person, Fact fact)
{
    return str_of(fact_choices(fact)->rows[person_fact(person, fact)].code);
}

Str person_field_text(Arena *arena, const Person *person, PersonField field)
{
    const Str texts[PERSON_FIELD_COUNT] = {
        [PERSON_FIELD_NAME] = person->name,
        [PERSON_FIELD_IDENTITY] = person->identity,
        [PERSON_FIELD_NO_IDENTITY] = person->no_identity_reason,
        [PERSON_FIELD_BORN] = date_iso(arena, &person->born),
        [PERSON_FIELD_SEX] = fact_text(person, FACT_SEX),
        [PERSON_FIELD_PHONE] = person->phone,
        [PERSON_FIELD_IBAN] = person->iban,
        [PERSON_FIELD_CITY] = person->city,
        [PERSON_FIELD_DISTRICT] = person->district,
        [PERSON_FIELD_ADDRESS] = person->address,
        [PERSON_FIELD_NATIONALITY] = fact_text(person, FACT_NATIONALITY),
        [PERSON_FIELD_MARITAL] = fact_text(person, FACT_MARITAL),
    };

    return texts[field];
}

Err person_check(const Person *person, Refusal *why)
{
    bool has_identity = person->identity.len || person->no_identity_reason.len;
    PersonField owed = person->name.len ? PERSON_FIELD_IDENTITY : PERSON_FIELD_NAME;

    if (person->name.len && has_identity)
        return ERR_NONE;
    *why = (Refusal){.field = str_of(fields[owed].code)};
    return ERR_BLANK;
}

bool person_identity_is_unique(IdentityKind kind)
{
    return kind == IDENTITY_NATIONAL || kind == IDENTITY_IQAMA;
}

/* --- codes and labels -------------------------------------------------------------------------- */

const char *person_field_code(PersonField field)
{
    return fields[field].code;
}

const char *person_field_label(PersonField field)
{
    return fields[field].label;
}

size_t person_field_max_points(PersonField field)
{
    return fields[field].max_points;
}

bool person_field_from_code(Str code, PersonField *out)
{
    for (size_t i = 0; i < PERSON_FIELD_COUNT; i++) {
        if (str_equal(code, str_of(fields[i].code))) {
            *out = (PersonField)i;
            return true;
        }
    }
    return false;
}

const char *person_stage_code(PersonStage stage)
{
    return stages[stage].code;
}

const char *person_stage_label(PersonStage stage)
{
    return stages[stage].label;
}

bool person_stage_from_code(Str code, PersonStage *out)
{
    size_t place = 0;
    bool is_known = choices_find(&stage_choices, code, &place);

    if (is_known)
        *out = (PersonStage)place;
    return is_known;
}
