#include "text/csv.h"

#include <string.h>

static const char delimiters[] = {',', ';', '\t'};

/* A record under way. */
typedef struct {
    Arena *arena;
    Str text;
    size_t at;
    char delimiter;
    CsvRecord *record;
    bool is_cut; /* the text ended before it */
} Reading;

static bool is_over(const Reading *reading)
{
    return reading->at >= reading->text.len;
}

static char here(const Reading *reading)
{
    return reading->text.bytes[reading->at];
}

static bool ends_cell(const Reading *reading)
{
    return is_over(reading) || here(reading) == reading->delimiter || here(reading) == '\n' ||
           here(reading) == '\r';
}

static void add_cell(Reading *reading, Str cell)
{
    CsvRecord *record = reading->record;

    if (record->count < CSV_CELLS_MAX)
        record->cells[record->count] = cell;
    record->count++;
}

static Str without_doubled(Arena *arena, Str text)
{
    char *bytes = arena_new(arena, char, text.len + 1);
    size_t len = 0;

    for (size_t i = 0; i < text.len; i++) {
        bytes[len++] = text.bytes[i];
        if (text.bytes[i] == '"')
            i++;
    }
    return (Str){bytes, len};
}

/* Stands behind the opening quote; ends behind the closing one. */
static void read_quoted(Reading *reading)
{
    size_t start = reading->at;
    bool has_doubled = false;

    for (; !is_over(reading); reading->at++) {
        if (here(reading) == '\n')
            reading->record->lines++;
        if (here(reading) != '"')
            continue;
        bool is_doubled =
            reading->at + 1 < reading->text.len && reading->text.bytes[reading->at + 1] == '"';
        if (!is_doubled)
            break;
        has_doubled = true;
        reading->at++;
    }
    Str cell = str_part(reading->text, start, reading->at - start);
    add_cell(reading, has_doubled ? without_doubled(reading->arena, cell) : cell);
    reading->is_cut = is_over(reading);
    reading->record->is_unclosed = is_over(reading);
    if (!is_over(reading))
        reading->at++;
    while (!ends_cell(reading)) /* what stands behind the quotes belongs to no cell */
        reading->at++;
}

static void read_bare(Reading *reading)
{
    size_t start = reading->at;

    while (!ends_cell(reading))
        reading->at++;
    add_cell(reading, str_part(reading->text, start, reading->at - start));
    reading->record->is_all_quoted = false;
}

static void read_cell(Reading *reading)
{
    if (is_over(reading) || here(reading) != '"') {
        read_bare(reading);
        return;
    }
    reading->at++;
    read_quoted(reading);
}

/* Takes the end of the line; a CR at the end of a text that goes on may belong to a CR LF. */
static bool read_end(Reading *reading, bool is_end)
{
    size_t start = reading->at;
    size_t len = 1;

    if (is_over(reading))
        return is_end;
    if (here(reading) == '\r') {
        if (start + 1 == reading->text.len && !is_end)
            return false;
        bool has_lf = start + 1 < reading->text.len && reading->text.bytes[start + 1] == '\n';
        len += has_lf;
    }
    reading->record->end = str_part(reading->text, start, len);
    reading->at += len;
    return true;
}

bool csv_next(Arena *arena, Str text, size_t *at, char delimiter, bool is_end, CsvRecord *out)
{
    Reading reading = {arena, text, *at, delimiter, out, false};

    out->count = 0;
    out->lines = 1;
    out->is_all_quoted = true;
    out->is_unclosed = false;
    out->end = (Str){0};
    if (is_over(&reading))
        return false;
    read_cell(&reading);
    while (!is_over(&reading) && here(&reading) == delimiter) {
        reading.at++;
        read_cell(&reading);
    }
    if ((reading.is_cut && !is_end) || !read_end(&reading, is_end))
        return false;
    *at = reading.at;
    return true;
}

char csv_delimiter(Str text)
{
    size_t counts[sizeof delimiters] = {0};
    bool is_quoted = false;
    size_t best = 0;

    for (size_t i = 0; i < text.len && (is_quoted || text.bytes[i] != '\n'); i++) {
        is_quoted ^= text.bytes[i] == '"';
        for (size_t kind = 0; kind < sizeof delimiters; kind++)
            counts[kind] += !is_quoted && text.bytes[i] == delimiters[kind];
    }
    for (size_t kind = 1; kind < sizeof delimiters; kind++)
        best = counts[kind] > counts[best] ? kind : best;
    return delimiters[best];
}

static bool needs_quotes(Str cell, char delimiter)
{
    return memchr(cell.bytes, delimiter, cell.len) || memchr(cell.bytes, '"', cell.len) ||
           memchr(cell.bytes, '\n', cell.len) || memchr(cell.bytes, '\r', cell.len);
}

void csv_add(StrBuilder *builder, Str cell, char delimiter, bool is_quoted)
{
    if (!is_quoted && (!cell.len || !needs_quotes(cell, delimiter))) {
        strbuilder_add(builder, cell);
        return;
    }
    strbuilder_add_char(builder, '"');
    for (size_t i = 0; i < cell.len; i++) {
        if (cell.bytes[i] == '"')
            strbuilder_add_char(builder, '"');
        strbuilder_add_char(builder, cell.bytes[i]);
    }
    strbuilder_add_char(builder, '"');
}
