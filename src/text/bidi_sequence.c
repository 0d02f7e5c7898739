#include "text/bidi_rules.h"

#include "text/bits.h"

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

/* Adds the characters start .. end - 1, all of them kept. */
static void add_places(TextBidi *bidi, size_t start, size_t end, BidiSequence *sequence)
{
    const uint8_t *restrict overridden = bidi->overridden + start;
    uint8_t *restrict gathered = bidi->gathered + sequence->count;
    uint32_t *restrict places = bidi->places + sequence->count;
    size_t count = text_bits_round_up(end - start); /* those too many are written again */

    for (size_t i = 0; i < count; i++)
        gathered[i] = overridden[i];
    for (size_t i = 0; i < count; i++)
        places[i] = (uint32_t)(start + i);
    sequence->count += end - start;
}

/* Adds what X9 leaves of the level run start .. end - 1 (BD7). */
static void add_run(TextBidi *bidi, size_t start, size_t end, BidiSequence *sequence)
{
    if (!bidi->has_removed) {
        add_places(bidi, start, end, sequence);
        return;
    }
    for (size_t i = start, next; i < end; i = next + 1) {
        next = bidi_next_explicit(bidi, i, end);
        bool is_kept = next < end && !is_removed(bidi, next);
        add_places(bidi, i, next + is_kept, sequence);
    }
}

/* BD13: gathers the level run `run` from `start` on, and after an isolate initiator at its end that of
 * its PDI, which is one of the next.
 *
 * return  the place of the last character.
 */
static size_t gather(TextBidi *bidi, const BidiRun *run, size_t start, BidiSequence *sequence)
{
    size_t last, next = start;

    do {
        while (run->end <= next)
            run++;
        add_run(bidi, next, run->end, sequence);
        last = bidi->places[sequence->count - 1];
        bool opens = bidi_is_in(SET_INITIATORS, text_bidi_class(bidi->classes[last]));
        next = opens ? bidi->links[last] : BIDI_NOWHERE;
    } while (next != BIDI_NOWHERE);
    return last;
}

/* Resolves the sequence that begins in the level run `run`, at `start`. */
static void resolve_from(
    TextBidi *bidi, const BidiRun *run, size_t start, size_t end, uint8_t level_before)
{
    BidiSequence sequence = {
        .classes = bidi->gathered,
        .places = bidi->places,
        .words = bidi->words,
        .kinds = bidi->seen,
        .level = bidi->embedded[start],
        .sos = edge(bidi->embedded[start], level_before),
    };
    size_t last = gather(bidi, run, start, &sequence);

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
    for (size_t i = bidi_next_explicit(bidi, start, end); i < end;
         i = bidi_next_explicit(bidi, i + 1, end)) {
        if (is_removed(bidi, i))
            bidi->levels[i] = i > start ? bidi->levels[i - 1] : bidi->base_level;
    }
}

void bidi_sequences(TextBidi *bidi, size_t start, size_t end)
{
    uint8_t before = bidi->base_level;

    bidi_find_runs(bidi, bidi->embedded, start, end);
    for (size_t i = 0; i < bidi->run_count; i++) {
        BidiRun run = bidi->runs[i];
        size_t first = next_kept(bidi, run.start, run.end);
        if (first == run.end)
            continue;
        if (!goes_on(bidi, first))
            resolve_from(bidi, &bidi->runs[i], first, end, before);
        before = run.level;
    }
    if (bidi->has_removed)
        set_removed_levels(bidi, start, end);
}
