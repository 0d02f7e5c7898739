/* casesearch.h - cases as they are asked for at a desk: by their number, or by whose they are.
 */
#ifndef UI_SCREENS_CASESEARCH_H
#define UI_SCREENS_CASESEARCH_H

#include "db/casefile_store.h"
#include "ui/desk.h"

typedef struct {
    CaseListRow *rows;
    size_t count;
} CasesFound;

/* The case whose number was typed whole, then those of the people whom the text finds (by name,
 * identity or mobile): in whatever state they are.
 *
 * gives_way  a key that waits ends it: then it returns ERR_CANCELLED.
 * out        lives in `arena`.
 */
MUST_CHECK Err
casesearch_find(Desk *desk, Str typed, bool gives_way, Arena *arena, CasesFound *out);

#endif
