/* nearest.h - the known word that a mistyped one is nearest to.
 */
#ifndef CMD_NEAREST_H
#define CMD_NEAREST_H

#include "base/str.h"

/* Feeds words one by one and keeps the nearest to `typed`; {.typed = text} is the start.
 * Afterwards `word` is NULL when none is near enough to be worth offering (more than a third of
 * its letters differ, by insertion, deletion, change or swap of neighbours).
 */
typedef struct {
    Str typed;
    const char *word;
    size_t distance;
} Nearest;

void nearest_offer(Nearest *nearest, const char *word);

#endif
