/* A row of any cells, sent in each order: no cell is lost, none is sent twice or changed.
 *
 * Input: the order, the guard and whether the last cell is cut off, then a byte for each cell: a
 * character, and two bits for a mark or a style.
 */
#include "tests/fuzz/fuzz.h"

#include "text/mirror.h"
#include "ui/keys.h"
#include "ui/roworder.h"

#include <assert.h>
#include <string.h>

enum { COLUMNS_MAX = 256, MARK = 0x064E, HAS_MARK = 0x40, HAS_STYLE = 0x80 };
enum { HAS_NO_GUARD = 0x80, IS_CUT = 0x40 };

/* A character of two cells takes the next column, too, as canvas.c writes it. */
static void fill(Sheet *sheet, FuzzInput *input)
{
    for (int i = 0; i < sheet->columns; i++) {
        uint8_t byte = fuzz_byte(input);
        Cell *cell = &sheet->cells[i];
        uint32_t point = fuzz_point(byte);
        bool is_wide = (text_props(point) & PROPS_WIDTH) == PROPS_WIDE;
        *cell = (Cell){
            .points = {point, byte & HAS_MARK ? MARK : 0},
              .width = 1
        };
        cell->style = byte & HAS_STYLE ? STYLE_TITLE : STYLE_TEXT;
        if (is_wide)
            cell->width = 2;
        if (is_wide && i + 1 < sheet->columns)
            sheet->cells[++i] = (Cell){.points = {' '}, .style = cell->style};
    }
    sheet_mend(sheet);
}

/* The letter may be seen in a mirror, a blank may be the guard, a digit of another set. */
static bool is_same_letter(uint32_t drawn, uint32_t sent, uint32_t guard)
{
    return sent == drawn || sent == text_mirror(drawn) || (drawn == ' ' && sent == guard) ||
           (keys_digit((Key)drawn) >= 0 && keys_digit((Key)drawn) == keys_digit((Key)sent));
}

static bool is_same_cell(const Cell *drawn, const Cell *sent, uint32_t guard)
{
    return drawn->style == sent->style && drawn->width == sent->width &&
           memcmp(drawn->points + 1, sent->points + 1, sizeof drawn->points - 4) == 0 &&
           is_same_letter(drawn->points[0], sent->points[0], guard);
}

/* Half of a wide character is a blank. */
static Cell seen_cell(const Sheet *sheet, int columns, int column)
{
    Cell cell = sheet->cells[column];

    if (cell.width == 2 && column + 1 == columns)
        return (Cell){.points = {' '}, .style = cell.style, .width = 1};
    return cell;
}

static void check_row(RowOrder *order, const Sheet *sheet, int columns)
{
    Cell sent[COLUMNS_MAX];
    int places[COLUMNS_MAX];
    bool is_taken[COLUMNS_MAX] = {false};

    roworder_send(order, sheet->cells, columns, sent, places);
    for (int i = 0; i < columns; i++) {
        Cell drawn = seen_cell(sheet, columns, i);
        assert(places[i] >= 0 && places[i] < columns && !is_taken[places[i]]);
        is_taken[places[i]] = true;
        assert(is_same_cell(&drawn, &sent[places[i]], order->guard));
        assert(roworder_seen(places, columns, places[i]) == i);
        assert(drawn.width != 2 || places[i + 1] == places[i] + 1);
        assert(order->kind != SEND_ORDER_VISUAL || places[i] == i);
    }
    assert(roworder_seen(places, columns, columns) == columns);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    Arena arena = {0};
    FuzzInput input = {bytes, len};
    uint8_t flags = fuzz_byte(&input);
    RowOrder order = {
        .kind = (SendOrder)(flags % SEND_ORDER_COUNT),
        .guard = flags & HAS_NO_GUARD ? ' ' : ROWORDER_GUARD,
        .bidi.arena = &arena,
    };
    int columns = input.len < COLUMNS_MAX ? (int)input.len : COLUMNS_MAX;

    if (!columns)
        return 0;
    Sheet sheet = sheet_new(&arena, 1, columns, false, (Letters){0});
    fill(&sheet, &input);
    check_row(&order, &sheet, columns - (flags & IS_CUT && columns > 1));
    arena_free(&arena);
    return 0;
}
