#include "text/join.h"

#include "text/bits.h"
#include "text/mirror.h"

#include <string.h>

/* Bits of the second byte of the properties. */
enum {
    LOOK_JOINS_BEFORE = PROPS_JOINS_BEFORE >> PROPS_LOOK_SHIFT,
    LOOK_JOINS_AFTER = PROPS_JOINS_AFTER >> PROPS_LOOK_SHIFT,
    LOOK_TRANSPARENT = PROPS_TRANSPARENT >> PROPS_LOOK_SHIFT,
    LOOK_LAM = PROPS_LAM >> PROPS_LOOK_SHIFT,
    LOOK_ALEF = PROPS_ALEF >> PROPS_LOOK_SHIFT
};

/* What stands where two characters meet. */
enum { JOINED = 1, LAM_ALEF = 2 };

/* The bits of a form that a lam has which takes its alef. */
enum { BIT_INITIAL = 1, BIT_LIGATURE = 2 };

bool text_join_is_lam_alef(uint32_t lam, uint32_t alef)
{
    return (text_props(lam) & PROPS_LAM) && (text_props(alef) & PROPS_ALEF);
}

/* How two characters of these looks meet. Nothing here branches: a third of all letters are lam or
 * alef, and many characters are judged at once. */
static inline uint8_t meeting_of(uint8_t before, uint8_t after, uint8_t is_same_level)
{
    unsigned joined =
        before / LOOK_JOINS_AFTER & after / LOOK_JOINS_BEFORE & is_same_level & 1u;
    unsigned takes = before / LOOK_LAM & after / LOOK_ALEF & joined;

    return (uint8_t)(joined * JOINED | takes * LAM_ALEF);
}

static inline uint8_t form_of(uint8_t meets_before, uint8_t meets_after)
{
    unsigned takes = (meets_before | meets_after) / LAM_ALEF & 1u;

    return (
        uint8_t)((meets_before & 1u) * FORM_FINAL | (meets_after & 1u) * FORM_INITIAL | takes * FORM_LIGATURE);
}

/* Writes `forms` of a line in which every character stands beside the one that it could join: nearly
 * every line. Each meeting is judged twice, which costs less than to read again what was only just
 * written. */
static void join_neighbours(
    const uint8_t *looks, const uint8_t *levels, size_t count, uint8_t *restrict forms)
{
    for (ptrdiff_t i = 0; i < (ptrdiff_t)count; i++) {
        uint8_t before = meeting_of(looks[i - 1], looks[i], levels[i - 1] == levels[i]);
        uint8_t after = meeting_of(looks[i], looks[i + 1], levels[i] == levels[i + 1]);
        forms[i] = form_of(before, after);
    }
}

/* LetterRow that stand beside each other when what they join across is left out. They lie where the rules
 * of direction have worked before. */
typedef struct {
    uint32_t *places; /* in the line */
    uint8_t *looks;   /* 0 behind the last one and before the first */
    uint8_t *levels;
    uint8_t *forms;
    size_t count;
} LetterRow;

/* Nothing here branches: that a mark follows is anybody's guess. An alef with something before it is
 * none that a lam takes. */
static LetterRow gather_letters(TextBidi *bidi)
{
    const uint8_t *restrict looks = bidi->looks, *restrict levels = bidi->levels;
    LetterRow letters = {bidi->places, bidi->gathered, bidi->embedded, bidi->overridden, 0};
    uint32_t *restrict places = letters.places;
    uint8_t *restrict kept_looks = letters.looks, *restrict kept_levels = letters.levels;
    size_t kept = 0;

    for (ptrdiff_t i = 0; i < (ptrdiff_t)bidi->count; i++) {
        unsigned is_apart = looks[i - 1] / LOOK_TRANSPARENT & 1u;
        places[kept] = (uint32_t)i;
        kept_looks[kept] = (uint8_t)(looks[i] & ~(is_apart * LOOK_ALEF));
        kept_levels[kept] = levels[i];
        kept += ~(unsigned)looks[i] / LOOK_TRANSPARENT & 1u;
    }
    memset(letters.looks + kept, 0, text_bits_round_up(kept + 1) - kept);
    letters.count = kept;
    return letters;
}

/* The same for any line. */
static void join_across(TextBidi *bidi)
{
    LetterRow letters = gather_letters(bidi);

    join_neighbours(
        letters.looks, letters.levels, text_bits_round_up(letters.count), letters.forms);
    memset(bidi->forms, FORM_ISOLATED, text_bits_round_up(bidi->count));
    for (size_t i = 0; i < letters.count; i++)
        bidi->forms[letters.places[i]] = letters.forms[i];
}

/* The lams of 64 characters from i on that take their alef. */
static uint64_t takers_at(const TextBidi *bidi, size_t i)
{
    size_t count = bidi->count - i < 64 ? bidi->count - i : 64;

    return text_bits_of(bidi->forms + i, count, BIT_LIGATURE) &
           text_bits_of(bidi->forms + i, count, BIT_INITIAL);
}

/* A ligature is a form of its alef, which is put in the place of the lam and hidden in its own. */
static void take_alefs(TextBidi *bidi)
{
    for (size_t i = 0; i < bidi->count; i += 64) {
        for (uint64_t left = takers_at(bidi, i); left; left &= left - 1) {
            size_t lam = i + (size_t)__builtin_ctzll(left);
            bidi->points[lam] = bidi->points[lam + 1];
            bidi->looks[lam + 1] |= PROPS_UNSHOWN >> PROPS_LOOK_SHIFT;
            bidi->seen |= PROPS_UNSHOWN;
        }
    }
}

/* Where all characters are among those in the table. */
static void take_near_forms(
    const uint8_t *restrict forms, size_t count, uint32_t *restrict points)
{
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++)
        points[i] = text_forms_table[points[i]][forms[i]];
}

static void take_forms(const uint8_t *forms, size_t count, uint32_t *points)
{
    for (size_t i = 0; i < count; i++)
        points[i] = text_form(points[i], forms[i]);
}

void text_join(TextBidi *bidi)
{
    if (!(bidi->seen & PROPS_JOINS_BEFORE))
        return;
    if (bidi->seen & PROPS_TRANSPARENT)
        join_across(bidi);
    else
        join_neighbours(
            bidi->looks, bidi->levels, text_bits_round_up(bidi->count), bidi->forms);
    if ((bidi->seen & PROPS_LAM) && (bidi->seen & PROPS_ALEF))
        take_alefs(bidi);
    if (bidi->seen & KIND_FAR)
        take_forms(bidi->forms, bidi->count, bidi->points);
    else
        take_near_forms(bidi->forms, bidi->count, bidi->points);
}

/* The mirrored ones of 64 characters from i on: theirs is the highest bit of the class byte. */
static uint64_t mirrored_at(const TextBidi *bidi, size_t i)
{
    size_t count = bidi->count - i;

    return text_bits_of(bidi->classes + i, count < 64 ? count : 64, 7);
}

void text_join_mirror(TextBidi *bidi)
{
    if (!(bidi->seen & PROPS_MIRRORED))
        return;
    for (size_t i = 0; i < bidi->count; i += 64) {
        for (uint64_t left = mirrored_at(bidi, i); left; left &= left - 1) {
            size_t at = i + (size_t)__builtin_ctzll(left);
            if (bidi->levels[at] & 1)
                bidi->points[at] = text_mirror(bidi->points[at]);
        }
    }
}
