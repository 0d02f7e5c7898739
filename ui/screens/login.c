#include "ui/screens/login.h"

#include "ui/desk.h"
#include "ui/signin.h"

/* --- with a password ------------------------------------------------------------------------- */

static void open_box(Screen *screen, const void *argument)
{
    (void)argument;
    signin_open(screen);
}

static void draw_nothing(Screen *screen, Canvas canvas)
{
    (void)screen;
    (void)canvas;
}

const ScreenKind login_screen = {
    .title = N_("Muamala"),
    .open = open_box,
    .draw = draw_nothing,
};

/* --- the people of a made-up office ---------------------------------------------------------- */

/* What each role does, so that whoever tries the program knows where to begin. */
static const char *const works[ROLE_COUNT] = {
    [ROLE_CLERK] = N_("Receives visitors, opens cases"),
    [ROLE_VERIFIER] = N_("Matches papers, takes declarations"),
    [ROLE_RESEARCHER] = N_("Answers referrals, studies files"),
    [ROLE_SECRETARY] = N_("Keeps sessions, votes and minutes"),
    [ROLE_SERVICE] = N_("Registers, plans and delivers"),
    [ROLE_RELATIONS] = N_("Replies, complaints, satisfaction"),
    [ROLE_MANAGER] = N_("Watches queues and deadlines"),
    [ROLE_ADMIN] = N_("Policy, staff and backups"),
};

typedef struct {
    List list;
} State;

static Str role_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(role_label(((const Staff *)row)->role)));
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Staff *)row)->name;
}

static Str login_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Staff *)row)->login;
}

static Str work_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(works[((const Staff *)row)->role]);
}

static const Column columns[] = {
    {N_("Role"),  30, role_of,  list_strong, false, false, 0},
    {N_("Login"), 10, login_of, NULL,        true,  false, 2},
    {N_("Work"),  34, work_of,  NULL,        false, true,  1},
    {N_("Name"),  24, name_of,  NULL,        false, false, 3},
};

static int64_t id_of(const void *row)
{
    return ((const Staff *)row)->id;
}

/* Who works here and may sign in, in the order in which a case goes through their hands. */
static Err read_people(const Desk *desk, Arena *arena, Staff **out, size_t *count)
{
    Staff *staff;
    size_t all;
    size_t kept = 0;

    TRY(store_staff_list(desk->store, arena, &staff, &all));
    *out = arena_new(arena, Staff, all);
    for (int role = 0; role < ROLE_COUNT; role++)
        for (size_t i = 0; i < all; i++)
            if (!staff[i].is_disabled && staff[i].role == (Role)role)
                (*out)[kept++] = staff[i];
    *count = kept;
    return ERR_NONE;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    Staff *staff;

    (void)filter;
    TRY(read_people(source, arena, &staff, &out->count));
    out->rows = staff;
    return ERR_NONE;
}

static const ListKind people_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Staff),
    .all = all,
    .id = id_of,
    .empty = N_("Nobody works in this office yet"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    list_open(&state->list, &screen->arena, &people_list, screen->desk);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const Desk *desk = screen->desk;

    canvas_data(
        canvas, 1, 1, canvas.columns - 2, STYLE_STRONG,
        setting_text(&desk->settings, SETTING_OFFICE_NAME));
    canvas_label(
        canvas, 2, 1, canvas.columns - 2, STYLE_TEXT,
        str_of(_("A made-up office to try the program; nobody needs a password")));
    list_draw(&state->list, canvas_part(canvas, 4, 0, canvas.rows - 4, canvas.columns));
}

static Outcome act(Screen *screen, ActionId action)
{
    const State *state = screen->state;
    const Staff *staff = list_selected(&state->list);
    Refusal why = {0};

    (void)action;
    if (!staff)
        return OUTCOME_REDRAW;
    Err err = desk_sign_in(screen->desk, staff->login, (Str){0}, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_RELOAD;
    }
    screen->desk->next = DESK_BEGINS;
    return OUTCOME_QUIT;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_SIGN_IN, ACTION_OPEN};

const ScreenKind login_list_screen = {
    .title = N_("Sign in"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .list = list_of,
    .close = close,
};
