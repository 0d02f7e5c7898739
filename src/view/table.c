#include "view/table.h"

#include <stdbool.h>
#include <string.h>

#include "view/language.h"

Table table_of(Arena *arena, const TableColumn *columns, size_t column_count)
{
    return (Table){.arena = arena, .columns = columns, .column_count = column_count};
}

static void make_room(Table *table)
{
    if (table->row_count < table->row_size)
        return;
    size_t size = table->row_size ? table->row_size * 2 : 16;
    Str *cells = arena_new(table->arena, Str, size * table->column_count);
    if (table->row_count)
        memcpy(cells, table->cells, table->row_count * table->column_count * sizeof *cells);
    table->cells = cells;
    table->row_size = size;
}

Str *table_add_row(Table *table)
{
    make_room(table);
    return table->cells + table->column_count * table->row_count++;
}

Str table_cell(const Table *table, size_t row, size_t column)
{
    return table->cells[row * table->column_count + column];
}

Str table_cell_named(const Table *table, size_t row, const char *key)
{
    for (size_t i = 0; i < table->column_count; i++)
        if (str_equal(str_of(table->columns[i].key), str_of(key)))
            return table_cell(table, row, i);
    return (Str){0};
}

Str table_number(Arena *arena, int64_t value)
{
    return str_format(arena, "%lld", (long long)value);
}

Str table_id(Arena *arena, int64_t id)
{
    return id ? table_number(arena, id) : (Str){0};
}

Str table_flag(bool is_set)
{
    return is_set ? STR("true") : STR("false");
}

void table_fill_code(Str *cells, const char *code, const char *label)
{
    cells[0] = str_of(code);
    cells[1] = str_of(_(label));
}

/* As what each kind is shown, and to whom. */
static const struct {
    ColumnKind shown;
    bool for_people;
    bool for_programs;
} kinds[] = {
    [COLUMN_TEXT] = {COLUMN_TEXT,   true,  true },
    [COLUMN_NAME] = {COLUMN_NAME,   true,  true },
    [COLUMN_CODE] = {COLUMN_CODE,   true,  true },
    [COLUMN_NUMBER] = {COLUMN_NUMBER, true,  true },
    [COLUMN_FLAG] = {COLUMN_FLAG,   true,  true },
    [COLUMN_FOR_PEOPLE] = {COLUMN_TEXT,   true,  false},
    [COLUMN_FOR_PROGRAMS] = {COLUMN_CODE,   false, true },
    [COLUMN_NUMBER_FOR_PROGRAMS] = {COLUMN_NUMBER, false, true },
    [COLUMN_FLAG_FOR_PROGRAMS] = {COLUMN_FLAG,   false, true },
};

static void copy_row(const Table *table, size_t row, const bool *is_kept, Str *cells)
{
    for (size_t i = 0; i < table->column_count; i++) {
        if (is_kept[i])
            *cells++ = table_cell(table, row, i);
    }
}

/* The columns that are kept, as plain kinds, with cells of their own. */
static Table keep(const Table *table, const bool *is_kept)
{
    TableColumn *columns = arena_new(table->arena, TableColumn, table->column_count);
    Table kept = table_of(table->arena, columns, 0);

    for (size_t i = 0; i < table->column_count; i++) {
        if (!is_kept[i])
            continue;
        columns[kept.column_count] = table->columns[i];
        columns[kept.column_count++].kind = kinds[table->columns[i].kind].shown;
    }
    for (size_t row = 0; row < table->row_count; row++)
        copy_row(table, row, is_kept, table_add_row(&kept));
    return kept;
}

/* A flag is a word for people: "true" and "false" are for programs. */
static void write_flags(Table *table)
{
    for (size_t column = 0; column < table->column_count; column++) {
        if (table->columns[column].kind != COLUMN_FLAG)
            continue;
        for (size_t row = 0; row < table->row_count; row++) {
            Str *cell = &table->cells[row * table->column_count + column];
            if (cell->len)
                *cell = str_of(str_equal(*cell, STR("true")) ? _("Yes") : _("No"));
        }
    }
}

Table table_for_people(const Table *table)
{
    bool *is_kept = arena_new(table->arena, bool, table->column_count);
    Table kept;

    for (size_t i = 0; i < table->column_count; i++)
        is_kept[i] = kinds[table->columns[i].kind].for_people;
    kept = keep(table, is_kept);
    write_flags(&kept);
    return kept;
}

Table table_for_programs(const Table *table)
{
    bool *is_kept = arena_new(table->arena, bool, table->column_count);

    for (size_t i = 0; i < table->column_count; i++)
        is_kept[i] = kinds[table->columns[i].kind].for_programs;
    return keep(table, is_kept);
}
