#include "office/address.h"

#include "text/digits.h"

enum { SHORT_LETTERS_LEN = 4 };

#define X(name, code, label, form, reason) [ADDRESS_##name] = {code, label, form, reason},
static const struct {
    const char *code;
    const char *label;
    const char *form;
    const char *reason;
} parts[ADDRESS_PART_COUNT] = {ADDRESS_PART_LIST(X)};
#undef X

#define X(name, code, label) [ADDRESS_VERDICT_##name] = {code, label},
static const struct {
    const char *code;
    const char *label;
} verdicts[ADDRESS_VERDICT_COUNT] = {ADDRESS_VERDICT_LIST(X)};
#undef X

static bool has_form(Str text, Str form)
{
    if (text.len != form.len)
        return false;
    for (size_t i = 0; i < form.len; i++) {
        char first = form.bytes[i] == 'A' ? 'A' : '0';
        char last = form.bytes[i] == 'A' ? 'Z' : '9';

        if (text.bytes[i] < first || text.bytes[i] > last)
            return false;
    }
    return true;
}

AddressCheck address_judge(Arena *arena, AddressPart part, Str text)
{
    Str typed = text_digits(arena, text, NOISE_MARKS | NOISE_BLANKS | NOISE_HYPHENS);
    Str plain = text_upper(arena, typed);

    if (plain.len == 0)
        return (AddressCheck){
            .verdict = ADDRESS_VERDICT_EMPTY,
            .reason = address_verdict_label(ADDRESS_VERDICT_EMPTY),
        };
    if (!has_form(plain, str_of(parts[part].form)))
        return (AddressCheck){
            .verdict = ADDRESS_VERDICT_BAD_FORM,
            .reason = parts[part].reason,
        };
    return (AddressCheck){.verdict = ADDRESS_VERDICT_OK, .normal = plain};
}

AddressVerdict address_compare(Str short_address, Str building)
{
    Str number = str_part(short_address, SHORT_LETTERS_LEN, short_address.len);

    if (!number.len || !building.len || str_equal(number, building))
        return ADDRESS_VERDICT_OK;
    return ADDRESS_VERDICT_BUILDING_DIFFERS;
}

const char *address_part_code(AddressPart part)
{
    return parts[part].code;
}

const char *address_part_label(AddressPart part)
{
    return parts[part].label;
}

const char *address_verdict_code(AddressVerdict verdict)
{
    return verdicts[verdict].code;
}

const char *address_verdict_label(AddressVerdict verdict)
{
    return verdicts[verdict].label;
}
