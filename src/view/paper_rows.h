/* paper_rows.h - what is kept of single papers, as rows: the verdicts on their validity. */
#ifndef VIEW_PAPER_ROWS_H
#define VIEW_PAPER_ROWS_H

#include "db/staff_store.h"
#include "office/paperverdict.h"
#include "view/table.h"

/* Verdicts: paper, occasion, standing, judged_for, valid_until, judged_at, staff. */
Table paper_rows_verdicts(
    Arena *arena, const PaperVerdict *verdicts, size_t count, const Staff *staff,
    size_t staff_count);

#endif
