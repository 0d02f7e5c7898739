#include "view/day_rows.h"

#include "db/knownanswer_store.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "view/date_words.h"
#include "view/language.h"
#include "view/queue_words.h"
#include "view/visit_rows.h"

#include <stdlib.h>

/* --- the day ----------------------------------------------------------------------------------- */

static const TableColumn day_columns[] = {
    {"day",           N_("Day"),                     COLUMN_FOR_PROGRAMS},
    {"hijri",         N_("Hijri"),                   COLUMN_FOR_PROGRAMS},
    {"date",          N_("Date"),                    COLUMN_FOR_PEOPLE  },
    {"office",        N_("Office"),                  COLUMN_TEXT        },
    {"policy",        N_("Policy"),                  COLUMN_CODE        },
    {"events",        N_("Events"),                  COLUMN_NUMBER      },
    {"chain",         N_("Head of the log"),         COLUMN_CODE        },
    {"stale_answers", N_("Known answers to review"), COLUMN_NUMBER      },
};

enum { DAY_COUNT = sizeof day_columns / sizeof day_columns[0] };

/* Both tables' columns side by side, in one row. */
static Table joined(Arena *arena, const Table *left, const Table *right)
{
    size_t count = left->column_count + right->column_count;
    TableColumn *columns = arena_new(arena, TableColumn, count);
    Table table = table_of(arena, columns, count);
    Str *cells = table_add_row(&table);

    for (size_t i = 0; i < left->column_count; i++) {
        columns[i] = left->columns[i];
        cells[i] = table_cell(left, 0, i);
    }
    for (size_t i = 0; i < right->column_count; i++) {
        columns[left->column_count + i] = right->columns[i];
        cells[left->column_count + i] = table_cell(right, 0, i);
    }
    return table;
}

/* The policy in force; an office without one is dated as most are. */
static Err fill_policy(const QueueAsk *ask, Arena *arena, Str *cells)
{
    const Policy *policy = NULL;
    int64_t id;
    Err err = store_policy_in_force(ask->store, &id, &policy);

    if (err && err != ERR_NOT_FOUND)
        return err;
    CalendarKind first = policy ? policy->calendar : CALENDAR_HIJRI;
    cells[0] = day_iso(arena, CALENDAR_GREGORIAN, ask->day);
    cells[1] = day_iso(arena, CALENDAR_HIJRI, ask->day);
    cells[2] = date_words_both(arena, language_in_use(), first, ask->day);
    if (policy)
        cells[4] = policy->name;
    return ERR_NONE;
}

static Err fill_office(const QueueAsk *ask, Arena *arena, const Settings *settings, Str *cells)
{
    Office office;

    TRY(store_office_find(ask->store, &office));
    cells[3] = setting_text(settings, SETTING_OFFICE_NAME);
    cells[5] = table_number(arena, office.event_count);
    cells[6] = digest_text(arena, office.chain);
    return ERR_NONE;
}

/* Those of the answer bank that should have been looked at again by that day. */
static Err fill_answers(const QueueAsk *ask, Arena *arena, Str *cells)
{
    KnownAnswer *answers;
    int64_t stale = 0;
    size_t count;

    TRY(store_knownanswer_list(ask->store, arena, &answers, &count));
    for (size_t i = 0; i < count; i++)
        stale += knownanswer_is_stale(&answers[i], ask->day);
    cells[7] = table_number(arena, stale);
    return ERR_NONE;
}

Err day_row(const QueueAsk *ask, Arena *arena, Table *out)
{
    Table day = table_of(arena, day_columns, DAY_COUNT);
    Str *cells = table_add_row(&day);
    VisitFigures figures;
    Settings settings;

    TRY(store_settings_load(ask->store, arena, &settings));
    TRY(fill_policy(ask, arena, cells));
    TRY(fill_office(ask, arena, &settings, cells));
    TRY(fill_answers(ask, arena, cells));
    TRY(store_visit_figures(
        ask->store, ask->day, ask->now, setting_number(&settings, SETTING_QUEUE_TARGET_MINUTES),
        &figures));
    Table counter = visit_row_figures(arena, &figures);
    *out = joined(arena, &day, &counter);
    return ERR_NONE;
}

/* --- known answers to review ------------------------------------------------------------------- */

static const TableColumn answer_columns[] = {
    {"question",  N_("Known answer to review"), COLUMN_TEXT},
    {"owner",     N_("Kept right by"),          COLUMN_CODE},
    {"clause",    N_("Clause"),                 COLUMN_CODE},
    {"review_on", N_("To be reviewed by"),      COLUMN_CODE},
};

static int compare_reviews(const void *a, const void *b)
{
    Day left = ((const KnownAnswer *)a)->review_day;
    Day right = ((const KnownAnswer *)b)->review_day;

    return (left > right) - (left < right);
}

Err day_rows_answers(const QueueAsk *ask, Arena *arena, Table *out)
{
    Table table =
        table_of(arena, answer_columns, sizeof answer_columns / sizeof answer_columns[0]);
    KnownAnswer *answers;
    size_t count;

    TRY(store_knownanswer_list(ask->store, arena, &answers, &count));
    if (count)
        qsort(answers, count, sizeof *answers, compare_reviews);
    for (size_t i = 0; i < count; i++) {
        if (!knownanswer_is_stale(&answers[i], ask->day))
            continue;
        Str *cells = table_add_row(&table);
        cells[0] = answers[i].question;
        cells[1] = answers[i].owner_login;
        cells[2] = answers[i].clause;
        cells[3] = day_iso(arena, CALENDAR_GREGORIAN, answers[i].review_day);
    }
    *out = table;
    return ERR_NONE;
}

/* --- the queues -------------------------------------------------------------------------------- */

static const TableColumn queue_columns[] = {
    {"queue",           N_("Queue"),        COLUMN_FOR_PROGRAMS       },
    {"title",           N_("Queue"),        COLUMN_FOR_PEOPLE         },
    {"count",           N_("Waiting"),      COLUMN_NUMBER             },
    {"late",            N_("Late"),         COLUMN_NUMBER             },
    {"nearly",          N_("Nearly late"),  COLUMN_NUMBER             },
    {"longest_minutes", N_("Longest wait"), COLUMN_NUMBER_FOR_PROGRAMS},
    {"longest",         N_("Longest wait"), COLUMN_FOR_PEOPLE         },
};

Err day_rows_queues(const QueueAsk *ask, Arena *arena, Table *out)
{
    Table table =
        table_of(arena, queue_columns, sizeof queue_columns / sizeof queue_columns[0]);

    for (size_t i = 0; queue_at(i); i++) {
        const QueueKind *kind = queue_at(i);
        QueueFigures figures;
        TRY(queue_count(kind, ask, arena, &figures));
        Str *cells = table_add_row(&table);
        cells[0] = str_of(kind->name);
        cells[1] = str_of(_(kind->title));
        cells[2] = table_number(arena, figures.count);
        cells[3] = table_number(arena, figures.late);
        cells[4] = table_number(arena, figures.nearly);
        if (!figures.longest_minutes)
            continue;
        cells[5] = table_number(arena, figures.longest_minutes);
        cells[6] = queue_words_wait(arena, figures.longest_minutes, false);
    }
    *out = table;
    return ERR_NONE;
}
