#include "view/family_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"id",        N_("Id"),                  COLUMN_CODE               },
    {"name",      N_("Name"),                COLUMN_NAME               },
    {"kinship",   N_("Kinship"),             COLUMN_FOR_PROGRAMS       },
    {"kinship",   N_("Kinship"),             COLUMN_FOR_PEOPLE         },
    {"sex",       N_("Sex"),                 COLUMN_FOR_PROGRAMS       },
    {"born",      N_("Date of birth"),       COLUMN_CODE               },
    {"age",       N_("Years"),               COLUMN_FOR_PEOPLE         },
    {"age",       N_("Years"),               COLUMN_NUMBER_FOR_PROGRAMS},
    {"age_hijri", N_("Age in Hijri years"),  COLUMN_NUMBER_FOR_PROGRAMS},
    {"identity",  N_("Identity number"),     COLUMN_CODE               },
    {"lives",     N_("Lives"),               COLUMN_FOR_PROGRAMS       },
    {"lives",     N_("Lives"),               COLUMN_FOR_PEOPLE         },
    {"health",    N_("Health"),              COLUMN_FOR_PROGRAMS       },
    {"health",    N_("Health"),              COLUMN_FOR_PEOPLE         },
    {"education", N_("Schooling"),           COLUMN_FOR_PROGRAMS       },
    {"education", N_("Schooling"),           COLUMN_FOR_PEOPLE         },
    {"document",  N_("Document"),            COLUMN_TEXT               },
    {"note",      N_("Note"),                COLUMN_TEXT               },
    {"since",     N_("In the family since"), COLUMN_CODE               },
    {"until",     N_("Until"),               COLUMN_CODE               },
    {"ended",     N_("Why no more"),         COLUMN_FOR_PROGRAMS       },
    {"ended",     N_("Why no more"),         COLUMN_FOR_PEOPLE         },
    {"person",    N_("His own file"),        COLUMN_CODE               },
    {"version",   N_("Version"),             COLUMN_NUMBER_FOR_PROGRAMS},
};

/* Where the code of a chosen field stands; its words follow. */
static const struct {
    MemberField field;
    int cell;
} chosen[] = {
    {MEMBER_FIELD_KINSHIP,   2 },
    {MEMBER_FIELD_LIVES,     10},
    {MEMBER_FIELD_HEALTH,    12},
    {MEMBER_FIELD_EDUCATION, 14},
    {MEMBER_FIELD_ENDED,     20},
};

/* What is not told has neither. */
static void fill_chosen(Str *cells, const Member *member)
{
    for (size_t i = 0; i < sizeof chosen / sizeof chosen[0]; i++) {
        const Choices *choices = member_choices(chosen[i].field);
        const Choice *choice = &choices->rows[member_choice(member, chosen[i].field)];
        if (choice->code[0])
            table_fill_code(cells + chosen[i].cell, choice->code, choice->label);
    }
}

static Str age_cell(Arena *arena, int age)
{
    return age >= 0 ? table_number(arena, age) : (Str){0};
}

Str family_words_age(Arena *arena, const Member *member, Day today)
{
    int age = member_age(member, CALENDAR_GREGORIAN, today);
    int hijri = member_age(member, CALENDAR_HIJRI, today);

    if (age < 0)
        return (Str){0};
    return age == hijri ? str_format(arena, "%d", age)
                        : str_format(arena, "%d (%d)", age, hijri);
}

static void fill(Arena *arena, Str *cells, const Member *member, Day today)
{
    Sex sex = member_sex(member);

    cells[0] = table_id(arena, member->id);
    cells[1] = member->name;
    fill_chosen(cells, member);
    cells[4] = str_of(fact_choices(FACT_SEX)->rows[sex].code);
    cells[5] = date_iso(arena, &member->born);
    cells[6] = family_words_age(arena, member, today);
    cells[7] = age_cell(arena, member_age(member, CALENDAR_GREGORIAN, today));
    cells[8] = age_cell(arena, member_age(member, CALENDAR_HIJRI, today));
    cells[9] = member->identity;
    cells[16] = member->document;
    cells[17] = member->note;
    cells[18] = date_iso(arena, &member->since);
    cells[19] = date_iso(arena, &member->until);
    cells[22] = table_id(arena, member->person.row);
    cells[23] = table_number(arena, member->version);
}

Table family_rows(Arena *arena, const Members *members, Day today)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < members->count; i++)
        fill(arena, table_add_row(&table), &members->rows[i], today);
    return table;
}

/* --- counts ------------------------------------------------------------------------------------ */

static const TableColumn count_columns[] = {
    {"members",       N_("Persons"),          COLUMN_NUMBER},
    {"wives",         N_("Wives"),            COLUMN_NUMBER},
    {"sons",          N_("Sons"),             COLUMN_NUMBER},
    {"daughters",     N_("Daughters"),        COLUMN_NUMBER},
    {"under_15",      N_("Under 15"),         COLUMN_NUMBER},
    {"over_64",       N_("Over 64"),          COLUMN_NUMBER},
    {"special_needs", N_("Special needs"),    COLUMN_NUMBER},
    {"away",          N_("Outside the home"), COLUMN_NUMBER},
};

Table family_rows_counts(Arena *arena, const FamilyCounts *counts)
{
    Table table =
        table_of(arena, count_columns, sizeof count_columns / sizeof count_columns[0]);
    Str *cells = table_add_row(&table);
    const size_t numbers[] = {
        counts->members,  counts->wives,   counts->sons,          counts->daughters,
        counts->under_15, counts->over_64, counts->special_needs, counts->away,
    };

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        cells[i] = table_number(arena, (int64_t)numbers[i]);
    return table;
}

/* --- households -------------------------------------------------------------------------------- */

static const TableColumn household_columns[] = {
    {"person",     N_("Id"),         COLUMN_CODE        },
    {"name",       N_("Name"),       COLUMN_NAME        },
    {"other",      N_("Other id"),   COLUMN_CODE        },
    {"other_name", N_("Other name"), COLUMN_NAME        },
    {"members",    N_("Persons"),    COLUMN_TEXT        },
    {"reasons",    N_("Reasons"),    COLUMN_FOR_PROGRAMS},
    {"reasons",    N_("Reasons"),    COLUMN_FOR_PEOPLE  },
    {"ruling",     N_("Ruling"),     COLUMN_FOR_PROGRAMS},
    {"ruling",     N_("Ruling"),     COLUMN_FOR_PEOPLE  },
    {"why",        N_("Why"),        COLUMN_TEXT        },
    {"by",         N_("Ruled by"),   COLUMN_TEXT        },
    {"ruled_on",   N_("Ruled on"),   COLUMN_CODE        },
};

static Str reasons_of(
    Arena *arena, const HouseholdFinding *finding, const char *between,
    const char *(*text)(HouseholdReason))
{
    StrBuilder words = {.arena = arena};

    for (int i = 0; i < HOUSEHOLD_REASON_COUNT; i++)
        if (finding->reasons & 1u << i)
            strbuilder_add_format(
                &words, "%s%s", words.len ? between : "", text((HouseholdReason)i));
    return strbuilder_text(&words);
}

static const char *reason_words(HouseholdReason reason)
{
    return _(household_reason_label(reason));
}

Str family_words_reasons(Arena *arena, const HouseholdFinding *finding)
{
    return reasons_of(arena, finding, " · ", reason_words);
}

Str family_words_open_households(Arena *arena, size_t count)
{
    return str_format(
        arena,
        ngettext(
            "▲ %zu file may be of the same household · {households}",
            "▲ %zu files may be of the same household · {households}", count),
        count);
}

Table family_rows_households(Arena *arena, const HouseholdPair *pairs, size_t count)
{
    Table table = table_of(
        arena, household_columns, sizeof household_columns / sizeof household_columns[0]);

    for (size_t i = 0; i < count; i++) {
        const HouseholdFinding *finding = &pairs[i].finding;
        const HouseholdRuled *ruled = &finding->ruled;
        Str *cells = table_add_row(&table);
        cells[0] = table_id(arena, pairs[i].head.row);
        cells[1] = pairs[i].head_name;
        cells[2] = table_id(arena, finding->other.row);
        cells[3] = finding->other_name;
        cells[4] = finding->members;
        cells[5] = reasons_of(arena, finding, ",", household_reason_code);
        cells[6] = family_words_reasons(arena, finding);
        table_fill_code(
            cells + 7, household_ruling_code(ruled->ruling),
            household_ruling_label(ruled->ruling));
        cells[9] = ruled->reason;
        cells[10] = ruled->staff;
        if (ruled->id)
            cells[11] = day_iso(arena, CALENDAR_GREGORIAN, moment_day(ruled->ruled_at));
    }
    return table;
}
