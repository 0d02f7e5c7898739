#include "db/person_row.h"

#include "office/name.h"

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

static void bind_name(Row *row, Arena *scratch, Str name)
{
    row_bind_text(row, 2, name);
    row_bind_text(row, 3, name_sort_key(scratch, name));
    row_bind_text(row, 4, name_index_text(scratch, name));
    row_bind_int(row, 5, PERSON_FOLD_VERSION);
}

static void bind_born(Row *row, const Date *born)
{
    bool is_written = born->parts.year != 0;

    row_bind_text(row, 11, is_written ? str_of(calendarkind_code(born->calendar)) : (Str){0});
    row_bind_int(row, 12, born->parts.year);
    row_bind_int(row, 13, born->parts.month);
    row_bind_int(row, 14, born->parts.day);
    if (born->day == DAY_NONE)
        row_bind_null(row, 15);
    else
        row_bind_int(row, 15, born->day);
}

static void bind_fact(Row *row, int parameter, const Person *person, Fact fact)
{
    const Choice *value = &fact_choices(fact)->rows[person_fact(person, fact)];

    row_bind_text(row, parameter, str_of(value->code));
}

void person_bind(Row *row, Arena *scratch, PersonId id, const Person *person)
{
    row_bind_id(row, 1, id.row);
    bind_name(row, scratch, person->name);
    row_bind_text(row, 6, str_of(identity_kind_code(person->identity_kind)));
    row_bind_text(row, 7, person->identity);
    row_bind_text(row, 8, person->identity_typed);
    row_bind_text(row, 9, person->no_identity_reason);
    bind_fact(row, 10, person, FACT_SEX);
    bind_born(row, &person->born);
    bind_fact(row, 16, person, FACT_NATIONALITY);
    bind_fact(row, 17, person, FACT_MARITAL);
    row_bind_text(row, 18, person->phone);
    row_bind_text(row, 19, person->phone_typed);
    row_bind_text(row, 20, person->iban);
    row_bind_text(row, 21, person->city);
    row_bind_text(row, 22, person->district);
    row_bind_text(row, 23, person->address);
}
