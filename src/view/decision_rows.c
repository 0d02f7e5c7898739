#include "view/decision_rows.h"

#include "office/money.h"
#include "view/language.h"

static Str number(Arena *arena, long long value)
{
    return value ? str_format(arena, "%lld", value) : (Str){0};
}

static Str day_text(Arena *arena, Day day)
{
    return day_iso(arena, CALENDAR_GREGORIAN, day);
}

/* A code and the words for it, which stand in neighbouring cells. */
static void fill_code(Str *cells, const char *code, const char *label)
{
    cells[0] = str_of(code);
    cells[1] = cells[0].len ? str_of(_(label)) : (Str){0};
}

/* --- decisions --------------------------------------------------------------------------------- */

#define DECISION_COLUMNS(X)                                                                    \
    X(SESSION, "session", N_("Session"), COLUMN_CODE)                                          \
    X(STATE, "state", N_("State"), COLUMN_FOR_PROGRAMS)                                        \
    X(STATE_WORDS, "state_words", N_("State"), COLUMN_FOR_PEOPLE)                              \
    X(OUTCOME, "outcome", N_("Decision"), COLUMN_FOR_PROGRAMS)                                 \
    X(OUTCOME_WORDS, "outcome_words", N_("Decision"), COLUMN_FOR_PEOPLE)                       \
    X(REASON, "reason", N_("Reason"), COLUMN_FOR_PROGRAMS)                                     \
    X(REASON_WORDS, "reason_words", N_("Reason"), COLUMN_FOR_PEOPLE)                           \
    X(PLAIN, "plain", N_("In plain words"), COLUMN_TEXT)                                       \
    X(KIND, "kind", N_("Granted"), COLUMN_FOR_PROGRAMS)                                        \
    X(KIND_WORDS, "kind_words", N_("Granted"), COLUMN_FOR_PEOPLE)                              \
    X(AMOUNT, "amount", N_("Amount"), COLUMN_CODE)                                             \
    X(MONTHS, "months", N_("Months"), COLUMN_NUMBER)                                           \
    X(OWED, "owed", N_("Owed"), COLUMN_TEXT)                                                   \
    X(OWED_BY, "owed_by", N_("Owed by"), COLUMN_FOR_PROGRAMS)                                  \
    X(OWED_BY_WORDS, "owed_by_words", N_("Owed by"), COLUMN_FOR_PEOPLE)                        \
    X(OWED_UNTIL, "owed_until", N_("Until"), COLUMN_CODE)                                      \
    X(SETTLED, "settled_at", N_("Settled at"), COLUMN_CODE)                                    \
    X(FOR, "for", N_("For"), COLUMN_CODE)                                                      \
    X(AGAINST, "against", N_("Against"), COLUMN_CODE)                                          \
    X(ABSTAINED, "abstained", N_("Abstained"), COLUMN_CODE)                                    \
    X(RECUSED, "recused", N_("Recused"), COLUMN_CODE)                                          \
    X(DECIDED, "decided_at", N_("Decided at"), COLUMN_CODE)                                    \
    X(ID, "id", N_("Id"), COLUMN_FOR_PROGRAMS)

#define X(name, key, label, kind) DECISION_AT_##name,
enum { DECISION_COLUMNS(X) DECISION_COLUMN_COUNT };
#undef X
#define X(name, key, label, kind) {key, label, kind},
static const TableColumn decision_columns[] = {DECISION_COLUMNS(X)};
#undef X

static void fill_grant(Arena *arena, const Decision *decision, Str *cells)
{
    if (decision->outcome != OUTCOME_ACCEPT)
        return;
    fill_code(
        &cells[DECISION_AT_KIND], casekind_code(decision->support_kind),
        casekind_label(decision->support_kind));
    if (decision->amount_halalas)
        cells[DECISION_AT_AMOUNT] = money_plain(arena, decision->amount_halalas);
    cells[DECISION_AT_MONTHS] = number(arena, decision->months);
}

static void fill_terms(Arena *arena, const Decision *decision, Str *cells)
{
    if (!outcome_defers(decision->outcome))
        return;
    cells[DECISION_AT_OWED] = decision->owed;
    fill_code(
        &cells[DECISION_AT_OWED_BY], owed_by_code(decision->owed_by),
        owed_by_label(decision->owed_by));
    cells[DECISION_AT_OWED_UNTIL] = day_text(arena, decision->owed_until);
    cells[DECISION_AT_SETTLED] = moment_text(arena, decision->settled_at);
}

static void fill_decision(Arena *arena, const Decision *decision, Str *cells)
{
    fill_code(
        &cells[DECISION_AT_STATE], decision_state_code(decision->state),
        decision_state_label(decision->state));
    fill_code(
        &cells[DECISION_AT_OUTCOME], outcome_code(decision->outcome),
        outcome_label(decision->outcome));
    fill_code(
        &cells[DECISION_AT_REASON], decision_reason_code(decision->reason),
        decision_reason_label(decision->reason));
    cells[DECISION_AT_PLAIN] = decision->plain_reason;
    fill_grant(arena, decision, cells);
    fill_terms(arena, decision, cells);
    cells[DECISION_AT_FOR] = memberset_text(arena, decision->votes_for);
    cells[DECISION_AT_AGAINST] = memberset_text(arena, decision->votes_against);
    cells[DECISION_AT_ABSTAINED] = memberset_text(arena, decision->abstained);
    cells[DECISION_AT_RECUSED] = memberset_text(arena, decision->recused);
    cells[DECISION_AT_DECIDED] = moment_text(arena, decision->decided_at);
    cells[DECISION_AT_ID] = number(arena, decision->id);
}

Table decision_rows(Arena *arena, const Decision *decisions, const Str *session, size_t count)
{
    Table table = table_of(arena, decision_columns, DECISION_COLUMN_COUNT);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[DECISION_AT_SESSION] = session[i];
        fill_decision(arena, &decisions[i], cells);
    }
    return table;
}

/* --- replies ----------------------------------------------------------------------------------- */

Table reply_rows(Arena *arena, const Reply *replies, size_t count)
{
    static const TableColumn columns[] = {
        {"attempted_at",  N_("At"),           COLUMN_CODE        },
        {"channel",       N_("Channel"),      COLUMN_FOR_PROGRAMS},
        {"channel_words", N_("Channel"),      COLUMN_FOR_PEOPLE  },
        {"result",        N_("Result"),       COLUMN_FOR_PROGRAMS},
        {"result_words",  N_("Result"),       COLUMN_FOR_PEOPLE  },
        {"proof",         N_("Proof"),        COLUMN_TEXT        },
        {"window",        N_("Reply window"), COLUMN_FOR_PROGRAMS},
        {"window_words",  N_("Reply window"), COLUMN_FOR_PEOPLE  },
        {"early_reason",  N_("Why early"),    COLUMN_TEXT        },
        {"id",            N_("Id"),           COLUMN_FOR_PROGRAMS},
    };
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Reply *reply = &replies[i];
        Str *cells = table_add_row(&table);
        cells[0] = moment_text(arena, reply->attempted_at);
        fill_code(&cells[1], channel_code(reply->channel), channel_label(reply->channel));
        fill_code(&cells[3], reply_state_code(reply->state), reply_state_label(reply->state));
        cells[5] = reply->proof;
        fill_code(
            &cells[6], windowposition_code(reply->position),
            windowposition_label(reply->position));
        cells[8] = reply->early_reason;
        cells[9] = number(arena, reply->id);
    }
    return table;
}
