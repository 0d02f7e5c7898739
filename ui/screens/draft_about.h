/* draft_about.h - whom or what a draft is about, in words: its person, its case, its ticket. */
#ifndef UI_SCREENS_DRAFT_ABOUT_H
#define UI_SCREENS_DRAFT_ABOUT_H

#include "db/draft_store.h"
#include "ui/desk.h"

/* "1448-37 · Saad", with isolates; empty where the draft tells of nobody, or of a record that is
 * there no more. Lives in `arena`. */
MUST_CHECK Err draft_about(Desk *desk, Arena *arena, const Draft *draft, Str *out);

#endif
