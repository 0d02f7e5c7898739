/* edit_distance.h - how many slips of the finger lie between two words. */
#ifndef OFFICE_EDIT_DISTANCE_H
#define OFFICE_EDIT_DISTANCE_H

#include "base/arena.h"
#include "base/str.h"

/* The letters left out, put in, changed or swapped with their neighbour that turn `a` into `b`
 * (Damerau's distance, where nothing is edited twice).
 *
 * a, b    valid UTF-8; counted by code points.
 * return  3 stands for every distance above 2.
 */
int edit_distance(Arena *scratch, Str a, Str b);

#endif
