#include "text/bidi_rules.h"

#include "text/mirror.h"

enum { OPEN_MAX = 63 }; /* BD16 */

typedef struct {
    uint32_t closing; /* the bracket that would close it */
    uint32_t position;
} OpenBracket;

typedef struct {
    OpenBracket stack[OPEN_MAX];
    size_t count;
    bool has_pairs;
    bool is_over; /* there was no room for one: none counts from there on */
} OpenBrackets;

/* Which directions occur somewhere: numbers count as right-to-left. */
typedef struct {
    bool l, r;
} Directions;

/* BD16: the angle brackets that are canonically equal count as one. */
static uint32_t canonical(uint32_t point)
{
    if (point == 0x2329)
        return 0x3008;
    return point == 0x232A ? 0x3009 : point;
}

static uint64_t right_of(const BidiWord *word)
{
    return word->r | word->en | word->an;
}

static uint32_t point_at(const TextBidi *bidi, const BidiSequence *sequence, size_t position)
{
    return bidi->points[bidi_place(sequence, position)];
}

static void close_bracket(TextBidi *bidi, OpenBrackets *open, uint32_t point, size_t position)
{
    for (size_t i = open->count; i-- > 0;) {
        if (open->stack[i].closing == canonical(point)) {
            bidi->partners[open->stack[i].position] = (uint32_t)position;
            open->has_pairs = true;
            open->count = i;
            return;
        }
    }
}

static void open_bracket(TextBidi *bidi, OpenBrackets *open, uint32_t point, size_t position)
{
    bidi->partners[position] = BIDI_NOWHERE;
    open->is_over |= open->count == OPEN_MAX;
    if (!open->is_over)
        open->stack[open->count++] =
            (OpenBracket){canonical(text_mirror(point)), (uint32_t)position};
}

/* Takes in the brackets of one word. */
static void pair_word(
    TextBidi *bidi, const BidiSequence *sequence, size_t i, OpenBrackets *open)
{
    const BidiWord *word = &sequence->words[i];
    uint64_t left = (word->opens | word->closes) & word->neutral;

    for (; left; left &= left - 1) {
        size_t bit = (size_t)__builtin_ctzll(left);
        size_t position = i * BIDI_WORD_LEN + bit;
        uint32_t point = point_at(bidi, sequence, position);
        if (word->opens >> bit & 1)
            open_bracket(bidi, open, point, position);
        else if (!open->is_over)
            close_bracket(bidi, open, point, position);
    }
}

/* BD16: writes `partners` for every opening bracket; false when there is no pair. */
static bool pair_brackets(TextBidi *bidi, const BidiSequence *sequence)
{
    OpenBrackets open;

    open.count = 0;
    open.has_pairs = open.is_over = false;
    for (size_t i = 0; i < sequence->word_count; i++)
        pair_word(bidi, sequence, i, &open);
    return open.has_pairs;
}

/* What stands in start .. end - 1. */
static Directions directions_inside(const BidiSequence *sequence, size_t start, size_t end)
{
    uint64_t l = 0, r = 0;

    for (size_t i = start / BIDI_WORD_LEN; i * BIDI_WORD_LEN < end; i++) {
        size_t first = i * BIDI_WORD_LEN;
        uint64_t inside = UINT64_MAX;
        if (start > first)
            inside <<= start - first;
        if (end < first + BIDI_WORD_LEN)
            inside &= ~(UINT64_MAX << (end - first));
        l |= sequence->words[i].l & inside;
        r |= right_of(&sequence->words[i]) & inside;
    }
    return (Directions){l, r};
}

/* N0 c: the direction of what stands before `position`; that of sos where nothing does. */
static uint8_t direction_before(const BidiSequence *sequence, size_t position)
{
    uint64_t before = ~(UINT64_MAX << position % BIDI_WORD_LEN);

    for (size_t i = position / BIDI_WORD_LEN;; i--) {
        uint64_t l = sequence->words[i].l & before;
        uint64_t r = right_of(&sequence->words[i]) & before;
        if (l != r)
            return l > r ? BIDI_L : BIDI_R;
        if (i == 0)
            return sequence->sos;
        before = UINT64_MAX;
    }
}

/* The direction of a pair: that of the embedding where it occurs inside (N0 b), else, where the other
 * one does (N0 c), what stands before it; BIDI_ON where neither does (N0 d). */
static uint8_t direction_of_pair(const BidiSequence *sequence, size_t opening, size_t closing)
{
    uint8_t embedding = bidi_direction_of(sequence->level);
    Directions inside = directions_inside(sequence, opening + 1, closing);

    if (embedding == BIDI_L ? inside.l : inside.r)
        return embedding;
    if (!inside.l && !inside.r)
        return BIDI_ON;
    return direction_before(sequence, opening);
}

static void set_position(BidiSequence *sequence, size_t position, uint8_t direction)
{
    BidiWord *word = &sequence->words[position / BIDI_WORD_LEN];
    uint64_t bit = (uint64_t)1 << position % BIDI_WORD_LEN;

    word->neutral &= ~bit;
    word->l &= ~bit;
    word->r &= ~bit;
    *(direction == BIDI_L ? &word->l : &word->r) |= bit;
}

static bool is_mark(const BidiSequence *sequence, size_t position)
{
    return position < sequence->count &&
           (sequence->words[position / BIDI_WORD_LEN].marks >> position % BIDI_WORD_LEN & 1);
}

/* Sets a bracket and the marks that were on it before W1. */
static void set_bracket(BidiSequence *sequence, size_t position, uint8_t direction)
{
    do
        set_position(sequence, position++, direction);
    while (is_mark(sequence, position));
}

/* N0 for the pairs that open in one word, in their order: one may decide for the next. */
static void resolve_word(TextBidi *bidi, BidiSequence *sequence, size_t i)
{
    uint64_t left = sequence->words[i].opens & sequence->words[i].neutral;

    for (; left; left &= left - 1) {
        size_t opening = i * BIDI_WORD_LEN + (size_t)__builtin_ctzll(left);
        size_t closing = bidi->partners[opening];
        if (closing == BIDI_NOWHERE)
            continue;
        uint8_t direction = direction_of_pair(sequence, opening, closing);
        if (direction == BIDI_ON)
            continue;
        set_bracket(sequence, opening, direction);
        set_bracket(sequence, closing, direction);
    }
}

void bidi_brackets(TextBidi *bidi, BidiSequence *sequence)
{
    if (!(sequence->kinds & PROPS_OPENS) || !pair_brackets(bidi, sequence))
        return;
    for (size_t i = 0; i < sequence->word_count; i++)
        resolve_word(bidi, sequence, i);
}
