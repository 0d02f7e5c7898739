/* board_rows.h - the lobby's board as rows: number, state (called, nearly_next). */
#ifndef VIEW_BOARD_ROWS_H
#define VIEW_BOARD_ROWS_H

#include "db/board_store.h"
#include "view/table.h"

Table board_rows(Arena *arena, const Board *board, Day today);

#endif
