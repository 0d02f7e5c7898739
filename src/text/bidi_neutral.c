#include "text/bidi_rules.h"

/* Numbers count as right-to-left (N1). */
static uint64_t right_of(const BidiWord *word)
{
    return word->r | word->en | word->an;
}

static void look_ahead(BidiSequence *sequence)
{
    uint64_t carry = sequence->eos == BIDI_R;

    for (size_t i = sequence->word_count; i-- > 0;) {
        BidiWord *word = &sequence->words[i];
        word->before_r = bidi_reach_back(right_of(word), word->neutral, &carry);
    }
}

/* N1: where both sides agree, neutrals take their direction. N2: else that of the embedding. */
static void take_sides(BidiSequence *sequence)
{
    uint64_t carry = sequence->sos == BIDI_R;
    bool is_rtl = sequence->level & 1;

    for (size_t i = 0; i < sequence->word_count; i++) {
        BidiWord *word = &sequence->words[i];
        uint64_t after = word->before_r;
        uint64_t before = bidi_reach(right_of(word), word->neutral, &carry);
        uint64_t right = is_rtl ? before | after : before & after;
        word->r |= right;
        word->l |= word->neutral & ~right;
    }
}

void bidi_neutral(BidiSequence *sequence)
{
    look_ahead(sequence);
    take_sides(sequence);
}
