#include "office/name.h"

#include "text/fold.h"

#include <string.h>

/* The words that are more than a name, in the search form. */
#define KNOWN_WORD_LIST(X)                                                                     \
    X("بن", PARTICLE)                                                                          \
    X("ابن", PARTICLE)                                                                         \
    X("بنت", PARTICLE)                                                                         \
    X("ابنه", PARTICLE)                                                                        \
    X("بنو", PARTICLE)                                                                         \
    X("عبد", OPENER)                                                                           \
    X("ابو", OPENER)                                                                           \
    X("ابا", OPENER)                                                                           \
    X("ابي", OPENER)                                                                           \
    X("ام", OPENER)                                                                            \
    X("ال", OPENER)                                                                            \
    X("امه", OPENER)                                                                           \
    X("الله", CLOSER)                                                                          \
    X("الدين", CLOSER)                                                                         \
    X("الاسلام", CLOSER)                                                                       \
    X("الاستاذ", TITLE)                                                                        \
    X("الاستاذه", TITLE)                                                                       \
    X("ا", TITLE)                                                                              \
    X("الدكتور", TITLE)                                                                        \
    X("الدكتوره", TITLE)                                                                       \
    X("د", TITLE)                                                                              \
    X("المهندس", TITLE)                                                                        \
    X("المهندسه", TITLE)                                                                       \
    X("م", TITLE)                                                                              \
    X("الشيخ", TITLE)                                                                          \
    X("الشيخه", TITLE)                                                                         \
    X("السيد", TITLE)                                                                          \
    X("السيده", TITLE)                                                                         \
    X("الاخ", TITLE)                                                                           \
    X("الاخت", TITLE)                                                                          \
    X("سعاده", TITLE)                                                                          \
    X("المكرم", TITLE)                                                                         \
    X("المكرمه", TITLE)                                                                        \
    X("المحترم", RESPECT)                                                                      \
    X("المحترمه", RESPECT)

static const struct {
    const char *text;
    size_t len;
    NameWord kind;
} known_words[] = {
#define X(text, kind) {text, sizeof text - 1, NAME_WORD_##kind},
    KNOWN_WORD_LIST(X)
#undef X
};

NameWord name_word(Str folded)
{
    for (size_t i = 0; i < sizeof known_words / sizeof known_words[0]; i++) {
        if (known_words[i].len == folded.len &&
            memcmp(known_words[i].text, folded.bytes, folded.len) == 0)
            return known_words[i].kind;
    }
    return NAME_WORD_PLAIN;
}

static bool is_word(Str text, NameWord kind)
{
    return name_word(text) == kind;
}

/* The words of `folded` without the particles, and what each is. There are at most
 * (folded.len + 1) / 2. */
static size_t split_words(Str folded, Str *words, NameWord *kinds)
{
    size_t count = 0;

    for (Str word; str_cut(&folded, ' ', &word);) {
        words[count] = word;
        kinds[count] = name_word(word);
        count += kinds[count] != NAME_WORD_PARTICLE;
    }
    return count;
}

static bool continues_part(const NameWord *kind)
{
    return kind[-1] == NAME_WORD_OPENER || kind[0] == NAME_WORD_CLOSER;
}

static Str joined_words(Arena *arena, const Str *words, size_t count)
{
    StrBuilder text = {.arena = arena};

    if (count == 1)
        return words[0];
    for (size_t i = 0; i < count; i++)
        strbuilder_add(&text, words[i]);
    return strbuilder_text(&text);
}

NameParts name_parts_of_folded(Arena *arena, Str folded)
{
    Str *words = arena_new(arena, Str, folded.len / 2 + 1);
    NameWord *kinds = arena_new(arena, NameWord, folded.len / 2 + 1);
    size_t word_count = split_words(folded, words, kinds);
    NamePart *list = arena_new(arena, NamePart, word_count);
    size_t count = 0;

    for (size_t i = 0; i < word_count; i++) {
        if (i == 0 || !continues_part(&kinds[i]))
            list[count++].words = &words[i];
        list[count - 1].word_count++;
    }
    for (size_t i = 0; i < count; i++)
        list[i].text = joined_words(arena, list[i].words, list[i].word_count);
    return (NameParts){list, count};
}

NameParts name_parts(Arena *arena, Str name)
{
    return name_parts_of_folded(arena, text_fold(arena, name));
}

static NamePart part_kept(Arena *arena, NamePart part, Str folded, Str kept)
{
    Str *words = arena_new(arena, Str, part.word_count);

    for (size_t i = 0; i < part.word_count; i++) {
        size_t start = (size_t)(part.words[i].bytes - folded.bytes);
        words[i] = str_part(kept, start, start + part.words[i].len);
    }
    return (NamePart){joined_words(arena, words, part.word_count), words, part.word_count};
}

NameParts name_parts_kept(Arena *arena, NameParts parts, Str folded, Str kept)
{
    NamePart *list = arena_new(arena, NamePart, parts.count);

    for (size_t i = 0; i < parts.count; i++)
        list[i] = part_kept(arena, parts.list[i], folded, kept);
    return (NameParts){list, parts.count};
}

NameParts name_without_titles(NameParts parts)
{
    while (parts.count > 1 && is_word(parts.list[0].text, NAME_WORD_TITLE)) {
        parts.list++;
        parts.count--;
    }
    while (parts.count > 1 && is_word(parts.list[parts.count - 1].text, NAME_WORD_RESPECT))
        parts.count--;
    return parts;
}

static Str joined_parts(Arena *arena, NameParts parts, Str between)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < parts.count; i++) {
        if (i > 0)
            strbuilder_add(&text, between);
        strbuilder_add(&text, parts.list[i].text);
    }
    return strbuilder_text(&text);
}

Str name_key(Arena *arena, Str name)
{
    return joined_parts(arena, name_parts(arena, name), STR(""));
}

Str name_sort_key_of(Arena *arena, NameParts parts)
{
    return joined_parts(arena, parts, STR(" "));
}

Str name_sort_key(Arena *arena, Str name)
{
    return name_sort_key_of(arena, name_parts(arena, name));
}

size_t name_article_bytes(Str part)
{
    Str article = STR("ال");

    return str_starts_with(part, article) ? article.len : 0;
}
