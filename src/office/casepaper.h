/* casepaper.h - the papers of one case: which are asked for, which are still missing or unjudged.
 *
 * The list is made from the matrix when the case is opened and again whenever a declared fact
 * changes: a paper that is no longer asked for stays on the list, so nothing that was handed in is
 * lost from sight. How one paper moves is paper.h.
 */
#ifndef OFFICE_CASEPAPER_H
#define OFFICE_CASEPAPER_H

#include "base/moment.h"
#include "office/date.h"
#include "office/paper.h"
#include "office/requirement.h"

typedef struct {
    int64_t id; /* 0: not on file yet */
    int64_t version;
    PaperKind kind;
    bool is_asked; /* by the matrix, for what is declared now */
    Need need;     /* as long as it is asked for */
    PaperState state;
    Moment received_at; /* when it came; MOMENT_NONE: it has not */
    Moment keyed_at;    /* when that was entered */
    bool is_inexact;    /* of received_at only the day is known: a day worked on paper */
    Date issued;        /* as written on it, as is the next */
    Date expires;
    Day last_day; /* on which it proves what it says; DAY_NONE: no such day, or not known */
    MatchHow how;
    int64_t judged_by;
    Moment judged_at;
    Str note;
    Str scan_path;   /* of the file that shows it; empty: there is none */
    Str scan_digest; /* of the file's bytes, as they were then */
} CasePaper;

/* In the order of the catalogue, each kind once. */
typedef struct {
    CasePaper rows[PAPERKIND_COUNT];
    size_t count;
} CasePapers;

/* Says what has to happen to one paper for the list to be that of the matrix. */
typedef enum {
    PAPER_LIST_AS_IS,
    PAPER_LIST_ADD,       /* it was never asked for: it becomes required */
    PAPER_LIST_ASK_AGAIN, /* it was let go, and is required again */
    PAPER_LIST_NEED,      /* only how strongly it is asked for changes */
    PAPER_LIST_LET_GO,    /* it is no longer asked for */
} PaperListChange;

/* return  NULL when the kind is not on the list. */
CasePaper *casepapers_find(CasePapers *papers, PaperKind kind);

/* Compares one kind with what the matrix wants of it (NULL: nothing). */
PaperListChange casepaper_list_change(const CasePaper *paper, const RequiredPaper *wanted);

/* The day for which its validity is judged: that of the submission, or on which it came later. */
Day casepaper_judged_for(const CasePaper *paper, Day submitted);

/* Handed in, matched or not. */
bool casepaper_is_in_hand(const CasePaper *paper);

/* Mandatory, and not in hand or not valid when it was submitted. */
bool casepaper_is_missing(const CasePaper *paper, Day submitted);

/* Required, and nobody has said what became of it. */
bool casepaper_is_unjudged(const CasePaper *paper);

/* In hand, but its validity is not judged: not matched yet, or the date that tells it is not
 * written down. */
bool casepaper_is_unchecked(const CasePaper *paper);

/* The date that tells how long this kind of paper is valid is not written down. */
bool casepaper_lacks_date(const CasePaper *paper);

/* In hand, asked for, and no longer valid on `day`. */
bool casepaper_is_expired(const CasePaper *paper, Day day);

/* The papers that data can be matched against, for datafield_matches().
 *
 * of_matrix  what requirement_list() says of the facts `asked` and `unknown`.
 */
RequirementList casepapers_to_match(const CasePapers *papers, const RequirementList *of_matrix);

/* The step that brings a paper to state `to`; a paper that is not in hand is received first where
 * `to` is matched or expired, which `is_received_first` says. */
PaperStep casepaper_step(PaperState from, PaperState to, bool *is_received_first);

/* Reads when a paper came, as it is typed: a moment (2026-11-21T10:30), or a day in either calendar.
 *
 * is_inexact  of a day that was worked on paper the hour is not known, and nobody makes one up.
 * return      ERR_BAD_DATA with `why` naming the field "received".
 */
MUST_CHECK Err casepaper_read_received(
    Arena *arena, Str typed, Day today, Moment *out, bool *is_inexact, Refusal *why);

#endif
