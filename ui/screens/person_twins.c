#include "ui/screens/person_twins.h"

#include "db/person_ruling_store.h"
#include "db/person_search_store.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/screens/person_file.h"
#include "ui/screens/person_merge.h"
#include "view/language.h"
#include "view/person_rows.h"

enum { QUESTION_WHY_TWO = 1, QUESTION_OTHER_FILE, REASON_POINTS = 200, NUMBER_POINTS = 40 };
enum { MARGIN = 1, HEAD_ROWS = 2, PAIRS_MAX = 200 };

typedef struct {
    Desk *desk;
    PersonId id; /* 0: all pairs of the office */
    List list;
} State;

/* --- the list -------------------------------------------------------------------------------- */

static const PersonTwin *twin_of(const void *row)
{
    return row;
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return twin_of(row)->likeness.person.name;
}

static Str other_name_of(Arena *arena, const void *row)
{
    (void)arena;
    return twin_of(row)->of_name;
}

static Str identity_of(Arena *arena, const void *row)
{
    (void)arena;
    return twin_of(row)->likeness.person.identity;
}

static Str band_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(duplicate_band_label(twin_of(row)->likeness.verdict.band));
}

static Str ruling_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(same_ruling_label(twin_of(row)->ruling.ruling));
}

static Str reasons_of(Arena *arena, const void *row)
{
    return person_rows_reasons(arena, &twin_of(row)->likeness.verdict);
}

static Style verdict_style(const void *row)
{
    return twin_of(row)->likeness.verdict.band >= DUPLICATE_BAND_LIKELY ? STYLE_WARNING
                                                                        : STYLE_TEXT;
}

static Style ruling_style(const void *row)
{
    return twin_of(row)->ruling.ruling == SAME_RULING_OTHER ? STYLE_DIM : STYLE_TEXT;
}

static const Column columns[] = {
    {N_("Name"),     24, name_of,     NULL,          false, true,  0},
    {N_("Identity"), 12, identity_of, NULL,          true,  false, 3},
    {N_("Verdict"),  20, band_of,     verdict_style, false, false, 2},
    {N_("Ruling"),   16, ruling_of,   ruling_style,  false, false, 0},
    {N_("Reasons"),  24, reasons_of,  NULL,          false, true,  1},
};

/* One file may stand in several pairs. */
static int64_t id_of(const void *row)
{
    uint64_t first = (uint64_t)twin_of(row)->of.row;
    uint64_t second = (uint64_t)twin_of(row)->likeness.person.id.row;

    return (int64_t)(first * 31 + second);
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    State *state = source;
    PersonTwins twins = {0};

    (void)filter;
    if (state->id.row)
        TRY(store_person_twins(state->desk->store, state->id, arena, &twins));
    else
        TRY(store_person_pairs(state->desk->store, PAIRS_MAX, arena, &twins));
    out->rows = twins.rows;
    out->count = twins.count;
    return ERR_NONE;
}

static const Column pair_columns[] = {
    {N_("Name"),       22, other_name_of, NULL,          false, true,  0},
    {N_("Looks like"), 22, name_of,       NULL,          false, true,  0},
    {N_("Verdict"),    20, band_of,       verdict_style, false, false, 2},
    {N_("Ruling"),     16, ruling_of,     ruling_style,  false, false, 3},
    {N_("Reasons"),    24, reasons_of,    NULL,          false, true,  1},
};

static const ListKind pairs_list = {
    .columns = pair_columns,
    .column_count = sizeof pair_columns / sizeof pair_columns[0],
    .names = 1 << 0 | 1 << 1,
    .row_size_bytes = sizeof(PersonTwin),
    .all = all,
    .id = id_of,
    .empty = N_("No two files wait for a ruling"),
};

static const ListKind twins_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 0,
    .row_size_bytes = sizeof(PersonTwin),
    .all = all,
    .id = id_of,
    .empty =
        N_("No other file looks like this person's; {actions} merges with one by its number"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    if (argument)
        state->id = *(const PersonId *)argument;
    list_open(&state->list, &screen->arena, state->id.row ? &twins_list : &pairs_list, state);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

/* Why somebody ruled so of the selected pair, and who. */
static void draw_ruling(Canvas canvas, Arena *arena, const PersonRuling *ruling)
{
    StrBuilder words = {.arena = arena};

    if (!ruling->id)
        return;
    strbuilder_add_format(
        &words, "%s · %.*s", _(same_ruling_label(ruling->ruling)), (int)ruling->staff.len,
        ruling->staff.bytes);
    if (ruling->reason.len)
        strbuilder_add_format(&words, " · %.*s", (int)ruling->reason.len, ruling->reason.bytes);
    canvas_label(
        canvas, canvas.rows - 1, MARGIN, canvas.columns - 2 * MARGIN, STYLE_TEXT,
        strbuilder_text(&words));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const PersonTwin *selected = list_selected(&state->list);

    canvas_label(
        canvas, 0, MARGIN, canvas.columns - 2 * MARGIN, STYLE_TEXT,
        str_of(
            state->id.row
                ? _("Files that look like this person's: is it one person, or are they two?")
                : _("Files that wait for a ruling: is it one person, or are they two?")));
    list_draw(
        &state->list,
        canvas_part(canvas, HEAD_ROWS, 0, canvas.rows - HEAD_ROWS - 2, canvas.columns));
    if (selected)
        draw_ruling(canvas, screen_turn(screen), &selected->ruling);
}

/* --- acting ---------------------------------------------------------------------------------- */

static Outcome rule(Screen *screen, SameRuling ruling, Str reason)
{
    State *state = screen->state;
    const PersonTwin *twin = list_selected(&state->list);
    if (!twin)
        return OUTCOME_REDRAW;
    Act act = desk_act(screen->desk);
    Refusal why = {0};

    act.reason = reason;
    Err err = store_person_rule(
        state->desk->store, &act, twin->of, twin->likeness.person.id, ruling, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, language_text(same_ruling_label(ruling)));
    return OUTCOME_RELOAD;
}

static void open_merge(Screen *screen, PersonId kept, PersonId other)
{
    screen_open(screen, &person_merge_screen, &(MergeTask){kept, other});
}

/* The other file by a number that the visitor has with him. */
static Outcome merge_with(Screen *screen, Str typed)
{
    Arena *arena = screen_turn(screen);
    PersonId other;
    Refusal why = {0};
    Err err =
        store_person_refer(screen->desk->store, person_reference(arena, typed), &other, &why);

    if (err)
        screen_refuse_err(screen, err, &why);
    else
        open_merge(screen, ((State *)screen->state)->id, other);
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    const PersonTwin *twin = list_selected(&((State *)screen->state)->list);

    switch (action) {
    case ACTION_SIDE_BY_SIDE:
        open_merge(screen, twin->of, twin->likeness.person.id);
        return OUTCOME_REDRAW;
    case ACTION_RULE_TWO:
        dialog_ask(
            screen, QUESTION_WHY_TWO, str_of(_("Two people")),
            str_of(_("Say in a few words why they are two people. It is kept with the pair.")),
            REASON_POINTS, (Str){0});
        return OUTCOME_REDRAW;
    case ACTION_RULE_LATER:
        return rule(screen, SAME_RULING_LATER, (Str){0});
    case ACTION_MERGE_WITH:
        dialog_ask(
            screen, QUESTION_OTHER_FILE, str_of(_("Merge with")),
            str_of(_("The identity number of the other file, or its id")), NUMBER_POINTS,
            (Str){0});
        return OUTCOME_REDRAW;
    default:
        person_file_open(screen, twin->likeness.person.id, 0);
        return OUTCOME_REDRAW;
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_OTHER_FILE)
        return merge_with(screen, answer->text);
    return rule(screen, SAME_RULING_OTHER, answer->text);
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {
    ACTION_SIDE_BY_SIDE, ACTION_OPEN, ACTION_RULE_TWO, ACTION_RULE_LATER, ACTION_MERGE_WITH,
};

const ScreenKind person_twins_screen = {
    .title = N_("The same person?"),
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

static const ActionId pair_actions[] = {
    ACTION_SIDE_BY_SIDE,
    ACTION_OPEN,
    ACTION_RULE_TWO,
    ACTION_RULE_LATER,
};

const ScreenKind person_pairs_screen = {
    .title = N_("Files that look alike"),
    .actions = pair_actions,
    .action_count = sizeof pair_actions / sizeof pair_actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .close = close,
};
