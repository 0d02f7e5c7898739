/* undowalk.h - acts done one after the other, each taken back before it is done for good; for tests.
 *
 * An act that is taken back must give every row back as it was; one that is final must say why, and
 * change nothing. What events the acts wrote is noted, so that a test can see which acts of
 * office/reverse.h no walk has tried.
 */
#ifndef TESTS_UNDOWALK_H
#define TESTS_UNDOWALK_H

#include "tests/lib/undodesk.h"

typedef struct {
    const char *name;
    Role role; /* whose act it is; ROLE_NONE: it only prepares the next ones */
    void (*act)(UndoDesk *desk);
    bool is_final;
} UndoAct;

enum { UNDO_ROWS_MAX = 256 };

/* By the places of reverse_at(). */
typedef struct {
    bool tried[UNDO_ROWS_MAX];
} UndoTried;

void undowalk_acts(UndoDesk *desk, const UndoAct *acts, size_t count, UndoTried *tried);

#endif
