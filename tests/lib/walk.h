/* walk.h - the program's screens without a terminal, at the desk of a made-up office.
 *
 * A test gives them events and looks at the sheet that comes out, so thousands of keys take a
 * moment.
 */
#ifndef TESTS_WALK_H
#define TESTS_WALK_H

#include "tests/lib/office.h"
#include "ui/desk.h"

#define WALK_PASSWORD "open-sesame"

typedef struct {
    Arena arena;
    Str folder;
    const char *file;
    Desk desk;
    Ui ui;
    bool is_open;
    bool begins_without; /* an office */
    bool is_made_up;
    Str image; /* of the made-up office at first */
} Walk;

/* A made-up office with cases in every state, of this seed; nobody sits there yet. */
Walk *walk_begin(int seed);

/* An office of whom is asked for his password: the clerk's is WALK_PASSWORD. */
Walk *walk_begin_with_password(void);

/* A desk without an office; what is made there lies in `file`. */
Walk *walk_begin_without_office(void);

/* Takes the made-up office as it was at first, lets `change` work on its file while nothing has it
 * open, and sits down again. What was changed past the program need not be sound. */
void walk_change_file(Walk *walk, void (*change)(const char *file, Str text), Str text);

/* Closes it, and fails when a made-up office is not sound any more. */
void walk_end(Walk *walk);

/* Opens `kind` for the person of this role, in a terminal of that size; what was open is closed. */
void walk_open(
    Walk *walk, const ScreenKind *kind, Role role, Language language, int rows, int columns);

/* The same for a screen that takes an argument; with ROLE_NONE nobody sits there. A desk that began
 * without an office loses the one that was made there. */
void walk_open_with(
    Walk *walk, const ScreenKind *kind, const void *argument, Role role, Language language,
    int rows, int columns);

/* A key, or a paste of any bytes. */
void walk_key(Walk *walk, Key key);
void walk_paste(Walk *walk, Str any_bytes);

/* The sheet as it is now; fails when a cell holds what no terminal may get. */
const Sheet *walk_look(Walk *walk);

/* Does an action of the top screen; false: it is not possible there now. */
bool walk_act(Walk *walk, ActionId action);

#endif
