/* visitrecord.h - what is kept of a visit; how it moves is visit.h.
 */
#ifndef OFFICE_VISITRECORD_H
#define OFFICE_VISITRECORD_H

#include "base/moment.h"
#include "office/courtesy.h"
#include "office/ticket.h"
#include "office/visit.h"
#include "office/visitpurpose.h"

enum { VISIT_NAME_MAX_POINTS = 120, VISIT_REASON_MAX_POINTS = 500 };

typedef struct {
    int64_t row;
} VisitId;

typedef struct {
    VisitId id;
    int64_t version;
    Ticket ticket;
    VisitState state;
    VisitPurpose purpose;
    Channel channel;
    bool has_priority;
    bool is_private;     /* he asked to talk in private: his name stays hidden on lists */
    int64_t person_id;   /* 0: no file, or not told */
    int64_t casefile_id; /* the case the visit is about; 0: none */
    Str given_name;      /* what he was called before a file was found */
    Moment arrived_at;   /* kept over the night */
    int64_t place;       /* in the line: his id, or a later one when he was sent to its end */
    Moment called_at;    /* MOMENT_NONE: not yet, as for the two below */
    Moment served_at;
    Moment ended_at;
    unsigned recalls;   /* since he was called, without his coming */
    bool was_sent_back; /* to the end of the line, because he did not come */
    int64_t staff_id;   /* who called him or serves him; 0: nobody */
    Str end_reason;
    Courtesy courtesy;
    Day return_day; /* with a missing list: when he is asked to come back; else DAY_NONE */

    Str name;            /* read with it: the person's, else the given one; empty: not told */
    Str casefile_number; /* empty: no case */
    Str staff_login;
} Visit;

/* The whole minutes he has waited by `now`: until he was served, and again while on hold. */
int64_t visit_waited(const Visit *visit, Moment now);

/* The whole minutes from being served to his end; 0 while he was not served or is not done. */
int64_t visit_served(const Visit *visit);

/* Whether he waits before all who have no priority: once sent back he does no longer. */
bool visit_goes_first(const Visit *visit);

/* His name as a list may show it: hidden where he asked for a private talk. */
Str visit_shown_name(const Visit *visit);

#endif
