#include "ui/screens/first.h"

#include "db/system.h"
#include "ui/child.h"
#include "ui/desk.h"

#include <string.h>
#include <unistd.h>

enum { MARGIN = 1, SAID_BYTES = 512 };

typedef enum { CHOICE_OFFICE = 1, CHOICE_DEMO } FirstChoice;

typedef struct {
    int64_t id; /* FirstChoice */
    const char *label;
    const char *tip;
} FirstRow;

static const FirstRow first_rows[] = {
    {CHOICE_OFFICE, N_("An office for our association"),
     N_("Choose the policy, name the administrator")           },
    {CHOICE_DEMO,   N_("A made-up office to try"),
     N_("Made-up people and cases in every state; no password")},
};

typedef struct {
    FirstTask task;
    List list;
    Child demo; /* making the made-up office; id 0: none */
    char said[SAID_BYTES];
    size_t said_len;
} State;

/* --- the list -------------------------------------------------------------------------------- */

static Str label_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(((const FirstRow *)row)->label);
}

static Str tip_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(((const FirstRow *)row)->tip);
}

static int64_t id_of(const void *row)
{
    return ((const FirstRow *)row)->id;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    (void)source;
    (void)arena;
    (void)filter;
    out->rows = first_rows;
    out->count = sizeof first_rows / sizeof first_rows[0];
    return ERR_NONE;
}

static const Column columns[] = {
    {N_("Make"), 32, label_of, list_strong, false, false, 0},
    {"",         40, tip_of,   NULL,        false, true,  1},
};

static const ListKind choices_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(FirstRow),
    .all = all,
    .id = id_of,
    .empty = "",
};

/* --- the made-up office ---------------------------------------------------------------------- */

/* return  whether the office is open now, and these screens end. */
static Outcome begin(Screen *screen, Str file)
{
    Err err = desk_open_file(screen->desk, file);

    if (err) {
        Refusal why = {.file = file};
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    screen->desk->next = DESK_BEGINS;
    return OUTCOME_QUIT;
}

/* Long work: the command makes it, and the screens stay awake. */
static Outcome make_demo(Screen *screen)
{
    State *state = screen->state;
    const char *file = str_c(&screen->arena, state->task.demo_file);
    const char *const words[] = {"demo", file, NULL};

    if (state->demo.id)
        return OUTCOME_REDRAW;
    if (access(file, F_OK) == 0)
        return begin(screen, state->task.demo_file);
    Err err = system_make_folders(state->task.demo_file);
    if (!err)
        err = child_start(words, &state->demo);
    if (err) {
        screen_refuse_err(screen, err, NULL);
        return OUTCOME_REDRAW;
    }
    state->said_len = 0;
    (void)!screen_watch(screen, state->demo.output);
    screen_say(screen, STYLE_ACCENT, str_of(_("The made-up office is being filled …")));
    return OUTCOME_REDRAW;
}

/* Keeps the beginning of what the child says, and reads the rest away.
 *
 * return  false at the end of the pipe.
 */
static bool hear(State *state, int file)
{
    char said[SAID_BYTES];
    ssize_t len = read(file, said, sizeof said);
    size_t room = sizeof state->said - state->said_len;

    if (len <= 0)
        return false;
    size_t kept = (size_t)len < room ? (size_t)len : room;
    memcpy(state->said + state->said_len, said, kept);
    state->said_len += kept;
    return true;
}

/* What the child says is why it failed; its end comes as the end of the pipe. */
static Outcome ready(Screen *screen, int file)
{
    State *state = screen->state;

    if (hear(state, file))
        return OUTCOME_REDRAW;
    screen_forget(screen, file);
    if (child_end(&state->demo) == 0)
        return begin(screen, state->task.demo_file);
    screen_refuse(screen, (Str){state->said, state->said_len});
    return OUTCOME_REDRAW;
}

/* --- the screen ------------------------------------------------------------------------------ */

static void open_screen(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const FirstTask *)argument;
    list_open(&state->list, &screen->arena, &choices_list, NULL);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int width = canvas.columns - 2 * MARGIN;

    canvas_label(
        canvas, 1, MARGIN, width, STYLE_STRONG, str_of(_("There is no office here yet")));
    canvas_put(
        canvas,
        (Place){
            .row = 2,
            .column = MARGIN,
            .width = width,
            .style = STYLE_DIM,
            .direction = DIRECTION_LTR,
        },
        state->task.file);
    list_draw(&state->list, canvas_part(canvas, 4, 0, canvas.rows - 4, canvas.columns));
}

static Outcome act(Screen *screen, ActionId action)
{
    const State *state = screen->state;
    const FirstRow *row = list_selected(&state->list);

    (void)action;
    if (row && row->id == CHOICE_DEMO)
        return make_demo(screen);
    screen_open(screen, &first_office_screen, &state->task);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close_screen(Screen *screen)
{
    child_stop(&((State *)screen->state)->demo);
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_OPEN};

const ScreenKind first_screen = {
    .title = N_("Muamala"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open_screen,
    .load = load,
    .draw = draw,
    .act = act,
    .list = list_of,
    .ready = ready,
    .close = close_screen,
};
