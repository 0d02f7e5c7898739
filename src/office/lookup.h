/* lookup.h - what was typed into the one search box, told by its shape: a ticket, a case number, or
 * what finds a person.
 *
 * One text may have several shapes (12 is a ticket of today, the case 12 of this Hijri year and a
 * beneficiary number): then all of them are looked for, and whoever typed it is asked. Nothing is
 * guessed.
 */
#ifndef OFFICE_LOOKUP_H
#define OFFICE_LOOKUP_H

#include "office/casenumber.h"
#include "office/person_query.h"
#include "office/ticket.h"

typedef enum { LOOKUP_TICKET, LOOKUP_CASE, LOOKUP_PERSON } LookupKind;

/* Tickets of a day are fewer, as are the cases of a year: a longer number is none. */
enum { LOOKUP_TICKET_MAX = 9999, LOOKUP_SERIAL_MAX = 999999 };

/* What has not a shape is {0}. */
typedef struct {
    Ticket ticket;
    CaseNumber number;
    PersonQuery person;
} Lookup;

/* A number without a year may be a case of the Hijri year of `today`.
 *
 * typed  any bytes; what is found in them lives in `arena`.
 * keep   as for person_query().
 */
Lookup lookup_read(Arena *arena, Str typed, FoldKeep keep, Day today);

#endif
