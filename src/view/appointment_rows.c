#include "view/appointment_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"id",            N_("Id"),      COLUMN_FOR_PROGRAMS     },
    {"day",           N_("Day"),     COLUMN_CODE             },
    {"time",          N_("Time"),    COLUMN_CODE             },
    {"person",        N_("Name"),    COLUMN_NAME             },
    {"purpose",       N_("Purpose"), COLUMN_FOR_PROGRAMS     },
    {"purpose_words", N_("Purpose"), COLUMN_FOR_PEOPLE       },
    {"state",         N_("State"),   COLUMN_FOR_PROGRAMS     },
    {"state_words",   N_("State"),   COLUMN_FOR_PEOPLE       },
    {"missed",        N_("Missed"),  COLUMN_FLAG_FOR_PROGRAMS},
    {"number",        N_("Ticket"),  COLUMN_CODE             },
};

static const char *const marks[APPOINTMENT_STATE_COUNT] = {
    [APPOINTMENT_BOOKED] = "○",
    [APPOINTMENT_ARRIVED] = "✓",
    [APPOINTMENT_NO_SHOW] = "✗",
    [APPOINTMENT_CANCELLED] = "–",
};

Str appointment_words(Arena *arena, const Appointment *appointment, Moment now)
{
    AppointmentState state = appointment->state;

    if (appointment_is_missed(appointment, now))
        return str_format(arena, "▲ %s", _("Has not come"));
    return str_format(arena, "%s %s", marks[state], _(appointment_state_label(state)));
}

Table appointment_rows(Arena *arena, Moment now, const Appointment *appointments, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Appointment *one = &appointments[i];
        Str *cells = table_add_row(&table);
        cells[0] = table_number(arena, one->id);
        cells[1] = day_iso(arena, CALENDAR_GREGORIAN, one->day);
        cells[2] = appointment_time(arena, one->minute);
        cells[3] = one->name;
        table_fill_code(
            &cells[4], visitpurpose_code(one->purpose), visitpurpose_label(one->purpose));
        cells[6] = str_of(appointment_state_code(one->state));
        cells[7] = appointment_words(arena, one, now);
        cells[8] = table_flag(appointment_is_missed(one, now));
        if (one->ticket.serial)
            cells[9] = ticket_text(arena, one->ticket, moment_day(now));
    }
    return table;
}

Table appointment_slot_rows(Arena *arena, const int *slots, size_t count)
{
    static const TableColumn slot_columns[] = {
        {"time", N_("Time"), COLUMN_CODE}
    };
    Table table = table_of(arena, slot_columns, 1);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = appointment_time(arena, slots[i]);
    }
    return table;
}
