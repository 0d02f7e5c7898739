/* casecard.h - one case as the desk works on it: read whole, and its head drawn.
 *
 * The case view, papers, matching and declaration all show the same head, so that number, person,
 * state and window stand in one place wherever the clerk is.
 */
#ifndef UI_SCREENS_CASECARD_H
#define UI_SCREENS_CASECARD_H

#include "db/casefile_store.h"
#include "office/casenext.h"
#include "ui/desk.h"

enum { CASECARD_ROWS = 5, CASECARD_FEW_ROWS = 3 };

/* What a form over one case is opened with. */
typedef struct {
    CasefileId id;
    bool goes_on; /* with what he typed before, without asking */
} CaseTask;

typedef struct {
    Arena arena; /* of everything below */
    CasefileId id;
    CaseView view;
    CaseIntake intake;
    CaseFacts facts;
    CaseNext next; /* as the office has it for this kind and role */
    CaseNext own;  /* as the state has it: the way from screen to screen */
    Day today;
} CaseCard;

/* Reads the case anew. On any error what was read before stays. */
MUST_CHECK Err casecard_load(CaseCard *card, Desk *desk, CasefileId id);

/* Gives its memory back. */
void casecard_close(CaseCard *card);

/* What the person at the desk does to this case, as he saw it. */
Act casecard_act(const CaseCard *card, Desk *desk);

/* "1448-37", or "D12" of a draft; lives in `arena`. */
Str casecard_number(const CaseCard *card, Arena *arena);

/* Draws number, person, state, window, next step and what must come first; where a screen has few
 * rows, what must come first alone below the person.
 *
 * return  how many rows it took, with the blank one below where there is room for it.
 */
int casecard_draw(const CaseCard *card, Canvas canvas, Arena *arena);

/* The checksum of the data as they stand, as it is printed. */
Str casecard_checksum(const CaseCard *card, Arena *arena);

/* How many fields are still to be matched. */
size_t casecard_unmatched(const CaseCard *card);

#endif
