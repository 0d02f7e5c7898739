#include "db/person_row.h"

#include "office/name.h"

#include <string.h>

/* --- reading ----------------------------------------------------------------------------------- */

static Err read_stage(const Row *row, Arena *arena, Person *out)
{
    bool is_known = person_stage_from_code(row_text(row, 2, arena), &out->stage) &&
                    identity_kind_from_code(row_text(row, 4, arena), &out->identity_kind);

    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "person %ld", (long)out->id.row);
}

static Err read_fact(const Row *row, int column, Fact fact, Arena *arena, Person *out)
{
    size_t value = 0;

    if (!choices_find(fact_choices(fact), row_text(row, column, arena), &value))
        return err_with(ERR_DAMAGED, "person %ld: %s", (long)out->id.row, fact_code(fact));
    person_set_fact(out, fact, value);
    return ERR_NONE;
}

static Err read_born(const Row *row, Arena *arena, Person *out)
{
    DayParts parts = {(int)row_int(row, 10), (int)row_int(row, 11), (int)row_int(row, 12)};
    Str code = row_text(row, 9, arena);
    CalendarKind calendar;
    Refusal why = {0};

    if (!code.len)
        return ERR_NONE;
    bool is_date = calendarkind_from_code(code, &calendar) &&
                   !date_from_parts(arena, calendar, parts, &out->born, &why);
    return is_date ? ERR_NONE : err_with(ERR_DAMAGED, "person %ld: born", (long)out->id.row);
}

Err person_from_row(const Row *row, Arena *arena, Person *out)
{
    Person person = {
        .id = {row_int(row, 0)},
        .version = row_int(row, 1),
        .name = row_text(row, PERSON_COLUMN_NAME, arena),
        .identity = row_text(row, 5, arena),
        .identity_typed = row_text(row, 6, arena),
        .no_identity_reason = row_text(row, 7, arena),
        .born = DATE_NONE,
        .phone = row_text(row, 15, arena),
        .phone_typed = row_text(row, 16, arena),
        .iban = row_text(row, 17, arena),
        .city = row_text(row, 18, arena),
        .district = row_text(row, 19, arena),
        .address = row_text(row, 20, arena),
        .beneficiary_number = row_int(row, 21),
        .merged_into = {row_int(row, PERSON_COLUMN_MERGED_INTO)},
        .died = row_day(row, PERSON_COLUMN_DIED),
    };

    TRY(read_stage(row, arena, &person));
    TRY(read_fact(row, 8, FACT_SEX, arena, &person));
    TRY(read_fact(row, 13, FACT_NATIONALITY, arena, &person));
    TRY(read_fact(row, 14, FACT_MARITAL, arena, &person));
    TRY(read_born(row, arena, &person));
    *out = person;
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static EngineValue text_value(Str text)
{
    return (EngineValue){.kind = ENGINE_TEXT, .text = text};
}

static EngineValue number_value(int64_t number)
{
    return (EngineValue){.kind = ENGINE_NUMBER, .number = number};
}

static EngineValue fact_value(const Person *person, Fact fact)
{
    return text_value(str_of(fact_choices(fact)->rows[person_fact(person, fact)].code));
}

static void put_name(Arena *arena, Str name, EngineValue out[PERSON_VALUE_COUNT])
{
    NameParts parts = name_parts(arena, name);

    out[PERSON_VALUE_NAME] = text_value(name);
    out[PERSON_VALUE_NAME_FOLDED] = text_value(name_sort_key_of(arena, parts));
    out[PERSON_VALUE_NAME_TOKENS] = text_value(name_index_text_of(arena, parts));
    out[PERSON_VALUE_FOLD_VERSION] = number_value(PERSON_FOLD_VERSION);
}

static void put_born(const Date *born, EngineValue out[PERSON_VALUE_COUNT])
{
    bool is_written = born->parts.year != 0;

    out[PERSON_VALUE_BIRTH_CALENDAR] =
        text_value(is_written ? str_of(calendarkind_code(born->calendar)) : (Str){0});
    out[PERSON_VALUE_BIRTH_YEAR] = number_value(born->parts.year);
    out[PERSON_VALUE_BIRTH_MONTH] = number_value(born->parts.month);
    out[PERSON_VALUE_BIRTH_DAY] = number_value(born->parts.day);
    if (born->day != DAY_NONE)
        out[PERSON_VALUE_BIRTH_DAY_NUMBER] = number_value(born->day);
}

void person_values(Arena *arena, const Person *person, EngineValue out[PERSON_VALUE_COUNT])
{
    memset(out, 0, PERSON_VALUE_COUNT * sizeof out[0]);
    put_name(arena, person->name, out);
    out[PERSON_VALUE_IDENTITY_KIND] =
        text_value(str_of(identity_kind_code(person->identity_kind)));
    out[PERSON_VALUE_IDENTITY] = text_value(person->identity);
    out[PERSON_VALUE_IDENTITY_TYPED] = text_value(person->identity_typed);
    out[PERSON_VALUE_NO_IDENTITY] = text_value(person->no_identity_reason);
    out[PERSON_VALUE_SEX] = fact_value(person, FACT_SEX);
    put_born(&person->born, out);
    out[PERSON_VALUE_NATIONALITY] = fact_value(person, FACT_NATIONALITY);
    out[PERSON_VALUE_MARITAL] = fact_value(person, FACT_MARITAL);
    out[PERSON_VALUE_PHONE] = text_value(person->phone);
    out[PERSON_VALUE_PHONE_TYPED] = text_value(person->phone_typed);
    out[PERSON_VALUE_IBAN] = text_value(person->iban);
    out[PERSON_VALUE_CITY] = text_value(person->city);
    out[PERSON_VALUE_DISTRICT] = text_value(person->district);
    out[PERSON_VALUE_ADDRESS] = text_value(person->address);
}

void person_bind(Row *row, Arena *scratch, PersonId id, const Person *person)
{
    EngineValue values[PERSON_VALUE_COUNT];

    person_values(scratch, person, values);
    row_bind_id(row, 1, id.row);
    for (int i = PERSON_VALUE_NAME; i <= PERSON_VALUE_ADDRESS; i++)
        row_bind_value(row, 1 + i, &values[i]);
}
