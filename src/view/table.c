#include "view/table.h"

#include <string.h>

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

static ColumnKind kind_shown(ColumnKind kind)
{
    if (kind == COLUMN_FOR_PEOPLE)
        return COLUMN_TEXT;
    return kind == COLUMN_FOR_PROGRAMS ? COLUMN_CODE : kind;
}

static bool has_kind(const Table *table, ColumnKind kind)
{
    for (size_t i = 0; i < table->column_count; i++) {
        if (table->columns[i].kind == kind)
            return true;
    }
    return false;
}

Table table_without(const Table *table, ColumnKind hidden)
{
    if (!has_kind(table, COLUMN_FOR_PEOPLE) && !has_kind(table, COLUMN_FOR_PROGRAMS))
        return *table;
    TableColumn *columns = arena_new(table->arena, TableColumn, table->column_count);
    Table kept = table_of(table->arena, columns, 0);

    for (size_t i = 0; i < table->column_count; i++) {
        columns[kept.column_count] = table->columns[i];
        columns[kept.column_count].kind = kind_shown(table->columns[i].kind);
        if (table->columns[i].kind != hidden)
            kept.column_count++;
    }
    for (size_t row = 0; row < table->row_count; row++) {
        Str *cells = table_add_row(&kept);
        for (size_t i = 0; i < table->column_count; i++) {
            if (table->columns[i].kind != hidden)
                *cells++ = table_cell(table, row, i);
        }
    }
    return kept;
}
