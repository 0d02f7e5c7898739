#include "office/masking.h"

enum { SHOWN = 4 };

bool masking_hides(Role role)
{
    return role != ROLE_SYSTEM && !roleset_has(PERSON_KEEPERS, role);
}

Str masking_number(Arena *arena, Str text)
{
    Str end = text.len > SHOWN ? str_part(text, text.len - SHOWN, SHOWN) : (Str){0};

    if (!text.len)
        return text;
    return str_format(arena, "••••%.*s", (int)end.len, end.bytes);
}

void masking_person(Arena *arena, Role role, Person *person)
{
    if (!masking_hides(role))
        return;
    person->identity = masking_number(arena, person->identity);
    person->identity_typed = masking_number(arena, person->identity_typed);
    person->phone = masking_number(arena, person->phone);
    person->phone_typed = masking_number(arena, person->phone_typed);
    person->iban = masking_number(arena, person->iban);
}

void masking_members(Arena *arena, Role role, Members *members)
{
    for (size_t i = 0; i < members->count && masking_hides(role); i++)
        members->rows[i].identity = masking_number(arena, members->rows[i].identity);
}

void masking_circumstances(Arena *arena, Role role, Circumstance *rows, size_t count)
{
    for (size_t i = 0; i < count && masking_hides(role); i++)
        if (rows[i].kind == CIRCUMSTANCE_PHONE)
            rows[i].number = masking_number(arena, rows[i].number);
}

Str masking_field(Arena *arena, Role role, PersonField field, Str value)
{
    bool is_number = field == PERSON_FIELD_IDENTITY || field == PERSON_FIELD_PHONE ||
                     field == PERSON_FIELD_IBAN;

    return is_number && masking_hides(role) ? masking_number(arena, value) : value;
}

Str masking_met(Arena *arena, Role role, PersonMatch why, Str met)
{
    bool is_number = why != PERSON_MATCH_FORMER_NAME;

    return is_number && masking_hides(role) ? masking_number(arena, met) : met;
}

Str masking_asked(Arena *arena, PersonId id)
{
    return str_format(arena, "unmask %lld", (long long)id.row);
}

void masking_data(Arena *arena, Role role, CaseData *data)
{
    PersonField field;

    for (int i = 0; i < DATAFIELD_COUNT; i++)
        if (casedata_person_field((DataField)i, &field))
            data->fields[i].value = masking_field(arena, role, field, data->fields[i].value);
}
