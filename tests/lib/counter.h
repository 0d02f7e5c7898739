/* counter.h - an office in a folder with visitors in its line, and terminals of the program on it.
 *
 * While a terminal runs the store is closed; counter_look() opens it again to look into.
 */
#ifndef TESTS_COUNTER_H
#define TESTS_COUNTER_H

#include "db/casefile_store.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/reception.h"

#define COUNTER_OPENED "2026-11-21T09:20:30"
#define COUNTER_PERSON "1999990003" /* Noura, of counter_person() */

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Reception *reception; /* open while no terminal is looked at, else NULL */
    Reception again;      /* what it is after a terminal was looked at */
    Act clerk;
} Counter;

/* A made-up office under one of the program's own policies, with a clerk, a verifier and a relations
 * officer; counter_close() ends the store, and terminals can be opened. */
Counter *counter_make(const char *policy);
void counter_close(Counter *counter);

/* Looks into the office when all terminals were stopped, and leaves it again. */
void counter_look(Counter *counter);
void counter_leave(Counter *counter);

/* Before it is closed: one more who waits since so many minutes after nine; Noura's file; a draft of
 * hers without any paper yet. */
VisitId counter_arrive(Counter *counter, int minutes, Arrival arrival);
int64_t counter_person(Counter *counter);
int64_t counter_case(Counter *counter, int64_t person, CaseKind kind);

/* For cmocka. The first: four who wait since 9:00, 9:06, 9:10 and 9:15; the second is Noura, with a
 * draft that lacks its papers. The second: Noura's file alone. */
int counter_open(void **state);
int counter_open_empty(void **state);
int counter_remove(void **state);

/* A ticket of today; after counter_look(). */
Visit counter_ticket(Counter *counter, int serial);

/* A terminal with the program on the office; the two that sit have opened Reception. */
PtyTerminal *counter_start(
    const Counter *counter, int rows, int columns, const char *const words[]);
PtyTerminal *counter_sit_at(
    const Counter *counter, int rows, int columns, const char *login, const char *language,
    const char *moment);
PtyTerminal *counter_sit(const Counter *counter, const char *language);

#endif
