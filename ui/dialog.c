#include "ui/dialog.h"

#include "office/date.h"
#include "text/wrap.h"
#include "ui/calendar.h"
#include "ui/frame.h"
#include "ui/ui_inside.h"
#include "view/language.h"

enum {
    TEXT_CELLS = 56,
    MARGIN = 2,
    LINES_MAX = 40,
    LINE_POINTS = 100,
    ANSWER_ROWS = 4,
    DATE_POINTS = 24,
    QUESTION_BOX_DAY = 1
};

typedef enum { DIALOG_TELL, DIALOG_CONFIRM, DIALOG_OFFER, DIALOG_ASK } DialogKind;

typedef struct {
    DialogKind kind;
    int question;
    Str title;
    Str text;
    Str act;
    Str other; /* what F5 does; empty: nothing */
    size_t max_points;
    Str begun;
    bool is_date;
    bool is_edited; /* what stood there was worked on: typing takes its place no more */
    bool is_typed;  /* something else stands there now: Enter brings it */
    Editor editor;
} Dialog;

/* --- drawing --------------------------------------------------------------------------------- */

Canvas dialog_box(Canvas canvas, int rows, int columns, Str title)
{
    int height = rows + 2 < canvas.rows ? rows + 2 : canvas.rows;
    int width = columns + 2 * MARGIN < canvas.columns ? columns + 2 * MARGIN : canvas.columns;
    Canvas box = canvas_part(
        canvas, (canvas.rows - height) / 2, (canvas.columns - width) / 2, height, width);

    canvas_clear(box, STYLE_TEXT);
    canvas_box(box, STYLE_ACCENT);
    if (title.len) {
        int taken =
            canvas_label(box, 0, MARGIN + 1, width - 2 * MARGIN - 2, STYLE_STRONG, title);
        canvas_label(box, 0, MARGIN, 1, STYLE_TEXT, STR(" "));
        canvas_label(box, 0, MARGIN + 1 + taken, 1, STYLE_TEXT, STR(" "));
    }
    return canvas_inside(box, 1, MARGIN);
}

static TextOptions options_of(Canvas canvas)
{
    return (TextOptions){.direction = canvas_is_rtl(canvas) ? DIRECTION_RTL : DIRECTION_LTR};
}

int dialog_draw_text(Canvas canvas, Str text, bool is_drawn)
{
    Str rest = text;
    Str line;
    int row = 0;

    while (row < LINES_MAX &&
           text_wrap_next(&rest, canvas_wrap_cells(canvas), options_of(canvas), &line)) {
        if (is_drawn)
            canvas_label(canvas, row, 0, canvas.columns, STYLE_TEXT, line);
        row++;
    }
    return row;
}

/* A reason or a note, which phrases may stand in. */
static bool has_phrases(const Screen *screen)
{
    const Dialog *dialog = screen->state;

    return dialog->kind == DIALOG_ASK && dialog->max_points > LINE_POINTS &&
           screen->ui->hooks->offer_phrases;
}

/* Enter alone brings nothing that he has not typed himself. */
static Str key_of(const Dialog *dialog)
{
    return dialog->is_typed || !dialog->begun.len ? STR("Enter") : STR("F2");
}

static void draw_keys(const Dialog *dialog, bool has_phrases, Canvas canvas, int row)
{
    int column = 0;

    if (dialog->kind == DIALOG_CONFIRM || dialog->kind == DIALOG_OFFER)
        column = frame_chip(canvas, row, column, STR("F2"), dialog->act);
    if (dialog->other.len)
        column = frame_chip(canvas, row, column, STR("F5"), dialog->other);
    if (dialog->kind == DIALOG_ASK)
        column = frame_chip(canvas, row, column, key_of(dialog), str_of(_("Go on")));
    if (has_phrases || dialog->is_date)
        column = frame_chip(
            canvas, row, column, STR("F4"),
            str_of(dialog->is_date ? _("Calendar") : _("Phrases")));
    frame_chip(
        canvas, row, column, STR("Esc"),
        str_of(
            dialog->kind == DIALOG_TELL    ? _("Close")
            : dialog->other.len            ? _("Read only")
            : dialog->kind == DIALOG_OFFER ? _("Not now")
                                           : _("Cancel")));
}

/* How many rows are typed into: one for a name, several for a reason. */
static int answer_rows(const Dialog *dialog, Canvas canvas, int text_rows)
{
    int room = canvas.rows - text_rows - 6;

    if (dialog->kind != DIALOG_ASK)
        return 0;
    if (dialog->max_points <= LINE_POINTS || room <= 1)
        return 1;
    return room < ANSWER_ROWS ? room : ANSWER_ROWS;
}

static void draw_answer(Dialog *dialog, Canvas canvas, int row, int rows)
{
    Arena arena = {0};
    Str room = editor_room(&dialog->editor, &arena);
    int taken = canvas_text_width(canvas, room);

    for (int i = 0; i < rows; i++)
        canvas_spot(canvas, row + i, 0, canvas.columns, SPOT_TYPING, 0);
    if (rows > 1) {
        editor_draw_lines(
            &dialog->editor, canvas_part(canvas, row, 0, rows, canvas.columns), STYLE_FOCUS,
            true);
        canvas_label(canvas, row + rows, canvas.columns - taken, taken, STYLE_DIM, room);
        canvas_spot(canvas, row + rows, 0, canvas.columns, SPOT_TYPING, 0);
    } else {
        dialog->editor.columns = 0;
        editor_draw(&dialog->editor, canvas, row, 0, canvas.columns, STYLE_FOCUS, true);
    }
    arena_free(&arena);
}

/* The cursor stays in the field below, into which may be typed. */
static void draw_offer(const Dialog *dialog, Canvas canvas)
{
    int columns = canvas.columns - 2 * MARGIN;
    int lines = dialog_draw_text(canvas_part(canvas, 0, 0, 0, columns), dialog->text, false);
    int rows = lines + 3 < canvas.rows ? lines + 3 : canvas.rows;
    Canvas foot = canvas_part(canvas, canvas.rows - rows, 0, rows, canvas.columns);
    Canvas inside = dialog_box(foot, lines + 1, columns, dialog->title);

    dialog_draw_text(inside, dialog->text, true);
    draw_keys(dialog, false, inside, inside.rows - 1);
}

static Day today_of(const Screen *screen)
{
    const UiHooks *hooks = screen->ui->hooks;

    return hooks->now ? moment_day(hooks->now(screen->desk)) : DAY_NONE;
}

/* The other calendar, or what is wrong with what is typed, below it. */
static void draw_date_note(Screen *screen, const Dialog *dialog, Canvas canvas, int row)
{
    const Field field = {.kind = FIELD_DATE};
    FieldState state = {.editor = dialog->editor};
    FieldNote note = field_note(&field, &state, screen_turn(screen), today_of(screen));

    canvas_label(
        canvas, row, 0, canvas.columns, note.level == NOTE_ERROR ? STYLE_ERROR : STYLE_ACCENT,
        note.text);
}

static void draw(Screen *screen, Canvas canvas)
{
    Dialog *dialog = screen->state;

    if (dialog->kind == DIALOG_OFFER) {
        draw_offer(dialog, canvas);
        return;
    }
    int columns = canvas.columns - 2 * MARGIN;

    if (columns > TEXT_CELLS)
        columns = TEXT_CELLS;
    int lines = dialog_draw_text(canvas_part(canvas, 0, 0, 0, columns), dialog->text, false);
    int rows = answer_rows(dialog, canvas, lines);
    Canvas inside =
        dialog_box(canvas, lines + 3 + (rows ? rows + 1 : 0), columns, dialog->title);
    Canvas text = canvas_part(inside, 1, 0, inside.rows - 1, inside.columns);
    dialog_draw_text(text, dialog->text, true);
    if (dialog->is_date)
        draw_date_note(screen, dialog, inside, lines + 2 + rows);
    if (rows)
        draw_answer(dialog, inside, lines + 2, rows);
    else
        canvas_cursor(inside, inside.rows - 1, 0);
    draw_keys(dialog, has_phrases(screen), inside, inside.rows - 1);
}

/* --- answering ------------------------------------------------------------------------------- */

/* A date that stands there is not mended by adding to its end. */
static void begin_typing(Dialog *dialog, const TerminalEvent *event)
{
    bool is_text = event->kind == EVENT_PASTE || keys_is_text(event->key);

    if (dialog->is_date && is_text && !dialog->is_edited)
        editor_select_all(&dialog->editor);
    dialog->is_edited = true;
}

static Str why_not(Screen *screen, const Dialog *dialog, Key key)
{
    if (key != KEYCODE_ENTER && key != KEYCODE_F2)
        return str_of(_("Esc closes the box"));
    if (!str_trim(editor_text(&dialog->editor)).len)
        return language_text(err_text(ERR_BLANK));
    return str_format(
        screen_turn(screen), "%s %s", str_c(screen_turn(screen), key_of(dialog)), _("Go on"));
}

static void answer_typing(Screen *screen, const TerminalEvent *event)
{
    Dialog *dialog = screen->state;

    begin_typing(dialog, event);
    EditResult result = event->kind == EVENT_PASTE
                            ? editor_paste(&dialog->editor, event->text)
                            : editor_key(&dialog->editor, event->key, screen_is_rtl(screen));

    dialog->is_typed |= result == EDIT_CHANGED;
    if (result == EDIT_FULL)
        screen_refuse(screen, language_text(err_text(ERR_TOO_LONG)));
    if (result == EDIT_NONE)
        screen_refuse(screen, why_not(screen, dialog, event->key));
}

/* --- a date ---------------------------------------------------------------------------------- */

/* The calendar stands on the box, and opens at the day that is written there. */
static void choose_day(Screen *screen, const Dialog *dialog)
{
    Day today = today_of(screen);
    Day day;
    Refusal why = {0};

    if (date_parse_day(screen_turn(screen), editor_text(&dialog->editor), today, &day, &why))
        day = today;
    calendar_open(screen, QUESTION_BOX_DAY, dialog->title, day, today);
}

static Outcome take_day(Screen *screen, const DialogAnswer *chosen)
{
    Dialog *dialog = screen->state;
    Date date = date_of_day(chosen->calendar, chosen->day);

    editor_set(&dialog->editor, field_date_text(screen_turn(screen), &date));
    dialog->is_edited = dialog->is_typed = true;
    return OUTCOME_REDRAW;
}

static bool is_accepting(const Dialog *dialog, Key key)
{
    if (dialog->kind == DIALOG_CONFIRM || dialog->kind == DIALOG_OFFER)
        return key == KEYCODE_F2;
    bool is_going_on = key == KEYCODE_F2 || (key == KEYCODE_ENTER && dialog->is_typed);
    return dialog->kind == DIALOG_ASK && is_going_on &&
           str_trim(editor_text(&dialog->editor)).len > 0;
}

static bool is_closing(const Dialog *dialog, Key key)
{
    return key == KEYCODE_ESCAPE || key == KEYCODE_F3 ||
           (key == KEYCODE_ENTER && dialog->kind != DIALOG_ASK);
}

/* Closes it: nothing of it may be touched after it. */
static void pass_on(Screen *screen, const TerminalEvent *event)
{
    Ui *ui = screen->ui;

    ui_dismiss(screen);
    ui_take(ui, ui_top(ui), *event);
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    Dialog *dialog = screen->state;

    bool is_other = dialog->other.len && event->kind == EVENT_KEY && event->key == KEYCODE_F5;

    if (is_other || (event->kind == EVENT_KEY && is_accepting(dialog, event->key))) {
        DialogAnswer given = {
            .question = dialog->question,
            .choice = is_other,
            .text = str_trim(editor_text(&dialog->editor)),
        };
        ui_bring_back(screen, &given);
    } else if (dialog->kind == DIALOG_OFFER && event->key != KEYCODE_ESCAPE) {
        pass_on(screen, event);
    } else if (event->kind == EVENT_KEY && is_closing(dialog, event->key)) {
        ui_dismiss(screen);
    } else if (event->kind == EVENT_KEY && event->key == KEYCODE_F4 && has_phrases(screen)) {
        dialog->is_typed |= screen->ui->hooks->offer_phrases(screen, &dialog->editor);
    } else if (dialog->is_date && event->kind == EVENT_KEY && event->key == KEYCODE_F4) {
        choose_day(screen, dialog);
    } else if (dialog->kind == DIALOG_ASK) {
        answer_typing(screen, event);
    } else {
        screen_refuse(screen, str_of(_("Esc closes the box")));
    }
}

/* --- opening --------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    Dialog *dialog = screen->state;

    *dialog = *(const Dialog *)argument;
    dialog->title = str_copy(&screen->arena, dialog->title);
    dialog->text = str_copy(&screen->arena, dialog->text);
    dialog->act = str_copy(&screen->arena, dialog->act);
    dialog->other = str_copy(&screen->arena, dialog->other);
    dialog->editor = editor_new(&screen->arena, dialog->max_points, dialog->is_date);
    editor_set(&dialog->editor, dialog->begun);
}

static Editor *editor_of(Screen *screen)
{
    Dialog *dialog = screen->state;

    return dialog->kind == DIALOG_ASK ? &dialog->editor : NULL;
}

static const ScreenKind dialog_screen = {
    .title = "",
    .state_size_bytes = sizeof(Dialog),
    .open = open,
    .draw = draw,
    .answered = take_day,
    .key = answer,
    .editor = editor_of,
};

void dialog_tell(Screen *screen, Str title, Str text)
{
    Dialog dialog = {.kind = DIALOG_TELL, .title = title, .text = text};

    screen_open(screen, &dialog_screen, &dialog);
}

void dialog_confirm(Screen *screen, int question, Str text, Str act)
{
    Dialog dialog = {.kind = DIALOG_CONFIRM, .question = question, .text = text, .act = act};

    screen_open(screen, &dialog_screen, &dialog);
}

void dialog_choose(Screen *screen, int question, Str text, Str act, Str other)
{
    Dialog dialog = {
        .kind = DIALOG_CONFIRM, .question = question, .text = text, .act = act, .other = other};

    screen_open(screen, &dialog_screen, &dialog);
}

void dialog_offer(Screen *screen, int question, Str text, Str act)
{
    Dialog dialog = {.kind = DIALOG_OFFER, .question = question, .text = text, .act = act};

    screen_open(screen, &dialog_screen, &dialog);
}

void dialog_ask(Screen *screen, int question, Str title, Str text, size_t max_points, Str begun)
{
    Dialog dialog = {
        .kind = DIALOG_ASK,
        .question = question,
        .title = title,
        .text = text,
        .max_points = max_points,
        .begun = begun,
    };

    screen_open(screen, &dialog_screen, &dialog);
}

void dialog_ask_date(Screen *screen, int question, Str title, Str text, Str begun)
{
    Dialog dialog = {
        .kind = DIALOG_ASK,
        .question = question,
        .title = title,
        .text = str_format(
            screen_turn(screen), "%.*s\n%s", (int)text.len, text.bytes,
            _("29/10/1445, 8/5/2024, or +3 for three days on")),
        .max_points = DATE_POINTS,
        .begun = begun,
        .is_date = true,
    };

    screen_open(screen, &dialog_screen, &dialog);
}
