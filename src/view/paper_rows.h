/* paper_rows.h - what is kept of single papers, as rows: verdicts on their validity, and their
 * scans. */
#ifndef VIEW_PAPER_ROWS_H
#define VIEW_PAPER_ROWS_H

#include "db/paper_row.h"
#include "db/staff_store.h"
#include "office/paperverdict.h"
#include "view/table.h"

/* Verdicts: paper, occasion, standing, judged_for, valid_until, judged_at, staff. */
Table paper_rows_verdicts(
    Arena *arena, const PaperVerdict *verdicts, size_t count, const Staff *staff,
    size_t staff_count);

/* How the file of a scan is found. */
#define SCAN_STATE_LIST(X)                                                                     \
    X(SAME, "same", N_("As it was kept"))                                                      \
    X(CHANGED, "changed", N_("The file was changed"))                                          \
    X(MISSING, "missing", N_("The file cannot be read"))                                       \
    X(TOO_LARGE, "too_large", N_("Larger than a scan may be, and not read"))

#define X(name, code, text) SCAN_##name,
typedef enum { SCAN_STATE_LIST(X) SCAN_STATE_COUNT } ScanState;
#undef X

/* Looks at the file now, and whether its bytes are those that were kept.
 *
 * return  ERR_CANCELLED.
 */
MUST_CHECK Err paper_scan_state(
    Arena *arena, Str path, Str digest, const SealReading *reading, ScanState *out);
const char *scan_state_label(ScanState state);

/* Scans: case, paper, state, scan, digest. */
Table paper_rows_scans(Arena *arena);

/* Adds one as it was found. */
void paper_rows_add_scan(Table *table, const PaperScan *scan, ScanState state);

#endif
