/* paper_row.h - the rows of papers and how they become a CasePaper; for the stores of db/. */
#ifndef DB_PAPER_ROW_H
#define DB_PAPER_ROW_H

#include "db/change.h"
#include "office/casefile.h"
#include "office/casepaper.h"

/* All papers of a case; ERR_DAMAGED when a code or a date is none. */
MUST_CHECK Err paper_rows_read(Store *store, CasefileId id, Arena *arena, CasePapers *out);

/* A paper whose scan lies somewhere. */
typedef struct {
    int64_t id;
    Str number; /* of its case, or its draft's */
    PaperKind kind;
    Str path;
    Str digest; /* of its bytes when it was kept */
} PaperScan;

enum { SCANS_A_PAGE = 100 };

/* The next page of them, from the oldest paper on.
 *
 * id     of the case; {0}: of all.
 * after  the id of the last one of the page before; 0 at first.
 */
MUST_CHECK Err store_scan_page(
    Store *store, CasefileId id, int64_t after, Arena *arena, PaperScan out[SCANS_A_PAGE],
    size_t *count);

/* Puts a paper in its place in the order of the catalogue. */
void papers_insert(CasePapers *papers, const CasePaper *paper);

/* These two write, inside a change; the paper has its id, and its version as it will stand in the
 * row: 1, then one more each time. */
MUST_CHECK Err paper_row_add(Change *change, CasefileId id, const CasePaper *paper);
MUST_CHECK Err paper_row_keep(Change *change, CasePaper *paper);

/* What an event keeps of a paper, living in `arena`. */
Str paper_body(Arena *arena, const CasePaper *paper);

/* The kind of record that events of papers name. */
#define PAPER_KIND STR("paper")

#endif
