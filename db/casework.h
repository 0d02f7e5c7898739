/* casework.h - one act on a case, from reading it to its events; for the stores of db/.
 *
 *     AUTO_LEAVE CaseWork work = {0};
 *
 *     TRY(casework_begin(&work, store, act, id, why));
 *     if (change_is_repeat(&work.change))
 *         return ERR_NONE;
 *     work.facts.has_proof = proof.len > 0;          what this act itself brings
 *     work.casefile.opinion = opinion;               what it writes into the case
 *     TRY(casework_move(&work, STEP_STUDY, &note, why));
 *     ... rows of its own, under work.change ...
 *     return casework_commit(&work);
 *
 * Everything in `facts` is read from the tables (casefacts_store.h); an act sets only what it
 * brings with it. Papers and data, which are many rows, are read when a guard asks for them, or by
 * casework_need_papers() for an act that looks at them itself. casework_move() asks the table of moves, moves the case in memory, gives it its
 * number when it leaves the draft, starts, pauses and ends its clocks, and adds the events;
 * casework_commit() writes the row once.
 */
#ifndef DB_CASEWORK_H
#define DB_CASEWORK_H

#include "db/change.h"
#include "office/casedata.h"
#include "office/casefile.h"
#include "office/casepaper.h"
#include "office/setting.h"

/* The declaration in force; {0}: none. */
typedef struct {
    int64_t id;
    Str checksum;
    bool has_consent;
} DeclarationInForce;

typedef struct {
    Change change;
    Casefile before;   /* as the row stands */
    Casefile casefile; /* as it will stand */
    const Policy *policy;
    Settings settings;
    bool has_papers; /* papers, data and what is reckoned from them have been read */
    CasePapers papers;
    CaseData data;
    DeclarationInForce declaration;
    RequirementList wanted; /* what the matrix asks for, for what is declared */
    CaseFacts facts;
    Arena *names; /* of texts that a refusal may point to */
    bool is_new;  /* the row is not there yet */
} CaseWork;

/* Work that is left when its variable goes out of sight before casework_commit(). */
#define AUTO_LEAVE __attribute__((cleanup(casework_leave)))

/* What an event keeps besides the move: lines of body.h. */
typedef struct {
    Str before;
    Str after;
} CaseNote;

/* Begins a change and reads the case.
 *
 * return  as change_begin(); ERR_NOT_FOUND; ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err
casework_begin(CaseWork *work, Store *store, const Act *act, CasefileId id, Refusal *why);

/* Reads a case within a change that has begun already, for an act on several cases: `work` is {0}
 * but for its change, which is lent to it, and casework_keep() writes the row. ERR_NOT_FOUND. */
MUST_CHECK Err casework_read(CaseWork *work, CasefileId id);

/* Reads papers and data, where they have not been read yet, and the facts that hang on them. */
MUST_CHECK Err casework_need_papers(CaseWork *work);

/* Reads papers, data and facts anew after rows were written; what an act had set is lost. */
MUST_CHECK Err casework_refresh(CaseWork *work);

/* Finds wanted papers and facts anew for the papers, data and declaration as they are in memory,
 * where an act changes them along with their rows; what it had set in the facts is lost. */
MUST_CHECK Err casework_reckon(CaseWork *work);

/* Takes a step as the act's person.
 *
 * note    may be NULL.
 * return  as casestate_after(); on ERR_REFUSED and ERR_NOT_PERMITTED `why` is filled and its texts
 *         live until the next change of this store.
 */
MUST_CHECK Err casework_move(CaseWork *work, CaseStep step, const CaseNote *note, Refusal *why);

/* Takes STEP_COMPLETE by itself, as only the system may; refused as by casework_move(). */
MUST_CHECK Err casework_complete(CaseWork *work, Refusal *why);

/* After rows were written: reckons anew, sends a whole file back whose paper is lost, and completes a
 * declared file by itself when nothing stands against it. The system does both. */
MUST_CHECK Err casework_settle(CaseWork *work);

/* Adds an event of the case that is no step: `act` is its code. */
MUST_CHECK Err casework_tell(CaseWork *work, Str act, const CaseNote *note);

/* The office's calendar, in the change's arena. */
MUST_CHECK Err casework_calendar(CaseWork *work, Calendar *out);

/* Writes the case, which was there before. */
MUST_CHECK Err casework_keep(CaseWork *work);

/* Writes the case and commits. */
MUST_CHECK Err casework_commit(CaseWork *work);

/* For AUTO_LEAVE. */
void casework_leave(CaseWork *work);

/* The day on which the act takes effect. */
Day casework_today(const CaseWork *work);

#endif
