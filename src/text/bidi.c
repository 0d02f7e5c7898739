#include "text/bidi_rules.h"

#include <string.h>

/* Isolates, embeddings and several paragraphs need the X rules; without, a line is one sequence. */
enum { SET_EXPLICIT = SET_ISOLATES | SET_REMOVED | 1 << BIDI_B };

/* The rules may write so many elements behind the last one. */
enum { ROOM_BEHIND = 8 };

void text_bidi_reserve(TextBidi *bidi, size_t count)
{
    bidi->count = count;
    if (count + ROOM_BEHIND <= bidi->room)
        return;
    size_t room = count + count / 2 + 64;
    bidi->points = arena_new(bidi->arena, uint32_t, room);
    bidi->props = arena_new(bidi->arena, TextProps, room);
    bidi->levels = arena_new(bidi->arena, uint8_t, room);
    bidi->runs = arena_new(bidi->arena, BidiRun, room);
    bidi->classes = arena_new(bidi->arena, uint8_t, room);
    bidi->embedded = arena_new(bidi->arena, uint8_t, room);
    bidi->stretches = arena_new(bidi->arena, uint8_t, room);
    bidi->firsts = arena_new(bidi->arena, uint32_t, room);
    bidi->places = arena_new(bidi->arena, uint32_t, room);
    bidi->partners = arena_new(bidi->arena, uint32_t, room);
    bidi->links = arena_new(bidi->arena, uint32_t, room);
    bidi->room = room;
}

static void look_up(TextBidi *bidi)
{
    const uint32_t *points = bidi->points;
    TextProps *props = bidi->props;
    uint32_t set = 0;
    unsigned seen = 0, shared = UINT16_MAX;

    for (size_t i = 0, count = bidi->count; i < count; i++) {
        props[i] = text_props(points[i]);
        set |= 1u << (props[i] & PROPS_CLASS);
        seen |= props[i];
        shared &= props[i];
    }
    props[bidi->count] = 0;
    bidi->set = set;
    bidi->seen = (TextProps)seen;
    bidi->shared = (TextProps)shared;
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

/* Writes a stretch at every character, and keeps it where the class changes. */
static size_t find_stretches(TextBidi *bidi)
{
    const TextProps *props = bidi->props;
    uint8_t *stretches = bidi->stretches;
    uint32_t *firsts = bidi->firsts;
    size_t found = 0;
    unsigned before = BIDI_CLASS_COUNT;

    for (size_t i = 0, count = bidi->count; i < count; i++) {
        unsigned bracket = props[i] & (PROPS_OPENS | PROPS_CLOSES);
        unsigned class = props[i] & PROPS_CLASS;
        stretches[found] = props[i] & PROPS_CLASS;
        firsts[found] = (uint32_t)i;
        found += (class | bracket) != before;
        before = bracket ? BIDI_CLASS_COUNT : class;
    }
    firsts[found] = (uint32_t)bidi->count;
    return found;
}

static void resolve_line(TextBidi *bidi)
{
    BidiSequence sequence = {
        .classes = bidi->stretches,
        .firsts = bidi->firsts,
        .count = find_stretches(bidi),
        .set = bidi->set,
        .level = bidi->base_level,
        .sos = bidi_direction_of(bidi->base_level),
        .eos = bidi_direction_of(bidi->base_level),
    };

    bidi_resolve_sequence(bidi, &sequence);
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
