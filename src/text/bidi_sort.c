#include "text/bidi_rules.h"

#include "text/bits.h"

/* Bits of a class by their worth, then those for brackets. The first four are always needed. */
enum { PLANE_16 = 4, PLANE_OPENS = 5, PLANE_CLOSES = 6, PLANE_COUNT = 7, PLANES_COMMON = 4 };

typedef struct {
    uint64_t planes[PLANE_COUNT];
} Planes;

/* Bit 16 is that of PDI, and of what X9 removes. */
static unsigned planes_needed(const BidiSequence *sequence)
{
    return (sequence->kinds & KIND_ISOLATE ? 1u << PLANE_16 : 0) |
           (sequence->kinds & (PROPS_OPENS | PROPS_CLOSES));
}

static Planes planes_of(const uint8_t *classes, unsigned needed)
{
    uint64_t ones = 0, twos = 0, fours = 0, eights = 0;

    for (size_t i = 0; i < BIDI_WORD_LEN; i += sizeof ones) {
        uint64_t eight = text_bits_load(classes + i);
        ones |= text_bits_gather(eight, 0) << i;
        twos |= text_bits_gather(eight, 1) << i;
        fours |= text_bits_gather(eight, 2) << i;
        eights |= text_bits_gather(eight, 3) << i;
    }
    Planes gathered = {
        {ones, twos, fours, eights}
    };
    for (unsigned plane = PLANES_COMMON; plane < PLANE_COUNT; plane++) {
        if (needed >> plane & 1)
            gathered.planes[plane] = text_bits_of(classes, BIDI_WORD_LEN, plane);
    }
    return gathered;
}

/* The sets follow from the order in which BidiClass has the classes. */
static BidiWord sorted(const Planes *planes)
{
    const uint64_t *bit = planes->planes;
    uint64_t low = ~(bit[3] | bit[4]); /* L to CS */
    uint64_t first = low & ~bit[2];    /* L to EN */
    uint64_t second = low & bit[2];    /* AN to CS */
    uint64_t nsm = bit[3] & ~(bit[2] | bit[1] | bit[0]);

    return (BidiWord){
        .l = first & ~bit[1] & ~bit[0],
        .r = first & ~bit[1] & bit[0],
        .al = first & bit[1] & ~bit[0],
        .en = first & bit[1] & bit[0],
        .an = second & ~bit[1] & ~bit[0],
        .es = second & ~bit[1] & bit[0],
        .et = second & bit[1] & ~bit[0],
        .cs = second & bit[1] & bit[0],
        .nsm = nsm,
        .neutral = ~low & ~nsm,
        .marks = nsm,
        .opens = bit[PLANE_OPENS],
        .closes = bit[PLANE_CLOSES],
    };
}

/* Positions behind the last take the class of eos, L or R. */
static void end_planes(Planes *gathered, uint64_t behind, uint8_t eos)
{
    for (unsigned plane = 0; plane < PLANE_COUNT; plane++)
        gathered->planes[plane] &= ~behind;
    gathered->planes[0] |= eos == BIDI_R ? behind : 0;
}

void bidi_sort(BidiSequence *sequence)
{
    unsigned needed = planes_needed(sequence);

    sequence->word_count = (sequence->count + BIDI_WORD_LEN - 1) / BIDI_WORD_LEN;
    for (size_t i = 0; i < sequence->word_count; i++) {
        size_t start = i * BIDI_WORD_LEN;
        size_t count = sequence->count - start;
        Planes planes = planes_of(sequence->classes + start, needed);
        if (count < BIDI_WORD_LEN)
            end_planes(&planes, UINT64_MAX << count, sequence->eos);
        sequence->words[i] = sorted(&planes);
    }
}
