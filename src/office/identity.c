#include "office/identity.h"

#include "text/digits.h"

#include <stdint.h>

enum { NUMBER_NOISE = NOISE_MARKS | NOISE_BLANKS | NOISE_HYPHENS | NOISE_DOTS };
enum { PASSPORT_MIN_LEN = 5, PASSPORT_MAX_LEN = 20 };

#define X(name, code, label) [IDENTITY_##name] = {code, label},
static const struct {
    const char *code;
    const char *label;
} kinds[IDENTITY_KIND_COUNT] = {IDENTITY_KIND_LIST(X)};
#undef X

#define X(name, code, label) [IDENTITY_VERDICT_##name] = {code, label},
static const struct {
    const char *code;
    const char *label;
} verdicts[IDENTITY_VERDICT_COUNT] = {IDENTITY_VERDICT_LIST(X)};
#undef X

typedef struct {
    size_t min_len;
    size_t max_len;
    const char *start;
    IdentityKind kind;
    IdentityVerdict verdict; /* OK: the check digit decides */
} Rule;

/* The first row that fits a number's length and start tells its kind; the last fits all. */
static const Rule rules[] = {
    {10, 10,       "1",   IDENTITY_NATIONAL,       IDENTITY_VERDICT_OK         },
    {10, 10,       "2",   IDENTITY_IQAMA,          IDENTITY_VERDICT_OK         },
    {10, 10,       "0",   IDENTITY_NONE,           IDENTITY_VERDICT_BAD_PREFIX },
    {10, 10,       "7",   IDENTITY_UNIFIED,        IDENTITY_VERDICT_OK_FORMAT  },
    {10, 10,       "3",   IDENTITY_BORDER,         IDENTITY_VERDICT_WARN_PREFIX},
    {10, 10,       "4",   IDENTITY_BORDER_OR_VISA, IDENTITY_VERDICT_WARN_PREFIX},
    {10, 10,       "",    IDENTITY_OTHER,          IDENTITY_VERDICT_WARN_PREFIX},
    {15, 15,       "784", IDENTITY_UAE,            IDENTITY_VERDICT_OK_FORMAT  },
    {12, 12,       "",    IDENTITY_KUWAIT,         IDENTITY_VERDICT_OK_FORMAT  },
    {11, 11,       "2",   IDENTITY_QATAR,          IDENTITY_VERDICT_OK_FORMAT  },
    {11, 11,       "3",   IDENTITY_QATAR,          IDENTITY_VERDICT_OK_FORMAT  },
    {9,  9,        "700", IDENTITY_UNIFIED,        IDENTITY_VERDICT_BAD_LENGTH },
    {9,  9,        "1",   IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH },
    {9,  9,        "2",   IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH },
    {9,  9,        "",    IDENTITY_BAHRAIN,        IDENTITY_VERDICT_OK_FORMAT  },
    {1,  8,        "",    IDENTITY_OMAN,           IDENTITY_VERDICT_OK_FORMAT  },
    {1,  SIZE_MAX, "",    IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH },
};

static const Rule *rule_for(Str digits)
{
    const Rule *rule = rules;

    while (digits.len < rule->min_len || digits.len > rule->max_len ||
           !str_starts_with(digits, str_of(rule->start)))
        rule++;
    return rule;
}

/* The Luhn check: every second digit from the first is doubled, a two-digit product gives the sum
 * of its digits.
 */
static bool check_digit_matches(Str digits)
{
    int total = 0;

    for (size_t i = 0; i < digits.len; i++) {
        int value = digits.bytes[i] - '0';

        if (i % 2 == 0)
            value *= 2;
        total += value > 9 ? value - 9 : value;
    }
    return total % 10 == 0;
}

/* True for 2222222222, 1234567897 and their like. The first digit says the kind and the last is
 * computed, so only those between them are looked at: all take the same step of 0, 1 or 9 (that
 * is, one down) to the next.
 */
static bool is_pattern(Str digits)
{
    int step = (digits.bytes[2] - digits.bytes[1] + 10) % 10;

    for (size_t i = 2; i + 2 < digits.len; i++) {
        if ((digits.bytes[i + 1] - digits.bytes[i] + 10) % 10 != step)
            return false;
    }
    return step == 0 || step == 1 || step == 9;
}

static Identity with_verdict(IdentityVerdict verdict, IdentityKind kind, Str normal)
{
    return (Identity){
        .kind = kind,
        .verdict = verdict,
        .normal = normal,
        .reason = verdict == IDENTITY_VERDICT_OK ? NULL : identity_verdict_label(verdict),
    };
}

static Identity judge_check_digit(IdentityKind kind, Str digits)
{
    if (!check_digit_matches(digits))
        return with_verdict(IDENTITY_VERDICT_BAD_CHECK, kind, digits);

    Identity identity = with_verdict(IDENTITY_VERDICT_OK, kind, digits);
    if (is_pattern(digits))
        identity.reason = N_("The digits repeat or count up or down; compare with the paper");
    return identity;
}

Identity identity_judge(Arena *arena, Str text)
{
    Str digits = text_digits(arena, text, NUMBER_NOISE);

    if (digits.len == 0)
        return with_verdict(IDENTITY_VERDICT_EMPTY, IDENTITY_NONE, (Str){0});
    if (!text_is_digits(digits))
        return with_verdict(IDENTITY_VERDICT_BAD_CHAR, IDENTITY_NONE, (Str){0});

    const Rule *rule = rule_for(digits);
    if (rule->verdict == IDENTITY_VERDICT_OK)
        return judge_check_digit(rule->kind, digits);
    return with_verdict(rule->verdict, rule->kind, digits);
}

static bool is_letters_and_digits(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char byte = text.bytes[i];

        if (!(byte >= '0' && byte <= '9') && !(byte >= 'A' && byte <= 'Z'))
            return false;
    }
    return true;
}

Identity identity_judge_passport(Arena *arena, Str text)
{
    Str number = text_upper(arena, text_digits(arena, text, NUMBER_NOISE));

    if (number.len == 0)
        return with_verdict(IDENTITY_VERDICT_EMPTY, IDENTITY_PASSPORT, (Str){0});
    if (!is_letters_and_digits(number))
        return with_verdict(IDENTITY_VERDICT_BAD_CHAR, IDENTITY_PASSPORT, (Str){0});
    if (number.len < PASSPORT_MIN_LEN || number.len > PASSPORT_MAX_LEN)
        return with_verdict(IDENTITY_VERDICT_BAD_LENGTH, IDENTITY_PASSPORT, number);
    return with_verdict(IDENTITY_VERDICT_OK_FORMAT, IDENTITY_PASSPORT, number);
}

const char *identity_kind_code(IdentityKind kind)
{
    return kinds[kind].code;
}

const char *identity_kind_label(IdentityKind kind)
{
    return kinds[kind].label;
}

bool identity_kind_from_code(Str code, IdentityKind *out)
{
    for (IdentityKind kind = 0; kind < IDENTITY_KIND_COUNT; kind++) {
        if (str_equal(code, str_of(kinds[kind].code))) {
            *out = kind;
            return true;
        }
    }
    return false;
}

const char *identity_verdict_code(IdentityVerdict verdict)
{
    return verdicts[verdict].code;
}

const char *identity_verdict_label(IdentityVerdict verdict)
{
    return verdicts[verdict].label;
}
