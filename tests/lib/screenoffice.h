/* screenoffice.h - an office in a folder of its own, and the program's screens on it.
 *
 * Its people: Noura (1999990003, 0512345678), Yusuf (2999991231), Hind, who has no paper, and
 * eighteen others. In a made-up office nobody has a password; else the clerk's is "open-sesame".
 */
#ifndef TESTS_SCREENOFFICE_H
#define TESTS_SCREENOFFICE_H

#include "tests/lib/office.h"
#include "tests/lib/ptyterminal.h"

#define SCREENOFFICE_PASSWORD "open-sesame"

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Act clerk;
    Act admin;
    PtyTerminal *terminal; /* NULL: nothing runs */
} ScreenOffice;

ScreenOffice *screenoffice_make(bool is_demo);

/* Starts the program with -f FILE and `words` (ended by NULL). */
void screenoffice_start(ScreenOffice *office, int rows, int columns, const char *const words[]);

/* Starts it at 80x24 in `language`, as `login` or, with NULL, as nobody yet. */
void screenoffice_sit_down(ScreenOffice *office, const char *language, const char *login);

/* Two programs at once, each on the page of the same person, 1999990003. */
typedef struct {
    ScreenOffice *office;
    PtyTerminal *one; /* the clerk's */
    PtyTerminal *two; /* the manager's */
} TwoDesks;

/* Makes an office and starts both, at 80x24, each in its language. */
TwoDesks screenoffice_two_desks(const char *of_one, const char *of_two);

/* The clock of a made-up office stands at its last event: an event so many seconds later lets that
 * time pass. */
void screenoffice_pass(ScreenOffice *office, int seconds);

/* Ends the program, if it runs, and opens the office to look into it; store_close() ends that. */
Store *screenoffice_open(ScreenOffice *office);

/* Takes all of it away. */
void screenoffice_remove(ScreenOffice *office);

#endif
