#include "office/phone.h"

#include "text/digits.h"

enum {
    PHONE_NOISE =
        NOISE_MARKS | NOISE_BLANKS | NOISE_HYPHENS | NOISE_DASHES | NOISE_DOTS | NOISE_BRACKETS,
};
enum { SHORT_MIN_LEN = 3, SHORT_MAX_LEN = 6 };
enum { FOREIGN_MIN_LEN = 7, FOREIGN_MAX_LEN = 15 }; /* the most that E.164 allows */
enum { ANY_LEN = 0 };

#define X(name, code, label, reason) [PHONE_##name] = {code, label, reason},
static const struct {
    const char *code;
    const char *label;
    const char *reason;
} kinds[PHONE_KIND_COUNT] = {PHONE_KIND_LIST(X)};
#undef X

/* What a national number (no 966, no 0 in front) begins with and how long it is; the first row
 * that fits counts.
 */
static const struct {
    const char *start;
    size_t len;
    PhoneKind kind;
    bool has_e164;
} national_rules[] = {
    {"52",   9,       PHONE_MOBILE_UNASSIGNED,   false},
    {"5",    9,       PHONE_MOBILE,              true },
    {"5",    ANY_LEN, PHONE_MOBILE_BAD_LENGTH,   false},
    {"11",   9,       PHONE_LANDLINE,            true }, /* Riyadh */
    {"12",   9,       PHONE_LANDLINE,            true }, /* Makkah */
    {"13",   9,       PHONE_LANDLINE,            true }, /* Eastern */
    {"14",   9,       PHONE_LANDLINE,            true }, /* Madinah and the north */
    {"16",   9,       PHONE_LANDLINE,            true }, /* Qassim, Hail */
    {"17",   9,       PHONE_LANDLINE,            true }, /* Asir, Jazan, Najran, Baha */
    {"15",   9,       PHONE_LANDLINE_UNASSIGNED, true },
    {"18",   9,       PHONE_LANDLINE_UNASSIGNED, true },
    {"800",  10,      PHONE_TOLL_FREE,           true },
    {"9200", 9,       PHONE_UNIFIED,             true },
    {"811",  10,      PHONE_UNIVERSAL,           true },
};

static Phone of_kind(PhoneKind kind, Str e164)
{
    return (Phone){.kind = kind, .e164 = e164, .reason = kinds[kind].reason};
}

static Str without_start(Str text, Str start)
{
    return str_starts_with(text, start) ? str_part(text, start.len, text.len) : text;
}

static bool is_number(Str text)
{
    Str digits = without_start(text, STR("+"));

    return digits.len > 0 && text_is_digits(digits);
}

static bool is_two_numbers(Str text)
{
    size_t slash = str_find(text, STR("/"));

    return is_number(str_part(text, 0, slash)) &&
           is_number(str_part(text, slash + 1, text.len));
}

/* `digits` follow the country code or stand alone; people keep the trunk 0 even after +966. */
static Phone judge_national(Arena *arena, Str digits)
{
    Str national = without_start(digits, STR("0"));

    for (size_t i = 0; i < sizeof national_rules / sizeof national_rules[0]; i++) {
        size_t len = national_rules[i].len;

        if (!str_starts_with(national, str_of(national_rules[i].start)) ||
            (len != ANY_LEN && len != national.len))
            continue;
        if (!national_rules[i].has_e164)
            return of_kind(national_rules[i].kind, (Str){0});
        return of_kind(
            national_rules[i].kind,
            str_format(arena, "+966%.*s", (int)national.len, national.bytes));
    }
    return of_kind(PHONE_INVALID, (Str){0});
}

/* `digits` begin with a country code; no country's begins with 0. */
static Phone judge_international(Arena *arena, Str digits)
{
    if (str_starts_with(digits, STR("966")))
        return judge_national(arena, without_start(digits, STR("966")));
    if (digits.len < FOREIGN_MIN_LEN || digits.len > FOREIGN_MAX_LEN || digits.bytes[0] == '0')
        return of_kind(PHONE_INVALID, (Str){0});
    return of_kind(PHONE_FOREIGN, str_format(arena, "+%.*s", (int)digits.len, digits.bytes));
}

/* A short number is dialled as it is: without a trunk 0. 966 alone is a country code. */
static bool is_short_code(Str digits)
{
    return digits.len >= SHORT_MIN_LEN && digits.len <= SHORT_MAX_LEN &&
           digits.bytes[0] != '0' && !str_equal(digits, STR("966"));
}

static Phone judge_number(Arena *arena, Str number)
{
    if (str_starts_with(number, STR("+")))
        return judge_international(arena, without_start(number, STR("+")));
    if (str_starts_with(number, STR("00")))
        return judge_international(arena, without_start(number, STR("00")));
    if (is_short_code(number))
        return of_kind(PHONE_SHORT_CODE, number);
    return judge_national(arena, without_start(number, STR("966")));
}

Phone phone_judge(Arena *arena, Str text)
{
    Str plain = text_digits(arena, text, PHONE_NOISE);

    if (plain.len == 0)
        return of_kind(PHONE_EMPTY, (Str){0});
    if (is_number(plain))
        return judge_number(arena, plain);
    return of_kind(is_two_numbers(plain) ? PHONE_TWO_NUMBERS : PHONE_BAD_CHAR, (Str){0});
}

const char *phone_kind_code(PhoneKind kind)
{
    return kinds[kind].code;
}

const char *phone_kind_label(PhoneKind kind)
{
    return kinds[kind].label;
}
