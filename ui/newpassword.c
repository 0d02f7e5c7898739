#include "ui/newpassword.h"

#include "text/wrap.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/ui.h"
#include "view/language.h"

enum { PASSWORD_POINTS = 128, BOX_CELLS = 52, TEXT_ROWS = 3 };

enum { PASSWORD, AGAIN, FIELD_COUNT };

typedef struct {
    Str password;
    Str again;
} Typed;

static const Field fields[FIELD_COUNT] = {
    {N_("New password"), FIELD_PASSWORD, offsetof(Typed, password), PASSWORD_POINTS, NULL,
     false,                                                                                       NULL, NULL},
    {N_("Once more"),    FIELD_PASSWORD, offsetof(Typed, again),    PASSWORD_POINTS, NULL, false,
     NULL,                                                                                              NULL},
};

typedef struct {
    int question;
    Str title;
    Str text;
    Typed typed;
    Form form;
} State;

static void draw_text(Canvas canvas, Str text)
{
    TextOptions options = {
        .direction = canvas_is_rtl(canvas) ? DIRECTION_RTL : DIRECTION_LTR,
    };
    Str line;

    for (int row = 0;
         row < canvas.rows && text_wrap_next(&text, (size_t)canvas.columns, options, &line);
         row++)
        canvas_label(canvas, row, 0, canvas.columns, STYLE_TEXT, line);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Canvas inside = dialog_box(canvas, TEXT_ROWS + 5, BOX_CELLS, state->title);

    draw_text(canvas_part(inside, 0, 0, TEXT_ROWS, inside.columns), state->text);
    form_draw(&state->form, canvas_part(inside, TEXT_ROWS + 1, 0, FIELD_COUNT, inside.columns));
    int column = frame_chip(inside, inside.rows - 1, 0, STR("F2"), str_of(_("Go on")));
    frame_chip(inside, inside.rows - 1, column, STR("Esc"), str_of(_("Cancel")));
}

static void accept(Screen *screen)
{
    State *state = screen->state;
    Str password = form_text(&state->form, PASSWORD);
    DialogAnswer answer = {.question = state->question, .text = password};

    if (str_equal(password, form_text(&state->form, AGAIN))) {
        ui_bring_back(screen, &answer);
        return;
    }
    form_wipe(&state->form, AGAIN);
    state->form.focus = AGAIN;
    screen_refuse(screen, str_of(_("The two passwords differ")));
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    Key key = event->kind == EVENT_KEY ? event->key : KEY_NONE;

    if (key == KEYCODE_F2 || (key == KEYCODE_ENTER && form_is_at_end(&state->form)))
        accept(screen);
    else if (key == KEYCODE_ESCAPE || key == KEYCODE_F3)
        ui_dismiss(screen);
    else if (form_answer(&state->form, event, screen_is_rtl(screen)) == EDIT_NONE)
        screen_refuse(screen, str_of(_("Esc closes the box")));
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    *state = *(const State *)argument;
    state->title = str_copy(&screen->arena, state->title);
    state->text = str_copy(&screen->arena, state->text);
    form_open(&state->form, &screen->arena, fields, FIELD_COUNT, &state->typed, DAY_NONE);
}

static void close(Screen *screen)
{
    State *state = screen->state;

    form_wipe(&state->form, PASSWORD);
    form_wipe(&state->form, AGAIN);
}

static Editor *editor_of(Screen *screen)
{
    const State *state = screen->state;

    return form_editor(&state->form);
}

static Form *box_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static const ScreenKind newpassword_screen = {
    .title = "",
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .close = close,
    .key = answer,
    .editor = editor_of,
    .box = box_of,
};

void newpassword_ask(Screen *screen, int question, Str title, Str text)
{
    State state = {.question = question, .title = title, .text = text};

    screen_open(screen, &newpassword_screen, &state);
}
