#include "db/session_store.h"

#include "db/agenda_row.h"
#include "db/body.h"
#include "db/casefile_row.h"
#include "db/casework.h"
#include "db/counter_store.h"
#include "db/decision_row.h"
#include "db/kept.h"
#include "db/policy_store.h"
#include "db/session_row.h"
#include "db/store_inside.h"
#include "db/verdict_store.h"
#include "office/freetext.h"
#include "office/guard_clause.h"

/* --- what every act needs ---------------------------------------------------------------------- */

/* One act on a session, from reading it to its event. */
typedef struct {
    Change change;
    int64_t policy_id;
    const Policy *policy; /* in force; NULL: none was ever adopted */
    Session before;
    Session session; /* as it will stand */
} SessionWork;

static void leave(SessionWork *work)
{
    change_rollback(&work->change);
}

#define AUTO_LEAVE_SESSION __attribute__((cleanup(leave)))

static Err begin(SessionWork *work, Store *store, const Act *act, Refusal *why)
{
    TRY(change_begin(&work->change, store, act, why));
    Err err = store_policy_in_force(store, &work->policy_id, &work->policy);
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err begin_with(
    SessionWork *work, Store *store, const Act *act, SessionId id, Refusal *why)
{
    TRY(begin(work, store, act, why));
    if (change_is_repeat(&work->change))
        return ERR_NONE;
    TRY(session_find(store, id, &work->change.arena, &work->before));
    TRY(change_check_version(&work->change, work->before.version));
    work->session = work->before;
    change_set_result(&work->change, id.row);
    return ERR_NONE;
}

static Err take_step(
    SessionWork *work, SessionStep step, SessionFacts *facts, const char *field, Refusal *why)
{
    const Act *act = work->change.act;

    facts->policy = work->policy;
    facts->state = work->before.state;
    facts->has_reason = act->reason.len > 0;
    Err err = session_after(facts, act->role, step, &work->session.state, why);
    if (err && field)
        why->field = str_of(field);
    return err;
}

static Err tell(SessionWork *work, SessionStep step)
{
    Event event = {
        .act = str_of(session_step_code(step)),
        .record_kind = SESSION_KIND,
        .record_id = work->session.id.row,
        .to_state = str_of(session_state_code(work->session.state)),
        .after = session_body(&work->change.arena, &work->session),
    };

    if (work->before.state != SESSION_NONE)
        event.from_state = str_of(session_state_code(work->before.state));
    if (work->policy)
        event.clause = guard_clause(work->policy, GUARD_SESSION_OPEN);
    return change_add_event(&work->change, &event);
}

static Err bad_value(Refusal *why, Str field, Str found, Str allowed)
{
    *why =
        (Refusal){.guard = GUARD_BAD_VALUE, .field = field, .found = found, .allowed = allowed};
    return ERR_BAD_DATA;
}

static Err bad_position(SessionWork *work, MemberSet found, Refusal *why)
{
    Arena *texts = &work->change.store->refusal_texts;
    MemberSet all = memberset_of((int)work->session.member_count + 1) - 1;

    return bad_value(
        why, STR("member"), memberset_text(texts, found), memberset_text(texts, all));
}

/* --- members ----------------------------------------------------------------------------------- */

static Err check_member(
    SessionWork *work, const SessionMember *typed, SessionMember *out, Refusal *why)
{
    Arena *arena = &work->change.store->refusal_texts;

    out->is_present = typed->is_present;
    TRY(freetext_line(arena, typed->name, "member", MEMBER_NAME_MAX_POINTS, &out->name, why));
    TRY(freetext_line(
        arena, typed->capacity, "capacity", MEMBER_CAPACITY_MAX_POINTS, &out->capacity, why));
    return out->name.len ? ERR_NONE : ERR_BLANK;
}

static Err add_members(
    SessionWork *work, const SessionMember *members, size_t count, Refusal *why)
{
    Session *session = &work->session;

    *why = (Refusal){.field = STR("member")};
    if (session->member_count + count > SESSION_MAX_MEMBERS)
        return bad_value(why, STR("member"), (Str){0}, STR("1 - 30"));
    for (size_t i = 0; i < count; i++)
        TRY(check_member(work, &members[i], &session->members[session->member_count++], why));
    return session->member_count ? ERR_NONE : ERR_BLANK;
}

/* --- opening ----------------------------------------------------------------------------------- */

static Err check_plan(const SessionPlan *plan, Refusal *why)
{
    if (!day_exists(plan->held))
        return bad_value(why, STR("date"), (Str){0}, (Str){0});
    if (plan->panel < 1 || plan->panel > SESSION_MAX_PANEL)
        return bad_value(why, STR("panel"), (Str){0}, STR("1 - 99"));
    return ERR_NONE;
}

static Err give_number(SessionWork *work)
{
    Change *change = &work->change;
    int year = day_parts(CALENDAR_HIJRI, work->session.held).year;
    Str counter = str_format(&change->arena, "session.serial.%d", year);
    int64_t serial;

    TRY(counter_next(change, counter, &serial));
    work->session.number = (MinutesNumber){year, (int)serial};
    return ERR_NONE;
}

static Err fill(SessionWork *work, const SessionPlan *plan, Refusal *why)
{
    Change *change = &work->change;
    Settings settings;

    TRY(check_plan(plan, why));
    TRY(kept_settings(change->store, &settings));
    TRY(freetext_line(
        &change->arena, plan->place, "place", SESSION_PLACE_MAX_POINTS, &work->session.place,
        why));
    work->session.held = plan->held;
    work->session.panel = plan->panel;
    work->session.quorum = (unsigned)setting_number(&settings, SETTING_COMMITTEE_QUORUM);
    work->session.closed_at = MOMENT_NONE;
    TRY(add_members(work, plan->members, plan->member_count, why));
    TRY(give_number(work));
    work->session.id.row = change_new_id(change);
    return ERR_NONE;
}

Err store_session_open(
    Store *store, const Act *act, const SessionPlan *plan, SessionId *out, Refusal *why)
{
    AUTO_LEAVE_SESSION SessionWork work = {0};
    SessionFacts facts = {0};

    TRY(begin(&work, store, act, why));
    if (change_is_repeat(&work.change)) {
        out->row = work.change.result;
        return ERR_NONE;
    }
    TRY(take_step(&work, SESSION_STEP_OPEN, &facts, NULL, why));
    TRY(fill(&work, plan, why));
    change_set_result(&work.change, work.session.id.row);
    TRY(session_row_add(&work.change, &work.session));
    TRY(tell(&work, SESSION_STEP_OPEN));
    SessionId id = work.session.id;
    TRY(change_commit(&work.change));
    *out = id;
    return ERR_NONE;
}

/* --- presence and recusal ---------------------------------------------------------------------- */

static Err set_present(SessionWork *work, MemberSet present, Refusal *why)
{
    Session *session = &work->session;

    if (present >> session->member_count)
        return bad_position(work, present, why);
    for (size_t i = 0; i < session->member_count; i++)
        session->members[i].is_present = memberset_has(present, (int)i + 1);
    return ERR_NONE;
}

Err store_session_present(
    Store *store, const Act *act, SessionId id, MemberSet present, const SessionMember *added,
    size_t added_count, Refusal *why)
{
    AUTO_LEAVE_SESSION SessionWork work = {0};
    SessionFacts facts = {0};

    TRY(begin_with(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(take_step(&work, SESSION_STEP_PRESENT, &facts, NULL, why));
    TRY(set_present(&work, present, why));
    TRY(add_members(&work, added, added_count, why));
    TRY(session_row_keep(&work.change, &work.session));
    TRY(tell(&work, SESSION_STEP_PRESENT));
    return change_commit(&work.change);
}

static Err find_on_agenda(SessionWork *work, CasefileId casefile)
{
    Change *change = &work->change;
    AgendaItem *items = arena_new(&change->arena, AgendaItem, SESSION_MAX_ITEMS);
    size_t count;

    TRY(agenda_rows_read(change->store, work->session.id, &change->arena, items, &count));
    for (size_t i = 0; i < count; i++) {
        if (items[i].casefile.row == casefile.row)
            return ERR_NONE;
    }
    return ERR_NOT_FOUND;
}

static Err take_entered_back(SessionWork *work, CasefileId casefile)
{
    Change *change = &work->change;
    Decision decision;
    Err err = decision_find_entered(
        change->store, work->session.id, casefile, &change->arena, &decision);

    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return decision_take_back(change, &decision);
}

/* The event belongs to the case: it is part of its story, and who may see its file hangs on it. */
static Err tell_recusal(SessionWork *work, CasefileId casefile, const SessionMember *member)
{
    Change *change = &work->change;
    StrBuilder after = {.arena = &change->arena};
    Event event = {
        .act = str_of(session_step_code(SESSION_STEP_RECUSE)),
        .record_kind = CASE_KIND,
        .record_id = casefile.row,
    };

    body_add(&after, "session", minutes_number_text(&change->arena, work->session.number));
    body_add(&after, "member", member->name);
    event.after = strbuilder_text(&after);
    if (work->policy)
        event.clause = guard_clause(work->policy, GUARD_RECUSED_SILENT);
    return change_add_event(change, &event);
}

static Err recuse(SessionWork *work, CasefileId casefile, int position, Refusal *why)
{
    const SessionMember *member = &work->session.members[position - 1];
    SessionFacts facts = {.member.is_present = member->is_present};

    TRY(take_step(work, SESSION_STEP_RECUSE, &facts, NULL, why));
    TRY(find_on_agenda(work, casefile));
    TRY(take_entered_back(work, casefile));
    TRY(vote_add_recusal(&work->change, work->session.id, casefile, position));
    return tell_recusal(work, casefile, member);
}

Err store_session_recuse(
    Store *store, const Act *act, SessionId id, CasefileId casefile, int position, Refusal *why)
{
    AUTO_LEAVE_SESSION SessionWork work = {0};

    TRY(begin_with(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(session_permit(act->role, SESSION_STEP_RECUSE, why));
    if (position < 1 || (size_t)position > work.session.member_count)
        return bad_value(why, STR("member"), (Str){0}, (Str){0});
    TRY(recuse(&work, casefile, position, why));
    return change_commit(&work.change);
}

/* --- closing ----------------------------------------------------------------------------------- */

static NameList undecided(SessionWork *work, const AgendaItem *items, size_t count)
{
    Arena *texts = &work->change.store->refusal_texts;
    Str *numbers = arena_new(texts, Str, count);
    size_t open = 0;

    for (size_t i = 0; i < count; i++) {
        if (items[i].decision.outcome == OUTCOME_NONE)
            numbers[open++] = casenumber_text(texts, items[i].number);
    }
    return (NameList){numbers, open};
}

static Err write_minutes(
    SessionWork *work, MinutesWriter write, const AgendaItem *items, size_t count)
{
    Change *change = &work->change;
    Settings settings;

    TRY(kept_settings(change->store, &settings));
    Str name = setting_text(&settings, SETTING_OFFICE_NAME);
    Minutes minutes = {
        .session = &work->session,
        .items = items,
        .count = count,
        .committee = work->policy ? work->policy->committee_decide : (Str){0},
        .office = name.len || !work->policy ? name : work->policy->association,
    };
    work->session.closed_at = change->moment;
    work->session.minutes = write(&change->arena, &minutes);
    work->session.checksum = digest_text(&change->arena, seal_plain(work->session.minutes));
    return ERR_NONE;
}

static CaseNote note_of(CaseWork *work, const Session *session, const Decision *decision)
{
    Arena *arena = &work->change.arena;
    StrBuilder after = {.arena = arena};

    body_add(&after, "session", minutes_number_text(arena, session->number));
    body_add(&after, "outcome", str_of(outcome_code(decision->outcome)));
    body_add(&after, "reason", str_of(decision_reason_code(decision->reason)));
    return (CaseNote){.after = strbuilder_text(&after)};
}

/* Moves one case as it was decided and gives the decision force. */
static Err move_case(CaseWork *work, const Session *session, Decision *decision, Refusal *why)
{
    CaseStep step = outcome_defers(decision->outcome) ? STEP_DEFER : STEP_DECIDE;

    TRY(casework_read(work, decision->casefile));
    work->facts.item = decision_facts(decision, session_present(session), session->quorum);
    work->facts.minutes_closed = true;
    CaseNote note = note_of(work, session, decision);
    TRY(casework_move(work, step, &note, why));
    TRY(verdicts_judge(work, PAPEROCCASION_COMMITTEE, session->held));
    work->casefile.outcome = decision->outcome;
    TRY(decision_put_in_force(&work->change, decision));
    return casework_keep(work);
}

/* The change is lent to the work on one case and taken back, whatever comes of it. */
static Err move_item(SessionWork *work, AgendaItem *item, Refusal *why)
{
    CaseWork casework = {.change = work->change};
    Err err = move_case(&casework, &work->session, &item->decision, why);

    work->change = casework.change;
    if (err)
        why->field = casenumber_text(&work->change.store->refusal_texts, item->number);
    return err;
}

static Err close_items(SessionWork *work, MinutesWriter write, Refusal *why)
{
    Change *change = &work->change;
    AgendaItem *items = arena_new(&change->arena, AgendaItem, SESSION_MAX_ITEMS);
    SessionFacts facts = {0};
    size_t count;

    TRY(agenda_read(change->store, work->session.id, &change->arena, items, &count));
    facts.items_undecided = undecided(work, items, count);
    TRY(take_step(work, SESSION_STEP_CLOSE, &facts, "agenda", why));
    for (size_t i = 0; i < count; i++)
        TRY(move_item(work, &items[i], why));
    return write_minutes(work, write, items, count);
}

Err store_session_close(
    Store *store, const Act *act, SessionId id, MinutesWriter write, Refusal *why)
{
    AUTO_LEAVE_SESSION SessionWork work = {0};

    TRY(begin_with(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(close_items(&work, write, why));
    TRY(session_row_keep(&work.change, &work.session));
    TRY(tell(&work, SESSION_STEP_CLOSE));
    return change_commit(&work.change);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_session_find(Store *store, SessionId id, Arena *arena, Session *out)
{
    return session_find(store, id, arena, out);
}

Err store_session_find_number(Store *store, MinutesNumber number, SessionId *out)
{
    return session_find_number(store, number, out);
}

Err store_session_page(
    Store *store, SessionId after, Arena *arena, Session *out, size_t max, size_t *count)
{
    return session_rows_page(store, after, arena, out, max, count);
}

Err store_session_list_open(Store *store, Arena *arena, Session *out, size_t max, size_t *count)
{
    return session_rows_open(store, arena, out, max, count);
}
