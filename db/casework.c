#include "db/casework.h"

#include "db/body.h"
#include "db/caseclock.h"
#include "db/casedata_row.h"
#include "db/casefacts_outcome.h"
#include "db/casefacts_store.h"
#include "db/casefile_row.h"
#include "db/counter_store.h"
#include "db/kept.h"
#include "db/kept_case.h"
#include "db/paper_row.h"
#include "db/policy_store.h"
#include "db/store_inside.h"
#include "office/casestep_clause.h"

/* --- beginning --------------------------------------------------------------------------------- */

static void find_wanted(CaseWork *work)
{
    FamilyFacts family = casedata_facts(&work->data);

    work->wanted = requirement_list(work->casefile.kind, &family);
}

static Err read_papers(CaseWork *work)
{
    Store *store = work->change.store;
    Arena *arena = &work->change.arena;
    CasefileId id = work->casefile.id;

    TRY(paper_rows_read(store, id, arena, &work->papers));
    TRY(casedata_row_read(store, id, arena, &work->data));
    find_wanted(work);
    work->has_papers = true;
    return ERR_NONE;
}

Err casework_need_papers(CaseWork *work)
{
    if (work->has_papers)
        return ERR_NONE;
    TRY(read_papers(work));
    casefacts_fill_papers(work);
    return ERR_NONE;
}

/* What there is beside the case itself. */
static Err read_beside(CaseWork *work)
{
    Store *store = work->change.store;

    work->names = &store->refusal_texts;
    work->casefile = work->before;
    TRY(store_policy_of(store, work->casefile.policy_id, &work->policy));
    TRY(kept_settings(store, &work->settings));
    if (work->has_papers)
        find_wanted(work);
    else if (casefacts_outcome_asks_papers(work->casefile.state))
        TRY(read_papers(work));
    return casefacts_read(work);
}

Err casework_read(CaseWork *work, CasefileId id)
{
    Change *change = &work->change;

    TRY(casefile_find(change->store, id, &change->arena, &work->before));
    TRY(declaration_in_force(change->store, id, &change->arena, &work->declaration));
    return read_beside(work);
}

Err casework_begin(CaseWork *work, Store *store, const Act *act, CasefileId id, Refusal *why)
{
    TRY(change_begin(&work->change, store, act, why));
    if (change_is_repeat(&work->change))
        return ERR_NONE;
    change_set_result(&work->change, id.row);
    TRY(keptcase_find(work, id) ? read_beside(work) : casework_read(work, id));
    return change_check_version(&work->change, work->before.version);
}

Err casework_reckon(CaseWork *work)
{
    find_wanted(work);
    return casefacts_read(work);
}

Err casework_refresh(CaseWork *work)
{
    TRY(read_papers(work));
    return casework_reckon(work);
}

Day casework_today(const CaseWork *work)
{
    return moment_day(work->change.moment);
}

Err casework_calendar(CaseWork *work, Calendar *out)
{
    return kept_calendar(work->change.store, out);
}

/* --- moving ------------------------------------------------------------------------------------ */

/* Who takes a step: the act's person, or the program by itself. */
typedef struct {
    int64_t staff_id;
    Role role;
    Str reason;
} Actor;

static const Actor by_itself = {.role = ROLE_SYSTEM};

static Actor actor_of(const CaseWork *work)
{
    const Act *act = work->change.act;

    return (Actor){act->staff_id, act->role, act->reason};
}

/* The first number of a Hijri year is 1; a change that fails takes its number back. Who took back that
 * a case left the draft left it its number. */
static Err give_number(CaseWork *work)
{
    Arena *arena = &work->change.arena;

    if (work->casefile.number.serial)
        return ERR_NONE;
    int year = casefile_year(&work->casefile);
    Str counter = str_format(arena, "case.serial.%d", year);

    work->casefile.number.hijri_year = year;
    return counter_next(&work->change, counter, &work->casefile.number.serial);
}

static void add_warnings(StrBuilder *body, const CaseFacts *facts, Role role, CaseStep step)
{
    Guard warnings[MOVE_MAX_GUARDS];
    size_t count = casestate_warnings(facts, role, step, warnings);

    for (size_t i = 0; i < count; i++)
        body_add(body, "warned", str_of(guard_code(warnings[i])));
}

static CloseReason reason_of_closing(CaseStep step)
{
    for (int reason = CLOSE_REASON_NONE + 1; reason < CLOSE_REASON_COUNT; reason++) {
        if (casestep_of_closing((CloseReason)reason) == step)
            return (CloseReason)reason;
    }
    return CLOSE_REASON_NONE;
}

static void set_state(CaseWork *work, CaseStep step, CaseState to)
{
    Casefile *casefile = &work->casefile;

    casefile->state = to;
    casefile->state_since = work->change.moment;
    if (to == CASE_VERIFYING)
        casefile->return_day = DAY_NONE;
    if (to != CASE_CLOSED)
        return;
    casefile->close_reason = reason_of_closing(step);
    casefile->closed_at = work->change.moment;
}

/* A step within a state names no state, so that the events alone tell where the case stands. */
static Err add_event(
    CaseWork *work, CaseStep step, CaseState from, const Actor *actor, const CaseNote *note,
    Str after)
{
    bool is_move = work->casefile.state != from;
    bool had_state = is_move && from != CASE_NONE;

    return change_append_event(
        &work->change,
        (Event){
            .act = str_of(casestep_code(step)),
            .record_kind = CASE_KIND,
            .record_id = work->casefile.id.row,
            .from_state = had_state ? str_of(casestate_code(from)) : (Str){0},
            .to_state = is_move ? str_of(casestate_code(work->casefile.state)) : (Str){0},
            .clause = casestep_clause(work->policy, step),
            .before = note ? note->before : (Str){0},
            .after = after,
            .staff_id = actor->staff_id,
            .role = actor->role,
            .reason = actor->reason,
        });
}

static Err enter(
    CaseWork *work, CaseStep step, CaseState to, const Actor *actor, const CaseNote *note)
{
    CaseState from = work->casefile.state;
    StrBuilder after = {.arena = &work->change.arena};

    if (note)
        strbuilder_add(&after, note->after);
    add_warnings(&after, &work->facts, actor->role, step);
    if (from == CASE_DRAFT && to != CASE_DRAFT) {
        TRY(give_number(work));
        body_add(&after, "number", casenumber_text(&work->change.arena, work->casefile.number));
    }
    if (to != from)
        set_state(work, step, to);
    TRY(add_event(work, step, from, actor, note, strbuilder_text(&after)));
    if (to != from)
        TRY(caseclock_follow(work, from));
    work->facts.state = to;
    return ERR_NONE;
}

static Err move_as(
    CaseWork *work, CaseStep step, const Actor *actor, const CaseNote *note, Refusal *why)
{
    CaseState to;

    if (casestate_asks_papers(work->casefile.state, step))
        TRY(casework_need_papers(work));
    TRY(casestate_after(&work->facts, actor->role, step, &to, why));
    return enter(work, step, to, actor, note);
}

Err casework_move(CaseWork *work, CaseStep step, const CaseNote *note, Refusal *why)
{
    Actor actor = actor_of(work);

    return move_as(work, step, &actor, note, why);
}

Err casework_complete(CaseWork *work, Refusal *why)
{
    return move_as(work, STEP_COMPLETE, &by_itself, NULL, why);
}

/* Takes a step by itself where nothing stands against it, else does nothing. */
static Err move_if_possible(CaseWork *work, CaseStep step)
{
    Refusal why = {0};
    Err err = move_as(work, step, &by_itself, NULL, &why);

    return err == ERR_REFUSED ? ERR_NONE : err;
}

Err casework_settle(CaseWork *work)
{
    CaseState to;

    TRY(work->has_papers ? casework_reckon(work) : casework_refresh(work));
    if (work->facts.papers_missing.count > 0 &&
        casestate_has_move(work->casefile.state, STEP_LOSE_PAPER, &to))
        return move_if_possible(work, STEP_LOSE_PAPER);
    if (work->casefile.state == CASE_DECLARED)
        return move_if_possible(work, STEP_COMPLETE);
    return ERR_NONE;
}

Err casework_tell(CaseWork *work, Str act, const CaseNote *note)
{
    return change_add_event(
        &work->change, &(Event){
                           .act = act,
                           .record_kind = CASE_KIND,
                           .record_id = work->casefile.id.row,
                           .before = note ? note->before : (Str){0},
                           .after = note ? note->after : (Str){0},
                       });
}

/* --- ending ------------------------------------------------------------------------------------ */

Err casework_keep(CaseWork *work)
{
    return casefile_keep(&work->change, &work->before, &work->casefile);
}

Err casework_commit(CaseWork *work)
{
    if (!work->is_new)
        TRY(casework_keep(work));
    keptcase_keep(work);
    return change_commit(&work->change);
}

void casework_leave(CaseWork *work)
{
    change_rollback(&work->change);
}
