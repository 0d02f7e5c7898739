#include "office/name_search.h"

#include "office/name.h"
#include "text/fold.h"

#include <string.h>

/* The ends of compounds that many write, and type, as a word of its own. */
static const char *const endings[] = {"الله", "الدين", "الاسلام"};

/* Beginnings of the article and of particles. Typed last, after other words, they are no token: it
 * would hide whom the next letter brings back. */
static const char *const unfinished[] = {"ا", "ال", "ب", "اب"};

/* The places in a part, in bytes, where a token of the index begins. */
typedef struct {
    size_t list[2];
    size_t count;
} Entries;

/* A name in the search form, and which bytes of it as written were met. */
typedef struct {
    Str folded;
    const FoldOrigin *origins;
    bool *marks;
} Traced;

/* Where an ending of a compound begins in `part`, or part.len. Behind abd it needs no entry of its
 * own: abd is joined with what follows at its first letter. */
static size_t ending_start(Str part)
{
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        Str ending = str_of(endings[i]);
        if (part.len <= ending.len || !str_ends_with(part, ending))
            continue;
        size_t start = part.len - ending.len;
        return str_equal(str_part(part, 0, start), STR("عبد")) ? part.len : start;
    }
    return part.len;
}

/* The place behind an article that begins at byte `start`, when letters are left. */
static size_t behind_article(Str part, size_t start)
{
    Str rest = str_part(part, start, part.len);
    size_t article = name_article_bytes(rest);

    return article < rest.len ? start + article : start;
}

static Entries entries_of(Str part)
{
    Entries entries = {.list = {behind_article(part, 0)}, .count = 1};
    size_t ending = ending_start(part);

    if (ending < part.len)
        entries.list[entries.count++] = behind_article(part, ending);
    return entries;
}

Str name_index_text_of(Arena *arena, NameParts parts)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < parts.count; i++) {
        Str part = parts.list[i].text;
        Entries entries = entries_of(part);
        for (size_t entry = 0; entry < entries.count; entry++) {
            if (text.len)
                strbuilder_add_char(&text, ' ');
            strbuilder_add(&text, str_part(part, entries.list[entry], part.len));
        }
    }
    return strbuilder_text(&text);
}

Str name_index_text(Arena *arena, Str name)
{
    return name_index_text_of(arena, name_parts(arena, name));
}

static bool may_become_nothing(Str word)
{
    for (size_t i = 0; i < sizeof unfinished / sizeof unfinished[0]; i++) {
        if (str_equal(word, str_of(unfinished[i])))
            return true;
    }
    return false;
}

/* Without last words that may yet become the article or a particle; the first word stays. */
static Str without_unfinished(Str folded)
{
    for (size_t at = folded.len; at-- > 0;) {
        if (folded.bytes[at] != ' ')
            continue;
        if (!may_become_nothing(str_part(folded, at + 1, folded.len)))
            break;
        folded.len = at;
    }
    return folded;
}

/* The parts to look for; a particle alone is one, perhaps the beginning of a name. */
static NameParts parts_to_find(Arena *arena, Str folded)
{
    NameParts parts = name_parts_of_folded(arena, without_unfinished(folded));

    if (!parts.count)
        parts = name_parts_of_folded(arena, folded);
    if (parts.count)
        return name_without_titles(parts);
    NamePart *particle = arena_new(arena, NamePart, 1);
    bool is_any = str_cut(&folded, ' ', &particle->text);
    return (NameParts){particle, is_any};
}

NameQuery name_query(Arena *arena, Str typed)
{
    NameParts parts = parts_to_find(arena, text_fold(arena, typed));
    NameToken *tokens = arena_new(arena, NameToken, parts.count);
    Str start = name_sort_key(arena, typed);

    for (size_t i = 0; i < parts.count; i++) {
        Str part = parts.list[i].text;
        size_t article = behind_article(part, 0);
        tokens[i] = (NameToken){.typed = part, .text = str_part(part, article, part.len)};
    }
    if (!start.len && parts.count)
        start = parts.list[0].text;
    return (NameQuery){start, tokens, parts.count};
}

static bool a_token_begins_with(Str tokens, Str start)
{
    for (Str token; str_cut(&tokens, ' ', &token);) {
        if (str_starts_with(token, start))
            return true;
    }
    return false;
}

bool name_query_fits(Arena *scratch, const NameQuery *query, Str name)
{
    Str tokens = name_index_text(scratch, name);

    for (size_t i = 0; i < query->count; i++) {
        if (!a_token_begins_with(tokens, query->tokens[i].text))
            return false;
    }
    return query->count > 0;
}

/* The place in the folded name of byte `at` of the part. */
static size_t place_in_name(Str folded, const NamePart *part, size_t at)
{
    const Str *word = part->words;

    while (at >= word->len)
        at -= word++->len;
    return (size_t)(word->bytes - folded.bytes) + at;
}

/* Marks the bytes of the name as written that bytes `met` of the part come from. */
static void mark(Traced *traced, const NamePart *part, NameRange met)
{
    size_t first = place_in_name(traced->folded, part, met.start);
    size_t last = place_in_name(traced->folded, part, met.end - 1);
    size_t start = traced->origins[first].start;

    memset(traced->marks + start, true, traced->origins[last].end - start);
}

/* Finds what of a part the token has met, in bytes of the part. */
static bool find_met(Str part, NameToken token, NameRange *met)
{
    Entries entries = entries_of(part);

    if (str_starts_with(part, token.typed)) {
        *met = (NameRange){0, token.typed.len};
        return true;
    }
    for (size_t i = 0; i < entries.count; i++) {
        size_t start = entries.list[i];
        if (str_starts_with(str_part(part, start, part.len), token.text)) {
            *met = (NameRange){start, start + token.text.len};
            return true;
        }
    }
    return false;
}

static size_t ranges_of(Arena *arena, const bool *marks, size_t len, const NameRange **out)
{
    NameRange *ranges = arena_new(arena, NameRange, len / 2 + 1);
    size_t count = 0;

    for (size_t i = 0; i < len; i++) {
        if (!marks[i])
            continue;
        if (i == 0 || !marks[i - 1])
            ranges[count++].start = i;
        ranges[count - 1].end = i + 1;
    }
    *out = ranges;
    return count;
}

size_t name_matches(Arena *arena, Str name, const NameQuery *query, const NameRange **out)
{
    Traced traced = {.marks = arena_new(arena, bool, name.len)};
    traced.folded = text_fold_traced(arena, name, &traced.origins);
    NameParts parts = name_parts_of_folded(arena, traced.folded);

    for (size_t i = 0; i < parts.count * query->count; i++) {
        const NamePart *part = &parts.list[i / query->count];
        NameRange met;
        if (find_met(part->text, query->tokens[i % query->count], &met))
            mark(&traced, part, met);
    }
    return ranges_of(arena, traced.marks, name.len, out);
}
