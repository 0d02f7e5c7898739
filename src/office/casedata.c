#include "office/casedata.h"

#include "office/freetext.h"
#include "office/money.h"
#include "text/digits.h"

enum { VALUE_MAX_POINTS = 60, COUNT_MAX_DIGITS = 2 };

/* --- reading one field ------------------------------------------------------------------------- */

/* Fields that a person has too are read by the person's rules. */
static const struct {
    DataField field;
    PersonField of_person;
} shared[] = {
    {DATAFIELD_NAME,          PERSON_FIELD_NAME       },
    {DATAFIELD_IDENTITY,      PERSON_FIELD_IDENTITY   },
    {DATAFIELD_BIRTH_DATE,    PERSON_FIELD_BORN       },
    {DATAFIELD_SEX,           PERSON_FIELD_SEX        },
    {DATAFIELD_NATIONALITY,   PERSON_FIELD_NATIONALITY},
    {DATAFIELD_MARITAL,       PERSON_FIELD_MARITAL    },
    {DATAFIELD_PHONE,         PERSON_FIELD_PHONE      },
    {DATAFIELD_CITY,          PERSON_FIELD_CITY       },
    {DATAFIELD_DISTRICT,      PERSON_FIELD_DISTRICT   },
    {DATAFIELD_SHORT_ADDRESS, PERSON_FIELD_ADDRESS    },
    {DATAFIELD_IBAN,          PERSON_FIELD_IBAN       },
};

enum { SHARED_COUNT = sizeof shared / sizeof shared[0] };

static bool find_shared(DataField field, PersonField *out)
{
    for (size_t i = 0; i < SHARED_COUNT; i++) {
        if (shared[i].field == field) {
            *out = shared[i].of_person;
            return true;
        }
    }
    return false;
}

static Err refuse(Guard guard, Str found, Str allowed, Refusal *why)
{
    *why = (Refusal){.guard = guard, .found = found, .allowed = allowed};
    return ERR_BAD_DATA;
}

static Err read_fact(Arena *arena, DataField field, Str typed, Str *out, Refusal *why)
{
    FamilyFacts unused = {0};
    Fact fact = FACT_COUNT;

    if (datafield_fact(field, &fact) && fact_set(&unused, fact, typed)) {
        *out = typed;
        return ERR_NONE;
    }
    return refuse(GUARD_BAD_VALUE, typed, choices_codes(arena, fact_choices(fact), 1), why);
}

static Err read_count(Arena *arena, Str typed, Str *out, Refusal *why)
{
    Str digits = text_digits(arena, typed, NOISE_MARKS | NOISE_BLANKS);
    int64_t count = 0;

    if (digits.len > COUNT_MAX_DIGITS || !text_is_digits(digits) ||
        !str_to_int64(digits, &count))
        return refuse(GUARD_BAD_VALUE, typed, STR("0 - 99"), why);
    *out = str_format(arena, "%d", (int)count);
    return ERR_NONE;
}

static Err read_amount(Arena *arena, Str typed, Str *out, Refusal *why)
{
    int64_t halalas;

    TRY(money_parse(arena, typed, why, &halalas));
    *out = money_plain(arena, halalas);
    return ERR_NONE;
}

/* A field that only a case has; all of these may be emptied. */
static Err read_own(Arena *arena, DataField field, Str any_bytes, Str *out, Refusal *why)
{
    Str typed;

    TRY(freetext_line(arena, any_bytes, datafield_code(field), VALUE_MAX_POINTS, &typed, why));
    *out = typed;
    if (!typed.len)
        return ERR_NONE;
    switch (datafield_kind(field)) {
    case DATAKIND_FACT:
        return read_fact(arena, field, typed, out, why);
    case DATAKIND_COUNT_OF:
        return read_count(arena, typed, out, why);
    case DATAKIND_AMOUNT:
        return read_amount(arena, typed, out, why);
    default:
        return ERR_NONE;
    }
}

Err casedata_read(
    Arena *arena, DataField field, Str typed, Day today, Str *out, const char **warning,
    Refusal *why)
{
    Person person = PERSON_NONE;
    PersonField of_person;
    Err err;

    *warning = NULL;
    *why = (Refusal){0};
    if (find_shared(field, &of_person)) {
        err = person_set(arena, &person, of_person, typed, today, warning, why);
        if (!err)
            *out = person_field_text(arena, &person, of_person);
    } else {
        err = read_own(arena, field, typed, out, why);
    }
    if (err)
        why->field = str_of(datafield_code(field));
    return err;
}

/* --- all of them ------------------------------------------------------------------------------- */

CaseData casedata_of_person(Arena *arena, const Person *person)
{
    CaseData data = {0};

    for (size_t i = 0; i < SHARED_COUNT; i++)
        data.fields[shared[i].field].value =
            person_field_text(arena, person, shared[i].of_person);
    return data;
}

Str casedata_of_family(Arena *arena, DataField field, size_t members)
{
    if (!members)
        return (Str){0};
    if (field == DATAFIELD_FAMILY_SIZE)
        return str_format(arena, "%zu", members + 1);
    return field == DATAFIELD_DEPENDENTS
               ? str_of(fact_choices(FACT_DEPENDENTS)->rows[ANSWER_YES].code)
               : (Str){0};
}

Str casedata_of_register(Arena *arena, DataField field, size_t members)
{
    if (members)
        return casedata_of_family(arena, field, members);
    if (field == DATAFIELD_FAMILY_SIZE)
        return STR("1");
    return field == DATAFIELD_DEPENDENTS
               ? str_of(fact_choices(FACT_DEPENDENTS)->rows[ANSWER_NO].code)
               : (Str){0};
}

bool casedata_person_field(DataField field, PersonField *out)
{
    return find_shared(field, out);
}

FamilyFacts casedata_facts(const CaseData *data)
{
    FamilyFacts facts = {0};
    Fact fact;

    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        if (datafield_fact((DataField)i, &fact) &&
            !fact_set(&facts, fact, data->fields[i].value))
            facts.values[fact] = 0;
    }
    return facts;
}

static void add_line(StrBuilder *lines, const char *name, Str value)
{
    if (!value.len)
        return;
    strbuilder_add(lines, str_of(name));
    strbuilder_add_char(lines, '\t');
    strbuilder_add(lines, value);
    strbuilder_add_char(lines, '\n');
}

Str casedata_text(Arena *arena, const Casefile *casefile, const CaseData *data)
{
    StrBuilder lines = {.arena = arena};

    add_line(&lines, "kind", str_of(casekind_code(casefile->kind)));
    add_line(&lines, "request", casefile->request);
    for (int i = 0; i < DATAFIELD_COUNT; i++)
        add_line(&lines, datafield_code((DataField)i), data->fields[i].value);
    return strbuilder_text(&lines);
}

size_t casedata_unmatched(
    const CaseData *data, const RequirementList *papers, DataField out[DATAFIELD_COUNT])
{
    FieldMatch matches[DATAFIELD_COUNT];
    size_t asked = datafield_matches(papers, matches);
    size_t count = 0;

    for (size_t i = 0; i < asked; i++) {
        if (data->fields[matches[i].field].how == MATCH_NONE)
            out[count++] = matches[i].field;
    }
    return count;
}

bool casedata_may_be_blank(DataField field, const RequirementList *papers)
{
    Fact fact;

    if (datafield_fact(field, &fact))
        return !(papers->asked & 1u << fact);
    return field != DATAFIELD_NAME;
}
