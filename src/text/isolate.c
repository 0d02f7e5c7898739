#include "text/isolate.h"

#include "text/props.h"
#include "text/utf8.h"

#define LRI 0x2066u
#define FSI 0x2068u
#define PDI 0x2069u

/* What becomes of a character of the value. */
typedef enum { STAYS, OPENS, CLOSES, LEFT_OUT } Fate;

static const uint8_t fates[BIDI_CLASS_COUNT] = {
    [BIDI_LRI] = OPENS,    [BIDI_RLI] = OPENS,    [BIDI_FSI] = OPENS,    [BIDI_PDI] = CLOSES,
    [BIDI_B] = LEFT_OUT,   [BIDI_LRE] = LEFT_OUT, [BIDI_RLE] = LEFT_OUT, [BIDI_LRO] = LEFT_OUT,
    [BIDI_RLO] = LEFT_OUT, [BIDI_PDF] = LEFT_OUT,
};

void text_isolate_close(StrBuilder *builder, Str value)
{
    size_t open = 0;

    for (size_t at = 0; at < value.len;) {
        uint32_t point = text_utf8_next(value, &at);
        Fate fate = (Fate)fates[text_bidi_class(text_props(point))];
        if (fate == LEFT_OUT || (fate == CLOSES && open == 0))
            continue;
        open += fate == OPENS;
        open -= fate == CLOSES;
        text_utf8_add(builder, point);
    }
    for (; open > 0; open--)
        text_utf8_add(builder, PDI);
}

bool text_isolates_match(Str text)
{
    size_t open = 0;

    for (size_t at = 0; at < text.len;) {
        Fate fate = (Fate)fates[text_bidi_class(text_props(text_utf8_next(text, &at)))];
        if (fate == CLOSES && open == 0)
            return false;
        open += fate == OPENS;
        open -= fate == CLOSES;
    }
    return open == 0;
}

static Str isolate(Arena *arena, Str value, uint32_t initiator)
{
    StrBuilder builder = {.arena = arena};

    text_utf8_add(&builder, initiator);
    text_isolate_close(&builder, value);
    text_utf8_add(&builder, PDI);
    return strbuilder_text(&builder);
}

Str text_isolate(Arena *arena, Str value)
{
    return isolate(arena, value, FSI);
}

Str text_isolate_ltr(Arena *arena, Str value)
{
    return isolate(arena, value, LRI);
}
