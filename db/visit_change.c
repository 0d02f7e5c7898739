#include "db/visit_store.h"

#include "db/appointment_store.h"
#include "db/casefacts_store.h"
#include "db/casefile_row.h"
#include "db/inquiry_store.h"
#include "db/kept.h"
#include "db/person_store.h"
#include "db/policy_store.h"
#include "db/store_inside.h"
#include "db/visit_turn.h"
#include "office/aftermath.h"
#include "office/freetext.h"
#include "office/policy_channel.h"

Err visit_refuse_field(Err err, const char *field, Str found, Refusal *why)
{
    *why = (Refusal){
        .guard = err == ERR_BAD_DATA ? GUARD_BAD_VALUE : GUARD_NONE,
        .field = str_of(field),
        .found = found,
    };
    return err;
}

/* --- facts ------------------------------------------------------------------------------------- */

/* The case's own policy rules a visit about it, else the one in force. */
static Err find_policy(Store *store, int64_t of_case, const Policy **out)
{
    int64_t id;

    return of_case ? store_policy_of(store, of_case, out)
                   : store_policy_in_force(store, &id, out);
}

/* What a draft lacks. */
static Err find_missing(VisitTurn *turn, NameList *out)
{
    Change *change = turn->change;
    CaseFacts facts;

    *out = (NameList){0};
    if (turn->casefile.state != CASE_DRAFT)
        return ERR_NONE;
    TRY(store_casefile_facts(
        change->store, turn->casefile.id, moment_day(change->moment),
        &change->store->refusal_texts, &facts));
    *out = facts.papers_missing;
    return ERR_NONE;
}

static Err find_facts(VisitTurn *turn)
{
    Store *store = turn->change->store;
    Visit *visit = &turn->visit;
    VisitFacts *facts = &turn->facts;

    facts->state = visit->state;
    facts->recalls = visit->recalls;
    facts->has_reason = turn->change->act->reason.len > 0;
    TRY(kept_settings(store, &turn->settings));
    facts->recalls_needed = (unsigned)setting_number(&turn->settings, SETTING_QUEUE_RECALLS);
    if (visit->casefile_id)
        TRY(casefile_find(
            store, (CasefileId){visit->casefile_id}, &turn->change->arena, &turn->casefile));
    TRY(find_policy(store, turn->casefile.policy_id, &facts->policy));
    TRY(find_missing(turn, &facts->drafts_with_missing));
    return inquiry_open_of_visit(
        store, visit->id.row, &store->refusal_texts, &facts->inquiries_open);
}

Err visit_turn(Change *change, VisitId id, VisitTurn *out)
{
    *out = (VisitTurn){.change = change};
    TRY(store_visit_find(change->store, id, &change->arena, &out->visit));
    TRY(change_check_version(change, out->visit.version));
    return find_facts(out);
}

/* --- steps ------------------------------------------------------------------------------------- */

static void take_over(Change *change, Visit *visit)
{
    visit->staff_id = change->act->staff_id;
}

static void be_called(Change *change, Visit *visit)
{
    take_over(change, visit);
    visit->called_at = change->moment;
    visit->recalls = 0;
}

static void be_recalled(Change *change, Visit *visit)
{
    (void)change;
    visit->recalls++;
}

static void wait_again(Change *change, Visit *visit)
{
    (void)change;
    visit->staff_id = 0;
    visit->called_at = MOMENT_NONE;
    visit->recalls = 0;
}

static void go_to_end(Change *change, Visit *visit)
{
    wait_again(change, visit);
    visit->place = change_new_id(change);
    visit->was_sent_back = true;
}

static void be_served(Change *change, Visit *visit)
{
    take_over(change, visit);
    if (visit->served_at == MOMENT_NONE)
        visit->served_at = change->moment;
}

static void end(Change *change, Visit *visit)
{
    visit->ended_at = change->moment;
    visit->end_reason = change->act->reason;
}

/* What each step writes; HOLD changes nothing but the state. */
static const struct {
    VisitStep step;
    void (*write)(Change *change, Visit *visit);
} effects[] = {
    {VISIT_STEP_CALL,             be_called  },
    {VISIT_STEP_RECALL,           be_recalled},
    {VISIT_STEP_PUT_BACK,         wait_again },
    {VISIT_STEP_TO_END,           go_to_end  },
    {VISIT_STEP_SERVE,            be_served  },
    {VISIT_STEP_RESUME,           take_over  },
    {VISIT_STEP_DONE,             end        },
    {VISIT_STEP_NO_SHOW,          end        },
    {VISIT_STEP_REFER,            end        },
    {VISIT_STEP_REFUSE_WITH_LIST, end        },
    {VISIT_STEP_CLEAR,            end        },
};

static void write_step(Change *change, VisitStep step, Visit *visit)
{
    for (size_t i = 0; i < sizeof effects / sizeof effects[0]; i++) {
        if (effects[i].step == step)
            effects[i].write(change, visit);
    }
}

static Event event_of(const Visit *visit, VisitState from, VisitStep step)
{
    return (Event){
        .act = str_of(visit_step_code(step)),
        .record_kind = VISIT_KIND,
        .record_id = visit->id.row,
        .from_state = str_of(visit_state_code(from)),
        .to_state = str_of(visit_state_code(visit->state)),
    };
}

/* Asks the machine and writes what it allows, without an event. */
static Err move(VisitTurn *turn, Role role, VisitStep step, Refusal *why)
{
    TRY(visit_after(&turn->facts, role, step, &turn->visit.state, why));
    write_step(turn->change, step, &turn->visit);
    return visit_row_keep(turn->change->store, &turn->visit);
}

Err visit_turn_take(VisitTurn *turn, VisitStep step, Refusal *why)
{
    VisitState from = turn->visit.state;

    TRY(move(turn, turn->change->act->role, step, why));
    Event event = event_of(&turn->visit, from, step);
    return change_add_event(turn->change, &event);
}

/* --- what was left overnight -------------------------------------------------------------------- */

/* The program itself ends the visit, whoever works first in the morning. */
static Err clear(Change *change, VisitId id, Refusal *why)
{
    VisitTurn turn = {.change = change};

    TRY(store_visit_find(change->store, id, &change->arena, &turn.visit));
    TRY(find_facts(&turn));
    VisitState from = turn.visit.state;
    turn.facts.has_reason = true;
    TRY(visit_after(&turn.facts, ROLE_SYSTEM, VISIT_STEP_CLEAR, &turn.visit.state, why));
    turn.visit.ended_at = change->moment;
    turn.visit.end_reason = str_of(setting_name(SETTING_QUEUE_CARRY_OVER));
    TRY(visit_row_keep(change->store, &turn.visit));
    Event event = event_of(&turn.visit, from, VISIT_STEP_CLEAR);
    event.role = ROLE_SYSTEM;
    event.reason = turn.visit.end_reason;
    return change_append_event(change, event);
}

/* Where the office does not carry tickets over, those of earlier days end now. */
static Err clear_left_over(Change *change, const Settings *settings, Refusal *why)
{
    VisitId id;
    Err err;

    if (setting_is_on(settings, SETTING_QUEUE_CARRY_OVER))
        return ERR_NONE;
    while (!(err = visit_left_over(change->store, moment_day(change->moment), &id)))
        TRY(clear(change, id, why));
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err begin_day(Change *change, Refusal *why)
{
    Settings settings;

    TRY(kept_settings(change->store, &settings));
    return clear_left_over(change, &settings, why);
}

/* --- arriving ---------------------------------------------------------------------------------- */

static Err read_case(Change *change, Visit *visit, Refusal *why)
{
    Arena *texts_of_why = &change->store->refusal_texts;
    Casefile casefile;

    if (!visit->casefile_id)
        return ERR_NONE;
    CasefileId id = {visit->casefile_id};
    Err err = casefile_find(change->store, id, &change->arena, &casefile);
    if (err == ERR_NOT_FOUND)
        return visit_refuse_field(err, "case", (Str){0}, why);
    TRY(err);
    if (visit->person_id && visit->person_id != casefile.person_id) {
        Str number = casenumber_text(texts_of_why, casefile_number(&casefile));
        return visit_refuse_field(ERR_BAD_DATA, "case", number, why);
    }
    visit->person_id = casefile.person_id;
    return ERR_NONE;
}

static Err check_person(Change *change, const Visit *visit, Refusal *why)
{
    PersonId id = {visit->person_id};
    Person person;

    if (!id.row)
        return ERR_NONE;
    TRY(person_open(change, id, &person, why));
    person.name = str_copy(&change->store->refusal_texts, person.name);
    return aftermath_check_visitor(&person, why);
}

static Err read_arrival(Change *change, const Arrival *arrival, Visit *visit, Refusal *why)
{
    Arena *texts_of_why = &change->store->refusal_texts;
    VisitFacts facts = {0};

    *visit = (Visit){
        .ticket = {.day = moment_day(change->moment)},
        .purpose = arrival->purpose,
        .has_priority = arrival->has_priority,
        .is_private = arrival->is_private,
        .person_id = arrival->person_id,
        .casefile_id = arrival->casefile_id,
        .arrived_at = change->moment,
    };
    TRY(freetext_line(
        texts_of_why, arrival->given_name, "name", VISIT_NAME_MAX_POINTS, &visit->given_name,
        why));
    TRY(read_case(change, visit, why));
    TRY(check_person(change, visit, why));
    TRY(find_policy(change->store, 0, &facts.policy));
    TRY(policy_channel_read(
        texts_of_why, facts.policy, arrival->channel, &visit->channel, why));
    return visit_after(&facts, change->act->role, VISIT_STEP_ARRIVE, &visit->state, why);
}

static Err add_arrival(Change *change, const Visit *visit)
{
    TRY(visit_row_add(change->store, visit));
    Event event = event_of(visit, VISIT_NONE, VISIT_STEP_ARRIVE);
    event.from_state = (Str){0};
    event.after = visit_body(&change->arena, visit);
    return change_add_event(change, &event);
}

Err visit_arrive_in(Change *change, const Arrival *arrival, VisitId *out, Refusal *why)
{
    Visit visit;

    TRY(read_arrival(change, arrival, &visit, why));
    TRY(begin_day(change, why));
    TRY(visit_next_serial(change->store, visit.ticket.day, &visit.ticket.serial));
    visit.id.row = visit.place = change_new_id(change);
    TRY(add_arrival(change, &visit));
    *out = visit.id;
    return ERR_NONE;
}

static Err meet_appointment(Change *change, const Arrival *arrival, VisitId id, Refusal *why)
{
    Visit visit;

    TRY(store_visit_find(change->store, id, &change->arena, &visit));
    return appointment_meet(change, arrival->appointment_id, visit.person_id, id, why);
}

Err store_visit_arrive(
    Store *store, const Act *act, const Arrival *arrival, VisitId *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitId id;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        out->row = change.result;
        return ERR_NONE;
    }
    TRY(visit_permit(act->role, VISIT_STEP_ARRIVE, why));
    TRY(visit_arrive_in(&change, arrival, &id, why));
    TRY(meet_appointment(&change, arrival, id, why));
    change_set_result(&change, id.row);
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

/* --- calling ----------------------------------------------------------------------------------- */

Err store_visit_call_next(Store *store, const Act *act, VisitId *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitId id;
    VisitTurn turn;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        out->row = change.result;
        return ERR_NONE;
    }
    TRY(change_permit(&change, visit_who(VISIT_STEP_CALL)));
    TRY(begin_day(&change, why));
    TRY(visit_first_waiting(store, &id));
    TRY(visit_turn(&change, id, &turn));
    TRY(visit_turn_take(&turn, VISIT_STEP_CALL, why));
    change_set_result(&change, id.row);
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

/* Who calls a number that somebody has called already is told who. */
static Err check_taken(const VisitTurn *turn, VisitStep step, Refusal *why)
{
    const Visit *visit = &turn->visit;
    bool is_taken = visit->state == VISIT_CALLED || visit->state == VISIT_SERVING;

    if (step != VISIT_STEP_CALL || !is_taken)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_TICKET_TAKEN,
        .found = str_copy(&turn->change->store->refusal_texts, visit->staff_login),
    };
    return ERR_REFUSED;
}

/* --- the other steps --------------------------------------------------------------------------- */

/* A visitor who did not come goes to the end of the line once, where the office says so. */
static VisitStep step_for_absent(const VisitTurn *turn)
{
    bool may_go_back = setting_number(&turn->settings, SETTING_QUEUE_AFTER_RECALLS) ==
                       AFTER_RECALLS_END_OF_LINE;

    if (turn->visit.state != VISIT_CALLED || !may_go_back || turn->visit.was_sent_back)
        return VISIT_STEP_NO_SHOW;
    return VISIT_STEP_TO_END;
}

/* The reason that ends a visit also ends what was asked in it and not answered. */
static Err settle(VisitTurn *turn, VisitStep step, Refusal *why)
{
    if (step != VISIT_STEP_DONE || !turn->facts.has_reason)
        return ERR_NONE;
    turn->facts.inquiries_open = (NameList){0};
    return inquiry_settle_visit(turn->change, turn->visit.id.row, INQUIRY_STEP_CLOSE, why);
}

Err store_visit_step(Store *store, const Act *act, VisitId id, VisitStep step, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitTurn turn;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(visit_turn(&change, id, &turn));
    TRY(check_taken(&turn, step, why));
    if (step == VISIT_STEP_NO_SHOW)
        step = step_for_absent(&turn);
    TRY(settle(&turn, step, why));
    TRY(visit_turn_take(&turn, step, why));
    change_set_result(&change, id.row);
    return change_commit(&change);
}

/* --- who it is --------------------------------------------------------------------------------- */

Err visit_turn_note(VisitTurn *turn, Str act)
{
    Change *change = turn->change;

    TRY(visit_row_keep(change->store, &turn->visit));
    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = VISIT_KIND,
                    .record_id = turn->visit.id.row,
                    .after = visit_body(&change->arena, &turn->visit),
                });
}

static Err name_person(VisitTurn *turn, int64_t person_id, Refusal *why)
{
    Change *change = turn->change;
    Visit *visit = &turn->visit;

    if (!visit_is_open(visit->state)) {
        *why = (Refusal){
            .guard = GUARD_VISIT_OPEN, .found = str_of(visit_state_code(visit->state))};
        return ERR_REFUSED;
    }
    visit->person_id = person_id;
    TRY(read_case(change, visit, why));
    TRY(check_person(change, visit, why));
    return visit_turn_note(turn, STR("name_person"));
}

Err store_visit_name_person(
    Store *store, const Act *act, VisitId id, int64_t person_id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitTurn turn;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, visit_who(VISIT_STEP_SERVE)));
    TRY(visit_turn(&change, id, &turn));
    TRY(name_person(&turn, person_id, why));
    change_set_result(&change, id.row);
    return change_commit(&change);
}

/* --- for the other stores ---------------------------------------------------------------------- */

Err visit_name_case(Change *change, VisitId id, int64_t casefile_id, int64_t person_id)
{
    Visit visit;

    TRY(store_visit_find(change->store, id, &change->arena, &visit));
    if (visit.casefile_id && visit.person_id)
        return ERR_NONE;
    if (!visit.casefile_id)
        visit.casefile_id = casefile_id;
    if (!visit.person_id)
        visit.person_id = person_id;
    TRY(visit_row_keep(change->store, &visit));
    return change_add_event(
        change, &(Event){
                    .act = STR("name_case"),
                    .record_kind = VISIT_KIND,
                    .record_id = id.row,
                    .after = visit_body(&change->arena, &visit),
                });
}
