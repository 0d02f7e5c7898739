#include "office/person_query.h"

#include "office/iban.h"
#include "office/phone.h"
#include "text/clean.h"
#include "text/digits.h"
#include "text/fold.h"

enum {
    NOISE_IN_NUMBERS =
        NOISE_MARKS | NOISE_BLANKS | NOISE_HYPHENS | NOISE_DASHES | NOISE_DOTS | NOISE_BRACKETS,
    BENEFICIARY_MAX_DIGITS = 9,
    ROW_MIN_DIGITS = 16, /* no identity number has as many; ids of records have 19 */
};

#define X(name, code, label, short_label) [PERSON_MATCH_##name] = {code, label, short_label},
static const struct {
    const char *code;
    const char *label;
    const char *short_label;
} matches[PERSON_MATCH_COUNT] = {PERSON_MATCH_LIST(X)};
#undef X

/* How the beginning of a Saudi number is typed, and how the stored form begins then. */
static const struct {
    const char *typed;
    const char *stored;
} phone_starts[] = {
    {"+",   "+"    },
    {"00",  "+"    },
    {"0",   "+966" },
    {"966", "+966" },
    {"5",   "+9665"},
};

static bool is_digits(Str text)
{
    return text.len && text_is_digits(text);
}

/* --- numbers ----------------------------------------------------------------------------------- */

static Str phone_start(Arena *arena, Str digits)
{
    Phone whole = phone_judge(arena, digits);

    if (whole.e164.len && whole.kind != PHONE_SHORT_CODE)
        return whole.e164;
    for (size_t i = 0; i < sizeof phone_starts / sizeof phone_starts[0]; i++) {
        Str typed = str_of(phone_starts[i].typed);
        Str rest = str_part(digits, typed.len, digits.len);
        if (str_starts_with(digits, typed) && is_digits(rest))
            return str_format(
                arena, "%s%.*s", phone_starts[i].stored, (int)rest.len, rest.bytes);
    }
    return (Str){0};
}

static int64_t beneficiary_number(Str digits)
{
    int64_t number = 0;

    if (!is_digits(digits) || digits.len > BENEFICIARY_MAX_DIGITS)
        return 0;
    return str_to_int64(digits, &number) ? number : 0;
}

/* Identity numbers are digits, those of passports letters too. */
static Str identity_start(Arena *arena, Str plain)
{
    Str text = text_upper(arena, plain);
    bool has_digit = false;

    for (size_t i = 0; i < text.len; i++) {
        char byte = text.bytes[i];
        bool is_digit = byte >= '0' && byte <= '9';
        if (!is_digit && !(byte >= 'A' && byte <= 'Z'))
            return (Str){0};
        has_digit = has_digit || is_digit;
    }
    return has_digit ? text : (Str){0};
}

/* A whole account number of any land, or the start of a Saudi one. */
static Str iban_start(Arena *arena, Str typed, Str plain)
{
    Iban whole = iban_judge(arena, typed);
    Str text = text_upper(arena, plain);
    bool is_saudi = str_starts_with(text, STR("SA")) && is_digits(str_part(text, 2, text.len));

    if (text.len < PERSON_NUMBER_MIN_CHARS)
        return (Str){0};
    if (whole.verdict < IBAN_BAD_CHECK)
        return whole.normal;
    return is_saudi ? text : (Str){0};
}

/* --- the whole text ---------------------------------------------------------------------------- */

/* A name has a letter somewhere; "12/5" has none. */
static bool has_letter(Str folded)
{
    for (size_t i = 0; i < folded.len; i++) {
        char byte = folded.bytes[i];
        if (byte != ' ' && !(byte >= '0' && byte <= '9'))
            return true;
    }
    return false;
}

/* What is written apart or together alike is the same, so spaces say nothing. */
static Str words_of(Arena *arena, Str folded)
{
    StrBuilder words = {.arena = arena};

    for (size_t i = 0; i < folded.len; i++)
        if (folded.bytes[i] != ' ')
            strbuilder_add_char(&words, folded.bytes[i]);
    return strbuilder_text(&words);
}

PersonQuery person_query(Arena *arena, Str typed, FoldKeep keep)
{
    PersonQuery query = {0};
    Str text;

    if (text_clean_line(arena, typed, PERSON_QUERY_MAX_POINTS, &text))
        return query;
    Str plain = text_digits(arena, text, NOISE_IN_NUMBERS);
    bool is_long = plain.len >= PERSON_NUMBER_MIN_CHARS;
    query.beneficiary_number = beneficiary_number(plain);
    query.identity = is_long ? identity_start(arena, plain) : (Str){0};
    query.phone = is_long ? phone_start(arena, plain) : (Str){0};
    query.iban = iban_start(arena, text, plain);
    Str folded = text_fold(arena, text);
    if (has_letter(folded)) {
        query.name = name_query(arena, text, keep);
        query.words = words_of(arena, folded);
    }
    return query;
}

bool person_query_has(const PersonQuery *query, PersonMatch match)
{
    const bool has[PERSON_MATCH_COUNT] = {
        [PERSON_MATCH_IDENTITY] = query->identity.len,
        [PERSON_MATCH_NUMBER] = query->beneficiary_number,
        [PERSON_MATCH_PHONE] = query->phone.len,
        [PERSON_MATCH_IBAN] = query->iban.len,
        [PERSON_MATCH_NAME] = query->name.start.len,
        [PERSON_MATCH_PART] = query->name.count,
    };

    return has[match];
}

static bool is_whole_name(const PersonQuery *query, Str name)
{
    Arena arena = {0};
    bool is_whole = str_equal(query->words, words_of(&arena, text_fold(&arena, name)));

    arena_free(&arena);
    return is_whole;
}

bool person_query_names(const PersonQuery *query, const Person *person, PersonMatch why)
{
    switch (why) {
    case PERSON_MATCH_IDENTITY:
        return str_equal(query->identity, person->identity);
    case PERSON_MATCH_PHONE:
        return str_equal(query->phone, person->phone);
    case PERSON_MATCH_NUMBER:
        return true;
    case PERSON_MATCH_NAME:
        return is_whole_name(query, person->name);
    default:
        return false;
    }
}

PersonReference person_reference(Arena *arena, Str typed)
{
    PersonReference reference = {0};
    Str text;

    if (text_clean_line(arena, typed, PERSON_QUERY_MAX_POINTS, &text))
        return reference;
    Str plain = text_digits(arena, text, NOISE_IN_NUMBERS);
    bool is_row = is_digits(plain) && plain.len >= ROW_MIN_DIGITS;
    if (!is_row)
        reference.identity = identity_start(arena, plain);
    else if (!str_to_int64(plain, &reference.row))
        reference.row = 0;
    return reference;
}

const char *person_match_code(PersonMatch match)
{
    return matches[match].code;
}

const char *person_match_label(PersonMatch match)
{
    return matches[match].label;
}

const char *person_match_short_label(PersonMatch match)
{
    return matches[match].short_label;
}
