#include "ui/screens/library_form.h"

#include "db/library_store.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/threeway.h"

#define DRAFT_NAME STR("library")

enum { QUESTION_CONTINUE = 1 };

enum { MARGIN = 1, FORM_CELLS = 100 };

typedef struct {
    Str edition;
    Str place;
} Typed;

/* clang-format off */
static const Field fields[] = {
    {N_("Edition"), FIELD_WORD, offsetof(Typed, edition), LIBRARY_EDITION_MAX_POINTS, NULL, false, NULL, NULL},
    {N_("Place"),   FIELD_WORD, offsetof(Typed, place),   LIBRARY_PLACE_MAX_POINTS,   NULL, false, NULL, NULL},
};
/* clang-format on */

typedef struct {
    LibraryItem item;
    Typed typed;
    Form form;
    Str draft;       /* what was typed before, while it is asked for */
    LibraryItem now; /* what somebody else wrote down meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

/* The record of a draft is the tool, for 0 would be a new one. */
static int64_t draft_of(Tool tool)
{
    return 1 + (int64_t)tool;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    Arena *arena = &screen->arena;
    const LibraryTask *task = argument;

    state->item = *task->item;
    state->item.title = str_copy(arena, state->item.title);
    state->typed.edition = str_copy(arena, state->item.edition);
    state->typed.place = str_copy(arena, state->item.place);
    form_open(
        &state->form, arena, fields, sizeof fields / sizeof fields[0], &state->typed,
        desk_today(screen->desk));
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, draft_of(state->item.tool), task->goes_on,
        QUESTION_CONTINUE);
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, DRAFT_NAME, draft_of(state->item.tool));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;

    canvas_data(canvas, 1, MARGIN, columns - 2 * MARGIN, STYLE_STRONG, state->item.title);
    form_draw(&state->form, canvas_part(canvas, 3, 0, canvas.rows - 3, columns));
}

/* --- saving ---------------------------------------------------------------------------------- */

static Err save(Screen *screen, Refusal *why)
{
    State *state = screen->state;
    Act given = desk_act(screen->desk);
    LibraryNote note = {&state->typed.edition, &state->typed.place};

    given.version = state->item.id ? state->item.version : VERSION_NONE_YET;
    return store_library_set(
        screen->desk->store, &given, str_of(tool_code(state->item.tool)), &note, why);
}

static Err read(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;
    LibraryItem *now = &state->now;

    TRY(library_form_find(screen->desk, &screen->arena, draft_of(state->item.tool), now));
    state->now_typed = (Typed){now->edition, now->place};
    *out = (ThreewayNow){LIBRARY_KIND, now->id, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->item = state->now;
    state->typed = state->now_typed;
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    screen_say(screen, STYLE_OK, str_of(_("Edition and place were written down")));
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, draft_of(state->item.tool));
    return OUTCOME_LEAVE;
}

static const ThreewayKind threeway = {
    .save = save, .read = read, .accept = accept, .saved = saved};

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    (void)action;
    return threeway_save(screen, &threeway, &state->conflict);
}

static Outcome answered(Screen *screen, const DialogAnswer *given)
{
    State *state = screen->state;

    if (given->question == QUESTION_THREEWAY)
        return threeway_answered(screen, &threeway, &state->conflict);
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static void follow(Screen *screen)
{
    threeway_follow(screen, &threeway);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){LIBRARY_KIND, draft_of(state->item.tool)};
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind library_form_screen = {
    .title = N_("Edition and place"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .follow = follow,
    .about = about,
    .answered = answered,
    .form = form_of,
    .keep = keep,
};

Err library_form_find(Desk *desk, Arena *arena, int64_t record_id, LibraryItem *out)
{
    LibraryItem *items;
    size_t count;

    TRY(store_library_list(desk->store, arena, &items, &count));
    for (size_t i = 0; i < count; i++)
        if (draft_of(items[i].tool) == record_id) {
            *out = items[i];
            return ERR_NONE;
        }
    return ERR_NOT_FOUND;
}

void library_form_go_on(Screen *screen, int64_t record_id)
{
    LibraryItem item;
    LibraryTask task = {&item, true};
    Err err = library_form_find(screen->desk, screen_turn(screen), record_id, &item);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        screen_open(screen, &library_form_screen, &task);
}
