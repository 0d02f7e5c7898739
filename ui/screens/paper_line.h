/* paper_line.h - a paper of a case as a row of its list. */
#ifndef UI_SCREENS_PAPER_LINE_H
#define UI_SCREENS_PAPER_LINE_H

#include "office/casepaper.h"
#include "ui/list.h"

typedef struct {
    CasePaper paper;
    Day submitted;
} PaperLine;

enum { PAPER_COLUMNS = 5 };

extern const Column paper_columns[PAPER_COLUMNS];

int64_t paperline_id(const void *row);

#endif
