/* name_level.h - the levels at which two names are the same.
 *
 * A name is meant as the office hears it; each level forgives more spellings of it.
 */
#ifndef OFFICE_NAME_LEVEL_H
#define OFFICE_NAME_LEVEL_H

#include "base/arena.h"
#include "base/str.h"

/* Every level and its name. L1: the search form. NAME: also particles and what is written apart.
 * L2: the search form, also hamza, final alef and its seats. SKEL: the consonants in order, Arabic
 * or Latin; good for suggestions only. */
#define NAME_LEVEL_LIST(X)                                                                     \
    X(L1, "L1")                                                                                \
    X(NAME, "NAME")                                                                            \
    X(L2, "L2")                                                                                \
    X(SKEL, "SKEL")

#define X(name, code) NAME_LEVEL_##name,
typedef enum { NAME_LEVEL_LIST(X) NAME_LEVEL_COUNT } NameLevel;
#undef X

/* The level called `code` ("L1").
 *
 * return  false when there is none; `out` is then untouched.
 */
bool name_level_from_code(Str code, NameLevel *out);

/* Says whether `a` and `b` are the same name at `level`. */
bool name_same(NameLevel level, Str a, Str b);

#endif
