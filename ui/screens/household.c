#include "ui/screens/household.h"

#include "db/household_store.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/screens/person_file.h"
#include "view/family_rows.h"
#include "view/language.h"

enum { QUESTION_WHY_TWO = 1, REASON_POINTS = 200, MARGIN = 1, HEAD_ROWS = 2, FOOT_ROWS = 3 };

typedef struct {
    Desk *desk;
    HouseholdTask task;
    List list;
} State;

/* --- the list -------------------------------------------------------------------------------- */

static const HouseholdFinding *finding_of(const void *row)
{
    return row;
}

static int64_t id_of(const void *row)
{
    return finding_of(row)->other.row;
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return finding_of(row)->other_name;
}

static Str reasons_of(Arena *arena, const void *row)
{
    return family_words_reasons(arena, finding_of(row));
}

static Str ruling_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(household_ruling_label(finding_of(row)->ruled.ruling));
}

static Style ruling_style(const void *row)
{
    switch (finding_of(row)->ruled.ruling) {
    case HOUSEHOLD_RULING_NONE:
    case HOUSEHOLD_RULING_LATER:
        return STYLE_WARNING;
    case HOUSEHOLD_RULING_TWO:
        return STYLE_DIM;
    default:
        return STYLE_TEXT;
    }
}

static const Column columns[] = {
    {N_("Name"),    24, name_of,    list_strong,  false, true,  0},
    {N_("Ruling"),  18, ruling_of,  ruling_style, false, false, 0},
    {N_("Reasons"), 30, reasons_of, NULL,         false, true,  0},
};

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    State *state = source;
    const HouseholdTask *task = &state->task;
    HouseholdFindings *findings = arena_new(arena, HouseholdFindings, 1);

    (void)filter;
    if (task->typed)
        TRY(store_household_typed(state->desk->store, task->typed, arena, findings));
    else
        TRY(store_household_findings(state->desk->store, task->head, arena, findings));
    if (task->beside && !task->head.row)
        household_rulings_show(&task->beside->rulings, findings);
    out->rows = findings->rows;
    out->count = findings->count;
    return ERR_NONE;
}

static const ListKind findings_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 0,
    .row_size_bytes = sizeof(HouseholdFinding),
    .all = all,
    .id = id_of,
    .empty = N_("No other file shares a member, an account, an address or a mobile"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->task = *(const HouseholdTask *)argument;
    list_open(&state->list, &screen->arena, &findings_list, state);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

/* --- drawing --------------------------------------------------------------------------------- */

/* The reasons whole, whose they are, and what was ruled of them. */
static void draw_selected(const HouseholdFinding *finding, Canvas canvas, Arena *arena)
{
    const HouseholdRuled *ruled = &finding->ruled;
    Str reasons = family_words_reasons(arena, finding);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_TEXT, reasons);
    if (finding->members.len)
        canvas_label(
            canvas, 1, 0, canvas.columns, STYLE_TEXT,
            str_format(
                arena, "%s: %.*s", _("Persons"), (int)finding->members.len,
                finding->members.bytes));
    if (ruled->id)
        canvas_label(
            canvas, 2, 0, canvas.columns, STYLE_DIM,
            str_format(
                arena, "%s · %.*s%s%.*s", _(household_ruling_label(ruled->ruling)),
                (int)ruled->staff.len, ruled->staff.bytes, ruled->reason.len ? " · " : "",
                (int)ruled->reason.len, ruled->reason.bytes));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const HouseholdFinding *selected = list_selected(&state->list);
    Canvas inside = canvas_inside(canvas, 0, MARGIN);

    canvas_label(
        inside, 0, 0, inside.columns, STYLE_TEXT,
        str_of(
            _("Files that may be of this household: is it one household, or are they two?")));
    list_draw(
        &state->list,
        canvas_part(canvas, HEAD_ROWS, 0, canvas.rows - HEAD_ROWS - FOOT_ROWS, canvas.columns));
    if (selected)
        draw_selected(
            selected,
            canvas_part(inside, inside.rows - FOOT_ROWS, 0, FOOT_ROWS, inside.columns),
            screen_turn(screen));
}

/* --- ruling ---------------------------------------------------------------------------------- */

static Err write_ruling(
    State *state, PersonId other, HouseholdRuling ruling, Str reason, Refusal *why)
{
    Act act = desk_act(state->desk);

    act.reason = reason;
    return store_household_rule(state->desk->store, &act, state->task.head, other, ruling, why);
}

/* Of somebody who is not on file yet it waits beside the form until he is saved. */
static Err keep_ruling(
    State *state, PersonId other, HouseholdRuling ruling, Str reason, Refusal *why)
{
    HouseholdTask *task = &state->task;

    *why = (Refusal){.guard = GUARD_REASON_GIVEN, .field = STR("reason")};
    if (ruling == HOUSEHOLD_RULING_TWO && !reason.len)
        return ERR_BLANK;
    if (task->head.row)
        TRY(write_ruling(state, other, ruling, reason, why));
    if (task->beside) {
        household_rulings_keep(
            &task->beside->rulings, other, ruling, str_copy(task->kept, reason));
        household_rulings_show(&task->beside->rulings, &task->beside->findings);
    }
    return ERR_NONE;
}

static Outcome rule(Screen *screen, HouseholdRuling ruling, Str reason)
{
    State *state = screen->state;
    const HouseholdFinding *finding = list_selected(&state->list);
    Refusal why = {0};

    if (!finding)
        return OUTCOME_REDRAW;
    Err err = keep_ruling(state, finding->other, ruling, reason, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, language_text(household_ruling_label(ruling)));
    return OUTCOME_RELOAD;
}

static Outcome act(Screen *screen, ActionId action)
{
    const HouseholdFinding *finding = list_selected(&((State *)screen->state)->list);

    switch (action) {
    case ACTION_ONE_HOUSEHOLD:
        return rule(screen, HOUSEHOLD_RULING_ONE, (Str){0});
    case ACTION_RULE_LATER:
        return rule(screen, HOUSEHOLD_RULING_LATER, (Str){0});
    case ACTION_TWO_HOUSEHOLDS:
        dialog_ask(
            screen, QUESTION_WHY_TWO, str_of(_("Two households")),
            str_of(_("Say in a few words why they are two. It is kept with both files.")),
            REASON_POINTS, (Str){0});
        return OUTCOME_REDRAW;
    default:
        person_file_open(screen, finding->other, 0);
        return OUTCOME_REDRAW;
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    return rule(screen, HOUSEHOLD_RULING_TWO, answer->text);
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
    ACTION_ONE_HOUSEHOLD,
    ACTION_OPEN,
    ACTION_TWO_HOUSEHOLDS,
    ACTION_RULE_LATER,
};

const ScreenKind household_screen = {
    .title = N_("One household?"),
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
