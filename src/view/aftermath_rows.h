/* aftermath_rows.h - what is still to be done after a death, as rows and in words. */
#ifndef VIEW_AFTERMATH_ROWS_H
#define VIEW_AFTERMATH_ROWS_H

#include "office/aftermath.h"
#include "view/table.h"

/* kind (a code with its words), id, name, person (of a member's own file), class (likewise), done,
 * and what is to be done. */
Table aftermath_rows(Arena *arena, const Aftermath *list, size_t count);

/* "Write down the category: Widow"; lives in `arena`. */
Str aftermath_words(Arena *arena, const Aftermath *one);

#endif
