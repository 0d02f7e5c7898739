#include "office/lookup.h"

/* On the phone a case of this year is called by its serial alone. */
static CaseNumber of_this_year(Str text, Day today)
{
    Ticket plain = {0};

    if (!ticket_read(text, today, &plain) || plain.day != today ||
        str_find(text, STR("/")) < text.len || plain.serial > LOOKUP_SERIAL_MAX)
        return (CaseNumber){0};
    return (CaseNumber){
        .hijri_year = day_parts(CALENDAR_HIJRI, today).year, .serial = plain.serial};
}

Lookup lookup_read(Arena *arena, Str typed, FoldKeep keep, Day today)
{
    Str text = str_trim(typed);
    Lookup lookup = {.person = person_query(arena, text, keep)};

    if (!ticket_read(text, today, &lookup.ticket) || lookup.ticket.serial > LOOKUP_TICKET_MAX)
        lookup.ticket = (Ticket){0};
    if (!casenumber_read(text, &lookup.number))
        lookup.number = of_this_year(text, today);
    return lookup;
}
