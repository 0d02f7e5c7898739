/* import_read.h - the rows of an import, read one after the other, and how far it is.
 */
#ifndef CMD_IMPORT_READ_H
#define CMD_IMPORT_READ_H

#include "cmd/import_run.h"

/* Reads the next row into run->row; its texts live in the batch. */
MUST_CHECK Err import_read_row(ImportRun *run, bool *is_there);

/* An empty line is no row. */
bool import_row_is_empty(const ImportRun *run);

/* The person of the row that was read last; his texts live in the batch. */
ImportedPerson import_made_person(ImportRun *run);

/* Says how far it is where it is time to; false when it is to be given up. */
bool import_goes_on(ImportRun *run);

/* The clock of a long import goes on, as that of the office does. */
void import_renew_moment(ImportRun *run);

ExitCode import_fail_row(ImportRun *run, Err err);
ExitCode import_say_cancelled(void);

#endif
