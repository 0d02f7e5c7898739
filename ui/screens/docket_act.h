/* docket_act.h - what is done on the docket: a case put on an agenda, with the questions that this
 * may take (which session, how what was owed has come, why before others), and taken off again. */
#ifndef UI_SCREENS_DOCKET_ACT_H
#define UI_SCREENS_DOCKET_ACT_H

#include "ui/screen.h"
#include "ui/screens/docket_rows.h"

/* What is known so far of a case that is being put on, while the rest is asked for. */
typedef struct {
    Casefile casefile;
    SessionId session; /* {0}: the only one that is open */
    Str settled;       /* of a deferral: how what was owed has come */
} DocketPending;

/* Puts the case on, or asks for what is missing first; says why when it is not ready. */
Outcome docket_put_on(
    Screen *screen, DocketPending *pending, const DocketEntry *entry,
    const DocketSessions *sessions);

/* Goes on with the answer to one of those questions. */
Outcome docket_go_on(Screen *screen, DocketPending *pending, const DialogAnswer *answer);

Outcome docket_take_off(Screen *screen, const Casefile *casefile);

/* --- the same with each of the rows that are marked ---------------------------------------------- */

/* Asks on which session all of them go; `question` is the caller's. */
Outcome docket_ask_session(Screen *screen, int question, const DocketSessions *sessions);

/* English sentence why a case cannot be put on, or taken off, together with others; NULL: it can. */
const char *docket_why_not_on(const DocketEntry *entry);
const char *docket_why_not_off(const DocketEntry *entry);

/* Puts one on that session, or takes it off; the errors are those of docket_store.h. */
MUST_CHECK Err
docket_put(Screen *screen, const DocketPending *pending, Str reason, Refusal *why);
MUST_CHECK Err docket_take(Screen *screen, const Casefile *casefile, Refusal *why);

#endif
