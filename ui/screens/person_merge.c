#include "ui/screens/person_merge.h"

#include "db/person_merge_store.h"
#include "db/person_store.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "view/language.h"
#include "view/person_words.h"

enum { QUESTION_MERGE = 1, QUESTION_REASON, REASON_POINTS = 200, MARGIN = 1, FOOT_ROWS = 4 };

typedef struct State State;

/* One field of both files. */
typedef struct {
    const State *state;
    PersonField field;
} FieldLine;

struct State {
    MergeTask task;
    Arena arena; /* what was read last */
    MergeView view;
    MergeChoices choices;
    FieldLine lines[PERSON_FIELD_COUNT];
    size_t line_count;
    List list;
};

/* --- the fields ------------------------------------------------------------------------------ */

static const MergeChoice *choice_of(const void *row)
{
    const FieldLine *line = row;

    return &line->state->choices.fields[line->field];
}

static Str value_of(Arena *arena, const void *row, MergeSide side)
{
    const FieldLine *line = row;
    Str words = person_words_field(arena, &line->state->view.files[side].person, line->field);

    return words.len ? words : STR("—");
}

/* Which of the two stands, by a mark and not by colour alone. */
static Str mark_of(const void *row, MergeSide side)
{
    if (choice_of(row)->ground == MERGE_GROUND_SAME)
        return STR("=");
    return choice_of(row)->side == side ? STR("●") : STR("○");
}

static Style style_of(const void *row, MergeSide side)
{
    return choice_of(row)->side == side ? STYLE_STRONG : STYLE_DIM;
}

static Str field_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(person_field_label(((const FieldLine *)row)->field));
}

static Str kept_of(Arena *arena, const void *row)
{
    return value_of(arena, row, MERGE_KEPT);
}

static Str merged_of(Arena *arena, const void *row)
{
    return value_of(arena, row, MERGE_MERGED);
}

static Str kept_mark(Arena *arena, const void *row)
{
    (void)arena;
    return mark_of(row, MERGE_KEPT);
}

static Str merged_mark(Arena *arena, const void *row)
{
    (void)arena;
    return mark_of(row, MERGE_MERGED);
}

static Style kept_style(const void *row)
{
    return style_of(row, MERGE_KEPT);
}

static Style merged_style(const void *row)
{
    return style_of(row, MERGE_MERGED);
}

static Str ground_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(merge_ground_label(choice_of(row)->ground));
}

static Str told(Arena *arena, const void *row)
{
    (void)arena;
    if (choice_of(row)->ground == MERGE_GROUND_SAME)
        return (Str){0};
    return str_of(
        choice_of(row)->side == MERGE_KEPT ? _("the kept file's stands")
                                           : _("the merged file's stands"));
}

static const Column columns[] = {
    {N_("Field"),       15, field_of,    NULL,         false, false, 0},
    {" ",               1,  kept_mark,   kept_style,   false, false, 0},
    {N_("Kept file"),   22, kept_of,     kept_style,   false, true,  0},
    {" ",               1,  merged_mark, merged_style, false, false, 0},
    {N_("Merged file"), 22, merged_of,   merged_style, false, true,  0},
    {N_("Because"),     22, ground_of,   NULL,         false, false, 1},
};

static int64_t id_of(const void *row)
{
    return ((const FieldLine *)row)->field;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->lines;
    out->count = state->line_count;
    return ERR_NONE;
}

static const ListKind fields_list = {
    .told = told,
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(FieldLine),
    .all = all,
    .id = id_of,
    .empty = N_("Nothing is known in either file"),
};

/* --- reading --------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const MergeTask *)argument;
    list_open(&state->list, &screen->arena, &fields_list, state);
}

static bool is_known(Arena *arena, const State *state, PersonField field)
{
    for (int side = 0; side < MERGE_SIDE_COUNT; side++)
        if (person_field_text(arena, &state->view.files[side].person, field).len)
            return true;
    return false;
}

static void take_lines(State *state)
{
    state->line_count = 0;
    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        if (is_known(&state->arena, state, (PersonField)field))
            state->lines[state->line_count++] = (FieldLine){state, (PersonField)field};
}

/* What was chosen by hand stays chosen when the files are read again. */
static void take_choices(State *state)
{
    MergeChoices chosen = state->choices;

    state->choices = state->view.choices;
    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        if (chosen.fields[field].ground == MERGE_GROUND_CHOSEN)
            state->choices.fields[field] = chosen.fields[field];
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};
    MergeView view = {0};
    Refusal why = {0};

    TRY(desk_log_reading(screen->desk, PERSON_KIND, state->task.merged.row, (Str){0}));
    Err err = store_person_merge_view(
        screen->desk->store, state->task.kept, state->task.merged, &arena, &view, &why);
    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&state->arena);
    state->arena = arena;
    state->view = view;
    take_choices(state);
    take_lines(state);
    return list_load(&state->list, screen_rows(screen));
}

/* --- drawing --------------------------------------------------------------------------------- */

/* "Cases 3 · Visits 4", of the merged file; empty when nothing hangs on it. */
static Str load_words(Arena *arena, const MergeView *view)
{
    StrBuilder words = {.arena = arena};

    for (int load = 0; load < MERGE_LOAD_COUNT; load++) {
        int64_t count = view->loads[MERGE_MERGED][load];
        if (!count)
            continue;
        if (words.len)
            strbuilder_add(&words, STR(" · "));
        strbuilder_add_format(
            &words, "%s %lld", _(merge_load_label((MergeLoad)load)), (long long)count);
    }
    return strbuilder_text(&words);
}

static void draw_foot(const State *state, Canvas canvas, Arena *arena)
{
    Str moved = load_words(arena, &state->view);
    int column = 0;

    canvas_line_across(canvas, 0, STYLE_DIM);
    column +=
        canvas_label(canvas, 1, 0, canvas.columns, STYLE_ACCENT, str_of(_("What moves:")));
    canvas_label(
        canvas, 1, column + 1, canvas.columns - column - 1, STYLE_TEXT,
        moved.len ? moved : str_of(_("nothing hangs on the merged file")));
    if (state->view.has_two_identities)
        canvas_hint(
            canvas, 2, 0, canvas.columns, STYLE_WARNING,
            N_("▲ Two different identity numbers: {merge-files} asks why they are one person"));
    canvas_label(
        canvas, 3, 0, canvas.columns, STYLE_DIM,
        str_of(_("Enter takes the value of the other file; a merge can be undone")));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int foot = canvas.rows - FOOT_ROWS;

    if (!state->view.files[MERGE_KEPT].person.id.row)
        return;
    list_draw(&state->list, canvas_part(canvas, 0, 0, foot, canvas.columns));
    draw_foot(
        state, canvas_part(canvas, foot, MARGIN, FOOT_ROWS, canvas.columns - 2 * MARGIN),
        screen_turn(screen));
}

/* --- acting ---------------------------------------------------------------------------------- */

static Outcome merge(Screen *screen, Str reason)
{
    State *state = screen->state;
    Act act = desk_act(screen->desk);
    MergeOrder order = {
        .kept = state->task.kept,
        .merged = state->task.merged,
        .choices = state->choices,
        .versions =
            {
                       state->view.files[MERGE_KEPT].person.version,
                       state->view.files[MERGE_MERGED].person.version,
                       },
    };
    Refusal why = {0};
    int64_t id;

    act.reason = reason;
    Err err = store_person_merge(screen->desk->store, &act, &order, &id, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_RELOAD;
    }
    screen_say(screen, STYLE_OK, str_of(_("Both files are one now; the merge can be undone")));
    return OUTCOME_LEAVE;
}

static void ask(Screen *screen)
{
    const State *state = screen->state;

    if (state->view.has_two_identities)
        dialog_ask(
            screen, QUESTION_REASON, str_of(_("Merge")),
            str_of(_("Why are they one person, with two identity numbers?")), REASON_POINTS,
            (Str){0});
    else
        dialog_confirm(
            screen, QUESTION_MERGE,
            str_of(_("The second file is merged into the first, with all that hangs on it.")),
            str_of(_("Merge")));
}

static void take_other(State *state)
{
    const FieldLine *line = list_selected(&state->list);
    const MergeChoice *choice = choice_of(line);

    if (choice->ground != MERGE_GROUND_SAME)
        merge_choose(
            &state->choices, line->field,
            choice->side == MERGE_KEPT ? MERGE_MERGED : MERGE_KEPT);
}

static Outcome act(Screen *screen, ActionId action)
{
    if (action == ACTION_MERGE_FILES)
        ask(screen);
    else
        take_other(screen->state);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    return merge(screen, answer->question == QUESTION_REASON ? answer->text : (Str){0});
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

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){PERSON_KIND, state->task.kept.row};
}

static const ActionId actions[] = {ACTION_MERGE_FILES, ACTION_TAKE_OTHER};

const ScreenKind person_merge_screen = {
    .title = N_("Two files side by side"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .about = about,
    .act = act,
    .answered = answered,
    .list = list_of,
    .close = close,
};

/* --- undoing --------------------------------------------------------------------------------- */

Outcome person_merge_undo(Screen *screen, PersonId id)
{
    Act act = desk_act(screen->desk);
    Refusal why = {0};
    Err err = store_person_unmerge(screen->desk->store, &act, id.row, &why);

    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("Both files are as they were before the merge")));
    return OUTCOME_RELOAD;
}
