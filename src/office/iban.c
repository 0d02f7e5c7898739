#include "office/iban.h"

#include "office/bank.h"
#include "text/digits.h"

enum { IBAN_LEN = 24, IBAN_LEN_WITHOUT_COUNTRY = 22 };

#define X(name, code, label) [IBAN_##name] = {code, label},
static const struct {
    const char *code;
    const char *label;
} verdicts[IBAN_VERDICT_COUNT] = {IBAN_VERDICT_LIST(X)};
#undef X

/* The word that people copy along with the number; the Arabic one is spelt with every alef. */
static const char *const words[] = {
    "IBAN", "آيبان", "أيبان", "إيبان", "ايبان",
};

static Str without_word(Str text)
{
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        Str word = str_of(words[i]);

        if (!str_starts_with(text, word))
            continue;
        Str rest = str_part(text, word.len, text.len);
        return str_starts_with(rest, STR(":")) ? str_part(rest, 1, rest.len) : rest;
    }
    return text;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

/* Two letters for the country, four digits for check and bank, then both. */
static bool has_bad_char(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        bool may_be_letter = i < 2 || i >= 6;
        bool may_be_digit = i >= 2;

        if (!(may_be_letter && is_letter(text.bytes[i])) &&
            !(may_be_digit && is_digit(text.bytes[i])))
            return true;
    }
    return false;
}

/* The remainder by 97 of the number in which A is 10 and Z is 35, read digit by digit. */
static unsigned remainder_after(unsigned remainder, Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char byte = text.bytes[i];

        if (is_letter(byte))
            remainder = (remainder * 100 + 10 + (unsigned)(byte - 'A')) % 97;
        else
            remainder = (remainder * 10 + (unsigned)(byte - '0')) % 97;
    }
    return remainder;
}

/* The bank's own rule never gives check digits outside 02..98, yet 00, 01 and 99 can leave the
 * right remainder.
 */
static bool check_digits_match(Str text)
{
    int check = (text.bytes[2] - '0') * 10 + (text.bytes[3] - '0');
    unsigned remainder = remainder_after(0, str_part(text, 4, text.len));

    return check >= 2 && check <= 98 && remainder_after(remainder, str_part(text, 0, 4)) == 1;
}

static IbanVerdict verdict_of(const Iban *iban, bool was_added)
{
    if (!str_starts_with(iban->normal, STR("SA")) && iban->normal.len >= 2 &&
        !text_is_digits(iban->normal))
        return IBAN_FOREIGN;
    if (iban->normal.len != IBAN_LEN)
        return IBAN_BAD_LENGTH;
    if (!check_digits_match(iban->normal))
        return IBAN_BAD_CHECK;
    if (was_added)
        return IBAN_ASSUME_SA;
    if (!text_is_digits(str_part(iban->normal, 2, IBAN_LEN)))
        return IBAN_WARN_LETTERS;
    return iban->bank_name.len ? IBAN_OK : IBAN_WARN_BANK;
}

static Iban with_verdict(Iban iban, IbanVerdict verdict)
{
    iban.verdict = verdict;
    iban.reason = verdict == IBAN_OK ? NULL : iban_verdict_label(verdict);
    return iban;
}

Iban iban_judge(Arena *arena, Str text)
{
    Str typed = text_digits(arena, text, NOISE_MARKS | NOISE_BLANKS | NOISE_HYPHENS);
    Str plain = without_word(text_upper(arena, typed));
    bool is_added = plain.len == IBAN_LEN_WITHOUT_COUNTRY && text_is_digits(plain);

    if (plain.len == 0)
        return with_verdict((Iban){0}, IBAN_EMPTY);
    if (!text_is_digits(plain) && has_bad_char(plain))
        return with_verdict((Iban){0}, IBAN_BAD_CHAR);

    Iban iban = {
        .normal = is_added ? str_format(arena, "SA%.*s", (int)plain.len, plain.bytes) : plain,
    };
    if (str_starts_with(iban.normal, STR("SA"))) {
        iban.bank_code = iban.normal.len >= 6 ? str_part(iban.normal, 4, 2) : (Str){0};
        iban.bank_name = bank_name(iban.bank_code);
    }
    return with_verdict(iban, verdict_of(&iban, is_added));
}

const char *iban_verdict_code(IbanVerdict verdict)
{
    return verdicts[verdict].code;
}

const char *iban_verdict_label(IbanVerdict verdict)
{
    return verdicts[verdict].label;
}
