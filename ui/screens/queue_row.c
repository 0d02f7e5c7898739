#include "ui/screens/queue_row.h"

#include "db/casefile_row.h"
#include "view/queue_words.h"

/* --- cells ----------------------------------------------------------------------------------- */

Str queuerow_cell(const void *row, const char *key)
{
    const QueueRow *at = row;

    return table_cell_named(&at->page->table, at->row, key);
}

int64_t queuerow_id(const void *row)
{
    int64_t id = 0;

    (void)!str_to_int64(queuerow_cell(row, "id"), &id);
    return id;
}

static Str number_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "number");
}

static Str person_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "person");
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "state_words");
}

static Str researcher_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const QueueRow *)row)->researcher;
}

static Str purpose_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "purpose_words");
}

static Str next_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "next_words");
}

static Str question_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "question");
}

static Str new_of(Arena *arena, const void *row)
{
    (void)arena;
    return queuerow_cell(row, "new_words");
}

/* How long somebody waits at the counter, with the mark that goes with it. */
static Str wait_of(Arena *arena, const void *row)
{
    int64_t minutes;
    bool is_long = str_equal(queuerow_cell(row, "mark"), STR("too_long"));

    if (!str_to_int64(queuerow_cell(row, "waits_minutes"), &minutes))
        return (Str){0};
    return queue_words_wait(arena, minutes, is_long);
}

static Style wait_style(const void *row)
{
    return str_equal(queuerow_cell(row, "mark"), STR("too_long")) ? STYLE_WARNING : STYLE_OK;
}

/* return  false where nothing is due. */
static bool days_left_of(const void *row, int64_t *out)
{
    return str_to_int64(queuerow_cell(row, "days_words"), out) ||
           str_to_int64(queuerow_cell(row, "days_left"), out);
}

static Str left_of(Arena *arena, const void *row)
{
    int64_t days;

    return days_left_of(row, &days) ? queue_words_days(arena, days) : (Str){0};
}

static Style left_style(const void *row)
{
    int64_t days;

    if (!days_left_of(row, &days))
        return STYLE_TEXT;
    return days < 0 ? STYLE_ERROR : queue_words_is_near(days) ? STYLE_WARNING : STYLE_OK;
}

/* --- the three kinds of queues ---------------------------------------------------------------- */

const Column queuerow_visits[QUEUEROW_VISIT_COLUMNS] = {
    {N_("Ticket"),  7,  number_of,  list_strong, false, false, 0},
    {N_("Visitor"), 24, person_of,  NULL,        false, true,  0},
    {N_("Purpose"), 14, purpose_of, NULL,        false, false, 2},
    {N_("State"),   16, state_of,   NULL,        false, false, 1},
    {N_("Wait"),    9,  wait_of,    wait_style,  false, false, 0},
};

const Column queuerow_cases[QUEUEROW_CASE_COLUMNS] = {
    {N_("Number"), 9,  number_of, list_strong, true,  false, 0},
    {N_("Name"),   24, person_of, NULL,        false, true,  0},
    {N_("State"),  16, state_of,  NULL,        false, false, 1},
    {N_("Due"),    17, left_of,   left_style,  false, false, 0},
    {N_("Next"),   18, next_of,   NULL,        false, false, 2},
};

const Column queuerow_studies[QUEUEROW_STUDY_COLUMNS] = {
    {N_("Number"),     9,  number_of,     list_strong, true,  false, 0},
    {N_("Name"),       20, person_of,     NULL,        false, true,  0},
    {N_("Researcher"), 16, researcher_of, NULL,        false, true,  0},
    {N_("State"),      14, state_of,      NULL,        false, false, 1},
    {N_("Due"),        17, left_of,       left_style,  false, false, 0},
    {N_("Next"),       18, next_of,       NULL,        false, false, 2},
};

const Column queuerow_referrals[QUEUEROW_REFERRAL_COLUMNS] = {
    {N_("Number"),   9,  number_of,   list_strong, true,  false, 0},
    {N_("Name"),     20, person_of,   NULL,        false, true,  1},
    {N_("New"),      6,  new_of,      list_strong, false, false, 2},
    {N_("Due"),      17, left_of,     left_style,  false, false, 0},
    {N_("Question"), 24, question_of, NULL,        false, true,  0},
};

/* --- what a row is ------------------------------------------------------------------------------ */

Str queuerow_name(Arena *arena, const void *row)
{
    Str number = queuerow_cell(row, "number");
    Str person = queuerow_cell(row, "person");
    Str with = ((const QueueRow *)row)->researcher;

    return str_format(
        arena, "%.*s · %.*s%s%.*s", (int)number.len, number.bytes, (int)person.len,
        person.bytes, with.len ? " · " : "", (int)with.len, with.bytes);
}

CaseState queuerow_state(const void *row)
{
    CaseState state = CASE_NONE;

    (void)!casestate_from_code(queuerow_cell(row, "state"), &state);
    return state;
}

bool queuerow_is_case(const void *row)
{
    return str_equal(queuerow_cell(row, "record"), CASE_KIND);
}

/* --- orders ------------------------------------------------------------------------------------ */

const ListOrder queuerow_case_orders[QUEUEROW_CASE_ORDERS] = {
    {N_("Deadline"),      CASEORDER_NONE  },
    {N_("Number"),        CASEORDER_NUMBER},
    {N_("Name"),          CASEORDER_NAME  },
    {N_("Longest there"), CASEORDER_AGE   },
};

const ListOrder queuerow_overdue_orders[QUEUEROW_OVERDUE_ORDERS] = {
    {N_("Deadline"),      CASEORDER_NONE      },
    {N_("Longest there"), CASEORDER_AGE       },
    {N_("Step"),          CASEORDER_STEP      },
    {N_("Researcher"),    CASEORDER_RESEARCHER},
    {N_("Name"),          CASEORDER_NAME      },
    {N_("Number"),        CASEORDER_NUMBER    },
};
