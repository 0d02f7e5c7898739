/* listfit.h - how wide each column of a list is: no text is cut while there is room beside it. */
#ifndef UI_LISTFIT_H
#define UI_LISTFIT_H

#include "ui/list.h"

enum { LISTFIT_MARGIN = 1, LISTFIT_GAP = 2 };

typedef struct {
    int widths[LIST_COLUMNS_MAX]; /* 0: left out */
    size_t count;
} ListFit;

/* Fits the columns into `width` cells. Those that are needed least are left out until the others have
 * their widths; then a column that is too narrow for its texts takes what is over, and what others
 * have and do not need; the rest goes to the stretched ones.
 *
 * needs  the widest text of each column, in cells; of all rows that were shown so far, so that the
 *        columns stay where they are while one moves through the list.
 */
ListFit listfit(const ListKind *kind, const int needs[LIST_COLUMNS_MAX], int width);

#endif
