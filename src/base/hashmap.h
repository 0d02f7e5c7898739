/* hashmap.h - numbers that are found by the hash of a text, for very many texts.
 *
 * Two texts may have one hash: whoever finds something compares the texts, too.
 */
#ifndef BASE_HASHMAP_H
#define BASE_HASHMAP_H

#include "base/arena.h"
#include "base/str.h"

typedef struct {
    uint64_t hash; /* 0: free */
    int64_t value;
} HashSlot;

/* {0} is empty. */
typedef struct {
    Arena arena;
    HashSlot *slots;
    size_t size; /* a power of two */
    size_t count;
} HashMap;

/* FNV-1a of 64 bits; never 0. */
uint64_t hash_of(Str text);

/* The value of this hash; 0: none. */
int64_t hashmap_find(const HashMap *map, uint64_t hash);

/* Puts a value that is not 0, in place of the one before. */
void hashmap_put(HashMap *map, uint64_t hash, int64_t value);

void hashmap_free(HashMap *map);

#endif
