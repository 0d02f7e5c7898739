#include "text/join.h"

#include "text/mirror.h"

#define LAM 0x0644u

/* The alefs that a lam takes lie between U+0620 and U+0627: a bit for each, and their isolated
 * ligatures; the final form of each is the next code point. */
#define ALEFS_FIRST 0x0620u
enum { ALEFS_COUNT = 8, ALEFS = 1 << 2 | 1 << 3 | 1 << 5 | 1 << 7 };

static const uint16_t lam_alefs[ALEFS_COUNT] = {
    [0x0622 - ALEFS_FIRST] = 0xFEF5,
    [0x0623 - ALEFS_FIRST] = 0xFEF7,
    [0x0625 - ALEFS_FIRST] = 0xFEF9,
    [0x0627 - ALEFS_FIRST] = 0xFEFB,
};

/* Without a branch: a third of all letters are lam or alef. */
static inline bool is_lam_alef(uint32_t lam, uint32_t alef)
{
    uint32_t row = alef - ALEFS_FIRST;

    return (lam == LAM) & (row < ALEFS_COUNT) & (ALEFS >> row % ALEFS_COUNT);
}

bool text_join_is_lam_alef(uint32_t lam, uint32_t alef)
{
    return is_lam_alef(lam, alef);
}

/* The next character from i on across which letters do not join; 0 behind the last one is such. */
static size_t next_letter(const TextProps *props, size_t i)
{
    while (props[i] & PROPS_TRANSPARENT)
        i++;
    return i;
}

static bool joins(const TextBidi *bidi, size_t i, size_t next)
{
    return !!(bidi->props[i] & PROPS_JOINS_AFTER) & !!(bidi->props[next] & PROPS_JOINS_BEFORE) &
           (bidi->levels[i] == bidi->levels[next]);
}

/* Makes the lam at i and the alef behind it one ligature. */
static void take_alef(TextBidi *bidi, size_t i, unsigned form)
{
    bidi->points[i] = lam_alefs[bidi->points[i + 1] - ALEFS_FIRST] + form;
    bidi->points[i + 1] = JOIN_TAKEN;
    bidi->props[i + 1] = (TextProps)((bidi->props[i + 1] & ~PROPS_WIDTH) | PROPS_UNSHOWN);
    bidi->seen |= PROPS_UNSHOWN;
}

/* A line in which every character stands beside the one that it could join: nearly every line. */
static void join_neighbours(TextBidi *bidi)
{
    uint32_t *points = bidi->points;
    unsigned before = FORM_ISOLATED; /* FORM_FINAL when the last letter joins this one */

    for (size_t i = 0, count = bidi->count; i < count; i++) {
        unsigned after = joins(bidi, i, i + 1);
        if (after & is_lam_alef(points[i], points[i + 1])) {
            take_alef(bidi, i++, before);
            after = 0;
        } else {
            points[i] = text_form(points[i], before + after * FORM_INITIAL);
        }
        before = after * FORM_FINAL;
    }
}

static void join_across(TextBidi *bidi)
{
    unsigned before = FORM_ISOLATED;

    for (size_t i = 0, next; i < bidi->count; i = next) {
        uint32_t point = bidi->points[i];
        next = next_letter(bidi->props, i + 1);
        unsigned after = joins(bidi, i, next);
        bool takes_next = is_lam_alef(point, bidi->points[next]) & (next == i + 1);
        if (after & takes_next) {
            take_alef(bidi, i, before);
            next = next_letter(bidi->props, next + 1);
            after = 0;
        } else {
            bidi->points[i] = text_form(point, before + after * FORM_INITIAL);
        }
        before = after * FORM_FINAL;
    }
}

void text_join(TextBidi *bidi)
{
    if (!(bidi->seen & PROPS_FORMS))
        return;
    if (bidi->seen & PROPS_TRANSPARENT)
        join_across(bidi);
    else
        join_neighbours(bidi);
}

void text_join_mirror(TextBidi *bidi)
{
    if (!(bidi->seen & PROPS_MIRRORED))
        return;
    for (size_t i = 0; i < bidi->count; i++) {
        if ((bidi->props[i] & PROPS_MIRRORED) && (bidi->levels[i] & 1))
            bidi->points[i] = text_mirror(bidi->points[i]);
    }
}
