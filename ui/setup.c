#include "ui/setup.h"

enum { ESCAPE_DELAY_MS = 25, ESCAPE_DELAY_MAX_MS = 5000 };

static int escape_delay_ms(Str wanted)
{
    int64_t delay_ms;

    if (str_to_int64(wanted, &delay_ms) && delay_ms >= 0 && delay_ms <= ESCAPE_DELAY_MAX_MS)
        return (int)delay_ms;
    return ESCAPE_DELAY_MS;
}

Setup setup_from(const char *term, const char *no_color, const char *escdelay)
{
    Str name = str_of(term);
    bool is_console = str_equal(name, STR("linux")) || str_starts_with(name, STR("linux-"));

    return (Setup){
        .escape_delay_ms = escape_delay_ms(str_of(escdelay)),
        .has_colours = !no_color || !*no_color,
        .letters = {.has_no_marks = is_console, .has_no_arabic_digits = is_console},
    };
}
