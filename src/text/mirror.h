/* mirror.h - the character that looks like another seen in a mirror: brackets and their like.
 *
 * Source: Unicode 15.0 BidiMirroring.txt (Bidi_Mirroring_Glyph). For every paired bracket the
 * mirrored character is also its partner (Bidi_Paired_Bracket), so one table serves both.
 */
#ifndef TEXT_MIRROR_H
#define TEXT_MIRROR_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint32_t point;
    uint32_t mirrored;
} MirrorPair;

/* Sorted by point; mirror_table.sh makes mirror_table.c. */
extern const MirrorPair text_mirror_pairs[];
extern const size_t text_mirror_pair_count;

/* The mirrored character of `point`, or `point` itself when it has none. */
uint32_t text_mirror(uint32_t point);

#endif
