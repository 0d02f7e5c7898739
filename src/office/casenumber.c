#include "office/casenumber.h"

#include "base/day.h"
#include "text/digits.h"

enum { MAX_BYTES = 60, YEAR_DIGITS = 4, MAX_SERIAL_DIGITS = 12 };

/* Serials and years have no sign, which str_to_int64() would take. */
static bool read_number(Str text, size_t max_digits, int64_t *out)
{
    return text.len && text.len <= max_digits && text_is_digits(text) &&
           str_to_int64(text, out) && *out > 0;
}

static bool read_draft(Str text, CaseNumber *out)
{
    int64_t serial;

    if (!read_number(str_part(text, 1, text.len), MAX_SERIAL_DIGITS, &serial))
        return false;
    *out = (CaseNumber){.serial = serial};
    return true;
}

/* A dash of any kind or a slash parts year and serial. */
static Str after_separator(Str text)
{
    static const char *const separators[] = {
        "-", "/", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93", "\xE2\x88\x92",
    };

    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        Str separator = str_of(separators[i]);
        if (str_starts_with(text, separator))
            return str_part(text, separator.len, text.len);
    }
    return (Str){0};
}

static bool read_numbered(Str text, CaseNumber *out)
{
    int64_t year;
    int64_t serial;

    if (!read_number(str_part(text, 0, YEAR_DIGITS), YEAR_DIGITS, &year) ||
        !day_month_days(CALENDAR_HIJRI, (int)year, 1))
        return false;
    Str rest = after_separator(str_part(text, YEAR_DIGITS, text.len));
    if (!read_number(rest, MAX_SERIAL_DIGITS, &serial))
        return false;
    *out = (CaseNumber){.hijri_year = (int)year, .serial = serial};
    return true;
}

static bool read_plain(Str text, CaseNumber *out)
{
    return str_starts_with(text, STR("D")) ? read_draft(text, out) : read_numbered(text, out);
}

/* As a person types it: in any digits, with marks and blanks. */
static bool read_typed(Str typed, CaseNumber *out)
{
    Arena arena = {0};
    Str text = text_upper(&arena, text_digits(&arena, typed, NOISE_MARKS | NOISE_BLANKS));
    bool is_number = read_plain(text, out);

    arena_free(&arena);
    return is_number;
}

bool casenumber_read(Str typed, CaseNumber *out)
{
    return typed.len <= MAX_BYTES && (read_plain(typed, out) || read_typed(typed, out));
}

Str casenumber_text(Arena *arena, CaseNumber number)
{
    if (number.hijri_year)
        return str_format(arena, "%d-%lld", number.hijri_year, (long long)number.serial);
    return number.serial ? str_format(arena, "D%lld", (long long)number.serial) : (Str){0};
}
