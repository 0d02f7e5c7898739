#include "view/inquiry_rows.h"

#include "office/wait.h"
#include "view/language.h"

static const TableColumn columns[] = {
    {"id",            N_("Id"),             COLUMN_CODE        },
    {"number",        N_("Number"),         COLUMN_CODE        },
    {"person",        N_("Name"),           COLUMN_NAME        },
    {"question",      N_("Question"),       COLUMN_TEXT        },
    {"channel",       N_("Channel"),        COLUMN_FOR_PROGRAMS},
    {"channel_words", N_("Channel"),        COLUMN_FOR_PEOPLE  },
    {"state",         N_("State"),          COLUMN_FOR_PROGRAMS},
    {"waits_minutes", N_("Minutes waited"), COLUMN_NUMBER      },
    {"asked_at",      N_("Asked at"),       COLUMN_FOR_PROGRAMS},
    {"answer",        N_("Answer"),         COLUMN_TEXT        },
    {"answered_at",   N_("Answered at"),    COLUMN_FOR_PROGRAMS},
};

static Moment end_of(const Inquiry *inquiry, Moment now)
{
    return inquiry->answered_at == MOMENT_NONE ? now : inquiry->answered_at;
}

Table inquiry_rows(Arena *arena, Moment now, const Inquiry *inquiries, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Inquiry *inquiry = &inquiries[i];
        int64_t waited = wait_minutes(inquiry->asked_at, end_of(inquiry, now));
        Str *cells = table_add_row(&table);
        cells[0] = str_format(arena, "%lld", (long long)inquiry->id.row);
        if (inquiry->ticket.serial)
            cells[1] = ticket_text(arena, inquiry->ticket, moment_day(now));
        cells[2] = inquiry->name;
        cells[3] = inquiry->question;
        cells[4] = str_of(channel_code(inquiry->channel));
        cells[5] = str_of(_(channel_label(inquiry->channel)));
        cells[6] = str_of(inquiry_state_code(inquiry->state));
        cells[7] = str_format(arena, "%lld", (long long)waited);
        cells[8] = moment_text(arena, inquiry->asked_at);
        cells[9] = inquiry->answer;
        cells[10] = moment_text(arena, inquiry->answered_at);
    }
    return table;
}
