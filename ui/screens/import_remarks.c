#include "ui/screens/import_remarks.h"

#include "text/fold.h"
#include "ui/screens/import_said.h"

static const ImportSaidRow *remark_of(const void *row)
{
    return row;
}

static Str line_of(Arena *arena, const void *row)
{
    (void)arena;
    return remark_of(row)->line;
}

static Str column_of(Arena *arena, const void *row)
{
    (void)arena;
    return remark_of(row)->column;
}

static Str value_of(Arena *arena, const void *row)
{
    (void)arena;
    return remark_of(row)->value;
}

static Str what_of(Arena *arena, const void *row)
{
    (void)arena;
    return remark_of(row)->what;
}

static Str allowed_of(Arena *arena, const void *row)
{
    (void)arena;
    return remark_of(row)->allowed;
}

static Style what_style(const void *row)
{
    return str_is(remark_of(row)->remark, "bad") ? STYLE_ERROR : STYLE_WARNING;
}

static const Column columns[] = {
    {N_("Line"),    7,  line_of,    NULL,       true,  false, 0},
    {N_("Column"),  14, column_of,  NULL,       false, false, 2},
    {N_("Value"),   16, value_of,   NULL,       false, true,  1},
    {N_("What"),    26, what_of,    what_style, false, true,  0},
    {N_("Allowed"), 12, allowed_of, NULL,       false, true,  3},
};

static int64_t id_of(const void *row)
{
    return remark_of(row)->place;
}

static bool is_wanted(Arena *arena, const ImportSaidRow *row, Str folded)
{
    return str_equal(row->line, folded) || text_fold_holds(arena, row->column, folded) ||
           text_fold_holds(arena, row->value, folded) ||
           text_fold_holds(arena, row->what, folded);
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const ImportSaid *said = source;
    Str folded = text_fold(arena, filter);

    *out = (ListRows){said->rows, said->row_count, sizeof *said->rows, id_of};
    if (!folded.len)
        return ERR_NONE;
    ImportSaidRow *rows = arena_new(arena, ImportSaidRow, said->row_count + 1);
    out->rows = rows;
    out->count = 0;
    for (size_t i = 0; i < said->row_count; i++) {
        if (is_wanted(arena, &said->rows[i], folded))
            rows[out->count++] = said->rows[i];
    }
    return ERR_NONE;
}

const ListKind import_remarks_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(ImportSaidRow),
    .all = all,
    .id = id_of,
    .empty = N_("Nothing to remark"),
    .search_hint = N_("line · column · value · remark"),
};
