/* appointment_rows.h - appointments and free slots as rows, and how one stands in words. */
#ifndef VIEW_APPOINTMENT_ROWS_H
#define VIEW_APPOINTMENT_ROWS_H

#include "office/appointment.h"
#include "view/table.h"

/* id, day, time, person, purpose, state, missed, number (the ticket). */
Table appointment_rows(Arena *arena, Moment now, const Appointment *appointments, size_t count);

/* time. */
Table appointment_slot_rows(Arena *arena, const int *slots, size_t count);

/* "○ Expected", "▲ Has not come", "✓ Has come". */
Str appointment_words(Arena *arena, const Appointment *appointment, Moment now);

#endif
