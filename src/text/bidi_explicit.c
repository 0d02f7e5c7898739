#include "text/bidi_rules.h"

#include "text/bits.h"

#include <string.h>

enum { DEPTH_MAX = 125 }; /* BD2 */

/* X1: an entry of the directional status stack. */
typedef struct {
    uint8_t level;
    uint8_t override; /* BIDI_L, BIDI_R, or BIDI_ON: none */
    bool is_isolate;
} Status;

typedef struct {
    Status stack[DEPTH_MAX + 2];
    size_t last; /* index of the top of the stack */
    size_t overflow_isolates;
    size_t overflow_embeddings;
    size_t valid_isolates;
    uint8_t before; /* the level of the character before */
} Embedding;

/* X2 to X5a: what a character that opens something asks for; X5b and X5c set the rest. */
static const struct {
    uint8_t is_rtl;
    uint8_t override;
} openings[BIDI_CLASS_COUNT] = {
    [BIDI_RLE] = {1, BIDI_ON}, /* X2 */
    [BIDI_LRE] = {0, BIDI_ON}, /* X3 */
    [BIDI_RLO] = {1, BIDI_R }, /* X4 */
    [BIDI_LRO] = {0, BIDI_L }, /* X5 */
    [BIDI_RLI] = {1, BIDI_ON}, /* X5a */
    [BIDI_LRI] = {0, BIDI_ON}, /* X5b */
};

size_t bidi_next_explicit(const TextBidi *bidi, size_t i, size_t end)
{
    const uint64_t lift =
        (0x80 - BIDI_B) * BITS_ONES; /* from B on, a class gets the highest bit */

    for (; i < end; i += 8) {
        uint64_t classes = text_bits_load(bidi->classes + i) & PROPS_CLASS * BITS_ONES;
        uint64_t found = text_bits_gather(classes + lift, 7);
        if (found) {
            i += (size_t)__builtin_ctzll(found);
            break;
        }
    }
    return i < end ? i : end;
}

void bidi_link_isolates(TextBidi *bidi, size_t start, size_t end)
{
    uint32_t open =
        BIDI_NOWHERE; /* the innermost; while open, each links to the one around it */

    for (size_t i = bidi_next_explicit(bidi, start, end); i < end;
         i = bidi_next_explicit(bidi, i + 1, end)) {
        BidiClass class = text_bidi_class(bidi->classes[i]);
        if (bidi_is_in(SET_INITIATORS, class)) {
            bidi->links[i] = open;
            open = (uint32_t)i;
        } else if (class == BIDI_PDI) {
            uint32_t around = open == BIDI_NOWHERE ? open : bidi->links[open];
            bidi->links[i] = open;
            if (open != BIDI_NOWHERE)
                bidi->links[open] = (uint32_t)i;
            open = around;
        }
    }
    while (open != BIDI_NOWHERE) {
        uint32_t around = bidi->links[open];
        bidi->links[open] = BIDI_NOWHERE;
        open = around;
    }
}

static uint8_t level_above(uint8_t level, bool is_rtl)
{
    return (uint8_t)(is_rtl ? (level + 1) | 1 : (level + 2) & ~1);
}

static bool overflows(const Embedding *embedding)
{
    return embedding->overflow_isolates || embedding->overflow_embeddings;
}

/* Opens one level more; false when that would be too deep or something around is already. */
static bool open_level(Embedding *embedding, bool is_rtl, uint8_t override, bool is_isolate)
{
    uint8_t level = level_above(embedding->stack[embedding->last].level, is_rtl);

    if (level > DEPTH_MAX || overflows(embedding))
        return false;
    embedding->stack[++embedding->last] = (Status){level, override, is_isolate};
    return true;
}

/* X2 to X5. */
static void open_embedding(Embedding *embedding, BidiClass class)
{
    if (!open_level(embedding, openings[class].is_rtl, openings[class].override, false) &&
        !embedding->overflow_isolates)
        embedding->overflow_embeddings++;
}

/* X5c: the direction of what an FSI holds. */
static bool is_rtl_isolate(const TextBidi *bidi, size_t i, BidiClass class, size_t end)
{
    if (class != BIDI_FSI)
        return openings[class].is_rtl;
    if (bidi->links[i] != BIDI_NOWHERE)
        end = bidi->links[i];
    return bidi_first_strong_level(bidi, i + 1, end);
}

/* X5a to X5c. */
static void open_isolate(Embedding *embedding, bool is_rtl)
{
    if (open_level(embedding, is_rtl, BIDI_ON, true))
        embedding->valid_isolates++;
    else
        embedding->overflow_isolates++;
}

/* X6a. */
static void close_isolate(Embedding *embedding)
{
    if (embedding->overflow_isolates) {
        embedding->overflow_isolates--;
    } else if (embedding->valid_isolates) {
        embedding->overflow_embeddings = 0;
        while (!embedding->stack[embedding->last].is_isolate)
            embedding->last--;
        embedding->last--;
        embedding->valid_isolates--;
    }
}

/* X7. */
static void close_embedding(Embedding *embedding)
{
    if (embedding->overflow_isolates)
        return;
    if (embedding->overflow_embeddings)
        embedding->overflow_embeddings--;
    else if (embedding->last > 0 && !embedding->stack[embedding->last].is_isolate)
        embedding->last--;
}

/* X6, and the same for the edges of isolates: the level, and the class under an override. */
static void set_characters(TextBidi *bidi, size_t start, size_t end, Embedding *embedding)
{
    const Status *status = &embedding->stack[embedding->last];
    const uint8_t *restrict classes = bidi->classes + start;
    uint8_t *restrict embedded = bidi->embedded + start;
    uint8_t *restrict overridden = bidi->overridden + start;

    if (start == end)
        return;
    size_t count = text_bits_round_up(end - start); /* those too many are set again */
    for (size_t i = 0; i < count; i++)
        embedded[i] = status->level;
    for (size_t i = 0; i < count; i++)
        overridden[i] = status->override == BIDI_ON ? classes[i] : status->override;
    embedding->before = status->level;
}

/* What X9 removes ends no run of levels. */
static void set_removed(TextBidi *bidi, size_t i, const Embedding *embedding)
{
    bidi->embedded[i] = embedding->before;
    bidi->overridden[i] = bidi->classes[i];
    bidi->has_removed = true;
}

/* One of those that bidi_next_explicit() finds. */
static void take(TextBidi *bidi, size_t i, size_t end, Embedding *embedding)
{
    BidiClass class = text_bidi_class(bidi->classes[i]);

    if (class == BIDI_PDI)
        close_isolate(embedding);
    if (class == BIDI_B)
        embedding->last = 0; /* X8 */
    if (bidi_is_in(SET_REMOVED, class))
        set_removed(bidi, i, embedding);
    else
        set_characters(bidi, i, i + 1, embedding);
    if (bidi_is_in(SET_INITIATORS, class))
        open_isolate(embedding, !overflows(embedding) && is_rtl_isolate(bidi, i, class, end));
    else if (class == BIDI_PDF)
        close_embedding(embedding);
    else if (bidi_is_in(SET_EMBEDDINGS, class))
        open_embedding(embedding, class);
}

void bidi_explicit(TextBidi *bidi, size_t start, size_t end)
{
    Embedding embedding;

    embedding.stack[0] = (Status){bidi->base_level, BIDI_ON, false}; /* X1 */
    embedding.last = 0;
    embedding.overflow_isolates = 0;
    embedding.overflow_embeddings = 0;
    embedding.valid_isolates = 0;
    embedding.before = bidi->base_level;
    bidi->has_removed = false;
    for (size_t i = start, next; i < end; i = next + 1) {
        next = bidi_next_explicit(bidi, i, end);
        set_characters(bidi, i, next, &embedding);
        if (next < end)
            take(bidi, next, end, &embedding);
    }
}
