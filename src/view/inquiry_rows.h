/* inquiry_rows.h - questions as rows. */
#ifndef VIEW_INQUIRY_ROWS_H
#define VIEW_INQUIRY_ROWS_H

#include "db/inquiry_store.h"
#include "view/table.h"

/* id, number (the ticket), person, question, channel, state, waits_minutes, asked_at, answer (or the
 * reason why there is none), answered_at. */
Table inquiry_rows(Arena *arena, Moment now, const Inquiry *inquiries, size_t count);

#endif
