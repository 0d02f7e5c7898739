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
