/* name_four.h - the four parts of a name as they are written: given, father, grandfather, family.
 *
 * Particles (bin, bint) part them and belong to none; what is one name in two words (abd and what
 * follows, abu, umm, aal, compounds with Allah and ad-din) stays whole. The last of four is the
 * family's; of fewer, when it begins with the article or with aal.
 */
#ifndef OFFICE_NAME_FOUR_H
#define OFFICE_NAME_FOUR_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>

#define NAME_FOUR_LIST(X)                                                                      \
    X(GIVEN, "given", N_("Given name"))                                                        \
    X(FATHER, "father", N_("Father"))                                                          \
    X(GRANDFATHER, "grandfather", N_("Grandfather"))                                           \
    X(FAMILY, "family_name", N_("Family name"))

#define X(name, code, label) NAME_FOUR_##name,
typedef enum { NAME_FOUR_LIST(X) NAME_FOUR_COUNT } NameFourPart;
#undef X

typedef struct {
    Str parts
        [NAME_FOUR_COUNT]; /* empty: not told; further forefathers stand with the grandfather */
} NameFour;

/* Splits a name as written, without its titles.
 *
 * return  its parts are borrowed from `name`; `arena` is for what is read on the way.
 */
NameFour name_four(Arena *arena, Str name);

/* Reads four parts as somebody corrects them, parted by strokes; a hyphen for one that is not told.
 *
 * typed   one clean line.
 * return  false where there are more than four, or no given name; parts are borrowed from `typed`.
 */
bool name_four_read(Str typed, NameFour *out);

/* "Saad / Nasser / - / Al-Qahtani", as it is read; lives in `arena`. */
Str name_four_text(Arena *arena, const NameFour *four);

/* Whether these are the parts of this name, with whatever particles and spelling. */
bool name_four_spells(Arena *arena, const NameFour *four, Str name);

#endif
