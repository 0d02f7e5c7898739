#include "ui/calendar.h"

#include "text/grapheme.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/ui.h"
#include "view/date_words.h"

enum {
    DAYS = 7,
    WEEKS = 6,
    DAY_CELLS = 6,
    NARROW_DAY_CELLS = 5,
    SPARE_CELLS = 4,
    MONTH_GAP = 3,
    BOX_ROWS = 12,
    LOW_ROWS = BOX_ROWS - 2 /* from here on there are neither blank lines nor the other date */
};

typedef struct {
    int question;
    Str title;
    Day day;
    Day today;
    CalendarKind calendar;
    const Calendar *office; /* on which days it works, for this frame; NULL: not known */
} State;

/* What there is room for: below the month and the heads of the days, as many weeks as fit. */
typedef struct {
    int day_cells;
    int head_row;
    int week_row;
    int weeks;
    int first_week; /* the one that is shown first */
} Layout;

/* --- drawing --------------------------------------------------------------------------------- */

/* Four letters, and three in English, tell the days apart; the Arabic names all begin with the
 * article (two letters), which would not. */
static Str short_weekday(int weekday)
{
    Language language = language_in_use();
    Str name = str_of(date_words_weekday(language, weekday));
    bool is_arabic = language == LANGUAGE_ARABIC;
    size_t article = is_arabic ? text_grapheme_cut(name, 2).len : 0;

    return text_grapheme_cut(str_part(name, article, name.len), is_arabic ? 4 : 3);
}

static Day first_of_month(const State *state)
{
    return state->day - day_parts(state->calendar, state->day).day + 1;
}

/* The week of the month in which a day stands, from 0. */
static int week_of(const State *state, Day day)
{
    Day first = first_of_month(state);

    return (day_weekday(first) + (int)(day - first)) / DAYS;
}

static Layout lay_out(const State *state, Canvas canvas)
{
    bool is_low = canvas.rows < LOW_ROWS;
    Layout layout = {
        .day_cells = canvas.columns < DAYS * DAY_CELLS ? NARROW_DAY_CELLS : DAY_CELLS,
        .head_row = is_low ? 1 : 2,
    };
    int week = week_of(state, state->day);

    layout.week_row = layout.head_row + 1;
    layout.weeks = canvas.rows - layout.week_row - (is_low ? 1 : 2);
    layout.weeks = layout.weeks < 1 ? 1 : layout.weeks < WEEKS ? layout.weeks : WEEKS;
    layout.first_week = week < layout.weeks ? 0 : week - layout.weeks + 1;
    return layout;
}

static Str month_of(Arena *arena, CalendarKind calendar, Day day)
{
    DayParts parts = day_parts(calendar, day);

    return str_format(
        arena, "%s %d", date_words_month(language_in_use(), calendar, parts.month), parts.year);
}

static CalendarKind other_calendar(const State *state)
{
    return state->calendar == CALENDAR_HIJRI ? CALENDAR_GREGORIAN : CALENDAR_HIJRI;
}

static Day last_of_month(const State *state)
{
    DayParts parts = day_parts(state->calendar, state->day);

    return first_of_month(state) + day_month_days(state->calendar, parts.year, parts.month) - 1;
}

/* At END, the months of the other calendar that this one spans, where there is room. */
static void draw_other_months(const State *state, Canvas canvas, int start)
{
    Arena arena = {0};
    Str first = month_of(&arena, other_calendar(state), first_of_month(state));
    Str last = month_of(&arena, other_calendar(state), last_of_month(state));
    Str both = str_equal(first, last) ? first
                                      : str_format(
                                            &arena, "%.*s - %.*s", (int)first.len, first.bytes,
                                            (int)last.len, last.bytes);
    int width = canvas_text_width(canvas, both);

    if (start + MONTH_GAP + width <= canvas.columns)
        canvas_label(canvas, 0, canvas.columns - width, width, STYLE_DIM, both);
    arena_free(&arena);
}

static void draw_heads(const State *state, const Layout *layout, Canvas canvas)
{
    Arena arena = {0};
    Str month = month_of(&arena, state->calendar, state->day);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_STRONG, month);
    draw_other_months(state, canvas, canvas_text_width(canvas, month));
    for (int i = 0; i < DAYS; i++) {
        Place place = {
            .row = layout->head_row,
            .column = i * layout->day_cells,
            .width = layout->day_cells - 1,
            .align = ALIGN_CENTRE,
            .style = STYLE_DIM,
        };
        canvas_put(canvas, place, short_weekday(i));
    }
    arena_free(&arena);
}

static const Holiday *holiday_on(const State *state, Day day)
{
    return state->office ? calendar_holiday(state->office, day) : NULL;
}

static Style style_of(const State *state, Day day)
{
    bool is_off = state->office && !calendar_is_working_day(state->office, day);

    if (day == state->today)
        return STYLE_ACCENT;
    return holiday_on(state, day) ? STYLE_WARNING : is_off ? STYLE_DIM : STYLE_TEXT;
}

static void draw_day(const State *state, const Layout *layout, Canvas canvas, Day day)
{
    Arena arena = {0};
    Place place = {
        .row = layout->week_row + week_of(state, day) - layout->first_week,
        .column = day_weekday(day) * layout->day_cells,
        .width = layout->day_cells - 1,
        .align = ALIGN_CENTRE,
        .style = style_of(state, day),
    };

    canvas_put(
        canvas, place,
        str_format(
            &arena, "%d%s", (int)(day - first_of_month(state)) + 1,
            holiday_on(state, day) ? "*" : ""));
    arena_free(&arena);
    if (day != state->day)
        return;
    canvas_restyle(canvas, place.row, place.column, place.width, STYLE_SELECTED);
    canvas_cursor(canvas, place.row, place.column);
}

static void draw_days(const State *state, const Layout *layout, Canvas canvas)
{
    DayParts parts = day_parts(state->calendar, state->day);
    Day first = first_of_month(state);
    int count = day_month_days(state->calendar, parts.year, parts.month);

    for (int i = 0; i < count; i++) {
        int week = week_of(state, first + i) - layout->first_week;
        if (week >= 0 && week < layout->weeks)
            draw_day(state, layout, canvas, first + i);
    }
}

/* Why the office is closed on the day that is selected. */
static void draw_closure(const State *state, Canvas canvas, int row)
{
    const Holiday *holiday = holiday_on(state, state->day);
    Arena arena = {0};

    if (holiday)
        canvas_label(
            canvas, row, 0, canvas.columns, STYLE_WARNING,
            str_format(&arena, "* %.*s", (int)holiday->name.len, holiday->name.bytes));
    else if (state->office && !calendar_is_working_day(state->office, state->day))
        canvas_label(
            canvas, row, 0, canvas.columns, STYLE_DIM, str_of(_("No working day of the week")));
    arena_free(&arena);
}

static void draw_foot(const State *state, Canvas canvas)
{
    Arena arena = {0};
    Language language = language_in_use();

    if (canvas.rows >= LOW_ROWS)
        canvas_label(
            canvas, canvas.rows - 2, 0, canvas.columns, STYLE_DIM,
            date_words_long(&arena, language, other_calendar(state), state->day));
    if (canvas.rows >= BOX_ROWS)
        draw_closure(state, canvas, canvas.rows - 3);
    int column = frame_chip(canvas, canvas.rows - 1, 0, STR("Enter"), str_of(_("Choose")));
    column =
        frame_chip(canvas, canvas.rows - 1, column, STR("Tab"), str_of(_("Other calendar")));
    frame_chip(canvas, canvas.rows - 1, column, STR("Esc"), str_of(_("Cancel")));
    arena_free(&arena);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const UiHooks *hooks = screen->ui->hooks;
    Canvas inside = dialog_box(canvas, BOX_ROWS, DAYS * DAY_CELLS + SPARE_CELLS, state->title);
    Layout layout = lay_out(state, inside);

    state->office = hooks->calendar ? hooks->calendar(screen->desk) : NULL;
    draw_heads(state, &layout, inside);
    draw_days(state, &layout, inside);
    draw_foot(state, inside);
}

/* --- answering ------------------------------------------------------------------------------- */

/* The same day of another month, or the last one that it has. */
static Day other_month(const State *state, int months)
{
    DayParts parts = day_parts(state->calendar, state->day);
    int month = parts.year * 12 + parts.month - 1 + months;
    int days;

    parts.year = month / 12;
    parts.month = month % 12 + 1;
    days = day_month_days(state->calendar, parts.year, parts.month);
    if (parts.day > days)
        parts.day = days;
    return days ? day_from(state->calendar, parts) : DAY_NONE;
}

static Day moved(const State *state, Key key, bool is_rtl)
{
    switch (keys_unshifted(key)) {
    case KEYCODE_LEFT:
        return state->day + (is_rtl ? 1 : -1);
    case KEYCODE_RIGHT:
        return state->day + (is_rtl ? -1 : 1);
    case KEYCODE_UP:
        return state->day - DAYS;
    case KEYCODE_DOWN:
        return state->day + DAYS;
    case KEYCODE_PAGE_UP:
        return other_month(state, -1);
    case KEYCODE_PAGE_DOWN:
        return other_month(state, 1);
    case KEYCODE_HOME:
        return state->today;
    default:
        return DAY_NONE;
    }
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    Key key = event->kind == EVENT_KEY ? event->key : KEY_NONE;
    Day day = moved(state, key, screen_is_rtl(screen));

    if (key == KEYCODE_ENTER || key == KEYCODE_F2) {
        DialogAnswer given = {
            .question = state->question,
            .day = state->day,
            .calendar = state->calendar,
        };
        ui_bring_back(screen, &given);
    } else if (key == KEYCODE_ESCAPE || key == KEYCODE_F3 || key == KEYCODE_F4) {
        ui_dismiss(screen);
    } else if (key == KEYCODE_TAB) {
        state->calendar = other_calendar(state);
    } else if (day_exists(day)) {
        state->day = day;
    } else {
        screen_refuse(screen, str_of(_("Esc closes the box")));
    }
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    *state = *(const State *)argument;
    state->title = str_copy(&screen->arena, state->title);
}

static const ScreenKind calendar_screen = {
    .title = "",
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .key = answer,
};

void calendar_open(Screen *screen, int question, Str title, Day day, Day today)
{
    State state = {
        .question = question,
        .title = title,
        .day = day,
        .today = today,
        .calendar = CALENDAR_HIJRI,
    };

    screen_open(screen, &calendar_screen, &state);
}

bool calendar_is(const Screen *screen)
{
    return screen->kind == &calendar_screen;
}

Day calendar_day(const Screen *screen)
{
    return ((const State *)screen->state)->day;
}

void calendar_answer(Screen *screen, Str typed)
{
    const State *state = screen->state;
    DialogAnswer given = {.question = state->question, .calendar = state->calendar};
    Refusal why = {0};
    Err err = date_parse_day(screen_turn(screen), typed, state->today, &given.day, &why);

    if (err)
        screen_refuse_err(screen, err, &why);
    else
        ui_bring_back(screen, &given);
}
