#include "text/utf8.h"

#include <string.h>

/* Unicode 15.0 table 3-7: the first byte says how many follow, and bounds the second. */
typedef struct {
    uint8_t first, last; /* of the lead byte */
    uint8_t following;
    uint8_t second_min, second_max;
} Lead;

static const Lead leads[] = {
    {0xC2, 0xDF, 1, 0x80, 0xBF},
    {0xE0, 0xE0, 2, 0xA0, 0xBF},
    {0xE1, 0xEC, 2, 0x80, 0xBF},
    {0xED, 0xED, 2, 0x80, 0x9F},
    {0xEE, 0xEF, 2, 0x80, 0xBF},
    {0xF0, 0xF0, 3, 0x90, 0xBF},
    {0xF1, 0xF3, 3, 0x80, 0xBF},
    {0xF4, 0xF4, 3, 0x80, 0x8F},
};

static const Lead *lead_of(uint8_t byte)
{
    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++) {
        if (byte >= leads[i].first && byte <= leads[i].last)
            return &leads[i];
    }
    return NULL;
}

static uint8_t byte_at(Str text, size_t at)
{
    return at < text.len ? (uint8_t)text.bytes[at] : 0;
}

/* Reads the bytes that follow `byte`; `*at` stands behind the last one that belongs to it. */
static bool read_following(Str text, size_t *at, uint8_t byte, uint32_t *point)
{
    const Lead *lead = lead_of(byte);

    if (!lead)
        return false;
    *point = byte & (0x3Fu >> lead->following);
    for (uint8_t i = 0; i < lead->following; i++) {
        uint8_t next = byte_at(text, *at);
        if (next < (i ? 0x80 : lead->second_min) || next > (i ? 0xBF : lead->second_max))
            return false;
        *point = *point << 6 | (next & 0x3Fu);
        (*at)++;
    }
    return true;
}

uint32_t text_utf8_next(Str text, size_t *at)
{
    uint8_t byte = (uint8_t)text.bytes[(*at)++];
    uint32_t point = byte;

    if (byte < 0x80)
        return point;
    return read_following(text, at, byte, &point) ? point : UTF8_REPLACEMENT;
}

size_t text_utf8_put(uint32_t point, char bytes[UTF8_BYTES_MAX])
{
    static const uint8_t marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t len = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

    for (size_t i = len; i-- > 1;) {
        bytes[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    bytes[0] = (char)(marks[len] | point);
    return len;
}

void text_utf8_add(StrBuilder *builder, uint32_t point)
{
    char bytes[UTF8_BYTES_MAX];

    strbuilder_add(builder, (Str){bytes, text_utf8_put(point, bytes)});
}

/* How many bytes from `at` on are ASCII for sure, eight at a time. */
static size_t ascii_words(Str bytes, size_t at)
{
    size_t count = 0;
    uint64_t word;

    for (; at + count + sizeof word <= bytes.len; count += sizeof word) {
        memcpy(&word, bytes.bytes + at + count, sizeof word);
        if (word & 0x8080808080808080u)
            return count;
    }
    return count;
}

/* Whether two bytes from `at` on are one letter, as nearly all Arabic ones are. */
static bool is_pair(Str bytes, size_t at)
{
    return at + 1 < bytes.len && (uint8_t)(bytes.bytes[at] - '\xC2') <= 0xDF - 0xC2 &&
           ((uint8_t)bytes.bytes[at + 1] & 0xC0) == 0x80;
}

bool text_utf8_is_valid(Str any_bytes)
{
    for (size_t at = 0; at < any_bytes.len;) {
        uint32_t point = 0;
        while (is_pair(any_bytes, at))
            at += 2;
        at += ascii_words(any_bytes, at);
        if (at == any_bytes.len)
            return true;
        uint8_t byte = (uint8_t)any_bytes.bytes[at++];
        if (byte >= 0x80 && !read_following(any_bytes, &at, byte, &point))
            return false;
    }
    return true;
}

size_t text_utf8_count(Str text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.len; i++)
        count += ((uint8_t)text.bytes[i] & 0xC0) != 0x80;
    return count;
}
