#include "text/bidi_rules.h"

#include <string.h>

/* Isolates, embeddings and several paragraphs need the X rules; without, a line is one sequence. */
enum { SET_EXPLICIT = SET_ISOLATES | SET_REMOVED | 1 << BIDI_B };

void text_bidi_reserve(TextBidi *bidi, size_t count)
{
    bidi->count = count;
    if (bidi->room && count <= bidi->room)
        return;
    size_t room = count + count / 2 + 64;
    bidi->points = arena_new(bidi->arena, uint32_t, room);
    bidi->props = arena_new(bidi->arena, TextProps, room);
    bidi->levels = arena_new(bidi->arena, uint8_t, room);
    bidi->runs = arena_new(bidi->arena, BidiRun, room);
    bidi->classes = arena_new(bidi->arena, uint8_t, room);
    bidi->embedded = arena_new(bidi->arena, uint8_t, room);
    bidi->gathered = arena_new(bidi->arena, uint8_t, room);
    bidi->places = arena_new(bidi->arena, uint32_t, room);
    bidi->partners = arena_new(bidi->arena, uint32_t, room);
    bidi->links = arena_new(bidi->arena, uint32_t, room);
    bidi->room = room;
}

static void look_up(TextBidi *bidi)
{
    uint32_t set = 0;

    for (size_t i = 0; i < bidi->count; i++) {
        TextProps props = text_props(bidi->points[i]);
        bidi->props[i] = props;
        bidi->classes[i] = props & PROPS_CLASS;
        set |= 1u << (props & PROPS_CLASS);
    }
    bidi->set = set;
}

uint8_t bidi_first_strong_level(const TextBidi *bidi, size_t start, size_t end)
{
    size_t depth = 0; /* of isolates, which P2 passes over */

    for (size_t i = start; i < end; i++) {
        BidiClass class = text_bidi_class(bidi->props[i]);
        if (class == BIDI_B)
            return 0;
        if (bidi_is_in(SET_INITIATORS, class))
            depth++;
        else if (class == BIDI_PDI)
            depth -= depth > 0;
        else if (depth == 0 && class <= BIDI_AL)
            return class != BIDI_L;
    }
    return 0;
}

static uint8_t base_level(const TextBidi *bidi, TextDirection direction)
{
    if (direction == DIRECTION_AUTO)
        return bidi_first_strong_level(bidi, 0, bidi->count);
    return direction == DIRECTION_RTL;
}

/* Says whether every rule would give the base level to all characters. */
static bool is_uniform(const TextBidi *bidi)
{
    uint32_t explicit = SET_INITIATORS | SET_EMBEDDINGS;

    if (bidi->base_level)
        return !(bidi->set & (explicit | SET_NUMBERS | 1 << BIDI_L));
    return !(bidi->set & (explicit | SET_RIGHT | 1 << BIDI_AN));
}

void bidi_implicit(TextBidi *bidi, const BidiSequence *sequence)
{
    static const uint8_t rises[2][BIDI_AN + 1] = {
        {[BIDI_L] = 0, [BIDI_R] = 1, [BIDI_EN] = 2, [BIDI_AN] = 2}, /* I1 */
        {[BIDI_L] = 1, [BIDI_R] = 0, [BIDI_EN] = 1, [BIDI_AN] = 1}, /* I2 */
    };
    const uint8_t *rise = rises[sequence->level & 1];

    for (size_t i = 0; i < sequence->count; i++) {
        uint8_t level = (uint8_t)(sequence->level + rise[sequence->classes[i]]);
        bidi->levels[bidi_place(sequence, i)] = level;
    }
}

static void resolve_line(TextBidi *bidi)
{
    BidiSequence sequence = {
        .classes = bidi->classes,
        .count = bidi->count,
        .set = bidi->set,
        .level = bidi->base_level,
        .sos = bidi_direction_of(bidi->base_level),
        .eos = bidi_direction_of(bidi->base_level),
    };

    bidi_weak(&sequence);
    bidi_brackets(bidi, &sequence);
    bidi_neutral(&sequence);
    bidi_implicit(bidi, &sequence);
}

/* P1: B ends a paragraph and belongs to it. */
static size_t paragraph_end(const TextBidi *bidi, size_t start)
{
    for (size_t i = start; i < bidi->count; i++) {
        if (text_bidi_class(bidi->props[i]) == BIDI_B)
            return i + 1;
    }
    return bidi->count;
}

void text_bidi_resolve(TextBidi *bidi, TextDirection direction)
{
    look_up(bidi);
    bidi->base_level = base_level(bidi, direction);
    if (is_uniform(bidi)) {
        memset(bidi->levels, bidi->base_level, bidi->count);
        return;
    }
    if (!(bidi->set & SET_EXPLICIT)) {
        resolve_line(bidi);
        return;
    }
    for (size_t start = 0, end; start < bidi->count; start = end) {
        end = paragraph_end(bidi, start);
        bidi_link_isolates(bidi, start, end);
        bidi_explicit(bidi, start, end);
        bidi_sequences(bidi, start, end);
    }
}
