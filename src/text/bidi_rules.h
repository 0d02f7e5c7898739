/* bidi_rules.h - what the files of the bidirectional algorithm share; nobody else includes it. */
#ifndef TEXT_BIDI_RULES_H
#define TEXT_BIDI_RULES_H

#include "text/bidi.h"

#define BIDI_NOWHERE UINT32_MAX /* in links and partners: there is no other end */

/* Sets of classes: a bit for each. */
enum {
    SET_NUMBERS = 1 << BIDI_EN | 1 << BIDI_AN,
    SET_RIGHT = 1 << BIDI_R | 1 << BIDI_AL,
    SET_SEPARATORS = 1 << BIDI_ES | 1 << BIDI_ET | 1 << BIDI_CS,
    SET_INITIATORS = 1 << BIDI_LRI | 1 << BIDI_RLI | 1 << BIDI_FSI,
    SET_ISOLATES = SET_INITIATORS | 1 << BIDI_PDI,
    SET_EMBEDDINGS =
        1 << BIDI_LRE | 1 << BIDI_RLE | 1 << BIDI_LRO | 1 << BIDI_RLO | 1 << BIDI_PDF,
    SET_REMOVED = SET_EMBEDDINGS | 1 << BIDI_BN, /* by X9 */
    SET_NEUTRALS = 1 << BIDI_B | 1 << BIDI_S | 1 << BIDI_WS | 1 << BIDI_ON | SET_ISOLATES
};

/* An isolating run sequence (BD13): the characters that the W and N rules see beside each other,
 * counted by positions. The rules work on its stretches: neighbours of one class, a paired bracket
 * by itself. They are a third as many as characters. */
typedef struct {
    uint8_t *classes;       /* of the stretches; the rules change them */
    const uint32_t *firsts; /* the positions where they start; behind the last, the end */
    size_t count;           /* of stretches */
    const uint32_t *places; /* where a position stands in the line; NULL: there */
    uint32_t set;           /* a bit for each class that it had at first */
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

/* Where the first character of stretch i stands in the line. */
static inline size_t bidi_place(const BidiSequence *sequence, size_t i)
{
    return sequence->places ? sequence->places[sequence->firsts[i]] : sequence->firsts[i];
}

/* P2, P3: the level that the first strong character in start .. end - 1 gives; 0 without one. */
uint8_t bidi_first_strong_level(const TextBidi *bidi, size_t start, size_t end);

/* BD9: writes `links` for every isolate initiator and PDI in start .. end - 1. */
void bidi_link_isolates(TextBidi *bidi, size_t start, size_t end);

/* X1 to X8 over one paragraph: writes `embedded`, and `classes` as overrides set them. */
void bidi_explicit(TextBidi *bidi, size_t start, size_t end);

/* X10: finds the sequences of one paragraph, resolves each and writes `levels`. */
void bidi_sequences(TextBidi *bidi, size_t start, size_t end);

/* W1 to W7, N0, N1 and N2, I1 and I2 over one sequence; writes `levels`. */
void bidi_resolve_sequence(TextBidi *bidi, BidiSequence *sequence);

/* W1 to W7; then N0; then N1 and N2, which leave every stretch L, R, EN or AN. */
void bidi_weak(BidiSequence *sequence);
void bidi_brackets(TextBidi *bidi, BidiSequence *sequence);
void bidi_neutral(BidiSequence *sequence);

#endif
