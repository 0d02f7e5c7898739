/* agenda.h - the items of a session: the cases in the order of the docket, each with its reason.
 */
#ifndef OFFICE_AGENDA_H
#define OFFICE_AGENDA_H

#include "office/decision.h"
#include "office/docket.h"

typedef struct {
    CasefileId casefile;
    int position;          /* from 1 */
    bool is_priority_seat; /* from the share of the priority classes */
    DocketKey key;         /* what told it from its neighbours */
    CaseNumber number;
    CaseState state;
    CaseKind kind;
    Str person;
    Str request;
    int priority;    /* class, 1 the first; 0: none */
    Day complete_on; /* DAY_NONE: none, as for the next */
    Day due;
    Recommendation recommendation;
    MemberSet recused;
    Decision decision; /* outcome OUTCOME_NONE: not decided yet */
    Str rejected_by;   /* of an appeal: the session that rejected it, and who sat in it */
} AgendaItem;

/* All that the minutes of a session say. */
typedef struct {
    const Session *session;
    const AgendaItem *items;
    size_t count;
    Str committee; /* what the policy calls it */
    Str office;    /* the office's or the association's name */
} Minutes;

#endif
