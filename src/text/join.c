#include "text/join.h"

#include "text/mirror.h"

#define LAM 0x0644u

/* What may follow a lam in one cell, and that ligature isolated; its final form is the next. */
static const struct {
    uint32_t alef;
    uint32_t ligature;
} lam_alefs[] = {
    {0x0622, 0xFEF5},
    {0x0623, 0xFEF7},
    {0x0625, 0xFEF9},
    {0x0627, 0xFEFB},
};

/* The last character that is not transparent; its form is known when the next one is seen. */
typedef struct {
    size_t place;
    uint32_t point;
    unsigned form;
    bool joins_after;
    uint8_t level;
} Waiting;

static uint32_t lam_alef_of(uint32_t alef)
{
    for (size_t i = 0; i < sizeof lam_alefs / sizeof lam_alefs[0]; i++) {
        if (lam_alefs[i].alef == alef)
            return lam_alefs[i].ligature;
    }
    return 0;
}

bool text_join_is_lam_alef(uint32_t lam, uint32_t alef)
{
    return lam == LAM && lam_alef_of(alef);
}

/* Takes the alef at i into the lam that waits, when there is one right before it. */
static bool take_alef(TextBidi *bidi, size_t i, Waiting *lam)
{
    uint32_t ligature = lam_alef_of(bidi->points[i]);

    if (lam->point != LAM || !ligature || lam->place + 1 != i)
        return false;
    bidi->points[lam->place] = ligature + (lam->form == FORM_FINAL);
    bidi->props[i] = (TextProps)((bidi->props[i] & ~PROPS_WIDTH) | PROPS_UNSHOWN);
    *lam = (Waiting){.place = i, .point = JOIN_TAKEN};
    return true;
}

void text_join(TextBidi *bidi)
{
    Waiting last = {.place = bidi->count};

    for (size_t i = 0; i < bidi->count; i++) {
        TextProps props = bidi->props[i];
        bool joins =
            last.joins_after && (props & PROPS_JOINS_BEFORE) && last.level == bidi->levels[i];
        if (props & PROPS_TRANSPARENT)
            continue;
        if (joins && take_alef(bidi, i, &last))
            continue;
        if (last.place < i)
            bidi->points[last.place] =
                text_form(last.point, last.form | (joins ? FORM_INITIAL : 0));
        last = (Waiting){
            .place = i,
            .point = bidi->points[i],
            .form = joins ? FORM_FINAL : FORM_ISOLATED,
            .joins_after = props & PROPS_JOINS_AFTER,
            .level = bidi->levels[i],
        };
    }
    if (last.place < bidi->count)
        bidi->points[last.place] = text_form(last.point, last.form);
}

void text_join_mirror(TextBidi *bidi)
{
    for (size_t i = 0; i < bidi->count; i++) {
        if ((bidi->props[i] & PROPS_MIRRORED) && (bidi->levels[i] & 1))
            bidi->points[i] = text_mirror(bidi->points[i]);
    }
}
