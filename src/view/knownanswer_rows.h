/* knownanswer_rows.h - the answer bank and the phrases as rows, and how an answer stands in words.
 */
#ifndef VIEW_KNOWNANSWER_ROWS_H
#define VIEW_KNOWNANSWER_ROWS_H

#include "office/knownanswer.h"
#include "view/table.h"

/* id, question, answer, misconception, state, stale, owner, clause, review_on. */
Table knownanswer_rows(Arena *arena, Day today, const KnownAnswer *answers, size_t count);

/* code, text. */
Table phrase_rows(Arena *arena, const Phrase *phrases, size_t count);

/* How it stands, with its mark: "▲ To be reviewed", "✓ Approved", "○ Awaits approval". */
Str knownanswer_words(Arena *arena, const KnownAnswer *answer, Day today);

#endif
