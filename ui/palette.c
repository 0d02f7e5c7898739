#include "ui/palette.h"

#include "ui/help.h"
#include "ui/picker.h"
#include "ui/ui_inside.h"
#include "view/language.h"

#include <string.h>

/* A choice is an action here, or one of the screen that a place of the menu leads to: then the
 * place, counted from 1, stands above it. */
enum { PALETTE_ROWS = 256, PLACE_STEP = ACTION_COUNT };

typedef struct {
    Screen *screen;
    PickerRow rows[PALETTE_ROWS];
    size_t count;
} Palette;

/* --- what was done last ---------------------------------------------------------------------- */

/* What opens a list of actions, and what only moves, is nothing to be found again. */
static bool is_worth_noting(ActionId action)
{
    static const ActionId openers[] = {ACTION_HELP,    ACTION_MENU, ACTION_ACTIONS,
                                       ACTION_PALETTE, ACTION_BACK, ACTION_QUIT};

    for (size_t i = 0; i < sizeof openers / sizeof openers[0]; i++)
        if (openers[i] == action)
            return false;
    return action_of(action)->group != ACTIONGROUP_MOVE;
}

void palette_note(Ui *ui, ActionId action)
{
    size_t place = 0;

    if (!is_worth_noting(action))
        return;
    while (place < ui->recent_count && ui->recent[place] != action)
        place++;
    if (place == ui->recent_count && ui->recent_count < UI_RECENT)
        ui->recent_count++;
    if (place == UI_RECENT)
        place--;
    memmove(ui->recent + 1, ui->recent, place * sizeof ui->recent[0]);
    ui->recent[0] = action;
}

static bool is_recent(const Ui *ui, ActionId action)
{
    for (size_t i = 0; i < ui->recent_count; i++)
        if (ui->recent[i] == action)
            return true;
    return false;
}

/* --- its rows -------------------------------------------------------------------------------- */

static void add(Palette *palette, PickerRow row)
{
    if (palette->count < PALETTE_ROWS)
        palette->rows[palette->count++] = row;
}

static bool holds(const Palette *palette, ActionId action)
{
    for (size_t i = 0; i < palette->count; i++)
        if (palette->rows[i].value % PLACE_STEP == (size_t)action)
            return true;
    return false;
}

static void add_here(Palette *palette, ActionId action)
{
    if (!holds(palette, action) && action != ACTION_PALETTE)
        add(palette, help_row(palette->screen, ACTION_HELP, action));
}

static void add_actions_here(Palette *palette)
{
    ActionId actions[UI_ACTIONS];
    Ui *ui = palette->screen->ui;
    size_t count = ui_actions(ui, palette->screen, actions);

    for (size_t r = 0; r < ui->recent_count; r++)
        for (size_t i = 0; i < count; i++)
            if (actions[i] == ui->recent[r])
                add_here(palette, actions[i]);
    for (size_t i = 0; i < palette->count; i++)
        palette->rows[i].is_first = true;
    for (size_t i = 0; i < count; i++)
        add_here(palette, actions[i]);
}

/* A row that leads to another screen says to which. */
static PickerRow row_elsewhere(Palette *palette, size_t place, ActionId action)
{
    Screen *screen = palette->screen;
    Arena *turn = screen_turn(screen);
    const Action *leading = action_of(screen->ui->hooks->menu[place]);
    PickerRow row = help_row(screen, ACTION_HELP, action);

    row.label = language_text(action_of(action)->label);
    row.why_not = action_is_permitted(action, ui_role(screen->ui)) ? STR("") : row.why_not;
    row.tip = str_format(turn, "%s %s", _("On the screen:"), _(leading->label));
    row.value = (place + 1) * PLACE_STEP + (size_t)action;
    row.is_first = is_recent(screen->ui, action);
    return row;
}

static void add_actions_of(Palette *palette, size_t place, const ScreenKind *kind)
{
    for (size_t i = 0; kind && i < kind->action_count; i++)
        if (!holds(palette, kind->actions[i]))
            add(palette, row_elsewhere(palette, place, kind->actions[i]));
}

static void add_actions_elsewhere(Palette *palette)
{
    const UiHooks *hooks = palette->screen->ui->hooks;

    for (size_t i = 0; hooks->kind_of && i < hooks->menu_count; i++)
        add_actions_of(palette, i, hooks->kind_of(hooks->menu[i]));
}

/* An office has people who think of the same act in either language. */
static void add_words_of_other_language(Palette *palette)
{
    Language mine = language_in_use();
    Arena *turn = screen_turn(palette->screen);

    language_use(mine == LANGUAGE_ARABIC ? LANGUAGE_ENGLISH : LANGUAGE_ARABIC);
    for (size_t i = 0; i < palette->count; i++) {
        const Action *action = action_of((ActionId)(palette->rows[i].value % PLACE_STEP));
        Str keys = palette->rows[i].also;
        palette->rows[i].also = str_format(
            turn, "%.*s %s %s", (int)keys.len, keys.bytes, _(action->label), _(action->tip));
    }
    language_use(mine);
}

void palette_open(Screen *screen)
{
    Palette *palette = arena_new(screen_turn(screen), Palette, 1);

    palette->screen = screen;
    add_actions_here(palette);
    add_actions_elsewhere(palette);
    add_words_of_other_language(palette);
    Picker picker = {
        .question = QUESTION_PALETTE,
        .title = ui_label(screen, ACTION_PALETTE),
        .rows = palette->rows,
        .count = palette->count,
        .is_brief = true,
        .closing_key = ui_key(screen->ui, ACTION_PALETTE),
    };
    picker_open(screen, &picker);
}

/* --- doing it -------------------------------------------------------------------------------- */

/* Line by line nothing is pressed: what needs no row is done at once. */
static bool is_done_at_once(const Ui *ui, ActionId action)
{
    return ui->sheet.speech && !(action_of(action)->needs & NEED_ROW);
}

/* There it is done by its key, where it is seen upon what. */
static void go_and_tell(Screen *screen, size_t place, ActionId action)
{
    Ui *ui = screen->ui;

    ui_act(ui, screen, ui->hooks->menu[place]);
    Screen *top = ui_top(ui);
    if (is_done_at_once(ui, action)) {
        ui_act(ui, top, action);
        return;
    }
    Arena *turn = &ui->turn;
    Str key = key_label(turn, ui_key(ui, action));
    Str label = ui_label(top, action);
    screen_say(
        top, STYLE_ACCENT,
        str_format(
            turn, "%.*s%s%.*s", (int)key.len, key.bytes, key.len ? " " : "", (int)label.len,
            label.bytes));
}

void palette_answered(Screen *screen, size_t choice)
{
    ActionId action = (ActionId)(choice % PLACE_STEP);
    size_t place = choice / PLACE_STEP;

    if (!place) {
        ui_do_chosen(screen->ui, screen, action);
        return;
    }
    palette_note(screen->ui, action);
    go_and_tell(screen, place - 1, action);
}
