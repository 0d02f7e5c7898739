/* board_store.h - what hangs in the lobby: the numbers that are called, and those that come next.
 *
 * Nothing personal is on it. Who came by telephone or letter stands in the same line, but not in
 * the lobby: his number is not on the board.
 */
#ifndef DB_BOARD_STORE_H
#define DB_BOARD_STORE_H

#include "db/visit_store.h"

enum { BOARD_CALLED_MAX = 12, BOARD_NEXT_MAX = 9 };

typedef struct {
    Ticket called[BOARD_CALLED_MAX]; /* who was called last stands first */
    size_t called_count;
    Ticket next[BOARD_NEXT_MAX]; /* in the order of the line */
    size_t next_count;
} Board;

/* Reads it; the setting queue.nearly_next says how many stand in `next`. */
MUST_CHECK Err store_board_read(Store *store, Board *out);

#endif
