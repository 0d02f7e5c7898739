#include "ui/screens/board.h"

#include "db/board_store.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/signin.h"
#include "ui/ui.h"
#include "view/language.h"

enum {
    MARGIN = 2,
    DIGIT_ROWS = 5,
    DIGIT_DOTS = 3,
    DOT_CELLS = 2,
    DIGIT_CELLS = (DIGIT_DOTS + 1) * DOT_CELLS,
    NUMBER_CELLS = 3 * DIGIT_CELLS + 3, /* three digits and the space behind them */
    NUMBER_ROWS = DIGIT_ROWS + 2,       /* its day below it, and a blank row */
    HEAD_ROWS = 3,
    FOOT_ROWS = 3,
};

typedef struct {
    Board board;
} State;

/* The dots of each digit, row by row, the highest bit first. */
static const uint8_t dots[10][DIGIT_ROWS] = {
    {7, 5, 5, 5, 7},
    {2, 6, 2, 2, 7},
    {7, 1, 7, 4, 7},
    {7, 1, 7, 1, 7},
    {5, 5, 7, 1, 1},
    {7, 4, 7, 1, 7},
    {7, 4, 7, 5, 7},
    {7, 1, 1, 2, 2},
    {7, 5, 7, 5, 7},
    {7, 5, 7, 1, 7},
};

static Err load(Screen *screen)
{
    return store_board_read(screen->desk->store, &((State *)screen->state)->board);
}

/* --- drawing ----------------------------------------------------------------------------------- */

/* One row of dots of all digits. */
static Str dots_of(Arena *arena, Str digits, int row)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < digits.len; i++) {
        for (int dot = DIGIT_DOTS - 1; dot >= 0; dot--) {
            bool is_set = dots[digits.bytes[i] - '0'][row] >> dot & 1;
            strbuilder_add(&text, is_set ? STR("██") : STR("  "));
        }
        if (i + 1 < digits.len)
            strbuilder_add(&text, STR("  "));
    }
    return strbuilder_text(&text);
}

static Str day_of(Arena *arena, Ticket ticket)
{
    DayParts parts = day_parts(CALENDAR_GREGORIAN, ticket.day);

    return text_isolate_ltr(arena, str_format(arena, "%d/%d", parts.day, parts.month));
}

/* A number of another day has its day below it, so that nobody takes it for his own. */
static void draw_number(Canvas canvas, Arena *turn, Ticket ticket, Day today, Style style)
{
    Str digits = str_format(turn, "%lld", (long long)ticket.serial);

    for (int row = 0; row < DIGIT_ROWS; row++)
        canvas_put(
            canvas,
            (Place){
                .row = row,
                .width = canvas.columns,
                .align = ALIGN_START,
                .style = style,
                .direction = DIRECTION_LTR,
            },
            dots_of(turn, digits, row));
    if (ticket.day != today)
        canvas_label(canvas, DIGIT_ROWS, 0, canvas.columns, STYLE_TEXT, day_of(turn, ticket));
}

/* As many numbers as there is room for, the last called first and marked by its style. */
static void draw_called(const Board *board, Canvas canvas, Arena *turn, Day today)
{
    int across = canvas.columns / NUMBER_CELLS;
    int down = (canvas.rows + 1) / NUMBER_ROWS;

    for (int i = 0; i < (int)board->called_count && i < across * down; i++) {
        Canvas place = canvas_part(
            canvas, i / across * NUMBER_ROWS, i % across * NUMBER_CELLS, NUMBER_ROWS,
            NUMBER_CELLS);
        draw_number(place, turn, board->called[i], today, i ? STYLE_TEXT : STYLE_STRONG);
    }
}

/* "Nearly next: 8 · 9 · 10" */
static Str next_words(Arena *arena, const Board *board, Day today)
{
    StrBuilder words = {.arena = arena};

    strbuilder_add_format(&words, "%s ", _("Nearly next:"));
    for (size_t i = 0; i < board->next_count; i++) {
        strbuilder_add(&words, i ? STR(" · ") : STR(""));
        strbuilder_add(
            &words, text_isolate_ltr(arena, ticket_text(arena, board->next[i], today)));
    }
    return strbuilder_text(&words);
}

static void draw_below(const Board *board, Canvas canvas, Arena *turn, Day today)
{
    Str lock = language_text(N_("End the board, locked"));
    Str key = str_format(turn, "F3 %.*s", (int)lock.len, lock.bytes);

    canvas_line_across(canvas, 0, STYLE_DIM);
    canvas_label(
        canvas, canvas.rows - 1, canvas.columns - canvas_text_width(canvas, key),
        canvas.columns, STYLE_DIM, key);
    canvas_cursor(canvas, canvas.rows - 1, 0);
    if (board->next_count)
        canvas_label(
            canvas, 1, 0, canvas.columns, STYLE_STRONG, next_words(turn, board, today));
}

/* What is asked of whoever is called, and what time it is. */
static void draw_head(Screen *screen, const Board *board, Canvas canvas)
{
    Moment now = desk_now(screen->desk);
    Str words =
        str_of(board->called_count ? _("Please come to the desk") : _("Nobody is called now"));
    Str time =
        str_format(screen_turn(screen), "%02d:%02d", moment_hour(now), moment_minute(now));

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_ACCENT, words);
    canvas_label(
        canvas, 0, canvas.columns - canvas_text_width(canvas, time), (int)time.len,
        STYLE_STRONG, time);
}

static void draw(Screen *screen, Canvas canvas)
{
    const Board *board = &((State *)screen->state)->board;
    Arena *turn = screen_turn(screen);
    Day today = desk_today(screen->desk);

    canvas_clear(canvas, STYLE_TEXT);
    Canvas inside = canvas_inside(canvas, 1, MARGIN);
    draw_head(screen, board, inside);
    int rows = inside.rows - HEAD_ROWS + 1 - FOOT_ROWS;
    draw_called(
        board, canvas_part(inside, HEAD_ROWS - 1, 0, rows, inside.columns), turn, today);
    draw_below(
        board, canvas_part(inside, inside.rows - FOOT_ROWS, 0, FOOT_ROWS, inside.columns), turn,
        today);
}

/* --- leaving ----------------------------------------------------------------------------------- */

/* What stands below it is seen by nobody but who signs in again. */
static void leave(Screen *screen)
{
    Ui *ui = screen->ui;

    ui_dismiss(screen);
    ui_refresh(ui);
    signin_lock(ui_top(ui));
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    Key key = event->kind == EVENT_KEY ? event->key : KEY_NONE;

    if (key == KEYCODE_F3 || key == KEYCODE_ESCAPE)
        leave(screen);
    else if (key == KEYCODE_F12)
        ui_act(screen->ui, screen, ACTION_LANGUAGE);
    else
        screen->ui->wants_beep = true;
}

static const ActionId actions[] = {ACTION_BACK, ACTION_LANGUAGE};

static const ScreenKind board_screen = {
    .title = "",
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .load = load,
    .draw = draw,
    .key = answer,
    .is_whole = true,
};

void board_open(Screen *screen)
{
    screen_open(screen, &board_screen, NULL);
}

bool board_is(const Screen *screen)
{
    return screen->kind == &board_screen;
}
