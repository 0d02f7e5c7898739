/* name_search.h - finding people by their names while they are typed.
 *
 * Two steps: names whose name_sort_key() starts with NameQuery.start, in their order; then those
 * of whose tokens (name_index_text) one begins with each of NameQuery.tokens, in any order. Both
 * sides are made alike: without particles, joined where spellings differ, and without the article,
 * so that neither it nor a part left out hides anybody. From its third letter on, a query that is
 * still being typed finds whom the finished one will find, unless it is only a particle so far.
 * The tokens are in the widest folding, which joins all that anybody takes for one letter. Where an
 * office tells letters apart (FoldKeep), what the index finds is compared with the name as written.
 * A token holds letters, digits and marks that are part of a letter; nothing in it needs quoting.
 */
#ifndef OFFICE_NAME_SEARCH_H
#define OFFICE_NAME_SEARCH_H

#include "base/arena.h"
#include "base/str.h"
#include "office/name.h"
#include "text/fold.h"

typedef struct {
    Str typed; /* as it begins a part of a name, with the article, in kept letters */
    Str text;  /* as it begins a token of the index */
    Str kept;  /* the same in kept letters; equal to `text` where all are joined */
} NameToken;

typedef struct {
    FoldKeep keep; /* 0: the index alone tells who fits */
    Str start;
    Str start_kept; /* the same in kept letters */
    const NameToken
        *tokens; /* none when there is nothing to look for; then `start` is empty too */
    size_t count;
} NameQuery;

/* Bytes of a text as written; both ends lie between graphemes. */
typedef struct {
    size_t start;
    size_t end;
} NameRange;

/* The tokens of a name with a space between, for a full-text index that takes words as they are.
 *
 * name    as written.
 * return  lives in `arena`; changes with FOLD_VERSION and NAME_INDEX_VERSION.
 */
Str name_index_text(Arena *arena, Str name);
Str name_index_text_of(Arena *arena, NameParts parts); /* the same, of parts that are known */

/* Stored with the index; raised whenever the same name would give other tokens or keys. */
enum { NAME_INDEX_VERSION = 1 };

/* What to look for when `typed` stands in the search box; lives in `arena`.
 *
 * keep  the letters that the office tells apart; the query keeps them when it holds such a letter.
 */
NameQuery name_query(Arena *arena, Str typed, FoldKeep keep);

/* Whether `name` (as written) begins with what was typed, by its sort key and in kept letters. */
bool name_query_begins(Arena *scratch, const NameQuery *query, Str name);

/* Whether each token of `query` begins one of the tokens of `name` (as written), in kept letters. */
bool name_query_fits(Arena *scratch, const NameQuery *query, Str name);

/* The parts of `name` that `query` met, for showing why it was found.
 *
 * name    as written.
 * out     in order, not touching one another; lives in `arena`.
 * return  how many there are.
 */
size_t name_matches(Arena *arena, Str name, const NameQuery *query, const NameRange **out);

#endif
