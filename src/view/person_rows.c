#include "view/person_rows.h"

#include "view/language.h"
#include "view/person_words.h"

static Str id_text(Arena *arena, PersonId id)
{
    return str_format(arena, "%lld", (long long)id.row);
}

static Str born_text(Arena *arena, const Person *person)
{
    return day_iso(arena, CALENDAR_GREGORIAN, person->born.day);
}

static void add_words(StrBuilder *words, const char *label)
{
    if (words->len)
        strbuilder_add(words, STR(" · "));
    strbuilder_add(words, str_of(_(label)));
}

/* --- found ------------------------------------------------------------------------------------- */

static const TableColumn found_columns[] = {
    {"id",       N_("Id"),              COLUMN_CODE        },
    {"name",     N_("Name"),            COLUMN_NAME        },
    {"identity", N_("Identity number"), COLUMN_CODE        },
    {"phone",    N_("Mobile"),          COLUMN_CODE        },
    {"city",     N_("City"),            COLUMN_TEXT        },
    {"stage",    N_("Stage"),           COLUMN_FOR_PROGRAMS},
    {"stage",    N_("Stage"),           COLUMN_FOR_PEOPLE  },
    {"why",      N_("Found by"),        COLUMN_FOR_PROGRAMS},
    {"why",      N_("Found by"),        COLUMN_FOR_PEOPLE  },
    {"met",      N_("What was met"),    COLUMN_TEXT        },
};

Table person_rows_found(Arena *arena, const PersonPage *page)
{
    Table table =
        table_of(arena, found_columns, sizeof found_columns / sizeof found_columns[0]);

    for (size_t i = 0; i < page->count; i++) {
        const Person *person = &page->rows[i].person;
        Str *cells = table_add_row(&table);
        cells[0] = id_text(arena, person->id);
        cells[1] = person->name;
        cells[2] = person->identity;
        cells[3] = person->phone;
        cells[4] = person->city;
        cells[5] = str_of(person_stage_code(person->stage));
        cells[6] = person_words_stage(person);
        table_fill_code(
            cells + 7, person_match_code(page->rows[i].why),
            person_match_short_label(page->rows[i].why));
        cells[9] = person_words_met(arena, page->rows[i].why, page->rows[i].met);
    }
    return table;
}

/* --- one --------------------------------------------------------------------------------------- */

/* clang-format off */
#define X(name, code, label) {code, label, COLUMN_TEXT},
static const TableColumn one_columns[] = {
    {"id",                N_("Id"),                             COLUMN_CODE        },
    {"number",            N_("Beneficiary number"),             COLUMN_NUMBER      },
    {"stage",             N_("Stage code"),                     COLUMN_FOR_PROGRAMS},
    {"stage_label",       N_("Stage"),                          COLUMN_TEXT        },
    {"name",              N_("Name"),                           COLUMN_NAME        },
    {"identity",          N_("Identity number"),                COLUMN_CODE        },
    {"identity_kind",     N_("Code of the kind of number"),     COLUMN_FOR_PROGRAMS},
    {"identity_label",    N_("Kind of number"),                 COLUMN_TEXT        },
    {"no_id",             N_("Why no identity paper"), COLUMN_TEXT        },
    {"born",              N_("Date of birth"),                  COLUMN_CODE        },
    {"born_written",      N_("Date of birth as written"),       COLUMN_CODE        },
    {"sex",               N_("Code of the sex"),                COLUMN_FOR_PROGRAMS},
    {"sex_label",         N_("Sex"),                            COLUMN_TEXT        },
    {"nationality",       N_("Code of the nationality"),        COLUMN_FOR_PROGRAMS},
    {"nationality_label", N_("Nationality"),                    COLUMN_TEXT        },
    {"marital",           N_("Code of the marital status"),     COLUMN_FOR_PROGRAMS},
    {"marital_label",     N_("Marital status"),                 COLUMN_TEXT        },
    {"phone",             N_("Mobile"),                         COLUMN_CODE        },
    {"iban",              N_("IBAN"),                           COLUMN_CODE        },
    {"city",              N_("City"),                           COLUMN_TEXT        },
    {"district",          N_("District"),                       COLUMN_TEXT        },
    {"address",           N_("Short national address"),         COLUMN_CODE        },
    {"version",           N_("Version"),                        COLUMN_NUMBER      },
    {"died",              N_("Died on"),                        COLUMN_CODE        },
    NAME_FOUR_LIST(X)
};
#undef X
/* clang-format on */

/* The code of a fact and its words; both empty when it is not known. */
static void fill_fact(Str *cells, const Person *person, Fact fact)
{
    size_t value = person_fact(person, fact);
    const Choice *choice = &fact_choices(fact)->rows[value];

    cells[0] = str_of(choice->code);
    cells[1] = value ? str_of(_(choice->label)) : (Str){0};
}

static void fill_identity(Str *cells, const Person *person)
{
    if (!person->identity.len)
        return;
    cells[0] = person->identity;
    cells[1] = str_of(identity_kind_code(person->identity_kind));
    cells[2] = str_of(_(identity_kind_label(person->identity_kind)));
}

Table person_rows_one(Arena *arena, const Person *person, const NameFour *name)
{
    Table table = table_of(arena, one_columns, sizeof one_columns / sizeof one_columns[0]);
    Str *cells = table_add_row(&table);

    cells[0] = id_text(arena, person->id);
    if (person->beneficiary_number)
        cells[1] = str_format(arena, "%lld", (long long)person->beneficiary_number);
    cells[2] = str_of(person_stage_code(person->stage));
    cells[3] = str_of(_(person_stage_label(person->stage)));
    cells[4] = person->name;
    fill_identity(cells + 5, person);
    cells[8] = person->no_identity_reason;
    cells[9] = born_text(arena, person);
    cells[10] = date_iso(arena, &person->born);
    fill_fact(cells + 11, person, FACT_SEX);
    fill_fact(cells + 13, person, FACT_NATIONALITY);
    fill_fact(cells + 15, person, FACT_MARITAL);
    cells[17] = person->phone;
    cells[18] = person->iban;
    cells[19] = person->city;
    cells[20] = person->district;
    cells[21] = person->address;
    cells[22] = str_format(arena, "%lld", (long long)person->version);
    cells[23] = day_iso(arena, CALENDAR_GREGORIAN, person->died);
    for (int part = 0; part < NAME_FOUR_COUNT; part++)
        cells[24 + part] = name->parts[part];
    return table;
}

/* --- alike ------------------------------------------------------------------------------------- */

static const TableColumn alike_columns[] = {
    {"id",       N_("Id"),              COLUMN_CODE  },
    {"name",     N_("Name"),            COLUMN_NAME  },
    {"identity", N_("Identity number"), COLUMN_CODE  },
    {"born",     N_("Date of birth"),   COLUMN_CODE  },
    {"phone",    N_("Mobile"),          COLUMN_CODE  },
    {"points",   N_("Points"),          COLUMN_NUMBER},
    {"band",     N_("Band"),            COLUMN_CODE  },
    {"verdict",  N_("Verdict"),         COLUMN_TEXT  },
    {"reasons",  N_("Reasons"),         COLUMN_TEXT  },
};

Str person_rows_reasons(Arena *arena, const DuplicateVerdict *verdict)
{
    StrBuilder words = {.arena = arena};

    for (size_t i = 0; i < verdict->reason_count; i++)
        add_words(&words, duplicate_reason_label(verdict->reasons[i]));
    return strbuilder_text(&words);
}

Table person_rows_alike(Arena *arena, const PersonLikenesses *alike)
{
    Table table =
        table_of(arena, alike_columns, sizeof alike_columns / sizeof alike_columns[0]);

    for (size_t i = 0; i < alike->count; i++) {
        const Person *person = &alike->rows[i].person;
        const DuplicateVerdict *verdict = &alike->rows[i].verdict;
        Str *cells = table_add_row(&table);
        cells[0] = id_text(arena, person->id);
        cells[1] = person->name;
        cells[2] = person->identity;
        cells[3] = born_text(arena, person);
        cells[4] = person->phone;
        cells[5] = str_format(arena, "%d", verdict->points);
        cells[6] = str_of(duplicate_band_code(verdict->band));
        cells[7] = str_of(_(duplicate_band_label(verdict->band)));
        cells[8] = person_rows_reasons(arena, verdict);
    }
    return table;
}

/* --- what stood before ------------------------------------------------------------------------- */

static const TableColumn former_columns[] = {
    {"field", N_("Field"),      COLUMN_FOR_PROGRAMS},
    {"field", N_("Field"),      COLUMN_FOR_PEOPLE  },
    {"value", N_("Value"),      COLUMN_TEXT        },
    {"until", N_("Until"),      COLUMN_CODE        },
    {"by",    N_("Changed by"), COLUMN_TEXT        },
};

Table person_rows_former(Arena *arena, const FormerValue *values, size_t count)
{
    Table table =
        table_of(arena, former_columns, sizeof former_columns / sizeof former_columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        table_fill_code(
            cells, person_field_code(values[i].field), person_field_label(values[i].field));
        cells[2] = values[i].value;
        cells[3] = day_iso(arena, CALENDAR_GREGORIAN, moment_day(values[i].until_at));
        cells[4] = values[i].staff;
    }
    return table;
}

/* --- pairs ------------------------------------------------------------------------------------- */

static const TableColumn twin_columns[] = {
    {"person",     N_("Id"),       COLUMN_CODE        },
    {"other",      N_("Other"),    COLUMN_CODE        },
    {"name",       N_("Name"),     COLUMN_NAME        },
    {"other_name", N_("Other"),    COLUMN_NAME        },
    {"points",     N_("Points"),   COLUMN_NUMBER      },
    {"band",       N_("Band"),     COLUMN_FOR_PROGRAMS},
    {"verdict",    N_("Verdict"),  COLUMN_TEXT        },
    {"reasons",    N_("Reasons"),  COLUMN_TEXT        },
    {"ruling",     N_("Ruling"),   COLUMN_FOR_PROGRAMS},
    {"ruling",     N_("Ruling"),   COLUMN_FOR_PEOPLE  },
    {"ruling_why", N_("Why"),      COLUMN_TEXT        },
    {"ruled_by",   N_("Ruled by"), COLUMN_TEXT        },
    {"ruled_on",   N_("Ruled on"), COLUMN_CODE        },
};

static void fill_twin(Arena *arena, const PersonTwin *twin, Str *cells)
{
    const DuplicateVerdict *verdict = &twin->likeness.verdict;
    const PersonRuling *ruling = &twin->ruling;

    cells[0] = id_text(arena, twin->of);
    cells[1] = id_text(arena, twin->likeness.person.id);
    cells[2] = twin->of_name;
    cells[3] = twin->likeness.person.name;
    cells[4] = str_format(arena, "%d", verdict->points);
    table_fill_code(
        cells + 5, duplicate_band_code(verdict->band), duplicate_band_label(verdict->band));
    cells[7] = person_rows_reasons(arena, verdict);
    table_fill_code(
        cells + 8, same_ruling_code(ruling->ruling), same_ruling_label(ruling->ruling));
    cells[10] = ruling->reason;
    cells[11] = ruling->staff;
    if (ruling->id)
        cells[12] = day_iso(arena, CALENDAR_GREGORIAN, moment_day(ruling->ruled_at));
}

Table person_rows_twins(Arena *arena, const PersonTwins *twins)
{
    Table table = table_of(arena, twin_columns, sizeof twin_columns / sizeof twin_columns[0]);

    for (size_t i = 0; i < twins->count; i++)
        fill_twin(arena, &twins->rows[i], table_add_row(&table));
    return table;
}

/* --- what is looked for ------------------------------------------------------------------------ */

/* A name is looked for in two ways, which are one to the reader. */
Str person_query_words(Arena *arena, const PersonQuery *query)
{
    StrBuilder words = {.arena = arena};

    for (int match = 0; match < PERSON_MATCH_PART; match++) {
        if (person_query_has(query, (PersonMatch)match))
            add_words(&words, person_match_label((PersonMatch)match));
    }
    return strbuilder_text(&words);
}
