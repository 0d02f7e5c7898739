#include "text/clean.h"

#include "text/props.h"
#include "text/utf8.h"

#include <stdlib.h>
#include <unictype.h>
#include <uninorm.h>

#define TATWEEL 0x0640u

/* What is being cleaned so far; blanks and ends of lines wait until something follows them. */
typedef struct {
    StrBuilder text;
    bool keeps_lines;
    bool after_cr;
    bool blank_waits;
    size_t lines_wait;
} Cleaning;

static const struct {
    uint32_t first, last;
} presentation_blocks[] = {
    {0xFB50, 0xFDFF},
    {0xFE70, 0xFEFC},
};

static bool is_presentation(uint32_t point)
{
    for (size_t i = 0; i < sizeof presentation_blocks / sizeof presentation_blocks[0]; i++) {
        if (point >= presentation_blocks[i].first && point <= presentation_blocks[i].last)
            return true;
    }
    return false;
}

static bool is_line_end(uint32_t point)
{
    return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 ||
           point == 0x2029;
}

static bool is_blank(uint32_t point)
{
    return point == '\t' || uc_is_general_category_withtable(point, UC_CATEGORY_MASK_Zs);
}

static bool is_dropped(uint32_t point)
{
    return point == TATWEEL || (text_props(point) & PROPS_WIDTH) == PROPS_UNSHOWN;
}

static void end_line(Cleaning *cleaning)
{
    if (cleaning->keeps_lines)
        cleaning->lines_wait++;
    else
        cleaning->blank_waits = true;
}

/* Adds what waited, but nothing before the first character. */
static void add_waiting(Cleaning *cleaning)
{
    for (size_t i = 0; cleaning->text.len && i < cleaning->lines_wait; i++)
        strbuilder_add_char(&cleaning->text, '\n');
    if (cleaning->text.len && cleaning->blank_waits && !cleaning->lines_wait)
        strbuilder_add_char(&cleaning->text, ' ');
    cleaning->lines_wait = 0;
    cleaning->blank_waits = false;
}

static void add_point(Cleaning *cleaning, uint32_t point)
{
    bool after_cr = cleaning->after_cr;

    cleaning->after_cr = point == '\r';
    if (point == '\n' && after_cr)
        return;
    if (is_line_end(point)) {
        end_line(cleaning);
    } else if (is_blank(point)) {
        cleaning->blank_waits = true;
    } else if (!is_dropped(point)) {
        add_waiting(cleaning);
        text_utf8_add(&cleaning->text, point);
    }
}

/* Adds the letters that a presentation form shows; a mark shown on a blank is the mark alone. */
static void add_letters_of(Cleaning *cleaning, uint32_t presentation)
{
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    int tag = 0;
    int count = uc_decomposition(presentation, &tag, parts);

    if (count < 0)
        add_point(cleaning, presentation);
    for (int i = count > 0 && parts[0] == ' ' ? 1 : 0; i < count; i++)
        add_point(cleaning, parts[i]);
}

static bool is_ascii(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if ((uint8_t)text.bytes[i] >= 0x80)
            return false;
    }
    return true;
}

/* NFC; UAX #15 bounds its growth in UTF-8 by three, so the library need not take memory. */
static Str composed(Arena *arena, Str text)
{
    size_t len = 3 * text.len;
    uint8_t *room = arena_new(arena, uint8_t, len + 1);
    uint8_t *bytes =
        u8_normalize(UNINORM_NFC, (const uint8_t *)text.bytes, text.len, room, &len);
    Str result = str_copy(arena, (Str){(const char *)bytes, len});

    if (bytes != room)
        free(bytes);
    return result;
}

/* The letters of Arabic and ASCII that stay as they are and join with nothing. */
static bool is_plain(uint32_t point)
{
    return (point > 0x20 && point < 0x7F) || (point >= 0x621 && point <= 0x63A) ||
           (point >= 0x641 && point <= 0x64A);
}

/* Whether there is nothing to clean: plain letters, with single blanks between them. */
static bool is_clean(Str any_bytes)
{
    bool may_part = false;

    for (size_t at = 0; at < any_bytes.len;) {
        uint32_t point = text_utf8_next(any_bytes, &at);
        if (!is_plain(point) && !(point == ' ' && may_part && at < any_bytes.len))
            return false;
        may_part = point != ' ';
    }
    return true;
}

static Str cleaned(Cleaning *cleaning, Str any_bytes)
{
    for (size_t at = 0; at < any_bytes.len;) {
        uint32_t point = text_utf8_next(any_bytes, &at);
        if (is_presentation(point))
            add_letters_of(cleaning, point);
        else
            add_point(cleaning, point);
    }
    Str text = strbuilder_text(&cleaning->text);
    return is_ascii(text) ? text : composed(cleaning->text.arena, text);
}

static Err clean(Cleaning *cleaning, Str any_bytes, size_t max_points, Str *out)
{
    Str text = is_clean(any_bytes) ? str_copy(cleaning->text.arena, any_bytes)
                                   : cleaned(cleaning, any_bytes);

    if (text_utf8_count(text) > max_points)
        return ERR_TOO_LONG;
    *out = text;
    return ERR_NONE;
}

Err text_clean_line(Arena *arena, Str any_bytes, size_t max_points, Str *out)
{
    Cleaning cleaning = {.text = {.arena = arena}};

    return clean(&cleaning, any_bytes, max_points, out);
}

Err text_clean_lines(Arena *arena, Str any_bytes, size_t max_points, Str *out)
{
    Cleaning cleaning = {.text = {.arena = arena}, .keeps_lines = true};

    return clean(&cleaning, any_bytes, max_points, out);
}

/* --- marks that cannot be seen ------------------------------------------------------------------ */

static bool is_unseen(uint32_t point)
{
    return point != TATWEEL && is_dropped(point) && !is_line_end(point) && !is_blank(point);
}

bool text_has_unseen(Str any_bytes)
{
    for (size_t at = 0; at < any_bytes.len;) {
        uint32_t point = text_utf8_next(any_bytes, &at);
        if (!is_plain(point) && is_unseen(point))
            return true;
    }
    return false;
}

Str text_show_unseen(Arena *arena, Str any_bytes)
{
    StrBuilder shown = {.arena = arena};

    for (size_t at = 0; at < any_bytes.len;) {
        uint32_t point = text_utf8_next(any_bytes, &at);
        if (is_unseen(point))
            strbuilder_add_format(&shown, "<U+%04X>", (unsigned)point);
        else
            text_utf8_add(&shown, point);
    }
    return strbuilder_text(&shown);
}

bool text_is_seen(Str any_bytes)
{
    for (size_t at = 0; at < any_bytes.len;) {
        if (is_line_end(text_utf8_next(any_bytes, &at)))
            return false;
    }
    return text_utf8_is_valid(any_bytes) && !text_has_unseen(any_bytes);
}
