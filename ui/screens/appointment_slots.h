/* appointment_slots.h - the times of a day as the choices of a field, with those that are full marked. */
#ifndef UI_SCREENS_APPOINTMENT_SLOTS_H
#define UI_SCREENS_APPOINTMENT_SLOTS_H

#include "db/appointment_store.h"

typedef struct {
    int minutes[APPOINTMENT_SLOTS_MAX]; /* at which each begins */
    Choice rows[APPOINTMENT_SLOTS_MAX];
    const char *full[APPOINTMENT_SLOTS_MAX]; /* what one is called that takes nobody more */
    Choices choices;
} AppointmentSlots;

/* The office's; texts live in `arena`, and the choices in `out`. */
void appointmentslots_make(AppointmentSlots *out, const Settings *settings, Arena *arena);

/* The place of the slot that begins then; -1: none does. */
int appointmentslots_place(const AppointmentSlots *slots, int minute);

/* Marks those that take nobody more on `day`; on one on which nobody works, and for DAY_NONE, none is.
 *
 * own  he who has it keeps his place; id 0: nobody.
 */
MUST_CHECK Err appointmentslots_mark(
    AppointmentSlots *slots, Store *store, Day day, Moment now, const Appointment *own);

#endif
