/* appointment_store.h - appointments: booked, cancelled, and checked in, which gives a ticket.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_APPOINTMENT_STORE_H
#define DB_APPOINTMENT_STORE_H

#include "db/visit_store.h"
#include "office/appointment.h"

#define APPOINTMENT_KIND STR("appointment")

/* What is booked; texts are any bytes. */
typedef struct {
    Day day;
    int minute; /* of the day */
    VisitPurpose purpose;
    int64_t person_id;   /* 0: no file, or not told */
    int64_t casefile_id; /* 0: none; else the person is the case's */
    Str given_name;
} AppointmentPlan;

/* Books a place in a slot.
 *
 * return  ERR_BAD_DATA for a day that is over or no working day, a time at which no slot begins, or a
 *         full slot, with those that are free; ERR_NOT_FOUND with the field that names nothing.
 */
MUST_CHECK Err store_appointment_book(
    Store *store, const Act *act, const AppointmentPlan *plan, int64_t *out, Refusal *why);

/* Makes it another one: its day, time, visitor and all; who did not come is expected anew.
 *
 * return  as store_appointment_book(); ERR_REFUSED when he has come or it was cancelled.
 */
MUST_CHECK Err store_appointment_change(
    Store *store, const Act *act, int64_t id, const AppointmentPlan *plan, Refusal *why);

/* Checks him in: he gets the next ticket of the day and waits in the line, also where he comes on
 * another day than his own.
 *
 * return  ERR_REFUSED when he has come or it was cancelled.
 */
MUST_CHECK Err
store_appointment_arrive(Store *store, const Act *act, int64_t id, VisitId *out, Refusal *why);

/* He did not come.
 *
 * return  ERR_REFUSED before its time (time_come), and where it is not expected any more.
 */
MUST_CHECK Err
store_appointment_no_show(Store *store, const Act *act, int64_t id, Refusal *why);

/* Cancels it, for the act's reason. */
MUST_CHECK Err store_appointment_cancel(Store *store, const Act *act, int64_t id, Refusal *why);

MUST_CHECK Err store_appointment_find(Store *store, int64_t id, Arena *arena, Appointment *out);

/* Those of the days from `first` to `last`, both included, in the order of their times; cancelled
 * ones are left out. They live in `arena`. */
MUST_CHECK Err store_appointment_list(
    Store *store, Day first, Day last, Arena *arena, Appointment **out, size_t *count);

/* The one to which the visitor of a ticket has come; ERR_NOT_FOUND where it is of another day than the
 * ticket, or there is none. */
MUST_CHECK Err
store_appointment_of_visit(Store *store, const Visit *visit, Arena *arena, Appointment *out);

/* The slots of a day that take one more, as minutes of the day; none where nobody works.
 *
 * now   slots that have begun by then are over.
 * out   room for APPOINTMENT_SLOTS_MAX.
 */
MUST_CHECK Err
store_appointment_free(Store *store, Day day, Moment now, int *out, size_t *count);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Whoever came without a word about his appointment of today has come to it all the same.
 *
 * named_id  the one that he comes to; 0: that of the person today, if there is one.
 */
MUST_CHECK Err appointment_meet(
    Change *change, int64_t named_id, int64_t person_id, VisitId visit, Refusal *why);

/* All that is told of an appointment, as its events keep it. */
Str appointment_body(Arena *arena, const Appointment *appointment);

#endif
