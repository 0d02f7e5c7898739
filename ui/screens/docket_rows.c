#include "ui/screens/docket_rows.h"

#include "db/calendar_store.h"
#include "db/casefacts_store.h"
#include "db/decision_store.h"
#include "db/docket_store.h"
#include "db/session_store.h"
#include "text/isolate.h"

#include <stdlib.h>

enum { SESSION_PAGE = 32 };

static const CaseState heard[] = {CASE_READY, CASE_DOCKETED, CASE_DEFERRED, CASE_APPEAL};
static const CaseState studied[] = {CASE_STUDY, CASE_COMPLETE};

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

static Err add_state(Desk *desk, Arena *arena, CaseState state, DocketEntry *out, size_t *count)
{
    CaseListRow *rows = arena_new(arena, CaseListRow, DOCKET_STATE_MAX);
    CaseQuery query = {.state = state};
    Day today = desk_today(desk);
    size_t found;

    TRY(store_casefile_page(desk->store, &query, arena, rows, DOCKET_STATE_MAX, &found));
    for (size_t i = 0; i < found; i++) {
        DocketEntry *entry = &out[(*count)++];
        *entry = (DocketEntry){.today = today};
        TRY(store_casefile_view(desk->store, rows[i].casefile.id, today, arena, &entry->view));
        TRY(add_earlier(desk, arena, entry));
        TRY(add_rejection(desk, arena, entry));
        TRY(add_researcher(desk, arena, entry));
    }
    return ERR_NONE;
}

static DocketRow order_of(const DocketEntry *entry, size_t i, const Calendar *calendar)
{
    const Casefile *casefile = &entry->view.casefile;
    bool is_due = casefile->due != DAY_NONE;
    bool has_age = casefile->complete_on != DAY_NONE;

    return (DocketRow){
        .id = (int64_t)i,
        .hijri_year = casefile->number.hijri_year,
        .serial = (int)casefile->number.serial,
        .class_rank = casefile->priority,
        .days_left = is_due ? calendar_count_working_days(calendar, entry->today, casefile->due)
                            : DOCKET_NO_DUE,
        .age_days = has_age ? entry->today - casefile->complete_on : 0,
    };
}

static Err sort(Desk *desk, Arena *arena, DocketEntry *entries, size_t count)
{
    DocketRule rule = {
        .seats = setting_number(&desk->settings, SETTING_DOCKET_SEATS),
        .priority_percent = setting_number(&desk->settings, SETTING_DOCKET_PRIORITY_PERCENT),
    };
    DocketEntry *unsorted = arena_new(arena, DocketEntry, DOCKET_ROWS_MAX);
    DocketRow *rows = arena_new(arena, DocketRow, DOCKET_ROWS_MAX);
    Calendar calendar;

    TRY(store_calendar_load(desk->store, &desk->settings, arena, &calendar));
    for (size_t i = 0; i < count; i++) {
        unsorted[i] = entries[i];
        rows[i] = order_of(&entries[i], i, &calendar);
    }
    docket_sort(arena, rows, count, rule);
    for (size_t i = 0; i < count; i++) {
        entries[i] = unsorted[rows[i].id];
        entries[i].order = rows[i];
        entries[i].place = (int)i + 1;
    }
    return ERR_NONE;
}

static Err ask_next(Desk *desk, Arena *arena, DocketEntry *entry)
{
    CaseFacts facts;

    TRY(store_casefile_facts(
        desk->store, entry->view.casefile.id, entry->today, arena, &facts));
    entry->next = casenext_of(&facts);
    return ERR_NONE;
}

Err docket_rows_read(Desk *desk, Arena *arena, DocketEntry *out, size_t *count)
{
    size_t found = 0;

    for (size_t i = 0; i < sizeof heard / sizeof heard[0]; i++)
        TRY(add_state(desk, arena, heard[i], out, &found));
    TRY(sort(desk, arena, out, found));
    size_t placed = found;
    for (size_t i = 0; i < sizeof studied / sizeof studied[0]; i++)
        TRY(add_state(desk, arena, studied[i], out, &found));
    for (size_t i = placed; i < found; i++)
        TRY(ask_next(desk, arena, &out[i]));
    *count = found;
    return ERR_NONE;
}

static Err add_session(Desk *desk, Arena *arena, const Session *session, DocketSessions *out)
{
    AgendaItem *items = arena_new(arena, AgendaItem, SESSION_MAX_ITEMS);
    DocketSession *row = &out->rows[out->count];

    *row = (DocketSession){.session = *session};
    TRY(store_agenda_read(desk->store, session->id, arena, items, &row->item_count));
    out->count++;
    return ERR_NONE;
}

static int by_day(const void *a, const void *b)
{
    const Session *one = &((const DocketSession *)a)->session;
    const Session *other = &((const DocketSession *)b)->session;

    if (one->held != other->held)
        return one->held < other->held ? -1 : 1;
    return one->id.row < other->id.row ? -1 : one->id.row > other->id.row;
}

Err docket_sessions_read(Desk *desk, Arena *arena, DocketSessions *out)
{
    Session *page = arena_new(arena, Session, SESSION_PAGE);
    SessionId after = {0};
    size_t count = SESSION_PAGE;

    *out = (DocketSessions){.rows = arena_new(arena, DocketSession, DOCKET_SESSIONS_MAX)};
    while (count == SESSION_PAGE && out->count < DOCKET_SESSIONS_MAX) {
        TRY(store_session_page(desk->store, after, arena, page, SESSION_PAGE, &count));
        for (size_t i = 0; i < count && out->count < DOCKET_SESSIONS_MAX; i++)
            if (page[i].state == SESSION_OPEN)
                TRY(add_session(desk, arena, &page[i], out));
        if (count)
            after = page[count - 1].id;
    }
    qsort(out->rows, out->count, sizeof *out->rows, by_day);
    return ERR_NONE;
}
