#include "ui/screens/appointment_slots.h"

#include "view/language.h"

void appointmentslots_make(AppointmentSlots *out, const Settings *settings, Arena *arena)
{
    size_t count = appointment_slots(settings, out->minutes);

    for (size_t i = 0; i < count; i++) {
        Str time = appointment_time(arena, out->minutes[i]);
        const char *text = str_c(arena, time);
        Str full = str_format(arena, "%s · %s", text, _("full"));
        out->rows[i] = (Choice){text, text};
        out->full[i] = str_c(arena, full);
    }
    out->choices = (Choices){out->rows, count};
}

int appointmentslots_place(const AppointmentSlots *slots, int minute)
{
    for (size_t i = 0; i < slots->choices.count; i++)
        if (slots->minutes[i] == minute)
            return (int)i;
    return -1;
}

static bool has_minute(const int *minutes, size_t count, int minute)
{
    for (size_t i = 0; i < count; i++)
        if (minutes[i] == minute)
            return true;
    return false;
}

Err appointmentslots_mark(
    AppointmentSlots *slots, Store *store, Day day, Moment now, const Appointment *own)
{
    int free[APPOINTMENT_SLOTS_MAX];
    size_t count = 0;

    if (day != DAY_NONE)
        TRY(store_appointment_free(store, day, now, free, &count));
    for (size_t i = 0; i < slots->choices.count; i++) {
        bool is_own = own->id && own->day == day && own->minute == slots->minutes[i];
        bool is_free = !count || is_own || has_minute(free, count, slots->minutes[i]);
        slots->rows[i].label = is_free ? slots->rows[i].code : slots->full[i];
    }
    return ERR_NONE;
}
