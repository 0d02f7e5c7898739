#include "ui/screens/import_said.h"

#include <string.h>

enum { CELLS_MAX = 16, REMARK_CELLS = 6 };

static const char *const figure_names[IMPORT_FIGURE_COUNT] = {
    [IMPORT_FIGURE_IMPORT] = "import", [IMPORT_FIGURE_ROWS] = "rows",
    [IMPORT_FIGURE_ADDED] = "added",   [IMPORT_FIGURE_SAME] = "same",
    [IMPORT_FIGURE_FILLED] = "filled", [IMPORT_FIGURE_BAD] = "bad",
    [IMPORT_FIGURE_NEAR] = "near",
};

static const Str own_name = {"muamala: ", 9};

void importsaid_begin(ImportSaid *said)
{
    importsaid_end(said);
    said->rows = arena_new(&said->arena, ImportSaidRow, IMPORT_SAID_ROWS);
}

void importsaid_end(ImportSaid *said)
{
    arena_free(&said->arena);
    said->rows = NULL;
    said->row_count = 0;
    said->note_count = 0;
    said->percent = 0;
    said->line_len = 0;
    memset(said->figures, 0, sizeof said->figures);
}

static size_t cut_cells(Str line, Str cells[CELLS_MAX])
{
    size_t count = 0;

    while (count < CELLS_MAX) {
        size_t end = str_find(line, STR("\t"));
        cells[count++] = str_part(line, 0, end);
        if (end == line.len)
            return count;
        line = str_part(line, end + 1, line.len);
    }
    return count;
}

static void hear_row(ImportSaid *said, const Str *cells)
{
    if (said->row_count == IMPORT_SAID_ROWS || str_is(cells[0], "line"))
        return;
    Arena *arena = &said->arena;
    ImportSaidRow *row = &said->rows[said->row_count++];

    *row = (ImportSaidRow){
        .place = (int64_t)said->row_count,
        .line = str_copy(arena, cells[0]),
        .remark = str_copy(arena, cells[1]),
        .column = str_copy(arena, cells[2]),
        .value = str_copy(arena, cells[3]),
        .what = str_copy(arena, cells[4]),
        .allowed = str_copy(arena, cells[5]),
    };
}

/* return  whether it is one of the figures. */
static bool hear_figure(ImportSaid *said, Str name, Str number)
{
    for (size_t i = 0; i < IMPORT_FIGURE_COUNT; i++) {
        if (str_is(name, figure_names[i]))
            return str_to_int64(number, &said->figures[i]);
    }
    return false;
}

static void hear_note(ImportSaid *said, Str line)
{
    if (str_starts_with(line, own_name))
        line = str_part(line, own_name.len, line.len);
    if (!line.len)
        return;
    size_t place =
        said->note_count < IMPORT_SAID_NOTES ? said->note_count++ : IMPORT_SAID_NOTES - 1;
    said->notes[place] = str_copy(&said->arena, line);
}

static void hear_line(ImportSaid *said, Str line)
{
    Str cells[CELLS_MAX];
    size_t count = cut_cells(line, cells);
    int64_t percent = 0;

    if (count == 2 && str_is(cells[0], "progress") && str_to_int64(cells[1], &percent))
        said->percent = (int)percent;
    else if (count == REMARK_CELLS)
        hear_row(said, cells);
    else if (count != 2 || !hear_figure(said, cells[0], cells[1]))
        hear_note(said, line);
}

void importsaid_hear(ImportSaid *said, Str bytes)
{
    for (size_t i = 0; i < bytes.len; i++) {
        if (bytes.bytes[i] == '\n') {
            hear_line(said, (Str){said->line, said->line_len});
            said->line_len = 0;
        } else if (said->line_len < sizeof said->line) {
            said->line[said->line_len++] = bytes.bytes[i];
        }
    }
}
