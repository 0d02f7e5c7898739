#include "view/visit_rows.h"

#include "office/wait.h"
#include "view/language.h"

/* --- visits ------------------------------------------------------------------------------------ */

static const TableColumn visit_columns[] = {
    {"number",        N_("Number"),         COLUMN_CODE             },
    {"person",        N_("Name"),           COLUMN_NAME             },
    {"purpose",       N_("Purpose"),        COLUMN_FOR_PROGRAMS     },
    {"purpose_words", N_("Purpose"),        COLUMN_FOR_PEOPLE       },
    {"channel",       N_("Channel"),        COLUMN_FOR_PROGRAMS     },
    {"state",         N_("State"),          COLUMN_FOR_PROGRAMS     },
    {"state_words",   N_("State"),          COLUMN_FOR_PEOPLE       },
    {"waits_minutes", N_("Minutes waited"), COLUMN_NUMBER           },
    {"mark",          N_("Wait"),           COLUMN_FOR_PROGRAMS     },
    {"mark_words",    N_("Wait"),           COLUMN_FOR_PEOPLE       },
    {"priority",      N_("Priority"),       COLUMN_FLAG_FOR_PROGRAMS},
    {"private",       N_("Private talk"),   COLUMN_FLAG_FOR_PROGRAMS},
    {"recalls",       N_("Recalls"),        COLUMN_NUMBER           },
    {"case",          N_("Case"),           COLUMN_CODE             },
    {"staff",         N_("With"),           COLUMN_CODE             },
    {"arrived_at",    N_("Arrived"),        COLUMN_FOR_PROGRAMS     },
    {"return_on",     N_("Comes back"),     COLUMN_FOR_PROGRAMS     },
    {"id",            N_("Id"),             COLUMN_FOR_PROGRAMS     },
};

/* "Waiting · priority · private talk" */
static Str state_words(Arena *arena, const Visit *visit)
{
    StrBuilder words = {.arena = arena};

    strbuilder_add(&words, str_of(_(visit_state_label(visit->state))));
    if (visit->has_priority)
        strbuilder_add_format(&words, " · %s", _("priority"));
    if (visit->is_private)
        strbuilder_add_format(&words, " · %s", _("private talk"));
    return strbuilder_text(&words);
}

static void fill_row(Arena *arena, const VisitClock *clock, const Visit *visit, Str *cells)
{
    int64_t waited = visit_waited(visit, clock->now);
    WaitMark mark = wait_mark(waited, clock->target_minutes);

    cells[0] = ticket_text(arena, visit->ticket, moment_day(clock->now));
    cells[1] = visit_shown_name(visit);
    cells[2] = str_of(visitpurpose_code(visit->purpose));
    cells[3] = str_of(_(visitpurpose_label(visit->purpose)));
    cells[4] = str_of(channel_code(visit->channel));
    cells[5] = str_of(visit_state_code(visit->state));
    cells[6] = state_words(arena, visit);
    cells[7] = table_number(arena, waited);
    cells[8] = str_of(waitmark_code(mark));
    cells[9] = str_of(_(waitmark_label(mark)));
    cells[10] = table_flag(visit->has_priority);
    cells[11] = table_flag(visit->is_private);
    cells[12] = table_number(arena, visit->recalls);
    cells[13] = visit->casefile_number;
    cells[14] = visit->staff_login;
    cells[15] = moment_text(arena, visit->arrived_at);
    cells[16] = day_iso(arena, CALENDAR_GREGORIAN, visit->return_day);
    cells[17] = table_number(arena, visit->id.row);
}

Table visit_rows(Arena *arena, const VisitClock *clock, const Visit *visits, size_t count)
{
    Table table =
        table_of(arena, visit_columns, sizeof visit_columns / sizeof visit_columns[0]);

    for (size_t i = 0; i < count; i++)
        fill_row(arena, clock, &visits[i], table_add_row(&table));
    return table;
}

/* --- one ticket -------------------------------------------------------------------------------- */

Table visit_row_ticket(Arena *arena, const Visit *visit, Day today)
{
    static const TableColumn columns[] = {
        {"number", N_("Number"), COLUMN_CODE}
    };
    Table table = table_of(arena, columns, 1);

    Str *cells = table_add_row(&table);
    cells[0] = ticket_text(arena, visit->ticket, today);
    return table;
}

/* --- the figures of a day ---------------------------------------------------------------------- */

static const TableColumn figure_columns[] = {
    {"arrived",              N_("Arrived"),                          COLUMN_NUMBER},
    {"waiting",              N_("Waiting"),                          COLUMN_NUMBER},
    {"called",               N_("Called"),                           COLUMN_NUMBER},
    {"serving",              N_("Being served"),                     COLUMN_NUMBER},
    {"hold",                 N_("On hold"),                          COLUMN_NUMBER},
    {"done",                 N_("Done"),                             COLUMN_NUMBER},
    {"no_show",              N_("Did not come"),                     COLUMN_NUMBER},
    {"referred",             N_("Referred"),                         COLUMN_NUMBER},
    {"refused_with_list",    N_("Sent for missing papers"),          COLUMN_NUMBER},
    {"answered",             N_("Questions answered"),               COLUMN_NUMBER},
    {"too_long",             N_("Waited too long"),                  COLUMN_NUMBER},
    {"wait_median_minutes",  N_("Minutes waited, median"),           COLUMN_NUMBER},
    {"wait_p90_minutes",     N_("Minutes waited, nine of ten"),      COLUMN_NUMBER},
    {"serve_median_minutes", N_("Minutes at the desk, median"),      COLUMN_NUMBER},
    {"serve_p90_minutes",    N_("Minutes at the desk, nine of ten"), COLUMN_NUMBER},
};

enum { FIGURE_COUNT = sizeof figure_columns / sizeof figure_columns[0] };

Table visit_row_figures(Arena *arena, const VisitFigures *figures)
{
    Table table = table_of(arena, figure_columns, FIGURE_COUNT);
    Str *cells = table_add_row(&table);
    const int64_t values[FIGURE_COUNT] = {
        figures->arrived,
        figures->in_state[VISIT_WAITING],
        figures->in_state[VISIT_CALLED],
        figures->in_state[VISIT_SERVING],
        figures->in_state[VISIT_HOLD],
        figures->in_state[VISIT_DONE],
        figures->in_state[VISIT_NO_SHOW],
        figures->in_state[VISIT_REFERRED],
        figures->in_state[VISIT_REFUSED_WITH_LIST],
        figures->answered,
        figures->too_long,
        figures->wait_median,
        figures->wait_p90,
        figures->serve_median,
        figures->serve_p90,
    };

    for (size_t i = 0; i < FIGURE_COUNT; i++)
        cells[i] = table_number(arena, values[i]);
    return table;
}

/* --- courtesy ---------------------------------------------------------------------------------- */

static const TableColumn courtesy_columns[] = {
    {"item",       N_("Courtesy"),         COLUMN_FOR_PROGRAMS},
    {"item_words", N_("Courtesy"),         COLUMN_FOR_PEOPLE  },
    {"kept",       N_("Kept"),             COLUMN_NUMBER      },
    {"noted",      N_("Noted"),            COLUMN_NUMBER      },
    {"served",     N_("Served"),           COLUMN_NUMBER      },
    {"percent",    N_("Percent of noted"), COLUMN_NUMBER      },
};

Table courtesy_rows(Arena *arena, const CourtesyFigures *figures, int64_t smallest)
{
    Table table =
        table_of(arena, courtesy_columns, sizeof courtesy_columns / sizeof courtesy_columns[0]);

    for (size_t i = 0; i < courtesy_choices.count; i++) {
        const Choice *item = &courtesy_choices.rows[i];
        Str *cells = table_add_row(&table);
        table_fill_code(&cells[0], item->code, item->label);
        cells[4] = table_number(arena, figures->served);
        if (!figures->noted || figures->noted < smallest)
            continue;
        cells[2] = table_number(arena, figures->kept[i]);
        cells[3] = table_number(arena, figures->noted);
        cells[5] = table_number(arena, figures->kept[i] * 100 / figures->noted);
    }
    return table;
}
