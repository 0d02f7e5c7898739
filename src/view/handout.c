#include "view/handout.h"

#include "text/isolate.h"
#include "view/date_words.h"
#include "view/intake_rows.h"

/* --- parts of a sheet -------------------------------------------------------------------------- */

static void add_line(StrBuilder *sheet, Str line)
{
    strbuilder_add(sheet, line);
    strbuilder_add_char(sheet, '\n');
}

static void add_blank(StrBuilder *sheet)
{
    strbuilder_add_char(sheet, '\n');
}

static Str day_words(Arena *arena, const HandoutHead *head, Day day)
{
    return text_isolate(arena, date_words_both(arena, language_in_use(), head->calendar, day));
}

/* "Date: Saturday ...": a label and what it labels. */
static void add_labelled(StrBuilder *sheet, const char *label, Str value)
{
    strbuilder_add_format(
        sheet, "%s: %.*s\n", _(label), (int)value.len, value.len ? value.bytes : "");
}

static void add_head(StrBuilder *sheet, const HandoutHead *head, const char *title, Str about)
{
    if (head->office.len) {
        add_line(sheet, text_isolate(sheet->arena, head->office));
        add_blank(sheet);
    }
    add_line(sheet, str_of(_(title)));
    add_line(sheet, about);
    if (head->today != DAY_NONE)
        add_labelled(sheet, N_("Date"), day_words(sheet->arena, head, head->today));
    add_blank(sheet);
}

HandoutHead handout_head(const Policy *policy, const Settings *settings, Day today)
{
    Str named = settings ? setting_text(settings, SETTING_OFFICE_NAME) : (Str){0};

    return (HandoutHead){
        .office = named.len ? named : policy->association,
        .calendar = policy->calendar,
        .today = today,
    };
}

static void add_item(StrBuilder *sheet, size_t number, Str name, Str beside)
{
    if (beside.len)
        strbuilder_add_format(
            sheet, "%zu. %.*s (%.*s)\n", number, (int)name.len, name.bytes, (int)beside.len,
            beside.bytes);
    else
        strbuilder_add_format(sheet, "%zu. %.*s\n", number, (int)name.len, name.bytes);
}

static void add_below(StrBuilder *sheet, Str text)
{
    if (text.len)
        strbuilder_add_format(sheet, "   %.*s\n", (int)text.len, text.bytes);
}

/* --- what is missing --------------------------------------------------------------------------- */

static Str about_case(Arena *arena, const CaseIntake *intake)
{
    Str number =
        text_isolate_ltr(arena, casenumber_text(arena, casefile_number(&intake->casefile)));

    return str_format(
        arena, _("Case %.*s: %s"), (int)number.len, number.bytes,
        _(casekind_label(intake->casefile.kind)));
}

/* What was brought and does not count says why; what was not brought needs no word. */
static Str state_beside(const Table *table, size_t row)
{
    Str state = table_cell_named(table, row, "state");
    bool is_new = str_equal(state, str_of(paper_state_code(PAPER_REQUIRED)));

    return is_new ? STR("") : table_cell_named(table, row, "state_words");
}

Str handout_missing(
    Arena *arena, const HandoutHead *head, const CaseIntake *intake, Day return_day)
{
    StrBuilder sheet = {.arena = arena};
    Table table = intake_rows_missing(arena, intake);

    add_head(&sheet, head, N_("Missing papers"), about_case(arena, intake));
    add_line(
        &sheet,
        str_of(table.row_count ? _("Please bring or tell us:") : _("Nothing is missing.")));
    for (size_t i = 0; i < table.row_count; i++) {
        add_item(
            &sheet, i + 1, table_cell_named(&table, i, "item_words"), state_beside(&table, i));
        add_below(&sheet, table_cell_named(&table, i, "why"));
    }
    if (return_day == DAY_NONE)
        return strbuilder_text(&sheet);
    add_blank(&sheet);
    add_labelled(&sheet, N_("Please come back on"), day_words(arena, head, return_day));
    return strbuilder_text(&sheet);
}

/* --- the criteria of a kind -------------------------------------------------------------------- */

static void add_criterion(StrBuilder *sheet, const Table *table, size_t row, size_t number)
{
    Str when = table_cell_named(table, row, "when_words");

    add_item(
        sheet, number, table_cell_named(table, row, "paper_words"),
        table_cell_named(table, row, "need_words"));
    if (when.len)
        strbuilder_add_format(sheet, "   %s %.*s\n", _("When:"), (int)when.len, when.bytes);
    add_below(sheet, table_cell_named(table, row, "why"));
}

Str handout_criteria(
    Arena *arena, const HandoutHead *head, CaseKind kind, Incomplete incomplete)
{
    StrBuilder sheet = {.arena = arena};
    Table table = intake_rows_criteria(arena, kind);

    add_head(&sheet, head, N_("What this request needs"), str_of(_(casekind_label(kind))));
    for (size_t i = 0; i < table.row_count; i++)
        add_criterion(&sheet, &table, i, i + 1);
    add_blank(&sheet);
    add_line(
        &sheet, str_of(
                    incomplete == INCOMPLETE_REFUSE
                        ? _("Only whole files are taken in: please bring everything together.")
                        : _("What is missing may be brought later; the time for the reply "
                            "begins once the file is complete.")));
    return strbuilder_text(&sheet);
}
