/* appointment_change.c - booking, changing, checking in, missing and cancelling. */
#include "db/appointment_row.h"
#include "db/casefile_row.h"
#include "db/person_store.h"
#include "db/store_inside.h"
#include "office/aftermath.h"
#include "office/freetext.h"

static Err add_event(Change *change, const char *act, const Appointment *appointment)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = APPOINTMENT_KIND,
                    .record_id = appointment->id,
                    .to_state = str_of(appointment_state_code(appointment->state)),
                    .after = appointment_body(&change->arena, appointment),
                });
}

/* --- booking ----------------------------------------------------------------------------------- */

static Str times(Arena *arena, const int *slots, size_t count)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < count; i++) {
        Str time = appointment_time(arena, slots[i]);
        strbuilder_add_format(&text, "%s%.*s", i ? ", " : "", (int)time.len, time.bytes);
    }
    return strbuilder_text(&text);
}

/* Which slots of its day are free stands in the refusal. */
static Err check_slot(Change *change, const AppointmentPlan *plan, Refusal *why)
{
    Arena *arena = &change->store->refusal_texts;
    int slots[APPOINTMENT_SLOTS_MAX];
    size_t count;

    TRY(store_appointment_free(change->store, plan->day, change->moment, slots, &count));
    for (size_t i = 0; i < count; i++)
        if (slots[i] == plan->minute)
            return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_SLOT_FREE,
        .field = count ? STR("time") : STR("day"),
        .found = count ? appointment_time(arena, plan->minute)
                       : day_iso(arena, CALENDAR_GREGORIAN, plan->day),
        .allowed = times(arena, slots, count),
    };
    return ERR_BAD_DATA;
}

static Err named_nothing(Err err, const char *field, Refusal *why)
{
    if (err == ERR_NOT_FOUND)
        *why = (Refusal){.field = str_of(field)};
    return err;
}

static Err read_people(
    Change *change, const AppointmentPlan *plan, Appointment *appointment, Refusal *why)
{
    Casefile casefile;
    Person person;

    appointment->person_id = plan->person_id;
    appointment->casefile_id = plan->casefile_id;
    TRY(freetext_line(
        &change->store->refusal_texts, plan->given_name, "name", VISIT_NAME_MAX_POINTS,
        &appointment->given_name, why));
    if (plan->casefile_id) {
        CasefileId id = {plan->casefile_id};
        Err err = casefile_find(change->store, id, &change->arena, &casefile);
        TRY(named_nothing(err, "case", why));
        appointment->person_id = casefile.person_id;
    }
    if (!appointment->person_id)
        return ERR_NONE;
    PersonId id = {appointment->person_id};
    Err err = store_person_find(change->store, id, &change->store->refusal_texts, &person);
    TRY(named_nothing(err, "person", why));
    return aftermath_check_visitor(&person, why);
}

static Err read_plan(
    Change *change, const AppointmentPlan *plan, Appointment *appointment, Refusal *why)
{
    TRY(read_people(change, plan, appointment, why));
    appointment->day = plan->day;
    appointment->minute = plan->minute;
    appointment->purpose = plan->purpose;
    return ERR_NONE;
}

Err store_appointment_book(
    Store *store, const Act *act, const AppointmentPlan *plan, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Appointment appointment = {.state = APPOINTMENT_BOOKED};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(change_permit(&change, VISIT_COUNTER));
    TRY(read_plan(&change, plan, &appointment, why));
    TRY(check_slot(&change, plan, why));
    appointment.id = change_new_id(&change);
    TRY(appointment_row_add(store, &appointment));
    TRY(add_event(&change, "book", &appointment));
    change_set_result(&change, appointment.id);
    TRY(change_commit(&change));
    *out = appointment.id;
    return ERR_NONE;
}

/* --- one that was booked ------------------------------------------------------------------------ */

/* What each step is taken from; who was missed may come after all, or another day. */
static const struct {
    const char *step;
    bool from[APPOINTMENT_STATE_COUNT];
} steps[] = {
    {"change",  {[APPOINTMENT_BOOKED] = true, [APPOINTMENT_NO_SHOW] = true}},
    {"arrive",  {[APPOINTMENT_BOOKED] = true, [APPOINTMENT_NO_SHOW] = true}},
    {"no_show", {[APPOINTMENT_BOOKED] = true}                              },
    {"cancel",  {[APPOINTMENT_BOOKED] = true}                              },
};

static Err check_step(const Appointment *appointment, const char *step, Refusal *why)
{
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
        if (str_is(str_of(steps[i].step), step) && steps[i].from[appointment->state])
            return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_NO_SUCH_MOVE,
        .field = str_of(step),
        .found = str_of(appointment_state_code(appointment->state)),
    };
    return ERR_REFUSED;
}

/* Reads it for a step that is possible. */
static Err begin(
    Change *change, int64_t id, const char *step, Appointment *appointment, Refusal *why)
{
    TRY(change_permit(change, VISIT_COUNTER));
    TRY(store_appointment_find(change->store, id, &change->arena, appointment));
    TRY(change_check_version(change, appointment->version));
    return check_step(appointment, step, why);
}

static Err end(Change *change, const Appointment *appointment, const char *step)
{
    TRY(appointment_row_keep(change->store, appointment));
    TRY(add_event(change, step, appointment));
    return change_commit(change);
}

/* He keeps his own place while everything else of it is changed. */
static bool is_same_slot(const Appointment *appointment, const AppointmentPlan *plan)
{
    return appointment->state == APPOINTMENT_BOOKED && appointment->day == plan->day &&
           appointment->minute == plan->minute;
}

Err store_appointment_change(
    Store *store, const Act *act, int64_t id, const AppointmentPlan *plan, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Appointment appointment;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(begin(&change, id, "change", &appointment, why));
    if (!is_same_slot(&appointment, plan))
        TRY(check_slot(&change, plan, why));
    TRY(read_plan(&change, plan, &appointment, why));
    appointment.state = APPOINTMENT_BOOKED;
    return end(&change, &appointment, "change");
}

/* --- coming ------------------------------------------------------------------------------------- */

/* The visit is that of the appointment from here on. */
static Err come(Change *change, Appointment *appointment, VisitId visit)
{
    appointment->visit_id = visit.row;
    appointment->state = APPOINTMENT_ARRIVED;
    TRY(appointment_row_keep(change->store, appointment));
    return add_event(change, "arrive", appointment);
}

static Err meet_named(Change *change, int64_t id, VisitId visit, Refusal *why)
{
    Appointment appointment;

    TRY(named_nothing(
        store_appointment_find(change->store, id, &change->arena, &appointment), "appointment",
        why));
    TRY(check_step(&appointment, "arrive", why));
    return come(change, &appointment, visit);
}

Err appointment_meet(
    Change *change, int64_t named_id, int64_t person_id, VisitId visit, Refusal *why)
{
    int64_t id;

    if (named_id)
        return meet_named(change, named_id, visit, why);
    if (!person_id)
        return ERR_NONE;
    Err err = appointment_expected(change->store, moment_day(change->moment), person_id, &id);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return meet_named(change, id, visit, why);
}

static Err give_ticket(Change *change, Appointment *appointment, VisitId *out, Refusal *why)
{
    Arrival arrival = {
        .purpose = appointment->purpose,
        .person_id = appointment->person_id,
        .casefile_id = appointment->casefile_id,
        .given_name = appointment->given_name,
    };

    TRY(visit_arrive_in(change, &arrival, out, why));
    return come(change, appointment, *out);
}

Err store_appointment_arrive(
    Store *store, const Act *act, int64_t id, VisitId *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Appointment appointment;
    VisitId visit;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        out->row = change.result;
        return ERR_NONE;
    }
    TRY(begin(&change, id, "arrive", &appointment, why));
    TRY(give_ticket(&change, &appointment, &visit, why));
    change_set_result(&change, visit.row);
    TRY(change_commit(&change));
    *out = visit;
    return ERR_NONE;
}

/* --- not coming --------------------------------------------------------------------------------- */

Err store_appointment_no_show(Store *store, const Act *act, int64_t id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Appointment appointment;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(begin(&change, id, "no_show", &appointment, why));
    if (!appointment_is_missed(&appointment, change.moment)) {
        *why = (Refusal){.guard = GUARD_TIME_COME};
        return ERR_REFUSED;
    }
    appointment.state = APPOINTMENT_NO_SHOW;
    return end(&change, &appointment, "no_show");
}

Err store_appointment_cancel(Store *store, const Act *act, int64_t id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Appointment appointment;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(begin(&change, id, "cancel", &appointment, why));
    if (!act->reason.len) {
        *why = (Refusal){.guard = GUARD_REASON_GIVEN};
        return ERR_REFUSED;
    }
    appointment.state = APPOINTMENT_CANCELLED;
    return end(&change, &appointment, "cancel");
}
