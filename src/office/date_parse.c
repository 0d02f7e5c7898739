#include "office/date.h"

#include "text/digits.h"
#include "text/fold.h"

enum { YEAR_DIGITS = 4, PACKED_DIGITS = 8, OFFSET_DIGITS_MAX = 5 };

static const char any_year[] = "1300-1600, 1880-2174";
static const char whole_form[] = "1445/10/29, 29/10/1445";
static const char any_form[] = "1445/10/29, 29/10/1445, 29/10, +3";

/* What may stand behind a date, in its search form. */
static const struct {
    const char *sign;
    CalendarKind calendar;
} signs[] = {
    {"ه", CALENDAR_HIJRI    },
    {"ah", CALENDAR_HIJRI    },
    {"م", CALENDAR_GREGORIAN},
    {"ce", CALENDAR_GREGORIAN},
    {"ad", CALENDAR_GREGORIAN},
};

/* A date cut into its numbers, before anybody knows which is the year. */
typedef struct {
    Str numbers[3];
    size_t count;
    Str rest; /* what stands behind the last number */
} Written;

typedef struct {
    Arena *arena;
    Str text; /* as typed */
    Day today;
    Refusal *why;
} Reading;

static Err refuse(const Reading *reading, Guard guard, Str found, const char *allowed)
{
    *reading->why = (Refusal){.guard = guard, .found = found, .allowed = str_of(allowed)};
    return ERR_BAD_DATA;
}

static Err refuse_form(const Reading *reading)
{
    const char *allowed = day_exists(reading->today) ? any_form : whole_form;

    return refuse(reading, GUARD_DATE_FORM, reading->text, allowed);
}

/* The number of at most PACKED_DIGITS decimal digits; 0 for none. */
static int number_of(Str digits)
{
    int number = 0;

    for (size_t i = 0; i < digits.len; i++)
        number = number * 10 + (digits.bytes[i] - '0');
    return number;
}

static Str digits_at_start(Str text)
{
    size_t len = 0;

    while (len < text.len && text_is_digits(str_part(text, len, 1)))
        len++;
    return str_part(text, 0, len);
}

static bool is_separator(Str text)
{
    return text.len && (text.bytes[0] == '/' || text.bytes[0] == '-' || text.bytes[0] == '.' ||
                        text.bytes[0] == '\\');
}

/* return  false when `text` does not begin with a number or has more than three. */
static bool cut(Str text, Written *out)
{
    Written written = {.rest = text};

    for (bool more = true; more;) {
        Str digits = digits_at_start(written.rest);
        if (digits.len == 0 || digits.len > PACKED_DIGITS || written.count == 3)
            return false;
        written.numbers[written.count++] = digits;
        written.rest = str_part(written.rest, digits.len, written.rest.len);
        more = is_separator(written.rest);
        written.rest = str_part(written.rest, more, written.rest.len);
    }
    *out = written;
    return true;
}

/* Eight digits in a row: no month begins with 13 or more, so only one end can be the year. */
static void unpack(Written *written)
{
    Str all = written->numbers[0];
    CalendarKind ignored;
    bool is_year_first = number_of(str_part(all, 4, 2)) <= 12 &&
                         date_calendar_of_year(number_of(str_part(all, 0, 4)), &ignored);

    written->count = 3;
    written->numbers[0] = is_year_first ? str_part(all, 0, 4) : str_part(all, 0, 2);
    written->numbers[1] = is_year_first ? str_part(all, 4, 2) : str_part(all, 2, 2);
    written->numbers[2] = is_year_first ? str_part(all, 6, 2) : str_part(all, 4, 4);
}

/* Whether `text` can be the number of a day or a month; zero is neither. */
static bool is_short(Str number)
{
    return number.len <= 2 && number_of(number) > 0;
}

/* Puts the numbers in the order year, month, day.
 *
 * return  false when it is not plain which one is the year.
 */
static bool put_year_first(Written *written)
{
    size_t last = written->count - 1;

    if (written->numbers[0].len != YEAR_DIGITS) {
        Str year = written->numbers[last];
        written->numbers[last] = written->numbers[0];
        written->numbers[0] = year;
    }
    for (size_t i = 1; i <= last; i++) {
        if (!is_short(written->numbers[i]))
            return false;
    }
    return written->numbers[0].len == YEAR_DIGITS;
}

/* Checks the calendar's sign behind a date against the calendar that its year tells. */
static Err check_sign(const Reading *reading, Str rest, CalendarKind calendar)
{
    Str sign = text_fold(reading->arena, rest);

    if (rest.len == 0)
        return ERR_NONE;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (!str_equal(sign, str_of(signs[i].sign)))
            continue;
        if (signs[i].calendar == calendar)
            return ERR_NONE;
        return refuse(reading, GUARD_DATE_CALENDAR, reading->text, any_year);
    }
    return refuse_form(reading);
}

static bool is_day_and_month(const Written *written)
{
    return written->count == 2 && written->rest.len == 0 && is_short(written->numbers[0]) &&
           is_short(written->numbers[1]);
}

/* Reads what counts from today: "+3", "-3", or the word for today itself.
 *
 * return  false when `text` has another form.
 */
static bool read_offset(Arena *arena, Str text, int *days)
{
    Str digits = str_part(text, 1, text.len);
    bool has_sign = str_starts_with(text, STR("+")) || str_starts_with(text, STR("-"));

    if (has_sign && digits.len > 0 && digits.len <= OFFSET_DIGITS_MAX &&
        text_is_digits(digits)) {
        *days = text.bytes[0] == '-' ? -number_of(digits) : number_of(digits);
        return true;
    }
    Str word = text_fold(arena, text);
    *days = 0;
    return str_equal(word, STR("today")) || str_equal(word, text_fold(arena, STR("اليوم")));
}

static Err count_from_today(const Reading *reading, int days, Date *out)
{
    if (!day_exists(reading->today))
        return refuse_form(reading);
    Date date = date_of_day(CALENDAR_GREGORIAN, reading->today + days);
    if (date.day == DAY_NONE)
        return refuse(reading, GUARD_DATE_RANGE, reading->text, DATE_DAYS_ALLOWED);
    *out = date;
    return ERR_NONE;
}

static Err of_this_year(const Reading *reading, const Written *written, Date *out)
{
    DayParts parts = {
        .year = day_parts(CALENDAR_GREGORIAN, reading->today).year,
        .month = number_of(written->numbers[1]),
        .day = number_of(written->numbers[0]),
    };
    return date_from_parts(reading->arena, CALENDAR_GREGORIAN, parts, out, reading->why);
}

static Err of_its_year(const Reading *reading, Written *written, Date *out)
{
    const Str *numbers = written->numbers;
    CalendarKind calendar;

    if (written->count == 1 && numbers[0].len == PACKED_DIGITS)
        unpack(written);
    if (!put_year_first(written))
        return refuse_form(reading);
    DayParts parts = {number_of(numbers[0]), number_of(numbers[1]), number_of(numbers[2])};
    if (!date_calendar_of_year(parts.year, &calendar))
        return refuse(reading, GUARD_DATE_YEAR, numbers[0], any_year);
    TRY(check_sign(reading, written->rest, calendar));
    return date_from_parts(reading->arena, calendar, parts, out, reading->why);
}

/* What the store keeps is 2026-11-21, which needs none of the care for what people type. */
static bool read_iso(Arena *arena, Str text, Date *out)
{
    static const char form[] = "dddd-dd-dd";
    int numbers[3] = {0};
    size_t number = 0;
    CalendarKind calendar;
    Refusal unused;

    if (text.len != sizeof form - 1)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        char byte = text.bytes[i];
        bool is_digit = byte >= '0' && byte <= '9';
        if (is_digit != (form[i] == 'd') || (!is_digit && byte != '-'))
            return false;
        number += !is_digit;
        numbers[number] = is_digit ? numbers[number] * 10 + (byte - '0') : 0;
    }
    DayParts parts = {numbers[0], numbers[1], numbers[2]};
    return date_calendar_of_year(parts.year, &calendar) && parts.month && parts.day &&
           !date_from_parts(arena, calendar, parts, out, &unused);
}

Err date_parse(Arena *arena, Str text, Day today, Date *out, Refusal *why)
{
    Reading reading = {arena, text, today, why};

    if (read_iso(arena, text, out))
        return ERR_NONE;
    Str plain = text_digits(arena, text, NOISE_MARKS | NOISE_BLANKS);
    Written written;
    int days;

    if (read_offset(arena, plain, &days))
        return count_from_today(&reading, days, out);
    if (!cut(plain, &written))
        return refuse_form(&reading);
    if (is_day_and_month(&written) && day_exists(today))
        return of_this_year(&reading, &written, out);
    return of_its_year(&reading, &written, out);
}

Err date_parse_day(Arena *arena, Str text, Day today, Day *out, Refusal *why)
{
    Reading reading = {arena, text, today, why};
    Date date;

    TRY(date_parse(arena, text, today, &date, why));
    if (date.day == DAY_NONE)
        return refuse(&reading, GUARD_DATE_PARTS, text, whole_form);
    *out = date.day;
    return ERR_NONE;
}
