/* table.h - rows of cells that every face prints: the screens' lists, the commands, later paper.
 *
 * The columns are a static table; `key` is the name that TSV and JSON use and is never translated.
 * An empty cell means "none": JSON writes null for it, the text form leaves it blank.
 */
#ifndef VIEW_TABLE_H
#define VIEW_TABLE_H

#include "base/str.h"

typedef enum {
    COLUMN_TEXT,   /* anybody's words */
    COLUMN_NAME,   /* a person's name: where room is scarce, all other words give way first */
    COLUMN_CODE,   /* an identifier, phone, date or code: left to right, never translated */
    COLUMN_NUMBER, /* decimal digits: JSON writes it bare */
    COLUMN_FLAG,   /* "true" or "false": JSON writes it bare, people read yes or no */

    /* A code has both: the words for it, and the code itself, which stands at the words' place in
     * what programs read. Numbers and flags may be theirs alone, too. */
    COLUMN_FOR_PEOPLE,   /* words that only the text form shows */
    COLUMN_FOR_PROGRAMS, /* a code that only TSV and JSON have */
    COLUMN_NUMBER_FOR_PROGRAMS,
    COLUMN_FLAG_FOR_PROGRAMS,
} ColumnKind;

typedef struct {
    const char *key;
    const char *label; /* N_() */
    ColumnKind kind;
} TableColumn;

typedef struct {
    Arena *arena;
    const TableColumn *columns;
    size_t column_count;
    Str *cells; /* row_count * column_count, row by row */
    size_t row_count;
    size_t row_size; /* rows that there is room for */
} Table;

/* An empty table whose cells live in `arena`; `columns` must outlive it. */
Table table_of(Arena *arena, const TableColumn *columns, size_t column_count);

/* Adds a row of empty cells.
 *
 * return  its first cell, to be filled; valid until the next row is added.
 */
Str *table_add_row(Table *table);

Str table_cell(const Table *table, size_t row, size_t column);

/* The same in the column with this key; empty where there is none. */
Str table_cell_named(const Table *table, size_t row, const char *key);

/* A cell of COLUMN_NUMBER, which lives in `arena`, and one of COLUMN_FLAG. */
Str table_number(Arena *arena, int64_t value);

/* An id, living in `arena`; empty for 0. */
Str table_id(Arena *arena, int64_t id);
Str table_flag(bool is_set);

/* Fills two neighbouring cells with a code and the words for it.
 *
 * label  N_()
 */
void table_fill_code(Str *cells, const char *code, const char *label);

/* The table as people read it, and as programs do: without the columns that are for the others
 * alone, and with plain kinds. */
Table table_for_people(const Table *table);
Table table_for_programs(const Table *table);

#endif
