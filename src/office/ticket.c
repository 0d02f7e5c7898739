#include "office/ticket.h"

#include "text/digits.h"

enum { MAX_BYTES = 80, MAX_SERIAL_DIGITS = 9 };

/* A serial has no sign, which str_to_int64() would take. */
static bool read_serial(Str text, int64_t *out)
{
    return text.len && text.len <= MAX_SERIAL_DIGITS && text_is_digits(text) &&
           str_to_int64(text, out) && *out > 0;
}

static bool read(Str text, Day today, Ticket *out)
{
    Ticket ticket = {.day = today};
    size_t slash = str_find(text, STR("/"));

    if (slash < text.len && day_from_iso(str_trim(str_part(text, 0, slash)), &ticket.day))
        return false;
    Str serial = slash < text.len ? str_part(text, slash + 1, text.len) : text;
    if (!read_serial(str_trim(serial), &ticket.serial))
        return false;
    *out = ticket;
    return true;
}

bool ticket_read(Str typed, Day today, Ticket *out)
{
    Arena arena = {0};
    bool is_ticket =
        typed.len <= MAX_BYTES && read(text_digits(&arena, typed, NOISE_MARKS), today, out);

    arena_free(&arena);
    return is_ticket;
}

Str ticket_text(Arena *arena, Ticket ticket, Day today)
{
    Str day = day_iso(arena, CALENDAR_GREGORIAN, ticket.day);

    if (ticket.day == today)
        return str_format(arena, "%lld", (long long)ticket.serial);
    return str_format(arena, "%.*s/%lld", (int)day.len, day.bytes, (long long)ticket.serial);
}
