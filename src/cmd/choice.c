#include "cmd/choice.h"

#include "cmd/nearest.h"
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
