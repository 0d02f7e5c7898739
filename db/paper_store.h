/* paper_store.h - the papers of a case: what is asked for, what came, and what became of it.
 */
#ifndef DB_PAPER_STORE_H
#define DB_PAPER_STORE_H

#include "db/casework.h"
#include "db/scan.h"

enum { PAPER_NOTE_MAX_POINTS = 300 };

/* What happened to one paper. */
typedef struct {
    PaperKind kind; /* one that the matrix does not ask for is taken as an offer */
    PaperState to; /* matched and expired receive it first; the same again corrects its dates */
    MatchHow how;  /* of matched: original, copy, told */
    Str issued;    /* as written on it, any bytes; empty: stays as it is */
    Str expires;
    Str note;
    Moment received_at; /* MOMENT_NONE: now */
    bool is_inexact;    /* of received_at only the day is known */
} PaperNews;

/* The papers of a case, in the order of the catalogue; texts live in `arena`. */
MUST_CHECK Err store_paper_list(Store *store, CasefileId id, Arena *arena, CasePapers *out);

/* Records what happened to papers that were brought together; those who keep files may. A declared
 * file that is whole now is completed by it; a complete one whose mandatory paper is lost goes back.
 *
 * news         `count` of them, each of another kind; where one is refused none is recorded.
 * act->reason  needed to do without a mandatory paper or to lose one.
 * return       ERR_REFUSED and ERR_NOT_PERMITTED as paper_after(); ERR_BAD_DATA and ERR_TOO_LONG
 *              with `why` for a date or a note; as casework_begin().
 */
MUST_CHECK Err store_paper_set(
    Store *store, const Act *act, CasefileId id, const PaperNews *news, size_t count,
    Refusal *why);

/* Keeps where the scan of a paper lies, and what its bytes are now; a paper that is in hand has one.
 *
 * path    as scan_read() gave it: not a letter of it is changed.
 * return  as store_paper_set(); ERR_REFUSED with papers_present for one that is not in hand.
 */
MUST_CHECK Err store_paper_scan(
    Store *store, const Act *act, CasefileId id, PaperKind kind, Str path, Digest digest,
    Refusal *why);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Makes the list of papers that of work->wanted, with the events of what changes. */
MUST_CHECK Err papers_follow(CaseWork *work, Refusal *why);

#endif
