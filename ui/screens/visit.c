#include "ui/screens/visit.h"
#include "db/visit_store.h"

#include "ui/screens/visit_act.h"
#include "ui/screens/visit_detail.h"
#include "ui/screens/visitor.h"

enum { MARGIN = 1, DETAIL_CELLS = 76 };

typedef struct {
    VisitId id;
    VisitDetail detail;
    VisitActs acts;
} State;

static const Visit *shown(const State *state)
{
    return state->detail.visit.id.row ? &state->detail.visit : NULL;
}

/* What was called next is shown next. */
static Err load(Screen *screen)
{
    State *state = screen->state;

    if (state->acts.goes_to.row)
        state->id = state->acts.goes_to;
    state->acts.goes_to = (VisitId){0};
    return visit_detail_load(&state->detail, screen->desk, state->id, false);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns - 2 * MARGIN;

    visit_detail_draw(
        &state->detail,
        canvas_part(
            canvas, 1, MARGIN, canvas.rows - 1,
            columns < DETAIL_CELLS ? columns : DETAIL_CELLS),
        screen_turn(screen), desk_today(screen->desk));
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    if (action != ACTION_OPEN)
        return visit_act(screen, &state->acts, shown(state), action);
    visitor_open_case(screen, shown(state));
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    return visit_act_answered(screen, &((State *)screen->state)->acts, answer);
}

static ActionNeeds met(const Screen *screen)
{
    const State *state = screen->state;

    return visit_act_met(shown(state)) | (shown(state) ? NEED_ROW : 0);
}

static const char *label(const Screen *screen, ActionId action)
{
    const Visit *visit = shown(screen->state);

    if (action != ACTION_OPEN || !visit)
        return visit_act_label(screen->desk, visit, action);
    return visit->casefile_id ? N_("The case")
                              : visit_act_label(screen->desk, visit, ACTION_FILE);
}

static void open(Screen *screen, const void *argument)
{
    ((State *)screen->state)->id = *(const VisitId *)argument;
}

static void close(Screen *screen)
{
    visit_detail_clear(&((State *)screen->state)->detail);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){VISIT_KIND, state->id.row};
}

static const ActionId actions[] = {VISIT_ACTIONS, ACTION_OPEN};

const ScreenKind visit_screen = {
    .title = N_("Ticket"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .about = about,
    .act = act,
    .answered = answered,
    .met = met,
    .label = label,
    .close = close,
};
