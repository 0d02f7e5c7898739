#include "ui/copyout.h"

#include "text/utf8.h"

enum { PIECE_BYTES = 512, FIRST_ISOLATE = 0x2066, LAST_ISOLATE = 0x2069 };

#define OPEN        "\033]52;c;"
#define CLOSE       "\a"
#define TMUX_OPEN   "\033Ptmux;\033"
#define SCREEN_OPEN "\033P"
#define DCS_CLOSE   "\033\\"

static bool is_set(EnvironmentFn *environment, const char *name)
{
    const char *value = environment(name);

    return value && *value;
}

/* Three bytes are four characters; what is missing of them is '='. */
static void add_triple(StrBuilder *out, Str bytes)
{
    static const char digits[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0;

    for (size_t i = 0; i < 3; i++)
        bits = bits << 8 | (i < bytes.len ? (unsigned char)bytes.bytes[i] : 0);
    for (size_t i = 0; i < 4; i++)
        strbuilder_add_char(out, i <= bytes.len ? digits[bits >> (18 - 6 * i) & 63] : '=');
}

static Str base64(Arena *arena, Str text)
{
    StrBuilder out = {.arena = arena};

    for (size_t at = 0; at < text.len; at += 3)
        add_triple(&out, str_part(text, at, 3));
    return strbuilder_text(&out);
}

/* screen hands each string on as it comes, so that the pieces become one again. */
static void add_pieces(StrBuilder *out, Str bytes)
{
    for (size_t at = 0; at < bytes.len; at += PIECE_BYTES) {
        strbuilder_add(out, STR(SCREEN_OPEN));
        strbuilder_add(out, str_part(bytes, at, PIECE_BYTES));
        strbuilder_add(out, STR(DCS_CLOSE));
    }
}

/* Isolates keep order on a screen; where the text is pasted they would stand in it unseen. */
static Str without_isolates(Arena *arena, Str text)
{
    StrBuilder plain = {.arena = arena};

    for (size_t at = 0, from = 0; at < text.len; from = at) {
        uint32_t point = text_utf8_next(text, &at);
        if (point < FIRST_ISOLATE || point > LAST_ISOLATE)
            strbuilder_add(&plain, str_part(text, from, at - from));
    }
    return strbuilder_text(&plain);
}

Str copyout(Arena *arena, EnvironmentFn *environment, Str text)
{
    const char *term = environment("TERM");
    bool is_console = term && str_starts_with(str_of(term), STR("linux"));
    StrBuilder out = {.arena = arena};

    if (is_console || !text.len || text.len > COPYOUT_BYTES)
        return STR("");
    Str code = base64(arena, without_isolates(arena, text));
    Str plain = str_format(arena, OPEN "%.*s" CLOSE, (int)code.len, code.bytes);
    if (is_set(environment, "TMUX")) {
        strbuilder_add(&out, plain);
        strbuilder_add(&out, STR(TMUX_OPEN));
        strbuilder_add(&out, plain);
        strbuilder_add(&out, STR(DCS_CLOSE));
    } else if (is_set(environment, "STY")) {
        add_pieces(&out, plain);
    } else {
        strbuilder_add(&out, plain);
    }
    return str_of(str_c(arena, strbuilder_text(&out)));
}
