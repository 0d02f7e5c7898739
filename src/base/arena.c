#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ArenaBlock {
    ArenaBlock *next;
    size_t used_bytes;
    size_t size_bytes;
    alignas(max_align_t) unsigned char bytes[];
};

/* Each block is twice the one before, up to a limit: the last, which a reset keeps, then soon holds
 * all that the next turn asks for. */
static const size_t block_size_bytes = 16 * 1024;
static const size_t block_limit_bytes = 256 * 1024;

static void (*out_of_memory_hook)(void);

static void out_of_memory(void)
{
    if (out_of_memory_hook)
        out_of_memory_hook();
    fputs("muamala: out of memory\n", stderr);
    exit(71);
}

static size_t next_size(const Arena *arena)
{
    size_t size = arena->blocks ? 2 * arena->blocks->size_bytes : block_size_bytes;

    return size < block_limit_bytes ? size : block_limit_bytes;
}

static ArenaBlock *block_add(Arena *arena, size_t min_bytes)
{
    size_t usual = next_size(arena);
    size_t size = min_bytes > usual ? min_bytes : usual;
    ArenaBlock *block = NULL;

    if (size < SIZE_MAX - sizeof *block)
        block = malloc(sizeof *block + size);
    if (!block)
        out_of_memory();
    *block = (ArenaBlock){.next = arena->blocks, .size_bytes = size};
    arena->blocks = block;
    return block;
}

static size_t aligned(size_t offset, size_t align_bytes)
{
    return (offset + align_bytes - 1) & ~(align_bytes - 1);
}

void *arena_alloc(Arena *arena, size_t size_bytes, size_t count, size_t align_bytes)
{
    ArenaBlock *block = arena->blocks;

    if (size_bytes && count > (SIZE_MAX / 2) / size_bytes)
        out_of_memory();
    size_t wanted = size_bytes * count;
    size_t start = block ? aligned(block->used_bytes, align_bytes) : 0;
    if (!block || start > block->size_bytes || wanted > block->size_bytes - start) {
        block = block_add(arena, wanted);
        start = 0;
    }
    block->used_bytes = start + wanted;
    return memset(block->bytes + start, 0, wanted);
}

void arena_reset(Arena *arena)
{
    ArenaBlock *kept = arena->blocks;

    if (!kept)
        return;
    Arena rest = {.blocks = kept->next};
    arena_free(&rest);
    kept->next = NULL;
    kept->used_bytes = 0;
}

void arena_free(Arena *arena)
{
    while (arena->blocks) {
        ArenaBlock *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}

void arena_on_out_of_memory(void (*hook)(void))
{
    out_of_memory_hook = hook;
}
