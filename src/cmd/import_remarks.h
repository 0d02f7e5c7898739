/* import_remarks.h - what is to be said of single rows of an import; told at its end, the first
 * IMPORT_REMARKS_MAX of them.
 */
#ifndef CMD_IMPORT_REMARKS_H
#define CMD_IMPORT_REMARKS_H

#include "cmd/import_run.h"

/* The row that was read last is not valid. */
void import_remark_faults(ImportRun *run);

/* In the row that was read last stand marks that cannot be seen; nothing where there are none. */
void import_remark_cleaned(ImportRun *run);

/* A remark that was made by the process that reads. */
void import_remark_again(ImportRun *run, const Str cells[IMPORT_REMARK_COLUMNS]);

/* The number is somebody's on file: his id, or 0 when an earlier row of the file has it. */
void import_remark_same(ImportRun *run, size_t line, Str identity, int64_t id);

/* Looks for who may be the same as the person of the row that was read last. */
MUST_CHECK Err import_remark_near(ImportRun *run, const Person *person);

void import_print_remarks(ImportRun *run);

#endif
