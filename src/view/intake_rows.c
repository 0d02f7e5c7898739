#include "view/intake_rows.h"

#include "view/date_words.h"
#include "view/language.h"

static Str words(const char *label)
{
    return str_of(_(label));
}

static Str day_text(Arena *arena, Day day)
{
    return day_iso(arena, CALENDAR_GREGORIAN, day);
}

/* Why the matrix asks for a paper; empty when it does not. */
static Str why_asked(const RequirementList *wanted, PaperKind kind)
{
    const RequiredPaper *paper = requirement_find(wanted, kind);

    return paper ? words(paper->reason) : (Str){0};
}

/* --- papers ------------------------------------------------------------------------------------ */

static const TableColumn paper_columns[] = {
    {"paper",       N_("Paper"),       COLUMN_CODE             },
    {"paper_words", N_("Name"),        COLUMN_FOR_PEOPLE       },
    {"need",        N_("Need"),        COLUMN_FOR_PROGRAMS     },
    {"need_words",  N_("Need"),        COLUMN_FOR_PEOPLE       },
    {"state",       N_("State"),       COLUMN_FOR_PROGRAMS     },
    {"state_words", N_("State"),       COLUMN_FOR_PEOPLE       },
    {"received_on", N_("Received on"), COLUMN_CODE             },
    {"issued",      N_("Issued"),      COLUMN_CODE             },
    {"expires",     N_("Expires"),     COLUMN_CODE             },
    {"valid_until", N_("Valid until"), COLUMN_CODE             },
    {"how",         N_("Seen"),        COLUMN_FOR_PROGRAMS     },
    {"how_words",   N_("Seen"),        COLUMN_FOR_PEOPLE       },
    {"note",        N_("Note"),        COLUMN_TEXT             },
    {"why",         N_("Why"),         COLUMN_TEXT             },
    {"received_at", N_("Received on"), COLUMN_FOR_PROGRAMS     },
    {"keyed_at",    N_("Entered on"),  COLUMN_FOR_PROGRAMS     },
    {"is_exact",    N_("Exact"),       COLUMN_FLAG_FOR_PROGRAMS},
    {"scan",        N_("Scan"),        COLUMN_CODE             },
    {"scan_digest", N_("Digest"),      COLUMN_FOR_PROGRAMS     },
};

/* A paper that is not asked for (any more) has no need. */
static void fill_need(Str *cells, const CasePaper *paper)
{
    if (!paper->is_asked)
        return;
    cells[0] = str_of(need_code(paper->need));
    cells[1] = words(need_label(paper->need));
}

static void fill_paper(Arena *arena, const CasePaper *paper, Str why, Str *cells)
{
    cells[0] = str_of(paperkind_code(paper->kind));
    cells[1] = words(paperkind_label(paper->kind));
    fill_need(cells + 2, paper);
    cells[4] = str_of(paper_state_code(paper->state));
    cells[5] = words(paper_state_label(paper->state));
    cells[6] = day_text(arena, moment_day(paper->received_at));
    cells[7] = date_iso(arena, &paper->issued);
    cells[8] = date_iso(arena, &paper->expires);
    cells[9] = day_text(arena, paper->last_day);
    if (paper->how != MATCH_NONE) {
        cells[10] = str_of(match_how_code(paper->how));
        cells[11] = words(match_how_label(paper->how));
    }
    cells[12] = paper->note;
    cells[13] = why;
    cells[14] = moment_text(arena, paper->received_at);
    cells[15] = moment_text(arena, paper->keyed_at);
    if (paper->received_at != MOMENT_NONE)
        cells[16] = table_flag(!paper->is_inexact);
    cells[17] = paper->scan_path;
    cells[18] = paper->scan_digest;
}

Table intake_rows_papers(Arena *arena, const CaseIntake *intake)
{
    Table table =
        table_of(arena, paper_columns, sizeof paper_columns / sizeof paper_columns[0]);

    for (size_t i = 0; i < intake->papers.count; i++) {
        const CasePaper *paper = &intake->papers.rows[i];
        fill_paper(
            arena, paper, why_asked(&intake->wanted, paper->kind), table_add_row(&table));
    }
    return table;
}

/* --- data -------------------------------------------------------------------------------------- */

static const TableColumn data_columns[] = {
    {"field",       N_("Field"),           COLUMN_CODE        },
    {"field_words", N_("Name"),            COLUMN_FOR_PEOPLE  },
    {"value",       N_("Value"),           COLUMN_FOR_PROGRAMS},
    {"value_words", N_("Value"),           COLUMN_FOR_PEOPLE  },
    {"asked",       N_("Asked for"),       COLUMN_FLAG        },
    {"paper",       N_("Matched against"), COLUMN_FOR_PROGRAMS},
    {"paper_words", N_("Matched against"), COLUMN_FOR_PEOPLE  },
    {"how",         N_("Matched"),         COLUMN_FOR_PROGRAMS},
    {"how_words",   N_("Matched"),         COLUMN_FOR_PEOPLE  },
    {"register",    N_("Family register"), COLUMN_CODE        },
};

static const FieldMatch *find_match(const FieldMatch *matches, size_t count, DataField field)
{
    for (size_t i = 0; i < count; i++) {
        if (matches[i].field == field)
            return &matches[i];
    }
    return NULL;
}

/* What is chosen from a list is stored as its code. */
static Str value_words(DataField field, Str value)
{
    Fact fact;
    size_t place;
    bool is_fact = datafield_fact(field, &fact);
    const Choices *choices = is_fact ? fact_choices(fact) : NULL;

    return choices && choices_find(choices, value, &place) ? words(choices->rows[place].label)
                                                           : value;
}

static void fill_field(
    DataField field, const CaseField *now, const FieldMatch *match, Str *cells)
{
    cells[0] = str_of(datafield_code(field));
    cells[1] = words(datafield_label(field));
    cells[2] = now->value;
    cells[3] = value_words(field, now->value);
    cells[4] = match ? STR("true") : STR("false");
    if (match && !match->is_told) {
        cells[5] = str_of(paperkind_code(match->paper));
        cells[6] = words(paperkind_label(match->paper));
    }
    cells[7] = str_of(match_how_code(now->how));
    cells[8] = words(match_how_label(now->how));
}

Table intake_rows_data(Arena *arena, const CaseIntake *intake)
{
    Table table = table_of(arena, data_columns, sizeof data_columns / sizeof data_columns[0]);
    FieldMatch matches[DATAFIELD_COUNT];
    size_t count = datafield_matches(&intake->to_match, matches);

    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        const CaseField *now = &intake->data.fields[i];
        const FieldMatch *match = find_match(matches, count, (DataField)i);
        if (!match && !now->value.len)
            continue;
        Str *cells = table_add_row(&table);
        fill_field((DataField)i, now, match, cells);
        cells[9] = casedata_of_family(arena, (DataField)i, intake->family_members);
    }
    return table;
}

Str intake_words_family(Arena *arena, const CaseIntake *intake, DataField field)
{
    Str told = casedata_of_family(arena, field, intake->family_members);

    if (!told.len || str_equal(told, intake->data.fields[field].value))
        return (Str){0};
    Str shown = value_words(field, told);
    return str_format(
        arena, "%s: %.*s", _("The family register says"), (int)shown.len, shown.bytes);
}

/* --- what is missing --------------------------------------------------------------------------- */

static const TableColumn missing_columns[] = {
    {"case",        N_("Case"),         COLUMN_CODE        },
    {"what",        N_("Kind of item"), COLUMN_FOR_PROGRAMS},
    {"item",        N_("Code"),         COLUMN_CODE        },
    {"item_words",  N_("Missing"),      COLUMN_FOR_PEOPLE  },
    {"need",        N_("Need"),         COLUMN_FOR_PROGRAMS},
    {"need_words",  N_("Need"),         COLUMN_FOR_PEOPLE  },
    {"state",       N_("State"),        COLUMN_FOR_PROGRAMS},
    {"state_words", N_("State"),        COLUMN_FOR_PEOPLE  },
    {"why",         N_("Why"),          COLUMN_TEXT        },
    {"return_on",   N_("Comes back"),   COLUMN_CODE        },
};

static Str *add_missing(Table *table, const CaseIntake *intake)
{
    Str *cells = table_add_row(table);

    cells[0] = casenumber_text(table->arena, casefile_number(&intake->casefile));
    cells[9] = day_text(table->arena, intake->casefile.return_day);
    return cells;
}

static void add_missing_paper(Table *table, const CaseIntake *intake, const CasePaper *paper)
{
    Str *cells = add_missing(table, intake);

    cells[1] = STR("paper");
    cells[2] = str_of(paperkind_code(paper->kind));
    cells[3] = words(paperkind_label(paper->kind));
    fill_need(cells + 4, paper);
    cells[6] = str_of(paper_state_code(paper->state));
    cells[7] = words(paper_state_label(paper->state));
    cells[8] = why_asked(&intake->wanted, paper->kind);
}

/* Until these are told the list of papers is not whole. */
static void add_missing_fact(Table *table, const CaseIntake *intake, Fact fact)
{
    Str *cells = add_missing(table, intake);

    cells[1] = STR("field");
    cells[2] = str_of(fact_code(fact));
    cells[3] = words(fact_label(fact));
    cells[8] = words(N_("Which papers are asked for depends on it"));
}

Table intake_rows_missing(Arena *arena, const CaseIntake *intake)
{
    Table table =
        table_of(arena, missing_columns, sizeof missing_columns / sizeof missing_columns[0]);

    for (size_t i = 0; i < intake->papers.count; i++) {
        const CasePaper *paper = &intake->papers.rows[i];
        if (casepaper_is_missing(paper, intake->casefile.submitted_day) ||
            casepaper_is_unjudged(paper))
            add_missing_paper(&table, intake, paper);
    }
    for (int fact = 0; fact < FACT_COUNT; fact++) {
        if (intake->wanted.unknown & 1u << fact)
            add_missing_fact(&table, intake, (Fact)fact);
    }
    return table;
}

/* --- the criteria of a kind -------------------------------------------------------------------- */

static const TableColumn criteria_columns[] = {
    {"paper",       N_("Paper"),      COLUMN_CODE        },
    {"paper_words", N_("Name"),       COLUMN_FOR_PEOPLE  },
    {"need",        N_("Need"),       COLUMN_FOR_PROGRAMS},
    {"need_words",  N_("Need"),       COLUMN_FOR_PEOPLE  },
    {"when",        N_("Conditions"), COLUMN_FOR_PROGRAMS},
    {"when_words",  N_("When"),       COLUMN_FOR_PEOPLE  },
    {"why",         N_("Why"),        COLUMN_TEXT        },
};

static void add_condition(StrBuilder *text, const Condition *condition, bool is_in_words)
{
    const Choices *values = fact_choices(condition->fact);

    if (text->len)
        strbuilder_add(text, is_in_words ? STR(" · ") : STR(";"));
    strbuilder_add(
        text,
        is_in_words ? words(fact_label(condition->fact)) : str_of(fact_code(condition->fact)));
    strbuilder_add(text, is_in_words ? STR(": ") : STR("="));
    for (size_t i = 0; i < CONDITION_MAX_VALUES && condition->values[i]; i++) {
        const Choice *value = &values->rows[condition->values[i]];
        if (i)
            strbuilder_add(text, is_in_words ? STR(" / ") : STR("|"));
        strbuilder_add(text, is_in_words ? words(value->label) : str_of(value->code));
    }
}

static Str conditions_of(Arena *arena, const Requirement *row, bool is_in_words)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < REQUIREMENT_MAX_CONDITIONS; i++) {
        if (row->conditions[i].values[0])
            add_condition(&text, &row->conditions[i], is_in_words);
    }
    return strbuilder_text(&text);
}

Table intake_rows_criteria(Arena *arena, CaseKind kind)
{
    Table table =
        table_of(arena, criteria_columns, sizeof criteria_columns / sizeof criteria_columns[0]);

    for (size_t i = 0; i < requirement_matrix.row_count; i++) {
        const Requirement *row = &requirement_matrix.rows[i];
        if (!(row->kinds & 1u << kind))
            continue;
        Str *cells = table_add_row(&table);
        cells[0] = str_of(paperkind_code(row->paper));
        cells[1] = words(paperkind_label(row->paper));
        cells[2] = str_of(need_code(row->need));
        cells[3] = words(need_label(row->need));
        cells[4] = conditions_of(arena, row, false);
        cells[5] = conditions_of(arena, row, true);
        cells[6] = words(row->reason);
    }
    return table;
}
