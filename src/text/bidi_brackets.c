#include "text/bidi_rules.h"

#include "text/mirror.h"

enum { OPEN_MAX = 63 }; /* BD16 */

typedef struct {
    uint32_t closing; /* the bracket that would close it */
    uint32_t stretch;
} OpenBracket;

typedef struct {
    OpenBracket stack[OPEN_MAX];
    size_t count;
    bool has_pairs;
} OpenBrackets;

/* How a class counts inside brackets and before them: BIDI_ON is no direction. */
static uint8_t strong_of(uint8_t class)
{
    if (class == BIDI_L)
        return BIDI_L;
    return class <= BIDI_AN ? BIDI_R : BIDI_ON;
}

/* BD16: the angle brackets that are canonically equal count as one. */
static uint32_t canonical(uint32_t point)
{
    if (point == 0x2329)
        return 0x3008;
    return point == 0x232A ? 0x3009 : point;
}

/* PROPS_OPENS or PROPS_CLOSES; 0 for any stretch but a bracket that is still neutral. */
static unsigned bracket_at(const TextBidi *bidi, const BidiSequence *sequence, size_t i)
{
    if (sequence->classes[i] != BIDI_ON)
        return 0;
    return bidi->props[bidi_place(sequence, i)] & (PROPS_OPENS | PROPS_CLOSES);
}

static void close_bracket(TextBidi *bidi, OpenBrackets *open, uint32_t point, size_t stretch)
{
    for (size_t i = open->count; i-- > 0;) {
        if (open->stack[i].closing == canonical(point)) {
            bidi->partners[open->stack[i].stretch] = (uint32_t)stretch;
            open->has_pairs = true;
            open->count = i;
            return;
        }
    }
}

/* BD16: writes `partners` for every opening bracket; false when there is no pair, or when they are
 * nested too deep and so none counts. */
static bool pair_brackets(TextBidi *bidi, const BidiSequence *sequence)
{
    OpenBrackets open;

    open.count = 0;
    open.has_pairs = false;
    for (size_t i = 0; i < sequence->count; i++) {
        unsigned bracket = bracket_at(bidi, sequence, i);
        if (!bracket)
            continue;
        uint32_t point = bidi->points[bidi_place(sequence, i)];
        if (bracket == PROPS_CLOSES) {
            close_bracket(bidi, &open, point, i);
            continue;
        }
        if (open.count == OPEN_MAX)
            return false;
        bidi->partners[i] = BIDI_NOWHERE;
        open.stack[open.count++] = (OpenBracket){canonical(text_mirror(point)), (uint32_t)i};
    }
    return open.has_pairs;
}

/* The direction of what stands in start .. end - 1: that of the embedding where it occurs (N0 b),
 * else the other one (N0 c), else BIDI_ON (N0 d). */
static uint8_t strong_inside(const BidiSequence *sequence, size_t start, size_t end)
{
    uint8_t embedding = bidi_direction_of(sequence->level);
    uint8_t found = BIDI_ON;

    for (size_t i = start; i < end; i++) {
        uint8_t strong = strong_of(sequence->classes[i]);
        if (strong == embedding)
            return strong;
        if (strong != BIDI_ON)
            found = strong;
    }
    return found;
}

/* Sets a bracket and the marks that were on it before W1. */
static void set_bracket(const TextBidi *bidi, BidiSequence *sequence, size_t i, uint8_t class)
{
    sequence->classes[i] = class;
    for (i++; i < sequence->count; i++) {
        if (text_bidi_class(bidi->props[bidi_place(sequence, i)]) != BIDI_NSM)
            return;
        sequence->classes[i] = class;
    }
}

/* N0 for the pair that opens at i; `before` is the direction of what stands before it. */
static void resolve_pair(TextBidi *bidi, BidiSequence *sequence, size_t i, uint8_t before)
{
    size_t closing = bidi->partners[i];
    uint8_t inside = strong_inside(sequence, i + 1, closing);
    uint8_t class = inside == before ? inside : bidi_direction_of(sequence->level);

    if (inside == BIDI_ON)
        return;
    set_bracket(bidi, sequence, i, class);
    set_bracket(bidi, sequence, closing, class);
}

void bidi_brackets(TextBidi *bidi, BidiSequence *sequence)
{
    uint8_t before = sequence->sos;

    if (!(bidi->seen & PROPS_OPENS) || !pair_brackets(bidi, sequence))
        return;
    for (size_t i = 0; i < sequence->count; i++) {
        if (bracket_at(bidi, sequence, i) == PROPS_OPENS && bidi->partners[i] != BIDI_NOWHERE)
            resolve_pair(bidi, sequence, i, before);
        if (strong_of(sequence->classes[i]) != BIDI_ON)
            before = strong_of(sequence->classes[i]);
    }
}
