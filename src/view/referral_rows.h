/* referral_rows.h - referrals as rows. */
#ifndef VIEW_REFERRAL_ROWS_H
#define VIEW_REFERRAL_ROWS_H

#include "db/referral_store.h"
#include "view/table.h"

/* number (of the case; empty where it hangs on a visit alone), id, state, mandatory, to_role,
 * question, answer, asked_on, due, waits_minutes, new.
 *
 * now  for how long the open ones have waited.
 */
Table referral_rows(Arena *arena, const Referral *rows, size_t count, Moment now);

#endif
