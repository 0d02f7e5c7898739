#include "view/intake_rows.h"

#include "db/body.h"
#include "db/intake_store.h"
#include "view/date_words.h"
#include "view/language.h"
#include "view/policy_words.h"

#define RECEIPT_LIST(X)                                                                        \
    X(NUMBER, "number", N_("Case"), COLUMN_CODE)                                               \
    X(STATE, "state", N_("State"), COLUMN_FOR_PROGRAMS)                                        \
    X(STATE_WORDS, "state_words", N_("State"), COLUMN_FOR_PEOPLE)                              \
    X(SIGNED, "signed_on", N_("Signed on"), COLUMN_FOR_PROGRAMS)                               \
    X(SIGNED_WORDS, "signed_words", N_("Signed on"), COLUMN_FOR_PEOPLE)                        \
    X(SIGNER, "signer", N_("Signed by"), COLUMN_FOR_PROGRAMS)                                  \
    X(SIGNER_WORDS, "signer_words", N_("Signed by"), COLUMN_FOR_PEOPLE)                        \
    X(CHECKSUM, "checksum", N_("Checksum of the data"), COLUMN_CODE)                           \
    X(IN_FORCE, "as_signed", N_("Data as signed"), COLUMN_FLAG)                                \
    X(CONSENT, "consent", N_("Consent to inquiries"), COLUMN_FLAG)                             \
    X(COMMITTEE, "committee", N_("It goes to"), COLUMN_TEXT)                                   \
    X(NOT_BEFORE, "not_before", N_("Reply not before"), COLUMN_FOR_PROGRAMS)                   \
    X(NOT_BEFORE_WORDS, "not_before_words", N_("Reply not before"), COLUMN_FOR_PEOPLE)         \
    X(DUE, "due", N_("Reply by"), COLUMN_FOR_PROGRAMS)                                         \
    X(DUE_WORDS, "due_words", N_("Reply by"), COLUMN_FOR_PEOPLE)                               \
    X(MEANS, "means", N_("By"), COLUMN_FOR_PROGRAMS)                                           \
    X(MEANS_WORDS, "means_words", N_("By"), COLUMN_FOR_PEOPLE)                                 \
    X(RATE, "rate", N_("You may rate"), COLUMN_FOR_PEOPLE)                                     \
    X(COMPLAIN, "complain_to", N_("Complaints go to"), COLUMN_TEXT)                            \
    X(APPEAL_DAYS, "appeal_days", N_("Days to appeal"), COLUMN_FOR_PROGRAMS)                   \
    X(APPEAL, "appeal", N_("Appeal"), COLUMN_FOR_PEOPLE)                                       \
    X(ASK, "ask", N_("How to ask"), COLUMN_FOR_PEOPLE)

#define X(name, key, label, kind) RECEIPT_##name,
enum { RECEIPT_LIST(X) RECEIPT_COUNT };
#undef X
#define X(name, key, label, kind) {key, label, kind},
static const TableColumn receipt_columns[] = {RECEIPT_LIST(X)};
#undef X

/* What was explained is kept as fields; here they become words. */
static Str told(Arena *arena, const Declaration *declaration, const char *name)
{
    Str value = {0};

    body_find(declaration->explained, name, arena, &value);
    return value;
}

static void fill_day(Arena *arena, Str *cells, CalendarKind calendar, Day day)
{
    cells[0] = day_iso(arena, CALENDAR_GREGORIAN, day);
    cells[1] = date_words_both(arena, language_in_use(), calendar, day);
}

/* A policy may have no floor or no ceiling: the receipt says so rather than nothing. */
static void fill_window(
    Arena *arena, Str *cells, const Declaration *declaration, CalendarKind calendar)
{
    fill_day(arena, &cells[RECEIPT_NOT_BEFORE], calendar, declaration->window_from);
    fill_day(arena, &cells[RECEIPT_DUE], calendar, declaration->window_to);
    if (declaration->window_from == DAY_NONE)
        cells[RECEIPT_NOT_BEFORE_WORDS] = str_of(_("The policy sets no first day"));
    if (declaration->window_to == DAY_NONE)
        cells[RECEIPT_DUE_WORDS] = str_of(_("The policy sets no last day"));
}

static void fill_rights(Arena *arena, Str *cells, const Declaration *declaration)
{
    Str days = told(arena, declaration, "appeal_days");
    Str number = told(arena, declaration, "number");

    cells[RECEIPT_RATE] = str_of(_("The service, at any time; it is your right"));
    cells[RECEIPT_COMPLAIN] = told(arena, declaration, "complain_to");
    cells[RECEIPT_APPEAL_DAYS] = days;
    cells[RECEIPT_APPEAL] = str_format(
        arena, _("Against a rejection, within %.*s days of the reply"), (int)days.len,
        days.bytes);
    cells[RECEIPT_ASK] = str_format(
        arena, _("Name the case number %.*s by any channel"), (int)number.len, number.bytes);
}

Table intake_row_receipt(Arena *arena, const Declaration *declaration, const CaseIntake *intake)
{
    Table table = table_of(arena, receipt_columns, RECEIPT_COUNT);
    Str *cells = table_add_row(&table);
    Channel means;

    cells[RECEIPT_NUMBER] = told(arena, declaration, "number");
    table_fill_code(
        &cells[RECEIPT_STATE], casestate_code(intake->casefile.state),
        casestate_label(intake->casefile.state));
    fill_day(
        arena, &cells[RECEIPT_SIGNED], intake->policy->calendar,
        moment_day(declaration->signed_at));
    table_fill_code(
        &cells[RECEIPT_SIGNER], declared_by_code(declaration->signer),
        declared_by_label(declaration->signer));
    cells[RECEIPT_CHECKSUM] = checksum_short(arena, declaration->checksum);
    bool is_as_signed = str_equal(declaration->checksum, intake->checksum);
    cells[RECEIPT_IN_FORCE] = is_as_signed ? STR("true") : STR("false");
    cells[RECEIPT_CONSENT] = declaration->has_consent ? STR("true") : STR("false");
    cells[RECEIPT_COMMITTEE] = told(arena, declaration, "committee");
    fill_window(arena, cells, declaration, intake->policy->calendar);
    if (channel_from_code(told(arena, declaration, "means"), &means)) {
        cells[RECEIPT_MEANS] = str_of(channel_code(means));
        cells[RECEIPT_MEANS_WORDS] = channel_words(intake->policy, means);
    }
    fill_rights(arena, cells, declaration);
    return table;
}
