#include "office/lookup.h"

Lookup lookup_read(Arena *arena, Str typed, FoldKeep keep, Day today)
{
    Str text = str_trim(typed);
    Lookup lookup = {.person = person_query(arena, text, keep)};

    if (!ticket_read(text, today, &lookup.ticket) || lookup.ticket.serial > LOOKUP_TICKET_MAX)
        lookup.ticket = (Ticket){0};
    if (!casenumber_read(text, &lookup.number))
        lookup.number = (CaseNumber){0};
    return lookup;
}
