#include "ui/newpassword.h"

#include "text/wrap.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/lines.h"
#include "ui/ui.h"
#include "view/language.h"

enum { PASSWORD_POINTS = 128, BOX_CELLS = 52, TEXT_ROWS = 3 };

static const LineKind kinds[] = {
    {N_("New password"), PASSWORD_POINTS, true, false},
    {N_("Once more"),    PASSWORD_POINTS, true, false},
};

typedef struct {
    int question;
    Str title;
    Str text;
    Lines lines;
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
    lines_draw(&state->lines, inside, TEXT_ROWS + 1);
    int column = frame_chip(inside, inside.rows - 1, 0, STR("F2"), str_of(_("Go on")));
    frame_chip(inside, inside.rows - 1, column, STR("Esc"), str_of(_("Cancel")));
}

static void accept(Screen *screen)
{
    State *state = screen->state;
    Str password = lines_text(&state->lines, 0);
    DialogAnswer answer = {.question = state->question, .text = password};

    if (str_equal(password, lines_text(&state->lines, 1))) {
        ui_bring_back(screen, &answer);
        return;
    }
    lines_wipe(&state->lines, 1);
    state->lines.focus = 1;
    screen_refuse(screen, str_of(_("The two passwords differ")));
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    Key key = event->kind == EVENT_KEY ? event->key : KEY_NONE;

    if (key == KEYCODE_F2 || (key == KEYCODE_ENTER && lines_are_at_end(&state->lines)))
        accept(screen);
    else if (key == KEYCODE_ESCAPE || key == KEYCODE_F3)
        ui_dismiss(screen);
    else if (lines_answer(&state->lines, event, screen_is_rtl(screen)) == EDIT_NONE)
        screen_refuse(screen, str_of(_("Esc closes the box")));
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    *state = *(const State *)argument;
    state->title = str_copy(&screen->arena, state->title);
    state->text = str_copy(&screen->arena, state->text);
    state->lines = lines_new(&screen->arena, kinds, sizeof kinds / sizeof kinds[0]);
}

static void close(Screen *screen)
{
    State *state = screen->state;

    lines_wipe(&state->lines, 0);
    lines_wipe(&state->lines, 1);
}

static const ScreenKind newpassword_screen = {
    .title = "",
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .close = close,
    .key = answer,
};

void newpassword_ask(Screen *screen, int question, Str title, Str text)
{
    State state = {.question = question, .title = title, .text = text};

    screen_open(screen, &newpassword_screen, &state);
}
