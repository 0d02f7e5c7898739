#include "text/bidi_rules.h"

/* Between the two passes a neutral holds the direction of what follows it. */
enum { BEFORE_L = BIDI_CLASS_COUNT, BEFORE_R };

/* The direction of what stands after each neutral. Numbers count as right-to-left (N1); BIDI_L is 0
 * and BIDI_R is 1. */
static void look_ahead(BidiSequence *sequence)
{
    uint8_t *classes = sequence->classes;
    uint8_t after = sequence->eos;

    for (size_t i = sequence->count; i-- > 0;) {
        uint8_t class = classes[i];
        bool is_neutral = bidi_is_in(SET_NEUTRALS, class);
        uint8_t direction = class != BIDI_L;
        classes[i] = is_neutral ? (uint8_t)(BEFORE_L + after) : class;
        after = is_neutral ? after : direction;
    }
}

/* N1: where both sides agree, neutrals take their direction. N2: else that of the embedding. Both
 * together are the majority of the three. */
static void take_sides(BidiSequence *sequence)
{
    uint8_t *classes = sequence->classes;
    uint8_t embedding = bidi_direction_of(sequence->level);
    uint8_t before = sequence->sos;

    for (size_t i = 0, count = sequence->count; i < count; i++) {
        uint8_t class = classes[i];
        uint8_t after = class == BEFORE_R;
        uint8_t majority = (before & after) | (embedding & (before | after));
        class = class >= BEFORE_L ? majority : class;
        before = class != BIDI_L;
        classes[i] = class;
    }
}

void bidi_neutral(BidiSequence *sequence)
{
    if (!(sequence->set & (SET_NEUTRALS | SET_SEPARATORS)))
        return;
    look_ahead(sequence);
    take_sides(sequence);
}
