/* decision_rows.h - decisions on a case and the attempts to tell them, as rows. */
#ifndef VIEW_DECISION_ROWS_H
#define VIEW_DECISION_ROWS_H

#include "office/decision.h"
#include "office/replyrecord.h"
#include "view/table.h"

/* session, state, outcome, reason, plain, amount, kind, months, owed, owed_by, owed_until, settled_at,
 * for, against, abstained, recused, decided_at.
 *
 * session  the number of each decision's session.
 */
Table decision_rows(Arena *arena, const Decision *decisions, const Str *session, size_t count);

/* attempted_at, channel, result, proof, window, early_reason. */
Table reply_rows(Arena *arena, const Reply *replies, size_t count);

#endif
