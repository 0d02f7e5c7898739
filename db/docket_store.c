#include "db/docket_store.h"

#include "db/agenda_row.h"
#include "db/body.h"
#include "db/casefacts_store.h"
#include "db/decision_row.h"
#include "db/session_row.h"
#include "db/verdict_store.h"
#include "office/freetext.h"

/* --- the order --------------------------------------------------------------------------------- */

/* The agenda of a session and what its order is made of. */
typedef struct {
    CaseWork *work;
    SessionId session;
    AgendaItem *items;
    size_t count;
    Calendar calendar;
} Docket;

static Err read_docket(CaseWork *work, SessionId session, Docket *out)
{
    Change *change = &work->change;

    *out = (Docket){.work = work, .session = session};
    out->items = arena_new(&change->arena, AgendaItem, SESSION_MAX_ITEMS + 1);
    TRY(casework_calendar(work, &out->calendar));
    return agenda_places_read(change->store, session, out->items, &out->count);
}

static DocketClaim claim_of(const AgendaItem *item)
{
    return (DocketClaim){
        item->casefile, item->number, item->priority, item->complete_on, item->due};
}

static DocketRow row_of(const Docket *docket, const DocketClaim *claim)
{
    Day today = casework_today(docket->work);
    bool is_due = claim->due != DAY_NONE;
    bool has_age = claim->complete_on != DAY_NONE;

    return (DocketRow){
        .id = claim->casefile.row,
        .hijri_year = claim->number.hijri_year,
        .serial = (int)claim->number.serial,
        .class_rank = claim->priority,
        .days_left = is_due ? calendar_count_working_days(&docket->calendar, today, claim->due)
                            : DOCKET_NO_DUE,
        .age_days = has_age ? today - claim->complete_on : 0,
    };
}

/* The claims as they would be heard; those who get a seat in this session stand in session 1. */
static DocketRow *sort_claims(
    const Docket *docket, const DocketClaim *claims, size_t count, int seats)
{
    CaseWork *work = docket->work;
    DocketRow *rows = arena_new(&work->change.arena, DocketRow, count);
    DocketRule rule = {
        .seats = seats,
        .priority_percent = setting_number(&work->settings, SETTING_DOCKET_PRIORITY_PERCENT),
    };

    for (size_t i = 0; i < count; i++)
        rows[i] = row_of(docket, &claims[i]);
    docket_sort(&work->change.arena, rows, count, rule);
    return rows;
}

static AgendaItem *find_item(const Docket *docket, int64_t id)
{
    for (size_t i = 0; i < docket->count; i++) {
        if (docket->items[i].casefile.row == id)
            return &docket->items[i];
    }
    return NULL;
}

/* Writes one place, where it is not the present one. */
static Err place(const Docket *docket, const DocketRow *row, int position)
{
    AgendaItem *item = find_item(docket, row->id);
    bool is_same = item->position == position && item->key == row->key &&
                   item->is_priority_seat == row->is_priority_seat;

    if (is_same)
        return ERR_NONE;
    item->position = position;
    item->is_priority_seat = row->is_priority_seat;
    item->key = row->key;
    return agenda_row_place(&docket->work->change, docket->session, item);
}

/* Brings the agenda into its order; all of it is heard in this session. */
static Err place_items(const Docket *docket)
{
    CaseWork *work = docket->work;
    int seats = setting_number(&work->settings, SETTING_DOCKET_SEATS);
    DocketClaim *claims = arena_new(&work->change.arena, DocketClaim, docket->count);

    for (size_t i = 0; i < docket->count; i++)
        claims[i] = claim_of(&docket->items[i]);
    DocketRow *rows = sort_claims(
        docket, claims, docket->count, seats > (int)docket->count ? seats : (int)docket->count);
    for (size_t i = 0; i < docket->count; i++)
        TRY(place(docket, &rows[i], (int)i + 1));
    return ERR_NONE;
}

/* --- who stands before ------------------------------------------------------------------------- */

/* Those who could have a seat: the agenda as it is, this case, and the ready cases. */
typedef struct {
    DocketClaim *items;
    size_t count;
} Claims;

static void add_claim(Claims *claims, const DocketClaim *claim)
{
    for (size_t i = 0; i < claims->count; i++) {
        if (claims->items[i].casefile.row == claim->casefile.row)
            return;
    }
    claims->items[claims->count++] = *claim;
}

typedef Err (*ReadyList)(Store *store, DocketClaim *out, size_t max, size_t *count);

static Err add_ready(const Docket *docket, ReadyList read, size_t max, Claims *claims)
{
    Change *change = &docket->work->change;
    DocketClaim *ready = arena_new(&change->arena, DocketClaim, max);
    size_t count;

    TRY(read(change->store, ready, max, &count));
    for (size_t i = 0; i < count; i++)
        add_claim(claims, &ready[i]);
    return ERR_NONE;
}

static DocketClaim claim_of_case(const Casefile *casefile)
{
    return (DocketClaim){
        casefile->id, casefile->number, casefile->priority, casefile->complete_on,
        casefile->due};
}

/* More than these cannot get a seat: those of a class fill at most all seats, and those by window
 * what is left of them. */
static Err read_claims(const Docket *docket, size_t seats, Claims *out)
{
    CaseWork *work = docket->work;
    DocketClaim this_case = claim_of_case(&work->casefile);

    out->items = arena_new(&work->change.arena, DocketClaim, docket->count + 3 * seats + 1);
    for (size_t i = 0; i < docket->count; i++) {
        DocketClaim claim = claim_of(&docket->items[i]);
        add_claim(out, &claim);
    }
    add_claim(out, &this_case);
    TRY(add_ready(docket, docket_ready_by_class, seats, out));
    return add_ready(docket, docket_ready_by_window, 2 * seats, out);
}

static Err is_out_of_order(const Docket *docket, bool *out)
{
    CaseWork *work = docket->work;
    int seats = setting_number(&work->settings, SETTING_DOCKET_SEATS);
    Claims claims = {0};

    TRY(read_claims(docket, (size_t)seats, &claims));
    DocketRow *rows = sort_claims(docket, claims.items, claims.count, seats);
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

static Err ask_order(Docket *docket, CaseFacts *facts)
{
    if (docket->count == SESSION_MAX_ITEMS)
        return err_with(ERR_TOO_LONG, "the agenda is full");
    return is_out_of_order(docket, &facts->is_out_of_order);
}

static Err put_on(CaseWork *work, SessionId id, Str settled, Refusal *why)
{
    Change *change = &work->change;
    Session session = {0};
    Docket docket;

    TRY(read_docket(work, id, &docket));
    if (id.row) {
        TRY(session_find(change->store, id, &change->arena, &session));
        TRY(ask_order(&docket, &work->facts));
    }
    CaseNote note = note_of(work, &session, settled);
    TRY(casework_move(work, STEP_DOCKET, &note, why));
    TRY(verdicts_judge(work, PAPEROCCASION_DOCKET, session.held));
    work->casefile.session_id = id.row;
    TRY(agenda_row_add(change, id, work->casefile.id));
    docket.items[docket.count++] = item_of(&work->casefile);
    return place_items(&docket);
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
    TRY(casestate_permit(act->role, STEP_DOCKET, why));
    TRY(freetext_line(
        work.names, docketing->settled, "settled", OWED_MAX_POINTS, &settled, why));
    TRY(find_session(&work, docketing->session, &session));
    TRY(settle(&work, settled));
    TRY(put_on(&work, session, settled, why));
    return casework_commit(&work);
}

/* --- taking off -------------------------------------------------------------------------------- */

Err docket_remove(CaseWork *work)
{
    Change *change = &work->change;
    SessionId session = {work->before.session_id};
    Decision decision;
    Docket docket;
    Err err = decision_find_entered(
        change->store, session, work->casefile.id, &change->arena, &decision);

    if (!err)
        err = decision_take_back(change, &decision);
    if (err && err != ERR_NOT_FOUND)
        return err;
    work->casefile.session_id = 0;
    TRY(agenda_row_remove(change, session, work->casefile.id));
    TRY(read_docket(work, session, &docket));
    return place_items(&docket);
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
