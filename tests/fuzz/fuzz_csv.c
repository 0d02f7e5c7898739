/* Any bytes as records of cells: they are read the same in one piece and in two, and what is written of
 * them is read as the same cells. */
#include "tests/fuzz/fuzz.h"

#include "text/csv.h"

#include <assert.h>

static size_t kept_count(const CsvRecord *record)
{
    return record->count < CSV_CELLS_MAX ? record->count : CSV_CELLS_MAX;
}

static void assert_same(const CsvRecord *a, const CsvRecord *b)
{
    assert(a->count == b->count && a->lines == b->lines);
    for (size_t i = 0; i < kept_count(a); i++)
        assert(str_equal(a->cells[i], b->cells[i]));
}

/* A text that ends within the record says so, or gives the record that is there. */
static void check_cut(Arena *arena, Str text, size_t start, size_t cut, const CsvRecord *whole)
{
    CsvRecord record = {.count = 0};
    size_t at = start;

    if (cut < start || !csv_next(arena, str_part(text, 0, cut), &at, ',', false, &record))
        return;
    assert(at > start && at <= cut);
    assert_same(&record, whole);
}

static void check_writing(Arena *arena, const CsvRecord *record, char delimiter, bool is_quoted)
{
    StrBuilder text = {.arena = arena};
    CsvRecord again = {.count = 0};
    size_t at = 0;

    if (record->count > CSV_CELLS_MAX)
        return;
    for (size_t i = 0; i < record->count; i++) {
        if (i)
            strbuilder_add_char(&text, delimiter);
        csv_add(&text, record->cells[i], delimiter, is_quoted);
    }
    strbuilder_add_char(&text, '\n');
    assert(csv_next(arena, strbuilder_text(&text), &at, delimiter, true, &again));
    assert(at == text.len && again.count == record->count && !again.is_unclosed);
    for (size_t i = 0; i < record->count; i++)
        assert(str_equal(again.cells[i], record->cells[i]));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    Arena arena = {0};
    FuzzInput input = {bytes, len};
    size_t cut = fuzz_byte(&input);
    bool is_quoted = fuzz_byte(&input) & 1;
    Str text = fuzz_bytes(&input, len);
    CsvRecord record = {.count = 0};
    size_t at = 0;

    for (size_t start = 0; csv_next(&arena, text, &at, ',', true, &record); start = at) {
        assert(at > start && at <= text.len && record.count > 0);
        check_cut(&arena, text, start, start + cut, &record);
        check_writing(&arena, &record, is_quoted ? ';' : '\t', is_quoted);
    }
    assert(at == text.len);
    assert(csv_delimiter(text));
    arena_free(&arena);
    return 0;
}
