/* ticket.h - what a visitor is called by: the serial of the day on which he took his ticket.
 *
 * A ticket that was carried over a night keeps its number and is named with its day, 2026-11-20/7,
 * so that it is never taken for today's 7.
 */
#ifndef OFFICE_TICKET_H
#define OFFICE_TICKET_H

#include "base/day.h"

typedef struct {
    Day day;
    int64_t serial; /* from 1 */
} Ticket;

/* Reads one as typed, in any digits; a serial alone is of `today`.
 *
 * typed   any bytes.
 * return  false when it is no ticket; `out` is then untouched.
 */
bool ticket_read(Str typed, Day today, Ticket *out);

/* "7", or "2026-11-20/7" when it is not of `today`; lives in `arena`. */
Str ticket_text(Arena *arena, Ticket ticket, Day today);

#endif
