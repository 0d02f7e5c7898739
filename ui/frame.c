#include "ui/frame.h"

#include "ui/listmark.h"
#include "ui/ui_inside.h"
#include "view/language.h"

enum {
    MARGIN = 1,
    GAP = 3,
    WIDE_COLUMNS = 100, /* from here on the title bar holds the office and both dates */
    FULL_ROWS = 16,     /* from here on there are blank rows for the eye */
    LIST_GAP = 2,
    DETAIL_LEAST_CELLS = 46,
    FOOT_LIST_ROWS = 11 /* the least that a list keeps above a foot */
};

/* --- panes and chips ------------------------------------------------------------------------- */

Panes frame_panes(Canvas canvas, int list_cells)
{
    if (canvas.columns < FRAME_PANES_COLUMNS)
        return (Panes){
            .list = canvas,
            .detail = canvas_part(canvas, 0, canvas.columns, canvas.rows, 0),
        };
    int start = list_cells + LIST_GAP;
    canvas_line_down(canvas, start, STYLE_DIM);
    start += LIST_GAP;
    return (Panes){
        .list = canvas_part(canvas, 0, 0, canvas.rows, list_cells),
        .detail = canvas_part(canvas, 0, start, canvas.rows, canvas.columns - start - MARGIN),
    };
}

Panes frame_panes_for(Canvas canvas, int list_cells, List *list)
{
    int most = canvas.columns - DETAIL_LEAST_CELLS - 2 * LIST_GAP - MARGIN;
    int wanted = list_wants_cells(list, canvas);
    int cells = wanted < most ? wanted : most;

    return frame_panes(canvas, cells > list_cells ? cells : list_cells);
}

Panes frame_panes_or_foot(Canvas canvas, int list_cells, int foot_rows)
{
    int rows = canvas.rows - foot_rows - 1;

    if (canvas.columns >= FRAME_PANES_COLUMNS || rows < FOOT_LIST_ROWS)
        return frame_panes(canvas, list_cells);
    canvas_line_across(
        canvas_part(canvas, rows, MARGIN, 1, canvas.columns - 2 * MARGIN), 0, STYLE_DIM);
    return (Panes){
        .list = canvas_part(canvas, 0, 0, rows, canvas.columns),
        .detail = canvas_part(canvas, rows + 1, MARGIN, foot_rows, canvas.columns - 2 * MARGIN),
    };
}

static int draw_chip(Canvas canvas, int row, int column, Str key, Str label, Style label_style)
{
    int width = label.len ? canvas_text_width(canvas, label) + 2 : 0;
    int start =
        column + canvas_label(canvas, row, column, canvas.columns - column, STYLE_KEY, key);

    canvas_clear(canvas_part(canvas, row, start, 1, width), label_style);
    canvas_label(canvas, row, start + 1, canvas.columns - start - 1, label_style, label);
    canvas_spot(canvas, row, column, start + width - column, SPOT_KEY, key_from_label(key));
    return start + width + 1;
}

int frame_chip(Canvas canvas, int row, int column, Str key, Str label)
{
    return draw_chip(canvas, row, column, key, label, STYLE_KEY_LABEL);
}

/* --- title bar ------------------------------------------------------------------------------- */

/* Puts a text before what already stands at END, when it fits; returns what is left. */
static int put_at_end(Canvas canvas, int start, int end, Style style, Str text)
{
    int width = canvas_text_width(canvas, text);

    if (!text.len || end - width < start + GAP)
        return end;
    canvas_label(canvas, 0, end - width, width, style, text);
    return end - width - GAP;
}

static void draw_title(Ui *ui, Canvas canvas, const Screen *base)
{
    FrameFacts facts = {0};
    bool is_wide = canvas.columns >= WIDE_COLUMNS;
    Canvas bar = canvas_part(canvas, 0, 0, 1, canvas.columns);

    ui->hooks->facts(ui->desk, &ui->turn, &facts);
    canvas_clear(bar, STYLE_TITLE);
    int start = MARGIN + canvas_label(
                             bar, 0, MARGIN, bar.columns - 2 * MARGIN, STYLE_TITLE_STRONG,
                             language_text(base->kind->title));
    if (facts.is_demo)
        start += GAP + canvas_label(
                           bar, 0, start + GAP, bar.columns, STYLE_TITLE_STRONG,
                           str_of(_("Demo office")));
    int end = bar.columns - MARGIN;
    end = put_at_end(bar, start, end, STYLE_TITLE, is_wide ? facts.day_long : facts.day_short);
    end = put_at_end(bar, start, end, STYLE_TITLE, facts.staff);
    if (is_wide && start + GAP < end)
        canvas_data(bar, 0, start + GAP, end - start - GAP, STYLE_TITLE, facts.office);
}

Str frame_window_title(Ui *ui)
{
    FrameFacts facts = {0};
    Screen *base = ui_base(ui);

    if (!base)
        return STR("");
    ui->hooks->facts(ui->desk, &ui->turn, &facts);
    Str title = language_text(base->kind->title);
    return str_format(
        &ui->turn, "%.*s · %.*s", (int)title.len, title.bytes, (int)facts.office.len,
        facts.office.bytes);
}

/* --- key bar --------------------------------------------------------------------------------- */

typedef struct {
    ActionId actions[UI_ACTIONS];
    size_t count;
} Bar;

static void add_to_bar(const Ui *ui, Bar *bar, const ActionId *actions, size_t count, Key key)
{
    for (size_t i = 0; i < count; i++)
        if (ui_key(ui, actions[i]) == key && action_of(actions[i])->bar_rank)
            bar->actions[bar->count++] = actions[i];
}

/* The function keys by their numbers, and behind them the letters, alone and with Ctrl. */
static Bar bar_of(const Ui *ui, Screen *screen)
{
    ActionId actions[UI_ACTIONS];
    Bar bar = {0};
    size_t count = ui_actions(ui, screen, actions);

    for (Key key = KEYCODE_F1; key <= KEYCODE_F12; key++)
        add_to_bar(ui, &bar, actions, count, key);
    for (Key key = 'a'; key <= 'z'; key++)
        add_to_bar(ui, &bar, actions, count, key);
    for (Key key = 1; key < ' '; key++)
        add_to_bar(ui, &bar, actions, count, key);
    return bar;
}

static int key_cells(Key key)
{
    enum { CTRL_CELLS = 6 };

    if (key < ' ')
        return CTRL_CELLS;
    if (key < KEYCODE_F1)
        return 1;
    return key >= KEYCODE_F10 ? 3 : 2;
}

/* Who knows the keys that every screen has leaves their names out, for the work of this one. */
static Str bar_label(Screen *screen, ActionId action)
{
    bool is_known = screen->ui->hooks->is_brief && ui_is_of_kit(action);

    return is_known ? STR("") : ui_label(screen, action);
}

static int bar_width(Canvas canvas, const Bar *bar, Screen *screen)
{
    int width = 0;

    for (size_t i = 0; i < bar->count; i++) {
        Str label = bar_label(screen, bar->actions[i]);
        width += 1 + key_cells(ui_key(screen->ui, bar->actions[i])) +
                 (label.len ? canvas_text_width(canvas, label) + 2 : 0);
    }
    return width;
}

/* Leaves out what is needed least, so that what stays keeps its order. */
static void drop_one(Bar *bar)
{
    size_t least = 0;

    for (size_t i = 1; i < bar->count; i++)
        if (action_of(bar->actions[i])->bar_rank > action_of(bar->actions[least])->bar_rank)
            least = i;
    bar->count--;
    for (size_t i = least; i < bar->count; i++)
        bar->actions[i] = bar->actions[i + 1];
}

static void draw_bar(Ui *ui, Canvas canvas, Screen *screen)
{
    Bar bar = bar_of(ui, screen);
    int row = canvas.rows - 1;
    int column = 0;

    while (bar.count > 1 && bar_width(canvas, &bar, screen) > canvas.columns + 1)
        drop_one(&bar);
    for (size_t i = 0; i < bar.count; i++) {
        bool is_off = ui_why_not(ui, screen, bar.actions[i]) != NULL;
        column = draw_chip(
            canvas, row, column, key_label(&ui->turn, ui_key(ui, bar.actions[i])),
            bar_label(screen, bar.actions[i]), is_off ? STYLE_KEY_OFF : STYLE_KEY_LABEL);
    }
}

/* --- the whole ------------------------------------------------------------------------------- */

/* "● 12 marked"; of a rule: what it leaves out. */
static Str marked_words(const List *list, Arena *turn)
{
    size_t count = list->marks.count;

    if (!listmark_any(list))
        return (Str){0};
    if (list->marks.is_all && !count)
        return str_of(_("● All marked"));
    if (list->marks.is_all)
        return str_format(
            turn, ngettext("● All but %zu marked", "● All but %zu marked", count), count);
    return str_format(turn, ngettext("● %zu marked", "● %zu marked", count), count);
}

/* "+ 2 new": of the rows in sight, those that others have brought or changed. */
static Str news_words(const List *list, Arena *turn)
{
    size_t count = 0;

    for (size_t i = 0; i < list->height; i++)
        count += list_is_new(list, list->top + i);
    if (!count)
        return (Str){0};
    return str_format(turn, ngettext("+ %zu new", "+ %zu new", count), count);
}

static Str order_words(const List *list, Arena *turn)
{
    bool is_searched = list->kind->is_search_first && list_search(list).len;

    if (!list->kind->orders || is_searched)
        return (Str){0};
    return str_format(turn, "%s %s", _("Order:"), _(list->kind->orders[list->order].label));
}

Str frame_open_words(Ui *ui, Arena *arena)
{
    const UiHooks *hooks = ui->hooks;
    Screen *base = ui_base(ui);
    const List *list = ui_list(base);
    const void *row = list ? list_selected(list) : NULL;
    RecordRef record = {0};

    if (base->kind->about)
        record = base->kind->about(base);
    else if (row)
        record = list_record(list, row);
    if (!hooks->open_elsewhere || !record.kind.len)
        return (Str){0};
    return hooks->open_elsewhere(base->desk, arena, record);
}

/* Who else is here; and how the list stands: what is new, what is marked, and in which order it is. */
static Str base_state(Screen *base, Str open, Arena *turn)
{
    const List *list = ui_list(base);
    StrBuilder text = {.arena = turn};

    if (!list)
        return open;
    const Str parts[] = {
        open, news_words(list, turn), marked_words(list, turn), order_words(list, turn)};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (text.len && parts[i].len)
            strbuilder_add(&text, STR(" · "));
        strbuilder_add(&text, parts[i]);
    }
    return strbuilder_text(&text);
}

/* At END of the message line, unless what is said there needs the room. */
static void draw_state(Ui *ui, Canvas canvas, int said_cells)
{
    Screen *base = ui_base(ui);
    const List *list = ui_list(base);
    Str open = frame_open_words(ui, &ui->turn);
    Str text = base_state(base, open, &ui->turn);
    int width = canvas_text_width(canvas, text);
    int start = canvas.columns - MARGIN - width;
    bool stands_out = open.len || (list && listmark_any(list));

    if (width && start >= MARGIN + said_cells + (said_cells ? GAP : 0))
        canvas_label(
            canvas, canvas.rows - 2, start, width, stands_out ? STYLE_ACCENT : STYLE_DIM, text);
}

static void draw_message(Ui *ui, Canvas canvas)
{
    Message *message = &ui->message;
    Arena *turn = &ui->turn;
    const char *mark = message->style == STYLE_ERROR     ? "✗ "
                       : message->style == STYLE_WARNING ? "▲ "
                       : message->style == STYLE_OK      ? "✓ "
                                                         : "";

    int said = canvas_label(
        canvas, canvas.rows - 2, MARGIN, canvas.columns - 2 * MARGIN, message->style,
        str_format(
            turn, "%s%.*s", message->len ? mark : "", (int)message->len, message->bytes));
    draw_state(ui, canvas, said);
    message->was_shown = true;
}

static void draw_too_small(Ui *ui, Canvas canvas)
{
    Str text = str_format(
        &ui->turn, "%s %dx%d", _("The window is too small:"), canvas.columns, canvas.rows);
    Str needed =
        str_format(&ui->turn, "%s %dx%d", _("needed:"), UI_LEAST_COLUMNS, UI_LEAST_ROWS);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_WARNING, text);
    canvas_label(canvas, 1, 0, canvas.columns, STYLE_TEXT, needed);
    if (ui_can_be_left(ui))
        frame_chip(canvas, 3, 0, STR("F3"), str_of(_("Quit")));
    else
        canvas_label(
            canvas, 3, 0, canvas.columns, STYLE_TEXT,
            str_of(_("What was typed is still there.")));
}

static void draw_base(Ui *ui, Canvas canvas, Screen *base)
{
    List *list = ui_list(base);
    bool has_search = list && list->kind->search_hint;
    int top = !has_search ? 1 : canvas.rows >= FULL_ROWS ? 3 : 2;
    Canvas body = canvas_part(canvas, top, 0, canvas.rows - top - 2, canvas.columns);
    bool is_searching = has_search && list->is_searching && !ui_form(base);

    ui_finish_search(base);
    draw_title(ui, canvas, base);
    base->kind->draw(base, body);
    if (has_search)
        list_draw_search(list, canvas_part(canvas, 1, 0, 1, canvas.columns), is_searching);
}

/* Those that stand on the base, the lowest first. */
static void draw_dialogs(Ui *ui, Canvas canvas)
{
    size_t first = ui->depth;

    while (first > 0 && ui->stack[first - 1]->kind->key)
        first--;
    if (first < ui->depth)
        sheet_clear_spots(&ui->sheet);
    for (size_t i = first; i < ui->depth; i++)
        ui->stack[i]->kind->draw(ui->stack[i], canvas);
}

void frame_draw(Ui *ui, Canvas canvas)
{
    Screen *base = ui_base(ui);

    if (!base)
        return;
    if (ui_is_too_small(ui)) {
        draw_too_small(ui, canvas);
        return;
    }
    if (ui_top(ui)->kind->is_whole) {
        ui_top(ui)->kind->draw(ui_top(ui), canvas);
        return;
    }
    draw_base(ui, canvas, base);
    draw_dialogs(ui, canvas_part(canvas, 1, 0, canvas.rows - 3, canvas.columns));
    draw_message(ui, canvas);
    draw_bar(ui, canvas, ui_top(ui));
}

const Sheet *ui_draw(Ui *ui)
{
    arena_reset(&ui->turn);
    ui->sheet.is_rtl = language_in_use() == LANGUAGE_ARABIC;
    sheet_clear(&ui->sheet);
    frame_draw(ui, canvas_on(&ui->sheet));
    sheet_mend(&ui->sheet);
    return &ui->sheet;
}
