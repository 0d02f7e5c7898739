/* referral_pane.h - one referral as the inbox knows it, and all that is told of it. */
#ifndef UI_SCREENS_REFERRAL_PANE_H
#define UI_SCREENS_REFERRAL_PANE_H

#include "db/casefile_store.h"
#include "db/referral_store.h"
#include "ui/canvas.h"
#include "ui/desk.h"

typedef struct {
    Referral referral;
    Str person; /* empty: not told */
    Str sender; /* the colleague who asked */
    Day today;
    Moment now;
} ReferralRow;

/* Fills a row; texts live in `arena`. */
MUST_CHECK Err
referral_row_of(Desk *desk, Arena *arena, const Referral *referral, ReferralRow *out);

/* How long it has waited: "3 days", "2 h". */
Str referral_age(Arena *arena, const ReferralRow *row);

/* Its due day with a mark: late, today, in time. */
Str referral_due(Arena *arena, const ReferralRow *row);
Style referral_due_style(const ReferralRow *row);

/* Whether nobody of the role has looked at it. */
bool referral_is_new(const ReferralRow *row);

/* Whether it is an answer to this person, who has not read it yet. */
bool referral_is_for_sender(const Referral *referral, int64_t staff_id);

/* Draws everything that is told of it.
 *
 * return  the row behind it.
 */
int referral_pane_draw(Arena *arena, const ReferralRow *row, Canvas canvas);

#endif
