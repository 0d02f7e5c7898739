#include "base/str.h"

#include <stdio.h>
#include <string.h>

enum { USUAL_BYTES = 256 };

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

Str str_of(const char *c_string)
{
    return c_string ? (Str){c_string, strlen(c_string)} : (Str){0};
}

Str str_copy(Arena *arena, Str text)
{
    char *bytes = arena_new(arena, char, text.len + 1);

    if (text.len)
        memcpy(bytes, text.bytes, text.len);
    return (Str){bytes, text.len};
}

const char *str_c(Arena *arena, Str text)
{
    return str_copy(arena, text).bytes;
}

bool str_equal(Str a, Str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.bytes, b.bytes, a.len) == 0);
}

bool str_is(Str text, const char *c_string)
{
    for (size_t i = 0; i < text.len; i++) {
        if (!c_string[i] || c_string[i] != text.bytes[i])
            return false;
    }
    return !c_string[text.len];
}

bool str_starts_with(Str text, Str start)
{
    return text.len >= start.len && str_equal(str_part(text, 0, start.len), start);
}

bool str_ends_with(Str text, Str end)
{
    return text.len >= end.len && str_equal(str_part(text, text.len - end.len, end.len), end);
}

int str_compare(Str a, Str b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.bytes, b.bytes, shorter) : 0;

    return order ? order : (a.len > b.len) - (a.len < b.len);
}

Str str_part(Str text, size_t start, size_t len)
{
    if (start >= text.len)
        return (Str){0};
    if (len > text.len - start)
        len = text.len - start;
    return (Str){text.bytes + start, len};
}

Str str_trim(Str text)
{
    while (text.len && is_blank(text.bytes[text.len - 1]))
        text.len--;
    while (text.len && is_blank(text.bytes[0])) {
        text.bytes++;
        text.len--;
    }
    return text;
}

bool str_cut(Str *rest, char separator, Str *head)
{
    if (!rest->len)
        return false;
    const char *cut = memchr(rest->bytes, separator, rest->len);
    if (!cut) {
        *head = *rest;
        *rest = (Str){0};
        return true;
    }
    *head = (Str){rest->bytes, (size_t)(cut - rest->bytes)};
    *rest = str_part(*rest, head->len + 1, rest->len);
    return true;
}

size_t str_find(Str text, Str part)
{
    if (!part.len)
        return 0;
    const char *at = text.len ? memmem(text.bytes, text.len, part.bytes, part.len) : NULL;
    return at ? (size_t)(at - text.bytes) : text.len;
}

void str_put_digits(char *place, int count, int number)
{
    for (int i = count - 1; i >= 0; i--, number /= 10)
        place[i] = (char)('0' + number % 10);
}

bool str_to_int64(Str text, int64_t *out)
{
    bool is_negative = text.len && text.bytes[0] == '-';
    size_t i = text.len && (is_negative || text.bytes[0] == '+');
    int64_t value = 0;

    if (i == text.len)
        return false;
    for (; i < text.len; i++) {
        int digit = text.bytes[i] - '0';
        if (digit < 0 || digit > 9)
            return false;
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_sub_overflow(value, digit, &value))
            return false;
    }
    if (!is_negative && __builtin_sub_overflow((int64_t)0, value, &value))
        return false;
    *out = value;
    return true;
}

static void make_room(StrBuilder *builder, size_t more_bytes)
{
    if (builder->size_bytes - builder->len > more_bytes)
        return;
    size_t size = (builder->len + more_bytes + 1) * 2;
    char *bytes = arena_new(builder->arena, char, size);
    if (builder->len)
        memcpy(bytes, builder->bytes, builder->len);
    builder->bytes = bytes;
    builder->size_bytes = size;
}

void strbuilder_add(StrBuilder *builder, Str text)
{
    if (!text.len)
        return;
    make_room(builder, text.len);
    memcpy(builder->bytes + builder->len, text.bytes, text.len);
    builder->len += text.len;
}

void strbuilder_add_char(StrBuilder *builder, char byte)
{
    strbuilder_add(builder, (Str){&byte, 1});
}

void strbuilder_add_format(StrBuilder *builder, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    strbuilder_add(builder, str_vformat(builder->arena, format, args));
    va_end(args);
}

Str strbuilder_text(const StrBuilder *builder)
{
    return (Str){builder->bytes, builder->len};
}

Str str_vformat(Arena *arena, const char *format, va_list args)
{
    char usual[USUAL_BYTES]; /* most texts are short and need only one pass */
    va_list again;

    va_copy(again, args);
    int len = vsnprintf(usual, sizeof usual, format, args);
    size_t size = (size_t)(len < 0 ? 0 : len) + 1;
    char *bytes = arena_new(arena, char, size);
    if (size <= sizeof usual)
        memcpy(bytes, usual, size - 1);
    else
        vsnprintf(bytes, size, format, again);
    va_end(again);
    return (Str){bytes, size - 1};
}

Str str_format(Arena *arena, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    Str text = str_vformat(arena, format, args);
    va_end(args);
    return text;
}
