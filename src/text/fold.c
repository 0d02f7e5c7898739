#include "text/fold.h"

#include "text/fold_table.h"
#include "text/utf8.h"

#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <unigbrk.h>
#include <uninorm.h>

/* The longest form of one code point (U+FDFA: 33 bytes) with a space before it fits. */
enum { POINT_BYTES = 40, HAMZA_ABOVE = 0x0654 };

typedef struct {
    Arena *arena;
    char *bytes;
    size_t len;
    size_t size_bytes;
    bool owes_space; /* a separator was met; it counts only when a letter follows */
} Folder;

typedef struct {
    FoldOrigin *origins;
    size_t size; /* how many there is room for */
} Trace;

/* Marks of Latin, Greek and Cyrillic letters; marks of other scripts can be vowels and stay. */
static const struct {
    ucs4_t first;
    ucs4_t last;
} accents[] = {
    {0x0300, 0x036F},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x20D0, 0x20FF},
    {0xFE20, 0xFE2F},
};

/* The letters that text_fold_keep leaves, and their other forms. */
static const struct {
    ucs4_t first;
    ucs4_t last;
    ucs4_t letter;
    FoldKeep keep;
} kept_letters[] = {
    {0x0624, 0x0624, 0x0624, FOLD_KEEP_HAMZA}, /* waw with hamza */
    {0x0626, 0x0626, 0x0626, FOLD_KEEP_HAMZA}, /* yeh with hamza */
    {0x0629, 0x0629, 0x0629, FOLD_KEEP_TEH  }, /* teh marbuta */
    {0x0649, 0x0649, 0x0649, FOLD_KEEP_YEH  }, /* yeh without dots, alef maksura */
    {0x06C3, 0x06C3, 0x0629, FOLD_KEEP_TEH  }, /* teh marbuta goal */
    {0xFE85, 0xFE86, 0x0624, FOLD_KEEP_HAMZA},
    {0xFE89, 0xFE8C, 0x0626, FOLD_KEEP_HAMZA},
    {0xFE93, 0xFE94, 0x0629, FOLD_KEEP_TEH  },
    {0xFEEF, 0xFEF0, 0x0649, FOLD_KEEP_YEH  },
};

static void make_room(Folder *folder)
{
    if (folder->size_bytes - folder->len >= POINT_BYTES)
        return;
    size_t size = folder->size_bytes * 2;
    char *bytes = arena_new(folder->arena, char, size);
    memcpy(bytes, folder->bytes, folder->len);
    folder->bytes = bytes;
    folder->size_bytes = size;
}

static Folder folder_for(Arena *arena, Str text)
{
    size_t size = text.len + POINT_BYTES;

    return (Folder){.arena = arena, .bytes = arena_new(arena, char, size), .size_bytes = size};
}

static Str folded(const Folder *folder)
{
    return (Str){folder->bytes, folder->len};
}

/* Makes room and writes the space that is owed; every letter passes here. */
static void begin_letter(Folder *folder)
{
    make_room(folder);
    if (folder->owes_space && folder->len)
        folder->bytes[folder->len++] = ' ';
    folder->owes_space = false;
}

static void add_letter(Folder *folder, ucs4_t point)
{
    begin_letter(folder);
    folder->len += text_utf8_put(point, folder->bytes + folder->len);
}

static void add_letters(Folder *folder, const char *letters)
{
    size_t len = strlen(letters);

    begin_letter(folder);
    memcpy(folder->bytes + folder->len, letters, len);
    folder->len += len;
}

static void add_ascii(Folder *folder, ucs4_t point)
{
    bool is_upper = point >= 'A' && point <= 'Z';
    bool is_lower = point >= 'a' && point <= 'z';
    bool is_digit = point >= '0' && point <= '9';
    bool is_blank = point >= '\t' && point <= '\r';

    if (is_upper || is_lower || is_digit)
        add_letter(folder, is_upper ? point + ('a' - 'A') : point);
    else if (is_blank || (point >= ' ' && point != 0x7F))
        folder->owes_space = true;
}

/* The Arabic letters that stay as they are, and are most of any text: a short way round the
 * table. Bit i stands for U+0620 + i. */
static bool is_plain_arabic(ucs4_t point)
{
    const uint64_t plain = 0x000005FE07FFFD82;

    return point >= 0x0620 && point < 0x0660 && (plain >> (point - 0x0620) & 1);
}

static const FoldRange *find_range(ucs4_t point)
{
    size_t low = 0;
    size_t high = fold_range_count;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (fold_ranges[middle].last < point)
            low = middle + 1;
        else
            high = middle;
    }
    bool is_found = low < fold_range_count && fold_ranges[low].first <= point;
    return is_found ? &fold_ranges[low] : NULL;
}

static void add_range(Folder *folder, const FoldRange *range, ucs4_t point)
{
    if (range->how == FOLD_SHIFT)
        add_letter(folder, (ucs4_t)range->text[0] + (point - range->first));
    else if (range->how == FOLD_JOIN)
        add_letters(folder, range->text);
}

static bool is_accent(ucs4_t point)
{
    for (size_t i = 0; i < sizeof accents / sizeof accents[0]; i++) {
        if (point >= accents[i].first && point <= accents[i].last)
            return true;
    }
    return false;
}

static bool is_separator(ucs4_t point)
{
    const uint32_t separators = UC_CATEGORY_MASK_P | UC_CATEGORY_MASK_S | UC_CATEGORY_MASK_Z;

    return point == 0x85 || uc_is_general_category_withtable(point, separators); /* next line */
}

static bool is_control(ucs4_t point)
{
    return uc_is_general_category_withtable(point, UC_CATEGORY_MASK_Cc | UC_CATEGORY_MASK_Cf);
}

/* Adds the letters that `point` is made of, without their accents. Recurses as deep as the
 * canonical decompositions of Unicode go (four at most). */
static void add_decomposed(Folder *folder, ucs4_t point)
{
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    int count = uc_canonical_decomposition(point, parts);

    if (count < 0 && !is_accent(point))
        add_letter(folder, point);
    for (int i = 0; i < count; i++)
        add_decomposed(folder, parts[i]);
}

static void add_caseless(Folder *folder, ucs4_t point)
{
    ucs4_t letters[8];
    size_t count = sizeof letters / sizeof letters[0];

    u32_casefold(&point, 1, NULL, NULL, letters, &count);
    for (size_t i = 0; i < count; i++)
        add_decomposed(folder, letters[i]);
}

static void add_other(Folder *folder, ucs4_t point)
{
    if (is_separator(point))
        folder->owes_space = true;
    else if (!is_control(point) && !is_accent(point))
        add_caseless(folder, point);
}

static void add_point(Folder *folder, ucs4_t point)
{
    const FoldRange *range;

    if (point < 0x80)
        add_ascii(folder, point);
    else if (is_plain_arabic(point))
        add_letter(folder, point);
    else if ((range = find_range(point)))
        add_range(folder, range, point);
    else
        add_other(folder, point);
}

static void add_text(Folder *folder, Str text)
{
    for (size_t at = 0; at < text.len;)
        add_point(folder, text_utf8_next(text, &at));
}

Str text_fold(Arena *arena, Str text)
{
    Folder folder = folder_for(arena, text);

    add_text(&folder, text);
    return folded(&folder);
}

/* The letter that text_fold_keep leaves for `point`, or 0. */
static ucs4_t kept_letter(ucs4_t point, FoldKeep keep)
{
    for (size_t i = 0; i < sizeof kept_letters / sizeof kept_letters[0]; i++) {
        if (point >= kept_letters[i].first && point <= kept_letters[i].last)
            return (kept_letters[i].keep & keep) ? kept_letters[i].letter : 0;
    }
    return 0;
}

/* Reads a point and the hamza written over it as a mark of its own, as one. */
static ucs4_t next_with_hamza(Str text, size_t *at)
{
    ucs4_t point = text_utf8_next(text, at);
    size_t end = *at;
    bool has_hamza = end < text.len && text_utf8_next(text, &end) == HAMZA_ABOVE;
    ucs4_t composed = has_hamza ? uc_composition(point, HAMZA_ABOVE) : 0;

    if (!composed)
        return point;
    *at = end;
    return composed;
}

Str text_fold_keep(Arena *arena, Str text, FoldKeep keep)
{
    Folder folder = folder_for(arena, text);

    for (size_t at = 0; at < text.len;) {
        ucs4_t point = next_with_hamza(text, &at);
        ucs4_t letter = kept_letter(point, keep);
        if (letter)
            add_letter(&folder, letter);
        else
            add_point(&folder, point);
    }
    return folded(&folder);
}

/* The end of the grapheme that begins at `start`. */
static size_t grapheme_end(Str text, size_t start)
{
    const uint8_t *bytes = (const uint8_t *)text.bytes;
    const uint8_t *next = u8_grapheme_next(bytes + start, bytes + text.len);

    return next ? (size_t)(next - bytes) : text.len;
}

/* Notes where the bytes of the folded text from `len` on come from. */
static void trace(Folder *folder, Trace *done, size_t len, FoldOrigin from)
{
    if (folder->len > done->size) {
        FoldOrigin *longer = arena_new(folder->arena, FoldOrigin, folder->len * 2);
        if (len)
            memcpy(longer, done->origins, len * sizeof *longer);
        *done = (Trace){longer, folder->len * 2};
    }
    for (size_t i = len; i < folder->len; i++)
        done->origins[i] = from;
}

Str text_fold_traced(Arena *arena, Str text, const FoldOrigin **origins)
{
    Folder folder = folder_for(arena, text);
    Trace done = {0};

    for (FoldOrigin from = {0}; from.start < text.len; from.start = from.end) {
        size_t len = folder.len;
        from.end = grapheme_end(text, from.start);
        add_text(&folder, str_part(text, from.start, from.end - from.start));
        trace(&folder, &done, len, from);
    }
    *origins = done.origins;
    return folded(&folder);
}

bool text_fold_holds(Arena *arena, Str text, Str folded)
{
    Str in = text_fold(arena, text);

    return str_find(in, folded) < in.len;
}
