#include "tests/lib/deskoffice.h"

#include "tests/lib/preferences.h"

#include "db/staff_store.h"
#include "ui/desk.h"
#include "ui/loop.h"

#include <libintl.h>

PtyTerminal *deskoffice_start(int rows, int columns, const char *language, const char *role)
{
    const char *const argv[] = {"/proc/self/exe", "desk", language, role, NULL};
    PtyTerminal *terminal = ptyterminal_start(rows, columns, argv, NULL);

    assert_true(ptyterminal_row_shows(terminal, rows - 1, "F10"));
    return terminal;
}

/* The catalogues of this build, beside the program under test. */
static void bind_catalogues(void)
{
    const char *program = getenv("MUAMALA");
    char folder[512];

    snprintf(folder, sizeof folder, "%s", program ? program : "build/muamala");
    snprintf(strrchr(folder, '/'), 8, "/locale");
    bindtextdomain("muamala", folder);
}

static void sit_down(Desk *desk, CaseOffice *office, char **argv)
{
    Language language = LANGUAGE_ARABIC;
    Staff staff;

    assert_int_equal(desk_open(desk, office->store, office->now), ERR_NONE);
    assert_int_equal(
        store_staff_find_login(office->store, str_of(argv[3]), &office->arena, &staff),
        ERR_NONE);
    desk->has_language = true;
    (void)language_from_code(str_of(argv[2]), &language);
    language_use(language);
    desk_seat(desk, &staff);
}

int deskoffice_run(CaseOffice *office, const ScreenKind *kind, char **argv)
{
    Desk desk;
    Terminal *terminal;
    Ui ui;
    int rows, columns;
    Config config = preferences();

    language_start();
    bind_catalogues();
    sit_down(&desk, office, argv);
    assert_int_equal(terminal_open(&config, &terminal), ERR_NONE);
    ui_start(&ui, &desk.hooks, &desk, terminal_letters(terminal));
    terminal_size(terminal, &rows, &columns);
    ui_resize(&ui, rows, columns);
    ui_open(&ui, kind, NULL);
    loop_run(terminal, &ui);
    ui_end(&ui);
    terminal_close(terminal);
    desk_close(&desk);
    office->store = NULL;
    caseoffice_close(office);
    return 0;
}
