#include "view/case_rows.h"

#include "view/date_words.h"
#include "view/event_codes.h"
#include "view/language.h"
#include "view/policy_words.h"

static Str number(Arena *arena, int64_t value)
{
    return value ? str_format(arena, "%lld", (long long)value) : (Str){0};
}

static Str day_text(Arena *arena, Day day)
{
    return day_iso(arena, CALENDAR_GREGORIAN, day);
}

static Str number_of(Arena *arena, const Casefile *casefile)
{
    return casenumber_text(arena, casefile_number(casefile));
}

static Str state_words(const Casefile *casefile)
{
    return str_of(_(casestate_label(casefile->state)));
}

/* --- lists ------------------------------------------------------------------------------------- */

static const TableColumn list_columns[] = {
    {"number",      N_("Number"),      COLUMN_CODE        },
    {"state",       N_("State"),       COLUMN_FOR_PROGRAMS},
    {"state_words", N_("State"),       COLUMN_FOR_PEOPLE  },
    {"person",      N_("Name"),        COLUMN_NAME        },
    {"kind",        N_("Kind"),        COLUMN_FOR_PROGRAMS},
    {"kind_words",  N_("Kind"),        COLUMN_FOR_PEOPLE  },
    {"opened_on",   N_("Opened on"),   COLUMN_CODE        },
    {"complete_on", N_("Complete on"), COLUMN_CODE        },
    {"not_before",  N_("Not before"),  COLUMN_CODE        },
    {"due",         N_("Reply by"),    COLUMN_CODE        },
    {"researcher",  N_("Researcher"),  COLUMN_CODE        },
    {"id",          N_("Id"),          COLUMN_FOR_PROGRAMS},
};

static void fill_list_row(Arena *arena, const CaseListRow *row, Str *cells)
{
    const Casefile *casefile = &row->casefile;

    cells[0] = number_of(arena, casefile);
    cells[1] = str_of(casestate_code(casefile->state));
    cells[2] = state_words(casefile);
    cells[3] = row->person;
    cells[4] = str_of(casekind_code(casefile->kind));
    cells[5] = str_of(_(casekind_label(casefile->kind)));
    cells[6] = day_text(arena, moment_day(casefile->opened_at));
    cells[7] = day_text(arena, casefile->complete_on);
    cells[8] = day_text(arena, casefile->not_before);
    cells[9] = day_text(arena, casefile->due);
    cells[10] = row->researcher;
    cells[11] = number(arena, casefile->id.row);
}

Table case_rows_list(Arena *arena, const CaseListRow *rows, size_t count)
{
    Table table = table_of(arena, list_columns, sizeof list_columns / sizeof list_columns[0]);

    for (size_t i = 0; i < count; i++)
        fill_list_row(arena, &rows[i], table_add_row(&table));
    return table;
}

Table case_row_number(Arena *arena, const Casefile *casefile)
{
    static const TableColumn columns[] = {
        {"number", N_("Number"), COLUMN_CODE},
    };
    Table table = table_of(arena, columns, 1);

    Str *cells = table_add_row(&table);
    cells[0] = number_of(arena, casefile);
    return table;
}

/* --- one --------------------------------------------------------------------------------------- */

#define ONE_LIST(X)                                                                            \
    X(NUMBER, "number", N_("Number"), COLUMN_CODE)                                             \
    X(DRAFT, "draft", N_("Draft"), COLUMN_CODE)                                                \
    X(STATE, "state", N_("State"), COLUMN_FOR_PROGRAMS)                                        \
    X(STATE_WORDS, "state_words", N_("State"), COLUMN_FOR_PEOPLE)                              \
    X(SINCE, "state_since", N_("Since"), COLUMN_FOR_PROGRAMS)                                  \
    X(SINCE_WORDS, "state_since_words", N_("Since"), COLUMN_FOR_PEOPLE)                        \
    X(POLICY, "policy", N_("Policy"), COLUMN_FOR_PROGRAMS)                                     \
    X(POLICY_WORDS, "policy_words", N_("Policy"), COLUMN_FOR_PEOPLE)                           \
    X(PERSON, "person", N_("Name"), COLUMN_NAME)                                               \
    X(PERSON_ID, "person_id", N_("Person"), COLUMN_FOR_PROGRAMS)                               \
    X(KIND, "kind", N_("Kind"), COLUMN_FOR_PROGRAMS)                                           \
    X(KIND_WORDS, "kind_words", N_("Kind"), COLUMN_FOR_PEOPLE)                                 \
    X(REQUEST, "request", N_("Request"), COLUMN_TEXT)                                          \
    X(ORIGIN, "origin", N_("Came by"), COLUMN_FOR_PROGRAMS)                                    \
    X(ORIGIN_WORDS, "origin_words", N_("Came by"), COLUMN_FOR_PEOPLE)                          \
    X(CHANNEL, "channel", N_("Channel"), COLUMN_FOR_PROGRAMS)                                  \
    X(CHANNEL_WORDS, "channel_words", N_("Channel"), COLUMN_FOR_PEOPLE)                        \
    X(PRIORITY, "priority", N_("Priority class"), COLUMN_NUMBER)                               \
    X(OPENED, "opened_on", N_("Opened on"), COLUMN_FOR_PROGRAMS)                               \
    X(OPENED_WORDS, "opened_words", N_("Opened on"), COLUMN_FOR_PEOPLE)                        \
    X(RULING, "ruling", N_("Ruling on duplicates"), COLUMN_FOR_PROGRAMS)                       \
    X(RULING_WORDS, "ruling_words", N_("Ruling on duplicates"), COLUMN_FOR_PEOPLE)             \
    X(RETURN, "return_on", N_("Comes back"), COLUMN_FOR_PROGRAMS)                              \
    X(RETURN_WORDS, "return_words", N_("Comes back"), COLUMN_FOR_PEOPLE)                       \
    X(REPLY_BY, "reply_by", N_("Means of reply"), COLUMN_FOR_PROGRAMS)                         \
    X(REPLY_BY_WORDS, "reply_by_words", N_("Means of reply"), COLUMN_FOR_PEOPLE)               \
    X(SIGNED, "signed_on", N_("Signed on"), COLUMN_FOR_PROGRAMS)                               \
    X(SIGNED_WORDS, "signed_words", N_("Signed on"), COLUMN_FOR_PEOPLE)                        \
    X(SIGNER, "signer", N_("Signed by"), COLUMN_FOR_PROGRAMS)                                  \
    X(SIGNER_WORDS, "signer_words", N_("Signed by"), COLUMN_FOR_PEOPLE)                        \
    X(CHECKSUM, "checksum", N_("Signed checksum"), COLUMN_CODE)                                \
    X(AS_SIGNED, "as_signed", N_("Data as signed"), COLUMN_FLAG)                               \
    X(COMPLETE, "complete_on", N_("Complete on"), COLUMN_FOR_PROGRAMS)                         \
    X(COMPLETE_WORDS, "complete_words", N_("Complete on"), COLUMN_FOR_PEOPLE)                  \
    X(NOT_BEFORE, "not_before", N_("Not before"), COLUMN_FOR_PROGRAMS)                         \
    X(NOT_BEFORE_WORDS, "not_before_words", N_("Not before"), COLUMN_FOR_PEOPLE)               \
    X(DUE, "due", N_("Reply by"), COLUMN_FOR_PROGRAMS)                                         \
    X(DUE_WORDS, "due_words", N_("Reply by"), COLUMN_FOR_PEOPLE)                               \
    X(WINDOW, "window", N_("Reply window"), COLUMN_FOR_PROGRAMS)                               \
    X(WINDOW_WORDS, "window_words", N_("Reply window"), COLUMN_FOR_PEOPLE)                     \
    X(DAYS_LEFT, "days_left", N_("Days left"), COLUMN_NUMBER)                                  \
    X(PAUSED, "paused", N_("Paused"), COLUMN_FLAG)                                             \
    X(REFERRALS, "open_referrals", N_("Open referrals"), COLUMN_NUMBER)                        \
    X(RESEARCHER, "researcher", N_("Researcher"), COLUMN_CODE)                                 \
    X(OPINION, "opinion", N_("Opinion"), COLUMN_TEXT)                                          \
    X(RECOMMENDATION, "recommendation", N_("Recommendation"), COLUMN_FOR_PROGRAMS)             \
    X(RECOMMENDATION_WORDS, "recommendation_words", N_("Recommendation"), COLUMN_FOR_PEOPLE)   \
    X(SESSION, "session", N_("Session"), COLUMN_CODE)                                          \
    X(OUTCOME, "outcome", N_("Decision"), COLUMN_FOR_PROGRAMS)                                 \
    X(OUTCOME_WORDS, "outcome_words", N_("Decision"), COLUMN_FOR_PEOPLE)                       \
    X(CLOSED, "closed_for", N_("Closed"), COLUMN_FOR_PROGRAMS)                                 \
    X(CLOSED_WORDS, "closed_words", N_("Closed"), COLUMN_FOR_PEOPLE)                           \
    X(FOLLOWS, "follows", N_("Follows the closed case"), COLUMN_CODE)                          \
    X(ID, "id", N_("Id"), COLUMN_FOR_PROGRAMS)                                                 \
    X(VERSION, "version", N_("Version"), COLUMN_FOR_PROGRAMS)

#define X(name, key, label, kind) ONE_##name,
enum { ONE_LIST(X) ONE_COUNT };
#undef X
#define X(name, key, label, kind) {key, label, kind},
static const TableColumn one_columns[] = {ONE_LIST(X)};
#undef X

static void fill_channel(Str *cells, const Policy *rules, Channel channel)
{
    cells[0] = str_of(channel_code(channel));
    cells[1] = channel_words(rules, channel);
}

/* A day for programs, and for people in both calendars. */
static void fill_day(Arena *arena, Str *cells, CalendarKind calendar, Day day)
{
    cells[0] = day_text(arena, day);
    cells[1] = date_words_both(arena, language_in_use(), calendar, day);
}

static void fill_codes(Str *cells, const Casefile *casefile, const Policy *rules)
{
    table_fill_code(
        &cells[ONE_STATE], casestate_code(casefile->state), casestate_label(casefile->state));
    table_fill_code(
        &cells[ONE_KIND], casekind_code(casefile->kind), casekind_label(casefile->kind));
    table_fill_code(
        &cells[ONE_ORIGIN], case_origin_code(casefile->origin),
        case_origin_label(casefile->origin));
    if (casefile->has_channel)
        fill_channel(&cells[ONE_CHANNEL], rules, casefile->channel);
    else
        cells[ONE_CHANNEL_WORDS] = str_of(_("No channel yet"));
    table_fill_code(
        &cells[ONE_RULING], duplicate_ruling_code(casefile->ruling),
        duplicate_ruling_label(casefile->ruling));
    if (casefile->has_agreed_channel)
        fill_channel(&cells[ONE_REPLY_BY], rules, casefile->agreed_channel);
    if (casefile->recommendation != RECOMMEND_NONE)
        table_fill_code(
            &cells[ONE_RECOMMENDATION], recommendation_code(casefile->recommendation),
            recommendation_label(casefile->recommendation));
    if (casefile->outcome != OUTCOME_NONE)
        table_fill_code(
            &cells[ONE_OUTCOME], outcome_code(casefile->outcome),
            outcome_label(casefile->outcome));
    if (casefile->close_reason != CLOSE_REASON_NONE)
        table_fill_code(
            &cells[ONE_CLOSED], close_reason_code(casefile->close_reason),
            close_reason_label(casefile->close_reason));
}

static void fill_days(Arena *arena, Str *cells, const Casefile *casefile, CalendarKind calendar)
{
    fill_day(arena, &cells[ONE_OPENED], calendar, moment_day(casefile->opened_at));
    fill_day(arena, &cells[ONE_COMPLETE], calendar, casefile->complete_on);
    fill_day(arena, &cells[ONE_NOT_BEFORE], calendar, casefile->not_before);
    fill_day(arena, &cells[ONE_DUE], calendar, casefile->due);
    fill_day(arena, &cells[ONE_RETURN], calendar, casefile->return_day);
    cells[ONE_SINCE] = moment_text(arena, casefile->state_since);
    cells[ONE_SINCE_WORDS] =
        date_words_both(arena, language_in_use(), calendar, moment_day(casefile->state_since));
}

static void fill_signature(Arena *arena, Str *cells, const CaseView *view)
{
    if (!view->is_signed)
        return;
    fill_day(arena, &cells[ONE_SIGNED], view->rules->calendar, moment_day(view->signed_at));
    table_fill_code(
        &cells[ONE_SIGNER], declared_by_code(view->signer), declared_by_label(view->signer));
    cells[ONE_CHECKSUM] = view->signed_checksum;
    cells[ONE_AS_SIGNED] = view->is_as_signed ? STR("true") : STR("false");
}

static void fill_window(Arena *arena, Str *cells, const CaseView *view, Day today)
{
    WindowPosition position = window_position(&view->window, today);

    if (!view->has_window) {
        cells[ONE_WINDOW] = STR("-");
        return;
    }
    table_fill_code(
        &cells[ONE_WINDOW], windowposition_code(position), windowposition_label(position));
    if (view->window.due != DAY_NONE)
        cells[ONE_DAYS_LEFT] = str_format(arena, "%d", view->days_left);
    cells[ONE_PAUSED] = view->window.is_paused ? STR("true") : STR("false");
}

Table case_rows_one(Arena *arena, const CaseView *view, Day today)
{
    Table table = table_of(arena, one_columns, ONE_COUNT);
    const Casefile *casefile = &view->casefile;
    Str *cells = table_add_row(&table);

    cells[ONE_NUMBER] = number_of(arena, casefile);
    cells[ONE_DRAFT] = casenumber_text(arena, casefile->draft);
    cells[ONE_POLICY] = view->policy;
    cells[ONE_POLICY_WORDS] = policy_words_name(view->rules);
    cells[ONE_PERSON] = view->person;
    cells[ONE_PERSON_ID] = number(arena, casefile->person_id);
    cells[ONE_REQUEST] = casefile->request;
    cells[ONE_PRIORITY] = number(arena, casefile->priority);
    cells[ONE_REFERRALS] = str_format(arena, "%lld", (long long)view->open_referrals);
    cells[ONE_RESEARCHER] = view->researcher;
    cells[ONE_OPINION] = casefile->opinion;
    cells[ONE_SESSION] = view->session;
    cells[ONE_FOLLOWS] = view->follows;
    cells[ONE_ID] = number(arena, casefile->id.row);
    cells[ONE_VERSION] = number(arena, casefile->version);
    fill_codes(cells, casefile, view->rules);
    fill_days(arena, cells, casefile, view->rules->calendar);
    fill_signature(arena, cells, view);
    fill_window(arena, cells, view, today);
    return table;
}

/* --- windows ----------------------------------------------------------------------------------- */

static const TableColumn clock_columns[] = {
    {"clock",           N_("Clock"),      COLUMN_FOR_PROGRAMS},
    {"clock_words",     N_("Clock"),      COLUMN_FOR_PEOPLE  },
    {"state",           N_("State"),      COLUMN_FOR_PROGRAMS},
    {"state_words",     N_("State"),      COLUMN_FOR_PEOPLE  },
    {"started_on",      N_("Started on"), COLUMN_CODE        },
    {"not_before",      N_("Not before"), COLUMN_CODE        },
    {"due",             N_("Due"),        COLUMN_CODE        },
    {"ended_on",        N_("Ended on"),   COLUMN_CODE        },
    {"ended_for",       N_("Ended by"),   COLUMN_FOR_PROGRAMS},
    {"ended_for_words", N_("Ended by"),   COLUMN_FOR_PEOPLE  },
};

Table case_rows_windows(Arena *arena, const ClockRow *rows, size_t count)
{
    Table table =
        table_of(arena, clock_columns, sizeof clock_columns / sizeof clock_columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        table_fill_code(cells, case_clock_code(rows[i].clock), case_clock_label(rows[i].clock));
        table_fill_code(
            cells + 2, clock_state_code(rows[i].state), clock_state_label(rows[i].state));
        cells[4] = day_text(arena, rows[i].started_on);
        cells[5] = day_text(arena, rows[i].not_before);
        cells[6] = day_text(arena, rows[i].due);
        cells[7] = day_text(arena, rows[i].ended_on);
        cells[8] = rows[i].end_reason;
        cells[9] = event_codes_label(STR("end"), rows[i].end_reason);
    }
    return table;
}
