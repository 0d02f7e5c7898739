/* bits.h - many bytes at a time: flags of bytes to bits and back. */
#ifndef TEXT_BITS_H
#define TEXT_BITS_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define BITS_ONES (UINT64_MAX / 0xFF) /* 1 in each byte */

/* `count` or a little more: loops over bytes that may write behind their last one are quicker when
 * nothing is left over for a second loop. */
static inline size_t text_bits_round_up(size_t count)
{
    return (count + 15) & ~(size_t)15;
}

/* Eight bytes as a number, the first one lowest. */
static inline uint64_t text_bits_load(const void *bytes)
{
    uint64_t word;

    memcpy(&word, bytes, sizeof word);
    return le64toh(word);
}

static inline void text_bits_store(void *bytes, uint64_t word)
{
    word = htole64(word);
    memcpy(bytes, &word, sizeof word);
}

/* Bit `bit` of each byte: that of the first byte is the lowest of the eight. */
static inline uint64_t text_bits_gather(uint64_t word, unsigned bit)
{
    return (word >> bit & BITS_ONES) * 0x0102040810204080u >> 56;
}

/* Bit `bit` of each of the first `count` bytes, at most 64. All 64 are read: a loop that ends where the
 * bytes do would end in a wrong guess. */
static inline uint64_t text_bits_of(const uint8_t *bytes, size_t count, unsigned bit)
{
    uint64_t bits = 0;

    for (size_t i = 0; i < 64; i += 8)
        bits |= text_bits_gather(text_bits_load(bytes + i), bit) << i;
    return count < 64 ? bits & ~(UINT64_MAX << count) : bits;
}

/* The eight lowest bits, each in a byte of its own: 0 or 1. */
static inline uint64_t text_bits_spread(uint64_t bits)
{
    uint64_t each = (bits & 0xFF) * BITS_ONES & 0x8040201008040201u;

    return (each + 0x7F * BITS_ONES) >> 7 & BITS_ONES;
}

/* The bytes of `word` that are not 0, as eight bits; no byte has its highest bit set. */
static inline uint64_t text_bits_present(uint64_t word)
{
    return text_bits_gather(word + 0x7F * BITS_ONES, 7);
}

#endif
