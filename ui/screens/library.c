#include "ui/screens/library.h"

#include "db/library_store.h"
#include "text/fold.h"
#include "ui/desk.h"
#include "ui/screens/library_form.h"

typedef struct {
    Desk *desk;
    List list;
} State;

/* --- the list ---------------------------------------------------------------------------------- */

static const LibraryItem *item_of(const void *row)
{
    return row;
}

static Str title_of(Arena *arena, const void *row)
{
    (void)arena;
    return item_of(row)->title;
}

static Str edition_of(Arena *arena, const void *row)
{
    (void)arena;
    return item_of(row)->edition.len ? item_of(row)->edition : STR("—");
}

static Str place_of(Arena *arena, const void *row)
{
    (void)arena;
    return item_of(row)->place.len ? item_of(row)->place : str_of(_("— not written down"));
}

static Str clause_of(Arena *arena, const void *row)
{
    (void)arena;
    return item_of(row)->clause;
}

static Str kind_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(tool_is_form(item_of(row)->tool) ? _("Form") : _("Document"));
}

static Style place_style(const void *row)
{
    return item_of(row)->place.len ? STYLE_TEXT : STYLE_WARNING;
}

static const Column columns[] = {
    {N_("Title"),   26, title_of,   list_strong, false, true,  0},
    {N_("Edition"), 10, edition_of, NULL,        false, false, 0},
    {N_("Place"),   18, place_of,   place_style, false, true,  0},
    {N_("Kind"),    8,  kind_of,    NULL,        false, false, 3},
    {N_("Clause"),  8,  clause_of,  NULL,        true,  false, 2},
};

/* A tool stands once in a policy. */
static int64_t id_of(const void *row)
{
    return (int64_t)item_of(row)->tool;
}

static ListRows wanted(LibraryItem *items, size_t count, Arena *arena, Str filter)
{
    Str folded = text_fold(arena, filter);
    ListRows rows = {items, 0, sizeof *items, id_of};

    for (size_t i = 0; i < count; i++)
        if (!folded.len || text_fold_holds(arena, items[i].title, folded) ||
            text_fold_holds(arena, items[i].place, folded))
            items[rows.count++] = items[i];
    return rows;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    LibraryItem *items;
    size_t count;

    TRY(store_library_list(state->desk->store, arena, &items, &count));
    *out = wanted(items, count, arena, filter);
    return ERR_NONE;
}

static const ListKind library_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(LibraryItem),
    .all = all,
    .id = id_of,
    .empty = N_("The policy in force names no documents"),
    .search_hint = N_("title · place"),
};

/* --- the screen -------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &library_list, state);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    list_draw(&((State *)screen->state)->list, canvas);
}

static Outcome act(Screen *screen, ActionId action)
{
    const State *state = screen->state;
    LibraryTask task = {.item = list_selected(&state->list)};

    if (action == ACTION_SET_PLACE && task.item)
        screen_open(screen, &library_form_screen, &task);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_SET_PLACE};

const ScreenKind library_screen = {
    .title = N_("Library"),
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
