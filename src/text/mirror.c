#include "text/mirror.h"

#include <stdlib.h>

/* Those that nearly every text has are found without a search. */
enum { NEAR_POINTS = 0x100 };

static const uint8_t near_mirrors[NEAR_POINTS] = {
    ['('] = ')', [')'] = '(', ['<'] = '>', ['>'] = '<',   ['['] = ']',
    [']'] = '[', ['{'] = '}', ['}'] = '{', [0xAB] = 0xBB, [0xBB] = 0xAB,
};

static int compare_points(const void *key, const void *pair)
{
    uint32_t point = *(const uint32_t *)key;
    uint32_t other = ((const MirrorPair *)pair)->point;

    return (point > other) - (point < other);
}

static const MirrorPair *pair_of(uint32_t point)
{
    return bsearch(
        &point, text_mirror_pairs, text_mirror_pair_count, sizeof text_mirror_pairs[0],
        compare_points);
}

uint32_t text_mirror(uint32_t point)
{
    if (point < NEAR_POINTS)
        return near_mirrors[point] ? near_mirrors[point] : point;
    const MirrorPair *pair = pair_of(point);
    return pair ? pair->mirrored : point;
}

MirrorKind text_mirror_kind(uint32_t point)
{
    const MirrorPair *pair = pair_of(point);

    return pair ? pair->kind : MIRROR_PLAIN;
}
