#include "base/hashmap.h"

enum { FIRST_SIZE = 4096 };

uint64_t hash_of(Str text)
{
    uint64_t hash = 0xcbf29ce484222325u;

    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.bytes[i]) * 0x100000001b3u;
    return hash ? hash : 1;
}

/* Where the hash stands, or the free place where it would. */
static HashSlot *slot_of(const HashMap *map, uint64_t hash)
{
    size_t place = hash & (map->size - 1);

    while (map->slots[place].hash && map->slots[place].hash != hash)
        place = (place + 1) & (map->size - 1);
    return &map->slots[place];
}

static void grow(HashMap *map)
{
    HashMap larger = {.size = map->size ? map->size * 2 : FIRST_SIZE, .count = map->count};

    larger.slots = arena_new(&larger.arena, HashSlot, larger.size);
    for (size_t i = 0; i < map->size; i++) {
        if (map->slots[i].hash)
            *slot_of(&larger, map->slots[i].hash) = map->slots[i];
    }
    hashmap_free(map);
    *map = larger;
}

int64_t hashmap_find(const HashMap *map, uint64_t hash)
{
    return map->size ? slot_of(map, hash)->value : 0;
}

void hashmap_put(HashMap *map, uint64_t hash, int64_t value)
{
    if (map->count * 2 >= map->size)
        grow(map);
    HashSlot *slot = slot_of(map, hash);
    map->count += !slot->hash;
    *slot = (HashSlot){hash, value};
}

void hashmap_free(HashMap *map)
{
    arena_free(&map->arena);
    *map = (HashMap){0};
}
