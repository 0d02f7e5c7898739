#include "text/cells.h"

#include "text/bits.h"
#include "text/decode.h"
#include "text/join.h"
#include "text/utf8.h"

#include <string.h>

/* In `shown`: the second cell of a wide character. */
#define CONTINUED 0x80000000u

static const struct {
    const char *code;
    TextDirection direction;
} direction_codes[] = {
    {"auto", DIRECTION_AUTO},
    {"rtl",  DIRECTION_RTL },
    {"ltr",  DIRECTION_LTR },
};

static bool is_printable_ascii(char byte)
{
    return byte >= ' ' && byte <= '~';
}

/* Eight bytes at a time: a top bit is set where one is below a blank or above a tilde. */
static bool is_plain_text(Str text)
{
    const uint64_t ones = UINT64_MAX / 0xFF;
    size_t i = 0;

    for (uint64_t bytes; i + sizeof bytes <= text.len; i += sizeof bytes) {
        memcpy(&bytes, text.bytes + i, sizeof bytes);
        if (((bytes - ones * ' ') | (bytes + ones) | bytes) & (ones << 7))
            return false;
    }
    for (; i < text.len; i++) {
        if (!is_printable_ascii(text.bytes[i]))
            return false;
    }
    return true;
}

static void reserve(TextLine *line, size_t len)
{
    text_bidi_reserve(&line->bidi, len);
    if (line->room && len <= line->room)
        return;
    line->room = len + len / 2 + 64;
    line->starts = arena_new(line->bidi.arena, uint32_t, line->room);
    line->has_cell = arena_new(line->bidi.arena, uint8_t, line->room);
    line->shown = arena_new(line->bidi.arena, uint32_t, 2 * line->room);
}

static void leave_out_marks(TextLine *line)
{
    TextBidi *bidi = &line->bidi;
    size_t kept = 0;

    for (size_t i = 0; i < bidi->count; i++) {
        bidi->points[kept] = bidi->points[i];
        line->starts[kept] = line->starts[i];
        kept += (text_props(bidi->points[i]) & PROPS_WIDTH) != PROPS_MARK;
    }
    bidi->count = kept;
}

static unsigned width_at(const TextLine *line, size_t place)
{
    return text_bidi_look(&line->bidi, place) & PROPS_WIDTH;
}

/* The first character that starts at or behind byte `at`. */
static size_t place_from(const TextLine *line, size_t at)
{
    size_t low = 0, high = line->bidi.count;

    if (at == 0 || at >= line->text.len)
        return at == 0 ? 0 : high;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (line->starts[middle] < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A mark that has nothing to sit on gets a cell, and there a blank to sit on. */
static void seat_first_mark(TextLine *line)
{
    size_t place = line->first;

    while (place < line->end && width_at(line, place) == PROPS_UNSHOWN)
        place++;
    line->seated = line->end;
    if (place == line->end || width_at(line, place) != PROPS_MARK)
        return;
    line->bidi.looks[place] |= PROPS_NARROW >> PROPS_LOOK_SHIFT;
    line->seated = place;
}

static void replace_unknown(TextBidi *bidi)
{
    if (!(bidi->seen & PROPS_UNKNOWN))
        return;
    for (size_t i = 0; i < bidi->count; i++) {
        if (text_bidi_look(bidi, i) & PROPS_UNKNOWN)
            bidi->points[i] = UTF8_REPLACEMENT;
    }
}

/* Writes the places of one run from the left, sixteen at a time: those too many are written again by
 * the next run. */
static void show_places(uint32_t *restrict shown, BidiRun run)
{
    uint32_t back = -(uint32_t)(run.level & 1); /* -1: each place is one less */
    uint32_t next = run.start + ((run.end - run.start - 1) & back);

    for (uint32_t count = run.end - run.start, i = 0; i < count; i += 16, shown += 16) {
#pragma GCC unroll 1
        for (uint32_t step = 0; step < 16; step++)
            shown[step] = next + (((i + step) ^ back) - back);
    }
}

/* Shows all characters, each in one cell. */
static size_t show_narrow(TextLine *line)
{
    uint32_t *shown = line->shown;

    for (size_t i = 0; i < line->bidi.run_count; i++) {
        show_places(shown, line->bidi.runs[i]);
        shown += line->bidi.runs[i].end - line->bidi.runs[i].start;
    }
    return (size_t)(shown - line->shown);
}

static void find_cells(const uint8_t *restrict looks, size_t count, uint8_t *restrict has_cell)
{
    for (size_t i = 0; i < count; i++)
        has_cell[i] =
            (looks[i] & (PROPS_WIDTH >> PROPS_LOOK_SHIFT)) == PROPS_NARROW >> PROPS_LOOK_SHIFT;
}

/* Shows those of a single run that have a cell. */
static size_t show_one(TextLine *line, BidiRun run)
{
    const uint8_t *restrict has_cell = line->has_cell;
    uint32_t *restrict shown = line->shown;
    size_t place = run.level & 1 ? run.end - 1 : run.start;
    size_t step = run.level & 1 ? SIZE_MAX : 1;
    size_t column = 0;

    for (size_t left = run.end - run.start; left > 0; left--) {
        shown[column] = (uint32_t)place;
        column += has_cell[place];
        place += step;
    }
    return column;
}

/* Shows all characters, and keeps those that have a cell; none has two. */
static size_t show_some(TextLine *line)
{
    const uint8_t *restrict has_cell = line->has_cell;
    uint32_t *shown = line->shown;
    size_t count, column = 0;

    find_cells(line->bidi.looks, text_bits_round_up(line->bidi.count), line->has_cell);
    if (line->bidi.run_count == 1)
        return show_one(line, line->bidi.runs[0]);
    count = show_narrow(line);
    for (size_t i = 0; i < count; i++) {
        uint32_t place = shown[i];
        shown[column] = place;
        column += has_cell[place];
    }
    return column;
}

/* Writes the cells of one run from the left; returns the column behind it. */
static size_t show_wide_run(TextLine *line, BidiRun run, size_t column)
{
    bool is_odd = run.level & 1;

    for (uint32_t i = 0; i < run.end - run.start; i++) {
        uint32_t place = is_odd ? run.end - 1 - i : run.start + i;
        unsigned width = width_at(line, place);
        line->shown[column] = place;
        column += width == PROPS_NARROW;
        if (width == PROPS_WIDE) {
            line->shown[column + 1] = place | CONTINUED;
            column += 2;
        }
    }
    return column;
}

/* Whether every character has one cell; PROPS_UNSHOWN has the bits of both other widths. */
static bool is_narrow(const TextBidi *bidi)
{
    return (bidi->shared & PROPS_NARROW) && !(bidi->seen & PROPS_WIDE);
}

static size_t show_cells(TextLine *line)
{
    size_t column = 0;

    if (is_narrow(&line->bidi))
        return show_narrow(line);
    if (!(line->bidi.seen & KIND_WIDE))
        return show_some(line);
    for (size_t i = 0; i < line->bidi.run_count; i++)
        column = show_wide_run(line, line->bidi.runs[i], column);
    return column;
}

static void show(TextLine *line)
{
    line->first = place_from(line, line->part.start);
    line->end = place_from(line, line->part.end);
    seat_first_mark(line);
    replace_unknown(&line->bidi);
    text_bidi_arrange(&line->bidi, line->first, line->end);
    line->cell_count = show_cells(line);
    line->is_simple = line->bidi.shared & PROPS_NARROW;
}

void text_lay_out_part(TextLine *line, Str paragraph, Str part, TextOptions options)
{
    size_t start = part.bytes ? (size_t)(part.bytes - paragraph.bytes) : 0;

    line->text = paragraph;
    line->part = (TextRange){start, start + part.len};
    line->is_simple = line->is_plain =
        options.direction != DIRECTION_RTL && is_plain_text(paragraph);
    line->is_rtl = false;
    line->cell_count = part.len;
    if (line->is_plain)
        return;
    reserve(line, paragraph.len);
    line->bidi.count = text_decode(paragraph, line->bidi.points, line->starts);
    if (options.without_marks)
        leave_out_marks(line);
    text_bidi_resolve(&line->bidi, options.direction);
    text_join_mirror(&line->bidi);
    if (!options.without_shaping)
        text_join(&line->bidi);
    line->is_rtl = line->bidi.base_level;
    show(line);
}

void text_lay_out(TextLine *line, Str text, TextOptions options)
{
    text_lay_out_part(line, text, text, options);
}

static size_t place_of(const TextLine *line, size_t column)
{
    return line->shown[column] & ~CONTINUED;
}

/* The next character behind `place` that has a cell of its own. */
static size_t next_cell(const TextLine *line, size_t place)
{
    do
        place++;
    while (place < line->end &&
           (width_at(line, place) == PROPS_MARK || width_at(line, place) == PROPS_UNSHOWN));
    return place;
}

static void add_marks(const TextLine *line, size_t place, size_t end, TextCell *cell)
{
    for (; place < end && cell->mark_count < CELL_MARKS_MAX; place++) {
        if (width_at(line, place) == PROPS_MARK)
            cell->marks[cell->mark_count++] = line->bidi.points[place];
    }
}

/* A cell whose marks do not follow one after the other. */
static TextCell scattered_cell(const TextLine *line, size_t place)
{
    TextCell cell = {.base = line->bidi.points[place]};

    if (place == line->seated)
        cell = (TextCell){.base = ' ', .marks = {cell.base}, .mark_count = 1};
    add_marks(line, place + 1, next_cell(line, place), &cell);
    return cell;
}

/* How many marks follow `place`, one after the other; no more than eight are counted. */
static size_t marks_behind(const TextLine *line, size_t place)
{
    uint64_t widths = text_bits_load(line->bidi.looks + place + 1) &
                      (PROPS_WIDTH >> PROPS_LOOK_SHIFT) * BITS_ONES;
    size_t count = widths ? (size_t)__builtin_ctzll(widths) / 8 : sizeof widths;
    size_t left = line->end - place - 1;

    return count < left ? count : left;
}

static uint32_t point_if(bool is_there, uint32_t point)
{
    return point & -(uint32_t)is_there;
}

/* The cell is made in one piece, for a processor waits where it reads as a whole what was only just
 * written in parts, and without guessing how many marks there are. */
static TextCell cell_at(const TextLine *line, size_t place)
{
    const uint32_t *points = line->bidi.points + place;
    size_t count = marks_behind(line, place), next = place + 1 + count;
    bool is_parted = (next < line->end) & (width_at(line, next) == PROPS_UNSHOWN);

    if (is_parted | (place == line->seated))
        return scattered_cell(line, place);
    return (TextCell){
        .base = points[0],
        .marks =
            {point_if(count > 0, points[1]), point_if(count > 1, points[2]),
                    point_if(count > 2, points[3]), point_if(count > 3, points[4])},
        .mark_count = count < CELL_MARKS_MAX ? count : CELL_MARKS_MAX,
    };
}

TextCell text_line_cell(const TextLine *line, size_t column)
{
    if (line->is_plain)
        return (TextCell){.base = (uint8_t)line->text.bytes[line->part.start + column]};
    if (line->shown[column] & CONTINUED)
        return (TextCell){0};
    return cell_at(line, line->shown[column]);
}

TextRange text_line_range(const TextLine *line, size_t column)
{
    size_t start = line->part.start + column;

    if (line->is_plain)
        return (TextRange){start, start + 1};
    size_t place = place_of(line, column);
    size_t next = next_cell(line, place);
    return (TextRange){
        line->starts[place], next < line->end ? line->starts[next] : line->part.end};
}

/* The place whose cell shows the character at `place`, or the next one that is shown. */
static size_t shown_place(const TextLine *line, size_t place)
{
    while (place > line->first &&
           (width_at(line, place) == PROPS_MARK || line->bidi.points[place] == JOIN_TAKEN))
        place--;
    return width_at(line, place) == PROPS_UNSHOWN ? next_cell(line, place) : place;
}

/* The last character that starts at or before byte `at` of the part. */
static size_t place_at(const TextLine *line, size_t at)
{
    size_t behind = place_from(line, at + 1);

    return behind > line->first ? behind - 1 : line->first;
}

size_t text_line_column(const TextLine *line, size_t at)
{
    if (at >= line->part.end)
        return line->cell_count;
    if (line->is_plain)
        return at - line->part.start;
    size_t place = shown_place(line, place_at(line, at));
    for (size_t column = 0; column < line->cell_count; column++) {
        if (line->shown[column] == place)
            return column;
    }
    return line->cell_count;
}

Str text_line_string(Arena *arena, const TextLine *line)
{
    StrBuilder builder = {.arena = arena};

    for (size_t column = 0; column < line->cell_count; column++) {
        TextCell cell = text_line_cell(line, column);
        if (cell.base)
            text_utf8_add(&builder, cell.base);
        for (size_t i = 0; i < cell.mark_count; i++)
            text_utf8_add(&builder, cell.marks[i]);
    }
    return strbuilder_text(&builder);
}

bool text_direction_from_code(Str code, TextDirection *out)
{
    for (size_t i = 0; i < sizeof direction_codes / sizeof direction_codes[0]; i++) {
        if (str_equal(code, str_of(direction_codes[i].code))) {
            *out = direction_codes[i].direction;
            return true;
        }
    }
    return false;
}
