#include "db/docket_store.h"

#include "db/agenda_row.h"
#include "db/body.h"
#include "db/casefacts_store.h"
#include "db/decision_row.h"
#include "db/session_row.h"
#include "text/clean.h"

/* --- the order --------------------------------------------------------------------------------- */

static DocketRow docket_row(const AgendaItem *item, const Calendar *calendar, Day today)
{
    bool is_due = item->due != DAY_NONE;
    bool has_age = item->complete_on != DAY_NONE;

    return (DocketRow){
        .id = item->casefile.row,
        .hijri_year = item->number.hijri_year,
        .serial = (int)item->number.serial,
        .class_rank = item->priority,
        .days_left =
            is_due ? calendar_count_working_days(calendar, today, item->due) : DOCKET_NO_DUE,
        .age_days = has_age ? today - item->complete_on : 0,
    };
}

/* Sorts the items as they would be heard; those of the first `rule->seats` get session 1. */
static Err sort_items(
    CaseWork *work, const AgendaItem *items, size_t count, DocketRule rule, DocketRow *out)
{
    Calendar calendar;

    TRY(casework_calendar(work, &calendar));
    for (size_t i = 0; i < count; i++)
        out[i] = docket_row(&items[i], &calendar, casework_today(work));
    docket_sort(&work->change.arena, out, count, rule);
    return ERR_NONE;
}

static DocketRule rule_of(const CaseWork *work, int seats)
{
    return (DocketRule){
        .seats = seats,
        .priority_percent = setting_number(&work->settings, SETTING_DOCKET_PRIORITY_PERCENT),
    };
}

static AgendaItem *find_item(AgendaItem *items, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++) {
        if (items[i].casefile.row == id)
            return &items[i];
    }
    return NULL;
}

/* Writes the agenda's order anew; all of it belongs to this one session. */
static Err place_items(CaseWork *work, SessionId session)
{
    Change *change = &work->change;
    AgendaItem *items = arena_new(&change->arena, AgendaItem, SESSION_MAX_ITEMS);
    DocketRow *rows = arena_new(&change->arena, DocketRow, SESSION_MAX_ITEMS);
    size_t count;

    TRY(agenda_rows_read(change->store, session, &change->arena, items, &count));
    TRY(sort_items(work, items, count, rule_of(work, SESSION_MAX_ITEMS), rows));
    for (size_t i = 0; i < count; i++) {
        AgendaItem *item = find_item(items, count, rows[i].id);
        item->position = (int)i + 1;
        item->is_priority_seat = rows[i].is_priority_seat;
        item->key = rows[i].key;
        TRY(agenda_row_place(change, session, item));
    }
    return ERR_NONE;
}

/* --- who stands before ------------------------------------------------------------------------- */

/* Those who could have a seat: the agenda as it is, this case, and the ready cases. */
typedef struct {
    AgendaItem *items;
    size_t count;
} Claims;

static void add_claim(Claims *claims, const AgendaItem *item)
{
    if (!find_item(claims->items, claims->count, item->casefile.row))
        claims->items[claims->count++] = *item;
}

static AgendaItem item_of(const Casefile *casefile)
{
    return (AgendaItem){
        .casefile = casefile->id,
        .number = casefile->number,
        .priority = casefile->priority,
        .complete_on = casefile->complete_on,
        .due = casefile->due,
    };
}

typedef Err (*ReadyList)(
    Store *store, Arena *arena, AgendaItem *out, size_t max, size_t *count);

static Err add_ready(CaseWork *work, ReadyList read, size_t max, Claims *claims)
{
    AgendaItem *ready = arena_new(&work->change.arena, AgendaItem, max);
    size_t count;

    TRY(read(work->change.store, &work->change.arena, ready, max, &count));
    for (size_t i = 0; i < count; i++)
        add_claim(claims, &ready[i]);
    return ERR_NONE;
}

/* More than these cannot get a seat: those of a class fill at most all seats, and those by window
 * what is left of them. */
static Err read_claims(CaseWork *work, SessionId session, size_t seats, Claims *out)
{
    Arena *arena = &work->change.arena;
    AgendaItem this_case = item_of(&work->casefile);

    out->items = arena_new(arena, AgendaItem, SESSION_MAX_ITEMS + 3 * seats + 1);
    TRY(agenda_rows_read(work->change.store, session, arena, out->items, &out->count));
    if (out->count == SESSION_MAX_ITEMS)
        return err_with(ERR_TOO_LONG, "the agenda is full");
    add_claim(out, &this_case);
    TRY(add_ready(work, docket_ready_by_class, seats, out));
    return add_ready(work, docket_ready_by_window, 2 * seats, out);
}

static Err is_out_of_order(CaseWork *work, SessionId session, bool *out)
{
    int seats = setting_number(&work->settings, SETTING_DOCKET_SEATS);
    Claims claims = {0};

    TRY(read_claims(work, session, (size_t)seats, &claims));
    DocketRow *rows = arena_new(&work->change.arena, DocketRow, claims.count);
    TRY(sort_items(work, claims.items, claims.count, rule_of(work, seats), rows));
    for (size_t i = 0; i < claims.count; i++) {
        if (rows[i].id == work->casefile.id.row)
            *out = rows[i].session > 1;
    }
    return ERR_NONE;
}

/* --- putting on -------------------------------------------------------------------------------- */

/* Without a session that is named and without an open one the guard says what is owed. */
static Err find_session(CaseWork *work, SessionId named, SessionId *out)
{
    *out = named;
    if (!named.row) {
        Err err = session_find_open(work->change.store, out);
        if (err)
            return err == ERR_NOT_FOUND ? ERR_NONE : err;
    }
    return casefacts_name_session(work, out->row);
}

/* `settled` is clean; with it nothing is owed any more. */
static Err settle(CaseWork *work, Str settled)
{
    Decision decision;

    if (work->casefile.state != CASE_DEFERRED || !settled.len)
        return ERR_NONE;
    Err err = decision_find_in_force(
        work->change.store, work->casefile.id, &work->change.arena, &decision);
    if (err || decision.settled_at != MOMENT_NONE)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    work->facts.deferral_owed = (NameList){0};
    return decision_settle(&work->change, &decision);
}

static CaseNote note_of(CaseWork *work, const Session *session, Str settled)
{
    StrBuilder after = {.arena = &work->change.arena};

    body_add(&after, "session", minutes_number_text(&work->change.arena, session->number));
    if (settled.len)
        body_add(&after, "settled", settled);
    return (CaseNote){.after = strbuilder_text(&after)};
}

static Err put_on(CaseWork *work, SessionId id, Str settled, Refusal *why)
{
    Change *change = &work->change;
    Session session = {0};

    if (id.row) {
        TRY(session_find(change->store, id, &change->arena, &session));
        TRY(is_out_of_order(work, id, &work->facts.is_out_of_order));
    }
    CaseNote note = note_of(work, &session, settled);
    TRY(casework_move(work, STEP_DOCKET, &note, why));
    work->casefile.session_id = id.row;
    return agenda_row_add(change, id, work->casefile.id);
}

Err store_casefile_docket(
    Store *store, const Act *act, CasefileId id, const Docketing *docketing, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    SessionId session;
    Str settled;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(text_clean_line(&work.change.arena, docketing->settled, OWED_MAX_POINTS, &settled));
    TRY(find_session(&work, docketing->session, &session));
    TRY(settle(&work, settled));
    TRY(put_on(&work, session, settled, why));
    TRY(place_items(&work, session));
    return casework_commit(&work);
}

/* --- taking off -------------------------------------------------------------------------------- */

Err docket_remove(CaseWork *work)
{
    Change *change = &work->change;
    SessionId session = {work->before.session_id};
    Decision decision;
    Err err = decision_find_entered(
        change->store, session, work->casefile.id, &change->arena, &decision);

    if (!err)
        err = decision_take_back(change, &decision);
    if (err && err != ERR_NOT_FOUND)
        return err;
    work->casefile.session_id = 0;
    TRY(agenda_row_remove(change, session, work->casefile.id));
    return place_items(work, session);
}

Err store_casefile_undock(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_move(&work, STEP_UNDOCK, NULL, why));
    TRY(docket_remove(&work));
    return casework_commit(&work);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_agenda_read(
    Store *store, SessionId session, Arena *arena, AgendaItem *out, size_t *count)
{
    return agenda_read(store, session, arena, out, count);
}
