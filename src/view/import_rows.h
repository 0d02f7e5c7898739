/* import_rows.h - imports, and what was found in the rows of a file, as tables.
 */
#ifndef VIEW_IMPORT_ROWS_H
#define VIEW_IMPORT_ROWS_H

#include "db/import_store.h"
#include "office/person_duplicate.h"
#include "view/table.h"

/* What is said of a row. */
typedef enum {
    IMPORT_REMARK_BAD,
    IMPORT_REMARK_SAME,
    IMPORT_REMARK_NEAR,
    IMPORT_REMARK_CLEANED
} ImportRemark;

/* Numbers of one import. */
typedef struct {
    int64_t number; /* 0: a dry run */
    int64_t rows;   /* that were read */
    int64_t added;
    int64_t same;   /* whose number is somebody's already */
    int64_t filled; /* of those, files in which something was filled */
    int64_t bad;
    int64_t near;
} ImportFigures;

enum { IMPORT_REMARK_COLUMNS = 7 };

/* A table of remarks, to which these add rows. */
Table import_rows_remarks(Arena *arena);

/* A cell with something wrong in it.
 *
 * head  of its column; empty: the row as a whole.
 */
void import_rows_add_bad(Table *table, size_t line, Str head, const ImportFault *fault);

/* Somebody who has the same number: his id, or 0 when he stands in an earlier row of the file. */
void import_rows_add_same(Table *table, size_t line, Str number, int64_t id);

/* A cell that is taken in without the marks in it that cannot be seen. */
void import_rows_add_cleaned(Table *table, size_t line, Str head, Str cell);

/* Somebody on file who may be the same. */
void import_rows_add_near(Table *table, size_t line, Str name, const PersonLikeness *alike);

Table import_rows_figures(Arena *arena, const ImportFigures *figures);

Table import_rows_list(Arena *arena, const Import *imports, size_t count);

#endif
