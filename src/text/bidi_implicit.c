#include "text/bidi_rules.h"

#include "text/bits.h"

/* How much higher than its embedding each position of a word stands. */
typedef struct {
    uint64_t by_one, by_two;
} Rises;

static Rises rises_of(const BidiWord *word, uint8_t level)
{
    if (level & 1)
        return (Rises){.by_one = word->l | word->en | word->an};      /* I2 */
    return (Rises){.by_one = word->r, .by_two = word->en | word->an}; /* I1 */
}

/* Writes the levels of a word, eight at a time; those behind the last are written, too. */
static void write_levels(Rises rises, size_t count, uint8_t level, uint8_t *levels)
{
    for (size_t i = 0; i < count; i += 8)
        text_bits_store(
            levels + i, level * BITS_ONES + text_bits_spread(rises.by_one >> i) +
                            2 * text_bits_spread(rises.by_two >> i));
}

/* The same for a word of a sequence whose positions stand anywhere in the line. */
static void scatter_levels(
    Rises rises, size_t count, uint8_t level, const uint32_t *places, uint8_t *levels)
{
    uint8_t gathered[BIDI_WORD_LEN];

    write_levels(rises, count, level, gathered);
    for (size_t i = 0; i < count; i++)
        levels[places[i]] = gathered[i];
}

static void set_levels(TextBidi *bidi, const BidiSequence *sequence)
{
    uint8_t level = sequence->level;

    for (size_t i = 0; i < sequence->word_count; i++) {
        size_t start = i * BIDI_WORD_LEN;
        size_t left = sequence->count - start;
        size_t count = left < BIDI_WORD_LEN ? left : BIDI_WORD_LEN;
        Rises rises = rises_of(&sequence->words[i], level);
        if (sequence->places)
            scatter_levels(rises, count, level, sequence->places + start, bidi->levels);
        else
            write_levels(rises, count, level, bidi->levels + start);
    }
}

void bidi_resolve_sequence(TextBidi *bidi, BidiSequence *sequence)
{
    bidi_sort(sequence);
    bidi_weak(sequence);
    bidi_brackets(bidi, sequence);
    bidi_neutral(sequence);
    set_levels(bidi, sequence);
}
