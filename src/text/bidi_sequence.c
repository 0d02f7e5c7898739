#include "text/bidi_rules.h"

/* X9: passed over from here on, but kept in place (UAX #9 section 5.2). */
static bool is_removed(const TextBidi *bidi, size_t i)
{
    return bidi_is_in(SET_REMOVED, text_bidi_class(bidi->classes[i]));
}

static size_t next_kept(const TextBidi *bidi, size_t i, size_t end)
{
    while (i < end && is_removed(bidi, i))
        i++;
    return i;
}

/* Where the sequence goes on after character i: beside it, or at the PDI of the isolate that it
 * opens; `end` when it ends here (BD13). */
static size_t next_of_sequence(const TextBidi *bidi, size_t i, size_t end)
{
    size_t next = next_kept(bidi, i + 1, end);

    if (next < end && bidi->embedded[next] == bidi->embedded[i])
        return next;
    if (!bidi_is_in(SET_INITIATORS, text_bidi_class(bidi->classes[i])))
        return end;
    return bidi->links[i] == BIDI_NOWHERE ? end : bidi->links[i];
}

/* X10: the direction where a sequence of `level` meets one of `other`. */
static uint8_t edge(uint8_t level, uint8_t other)
{
    return bidi_direction_of(level > other ? level : other);
}

/* The level after the sequence, whose last character is i. */
static uint8_t level_after(const TextBidi *bidi, size_t i, size_t end)
{
    size_t next = next_kept(bidi, i + 1, end);

    if (next == end || bidi_is_in(SET_INITIATORS, text_bidi_class(bidi->classes[i])))
        return bidi->base_level;
    return bidi->embedded[next];
}

/* Gathers the characters from `start` on.
 *
 * return  the place of the last one.
 */
static size_t gather(TextBidi *bidi, size_t start, size_t end, BidiSequence *sequence)
{
    size_t last = start;

    for (size_t i = start; i < end; i = next_of_sequence(bidi, i, end)) {
        bidi->gathered[sequence->count] = bidi->overridden[i];
        bidi->places[sequence->count++] = (uint32_t)i;
        last = i;
    }
    return last;
}

static void resolve_from(TextBidi *bidi, size_t start, size_t end, uint8_t level_before)
{
    BidiSequence sequence = {
        .classes = bidi->gathered,
        .places = bidi->places,
        .words = bidi->words,
        .kinds = bidi->seen,
        .level = bidi->embedded[start],
        .sos = edge(bidi->embedded[start], level_before),
    };
    size_t last = gather(bidi, start, end, &sequence);

    sequence.eos = edge(sequence.level, level_after(bidi, last, end));
    bidi_resolve_sequence(bidi, &sequence);
}

/* A PDI that closes an isolate goes on with the sequence of its initiator. */
static bool goes_on(const TextBidi *bidi, size_t i)
{
    return text_bidi_class(bidi->classes[i]) == BIDI_PDI && bidi->links[i] != BIDI_NOWHERE;
}

/* UAX #9 section 5.2: what X9 removed moves with what stands before it. */
static void set_removed_levels(TextBidi *bidi, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        if (is_removed(bidi, i))
            bidi->levels[i] = i > start ? bidi->levels[i - 1] : bidi->base_level;
    }
}

void bidi_sequences(TextBidi *bidi, size_t start, size_t end)
{
    uint8_t before = bidi->base_level;
    bool is_first = true;

    for (size_t i = next_kept(bidi, start, end); i < end; i = next_kept(bidi, i + 1, end)) {
        bool starts_run = is_first || bidi->embedded[i] != before;
        if (starts_run && !goes_on(bidi, i))
            resolve_from(bidi, i, end, before);
        before = bidi->embedded[i];
        is_first = false;
    }
    set_removed_levels(bidi, start, end);
}
