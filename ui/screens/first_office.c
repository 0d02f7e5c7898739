/* first_office.c - a new office: which policy, what it is called, who administers it. */
#include "db/new_office.h"
#include "db/policy_files.h"
#include "db/system.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/newpassword.h"
#include "ui/screens/first.h"
#include "view/policy_words.h"

enum { QUESTION_PASSWORD = 1, NAME_POINTS = 120, POLICIES_MAX = 16 };

typedef struct {
    int policy; /* its place among the program's profiles */
    Str name;
    Str login;
    Str admin;
} Wanted;

typedef struct {
    FirstTask task;
    Wanted wanted;
    Form form;
    Policy policies[POLICIES_MAX];
    Choices choices;
} State;

/* --- the form -------------------------------------------------------------------------------- */

static const Field office_fields[] = {
    {N_("Name of the office"), FIELD_TEXT,   offsetof(Wanted, name),   NAME_POINTS,           NULL, true,
     NULL,                                                                                                      N_("Office")},
    {N_("Policy"),             FIELD_CHOICE, offsetof(Wanted, policy), 0,                     NULL, true, NULL, NULL        },
    {N_("Login"),              FIELD_LOGIN,  offsetof(Wanted, login),  STAFF_LOGIN_MAX,       NULL, true, NULL,
     N_("Administrator")                                                                                                    },
    {N_("Name"),               FIELD_TEXT,   offsetof(Wanted, admin),  STAFF_NAME_MAX_POINTS, NULL, true, NULL,
     NULL                                                                                                                   },
};

enum { POLICY_FIELD = 1, FIELD_COUNT = sizeof office_fields / sizeof office_fields[0] };

/* The profiles that the program carries; one that cannot be read is a fault of the program. */
static Err read_policies(Arena *arena, State *state)
{
    size_t count = policy_file_count();
    Choice *rows = arena_new(arena, Choice, POLICIES_MAX);
    Refusal why;

    for (size_t i = 0; i < count && i < POLICIES_MAX; i++) {
        TRY(policy_file_load(arena, policy_file_name(i), &state->policies[i], &why));
        rows[i].code = str_c(arena, policy_file_name(i));
        rows[i].label = str_c(arena, policy_words_name(&state->policies[i]));
    }
    state->choices = (Choices){rows, count < POLICIES_MAX ? count : POLICIES_MAX};
    return ERR_NONE;
}

static int usual_policy(const State *state)
{
    size_t place = 0;

    (void)choices_find(&state->choices, STR(POLICY_DEFAULT_NAME), &place);
    return (int)place;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    Field *fields = arena_new(&screen->arena, Field, FIELD_COUNT);
    Err err = read_policies(&screen->arena, state);

    if (err)
        screen_refuse_err(screen, err, NULL);
    state->task = *(const FirstTask *)argument;
    state->wanted.policy = usual_policy(state);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        fields[i] = office_fields[i];
    fields[POLICY_FIELD].choices = &state->choices;
    form_open(
        &state->form, &screen->arena, fields, FIELD_COUNT, &state->wanted,
        desk_today(screen->desk));
}

static void draw(Screen *screen, Canvas canvas)
{
    form_draw(
        &((State *)screen->state)->form,
        canvas_part(canvas, 1, 0, canvas.rows - 1, canvas.columns));
}

/* --- making ---------------------------------------------------------------------------------- */

static Err make(Screen *screen, Str password, Refusal *why)
{
    State *state = screen->state;
    const Wanted *wanted = &state->wanted;
    NewOffice office = {
        .plan =
            {
                   .file = state->task.file,
                   .name = wanted->name,
                   .language = str_of(language_code(language_in_use())),
                   .moment = system_now(),
                   },
        .policy = &state->policies[wanted->policy],
        .admin_login = wanted->login,
        .admin_name = wanted->admin,
        .admin_password = password,
    };
    Store *store = NULL;
    bool is_known = policy_file_find(office.policy->name, &office.policy_text);

    *why = (Refusal){.file = state->task.file};
    TRY(is_known ? ERR_NONE : ERR_NOT_FOUND);
    TRY(system_make_folders(state->task.file));
    TRY(store_office_make(&office, &screen->arena, &store, why));
    store_close(store);
    return desk_open_file(screen->desk, state->task.file);
}

/* Whoever made the office sits at it. */
static Err seat_admin(Screen *screen)
{
    const State *state = screen->state;
    Staff admin;

    TRY(store_staff_find_login(
        screen->desk->store, state->wanted.login, screen_turn(screen), &admin));
    desk_seat(screen->desk, &admin);
    return ERR_NONE;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    Refusal why = {0};

    if (answer->question != QUESTION_PASSWORD)
        return OUTCOME_REDRAW;
    Err err = make(screen, answer->text, &why);
    if (!err)
        err = seat_admin(screen);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    form_saved(&state->form);
    screen->desk->next = DESK_BEGINS;
    return OUTCOME_QUIT;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Str user = text_isolate_ltr(turn, system_user(turn));

    (void)action;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    newpassword_ask(
        screen, QUESTION_PASSWORD, str_of(_("Password of the administrator")),
        str_format(
            turn,
            _("Leave both empty to sign in without one, from the system account %.*s alone."),
            (int)user.len, user.bytes));
    return OUTCOME_REDRAW;
}

static const char *label(const Screen *screen, ActionId action)
{
    (void)screen;
    return action == ACTION_SAVE ? N_("Make it") : NULL;
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind first_office_screen = {
    .title = N_("New office"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .label = label,
};
