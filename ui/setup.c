#include "ui/setup.h"

enum { ESCAPE_DELAY_MS = 25, ESCAPE_DELAY_SSH_MS = 100, ESCAPE_DELAY_MAX_MS = 5000 };

static const char *const wish_codes[] = {
#define X(name, code) code,
    WISH_LIST(X)
#undef X
};

static Str value_of(EnvironmentFn *environment, const char *name)
{
    const char *value = environment(name);

    return str_of(value ? value : "");
}

static int escape_delay_ms(EnvironmentFn *environment)
{
    int64_t delay_ms;

    if (str_to_int64(value_of(environment, "ESCDELAY"), &delay_ms) && delay_ms >= 0 &&
        delay_ms <= ESCAPE_DELAY_MAX_MS)
        return (int)delay_ms;
    return value_of(environment, "SSH_CONNECTION").len ? ESCAPE_DELAY_SSH_MS : ESCAPE_DELAY_MS;
}

Wish wish_from_code(Str code)
{
    for (int i = 0; i < WISH_COUNT; i++)
        if (str_equal(code, str_of(wish_codes[i])))
            return (Wish)i;
    return WISH_AUTO;
}

static uint32_t digit_of(char byte)
{
    return byte >= '0' && byte <= '9'   ? (uint32_t)(byte - '0')
           : byte >= 'a' && byte <= 'f' ? (uint32_t)(byte - 'a' + 10)
           : byte >= 'A' && byte <= 'F' ? (uint32_t)(byte - 'A' + 10)
                                        : 16;
}

static bool is_guard(uint32_t point)
{
    BidiClass class = text_bidi_class(text_props(point));
    bool is_rtl = class == BIDI_R || class == BIDI_AL || class == BIDI_AN;

    return point >= ' ' && !is_rtl && (text_props(point) & PROPS_WIDTH) == PROPS_NARROW;
}

/* A guard fills one cell and goes from left to right or nowhere; what does not, or is no number, is
 * none of the user's wishes. */
static uint32_t guard_from(Str hex)
{
    uint32_t point = 0;

    if (str_equal(hex, STR("none")))
        return ' ';
    for (size_t i = 0; i < hex.len; i++) {
        if (digit_of(hex.bytes[i]) > 15 || point > 0xFFFF)
            return ROWORDER_GUARD;
        point = point * 16 + digit_of(hex.bytes[i]);
    }
    return is_guard(point) ? point : ROWORDER_GUARD;
}

static void take_bidi(Setup *setup, BidiWish wish)
{
    static const SendOrder orders[BIDI_WISH_COUNT] = {
        [BIDI_WISH_VISUAL] = SEND_ORDER_VISUAL,
        [BIDI_WISH_INVERSE] = SEND_ORDER_INVERSE,
        [BIDI_WISH_WORDS] = SEND_ORDER_WORDS,
        [BIDI_WISH_BDSM] = SEND_ORDER_VISUAL,
    };

    setup->has_order = wish != BIDI_WISH_AUTO;
    setup->can_pass = wish == BIDI_WISH_BDSM;
    setup->order = orders[wish];
}

static Wish marks_wish(MarksWish wish)
{
    static const Wish wishes[MARKS_WISH_COUNT] = {
        [MARKS_WISH_AUTO] = WISH_AUTO,
        [MARKS_WISH_ON] = WISH_ON,
        [MARKS_WISH_OFF] = WISH_OFF,
    };

    return wishes[wish];
}

static bool wants_colours(EnvironmentFn *environment, const Config *config)
{
    ColourWish wish = (ColourWish)config_number(config, CONFIG_COLOR);

    if (config_number(config, CONFIG_THEME) == THEME_MONO || wish == COLOUR_WISH_NEVER)
        return false;
    return wish == COLOUR_WISH_ALWAYS || !value_of(environment, "NO_COLOR").len;
}

Setup setup_from(EnvironmentFn *environment, const Config *config)
{
    Str term = value_of(environment, "TERM");
    bool is_console = str_equal(term, STR("linux")) || str_starts_with(term, STR("linux-"));
    Setup setup = {
        .escape_delay_ms = escape_delay_ms(environment),
        .theme = (ThemeKind)config_number(config, CONFIG_THEME),
        .has_colours = wants_colours(environment, config),
        .has_title = config_is_on(config, CONFIG_TITLE),
        .has_bell = config_is_on(config, CONFIG_BELL),
        .is_console = is_console,
        .asks =
            !is_console && !str_equal(value_of(environment, "MUAMALA_TERM_QUERY"), STR("0")),
        .marks = marks_wish((MarksWish)config_number(config, CONFIG_MARKS)),
        .has_mouse = config_is_on(config, CONFIG_MOUSE),
        .guard = guard_from(value_of(environment, "MUAMALA_GUARD")),
    };

    take_bidi(&setup, (BidiWish)config_number(config, CONFIG_BIDI));
    return setup;
}
