/* docket_rows.h - the cases of the docket, read and put in order, and the sessions that are open. */
#ifndef UI_SCREENS_DOCKET_ROWS_H
#define UI_SCREENS_DOCKET_ROWS_H

#include "db/casefile_store.h"
#include "office/casenext.h"
#include "office/docket.h"
#include "office/sessionrecord.h"
#include "ui/desk.h"
#include "view/case_words.h"

/* The most cases of one state that are shown; of the ready ones so many by class, and by window. */
enum { DOCKET_STATE_MAX = 200, DOCKET_EARLIER_MAX = 6, DOCKET_ROWS_MAX = 7 * DOCKET_STATE_MAX };

enum { DOCKET_SESSIONS_MAX = 19 };

/* Where a case stands. */
typedef struct {
    DocketRow order; /* `id` is the case's; the rest of a case that has a place */
    int place;       /* from 1; 0: it cannot be heard yet */
} DocketStand;

typedef struct {
    DocketStand *rows;
    size_t count;
} DocketStands;

/* A case as it is shown; `order` first, as in DocketStand. */
typedef struct {
    DocketRow order;
    int place;
    CaseView view;
    CaseNext next; /* of a case that has no place */
    Day today;
    Str researcher;       /* his name; empty: none */
    bool is_appeal;       /* it was rejected before, and the applicant has appealed */
    Str rejected_by;      /* of an appeal: the session and who sat in it */
    int rejected_panel;   /* which must not hear it again */
    CaseListRow *earlier; /* the first cases of the same person, this one among them */
    size_t earlier_count;
} DocketEntry;

typedef struct {
    Session session;
    size_t item_count;
} DocketSession;

/* Those with open minutes, the one that is held first before the others. */
typedef struct {
    DocketSession *rows;
    size_t count;
} DocketSessions;

/* Puts the cases in order, those that cannot be heard last; they live in `arena`. */
MUST_CHECK Err docket_stands_read(Desk *desk, Arena *arena, DocketStands *out);

/* Reads what is shown of a case; texts live in `arena`. */
MUST_CHECK Err
docket_entry_read(Desk *desk, Arena *arena, const DocketStand *stand, DocketEntry *out);

/* Reads the open sessions; they live in `arena`. */
MUST_CHECK Err docket_sessions_read(Desk *desk, Arena *arena, DocketSessions *out);

#endif
