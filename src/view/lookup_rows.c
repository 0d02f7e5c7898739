#include "view/lookup_rows.h"

#include "office/masking.h"
#include "text/isolate.h"
#include "view/applicant_words.h"
#include "view/language.h"
#include "view/person_rows.h"
#include "view/person_words.h"

static const TableColumn columns[] = {
    {"taken_for",   N_("Taken for"),    COLUMN_FOR_PROGRAMS},
    {"taken_words", N_("Taken for"),    COLUMN_FOR_PEOPLE  },
    {"number",      N_("Number"),       COLUMN_CODE        },
    {"words",       N_("Found"),        COLUMN_TEXT        },
    {"state",       N_("State"),        COLUMN_FOR_PROGRAMS},
    {"state_words", N_("State"),        COLUMN_FOR_PEOPLE  },
    {"id",          N_("Id"),           COLUMN_FOR_PROGRAMS},
    {"met",         N_("What was met"), COLUMN_TEXT        },
};

void lookup_rows_mask(Arena *arena, Role role, LookupRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (rows[i].kind != LOOKUP_PERSON)
            continue;
        Person *shown = arena_new(arena, Person, 1);
        *shown = *rows[i].person;
        masking_person(arena, role, shown);
        rows[i].person = shown;
        rows[i].met = masking_met(arena, role, rows[i].why, rows[i].met);
    }
}

static const struct {
    const char *code;
    const char *label;
} kinds[] = {
    [LOOKUP_TICKET] = {"ticket", N_("Ticket")     },
    [LOOKUP_CASE] = {"case",   N_("Case number")},
};

static const char *code_of(const LookupRow *row)
{
    if (row->kind == LOOKUP_PERSON)
        return person_match_code(row->why);
    return row->is_beside ? "" : kinds[row->kind].code;
}

const char *lookup_row_label(const LookupRow *row)
{
    if (row->is_beside)
        return N_("his case");
    if (row->kind != LOOKUP_PERSON)
        return kinds[row->kind].label;
    /* What was met stands beside the name and needs the room. */
    return row->why < PERSON_MATCH_MERGED ? person_match_label(row->why)
                                          : person_match_short_label(row->why);
}

Str lookup_row_number(Arena *arena, const LookupRow *row, Day today)
{
    switch (row->kind) {
    case LOOKUP_TICKET:
        return ticket_text(arena, row->visit->ticket, today);
    case LOOKUP_CASE:
        return casenumber_text(arena, casefile_number(&row->view->casefile));
    default:
        return row->person->identity;
    }
}

/* "Noura · Waiting", or the state alone where the name is not to be shown. */
static Str visit_words(Arena *arena, const Visit *visit)
{
    Str name = text_isolate(arena, visit_shown_name(visit));
    const char *state = _(visit_state_label(visit->state));

    if (!visit_shown_name(visit).len)
        return str_of(state);
    return str_format(arena, "%.*s · %s", (int)name.len, name.bytes, state);
}

/* The code of its state and the words for it. */
static void fill_state(Str *cells, const LookupRow *row)
{
    CaseState state = row->kind == LOOKUP_CASE ? row->view->casefile.state : CASE_NONE;

    if (row->kind == LOOKUP_TICKET)
        table_fill_code(
            cells, visit_state_code(row->visit->state), visit_state_label(row->visit->state));
    else if (row->kind == LOOKUP_CASE)
        table_fill_code(cells, casestate_code(state), casestate_label(state));
    else {
        cells[0] = str_of(person_stage_code(row->person->stage));
        cells[1] = person_words_stage(row->person);
    }
}

/* The name alone: its state has a column of its own. */
static Str plain_words(const LookupRow *row)
{
    switch (row->kind) {
    case LOOKUP_TICKET:
        return visit_shown_name(row->visit);
    case LOOKUP_CASE:
        return applicant_words_state(&row->view->casefile);
    default:
        return row->person->name;
    }
}

static int64_t id_of(const LookupRow *row)
{
    switch (row->kind) {
    case LOOKUP_TICKET:
        return row->visit->id.row;
    case LOOKUP_CASE:
        return row->view->casefile.id.row;
    default:
        return row->person->id.row;
    }
}

/* What a person was found by, where his name and his identity number do not say it. */
static Str met_words(Arena *arena, const LookupRow *row)
{
    if (row->kind != LOOKUP_PERSON)
        return STR("");
    switch (row->why) {
    case PERSON_MATCH_PHONE:
        return person_words_phone(arena, row->person->phone);
    case PERSON_MATCH_IBAN:
        return person_words_iban(arena, row->person->iban);
    default:
        return person_words_met(arena, row->why, row->met);
    }
}

/* "Noura · 0512345678" */
static Str person_words(Arena *arena, const LookupRow *row)
{
    Str met = met_words(arena, row);

    if (!met.len)
        return row->person->name;
    Str name = text_isolate(arena, row->person->name);
    met = row->why == PERSON_MATCH_FORMER_NAME ? text_isolate(arena, met)
                                               : text_isolate_ltr(arena, met);
    return str_format(arena, "%.*s · %.*s", (int)name.len, name.bytes, (int)met.len, met.bytes);
}

Str lookup_row_words(Arena *arena, const LookupRow *row)
{
    switch (row->kind) {
    case LOOKUP_TICKET:
        return visit_words(arena, row->visit);
    case LOOKUP_PERSON:
        return person_words(arena, row);
    default:
        return plain_words(row);
    }
}

Table lookup_rows(Arena *arena, Day today, const LookupRow *rows, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        table_fill_code(&cells[0], code_of(&rows[i]), lookup_row_label(&rows[i]));
        cells[2] = lookup_row_number(arena, &rows[i], today);
        cells[3] = plain_words(&rows[i]);
        fill_state(&cells[4], &rows[i]);
        cells[6] = table_number(arena, id_of(&rows[i]));
        cells[7] = met_words(arena, &rows[i]);
    }
    return table;
}

Str lookup_words(Arena *arena, const Lookup *lookup)
{
    Str people = person_query_words(arena, &lookup->person);
    const Str parts[] = {
        lookup->ticket.serial ? str_of(_(kinds[LOOKUP_TICKET].label)) : (Str){0},
        lookup->number.serial ? str_of(_(kinds[LOOKUP_CASE].label)) : (Str){0},
        people,
    };
    StrBuilder words = {.arena = arena};

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        strbuilder_add(&words, words.len && parts[i].len ? STR(" · ") : STR(""));
        strbuilder_add(&words, parts[i]);
    }
    return strbuilder_text(&words);
}
