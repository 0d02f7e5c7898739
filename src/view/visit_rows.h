/* visit_rows.h - visits and the figures of the counter as rows.
 *
 * The first column is the ticket, `number`. Names are hidden where a visitor asked for a private
 * talk; waits are whole minutes; the mark beside a wait is a word, never a colour alone.
 */
#ifndef VIEW_VISIT_ROWS_H
#define VIEW_VISIT_ROWS_H

#include "db/visit_store.h"
#include "view/table.h"

/* What the rows are read against. */
typedef struct {
    Moment now;
    int64_t target_minutes; /* of the setting queue.target_minutes */
} VisitClock;

/* number, person, purpose, channel, state, waits_minutes, mark, recalls, case, staff, id. */
Table visit_rows(Arena *arena, const VisitClock *clock, const Visit *visits, size_t count);

/* The ticket alone. */
Table visit_row_ticket(Arena *arena, const Visit *visit, Day today);

/* One row: arrived, waiting, called, serving, hold, done, no_show, referred, refused_with_list,
 * answered, too_long, wait_median_minutes, wait_p90_minutes, serve_median_minutes, serve_p90_minutes. */
Table visit_row_figures(Arena *arena, const VisitFigures *figures);

/* One row for each item of the courtesy list: item, kept, noted, percent. A share of fewer than
 * `smallest` visitors is not told. */
Table courtesy_rows(Arena *arena, const CourtesyFigures *figures, int64_t smallest);

#endif
