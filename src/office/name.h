/* name.h - the parts of a person's name as they are compared, sorted and searched.
 *
 * A part is a name in the search form (text/fold.h): particles like bin and bint are left out, and
 * what is written apart or together alike is one part (abd and what follows, abu, umm, aal, and
 * compounds with Allah, ad-din and al-islam). Parts may be compared with those of any spelling.
 */
#ifndef OFFICE_NAME_H
#define OFFICE_NAME_H

#include "base/arena.h"
#include "base/str.h"

typedef struct {
    Str text;         /* all its words, without spaces */
    const Str *words; /* as they stand in the folded name, borrowed from it */
    size_t word_count;
} NamePart;

typedef struct {
    const NamePart *list;
    size_t count;
} NameParts;

/* The parts of a name.
 *
 * folded  a name in the search form; borrowed by the result.
 * return  none when there is nothing but particles; lives in `arena`.
 */
NameParts name_parts_of_folded(Arena *arena, Str folded);

/* The parts of a name as written; lives in `arena`. */
NameParts name_parts(Arena *arena, Str name);

/* The same parts in letters that are told further apart.
 *
 * folded  the search form that `parts` are of.
 * kept    the same name by text_fold_keep().
 * return  part for part as long as `parts`, and its bytes in the same places; lives in `arena`.
 */
NameParts name_parts_kept(Arena *arena, NameParts parts, Str folded, Str kept);

/* What a word of a name, in the search form, is besides a name of its own. */
typedef enum {
    NAME_WORD_PLAIN,
    NAME_WORD_PARTICLE, /* left out: bin, bint */
    NAME_WORD_OPENER,   /* belongs to the word after it: abd, abu, aal */
    NAME_WORD_CLOSER,   /* belongs to the word before it: Allah, ad-din */
    NAME_WORD_TITLE,    /* stands before a name */
    NAME_WORD_RESPECT,  /* stands behind a name */
} NameWord;

NameWord name_word(Str folded);

/* Without the titles before a name (doctor, sheikh, ...) and the respects behind it; what is left
 * is never empty where `parts` was not. Borrows from `parts`. */
NameParts name_without_titles(NameParts parts);

/* All parts as one text without spaces: equal for two spellings of one full name. */
Str name_key(Arena *arena, Str name);

/* The parts with a space between. Its bytes sort as an Arabic list does, and it is what a search
 * for names that start so compares. Ties are broken by text_fold(name), then by the name itself. */
Str name_sort_key(Arena *arena, Str name);
Str name_sort_key_of(Arena *arena, NameParts parts); /* the same, of parts that are known */

/* The article al- at the start of a part, with its letters in bytes: 0 or 4. */
size_t name_article_bytes(Str part);

#endif
