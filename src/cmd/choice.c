#include "cmd/choice.h"

#include "cmd/nearest.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/language.h"

ExitCode choice_named(
    const CommandLine *line, const Choices *choices, size_t first, const char *what, Str typed,
    size_t *out)
{
    Nearest nearest = {.typed = typed};
    Str shown = text_quote(line->arena, typed);
    size_t place;

    if (choices_find(choices, typed, &place) && place >= first) {
        *out = place;
        return EXIT_DONE;
    }
    for (size_t i = first; i < choices->count; i++)
        nearest_offer(&nearest, choices->rows[i].code);
    if (nearest.word)
        return command_say(
            EXIT_USAGE, _("\"%.*s\" is no %s; did you mean \"%s\"?"), (int)shown.len,
            shown.bytes, what, nearest.word);
    Str codes = choices_codes(line->arena, choices, first);
    return command_say(
        EXIT_USAGE, _("\"%.*s\" is no %s; allowed: %.*s"), (int)shown.len, shown.bytes, what,
        (int)codes.len, codes.bytes);
}

ExitCode choice_number(
    const CommandLine *line, const char *option, int64_t least, int64_t most, int64_t *out)
{
    Str digits = text_digits(line->arena, command_option(line, option), NOISE_MARKS);
    int64_t number;

    if (!command_has_option(line, option))
        return EXIT_DONE;
    if (!text_is_digits(digits) || !str_to_int64(digits, &number) || number < least ||
        number > most)
        return command_say(
            EXIT_USAGE, _("%s takes a whole number from %lld to %lld"), option,
            (long long)least, (long long)most);
    *out = number;
    return EXIT_DONE;
}
