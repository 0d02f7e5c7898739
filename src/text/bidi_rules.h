/* bidi_rules.h - what the files of the bidirectional algorithm share; nobody else includes it.
 *
 * The W and N rules work on sets of positions, a bit for each, 64 in a word: a rule that looks along
 * a line is then an addition, whose carry runs through all the positions it passes.
 */
#ifndef TEXT_BIDI_RULES_H
#define TEXT_BIDI_RULES_H

#include "text/bidi.h"

#define BIDI_NOWHERE UINT32_MAX /* in links and partners: there is no other end */

enum { BIDI_WORD_LEN = 64 };

/* Sets of classes: a bit for each. */
enum {
    SET_INITIATORS = 1 << BIDI_LRI | 1 << BIDI_RLI | 1 << BIDI_FSI,
    SET_ISOLATES = SET_INITIATORS | 1 << BIDI_PDI,
    SET_EMBEDDINGS =
        1 << BIDI_LRE | 1 << BIDI_RLE | 1 << BIDI_LRO | 1 << BIDI_RLO | 1 << BIDI_PDF,
    SET_REMOVED = SET_EMBEDDINGS | 1 << BIDI_BN /* by X9 */
};

/* 64 positions of a sequence: which of them have a class now. Each position has one; those behind the
 * last have the direction of eos. */
struct BidiWord {
    uint64_t l, r, al, en, an, es, et, cs, nsm;
    uint64_t neutral;  /* NI, and what W6 makes of separators */
    uint64_t before_r; /* of the neutrals, those with R behind them (N1) */
    uint64_t marks;    /* NSM before W1 */
    uint64_t opens;    /* brackets */
    uint64_t closes;
};

/* An isolating run sequence (BD13): the characters that the W and N rules see beside each other,
 * counted by positions. */
typedef struct {
    const uint8_t *classes; /* of the positions, with the bits for brackets */
    size_t count;
    const uint32_t *places; /* where a position stands in the line; NULL: there */
    BidiWord *words;
    size_t word_count;
    TextProps kinds; /* that occur in it */
    uint8_t level;
    uint8_t sos, eos; /* X10: the direction on either side, BIDI_L or BIDI_R */
} BidiSequence;

static inline bool bidi_is_in(uint32_t set, unsigned class)
{
    return set >> class & 1;
}

static inline uint8_t bidi_direction_of(unsigned level)
{
    return level & 1 ? BIDI_R : BIDI_L;
}

/* Where a position stands in the line. */
static inline size_t bidi_place(const BidiSequence *sequence, size_t position)
{
    return sequence->places ? sequence->places[position] : position;
}

/* The positions of `through` that are reached from `seeds` going forward through nothing else.
 *
 * carry  whether the word before ends with a seed or what is reached; changed for the next word.
 */
static inline uint64_t bidi_reach(uint64_t seeds, uint64_t through, uint64_t *carry)
{
    uint64_t starts = (seeds << 1 | *carry) & through;
    uint64_t sum = through + starts; /* clears what it runs through */

    *carry = seeds >> 63 | (sum < starts);
    return through & ~sum;
}

/* The same going back; `carry` comes from the word behind. */
static inline uint64_t bidi_reach_back(uint64_t seeds, uint64_t through, uint64_t *carry)
{
    uint64_t reached = (seeds >> 1 | *carry << 63) & through;

    for (unsigned step = 1; step < BIDI_WORD_LEN; step *= 2) {
        reached |= through & reached >> step;
        through &= through >> step;
    }
    *carry = (seeds | reached) & 1;
    return reached;
}

/* P2, P3: the level that the first strong character in start .. end - 1 gives; 0 without one. */
uint8_t bidi_first_strong_level(const TextBidi *bidi, size_t start, size_t end);

/* BD9: writes `links` for every isolate initiator and PDI in start .. end - 1. */
void bidi_link_isolates(TextBidi *bidi, size_t start, size_t end);

/* X1 to X8 over one paragraph: writes `embedded`, and `overridden` as overrides set the classes. */
void bidi_explicit(TextBidi *bidi, size_t start, size_t end);

/* The next character from i on that the X rules speak of; `end` when there is none before it. */
size_t bidi_next_explicit(const TextBidi *bidi, size_t i, size_t end);

/* Lists in `runs`, in logical order, the stretches of one level in start .. end - 1. */
void bidi_find_runs(TextBidi *bidi, const uint8_t *levels, size_t start, size_t end);

/* X10: finds the sequences of one paragraph, resolves each and writes `levels`. */
void bidi_sequences(TextBidi *bidi, size_t start, size_t end);

/* W1 to W7, N0, N1 and N2, I1 and I2 over one sequence; writes `levels`. */
void bidi_resolve_sequence(TextBidi *bidi, BidiSequence *sequence);

/* Divides the positions among the sets. */
void bidi_sort(BidiSequence *sequence);

/* W1 to W7; then N0; then N1 and N2, which leave every position L, R, EN or AN. */
void bidi_weak(BidiSequence *sequence);
void bidi_brackets(TextBidi *bidi, BidiSequence *sequence);
void bidi_neutral(BidiSequence *sequence);

#endif
