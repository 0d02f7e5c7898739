/* name_likeness.h - how alike two full names are, in percent.
 *
 * Made for names of three or four parts, of which some may be missing in one of them. Jaro-Winkler
 * and its like call Hassan and Hussein nearly the same; here short parts must be equal, longer ones
 * may have a slip of the finger, and known pairs of different names stay different.
 */
#ifndef OFFICE_NAME_LIKENESS_H
#define OFFICE_NAME_LIKENESS_H

#include "office/name.h"

typedef struct {
    int percent; /* 0 unless the first parts are alike */
    int aligned; /* how many parts have a partner in the other name */
} NameLikeness;

/* Parts of less do not count as partners. */
enum { NAME_PART_LIKE = 60 };

/* How alike two parts (NamePart.text) are, 0 to 100. */
int name_part_likeness(Arena *scratch, Str a, Str b);

/* How alike two names are; the same for (a, b) and (b, a).
 *
 * The first parts must be alike (60 or more); the rest is paired in order, with gaps, so that the
 * likenesses add up to the most; the sum is divided by the parts of the shorter name.
 */
NameLikeness name_likeness(Arena *scratch, NameParts a, NameParts b);

#endif
