#include "text/grapheme.h"

#include "text/utf8.h"

#include <unictype.h>
#include <unigbrk.h>

#define ZWJ 0x200Du

/* What the rules must know of the characters before a place. */
typedef struct {
    uint32_t point;   /* the one right before it */
    bool flag_begun;  /* GB12: it is a regional indicator that waits for its second half */
    bool emoji_begun; /* GB11: it ends a pictograph with extending characters */
} Before;

static bool is_flag_half(uint32_t point)
{
    return uc_graphemeclusterbreak_property(point) == GBP_RI;
}

static bool extends(uint32_t point)
{
    return uc_graphemeclusterbreak_property(point) == GBP_EXTEND || point == ZWJ;
}

static Before after(Before before, uint32_t point)
{
    Before now = {.point = point};

    if (point < 0x80)
        return now;
    now.flag_begun = is_flag_half(point) && !before.flag_begun;
    now.emoji_begun =
        uc_is_property_extended_pictographic(point) || (before.emoji_begun && extends(point));
    return now;
}

/* The library judges by two characters alone; GB11 and GB12 need what came before them. */
static bool is_boundary(Before before, uint32_t point)
{
    if (before.point < 0x80 && point < 0x80)
        return before.point != '\r' || point != '\n';
    if (is_flag_half(before.point) && is_flag_half(point))
        return !before.flag_begun;
    if (before.point == ZWJ && uc_is_property_extended_pictographic(point))
        return !before.emoji_begun;
    return uc_is_grapheme_break(before.point, point);
}

size_t text_grapheme_next(Str text, size_t at)
{
    if (at >= text.len)
        return text.len;
    Before before = after((Before){0}, text_utf8_next(text, &at));
    for (size_t end = at; at < text.len; at = end) {
        uint32_t point = text_utf8_next(text, &end);
        if (is_boundary(before, point))
            break;
        before = after(before, point);
    }
    return at;
}

/* A place before `at` where a grapheme surely starts: behind the end of a line. */
static size_t line_start(Str text, size_t at)
{
    while (at > 0 && text.bytes[at - 1] != '\n')
        at--;
    return at;
}

size_t text_grapheme_previous(Str text, size_t at)
{
    if (at > text.len)
        at = text.len;
    if (at == 0)
        return 0;
    size_t previous = line_start(text, at - 1);
    for (size_t next = previous; next < at; next = text_grapheme_next(text, next))
        previous = next;
    return previous;
}

/* The character right before byte `at`; that of the start of a line where there is none. */
static uint32_t point_before(Str text, size_t at)
{
    size_t start = at > UTF8_BYTES_MAX ? at - UTF8_BYTES_MAX : 0;
    uint32_t point = '\n';

    while (start < at && (text.bytes[start] & 0xC0) == 0x80)
        start++;
    while (start < at)
        point = text_utf8_next(text, &start);
    return point;
}

bool text_grapheme_is_blank(Str text, size_t at)
{
    size_t next = at + 1;

    if (text.bytes[at] != ' ' || !is_boundary((Before){.point = point_before(text, at)}, ' '))
        return false;
    return next == text.len || is_boundary((Before){.point = ' '}, text_utf8_next(text, &next));
}

Str text_grapheme_cut(Str text, size_t max_points)
{
    size_t end = 0;

    for (size_t next = 0; next < text.len; end = next) {
        next = text_grapheme_next(text, end);
        size_t points = text_utf8_count(str_part(text, end, next - end));
        if (points > max_points)
            break;
        max_points -= points;
    }
    return str_part(text, 0, end);
}
