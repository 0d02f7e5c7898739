/* fold.h - the search form of a text: what a reader takes for the same word is equal.
 *
 * Joins the forms of alef, yeh, heh and kaf, spells ligatures out, drops tashkeel, tatweel and
 * invisible controls, makes every digit 0-9, takes Latin letters without case and accent, and
 * turns punctuation, symbols and blanks into single spaces, with none at the ends. A lone hamza
 * stays. Folding a folded text changes nothing, and its bytes sort as the Arabic alphabet does.
 *
 * Source: the map in fold_table.c; for what it does not name, Unicode's categories, CaseFolding
 * and canonical decompositions (libunistring).
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include "base/arena.h"
#include "base/str.h"

/* Stored beside folded text; raised whenever the same text would fold otherwise. */
enum { FOLD_VERSION = 1 };

/* Where a byte of folded text comes from: a whole grapheme of the text as written. */
typedef struct {
    size_t start; /* bytes */
    size_t end;
} FoldOrigin;

/* The search form of `text`.
 *
 * text    valid UTF-8, any length; borrowed.
 * return  UTF-8, at most 11 times text.len bytes; lives in `arena`.
 */
Str text_fold(Arena *arena, Str text);

/* Whether the search form of `text` holds `folded`, which is in that form already. */
bool text_fold_holds(Arena *arena, Str text, Str folded);

/* Like text_fold, and tells for each byte of the result where it comes from.
 *
 * origins  one for each byte of the result; lives in `arena`.
 */
Str text_fold_traced(Arena *arena, Str text, const FoldOrigin **origins);

/* Letters of the search form that may be left apart, whose spelling varies more than some readers
 * forgive: any of these together. */
typedef unsigned FoldKeep;
enum {
    FOLD_KEEP_TEH = 1,   /* teh marbuta (U+0629) is no heh */
    FOLD_KEEP_YEH = 2,   /* yeh without dots (U+0649) is no yeh */
    FOLD_KEEP_HAMZA = 4, /* waw and yeh with hamza (U+0624, U+0626) are neither waw nor yeh */
};

/* Like text_fold, but leaves the letters of `keep` apart. Every letter takes as many bytes as in
 * the search form and stands at the same byte. */
Str text_fold_keep(Arena *arena, Str text, FoldKeep keep);

#endif
