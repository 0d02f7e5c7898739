#include "text/bidi_rules.h"

/* W1: a mark takes the class of what it sits on; at the edge of an isolate it is neutral, as it is on
 * another neutral. */
static void w1(BidiSequence *sequence)
{
    uint64_t l = sequence->sos == BIDI_L, r = sequence->sos == BIDI_R;
    uint64_t al = 0, en = 0, an = 0, es = 0, et = 0, cs = 0;

    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        uint64_t nsm = word->nsm;
        word->l |= bidi_reach(word->l, nsm, &l);
        word->r |= bidi_reach(word->r, nsm, &r);
        word->al |= bidi_reach(word->al, nsm, &al);
        word->en |= bidi_reach(word->en, nsm, &en);
        word->an |= bidi_reach(word->an, nsm, &an);
        word->es |= bidi_reach(word->es, nsm, &es);
        word->et |= bidi_reach(word->et, nsm, &et);
        word->cs |= bidi_reach(word->cs, nsm, &cs);
        word->neutral |= nsm & ~(word->l | word->r | word->al | word->en | word->an | word->es |
                                 word->et | word->cs);
    }
}

/* W2: a European number after an Arabic letter is an Arabic number.
 * W3: an Arabic letter is from then on like any other right-to-left letter. */
static void w2_w3(BidiSequence *sequence)
{
    uint64_t carry = 0;

    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        uint64_t weak = ~(word->l | word->r | word->al);
        uint64_t changed = word->en & bidi_reach(word->al, weak, &carry);
        word->en ^= changed;
        word->an |= changed;
        word->r |= word->al;
    }
}

/* W4: a single separator between two numbers of one kind becomes part of the number. */
static void w4(BidiSequence *sequence)
{
    uint64_t en_before = 0, an_before = 0;

    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        bool is_last = i + 1 == sequence->word_count;
        uint64_t en_after = is_last ? 0 : word[1].en & 1;
        uint64_t an_after = is_last ? 0 : word[1].an & 1;
        uint64_t en = word->en, an = word->an;
        word->en |= (word->es | word->cs) & (en << 1 | en_before) & (en >> 1 | en_after << 63);
        word->an |= word->cs & (an << 1 | an_before) & (an >> 1 | an_after << 63);
        word->es &= ~word->en;
        word->cs &= ~(word->en | word->an);
        en_before = en >> 63;
        an_before = an >> 63;
    }
}

/* W5: number signs beside a European number become part of it. */
static void w5(BidiSequence *sequence)
{
    uint64_t before = 0, after = 0;

    for (size_t i = sequence->word_count; i-- > 0;) {
        BidiWord *word = &sequence->words[i];
        uint64_t changed = bidi_reach_back(word->en, word->et, &after);
        word->en |= changed;
        word->et ^= changed;
    }
    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        uint64_t changed = bidi_reach(word->en, word->et, &before);
        word->en |= changed;
        word->et ^= changed;
    }
}

/* W6: the other separators and signs are neutral. */
static void w6(BidiSequence *sequence)
{
    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        word->neutral |= word->es | word->et | word->cs;
    }
}

/* W7: a European number after a left-to-right letter is read like one. */
static void w7(BidiSequence *sequence)
{
    uint64_t carry = sequence->sos == BIDI_L;

    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        uint64_t weak = ~(word->l | word->r);
        uint64_t changed = word->en & bidi_reach(word->l, weak, &carry);
        word->en ^= changed;
        word->l |= changed;
    }
}

/* In this order; a rule is left out where nothing it speaks of occurs. */
static const struct {
    uint32_t needs;
    void (*apply)(BidiSequence *sequence);
} rules[] = {
    {KIND_NSM,                   w1   },
    {KIND_AL,                    w2_w3},
    {KIND_SEPARATOR,             w4   },
    {KIND_SIGN,                  w5   },
    {KIND_SEPARATOR | KIND_SIGN, w6   },
    {KIND_EN,                    w7   },
};

void bidi_weak(BidiSequence *sequence)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (sequence->kinds & rules[i].needs)
            rules[i].apply(sequence);
    }
}
