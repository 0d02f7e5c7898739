#include "view/session_rows.h"

#include "office/money.h"
#include "view/language.h"

static Str day_text(Arena *arena, Day day)
{
    return day_iso(arena, CALENDAR_GREGORIAN, day);
}

/* --- sessions ---------------------------------------------------------------------------------- */

static const TableColumn session_columns[] = {
    {"number",      N_("Number"),    COLUMN_CODE        },
    {"state",       N_("State"),     COLUMN_FOR_PROGRAMS},
    {"state_words", N_("State"),     COLUMN_FOR_PEOPLE  },
    {"held_on",     N_("Held on"),   COLUMN_CODE        },
    {"panel",       N_("Panel"),     COLUMN_NUMBER      },
    {"quorum",      N_("Quorum"),    COLUMN_NUMBER      },
    {"members",     N_("Members"),   COLUMN_NUMBER      },
    {"present",     N_("Present"),   COLUMN_NUMBER      },
    {"place",       N_("Place"),     COLUMN_TEXT        },
    {"checksum",    N_("Checksum"),  COLUMN_FOR_PROGRAMS},
    {"closed_at",   N_("Closed at"), COLUMN_CODE        },
    {"id",          N_("Id"),        COLUMN_FOR_PROGRAMS},
    {"version",     N_("Version"),   COLUMN_FOR_PROGRAMS},
};

static long long count_present(const Session *session)
{
    long long present = 0;

    for (size_t i = 0; i < session->member_count; i++)
        present += session->members[i].is_present;
    return present;
}

static void fill_session(Arena *arena, const Session *session, Str *cells)
{
    cells[0] = minutes_number_text(arena, session->number);
    cells[1] = str_of(session_state_code(session->state));
    cells[2] = str_of(_(session_state_label(session->state)));
    cells[3] = day_text(arena, session->held);
    cells[4] = table_number(arena, session->panel);
    cells[5] = table_number(arena, session->quorum);
    cells[6] = table_number(arena, (long long)session->member_count);
    cells[7] = table_number(arena, count_present(session));
    cells[8] = session->place;
    cells[9] = session->checksum;
    cells[10] = moment_text(arena, session->closed_at);
    cells[11] = table_number(arena, session->id.row);
    cells[12] = table_number(arena, session->version);
}

Table session_rows_list(Arena *arena, const Session *sessions, size_t count)
{
    Table table =
        table_of(arena, session_columns, sizeof session_columns / sizeof session_columns[0]);

    for (size_t i = 0; i < count; i++)
        fill_session(arena, &sessions[i], table_add_row(&table));
    return table;
}

/* --- members ----------------------------------------------------------------------------------- */

Table session_rows_members(Arena *arena, const Session *session)
{
    static const TableColumn columns[] = {
        {"position",      N_("No."),      COLUMN_NUMBER      },
        {"name",          N_("Name"),     COLUMN_NAME        },
        {"capacity",      N_("Capacity"), COLUMN_TEXT        },
        {"present",       N_("Present"),  COLUMN_FOR_PROGRAMS},
        {"present_words", N_("Present"),  COLUMN_FOR_PEOPLE  },
    };
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < session->member_count; i++) {
        const SessionMember *member = &session->members[i];
        Str *cells = table_add_row(&table);
        cells[0] = table_number(arena, (long long)i + 1);
        cells[1] = member->name;
        cells[2] = member->capacity;
        cells[3] = table_flag(member->is_present);
        cells[4] = str_of(member->is_present ? _("present") : _("not present"));
    }
    return table;
}

/* --- agenda ------------------------------------------------------------------------------------ */

#define AGENDA_LIST(X)                                                                         \
    X(NUMBER, "number", N_("Case"), COLUMN_CODE)                                               \
    X(POSITION, "position", N_("No."), COLUMN_NUMBER)                                          \
    X(PERSON, "person", N_("Name"), COLUMN_NAME)                                               \
    X(STATE, "state", N_("State"), COLUMN_FOR_PROGRAMS)                                        \
    X(KIND, "kind", N_("Kind"), COLUMN_FOR_PROGRAMS)                                           \
    X(KIND_WORDS, "kind_words", N_("Kind"), COLUMN_FOR_PEOPLE)                                 \
    X(CLASS, "class", N_("Priority class"), COLUMN_NUMBER)                                     \
    X(COMPLETE, "complete_on", N_("Complete on"), COLUMN_CODE)                                 \
    X(DUE, "due", N_("Due"), COLUMN_CODE)                                                      \
    X(SEAT, "seat", N_("Its place by"), COLUMN_FOR_PROGRAMS)                                   \
    X(SEAT_WORDS, "seat_words", N_("Its place by"), COLUMN_FOR_PEOPLE)                         \
    X(ADVICE, "recommendation", N_("Recommendation"), COLUMN_FOR_PROGRAMS)                     \
    X(ADVICE_WORDS, "recommendation_words", N_("Recommendation"), COLUMN_FOR_PEOPLE)           \
    X(RECUSED, "recused", N_("Recused"), COLUMN_CODE)                                          \
    X(OUTCOME, "outcome", N_("Decision"), COLUMN_FOR_PROGRAMS)                                 \
    X(OUTCOME_WORDS, "outcome_words", N_("Decision"), COLUMN_FOR_PEOPLE)                       \
    X(REASON, "reason", N_("Reason"), COLUMN_FOR_PROGRAMS)                                     \
    X(REASON_WORDS, "reason_words", N_("Reason"), COLUMN_FOR_PEOPLE)                           \
    X(AMOUNT, "amount", N_("Amount"), COLUMN_CODE)                                             \
    X(REJECTED, "rejected_by", N_("Rejected by"), COLUMN_TEXT)                                 \
    X(ID, "id", N_("Id"), COLUMN_FOR_PROGRAMS)

#define X(name, key, label, kind) AGENDA_##name,
enum { AGENDA_LIST(X) AGENDA_COUNT };
#undef X
#define X(name, key, label, kind) {key, label, kind},
static const TableColumn agenda_columns[] = {AGENDA_LIST(X)};
#undef X

/* "Priority seat · Priority class" */
static Str seat_words(Arena *arena, const AgendaItem *item)
{
    const char *key = _(docket_key_label(item->key));

    return item->is_priority_seat ? str_format(arena, "%s · %s", _("Priority seat"), key)
                                  : str_of(key);
}

static void fill_decision(Arena *arena, const Decision *decision, Str *cells)
{
    cells[AGENDA_OUTCOME] = str_of(outcome_code(decision->outcome));
    cells[AGENDA_OUTCOME_WORDS] = str_of(_(outcome_label(decision->outcome)));
    cells[AGENDA_REASON] = str_of(decision_reason_code(decision->reason));
    if (decision->reason)
        cells[AGENDA_REASON_WORDS] = str_of(_(decision_reason_label(decision->reason)));
    if (decision->amount_halalas)
        cells[AGENDA_AMOUNT] = money_plain(arena, decision->amount_halalas);
}

static void fill_case(Arena *arena, const AgendaItem *item, Str *cells)
{
    cells[AGENDA_PERSON] = item->person;
    cells[AGENDA_STATE] = str_of(casestate_code(item->state));
    cells[AGENDA_KIND] = str_of(casekind_code(item->kind));
    cells[AGENDA_KIND_WORDS] = str_of(_(casekind_label(item->kind)));
    if (item->priority)
        cells[AGENDA_CLASS] = table_number(arena, item->priority);
    cells[AGENDA_COMPLETE] = day_text(arena, item->complete_on);
    cells[AGENDA_DUE] = day_text(arena, item->due);
    cells[AGENDA_ADVICE] = str_of(recommendation_code(item->recommendation));
    if (item->recommendation)
        cells[AGENDA_ADVICE_WORDS] = str_of(_(recommendation_label(item->recommendation)));
    cells[AGENDA_REJECTED] = item->rejected_by;
    cells[AGENDA_ID] = table_number(arena, item->casefile.row);
    if (item->decision.outcome)
        fill_decision(arena, &item->decision, cells);
}

static void fill_item(Arena *arena, const AgendaItem *item, int reader, Str *cells)
{
    bool is_hidden = reader && memberset_has(item->recused, reader);

    cells[AGENDA_NUMBER] = casenumber_text(arena, item->number);
    cells[AGENDA_POSITION] = table_number(arena, item->position);
    cells[AGENDA_SEAT] = str_of(docket_key_code(item->key));
    cells[AGENDA_SEAT_WORDS] = seat_words(arena, item);
    cells[AGENDA_RECUSED] = memberset_text(arena, item->recused);
    if (!is_hidden)
        fill_case(arena, item, cells);
}

Table session_rows_agenda(Arena *arena, const AgendaItem *items, size_t count, int reader)
{
    Table table = table_of(arena, agenda_columns, AGENDA_COUNT);

    for (size_t i = 0; i < count; i++)
        fill_item(arena, &items[i], reader, table_add_row(&table));
    return table;
}
