/* kit.h - two made-up screens, a list of visitors and a form, that use every part of the kit.
 *
 * kit_run() is a whole program of them: a test starts itself with "kit" to have it on a
 * pseudo-terminal, or drives the screens without one through ui.h.
 */
#ifndef TESTS_KIT_H
#define TESTS_KIT_H

#include "ui/ui.h"

typedef struct {
    int64_t id;
    Str name;
    Str identity;
    Str phone;
    Date born;
    int purpose; /* -1: not told */
    int64_t income_halalas;
    Str note;
    int wait_minutes;
} Visitor;

enum { KIT_VISITORS_MAX = 400, KIT_LOCK_AFTER_MS = 10 * 60 * 1000 };

struct Desk {
    Arena arena;
    Visitor visitors[KIT_VISITORS_MAX];
    size_t count;
    Str draft;    /* the name that was kept last while a form was open */
    int question; /* what a dialog brought to the list */
    Str answer;
    Moment now;
    bool is_fast; /* the office's clock runs, a thousand times too fast */
    bool has_changed;
    Role role;
};

extern const ScreenKind kit_list_screen;
extern const ScreenKind kit_form_screen;
extern const UiHooks kit_hooks;

/* An office of `count` visitors at a fixed moment. */
void kit_fill(Desk *desk, size_t count);
void kit_clear(Desk *desk);

/* The program: kit [ar|en [VISITORS]]. What main() returns. The environment may name a folder of
 * catalogues (KIT_LOCALE), a file to watch (KIT_PIPE), and ask for a fast clock (KIT_FAST).
 */
int kit_run(int argc, char **argv);

#endif
