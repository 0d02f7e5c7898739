#include "ui/screens/declaration.h"

#include "db/calendar_store.h"
#include "db/intake_store.h"
#include "ui/dialog.h"
#include "ui/draft.h"
#include "ui/screens/casecard.h"
#include "ui/screens/channels.h"
#include "view/case_words.h"
#include "view/intake_rows.h"

#define DRAFT_NAME STR("declaration")

enum { QUESTION_CONTINUE = 1, MARGIN = 1, EXPLAINED_ROWS = 7 };

/* What is agreed on: places in choices. */
typedef struct {
    int means;
    int signer;
    int consent;
} Agreed;

typedef struct {
    CasefileId id;
    bool goes_on;
    CaseCard card;
    Desk *desk;
    Choices channels;
    Field fields[3];
    Agreed agreed;
    Form form;
    Str draft;     /* what was chosen before, while it is asked for */
    Window window; /* if the file is complete today */
    bool is_open;
} State;

static const Choice consent_rows[] = {
    {"no",  N_("Refused")},
    {"yes", N_("Given")  },
};
static const Choices consents = {consent_rows, 2};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    const CaseTask *task = argument;

    state->id = task->id;
    state->goes_on = task->goes_on;
    state->desk = screen->desk;
}

static void build_form(State *state, Arena *arena)
{
    state->channels = channels_choices(state->card.intake.policy, arena);
    state->agreed = (Agreed){-1, DECLARED_BY_APPLICANT, -1};
    state->fields[0] = (Field){
        .label = N_("Means of reply"),
        .kind = FIELD_CHOICE,
        .offset = offsetof(Agreed, means),
        .is_required = true,
        .choices = &state->channels,
        .heading = N_("What the applicant says"),
    };
    state->fields[1] = (Field){
        .label = N_("Signed by"),
        .kind = FIELD_CHOICE,
        .offset = offsetof(Agreed, signer),
        .is_required = true,
        .choices = &declared_by_choices,
    };
    state->fields[2] = (Field){
        .label = N_("Consent to inquiries elsewhere"),
        .kind = FIELD_CHOICE,
        .offset = offsetof(Agreed, consent),
        .is_required = true,
        .choices = &consents,
    };
    form_open(&state->form, arena, state->fields, 3, &state->agreed, state->card.today);
}

/* The window that is told to the applicant: as if nothing else were missing. */
static Err read_window(State *state)
{
    Arena arena = {0};
    WindowRule rule = policy_window(state->card.intake.policy);
    ClockInterval interval = {state->card.today, DAY_NONE};
    Calendar calendar;
    Err err =
        store_calendar_load(state->desk->store, &state->desk->settings, &arena, &calendar);

    if (!err)
        state->window = clock_window(&rule, &calendar, interval, NULL, 0, state->card.today);
    arena_free(&arena);
    return err;
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    TRY(casecard_load(&state->card, state->desk, state->id));
    TRY(read_window(state));
    if (state->is_open)
        return ERR_NONE;
    build_form(state, &screen->arena);
    state->is_open = true;
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->id.row, state->goes_on, QUESTION_CONTINUE);
    return ERR_NONE;
}

/* --- what is explained ----------------------------------------------------------------------- */

static void draw_explained(const State *state, Canvas canvas, Arena *arena)
{
    const Policy *policy = state->card.intake.policy;
    Str committee = policy->committee_decide;
    Str checksum = casecard_checksum(&state->card, arena);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_("Explain to him")));
    canvas_label(
        canvas, 1, 0, canvas.columns, STYLE_TEXT,
        str_format(arena, _("The request goes to %.*s"), (int)committee.len, committee.bytes));
    canvas_label(
        canvas, 2, 0, canvas.columns, STYLE_TEXT,
        case_words_dates(arena, state->window.not_before, state->window.due));
    canvas_label(
        canvas, 3, 0, canvas.columns, STYLE_TEXT,
        str_of(_("He may rate the service, complain, and appeal against a rejection")));
    canvas_label(
        canvas, 4, 0, canvas.columns, STYLE_TEXT,
        str_format(arena, _("Checksum of the data: %.*s"), (int)checksum.len, checksum.bytes));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    int width = canvas.columns - 2 * MARGIN;
    int top = CASECARD_ROWS + 1 + EXPLAINED_ROWS;

    if (!state->is_open)
        return;
    casecard_draw(&state->card, canvas_part(canvas, 0, MARGIN, CASECARD_ROWS, width), turn);
    draw_explained(
        state, canvas_part(canvas, CASECARD_ROWS + 1, MARGIN, EXPLAINED_ROWS, width), turn);
    form_draw(&state->form, canvas_part(canvas, top, 0, canvas.rows - top, canvas.columns));
}

/* --- signing --------------------------------------------------------------------------------- */

/* The receipt, a line for each thing that was explained. */
static Str receipt_words(const Table *table, Arena *arena)
{
    Table told = table_for_people(table);
    StrBuilder words = {.arena = arena};

    for (size_t i = 0; i < told.column_count; i++) {
        Str cell = table_cell(&told, 0, i);
        if (cell.len && told.columns[i].kind != COLUMN_FLAG)
            strbuilder_add_format(
                &words, "%s%s: %.*s", words.len ? "\n" : "", _(told.columns[i].label),
                (int)cell.len, cell.bytes);
    }
    return strbuilder_text(&words);
}

static Err show_receipt(Screen *screen)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Declaration declaration;

    TRY(store_declaration_last(state->desk->store, state->id, turn, &declaration));
    TRY(casecard_load(&state->card, state->desk, state->id));
    Table receipt = intake_row_receipt(turn, &declaration, &state->card.intake);
    dialog_tell(screen, str_of(_("Receipt")), receipt_words(&receipt, turn));
    return ERR_NONE;
}

static Err sign(State *state, Refusal *why)
{
    Act act = casecard_act(&state->card, state->desk);
    DeclarationGiven given = {
        .means = channels_at(state->card.intake.policy, state->agreed.means),
        .signer = (DeclaredBy)state->agreed.signer,
        .has_consent = state->agreed.consent == 1,
    };

    return store_casefile_declare(state->desk->store, &act, state->id, &given, why);
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    Refusal why = {0};

    (void)action;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    Err err = sign(state, &why);
    if (!err) {
        form_saved(&state->form);
        draft_forget(screen, DRAFT_NAME, state->id.row);
        screen_say(screen, STYLE_OK, str_of(_("Signed")));
        err = show_receipt(screen);
    }
    if (err)
        screen_refuse_err(screen, err, &why);
    if (err == ERR_CHANGED_MEANWHILE)
        err = casecard_load(&state->card, state->desk, state->id);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    (void)answer;
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    const State *state = screen->state;

    draft_keep(screen, &state->form, DRAFT_NAME, state->id.row);
}

static Form *form_of(Screen *screen)
{
    State *state = screen->state;

    return state->is_open ? &state->form : NULL;
}

static void close(Screen *screen)
{
    casecard_close(&((State *)screen->state)->card);
}

static const ActionId actions[] = {ACTION_SIGN};

const ScreenKind declaration_screen = {
    .title = N_("Declaration"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .keep = keep,
    .close = close,
};

void declaration_go_on(Screen *screen, int64_t record_id)
{
    CaseTask task = {.id = {record_id}, .goes_on = true};

    screen_open(screen, &declaration_screen, &task);
}
