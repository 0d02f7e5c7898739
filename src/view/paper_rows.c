#include "view/paper_rows.h"

#include "view/event_words.h"
#include "view/language.h"

static Str day_text(Arena *arena, Day day)
{
    return day_iso(arena, CALENDAR_GREGORIAN, day);
}

static const Staff *find_staff(const Staff *staff, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++) {
        if (staff[i].id == id)
            return &staff[i];
    }
    return NULL;
}

static Str name_of(const Staff *staff)
{
    return staff->name.len ? staff->name : staff->login;
}

/* --- verdicts ---------------------------------------------------------------------------------- */

static const TableColumn verdict_columns[] = {
    {"paper",           N_("Paper"),       COLUMN_FOR_PROGRAMS},
    {"paper_words",     N_("Paper"),       COLUMN_FOR_PEOPLE  },
    {"occasion",        N_("Occasion"),    COLUMN_FOR_PROGRAMS},
    {"occasion_words",  N_("Occasion"),    COLUMN_FOR_PEOPLE  },
    {"standing",        N_("Verdict"),     COLUMN_FOR_PROGRAMS},
    {"standing_words",  N_("Verdict"),     COLUMN_FOR_PEOPLE  },
    {"judged_for",      N_("Judged for"),  COLUMN_CODE        },
    {"valid_until",     N_("Valid until"), COLUMN_CODE        },
    {"judged_at",       N_("Judged at"),   COLUMN_FOR_PROGRAMS},
    {"judged_at_words", N_("Judged at"),   COLUMN_FOR_PEOPLE  },
    {"staff",           N_("By"),          COLUMN_FOR_PROGRAMS},
    {"staff_words",     N_("By"),          COLUMN_FOR_PEOPLE  },
};

static void fill_verdict(
    Arena *arena, const PaperVerdict *verdict, const Staff *judge, Str *cells)
{
    table_fill_code(cells, paperkind_code(verdict->kind), paperkind_label(verdict->kind));
    table_fill_code(
        cells + 2, paper_occasion_code(verdict->occasion),
        paper_occasion_label(verdict->occasion));
    table_fill_code(
        cells + 4, paper_standing_code(verdict->standing),
        paper_standing_label(verdict->standing));
    cells[6] = day_text(arena, verdict->judged_for);
    cells[7] = day_text(arena, verdict->last_day);
    cells[8] = moment_text(arena, verdict->judged_at);
    cells[9] = event_words_moment(arena, verdict->judged_at);
    if (!judge)
        return;
    cells[10] = judge->login;
    cells[11] = name_of(judge);
}

Table paper_rows_verdicts(
    Arena *arena, const PaperVerdict *verdicts, size_t count, const Staff *staff,
    size_t staff_count)
{
    Table table =
        table_of(arena, verdict_columns, sizeof verdict_columns / sizeof verdict_columns[0]);

    for (size_t i = 0; i < count; i++)
        fill_verdict(
            arena, &verdicts[i], find_staff(staff, staff_count, verdicts[i].judged_by),
            table_add_row(&table));
    return table;
}
