#include "office/money.h"

#include "text/digits.h"

#include <inttypes.h>

enum { GROUP_LEN = 3, MAX_DECIMALS = 2 };

/* What an Arabic keyboard gives for the separators. */
static const struct {
    const char *typed;
    char plain;
} separators[] = {
    {"٬", ','}, /* U+066C Arabic thousands separator */
    {"،", ','}, /* U+060C Arabic comma */
    {"٫", '.'}, /* U+066B Arabic decimal separator */
};

static char separator_at(Str text, size_t *len)
{
    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        Str typed = str_of(separators[i].typed);

        if (str_starts_with(text, typed)) {
            *len = typed.len;
            return separators[i].plain;
        }
    }
    *len = 1;
    return text.bytes[0];
}

static Str plain_separators(Arena *arena, Str text)
{
    StrBuilder builder = {.arena = arena};

    for (size_t len; text.len; text = str_part(text, len, text.len))
        strbuilder_add_char(&builder, separator_at(text, &len));
    return strbuilder_text(&builder);
}

/* The digits of "1,234"; empty when a group is not where it belongs. */
static Str without_groups(Arena *arena, Str whole)
{
    StrBuilder digits = {.arena = arena};
    size_t first_len = str_find(whole, STR(","));

    strbuilder_add(&digits, str_part(whole, 0, first_len));
    if (first_len == whole.len)
        return strbuilder_text(&digits);
    if (first_len < 1 || first_len > GROUP_LEN)
        return (Str){0};
    for (Str rest = str_part(whole, first_len, whole.len); rest.len;
         rest = str_part(rest, 1 + GROUP_LEN, rest.len)) {
        if (rest.len < 1 + GROUP_LEN || rest.bytes[0] != ',')
            return (Str){0};
        strbuilder_add(&digits, str_part(rest, 1, GROUP_LEN));
    }
    return strbuilder_text(&digits);
}

/* "5" after the point is fifty halalas. */
static int64_t halalas_of(Str decimals)
{
    int64_t halalas = 0;

    for (size_t i = 0; i < MAX_DECIMALS; i++)
        halalas = halalas * 10 + (i < decimals.len ? decimals.bytes[i] - '0' : 0);
    return halalas;
}

static bool read_amount(Arena *arena, Str text, int64_t *out)
{
    size_t point = str_find(text, STR("."));
    Str decimals = str_part(text, point + 1, text.len);
    Str riyals = without_groups(arena, str_part(text, 0, point));
    int64_t value;

    if (point < text.len && (decimals.len < 1 || decimals.len > MAX_DECIMALS))
        return false;
    if (riyals.len > MONEY_MAX_RIYAL_DIGITS || !text_is_digits(riyals) ||
        !text_is_digits(decimals) || !str_to_int64(riyals, &value))
        return false;
    *out = value * MONEY_HALALAS_PER_RIYAL + halalas_of(decimals);
    return true;
}

Err money_parse(Arena *arena, Str text, Refusal *why, int64_t *out)
{
    Str typed = str_trim(text_digits(arena, text, NOISE_MARKS));

    if (typed.len == 0)
        return ERR_BLANK;
    if (read_amount(arena, plain_separators(arena, typed), out))
        return ERR_NONE;
    *why = (Refusal){.guard = GUARD_BAD_AMOUNT, .found = text};
    return ERR_BAD_DATA;
}

static uint64_t size_of(int64_t halalas)
{
    return halalas < 0 ? -(uint64_t)halalas : (uint64_t)halalas;
}

Str money_plain(Arena *arena, int64_t halalas)
{
    uint64_t size = size_of(halalas);

    return str_format(
        arena, "%s%" PRIu64 ".%02" PRIu64, halalas < 0 ? "-" : "",
        size / MONEY_HALALAS_PER_RIYAL, size % MONEY_HALALAS_PER_RIYAL);
}

Str money_grouped(Arena *arena, int64_t halalas)
{
    Str plain = money_plain(arena, halalas);
    size_t start = halalas < 0;
    size_t point = str_find(plain, STR("."));
    StrBuilder builder = {.arena = arena};

    for (size_t i = 0; i < plain.len; i++) {
        if (i > start && i < point && (point - i) % GROUP_LEN == 0)
            strbuilder_add_char(&builder, ',');
        strbuilder_add_char(&builder, plain.bytes[i]);
    }
    return strbuilder_text(&builder);
}
