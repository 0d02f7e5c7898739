/* Any bytes: how they are read, what is kept of them, and how that is found again. */
#include "tests/fuzz/fuzz.h"

#include "text/clean.h"
#include "text/decode.h"
#include "text/digits.h"
#include "text/fold.h"
#include "text/isolate.h"
#include "text/props.h"
#include "text/quote.h"
#include "text/utf8.h"

#include <assert.h>
#include <string.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

/* What was read is written as the same bytes, unless it could not be read. */
static bool comes_back(Str text, size_t start, size_t end, uint32_t point)
{
    char bytes[UTF8_BYTES_MAX];
    size_t len = text_utf8_put(point, bytes);

    return len == end - start && memcmp(bytes, text.bytes + start, len) == 0;
}

static void check_reading(Str bytes)
{
    size_t lost = 0, count = 0;

    for (size_t at = 0, start = 0; at < bytes.len; start = at, count++) {
        uint32_t point = text_utf8_next(bytes, &at);
        assert(at > start && at <= bytes.len && at - start <= UTF8_BYTES_MAX);
        assert(point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF));
        if (comes_back(bytes, start, at, point))
            continue;
        assert(point == UTF8_REPLACEMENT && at - start < UTF8_BYTES_MAX);
        lost++;
    }
    assert(text_utf8_is_valid(bytes) == (lost == 0));
    assert(
        text_utf8_is_valid(bytes) ==
        (u8_check((const uint8_t *)bytes.bytes, bytes.len) == NULL));
    if (!lost)
        assert(text_utf8_count(bytes) == count);
}

/* A whole text is read as its characters one by one. */
static void check_decoding(Arena *arena, Str bytes)
{
    uint32_t *points = arena_new(arena, uint32_t, bytes.len + DECODE_ROOM_BEHIND);
    uint32_t *starts = arena_new(arena, uint32_t, bytes.len + DECODE_ROOM_BEHIND);
    size_t count = text_decode(bytes, points, starts), at = 0;

    for (size_t i = 0; i < count; i++) {
        assert(at < bytes.len && starts[i] == at);
        uint32_t point = text_utf8_next(bytes, &at);
        assert(points[i] == point);
    }
    assert(at == bytes.len);
}

static bool is_presentation(uint32_t point)
{
    return (point >= 0xFB50 && point <= 0xFDFF) || (point >= 0xFE70 && point <= 0xFEFC);
}

/* A presentation form that shows no letters (an ornate bracket, a noncharacter) stays. */
static bool is_letter_form(uint32_t point)
{
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    int tag;

    return is_presentation(point) && uc_decomposition(point, &tag, parts) > 0;
}

static void check_points(Str text, bool has_lines)
{
    uint32_t before = ' ';

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        assert(!is_letter_form(point) && point != 0x0640);
        assert(
            (has_lines && point == '\n') || (text_props(point) & PROPS_WIDTH) != PROPS_UNSHOWN);
        assert(point != ' ' || (before != ' ' && before != '\n' && at < text.len));
        assert(point == ' ' || !uc_is_general_category_withtable(point, UC_CATEGORY_MASK_Zs));
        before = point;
    }
    if (text.len)
        assert(text.bytes[0] != '\n' && before != '\n');
}

static void check_composed(Str text)
{
    size_t len = 0;
    uint8_t *composed =
        u8_normalize(UNINORM_NFC, (const uint8_t *)text.bytes, text.len, NULL, &len);

    assert(len == text.len && (!len || memcmp(composed, text.bytes, len) == 0));
    free(composed);
}

static Str check_cleaning(
    Arena *arena, Str bytes, Err (*clean)(Arena *, Str, size_t, Str *), bool has_lines)
{
    Str text = {0}, again = {0};

    assert(clean(arena, bytes, SIZE_MAX, &text) == ERR_NONE);
    assert(text_utf8_is_valid(text));
    check_points(text, has_lines);
    check_composed(text);
    size_t points = text_utf8_count(text);
    assert(clean(arena, text, points, &again) == ERR_NONE);
    assert(str_equal(text, again));
    if (points)
        assert(clean(arena, bytes, points - 1, &again) == ERR_TOO_LONG);
    return text;
}

static void check_folding(Arena *arena, Str text)
{
    const FoldOrigin *origins = NULL;
    Str folded = text_fold_traced(arena, text, &origins);
    Str again = text_fold(arena, folded);

    assert(text_utf8_is_valid(folded) && folded.len <= 11 * text.len);
    assert(str_equal(folded, again) && str_equal(folded, text_fold(arena, text)));
    for (size_t i = 0; i < folded.len; i++)
        assert(origins[i].start < origins[i].end && origins[i].end <= text.len);
    assert(text_utf8_is_valid(text_fold_keep(arena, text, (FoldKeep)(text.len % 8))));
}

static void check_quoting(Arena *arena, Str bytes)
{
    Str quoted = text_quote(arena, bytes);
    Str digits = text_digits(arena, bytes, bytes.len % 64);

    assert(text_utf8_is_valid(quoted) && text_isolates_match(quoted));
    assert(memchr(quoted.bytes ? quoted.bytes : "", '\n', quoted.len) == NULL);
    assert(text_utf8_is_valid(digits) && digits.len <= 3 * bytes.len);
    assert(text_utf8_is_valid(text_upper(arena, digits)));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    Arena arena = {0};
    Str input = {(const char *)bytes, len};

    check_reading(input);
    check_decoding(&arena, input);
    check_quoting(&arena, input);
    check_folding(&arena, check_cleaning(&arena, input, text_clean_line, false));
    check_folding(&arena, check_cleaning(&arena, input, text_clean_lines, true));
    arena_free(&arena);
    return 0;
}
