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

/* The parts of a name in the search form and, part for part, in the letters that are kept. */
typedef struct {
    NameParts joined;
    NameParts kept;
} BothParts;

/* The letters that are joined in the search form with what may be kept apart from them. */
static const struct {
    const char *letter;
    FoldKeep keep;
} joined_letters[] = {
    {"ه", FOLD_KEEP_TEH},
    {"ي", FOLD_KEEP_YEH},
};

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

static BothParts both_parts(Arena *arena, NameParts parts, Str folded, Str name, FoldKeep keep)
{
    if (!keep)
        return (BothParts){parts, parts};
    Str kept = text_fold_keep(arena, name, keep);
    return (BothParts){parts, name_parts_kept(arena, parts, folded, kept)};
}

static BothParts both_parts_of(Arena *arena, Str name, FoldKeep keep)
{
    Str folded = text_fold(arena, name);

    return both_parts(arena, name_parts_of_folded(arena, folded), folded, name, keep);
}

static Str tokens_of(Arena *arena, BothParts parts)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < parts.joined.count; i++) {
        Str part = parts.kept.list[i].text;
        Entries entries = entries_of(parts.joined.list[i].text);
        for (size_t entry = 0; entry < entries.count; entry++) {
            if (text.len)
                strbuilder_add_char(&text, ' ');
            strbuilder_add(&text, str_part(part, entries.list[entry], part.len));
        }
    }
    return strbuilder_text(&text);
}

Str name_index_text_of(Arena *arena, NameParts parts)
{
    return tokens_of(arena, (BothParts){parts, parts});
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
    particle->words = &particle->text;
    particle->word_count = 1;
    return (NameParts){particle, is_any};
}

/* Of the letters to keep apart, those that a text in the search form holds. */
static FoldKeep keep_in(Str folded, FoldKeep keep)
{
    FoldKeep in = 0;

    for (size_t i = 0; i < sizeof joined_letters / sizeof joined_letters[0]; i++)
        if (str_find(folded, str_of(joined_letters[i].letter)) < folded.len)
            in |= joined_letters[i].keep & keep;
    return in;
}

static NameToken token_of(NamePart joined, NamePart kept)
{
    size_t article = behind_article(joined.text, 0);

    return (NameToken){
        .typed = kept.text,
        .text = str_part(joined.text, article, joined.text.len),
        .kept = str_part(kept.text, article, kept.text.len),
    };
}

NameQuery name_query(Arena *arena, Str typed, FoldKeep keep)
{
    Str folded = text_fold(arena, typed);
    NameQuery query = {.keep = keep_in(folded, keep)};
    NameParts named = name_parts_of_folded(arena, folded);
    BothParts all = both_parts(arena, named, folded, typed, query.keep);
    BothParts parts =
        both_parts(arena, parts_to_find(arena, folded), folded, typed, query.keep);
    NameToken *tokens = arena_new(arena, NameToken, parts.joined.count);

    for (size_t i = 0; i < parts.joined.count; i++)
        tokens[i] = token_of(parts.joined.list[i], parts.kept.list[i]);
    query.tokens = tokens;
    query.count = parts.joined.count;
    if (!named.count)
        all = parts;
    query.start = name_sort_key_of(arena, all.joined);
    query.start_kept = name_sort_key_of(arena, all.kept);
    return query;
}

bool name_query_begins(Arena *scratch, const NameQuery *query, Str name)
{
    BothParts parts = both_parts_of(scratch, name, query->keep);

    return str_starts_with(name_sort_key_of(scratch, parts.kept), query->start_kept);
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
    Str tokens = tokens_of(scratch, both_parts_of(scratch, name, query->keep));

    for (size_t i = 0; i < query->count; i++) {
        if (!a_token_begins_with(tokens, query->tokens[i].kept))
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

/* Finds what of a part the token has met, in bytes of the part.
 *
 * joined  the part in the search form; part: in kept letters.
 */
static bool find_met(Str joined, Str part, NameToken token, NameRange *met)
{
    Entries entries = entries_of(joined);

    if (str_starts_with(part, token.typed)) {
        *met = (NameRange){0, token.typed.len};
        return true;
    }
    for (size_t i = 0; i < entries.count; i++) {
        size_t start = entries.list[i];
        if (str_starts_with(str_part(part, start, part.len), token.kept)) {
            *met = (NameRange){start, start + token.kept.len};
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
    NameParts joined = name_parts_of_folded(arena, traced.folded);
    BothParts parts = both_parts(arena, joined, traced.folded, name, query->keep);

    for (size_t i = 0; i < joined.count * query->count; i++) {
        const NamePart *part = &joined.list[i / query->count];
        Str kept = parts.kept.list[i / query->count].text;
        NameRange met;
        if (find_met(part->text, kept, query->tokens[i % query->count], &met))
            mark(&traced, part, met);
    }
    return ranges_of(arena, traced.marks, name.len, out);
}
