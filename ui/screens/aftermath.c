#include "ui/screens/aftermath.h"

#include "db/aftermath_store.h"
#include "db/appointment_store.h"
#include "db/circumstance_store.h"
#include "db/person_store.h"
#include "ui/desk.h"
#include "ui/screens/case.h"
#include "ui/screens/person_form.h"
#include "view/aftermath_rows.h"
#include "view/language.h"

typedef struct {
    Desk *desk;
    PersonId dead;
    Arena arena; /* of the person */
    Person person;
    List list;
} State;

/* --- the list ---------------------------------------------------------------------------------- */

static const Aftermath *of(const void *row)
{
    return row;
}

static int64_t id_of(const void *row)
{
    return of(row)->id;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    Aftermath *rows = arena_new(arena, Aftermath, AFTERMATH_MAX);

    (void)filter;
    out->rows = rows;
    return store_aftermath_list(
        state->desk->store, state->dead, desk_today(state->desk), arena, rows, &out->count);
}

static Str mark_of(Arena *arena, const void *row)
{
    (void)arena;
    return of(row)->is_done ? STR("✓") : STR("○");
}

static Str told(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(of(row)->is_done ? _("done") : _("still to be done"));
}

static Style mark_style(const void *row)
{
    return of(row)->is_done ? STYLE_OK : STYLE_WARNING;
}

static Str kind_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(aftermath_label(of(row)->kind));
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return of(row)->name;
}

static Str task_of(Arena *arena, const void *row)
{
    return aftermath_words(arena, of(row));
}

static const Column columns[] = {
    {N_("Done"),       5,  mark_of, mark_style,  false, false, 0},
    {N_("Kind"),       18, kind_of, NULL,        false, false, 0},
    {N_("Which"),      16, name_of, list_strong, false, true,  0},
    {N_("What to do"), 30, task_of, NULL,        false, true,  0},
};

static const ListKind aftermath_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Aftermath),
    .all = all,
    .id = id_of,
    .told = told,
    .empty =
        N_("Nothing is left to be done: no open case, no appointment, no family to look after"),
};

/* --- the screen -------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->dead = *(const PersonId *)argument;
    list_open(&state->list, &screen->arena, &aftermath_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    arena_reset(&state->arena);
    TRY(store_person_find(state->desk->store, state->dead, &state->arena, &state->person));
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    canvas_data(canvas, 0, 1, canvas.columns - 2, STYLE_STRONG, state->person.name);
    list_draw(&state->list, canvas_part(canvas, 2, 0, canvas.rows - 2, canvas.columns));
}

/* --- acting ------------------------------------------------------------------------------------ */

static Outcome tell(Screen *screen, Err err, const Refusal *why, const char *done)
{
    if (err)
        screen_refuse_err(screen, err, why);
    else
        screen_say(screen, STYLE_OK, str_of(_(done)));
    return OUTCOME_RELOAD;
}

/* From the day of the death on. */
static Outcome write_category(Screen *screen, const Aftermath *one)
{
    const State *state = screen->state;
    Act given = desk_act(screen->desk);
    Refusal why = {0};
    int64_t id;
    Circumstance category = {
        .kind = CIRCUMSTANCE_CATEGORY,
        .choice = (size_t)one->class,
        .from = date_of_day(CALENDAR_HIJRI, state->person.died),
        .until = DATE_NONE,
    };

    Err err =
        store_circumstance_add(state->desk->store, &given, one->person, &category, &id, &why);
    return tell(screen, err, &why, N_("The category was written down"));
}

static Outcome cancel(Screen *screen, const Aftermath *one)
{
    Act given = desk_act(screen->desk);
    Refusal why = {0};

    given.reason = str_of(_("The person has died"));
    Err err = store_appointment_cancel(screen->desk->store, &given, one->id, &why);
    return tell(screen, err, &why, N_("The appointment is cancelled"));
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const Aftermath *one = list_selected(&state->list);
    CasefileId casefile = {one->id};
    PersonTask task = {.search = one->name};

    (void)action;
    if (one->kind == AFTERMATH_MEMBER)
        return write_category(screen, one);
    if (one->kind == AFTERMATH_APPOINTMENT)
        return cancel(screen, one);
    if (one->kind == AFTERMATH_STRANGER)
        screen_open(screen, &person_form_screen, &task);
    else
        screen_open(screen, &case_screen, &casefile);
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

static const ActionId actions[] = {ACTION_DO_AFTERMATH};

const ScreenKind aftermath_screen = {
    .title = N_("What follows a death"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .list = list_of,
    .close = close,
};
