#include "ui/terminal_test.h"

#include "text/isolate.h"
#include "ui/canvas.h"
#include "ui/term_signals.h"
#include "ui/terminal.h"
#include "view/language.h"
#include "view/sample.h"

typedef enum { STEP_ORDER, STEP_MARKS, STEP_DONE, STEP_GIVEN_UP } Step;

typedef struct {
    Terminal *terminal;
    Arena arena;
    Step step;
    SendOrder order; /* the one that reads right */
    bool has_marks;
} TerminalTest;

enum { BOX_ROWS = 3, BOX_COLUMNS = 58, BOX_FIRST_ROW = 5, NUMBER_COLUMNS = 4 };

static const char *const order_question[] = {
    N_("In which box is Arabic read rightly, within its frame?"),
    N_("1, 2 or 3; Esc leaves everything as it is"),
};
static const char *const marks_question[] = {
    N_("Do the marks stand on their letters, and nothing is missing?"),
    N_("y yes, n no"),
};

/* --- drawing ----------------------------------------------------------------------------------- */

static void draw_sample(Canvas canvas, int row, int number)
{
    char digit[] = {(char)('0' + number), '\0'};
    Canvas box = canvas_part(canvas, row, NUMBER_COLUMNS, BOX_ROWS, BOX_COLUMNS);

    canvas_label(canvas, row + 1, 0, NUMBER_COLUMNS, STYLE_TITLE, str_of(digit));
    canvas_box(box, STYLE_TEXT);
    canvas_data(box, 1, 2, 40, STYLE_TEXT, sample_sentence());
    canvas_line_down(canvas_part(box, 1, 0, 1, box.columns), 43, STYLE_TEXT);
    canvas_data(box, 1, 45, 11, STYLE_TEXT, sample_date());
}

/* Each order's rows are sent in it, whatever the terminal is taken for. */
static void draw_orders(Canvas canvas)
{
    for (int order = 0; order < SEND_ORDER_COUNT; order++) {
        int row = BOX_FIRST_ROW + order * (BOX_ROWS + 1);
        draw_sample(canvas, row, order + 1);
        for (int i = 0; i < BOX_ROWS; i++)
            sheet_order_row(canvas.sheet, row + i, (SendOrder)order);
    }
}

static void draw_marks(Canvas canvas, SendOrder order)
{
    canvas.sheet->letters.has_no_marks = false;
    canvas_data(canvas, BOX_FIRST_ROW, NUMBER_COLUMNS, 40, STYLE_TITLE, sample_marks());
    sheet_order_row(canvas.sheet, BOX_FIRST_ROW, order);
}

/* In English as well, for whom Arabic cannot be read yet. */
static void draw_question(Canvas canvas, const char *const lines[2])
{
    for (int i = 0; i < 2; i++) {
        Place english = {i + 2, 0, canvas.columns, ALIGN_START, STYLE_DIM, DIRECTION_LTR};
        canvas_label(canvas, i, 0, canvas.columns, STYLE_STRONG, str_of(_(lines[i])));
        if (canvas_is_rtl(canvas))
            canvas_put(canvas, english, str_of(lines[i]));
    }
}

static void draw(TerminalTest *test)
{
    int rows, columns;
    bool is_order = test->step == STEP_ORDER;

    arena_reset(&test->arena);
    terminal_size(test->terminal, &rows, &columns);
    Sheet sheet = sheet_new(
        &test->arena, rows, columns, language_in_use() == LANGUAGE_ARABIC,
        terminal_letters(test->terminal));
    Canvas canvas = canvas_inside(canvas_on(&sheet), 1, 2);
    draw_question(canvas, is_order ? order_question : marks_question);
    if (is_order)
        draw_orders(canvas);
    else
        draw_marks(canvas, test->order);
    terminal_show(test->terminal, &sheet);
}

/* --- answering --------------------------------------------------------------------------------- */

static void answer_order(TerminalTest *test, Key key)
{
    int digit = keys_digit(key);

    if (digit < 1 || digit > SEND_ORDER_COUNT) {
        terminal_beep(test->terminal);
        return;
    }
    test->order = (SendOrder)(digit - 1);
    test->step = STEP_MARKS;
}

static void answer_marks(TerminalTest *test, Key key)
{
    Key command = keys_command(key);

    if (command != 'y' && command != 'n') {
        terminal_beep(test->terminal);
        return;
    }
    test->has_marks = command == 'y';
    test->step = STEP_DONE;
}

static void answer(TerminalTest *test, const TerminalEvent *event)
{
    if (event->kind == EVENT_END || (event->kind == EVENT_KEY && event->key == KEYCODE_ESCAPE))
        test->step = STEP_GIVEN_UP;
    else if (event->kind == EVENT_SUSPEND)
        terminal_suspend(test->terminal);
    else if (event->kind == EVENT_KEY && test->step == STEP_ORDER)
        answer_order(test, event->key);
    else if (event->kind == EVENT_KEY)
        answer_marks(test, event->key);
}

Err terminal_test_run(const Config *config)
{
    TerminalTest test = {.step = STEP_ORDER};
    TerminalEvent event;

    TRY(terminal_open(config, &test.terminal));
    while (test.step < STEP_DONE) {
        draw(&test);
        terminal_wait(test.terminal, -1, NULL, 0, &event);
        answer(&test, &event);
    }
    if (test.step == STEP_DONE)
        terminal_tell(test.terminal, test.order, test.has_marks);
    int signal_number = terminal_end_signal(test.terminal);
    terminal_close(test.terminal);
    arena_free(&test.arena);
    term_signals_end_by(signal_number);
    return ERR_NONE;
}
