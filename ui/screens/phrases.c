#include "ui/screens/phrases.h"

#include "text/fold.h"
#include "ui/desk.h"
#include "ui/frame.h"
#include "ui/screens/paragraph.h"
#include "ui/screens/phrase_form.h"

enum { LIST_CELLS = 60, FOOT_ROWS = 7 };

typedef struct {
    Desk *desk;
    List list;
} State;

/* --- the list ---------------------------------------------------------------------------------- */

static int64_t id_of(const void *row)
{
    return ((const Phrase *)row)->id;
}

/* However its words are spelt. */
static bool fits(Arena *arena, const Phrase *phrase, Str typed)
{
    Str rest = text_fold(arena, typed);
    Str folded = text_fold(
        arena, str_format(
                   arena, "%.*s %.*s", (int)phrase->code.len, phrase->code.bytes,
                   (int)phrase->text.len, phrase->text.bytes));
    Str word;

    while (str_cut(&rest, ' ', &word))
        if (word.len && str_find(folded, word) == folded.len)
            return false;
    return true;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    Phrase *phrases;
    size_t count;
    size_t kept = 0;

    TRY(store_phrase_list(state->desk->store, arena, &phrases, &count));
    for (size_t i = 0; i < count; i++)
        if (fits(arena, &phrases[i], filter))
            phrases[kept++] = phrases[i];
    out->rows = phrases;
    out->count = kept;
    return ERR_NONE;
}

static Str code_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Phrase *)row)->code;
}

static Str text_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Phrase *)row)->text;
}

static const Column columns[] = {
    {N_("Code"),   12, code_of, list_strong, false, false, 0},
    {N_("Phrase"), 40, text_of, NULL,        false, true,  0},
};

static const ListKind phrase_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Phrase),
    .all = all,
    .id = id_of,
    .empty = N_("There are no phrases yet; {add-phrase} writes one"),
    .nothing_found = N_("No phrase has these words"),
    .search_hint = N_("code · words of the phrase"),
};

/* --- the screen -------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &phrase_list, state);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Panes panes = frame_panes_or_foot(canvas, LIST_CELLS, FOOT_ROWS);
    const Phrase *phrase = list_selected(&state->list);

    list_draw(&state->list, panes.list);
    if (phrase && panes.detail.columns)
        paragraph_draw(panes.detail, 0, STYLE_STRONG, phrase->text);
}

static Outcome take_away(Screen *screen, const Phrase *phrase)
{
    Act given = desk_act(screen->desk);
    Refusal why = {0};

    given.version = phrase->version;
    Err err = store_phrase_remove(screen->desk->store, &given, phrase->code, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The phrase was taken away")));
    return OUTCOME_RELOAD;
}

static Outcome act(Screen *screen, ActionId action)
{
    const Phrase *phrase = list_selected(&((State *)screen->state)->list);
    PhraseTask task = {.phrase = action == ACTION_ADD_PHRASE ? NULL : phrase};

    if (action == ACTION_REMOVE_PHRASE)
        return take_away(screen, phrase);
    screen_open(screen, &phrase_form_screen, &task);
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

static const ActionId actions[] = {ACTION_EDIT_PHRASE, ACTION_ADD_PHRASE, ACTION_REMOVE_PHRASE};

const ScreenKind phrases_screen = {
    .title = N_("Phrases"),
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
