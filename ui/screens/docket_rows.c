#include "ui/screens/docket_rows.h"

#include "db/agenda_row.h"
#include "db/calendar_store.h"
#include "db/casefacts_store.h"
#include "db/decision_store.h"
#include "db/docket_store.h"
#include "db/session_store.h"
#include "db/usualstep_store.h"
#include "text/isolate.h"

static const CaseState heard[] = {CASE_DOCKETED, CASE_DEFERRED, CASE_APPEAL};
static const CaseState studied[] = {CASE_STUDY, CASE_COMPLETE};

/* --- the order --------------------------------------------------------------------------------- */

static DocketRow order_of(const DocketClaim *claim, Day today, const Calendar *calendar)
{
    bool is_due = claim->due != DAY_NONE;
    bool has_age = claim->complete_on != DAY_NONE;

    return (DocketRow){
        .id = claim->casefile.row,
        .hijri_year = claim->number.hijri_year,
        .serial = (int)claim->number.serial,
        .class_rank = claim->priority,
        .days_left =
            is_due ? calendar_count_working_days(calendar, today, claim->due) : DOCKET_NO_DUE,
        .age_days = has_age ? today - claim->complete_on : 0,
    };
}

static bool is_among(const DocketRow *rows, size_t count, CasefileId id)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].id == id.row)
            return true;
    return false;
}

typedef Err (*ReadyList)(Store *store, DocketClaim *out, size_t max, size_t *count);

/* Each place is taken by the first one left by class, or by window: so as many places are right as
 * are read of both, however many cases are ready. */
static Err add_ready(
    Desk *desk, Arena *arena, const Calendar *calendar, DocketRow *rows, size_t *count)
{
    static const ReadyList lists[] = {docket_ready_by_class, docket_ready_by_window};
    DocketClaim *claims = arena_new(arena, DocketClaim, DOCKET_STATE_MAX);
    size_t found;

    for (size_t list = 0; list < sizeof lists / sizeof lists[0]; list++) {
        TRY(lists[list](desk->store, claims, DOCKET_STATE_MAX, &found));
        for (size_t i = 0; i < found; i++)
            if (!is_among(rows, *count, claims[i].casefile))
                rows[(*count)++] = order_of(&claims[i], desk_today(desk), calendar);
    }
    return ERR_NONE;
}

static Err add_state(
    Desk *desk, Arena *arena, const Calendar *calendar, CaseState state, DocketRow *rows,
    size_t *count)
{
    CaseListRow *found = arena_new(arena, CaseListRow, DOCKET_STATE_MAX);
    CaseQuery query = {.state = state};
    size_t found_count;

    TRY(store_casefile_page(desk->store, &query, arena, found, DOCKET_STATE_MAX, &found_count));
    for (size_t i = 0; i < found_count; i++) {
        const Casefile *casefile = &found[i].casefile;
        DocketClaim claim = {
            casefile->id, casefile->number, casefile->priority, casefile->complete_on,
            casefile->due};
        rows[(*count)++] = order_of(&claim, desk_today(desk), calendar);
    }
    return ERR_NONE;
}

/* Reads and sorts into `rows`.
 *
 * placed  how many of them can be heard.
 */
static Err read_order(Desk *desk, Arena *arena, DocketRow *rows, size_t *placed, size_t *count)
{
    DocketRule rule = {
        .seats = setting_number(&desk->settings, SETTING_DOCKET_SEATS),
        .priority_percent = setting_number(&desk->settings, SETTING_DOCKET_PRIORITY_PERCENT),
    };
    Calendar calendar;

    *count = 0;
    TRY(store_calendar_load(desk->store, &desk->settings, arena, &calendar));
    TRY(add_ready(desk, arena, &calendar, rows, count));
    for (size_t i = 0; i < sizeof heard / sizeof heard[0]; i++)
        TRY(add_state(desk, arena, &calendar, heard[i], rows, count));
    *placed = *count;
    docket_sort(arena, rows, *placed, rule);
    for (size_t i = 0; i < sizeof studied / sizeof studied[0]; i++)
        TRY(add_state(desk, arena, &calendar, studied[i], rows, count));
    return ERR_NONE;
}

Err docket_stands_read(Desk *desk, Arena *arena, DocketStands *out)
{
    Arena work = {0};
    DocketRow *rows = arena_new(&work, DocketRow, DOCKET_ROWS_MAX);
    size_t placed = 0, count = 0;
    Err err = read_order(desk, &work, rows, &placed, &count);

    *out = (DocketStands){0};
    if (!err)
        *out = (DocketStands){arena_new(arena, DocketStand, count), count};
    for (size_t i = 0; i < out->count; i++)
        out->rows[i] = (DocketStand){rows[i], i < placed ? (int)i + 1 : 0};
    arena_free(&work);
    return err;
}

/* --- one case ---------------------------------------------------------------------------------- */

static Err add_earlier(Desk *desk, Arena *arena, DocketEntry *entry)
{
    CaseQuery query = {.person_id = entry->view.casefile.person_id};

    entry->earlier = arena_new(arena, CaseListRow, DOCKET_EARLIER_MAX);
    return store_casefile_page(
        desk->store, &query, arena, entry->earlier, DOCKET_EARLIER_MAX, &entry->earlier_count);
}

/* "1448-1: Ali · Badr" */
static Str sat_in(Arena *arena, const Session *session)
{
    StrBuilder words = {.arena = arena};

    strbuilder_add(
        &words, text_isolate_ltr(arena, minutes_number_text(arena, session->number)));
    for (size_t i = 0; i < session->member_count; i++) {
        strbuilder_add(&words, i ? STR(" · ") : STR(": "));
        strbuilder_add(&words, text_isolate(arena, session->members[i].name));
    }
    return strbuilder_text(&words);
}

/* A case that comes again after a rejection was appealed against. */
static Err add_rejection(Desk *desk, Arena *arena, DocketEntry *entry)
{
    const Casefile *casefile = &entry->view.casefile;
    Decision *decisions = arena_new(arena, Decision, DECISIONS_OF_CASE_MAX);
    Session *session = arena_new(arena, Session, 1);
    size_t count = 0;

    if (casefile->state != CASE_APPEAL && casefile->state != CASE_DOCKETED)
        return ERR_NONE;
    TRY(store_decision_list(desk->store, casefile->id, arena, decisions, &count));
    while (count && decisions[count - 1].state != DECISION_IN_FORCE)
        count--;
    if (!count || decisions[count - 1].outcome != OUTCOME_REJECT)
        return ERR_NONE;
    TRY(store_session_find(desk->store, decisions[count - 1].session, arena, session));
    entry->is_appeal = true;
    entry->rejected_by = sat_in(arena, session);
    entry->rejected_panel = session->panel;
    return ERR_NONE;
}

static Err add_researcher(Desk *desk, Arena *arena, DocketEntry *entry)
{
    Staff staff;

    if (!entry->view.researcher.len)
        return ERR_NONE;
    TRY(store_staff_find_login(desk->store, entry->view.researcher, arena, &staff));
    entry->researcher = staff.name;
    return ERR_NONE;
}

static Err ask_next(Desk *desk, Arena *arena, DocketEntry *entry)
{
    const Casefile *casefile = &entry->view.casefile;
    CaseFacts facts;

    TRY(store_casefile_facts(desk->store, casefile->id, entry->today, arena, &facts));
    return store_usualstep_next(
        desk->store, &facts, casefile->kind, desk->staff.role, &entry->next);
}

Err docket_entry_read(Desk *desk, Arena *arena, const DocketStand *stand, DocketEntry *out)
{
    CasefileId id = {stand->order.id};
    Day today = desk_today(desk);

    *out = (DocketEntry){.order = stand->order, .place = stand->place, .today = today};
    TRY(store_casefile_view(desk->store, id, today, arena, &out->view));
    TRY(add_earlier(desk, arena, out));
    TRY(add_rejection(desk, arena, out));
    TRY(add_researcher(desk, arena, out));
    return stand->place ? ERR_NONE : ask_next(desk, arena, out);
}

/* --- sessions ---------------------------------------------------------------------------------- */

static Err add_session(Desk *desk, Arena *arena, const Session *session, DocketSessions *out)
{
    AgendaItem *items = arena_new(arena, AgendaItem, SESSION_MAX_ITEMS);
    DocketSession *row = &out->rows[out->count];

    *row = (DocketSession){.session = *session};
    TRY(store_agenda_read(desk->store, session->id, arena, items, &row->item_count));
    out->count++;
    return ERR_NONE;
}

Err docket_sessions_read(Desk *desk, Arena *arena, DocketSessions *out)
{
    Session *open = arena_new(arena, Session, DOCKET_SESSIONS_MAX);
    size_t count;

    *out = (DocketSessions){.rows = arena_new(arena, DocketSession, DOCKET_SESSIONS_MAX)};
    TRY(store_session_list_open(desk->store, arena, open, DOCKET_SESSIONS_MAX, &count));
    for (size_t i = 0; i < count; i++)
        TRY(add_session(desk, arena, &open[i], out));
    return ERR_NONE;
}
