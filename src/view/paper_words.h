/* paper_words.h - one paper whole, in words: its dates in both calendars, when it came and was
 * entered, what it was matched against and by whom, its scan, and every verdict on it. */
#ifndef VIEW_PAPER_WORDS_H
#define VIEW_PAPER_WORDS_H

#include "db/staff_store.h"
#include "office/paperverdict.h"

typedef struct {
    const CasePaper *paper;
    Str why; /* it is asked for; empty: it is not */
    const PaperVerdict *verdicts;
    size_t verdict_count; /* of the case; those of other papers are left out */
    const Staff *staff;
    size_t staff_count;
    const char *scan_state; /* N_(): how its file was found; NULL: nobody has looked */
} PaperPage;

/* Lines parted by line feeds, in the language in use; values isolated. Lives in `arena`. */
Str paper_words_page(Arena *arena, const PaperPage *page);

#endif
