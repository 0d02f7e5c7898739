/* docket_pane.h - what is told of a case on the docket: why it stands where it stands. */
#ifndef UI_SCREENS_DOCKET_PANE_H
#define UI_SCREENS_DOCKET_PANE_H

#include "ui/canvas.h"
#include "ui/screens/docket_rows.h"

/* "1448-3 · 1/12/2026 · panel 1 · 4 cases"; lives in `arena`. */
Str docket_session_words(Arena *arena, const DocketSession *session);

/* Why it stands where it stands, or the one act that is awaited and of whom; lives in `arena`. */
Str docket_row_why(Arena *arena, const DocketEntry *entry);

/* What stands against that act; empty: nothing. */
Str docket_row_owed(Arena *arena, const DocketEntry *entry);

/* Draws why it stands there and what the researcher says; in few rows only the gist. */
void docket_pane_draw(Arena *arena, const DocketEntry *entry, Canvas canvas);

#endif
