#include "text/decode.h"

#include "text/bits.h"
#include "text/utf8.h"

#include <string.h>

/* So many bytes are looked at at once: with fewer, what was written is read again too soon. */
enum { CHUNK_LEN = DECODE_ROOM_BEHIND };

/* What would stand at each byte of a chunk if a character of one or two bytes began there. */
typedef struct {
    uint16_t points[CHUNK_LEN];
    uint8_t begins[CHUNK_LEN]; /* 1 where one does */
    uint8_t wrong[CHUNK_LEN];  /* 1 where anything else is */
} Chunk;

/* bytes  those of the chunk and the one behind it. Nothing here depends on the byte before. */
static void read_chunk(Chunk *restrict chunk, const uint8_t *restrict bytes)
{
    for (size_t i = 0; i < CHUNK_LEN; i++) {
        uint16_t both = (uint16_t)((bytes[i] & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
        chunk->points[i] = bytes[i] < 0x80 ? bytes[i] : both;
    }
    for (size_t i = 0; i < CHUNK_LEN; i++)
        chunk->begins[i] = (bytes[i] & 0xC0) != 0x80;
    for (size_t i = 0; i < CHUNK_LEN; i++) {
        uint8_t leads = (uint8_t)(bytes[i] - 0xC2) < 0xE0 - 0xC2;
        uint8_t is_followed = (bytes[i + 1] & 0xC0) == 0x80;
        uint8_t is_strange = bytes[i] >= 0xC0;
        chunk->wrong[i] = (leads ^ is_followed) | (leads ^ is_strange);
    }
}

/* Writes a character at each of the first `len` bytes, and keeps it where one begins: no processor can
 * guess where that is.
 *
 * return  how many there are.
 */
static inline size_t keep(
    const Chunk *restrict chunk, size_t len, size_t at, uint32_t *restrict points,
    uint32_t *restrict starts)
{
    size_t count = 0;

#pragma GCC unroll 16
    for (size_t i = 0; i < len; i++) {
        points[count] = chunk->points[i];
        starts[count] = (uint32_t)(at + i);
        count += chunk->begins[i];
    }
    return count;
}

/* How many bytes stand before the first one that is wrong.
 *
 * starts_inside  whether the first byte belongs to the last character of the chunk before.
 */
static inline size_t right_len(const Chunk *chunk, bool starts_inside)
{
    if (!(chunk->begins[0] | starts_inside))
        return 0;
    for (size_t i = 0; i < CHUNK_LEN; i += 8) {
        uint64_t wrong = text_bits_load(chunk->wrong + i);
        if (wrong)
            return i + (size_t)__builtin_ctzll(wrong) / 8;
    }
    return CHUNK_LEN;
}

/* Reads a character of any length, and those behind it that have three bytes or more. */
static size_t read_long(Str text, size_t *at, uint32_t *points, uint32_t *starts)
{
    size_t count = 0;

    do {
        starts[count] = (uint32_t)*at;
        points[count++] = text_utf8_next(text, at);
    } while (*at < text.len && (uint8_t)text.bytes[*at] >= 0xE0);
    return count;
}

/* The bytes of a chunk and the one behind it; behind the text there are zeros. */
static const uint8_t *chunk_bytes(Str text, size_t at, uint8_t rest[CHUNK_LEN + 1])
{
    size_t left = text.len - at;

    if (left > CHUNK_LEN)
        return (const uint8_t *)text.bytes + at;
    memcpy(rest, text.bytes + at, left);
    memset(rest + left, 0, CHUNK_LEN + 1 - left);
    return rest;
}

size_t text_decode(Str text, uint32_t *points, uint32_t *starts)
{
    uint8_t rest[CHUNK_LEN + 1]; /* each byte behind the text is a character, too */
    size_t count = 0, at = 0;
    bool starts_inside = false;

    while (at < text.len) {
        const uint8_t *here = chunk_bytes(text, at, rest);
        Chunk chunk;
        read_chunk(&chunk, here);
        size_t right = right_len(&chunk, starts_inside);
        if (right == CHUNK_LEN) {
            count += keep(&chunk, CHUNK_LEN, at, points + count, starts + count);
            starts_inside = here[CHUNK_LEN - 1] >= 0xC0;
            at += CHUNK_LEN;
            continue;
        }
        count += keep(&chunk, right, at, points + count, starts + count);
        bool is_inside = !chunk.begins[right] && (right > 0 || starts_inside);
        at += right + is_inside;
        count += read_long(text, &at, points + count, starts + count);
        starts_inside = false;
    }
    return at > text.len ? count - (at - text.len) : count;
}
