/* appointment.h - the slots in which visitors are expected, and an appointment in one of them.
 *
 * Slots follow one another from the first hour to the last, so many minutes each, on working days; each
 * takes so many visitors: all of it settings of the office.
 */
#ifndef OFFICE_APPOINTMENT_H
#define OFFICE_APPOINTMENT_H

#include "office/setting.h"
#include "office/visitrecord.h"

#define APPOINTMENT_STATE_LIST(X)                                                              \
    X(BOOKED, "booked", N_("Expected"))                                                        \
    X(ARRIVED, "arrived", N_("Has come"))                                                      \
    X(NO_SHOW, "no_show", N_("Did not come"))                                                  \
    X(CANCELLED, "cancelled", N_("Cancelled"))

#define X(name, code, text) APPOINTMENT_##name,
typedef enum { APPOINTMENT_STATE_LIST(X) APPOINTMENT_STATE_COUNT } AppointmentState;
#undef X

enum { APPOINTMENT_SLOTS_MAX = 96, MINUTES_OF_HOUR = 60, MINUTES_OF_DAY = 24 * 60 };

typedef struct {
    int64_t id;
    int64_t version;
    AppointmentState state;
    Day day;
    int minute; /* of the day, at which the slot begins */
    VisitPurpose purpose;
    int64_t person_id; /* 0: no file, or not told; as for the two below */
    int64_t casefile_id;
    int64_t visit_id;
    Str given_name;
    Str name;      /* read with it: the person's, else the given one */
    Ticket ticket; /* read with it; its serial is 0 before he has come */
} Appointment;

/* The minutes of the day at which slots begin.
 *
 * return  how many there are, at most APPOINTMENT_SLOTS_MAX.
 */
size_t appointment_slots(const Settings *settings, int out[APPOINTMENT_SLOTS_MAX]);

/* Whether he should have come by now, and has not. */
bool appointment_is_missed(const Appointment *appointment, Moment now);

/* "10:30"; lives in `arena`. */
Str appointment_time(Arena *arena, int minute);

/* Reads "10:30" or "9" in any digits; false when it is no time of a day. */
bool appointment_time_read(Str typed, int *out);

const char *appointment_state_code(AppointmentState state);
const char *appointment_state_label(AppointmentState state);
bool appointment_state_from_code(Str code, AppointmentState *out);

#endif
