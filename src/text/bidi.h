/* bidi.h - the order in which a line is read and shown: the Unicode Bidirectional Algorithm.
 *
 * Source: UAX #9, revision 46 (Unicode 15.0). Rules are called by its names where they are applied:
 * bidi.c holds P1 to P3, bidi_explicit.c X1 to X8, bidi_sequence.c X9 and X10, bidi_weak.c W,
 * bidi_brackets.c N0, bidi_neutral.c N1 and N2, bidi_implicit.c I, bidi_order.c L1 and L2. L3 is kept
 * by cells.c, which lays marks on their base, and L4 by join.c. BidiTest.txt and
 * BidiCharacterTest.txt agree whole.
 *
 * One TextBidi serves for many lines and takes memory only for a line longer than any before:
 *
 *     text_bidi_reserve(&bidi, count);
 *     ... write bidi.points[0 .. count - 1] ...
 *     text_bidi_resolve(&bidi, DIRECTION_RTL);
 *     text_bidi_arrange(&bidi, 0, count);
 */
#ifndef TEXT_BIDI_H
#define TEXT_BIDI_H

#include "base/arena.h"
#include "text/props.h"

#include <stddef.h>

/* The direction of a paragraph; AUTO takes that of the first strong character, else LTR (P2, P3). */
typedef enum { DIRECTION_AUTO, DIRECTION_RTL, DIRECTION_LTR } TextDirection;

/* Characters start .. end - 1 of one level; an odd level is read from right to left. */
typedef struct {
    uint32_t start;
    uint32_t end;
    uint8_t level;
} BidiRun;

typedef struct BidiWord BidiWord;

/* {.arena = a} is one that holds nothing yet. */
typedef struct {
    Arena *arena;     /* where room comes from; outlives the TextBidi */
    size_t room;      /* characters that the arrays hold */
    size_t count;     /* characters in the line */
    uint32_t *points; /* the code points, in logical order: written by the caller */
    uint8_t *classes; /* the first byte of their properties */
    uint8_t *looks;   /* the second byte; 0 behind the last character and before the first */
    uint8_t *levels;  /* their levels; what X9 removes has the level of what stands before it */
    uint8_t base_level; /* of the paragraph: 0 left to right, 1 right to left */
    BidiRun *runs;      /* of the part arranged last, from left to right */
    size_t run_count;

    /* What the rules need while they work. */
    TextProps seen;      /* every bit of the properties that occurs in the line */
    TextProps shared;    /* the bits that all its characters have */
    bool is_uniform;     /* all have the base level */
    bool has_removed;    /* of a paragraph: X9 removes something */
    uint8_t *overridden; /* classes as X6 changes them */
    uint8_t *embedded;   /* levels after X8 */
    uint8_t *gathered;   /* classes of one isolating run sequence */
    uint8_t *forms;      /* how letters stand between those beside them: FORM_ values */
    uint32_t *places;    /* where the characters of a sequence stand in the line */
    uint32_t *partners;  /* N0: for an opening bracket, the position of its closing one */
    uint32_t *links;     /* BD9: for an isolate initiator or PDI, where its other end is */
    BidiWord *words;     /* the sets of the W and N rules */
} TextBidi;

/* Makes room for a line of `count` characters, fewer than 2^31; what was in it is lost. */
void text_bidi_reserve(TextBidi *bidi, size_t count);

/* Gives every character its level: P2 to I2. A line may hold several paragraphs (B ends one); all
 * have the direction of the first. */
void text_bidi_resolve(TextBidi *bidi, TextDirection direction);

/* The second byte of a character's properties, where PROPS_ values have it. */
static inline unsigned text_bidi_look(const TextBidi *bidi, size_t i)
{
    return (unsigned)bidi->looks[i] << PROPS_LOOK_SHIFT;
}

/* Puts the part start .. end - 1 as one line (L1) and lists its runs from left to right (L2).
 *
 * The whole text must have been resolved; L1 changes levels in the part only.
 */
void text_bidi_arrange(TextBidi *bidi, size_t start, size_t end);

#endif
