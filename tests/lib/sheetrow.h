/* sheetrow.h - the cells of a sheet as text, as ptyterminal_row() gives those of a terminal. */
#ifndef TESTS_SHEETROW_H
#define TESTS_SHEETROW_H

#include "ui/sheet.h"

/* A row's cells from the terminal's left, blanks at its end cut; borrowed until eight more calls. */
const char *sheetrow(const Sheet *sheet, int row);

/* Whether some row of the sheet holds `cells`; where goes to `row`, which may be NULL. */
bool sheetrow_find(const Sheet *sheet, const char *cells, int *row);

/* The style of a cell. */
Style sheetrow_style(const Sheet *sheet, int row, int column);

#endif
