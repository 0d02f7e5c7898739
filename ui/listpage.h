/* listpage.h - the pages of a list whose rows were all read at once, since they are never many. */
#ifndef UI_LISTPAGE_H
#define UI_LISTPAGE_H

#include "ui/list.h"

/* What a list's `page` answers: as ListPage, from `all` in their order.
 *
 * return  how many rows were written.
 */
size_t listpage_take(
    const ListRows *all, PageStep step, const void *edge, void *rows, size_t max_count);

#endif
