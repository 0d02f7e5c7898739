#include "ui/calendar.h"

#include "text/grapheme.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "view/date_words.h"

enum {
    DAYS = 7,
    WEEKS = 6,
    DAY_CELLS = 6,
    NARROW_DAY_CELLS = 5,
    SPARE_CELLS = 4,
    BOX_ROWS = 12,
    LOW_ROWS = BOX_ROWS - 2 /* from here on there are neither blank lines nor the other date */
};

typedef struct {
    int question;
    Str title;
    Day day;
    Day today;
    CalendarKind calendar;
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

static void draw_heads(const State *state, const Layout *layout, Canvas canvas)
{
    Arena arena = {0};
    DayParts parts = day_parts(state->calendar, state->day);
    Str month = str_format(
        &arena, "%s %d", date_words_month(language_in_use(), state->calendar, parts.month),
        parts.year);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_STRONG, month);
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

static void draw_day(const State *state, const Layout *layout, Canvas canvas, Day day)
{
    Arena arena = {0};
    Place place = {
        .row = layout->week_row + week_of(state, day) - layout->first_week,
        .column = day_weekday(day) * layout->day_cells,
        .width = layout->day_cells - 1,
        .align = ALIGN_CENTRE,
        .style = day == state->today ? STYLE_ACCENT : STYLE_TEXT,
    };

    canvas_put(canvas, place, str_format(&arena, "%d", (int)(day - first_of_month(state)) + 1));
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

static void draw_foot(const State *state, Canvas canvas)
{
    Arena arena = {0};
    Language language = language_in_use();
    CalendarKind other =
        state->calendar == CALENDAR_HIJRI ? CALENDAR_GREGORIAN : CALENDAR_HIJRI;

    if (canvas.rows >= LOW_ROWS)
        canvas_label(
            canvas, canvas.rows - 2, 0, canvas.columns, STYLE_DIM,
            date_words_long(&arena, language, other, state->day));
    int column = frame_chip(canvas, canvas.rows - 1, 0, STR("Enter"), str_of(_("Choose")));
    column =
        frame_chip(canvas, canvas.rows - 1, column, STR("Tab"), str_of(_("Other calendar")));
    frame_chip(canvas, canvas.rows - 1, column, STR("Esc"), str_of(_("Cancel")));
    arena_free(&arena);
}

static void draw(Screen *screen, Canvas canvas)
{
    const State *state = screen->state;
    Canvas inside = dialog_box(canvas, BOX_ROWS, DAYS * DAY_CELLS + SPARE_CELLS, state->title);
    Layout layout = lay_out(state, inside);

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
        state->calendar =
            state->calendar == CALENDAR_HIJRI ? CALENDAR_GREGORIAN : CALENDAR_HIJRI;
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
