#include "text/bidi_rules.h"

#include <string.h>

/* N1 counts numbers as right-to-left. */
static uint8_t direction_of(uint8_t class)
{
    return class == BIDI_L ? BIDI_L : BIDI_R;
}

static size_t neutrals_end(const BidiSequence *sequence, size_t i)
{
    while (i < sequence->count && bidi_is_in(SET_NEUTRALS, sequence->classes[i]))
        i++;
    return i;
}

void bidi_neutral(BidiSequence *sequence)
{
    uint8_t embedding = bidi_direction_of(sequence->level);
    uint8_t before = sequence->sos;

    if (!(sequence->set & (SET_NEUTRALS | SET_SEPARATORS)))
        return;
    for (size_t i = 0; i < sequence->count; i++) {
        size_t end = neutrals_end(sequence, i);
        uint8_t after =
            end < sequence->count ? direction_of(sequence->classes[end]) : sequence->eos;
        /* N1: neutrals between two sides that agree; N2: the others. */
        memset(sequence->classes + i, before == after ? before : embedding, end - i);
        before = after;
        i = end;
    }
}
