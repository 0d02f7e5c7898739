#include "ui/screens.h"

#include "ui/desk.h"
#include "ui/deskmates.h"
#include "ui/handover.h"
#include "ui/loop.h"
#include "ui/places.h"
#include "ui/plain.h"
#include "ui/screens/first.h"
#include "ui/screens/login.h"
#include "ui/screens/today.h"
#include "ui/signin.h"
#include "ui/term_signals.h"
#include "ui/together.h"

/* --- the menu -------------------------------------------------------------------------------- */

enum { MENU_MAX = 32 };

typedef struct {
    ActionId actions[MENU_MAX];
    size_t count;
} ScreenMenu;

static ScreenMenu menu_of_places(void)
{
    ScreenMenu menu = {0};

    for (; place_at(menu.count) && menu.count < MENU_MAX - 2; menu.count++)
        menu.actions[menu.count] = place_at(menu.count)->action;
    menu.actions[menu.count++] = ACTION_LOCK;
    menu.actions[menu.count++] = ACTION_SIGN_OUT;
    return menu;
}

static bool has_unsaved(const Screen *screen)
{
    Screen *self = (Screen *)(uintptr_t)screen;
    const Form *form = screen->kind->form ? screen->kind->form(self) : NULL;

    return form && form->is_changed;
}

/* What is typed is not lost on the way elsewhere, and a child that works goes on. */
static bool must_stay(const Screen *screen)
{
    const Ui *ui = screen->ui;

    for (size_t i = 0; i < ui->file_count; i++) {
        if (ui->watchers[i] == screen)
            return true;
    }
    return has_unsaved(screen);
}

/* A screen that is left for another makes room for it, unless it must stay. */
static Outcome go_to(Screen *screen, const ScreenPlace *place)
{
    const ScreenKind *kind = place->kind;
    bool is_first = screen->ui->stack[0] == screen;

    if (screen->kind == kind)
        return OUTCOME_RELOAD;
    if (!is_first && kind == screen->ui->stack[0]->kind && screen->ui->depth == 2 &&
        !must_stay(screen))
        return OUTCOME_LEAVE;
    screen_open(screen, kind, NULL);
    bool stays = is_first || place->is_beside || must_stay(screen);
    return stays ? OUTCOME_REDRAW : OUTCOME_LEAVE;
}

static const ScreenKind *kind_of(ActionId action)
{
    const ScreenPlace *place = place_of_action(action);

    return place ? place->kind : NULL;
}

/* Who comes next is told whose numbers he would have to take over. */
static void sign_out(Screen *screen)
{
    Desk *desk = screen->desk;

    if (handover_words(desk, &desk->office_arena, &desk->notice))
        desk->notice = (Str){0};
    signin_leave(screen);
}

static Outcome go(Screen *screen, ActionId action)
{
    const ScreenPlace *place = place_of_action(action);

    if (place)
        return go_to(screen, place);
    if (action == ACTION_LOCK)
        signin_lock(screen);
    if (action == ACTION_SIGN_OUT)
        sign_out(screen);
    return OUTCOME_REDRAW;
}

/* --- one after another ----------------------------------------------------------------------- */

/* What is wrong with the preferences is said once; the screens go on without it. */
static void say_warning(Ui *ui, Desk *desk)
{
    Str first = str_part(desk->warning, 0, str_find(desk->warning, STR("\n")));

    if (first.len)
        screen_say(
            ui_top(ui), STYLE_WARNING,
            str_format(&ui->turn, "%.*s · muamala config check", (int)first.len, first.bytes));
    desk->warning = (Str){0};
    if (desk->notice.len)
        screen_say(ui_top(ui), STYLE_WARNING, desk->notice);
    desk->notice = (Str){0};
}

/* Where the screens are shown: one of the two, the other is NULL. */
typedef struct {
    Terminal *terminal;
    Lines *lines;
} Face;

static void size_of(const Face *face, int *rows, int *columns)
{
    *rows = PLAIN_ROWS;
    *columns = PLAIN_COLUMNS;
    if (face->terminal)
        terminal_size(face->terminal, rows, columns);
}

/* Shows `kind`, and what is opened on it, until all of it is left. */
static void show(const Face *face, Desk *desk, const ScreenKind *kind, const void *argument)
{
    Ui ui;
    int rows, columns;

    desk->next = DESK_ENDS;
    ui_start(
        &ui, &desk->hooks, desk,
        face->terminal ? terminal_letters(face->terminal) : (Letters){0});
    size_of(face, &rows, &columns);
    ui_resize(&ui, rows, columns);
    ui_open(&ui, kind, argument);
    say_warning(&ui, desk);
    if (face->terminal)
        loop_run(face->terminal, &ui);
    else
        plain_run(face->lines, &ui);
    ui_end(&ui);
}

static const ScreenKind *begin_with(Desk *desk)
{
    if (desk->staff.id)
        return &today_screen;
    return store_is_demo(desk->store) ? &login_list_screen : &login_screen;
}

static void run(const Face *face, Desk *desk)
{
    ScreenMenu menu = menu_of_places();

    desk->hooks.menu = menu.actions;
    desk->hooks.go = go;
    desk->hooks.kind_of = kind_of;
    desk->hooks.lock = signin_lock;
    do {
        desk->hooks.menu_count = desk->staff.id ? menu.count : 0;
        show(face, desk, begin_with(desk), NULL);
        if (desk->next == DESK_IS_LEFT)
            desk_seat(desk, &(Staff){0});
    } while (desk->next != DESK_ENDS);
}

/* Opens the office that there is, or one that is made first; none: nobody wanted one. */
static Err open_office(const Face *face, Desk *desk, const ScreensPlan *plan)
{
    FirstTask task = {.file = plan->file, .demo_file = plan->demo_file};

    if (!plan->store) {
        desk_start(desk);
        desk->place = deskmates_place(&plan->config);
        desk->warning = plan->warning;
        desk->has_language = plan->has_language;
        show(face, desk, &first_screen, &task);
        return ERR_NONE;
    }
    TRY(desk_open(desk, plan->store, plan->moment));
    desk->place = deskmates_place(&plan->config);
    desk->warning = plan->warning;
    desk->has_language = plan->has_language;
    desk->login = plan->login;
    desk_seat(desk, &plan->staff);
    return ERR_NONE;
}

static Err run_on(const Face *face, const ScreensPlan *plan)
{
    Desk desk;
    KeyBindings keys = keybindings_of(&plan->config, &together_scopes);
    Err err = open_office(face, &desk, plan);

    desk.hooks.keys = &keys;
    desk.hooks.is_brief = config_number(&plan->config, CONFIG_BAR) == BAR_WISH_BRIEF;
    desk.hooks.teaches = config_is_on(&plan->config, CONFIG_LEARN);
    desk.has_time = face->lines != NULL;
    if (!err && desk.store)
        run(face, &desk);
    desk_close(&desk);
    return err;
}

/* --- the two faces --------------------------------------------------------------------------- */

static Err run_line_by_line(const ScreensPlan *plan, Str greeting)
{
    Lines lines;

    lines_open(&lines, config_number(&plan->config, CONFIG_BIDI) == BIDI_WISH_VISUAL);
    lines_say(&lines, greeting);
    lines_say(&lines, str_of(_("Each answer ends with Enter; ? tells how to answer")));
    Err err = run_on(&(Face){.lines = &lines}, plan);
    int signal_number = lines_end_signal(&lines);
    lines_close(&lines);
    term_signals_end_by(signal_number);
    return err;
}

static Err run_on_screens(Terminal *terminal, const ScreensPlan *plan)
{
    Err err = run_on(&(Face){.terminal = terminal}, plan);
    int signal_number = terminal_end_signal(terminal);

    terminal_close(terminal);
    term_signals_end_by(signal_number);
    return err;
}

Err screens_run(const ScreensPlan *plan)
{
    Terminal *terminal = NULL;

    if (plan->is_plain)
        return run_line_by_line(plan, str_of(_("Muamala, line by line")));
    Err err = terminal_open(&plan->config, &terminal);
    if (!err)
        return run_on_screens(terminal, plan);
    if (err == ERR_NO_INPUT)
        return run_line_by_line(
            plan, str_of(_("This terminal shows no screens: Muamala goes on line by line")));
    store_close(plan->store);
    return err;
}
