#include "ui/signin.h"

#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/screens/board.h"
#include "view/refusal_words.h"

enum { QUESTION_LEAVE_PROGRAM = 1, PASSWORD_POINTS = 128, BOX_CELLS = 46 };

typedef struct {
    Str login;
    Str password;
} Typed;

/* The lock asks for the password alone. */
static const Field fields[] = {
    {N_("Login"),    FIELD_LOGIN,    offsetof(Typed, login),    STAFF_LOGIN_MAX, NULL, true, NULL, NULL},
    {N_("Password"), FIELD_PASSWORD, offsetof(Typed, password), PASSWORD_POINTS, NULL, true,
     NULL,                                                                                         NULL},
};

enum { FIELD_COUNT = sizeof fields / sizeof fields[0] };

typedef struct {
    bool is_lock;
    bool has_form; /* false where no password is asked for */
    Typed typed;
    Form form;
} State;

/* The password is the last field of each. */
static size_t password_field(const State *state)
{
    return state->form.count - 1;
}

/* --- drawing --------------------------------------------------------------------------------- */

static Str heading(const Screen *screen, const State *state, Arena *arena)
{
    const Desk *desk = screen->desk;

    if (!state->is_lock)
        return setting_text(&desk->settings, SETTING_OFFICE_NAME);
    Str name = text_isolate(arena, desk->staff.name);
    return str_format(
        arena, "%.*s · %s", (int)name.len, name.bytes, _(role_label(desk->staff.role)));
}

/* The dots do not tell that the keyboard is set to the other language. */
static bool has_arabic(Str password)
{
    for (size_t i = 0; i < password.len; i++)
        if ((unsigned char)password.bytes[i] >= 0x80)
            return true;
    return false;
}

static void draw_note(const State *state, Canvas canvas, int row)
{
    if (state->has_form && has_arabic(form_text(&state->form, password_field(state))))
        canvas_label(
            canvas, row, 0, canvas.columns, STYLE_WARNING,
            str_of(_("▲ There are Arabic letters in the password")));
    else if (state->is_lock)
        canvas_label(
            canvas, row, 0, canvas.columns, STYLE_TEXT,
            str_of(_("What was typed is still there.")));
}

static void draw_keys(const State *state, Canvas canvas, int row)
{
    Str enter = str_of(state->is_lock ? _("Go on") : _("Sign in"));
    Str leave = str_of(state->is_lock ? _("Somebody else") : _("Quit"));
    int column = frame_chip(canvas, row, 0, STR("Enter"), enter);

    column = frame_chip(canvas, row, column, STR("F3"), leave);
    frame_chip(canvas, row, column, STR("F12"), str_of(_("Language")));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *arena = screen_turn(screen);
    int lines = (int)state->form.count;
    Str title = str_of(state->is_lock ? _("Locked") : _("Sign in"));

    if (state->is_lock)
        canvas_clear(canvas, STYLE_TEXT);
    Canvas inside = dialog_box(canvas, lines + 6, BOX_CELLS, title);
    canvas_label(inside, 0, 0, inside.columns, STYLE_STRONG, heading(screen, state, arena));
    canvas_cursor(inside, inside.rows - 1, 0);
    if (state->has_form)
        form_draw(&state->form, canvas_part(inside, 2, 0, lines, inside.columns));
    draw_note(state, inside, lines + 3);
    draw_keys(state, inside, inside.rows - 1);
}

/* --- signing in ------------------------------------------------------------------------------ */

static Str refusal(Screen *screen, Err err, Refusal *why)
{
    Arena *arena = screen_turn(screen);
    Moment until;

    why->field = (Str){0};
    if (why->guard != GUARD_LOCKED_OUT || moment_from_text(why->allowed, &until))
        return refusal_words(arena, err, why);
    return str_format(
        arena, _("Too many wrong passwords; the account is locked until %02d:%02d"),
        moment_hour(until), moment_minute(until));
}

static void go_on(Screen *screen, const State *state)
{
    if (state->is_lock) {
        ui_dismiss(screen);
        return;
    }
    screen->desk->next = DESK_BEGINS;
    screen->ui->is_over = true;
}

static void sign_in(Screen *screen)
{
    State *state = screen->state;
    Desk *desk = screen->desk;
    Refusal why = {0};

    if (!state->has_form) {
        go_on(screen, state);
        return;
    }
    size_t last = password_field(state);
    Str login = state->is_lock ? desk->staff.login : form_text(&state->form, 0);
    Err err = desk_sign_in(
        desk, str_copy(screen_turn(screen), login), form_text(&state->form, last), &why);
    form_wipe(&state->form, last);
    if (!err) {
        go_on(screen, state);
        return;
    }
    state->form.focus = last;
    screen_refuse(screen, refusal(screen, err, &why));
}

/* --- keys ------------------------------------------------------------------------------------ */

void signin_leave(Screen *screen)
{
    ui_keep(screen->ui);
    screen->desk->next = DESK_IS_LEFT;
    screen->ui->is_over = true;
}

static void leave(Screen *screen, const State *state)
{
    if (state->is_lock)
        signin_leave(screen);
    else
        dialog_confirm(
            screen, QUESTION_LEAVE_PROGRAM, str_of(_("Leave the program?")),
            str_of(_("Leave")));
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_LEAVE_PROGRAM)
        screen->ui->is_over = true;
    return OUTCOME_REDRAW;
}

static void tell_help(Screen *screen)
{
    dialog_tell(
        screen, str_of(_("Sign in")),
        str_of(_("Type your login and your password. Who has forgotten his password is given "
                 "a new one by the administrator, which ends a lock as well.")));
}

static void type(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    EditResult result = EDIT_NONE;

    if (state->has_form)
        result = form_answer(&state->form, event, screen_is_rtl(screen));
    if (result == EDIT_FULL)
        screen_refuse(screen, str_of(_(err_text(ERR_TOO_LONG))));
    if (result == EDIT_NONE)
        screen_refuse(screen, str_of(_("This key does nothing here")));
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    Key key = event->kind == EVENT_KEY ? event->key : KEY_NONE;

    bool is_at_end = !state->has_form || form_is_at_end(&state->form);

    if (key == KEYCODE_F2 || (key == KEYCODE_ENTER && is_at_end))
        sign_in(screen);
    else if (key == KEYCODE_F3)
        leave(screen, state);
    else if (key == KEYCODE_F1)
        tell_help(screen);
    else if (key == KEYCODE_F12)
        ui_act(screen->ui, screen, ACTION_LANGUAGE);
    else if (key == KEYCODE_ESCAPE && state->has_form)
        form_wipe(&state->form, state->form.focus);
    else
        type(screen, event);
}

/* --- opening and closing --------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const Desk *desk = screen->desk;
    size_t first = argument ? FIELD_COUNT - 1 : 0;

    state->is_lock = argument != NULL;
    state->has_form = !state->is_lock || desk_asks_password(desk, &desk->staff);
    if (!state->has_form)
        return;
    if (!state->is_lock)
        state->typed.login = desk->login;
    form_open(
        &state->form, &screen->arena, fields + first, FIELD_COUNT - first, &state->typed,
        DAY_NONE);
    state->form.focus = desk->login.len && !state->is_lock ? password_field(state) : 0;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    for (size_t i = 0; i < state->form.count; i++)
        form_wipe(&state->form, i);
}

static const ActionId actions[] = {ACTION_LANGUAGE};

static Editor *editor_of(Screen *screen)
{
    const State *state = screen->state;

    return state->has_form ? form_editor(&state->form) : NULL;
}

static Form *box_of(Screen *screen)
{
    State *state = screen->state;

    return state->has_form ? &state->form : NULL;
}

static const ScreenKind signin_screen = {
    .title = "",
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .answered = answered,
    .close = close,
    .key = answer,
    .editor = editor_of,
    .box = box_of,
};

void signin_open(Screen *screen)
{
    screen_open(screen, &signin_screen, NULL);
}

/* The board stands before the work as the lock does. */
static bool is_open(const Ui *ui)
{
    for (size_t i = 0; i < ui->depth; i++)
        if (ui->stack[i]->kind == &signin_screen || board_is(ui->stack[i]))
            return true;
    return false;
}

void signin_lock(Screen *screen)
{
    if (!screen->desk->staff.id || is_open(screen->ui))
        return;
    screen_say(screen, STYLE_TEXT, (Str){0});
    screen_open(screen, &signin_screen, screen->desk);
}
