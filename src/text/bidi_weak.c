#include "text/bidi_rules.h"

#include <string.h>

/* W1: a mark takes the class of what it sits on; at the edge of an isolate it is neutral. */
static void w1(BidiSequence *sequence)
{
    uint8_t before = sequence->sos;

    for (size_t i = 0; i < sequence->count; i++) {
        if (sequence->classes[i] == BIDI_NSM)
            sequence->classes[i] = bidi_is_in(SET_ISOLATES, before) ? BIDI_ON : before;
        before = sequence->classes[i];
    }
}

/* W2: a European number after an Arabic letter is an Arabic number.
 * W3: an Arabic letter is from then on like any other right-to-left letter. */
static void w2_w3(BidiSequence *sequence)
{
    static const int8_t after_arabic[BIDI_CLASS_COUNT] = {
        [BIDI_EN] = BIDI_AN - BIDI_EN,
        [BIDI_AL] = BIDI_R - BIDI_AL,
    };
    uint8_t *classes = sequence->classes;
    uint8_t strong = sequence->sos;

    for (size_t i = 0, count = sequence->count; i < count; i++) {
        uint8_t class = classes[i];
        strong = class <= BIDI_AL ? class : strong;
        classes[i] = (uint8_t)(class + (strong == BIDI_AL) * after_arabic[class]);
    }
}

/* W4: a single separator between two numbers of one kind becomes part of the number. */
static void w4(BidiSequence *sequence)
{
    static const uint32_t joined[BIDI_CLASS_COUNT] = {
        [BIDI_ES] = 1 << BIDI_EN,
        [BIDI_CS] = SET_NUMBERS,
    };
    uint8_t *classes = sequence->classes;
    const uint32_t *firsts = sequence->firsts;

    for (size_t i = 1, count = sequence->count; i + 1 < count; i++) {
        bool is_single = firsts[i + 1] - firsts[i] == 1;
        bool joins = bidi_is_in(joined[classes[i]], classes[i - 1]);
        if (is_single & joins & (classes[i - 1] == classes[i + 1]))
            classes[i] = classes[i - 1];
    }
}

static size_t signs_end(const BidiSequence *sequence, size_t i)
{
    while (i < sequence->count && sequence->classes[i] == BIDI_ET)
        i++;
    return i;
}

/* W5: number signs beside a European number become part of it. */
static void w5(BidiSequence *sequence)
{
    uint8_t *classes = sequence->classes;

    for (size_t i = 0; i < sequence->count; i++) {
        size_t end = signs_end(sequence, i);
        if ((i > 0 && classes[i - 1] == BIDI_EN) ||
            (end < sequence->count && classes[end] == BIDI_EN))
            memset(classes + i, BIDI_EN, end - i);
        i = end;
    }
}

/* W6: the other separators and signs are neutral. */
static void w6(BidiSequence *sequence)
{
    static const uint8_t to_neutral[BIDI_CLASS_COUNT] = {
        [BIDI_ES] = BIDI_ON - BIDI_ES,
        [BIDI_ET] = BIDI_ON - BIDI_ET,
        [BIDI_CS] = BIDI_ON - BIDI_CS,
    };
    uint8_t *classes = sequence->classes;

    for (size_t i = 0, count = sequence->count; i < count; i++)
        classes[i] = (uint8_t)(classes[i] + to_neutral[classes[i]]);
}

/* W7: a European number after a left-to-right letter is read like one. */
static void w7(BidiSequence *sequence)
{
    static const int8_t after_left[BIDI_CLASS_COUNT] = {[BIDI_EN] = BIDI_L - BIDI_EN};
    uint8_t *classes = sequence->classes;
    uint8_t strong = sequence->sos;

    for (size_t i = 0, count = sequence->count; i < count; i++) {
        uint8_t class = classes[i];
        strong = class <= BIDI_R ? class : strong;
        classes[i] = (uint8_t)(class + (strong == BIDI_L) * after_left[class]);
    }
}

/* In this order; a rule is left out where nothing it speaks of occurs. The loops of W2, W3, W6 and
 * W7 do not branch on a class: no processor can guess the next word. */
static const struct {
    uint32_t needs;
    void (*apply)(BidiSequence *sequence);
} rules[] = {
    {1 << BIDI_NSM,  w1   },
    {1 << BIDI_AL,   w2_w3},
    {SET_SEPARATORS, w4   },
    {1 << BIDI_ET,   w5   },
    {SET_SEPARATORS, w6   },
    {1 << BIDI_EN,   w7   },
};

void bidi_weak(BidiSequence *sequence)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (sequence->set & rules[i].needs)
            rules[i].apply(sequence);
    }
}
