/* person_import.h - rows of a file that become people: what its columns are, and what is wrong with a
 * row.
 *
 * A row is read by person_set(), so what may stand in a cell is what may stand in the field of the
 * form; only the words for sex, nationality and marital status are taken in both languages, too.
 */
#ifndef OFFICE_PERSON_IMPORT_H
#define OFFICE_PERSON_IMPORT_H

#include "office/person.h"
#include "text/csv.h"

enum { IMPORT_NO_FIELD = -1 };

/* Which field each column of a file is; IMPORT_NO_FIELD: none. */
typedef struct {
    int fields[CSV_CELLS_MAX];
    size_t count;
} ImportColumns;

typedef struct {
    size_t column; /* from 0; CSV_CELLS_MAX: the row as a whole */
    Err err;
    Refusal why;
} ImportFault;

enum { IMPORT_FAULTS_MAX = PERSON_FIELD_COUNT + 1 };

/* What came of one row. */
typedef struct {
    Person person;
    ImportFault faults[IMPORT_FAULTS_MAX];
    size_t fault_count;
    size_t cleaned
        [IMPORT_FAULTS_MAX]; /* columns of cells in which marks stood that cannot be seen */
    size_t cleaned_count;
} ImportRow;

/* The field that a column of this head holds, in Arabic or English, or by its code. */
bool import_field_of(Arena *scratch, Str head, PersonField *out);

/* The heads by which a column of this field is known, its code first. */
Str import_heads_of(Arena *arena, PersonField field);

/* The fields of all heads; where two heads say the same, the first has it. */
ImportColumns import_columns_of(Arena *scratch, const CsvRecord *heads);

/* The columns as a text of codes, parted by tabs, and back. */
Str import_columns_text(Arena *arena, const ImportColumns *columns);
bool import_columns_from_text(Str text, ImportColumns *out);

/* Reads one row; its texts live in `arena`.
 *
 * today  nobody is born after it.
 */
void import_row_read(
    Arena *arena, const ImportColumns *columns, const CsvRecord *record, Day today,
    ImportRow *out);

/* What a field is written as when it goes out again: numbers as they were typed. */
Str import_field_text(Arena *arena, const Person *person, PersonField field);

#endif
