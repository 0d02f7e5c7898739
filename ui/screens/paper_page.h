/* paper_page.h - all that is kept of one paper, beside the list of a case's papers or in a box; and
 * the reasons that a clerk hears day by day for one that is not there. */
#ifndef UI_SCREENS_PAPER_PAGE_H
#define UI_SCREENS_PAPER_PAGE_H

#include "db/staff_store.h"
#include "db/verdict_store.h"
#include "ui/screen.h"
#include "ui/screens/casecard.h"

/* What is read beside the case. {0} is nothing yet. */
typedef struct {
    Arena arena;
    PaperVerdict *verdicts;
    size_t verdict_count;
    Staff *staff;
    size_t staff_count;
} PaperBeside;

/* Reads it anew; on any error what was read before stays. */
MUST_CHECK Err paperbeside_load(PaperBeside *beside, Store *store, CasefileId id);
void paperbeside_close(PaperBeside *beside);

/* Shows the page of a paper in a box; the file of its scan is looked at then. */
void paperpage_tell(
    Screen *screen, const PaperBeside *beside, const CaseCard *card, const CasePaper *paper);

/* Draws it under the paper's name. */
void paperpage_draw(
    Canvas canvas, const PaperBeside *beside, const CaseCard *card, const CasePaper *paper,
    Arena *arena);

/* Asks where the scan of a paper lies; keeps it as it is now.
 *
 * return  ERR_NO_INPUT when it cannot be read; else as store_paper_scan().
 */
void paperscan_ask(Screen *screen, int question, const CasePaper *paper);
MUST_CHECK Err
paperscan_keep(Screen *screen, const CaseCard *card, PaperKind kind, Str typed, Refusal *why);

/* Offers the ready reasons of an action, and another one to be typed. */
void paperreason_choose(Screen *screen, int question, ActionId action, PaperKind kind);

/* The one that was chosen; NULL: another is to be typed. N_(). */
const char *paperreason_chosen(size_t choice);

#endif
