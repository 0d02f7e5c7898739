/* name_skeleton.h - the consonants of a name, the same for its Arabic and its Latin spellings.
 *
 * Different names share a skeleton; it suggests, it never decides.
 */
#ifndef OFFICE_NAME_SKELETON_H
#define OFFICE_NAME_SKELETON_H

#include "base/arena.h"
#include "base/str.h"

/* The skeletons of the parts of `name` in their order, each ended by a space.
 *
 * return  a key for comparing, not for showing; lives in `arena`.
 */
Str name_skeleton(Arena *arena, Str name);

#endif
