#include "view/knownanswer_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"id",            N_("Id"),                COLUMN_CODE             },
    {"question",      N_("Question"),          COLUMN_TEXT             },
    {"answer",        N_("Answer"),            COLUMN_TEXT             },
    {"misconception", N_("Misconception"),     COLUMN_FLAG             },
    {"state",         N_("State"),             COLUMN_FOR_PROGRAMS     },
    {"state_words",   N_("State"),             COLUMN_FOR_PEOPLE       },
    {"stale",         N_("To be reviewed"),    COLUMN_FLAG_FOR_PROGRAMS},
    {"owner",         N_("Kept right by"),     COLUMN_CODE             },
    {"clause",        N_("Clause"),            COLUMN_CODE             },
    {"review_on",     N_("To be reviewed by"), COLUMN_CODE             },
};

static const char *const marks[KNOWN_ANSWER_STATE_COUNT] = {
    [KNOWN_ANSWER_DRAFT] = "○",
    [KNOWN_ANSWER_APPROVED] = "✓",
    [KNOWN_ANSWER_RETIRED] = "–",
};

Str knownanswer_words(Arena *arena, const KnownAnswer *answer, Day today)
{
    bool is_given = answer->state == KNOWN_ANSWER_APPROVED;

    if (is_given && knownanswer_is_stale(answer, today))
        return str_format(arena, "▲ %s", _("To be reviewed"));
    return str_format(
        arena, "%s %s", marks[answer->state], _(knownanswer_state_label(answer->state)));
}

Table knownanswer_rows(Arena *arena, Day today, const KnownAnswer *answers, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const KnownAnswer *answer = &answers[i];
        Str *cells = table_add_row(&table);
        cells[0] = table_number(arena, answer->id);
        cells[1] = answer->question;
        cells[2] = answer->answer;
        cells[3] = table_flag(answer->is_misconception);
        cells[4] = str_of(knownanswer_state_code(answer->state));
        cells[5] = knownanswer_words(arena, answer, today);
        cells[6] = table_flag(knownanswer_is_stale(answer, today));
        cells[7] = answer->owner_login;
        cells[8] = answer->clause;
        cells[9] = day_iso(arena, CALENDAR_GREGORIAN, answer->review_day);
    }
    return table;
}

Table phrase_rows(Arena *arena, const Phrase *phrases, size_t count)
{
    static const TableColumn phrase_columns[] = {
        {"code", N_("Code"), COLUMN_CODE},
        {"text", N_("Text"), COLUMN_TEXT},
    };
    Table table = table_of(arena, phrase_columns, 2);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = phrases[i].code;
        cells[1] = phrases[i].text;
    }
    return table;
}
