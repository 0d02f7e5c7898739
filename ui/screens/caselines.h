/* caselines.h - everything of one case as lines under headings: what the case view lists. */
#ifndef UI_SCREENS_CASELINES_H
#define UI_SCREENS_CASELINES_H

#include "ui/screens/casecard.h"

typedef enum {
    CASELINE_HEADING,
    CASELINE_PAPER,
    CASELINE_FIELD,
    CASELINE_REFERRAL,
    CASELINE_WINDOW,
    CASELINE_FACT,
    CASELINE_EVENT,
} CaseLineKind;

typedef struct {
    int64_t id; /* its place */
    CaseLineKind kind;
    CaseLineKind
        opens;        /* of a heading: as a line of this kind does; CASELINE_HEADING: nothing */
    const char *mark; /* one cell */
    Style tone;       /* of the mark and the state */
    Str what;
    Str value;
    Str state;
} CaseLine;

typedef struct {
    CaseLine *rows;
    size_t count;
} CaseLines;

/* Reads referrals, windows and events and makes all lines; they live in `arena`. */
MUST_CHECK Err caselines_make(const CaseCard *card, Store *store, Arena *arena, CaseLines *out);

/* Shows a line as a whole, where the columns cut it. */
void caselines_tell(Screen *screen, const CaseLine *line);

#endif
