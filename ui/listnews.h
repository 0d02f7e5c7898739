/* listnews.h - which rows of a list somebody else has changed since its person last looked.
 *
 * What list.h tells of a row that is new; here is how a page that was just read learns it.
 */
#ifndef UI_LISTNEWS_H
#define UI_LISTNEWS_H

#include "ui/list.h"

/* Asks for each row of a page that was just read. */
void listnews_ask(const List *list, ListPiece *piece);

#endif
