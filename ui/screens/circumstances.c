#include "ui/screens/circumstances.h"

#include "db/circumstance_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/picker.h"
#include "ui/screens/circumstance_form.h"
#include "view/circumstance_rows.h"
#include "view/date_words.h"
#include "view/language.h"

enum { QUESTION_KIND = 1, QUESTION_UNTIL, QUESTION_STRIKE, REASON_MAX_POINTS = 200 };

typedef struct {
    Desk *desk;
    PersonId person;
    Arena arena; /* of his name */
    Str name;
    List list;
    int64_t asked; /* which one is asked about, as it was seen */
    int64_t asked_version;
} State;

/* One beside the day on which it is looked at. */
typedef struct {
    Circumstance one;
    Day today;
} Shown;

/* --- the list ---------------------------------------------------------------------------------- */

static const Circumstance *of(const void *row)
{
    return &((const Shown *)row)->one;
}

static int64_t id_of(const void *row)
{
    return of(row)->id;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    Circumstance *list;

    (void)filter;
    TRY(store_circumstances_of(state->desk->store, state->person, arena, &list, &out->count));
    masking_circumstances(arena, state->desk->staff.role, list, out->count);
    Shown *shown = arena_new(arena, Shown, out->count);
    for (size_t i = 0; i < out->count; i++)
        shown[i] = (Shown){list[i], desk_today(state->desk)};
    out->rows = shown;
    return ERR_NONE;
}

static Str kind_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(circumstance_kind_label(of(row)->kind));
}

static Str what_of(Arena *arena, const void *row)
{
    return circumstance_words(arena, of(row));
}

static Str from_of(Arena *arena, const void *row)
{
    return date_words_written(arena, language_in_use(), &of(row)->from);
}

static Str until_of(Arena *arena, const void *row)
{
    return date_words_written(arena, language_in_use(), &of(row)->until);
}

static CircumstanceState state_now(const void *row)
{
    return circumstance_state(of(row), ((const Shown *)row)->today);
}

static Str state_of(Arena *arena, const void *row)
{
    static const char *const marks[CIRCUMSTANCE_STATE_COUNT] = {"✓", "–", "✗"};
    CircumstanceState state = state_now(row);

    return str_format(arena, "%s %s", marks[state], _(circumstance_state_label(state)));
}

static Str note_of(Arena *arena, const void *row)
{
    const Circumstance *one = of(row);

    (void)arena;
    return one->struck.len ? one->struck : one->note;
}

static Style text_style(const void *row)
{
    return state_now(row) == CIRCUMSTANCE_HOLDS ? STYLE_TEXT : STYLE_DIM;
}

static Style what_style(const void *row)
{
    return state_now(row) == CIRCUMSTANCE_HOLDS ? STYLE_STRONG : STYLE_DIM;
}

static Style state_style(const void *row)
{
    return state_now(row) == CIRCUMSTANCE_HOLDS ? STYLE_OK : STYLE_DIM;
}

static const Column columns[] = {
    {N_("Kind"),  16, kind_of,  text_style,  false, false, 0},
    {N_("Which"), 20, what_of,  what_style,  false, true,  0},
    {N_("From"),  12, from_of,  text_style,  false, false, 0},
    {N_("Until"), 12, until_of, text_style,  false, false, 0},
    {N_("State"), 12, state_of, state_style, false, false, 0},
    {N_("Note"),  16, note_of,  text_style,  false, true,  2},
};

static const ListKind circumstances_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Shown),
    .all = all,
    .id = id_of,
    .empty = N_("Nothing is written down yet; {add-circumstance} writes down a category, the "
                "means of contact or "
                "a phone"),
};

/* --- the screen -------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->person = *(const PersonId *)argument;
    list_open(&state->list, &screen->arena, &circumstances_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Person person;

    arena_reset(&state->arena);
    TRY(store_person_find(state->desk->store, state->person, &state->arena, &person));
    state->name = person.name;
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    canvas_data(canvas, 0, 1, canvas.columns - 2, STYLE_STRONG, state->name);
    list_draw(&state->list, canvas_part(canvas, 2, 0, canvas.rows - 2, canvas.columns));
}

/* --- acting ------------------------------------------------------------------------------------ */

static void ask_kind(Screen *screen)
{
    PickerRow rows[CIRCUMSTANCE_KIND_COUNT] = {0};
    Picker picker = {
        .question = QUESTION_KIND,
        .title = str_of(_("What is to be written down?")),
        .rows = rows,
        .count = CIRCUMSTANCE_KIND_COUNT,
        .is_lettered = true,
    };

    for (size_t i = 0; i < CIRCUMSTANCE_KIND_COUNT; i++)
        rows[i] = (PickerRow){
            .label = language_text(circumstance_kind_label((CircumstanceKind)i)), .value = i};
    picker_open(screen, &picker);
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const Shown *shown = list_selected(&state->list);

    if (action == ACTION_ADD_CIRCUMSTANCE) {
        ask_kind(screen);
        return OUTCOME_REDRAW;
    }
    state->asked = shown->one.id;
    state->asked_version = shown->one.version;
    if (action == ACTION_END_CIRCUMSTANCE)
        dialog_ask_date(
            screen, QUESTION_UNTIL, str_of(_("It holds no longer")),
            str_of(_("The last day on which it held:")),
            day_iso(screen_turn(screen), CALENDAR_GREGORIAN, shown->today));
    else
        dialog_ask(
            screen, QUESTION_STRIKE, str_of(_("Strike out")), str_of(_("Why was it never so?")),
            REASON_MAX_POINTS, (Str){0});
    return OUTCOME_REDRAW;
}

static Outcome tell(Screen *screen, Err err, const Refusal *why, const char *done)
{
    if (err)
        screen_refuse_err(screen, err, why);
    else
        screen_say(screen, STYLE_OK, str_of(_(done)));
    return OUTCOME_RELOAD;
}

static Outcome end(Screen *screen, Str typed)
{
    const State *state = screen->state;
    Act given = desk_act(screen->desk);
    Refusal why = {0};
    Date until;

    given.version = state->asked_version;
    Err err = circumstance_read_until(
        screen_turn(screen), typed, desk_today(screen->desk), &until, &why);
    if (!err)
        err = store_circumstance_end(screen->desk->store, &given, state->asked, until, &why);
    return tell(screen, err, &why, N_("It holds no longer"));
}

static Outcome strike(Screen *screen, Str reason)
{
    const State *state = screen->state;
    Act given = desk_act(screen->desk);
    Refusal why = {0};

    given.version = state->asked_version;
    given.reason = reason;
    Err err = store_circumstance_strike(screen->desk->store, &given, state->asked, &why);
    return tell(screen, err, &why, N_("It was struck out"));
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    const State *state = screen->state;
    CircumstanceTask task = {state->person, (CircumstanceKind)answer->choice, false};

    if (answer->question == QUESTION_UNTIL)
        return end(screen, answer->text);
    if (answer->question == QUESTION_STRIKE)
        return strike(screen, answer->text);
    screen_open(screen, &circumstance_form_screen, &task);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    list_close(&state->list);
    arena_free(&state->arena);
}

static const ActionId actions[] = {
    ACTION_END_CIRCUMSTANCE,
    ACTION_ADD_CIRCUMSTANCE,
    ACTION_STRIKE_CIRCUMSTANCE,
};

const ScreenKind circumstances_screen = {
    .title = N_("Categories and contact"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .close = close,
};
