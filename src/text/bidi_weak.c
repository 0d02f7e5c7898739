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

/* W2: a European number after an Arabic letter is an Arabic number. */
static void w2(BidiSequence *sequence)
{
    uint8_t strong = sequence->sos;

    for (size_t i = 0; i < sequence->count; i++) {
        uint8_t class = sequence->classes[i];
        if (class <= BIDI_AL)
            strong = class;
        if (class == BIDI_EN && strong == BIDI_AL)
            sequence->classes[i] = BIDI_AN;
    }
}

/* W3: from here on an Arabic letter is like any other right-to-left letter. */
static void w3(BidiSequence *sequence)
{
    for (size_t i = 0; i < sequence->count; i++) {
        if (sequence->classes[i] == BIDI_AL)
            sequence->classes[i] = BIDI_R;
    }
}

/* W4: a single separator between two numbers of one kind becomes part of the number. */
static void w4(BidiSequence *sequence)
{
    uint8_t *classes = sequence->classes;

    for (size_t i = 1; i + 1 < sequence->count; i++) {
        bool joins = classes[i - 1] == classes[i + 1] &&
                     ((classes[i] == BIDI_ES && classes[i - 1] == BIDI_EN) ||
                      (classes[i] == BIDI_CS && bidi_is_in(SET_NUMBERS, classes[i - 1])));
        if (joins)
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
    for (size_t i = 0; i < sequence->count; i++) {
        if (bidi_is_in(SET_SEPARATORS, sequence->classes[i]))
            sequence->classes[i] = BIDI_ON;
    }
}

/* W7: a European number after a left-to-right letter is read like one. */
static void w7(BidiSequence *sequence)
{
    uint8_t strong = sequence->sos;

    for (size_t i = 0; i < sequence->count; i++) {
        uint8_t class = sequence->classes[i];
        if (class <= BIDI_R)
            strong = class;
        if (class == BIDI_EN && strong == BIDI_L)
            sequence->classes[i] = BIDI_L;
    }
}

/* In this order; a rule is left out where nothing it speaks of occurs. */
static const struct {
    uint32_t needs;
    void (*apply)(BidiSequence *sequence);
} rules[] = {
    {1 << BIDI_NSM,  w1},
    {1 << BIDI_EN,   w2},
    {1 << BIDI_AL,   w3},
    {SET_SEPARATORS, w4},
    {1 << BIDI_ET,   w5},
    {SET_SEPARATORS, w6},
    {1 << BIDI_EN,   w7},
};

void bidi_weak(BidiSequence *sequence)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (sequence->set & rules[i].needs)
            rules[i].apply(sequence);
    }
}
