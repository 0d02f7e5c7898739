/* mirror.h - the character that looks like another seen in a mirror: brackets and their like.
 *
 * Source: Unicode 15.0 BidiMirroring.txt (Bidi_Mirroring_Glyph) and BidiBrackets.txt
 * (Bidi_Paired_Bracket and its type). For every paired bracket the mirrored character is also its
 * partner, so one table serves both; make-mirror-table.sh makes it and makes sure of that.
 * libunistring 1.0 has no brackets, and its mirror is wrong for three of four characters.
 */
#ifndef TEXT_MIRROR_H
#define TEXT_MIRROR_H

#include <stddef.h>
#include <stdint.h>

/* Bidi_Paired_Bracket_Type; a character that is no bracket is plain. */
typedef enum { MIRROR_PLAIN, MIRROR_OPENS, MIRROR_CLOSES } MirrorKind;

typedef struct {
    uint32_t point;
    uint32_t mirrored;
    MirrorKind kind;
} MirrorPair;

/* Sorted by point. */
extern const MirrorPair text_mirror_pairs[];
extern const size_t text_mirror_pair_count;

/* The mirrored character of `point`, or `point` itself when it has none. */
uint32_t text_mirror(uint32_t point);

/* Whether `point` opens or closes a pair of brackets. */
MirrorKind text_mirror_kind(uint32_t point);

#endif
