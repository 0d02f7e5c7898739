#include "text/decode.h"

#include "text/utf8.h"

#include <string.h>

/* So many bytes are looked at at once: with fewer, what was written is read again too soon. */
enum { CHUNK_LEN = DECODE_ROOM_BEHIND };

/* What would stand at each byte of a chunk if a character of one or two bytes began there. */
typedef struct {
    uint16_t points[CHUNK_LEN];
    uint8_t begins[CHUNK_LEN]; /* 1 where one does */
    uint8_t wrong[CHUNK_LEN];  /* 1 where so far anything else was */
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
        chunk->wrong[i] |= (leads ^ is_followed) | (leads ^ is_strange);
    }
}

/* Writes a character at each byte, and keeps it where one begins: no processor can guess where that is.
 *
 * return  how many there are.
 */
static inline size_t keep(
    const Chunk *restrict chunk, size_t at, uint32_t *restrict points,
    uint32_t *restrict starts)
{
    size_t count = 0;

#pragma GCC unroll 16
    for (size_t i = 0; i < CHUNK_LEN; i++) {
        points[count] = chunk->points[i];
        starts[count] = (uint32_t)(at + i);
        count += chunk->begins[i];
    }
    return count;
}

static bool is_wrong(const Chunk *chunk)
{
    uint8_t any = 0;

    for (size_t i = 0; i < CHUNK_LEN; i++)
        any |= chunk->wrong[i];
    return any;
}

/* return  false where a character has more than two bytes, or something is not UTF-8. */
static bool decode_short(Str text, uint32_t *points, uint32_t *starts, size_t *count)
{
    const uint8_t *bytes = (const uint8_t *)text.bytes;
    Chunk chunk = {.wrong = {(bytes[0] & 0xC0) == 0x80}};
    size_t at = 0;

    for (*count = 0; at + CHUNK_LEN < text.len; at += CHUNK_LEN) {
        read_chunk(&chunk, bytes + at);
        *count += keep(&chunk, at, points + *count, starts + *count);
    }
    uint8_t rest[CHUNK_LEN + 1] = {0}; /* each byte behind the text is a character, too */
    memcpy(rest, bytes + at, text.len - at);
    read_chunk(&chunk, rest);
    *count += keep(&chunk, at, points + *count, starts + *count) + text.len - at - CHUNK_LEN;
    return !is_wrong(&chunk);
}

static size_t decode_any(Str text, uint32_t *points, uint32_t *starts)
{
    size_t count = 0;

    for (size_t at = 0; at < text.len; count++) {
        starts[count] = (uint32_t)at;
        points[count] = text_utf8_next(text, &at);
    }
    return count;
}

size_t text_decode(Str text, uint32_t *points, uint32_t *starts)
{
    size_t count = 0;

    if (!text.len || decode_short(text, points, starts, &count))
        return count;
    return decode_any(text, points, starts);
}
