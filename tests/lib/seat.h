/* seat.h - a person at a desk, before one screen of the program, without a terminal. */
#ifndef TESTS_SEAT_H
#define TESTS_SEAT_H

#include "ui/desk.h"

typedef struct {
    Arena arena;
    Desk desk;
    Ui ui;
} Seat;

/* Opens the screen, 24 rows of 80 cells in English, for the person of this role.
 *
 * store     an office of tests/lib/; belongs to the seat from here on.
 * argument  for the screen's `open`.
 */
Seat *seat_open(
    Store *store, Moment now, Role role, const ScreenKind *kind, const void *argument);
void seat_close(Seat *seat);

void seat_press(Seat *seat, Key key);

/* The list of the screen on top. */
const List *seat_list(Seat *seat);

#endif
