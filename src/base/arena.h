/* arena.h - memory with one lifetime: many small pieces, given back all at once.
 *
 * An Arena is a plain value; {0} is an empty one. Nothing taken from it is freed alone. Running
 * out of memory calls the hook (which gives the terminal back) and ends the program, so no caller
 * checks for NULL.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdalign.h>
#include <stddef.h>

typedef struct ArenaBlock ArenaBlock;

typedef struct {
    ArenaBlock *blocks;
} Arena;

/* An array of `count` zeroed elements of `type`, living as long as `arena`. */
#define arena_new(arena, type, count)                                                          \
    ((type *)arena_alloc((arena), sizeof(type), (count), alignof(type)))

/* Zeroed memory for `count` elements of `size_bytes` each; `align_bytes` is a power of two.
 *
 * return  never NULL; lives in `arena`. A product that overflows counts as out of memory.
 */
void *arena_alloc(Arena *arena, size_t size_bytes, size_t count, size_t align_bytes);

/* Forgets everything in `arena` but keeps one block for the next use. */
void arena_reset(Arena *arena);

/* Gives all memory of `arena` back; it is then empty and may be used again. */
void arena_free(Arena *arena);

/* Sets what runs before the program ends for lack of memory; NULL takes it off. */
void arena_on_out_of_memory(void (*hook)(void));

#endif
