#include "text/bidi_rules.h"

#include <string.h>

/* The rules may read and write so many elements behind the last one, and read so many before the
 * first; that many looks are 0 on either side. */
enum { ROOM_BEHIND = BIDI_WORD_LEN, ROOM_BEFORE = 16 };

static uint8_t *new_bytes(TextBidi *bidi, size_t room)
{
    return arena_new(bidi->arena, uint8_t, ROOM_BEFORE + room) + ROOM_BEFORE;
}

void text_bidi_reserve(TextBidi *bidi, size_t count)
{
    bidi->count = count;
    if (count + ROOM_BEHIND <= bidi->room)
        return;
    size_t room = count + count / 2 + 2 * ROOM_BEHIND;
    bidi->points = arena_new(bidi->arena, uint32_t, room);
    bidi->classes = new_bytes(bidi, room);
    bidi->looks = new_bytes(bidi, room);
    bidi->levels = new_bytes(bidi, room);
    bidi->runs = arena_new(bidi->arena, BidiRun, room);
    bidi->overridden = new_bytes(bidi, room);
    bidi->embedded = new_bytes(bidi, room);
    bidi->gathered = new_bytes(bidi, room);
    bidi->forms = new_bytes(bidi, room);
    bidi->places = arena_new(bidi->arena, uint32_t, room);
    bidi->partners = arena_new(bidi->arena, uint32_t, room);
    bidi->links = arena_new(bidi->arena, uint32_t, room);
    bidi->words = arena_new(bidi->arena, BidiWord, room / BIDI_WORD_LEN + 1);
    bidi->room = room;
}

/* Gives every character its properties, as far as the table has been filled. */
static void look_up(TextBidi *bidi)
{
    const uint32_t *restrict points = bidi->points;
    uint8_t *restrict classes = bidi->classes, *restrict looks = bidi->looks;
    TextProps seen = 0, shared = ~(TextProps)0;

#pragma GCC unroll 4
    for (size_t i = 0, count = bidi->count; i < count; i++) {
        TextProps props = text_props_table[points[i]];
        classes[i] = (uint8_t)props;
        looks[i] = (uint8_t)(props >> PROPS_LOOK_SHIFT);
        seen |= props;
        shared &= props;
    }
    memset(looks + bidi->count, 0, ROOM_BEFORE);
    bidi->seen = seen;
    bidi->shared = shared;
}

/* Nearly always the table has it all, and nothing is asked for a single character. */
static void look_up_all(TextBidi *bidi)
{
    look_up(bidi);
    if (bidi->count == 0 || (bidi->shared & PROPS_FILLED))
        return;
    for (size_t i = 0; i < bidi->count; i++)
        text_props(bidi->points[i]);
    look_up(bidi);
}

uint8_t bidi_first_strong_level(const TextBidi *bidi, size_t start, size_t end)
{
    size_t depth = 0; /* of isolates, which P2 passes over */

    for (size_t i = start; i < end; i++) {
        BidiClass class = text_bidi_class(bidi->classes[i]);
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
    if (bidi->base_level)
        return !(bidi->seen & (KIND_OPENING | KIND_L | KIND_EN | KIND_AN));
    return !(bidi->seen & (KIND_OPENING | KIND_R | KIND_AL | KIND_AN));
}

/* Isolates, embeddings and several paragraphs need the X rules; without, a line is one sequence. */
static void resolve_line(TextBidi *bidi)
{
    BidiSequence sequence = {
        .classes = bidi->classes,
        .count = bidi->count,
        .words = bidi->words,
        .kinds = bidi->seen,
        .level = bidi->base_level,
        .sos = bidi_direction_of(bidi->base_level),
        .eos = bidi_direction_of(bidi->base_level),
    };

    bidi_resolve_sequence(bidi, &sequence);
}

/* P1: B ends a paragraph and belongs to it. */
static size_t paragraph_end(const TextBidi *bidi, size_t start)
{
    size_t end = bidi->count;

    if (!(bidi->seen & KIND_TAB))
        return end;
    for (size_t i = bidi_next_explicit(bidi, start, end); i < end;
         i = bidi_next_explicit(bidi, i + 1, end)) {
        if (text_bidi_class(bidi->classes[i]) == BIDI_B)
            return i + 1;
    }
    return end;
}

void text_bidi_resolve(TextBidi *bidi, TextDirection direction)
{
    look_up_all(bidi);
    bidi->base_level = base_level(bidi, direction);
    bidi->is_uniform = is_uniform(bidi);
    if (bidi->is_uniform) {
        memset(bidi->levels, bidi->base_level, bidi->count);
        return;
    }
    if (!(bidi->seen & KIND_EXPLICIT)) {
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
