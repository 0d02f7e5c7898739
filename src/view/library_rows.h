/* library_rows.h - the policy's documents and forms as rows. */
#ifndef VIEW_LIBRARY_ROWS_H
#define VIEW_LIBRARY_ROWS_H

#include "db/library_store.h"
#include "view/table.h"

/* tool, title, edition, place, form (true: to be filled in), clause. */
Table library_rows(Arena *arena, const LibraryItem *items, size_t count);

#endif
