#include "base/moment.h"

#include <string.h>

enum {
    SECOND_MS = 1000,
    DAY_MS = 24 * MOMENT_HOUR_MS,
    RIYADH_MS = 3 * MOMENT_HOUR_MS,
    OPENING_HOUR = 9,
    TEXT_BYTES = 24,
};

/* Division that rounds down, so that moments before 1970 fall on the right day. */
static int64_t whole_days(int64_t ms)
{
    return ms / DAY_MS - (ms % DAY_MS < 0);
}

/* Whether both the UTC day and the day in Riyadh exist, so that every view of it does. */
static bool exists(Moment moment)
{
    return moment >= (int64_t)DAY_FIRST * DAY_MS &&
           moment < ((int64_t)DAY_LAST + 1) * DAY_MS - RIYADH_MS;
}

/* Milliseconds since midnight in Riyadh. */
static int riyadh_clock_ms(Moment moment)
{
    if (!exists(moment))
        return 0;
    return (int)((moment + RIYADH_MS) - whole_days(moment + RIYADH_MS) * DAY_MS);
}

/* Takes `count` digits from the start of `rest`.
 *
 * return  false when they are not there or the number exceeds `max`.
 */
static bool take_number(Str *rest, size_t count, int max, int *out)
{
    int number = 0;

    if (rest->len < count)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (rest->bytes[i] < '0' || rest->bytes[i] > '9')
            return false;
        number = number * 10 + (rest->bytes[i] - '0');
    }
    *rest = str_part(*rest, count, rest->len);
    *out = number;
    return number <= max;
}

static bool take_char(Str *rest, char byte)
{
    if (rest->len == 0 || rest->bytes[0] != byte)
        return false;
    *rest = str_part(*rest, 1, rest->len);
    return true;
}

/* Takes "." and one to three digits, where they stand, as thousandths. */
static bool take_fraction(Str *rest, int *ms)
{
    static const int worth[] = {0, 100, 10, 1};
    size_t count = 0;

    *ms = 0;
    if (!take_char(rest, '.'))
        return true;
    while (count < rest->len && rest->bytes[count] >= '0' && rest->bytes[count] <= '9')
        count++;
    if (count < 1 || count > 3 || !take_number(rest, count, 999, ms))
        return false;
    *ms *= worth[count];
    return true;
}

/* Takes "10:30", "10:30:15" or "10:30:15.250". */
static bool take_clock(Str *rest, int64_t *ms)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction_ms = 0;

    if (!take_number(rest, 2, 23, &hour) || !take_char(rest, ':') ||
        !take_number(rest, 2, 59, &minute))
        return false;
    if (take_char(rest, ':') &&
        (!take_number(rest, 2, 59, &second) || !take_fraction(rest, &fraction_ms)))
        return false;
    *ms = (int64_t)hour * MOMENT_HOUR_MS + minute * MOMENT_MINUTE_MS + second * SECOND_MS +
          fraction_ms;
    return true;
}

/* Takes "Z", "+03:00", "-05:30" or nothing, which means Riyadh. */
static bool take_offset(Str *rest, int64_t *ms)
{
    int hours = 0;
    int minutes = 0;

    *ms = RIYADH_MS;
    if (rest->len == 0)
        return true;
    if (take_char(rest, 'Z')) {
        *ms = 0;
        return true;
    }
    int sign = take_char(rest, '-') ? -1 : 1;
    if (sign > 0 && !take_char(rest, '+'))
        return false;
    if (!take_number(rest, 2, 14, &hours) || !take_char(rest, ':') ||
        !take_number(rest, 2, 59, &minutes))
        return false;
    *ms = sign * ((int64_t)hours * MOMENT_HOUR_MS + minutes * MOMENT_MINUTE_MS);
    return true;
}

Moment moment_at(Day day, int hour, int minute)
{
    if (!day_exists(day))
        return MOMENT_NONE;
    Moment moment = (int64_t)day * DAY_MS + (int64_t)hour * MOMENT_HOUR_MS +
                    minute * MOMENT_MINUTE_MS - RIYADH_MS;
    return exists(moment) ? moment : MOMENT_NONE;
}

Day moment_day(Moment moment)
{
    return exists(moment) ? (Day)whole_days(moment + RIYADH_MS) : DAY_NONE;
}

int moment_hour(Moment moment)
{
    return riyadh_clock_ms(moment) / MOMENT_HOUR_MS;
}

int moment_minute(Moment moment)
{
    return riyadh_clock_ms(moment) / MOMENT_MINUTE_MS % 60;
}

Str moment_text(Arena *arena, Moment moment)
{
    if (!exists(moment))
        return (Str){0};
    int64_t utc_day = whole_days(moment);
    int ms = (int)(moment - utc_day * DAY_MS);
    DayParts parts = day_parts(CALENDAR_GREGORIAN, (Day)utc_day);

    char *bytes = arena_new(arena, char, TEXT_BYTES + 1);
    memcpy(bytes, "0000-00-00T00:00:00.000Z", TEXT_BYTES);
    str_put_digits(bytes, 4, parts.year);
    str_put_digits(bytes + 5, 2, parts.month);
    str_put_digits(bytes + 8, 2, parts.day);
    str_put_digits(bytes + 11, 2, ms / MOMENT_HOUR_MS);
    str_put_digits(bytes + 14, 2, ms / MOMENT_MINUTE_MS % 60);
    str_put_digits(bytes + 17, 2, ms / SECOND_MS % 60);
    str_put_digits(bytes + 20, 3, ms % SECOND_MS);
    return (Str){bytes, TEXT_BYTES};
}

Err moment_from_text(Str text, Moment *out)
{
    static const char form[] = "dddd-dd-ddTdd:dd:dd.dddZ";
    int parts[7] = {0};
    size_t part = 0;
    Day day;

    if (text.len != TEXT_BYTES || day_from_iso(str_part(text, 0, 10), &day))
        return ERR_BAD_DATA;
    for (size_t i = 0; i < text.len; i++) {
        char byte = text.bytes[i];
        bool is_digit = byte >= '0' && byte <= '9';
        if (form[i] == 'd' ? !is_digit : byte != form[i])
            return ERR_BAD_DATA;
        if (is_digit)
            parts[part] = parts[part] * 10 + (byte - '0');
        else if (part < 6)
            part++;
    }
    if (parts[3] > 23 || parts[4] > 59 || parts[5] > 59)
        return ERR_BAD_DATA;
    Moment moment = (int64_t)day * DAY_MS + (int64_t)parts[3] * MOMENT_HOUR_MS +
                    parts[4] * MOMENT_MINUTE_MS + parts[5] * SECOND_MS + parts[6];
    if (!exists(moment))
        return ERR_BAD_DATA;
    *out = moment;
    return ERR_NONE;
}

Err moment_from_iso(Str text, Moment *out)
{
    Str rest = str_part(text, 10, text.len);
    Day day;
    int64_t clock_ms;
    int64_t offset_ms;

    TRY(day_from_iso(str_part(text, 0, 10), &day));
    if (text.len == 10) {
        *out = moment_at(day, OPENING_HOUR, 0);
        return ERR_NONE;
    }
    if (!take_char(&rest, 'T') || !take_clock(&rest, &clock_ms) ||
        !take_offset(&rest, &offset_ms) || rest.len)
        return ERR_BAD_DATA;
    Moment moment = (int64_t)day * DAY_MS + clock_ms - offset_ms;
    if (!exists(moment))
        return ERR_BAD_DATA;
    *out = moment;
    return ERR_NONE;
}
