#include "office/appointment.h"

#include "text/digits.h"

#define X(name, code, text) {code, text},
static const Choice rows[] = {APPOINTMENT_STATE_LIST(X)};
#undef X
static const Choices states = {rows, APPOINTMENT_STATE_COUNT};

enum { MAX_BYTES = 40 };

size_t appointment_slots(const Settings *settings, int out[APPOINTMENT_SLOTS_MAX])
{
    int step = setting_number(settings, SETTING_APPOINTMENT_MINUTES);
    int end = setting_number(settings, SETTING_APPOINTMENT_LAST_HOUR) * MINUTES_OF_HOUR;
    int minute = setting_number(settings, SETTING_APPOINTMENT_FIRST_HOUR) * MINUTES_OF_HOUR;
    size_t count = 0;

    for (; minute + step <= end && count < APPOINTMENT_SLOTS_MAX; minute += step)
        out[count++] = minute;
    return count;
}

bool appointment_is_missed(const Appointment *appointment, Moment now)
{
    int minute = appointment->minute;
    Moment begins =
        moment_at(appointment->day, minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);

    return appointment->state == APPOINTMENT_BOOKED && begins < now;
}

Str appointment_time(Arena *arena, int minute)
{
    return str_format(arena, "%02d:%02d", minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
}

static bool read_number(Str text, int64_t limit, int64_t *out)
{
    return text.len && text.len <= 2 && text_is_digits(text) && str_to_int64(text, out) &&
           *out < limit;
}

static bool read(Str text, int *out)
{
    int64_t minute = 0;
    int64_t hour;
    Str head;

    if (!str_cut(&text, ':', &head) ||
        !read_number(head, MINUTES_OF_DAY / MINUTES_OF_HOUR, &hour))
        return false;
    if (text.len && !read_number(text, MINUTES_OF_HOUR, &minute))
        return false;
    *out = (int)(hour * MINUTES_OF_HOUR + minute);
    return true;
}

bool appointment_time_read(Str typed, int *out)
{
    Arena arena = {0};
    bool is_time = typed.len <= MAX_BYTES &&
                   read(text_digits(&arena, typed, NOISE_MARKS | NOISE_BLANKS), out);

    arena_free(&arena);
    return is_time;
}

const char *appointment_state_code(AppointmentState state)
{
    return rows[state].code;
}

const char *appointment_state_label(AppointmentState state)
{
    return rows[state].label;
}

bool appointment_state_from_code(Str code, AppointmentState *out)
{
    size_t place;

    if (!choices_find(&states, code, &place))
        return false;
    *out = (AppointmentState)place;
    return true;
}
