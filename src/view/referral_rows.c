#include "view/referral_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"number",        N_("Case"),           COLUMN_CODE        },
    {"id",            N_("Referral"),       COLUMN_CODE        },
    {"state",         N_("State"),          COLUMN_FOR_PROGRAMS},
    {"state_words",   N_("State"),          COLUMN_FOR_PEOPLE  },
    {"mandatory",     N_("Mandatory"),      COLUMN_FLAG        },
    {"to_role",       N_("To"),             COLUMN_FOR_PROGRAMS},
    {"to_words",      N_("To"),             COLUMN_FOR_PEOPLE  },
    {"question",      N_("Question"),       COLUMN_TEXT        },
    {"answer",        N_("Answer"),         COLUMN_TEXT        },
    {"asked_on",      N_("Asked on"),       COLUMN_CODE        },
    {"due",           N_("Answer by"),      COLUMN_CODE        },
    {"waits_minutes", N_("Minutes waited"), COLUMN_NUMBER      },
    {"new",           N_("New"),            COLUMN_FLAG        },
};

static void fill(Arena *arena, const Referral *referral, Moment now, Str *cells)
{
    bool is_open = referral_is_open(referral->state);
    Moment until = is_open ? now : referral->answered_at;

    cells[0] = casenumber_text(arena, referral->number);
    cells[1] = str_format(arena, "%lld", (long long)referral->id);
    cells[2] = str_of(referral_state_code(referral->state));
    cells[3] = str_of(_(referral_state_label(referral->state)));
    cells[4] = table_flag(referral->is_mandatory);
    cells[5] = str_of(role_code(referral->to_role));
    cells[6] = str_of(_(role_label(referral->to_role)));
    cells[7] = referral->question;
    cells[8] = referral->answer;
    cells[9] = day_iso(arena, CALENDAR_GREGORIAN, moment_day(referral->asked_at));
    cells[10] = day_iso(arena, CALENDAR_GREGORIAN, referral->due);
    if (until != MOMENT_NONE)
        cells[11] = str_format(
            arena, "%lld", (long long)((until - referral->asked_at) / MOMENT_MINUTE_MS));
    cells[12] = table_flag(is_open && referral->first_seen_at == MOMENT_NONE);
}

Table referral_rows(Arena *arena, const Referral *rows, size_t count, Moment now)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++)
        fill(arena, &rows[i], now, table_add_row(&table));
    return table;
}
