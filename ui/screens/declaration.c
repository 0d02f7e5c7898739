#include "ui/screens/declaration.h"
#include "db/casefile_row.h"

#include "db/calendar_store.h"
#include "db/circumstance_store.h"
#include "db/intake_store.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/draft.h"
#include "ui/screens/casecard.h"
#include "ui/screens/casechange.h"
#include "ui/screens/channels.h"
#include "view/case_words.h"
#include "view/intake_rows.h"

#define DRAFT_NAME STR("declaration")

enum {
    QUESTION_CONTINUE = 1,
    MARGIN = 1,
    FIELD_COUNT = 3,
    EXPLAINED_MAX = 8,
    LABEL_CELLS = 26
};

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
    Field fields[FIELD_COUNT];
    Agreed agreed;
    Form form;
    Str draft;     /* what was chosen before, while it is asked for */
    Window window; /* if the file is complete today */
    bool is_open;
} State;

static const Choice consent_rows[] = {
    {"yes", N_("Given")  },
    {"no",  N_("Refused")},
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

/* Who applies signs. */
static DeclaredBy signer_of(const State *state)
{
    static const DeclaredBy signers[APPLICANT_COUNT] = {
        [APPLICANT_GUARDIAN] = DECLARED_BY_GUARDIAN,
        [APPLICANT_AGENT] = DECLARED_BY_AGENT,
    };
    Str value = state->card.intake.data.fields[DATAFIELD_APPLICANT].value;
    size_t place = APPLICANT_UNKNOWN;

    (void)choices_find(fact_choices(FACT_APPLICANT), value, &place);
    return signers[place];
}

/* What was agreed with him before is proposed, if the case's policy knows it. */
static int means_of(const State *state)
{
    PersonId person = {state->card.intake.casefile.person_id};
    Channel agreed;

    if (store_circumstance_contact(state->desk->store, person, state->card.today, &agreed) ||
        !policy_has_channel(state->card.intake.policy, agreed))
        return -1;
    return channels_place(&state->channels, agreed);
}

static void build_form(State *state, Arena *arena)
{
    state->channels = channels_of_reply(state->card.intake.policy, arena);
    state->agreed = (Agreed){means_of(state), signer_of(state), -1};
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
        .label = N_("Consent to inquiries"),
        .kind = FIELD_CHOICE,
        .offset = offsetof(Agreed, consent),
        .is_required = true,
        .choices = &consents,
    };
    form_open(
        &state->form, arena, state->fields, FIELD_COUNT, &state->agreed, state->card.today);
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

typedef struct {
    const char *label; /* N_() */
    Str text;
} Explained;

/* What the receipt will say, in the order in which it is explained. */
static size_t explained(const State *state, Arena *arena, Explained out[EXPLAINED_MAX])
{
    const Policy *policy = state->card.intake.policy;
    const Window *window = &state->window;
    CalendarKind calendar = policy->calendar;
    size_t count = 0;
    int days = setting_number(&state->desk->settings, SETTING_APPEAL_DAYS);

    out[count++] = (Explained){N_("The request goes to"), policy->committee_decide};
    out[count++] = (Explained){
        N_("Reply not before"),
        case_words_day(
            arena, calendar, window->not_before, N_("The policy sets no first day"))};
    out[count++] = (Explained){
        N_("Reply by"),
        case_words_day(arena, calendar, window->due, N_("The policy sets no last day"))};
    if (policy->committee_follow_up.len)
        out[count++] = (Explained){N_("Complaints go to"), policy->committee_follow_up};
    out[count++] = (Explained){
        N_("Against a rejection"),
        str_format(
            arena, ngettext("Appeal within %d day", "Appeal within %d days", (unsigned)days),
            days)};
    out[count++] = (Explained){
        N_("Checksum of the data"),
        text_isolate_ltr(arena, casecard_checksum(&state->card, arena))};
    return count;
}

/* Where the texts begin: behind the widest label. */
static int text_start(Canvas canvas, const Explained *lines, size_t count)
{
    int widest = 0;

    for (size_t i = 0; i < count; i++) {
        int width = canvas_text_width(canvas, str_of(_(lines[i].label)));
        widest = width > widest ? width : widest;
    }
    return widest > canvas.columns / 2 ? canvas.columns / 2 : widest + 2;
}

/* return  how many rows it took. */
static int draw_explained(const State *state, Canvas canvas, Arena *arena)
{
    Explained lines[EXPLAINED_MAX];
    size_t count = explained(state, arena, lines);
    int start = text_start(canvas, lines, count);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_("Explain to him")));
    for (size_t i = 0; i < count; i++) {
        int row = (int)i + 1;
        canvas_label(canvas, row, 0, start - 1, STYLE_TEXT, str_of(_(lines[i].label)));
        canvas_label(canvas, row, start, canvas.columns - start, STYLE_STRONG, lines[i].text);
    }
    return (int)count + 1;
}

/* The form stands below with all its fields, however few rows there are. */
static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    int form_rows = FIELD_COUNT + 1;

    if (!state->is_open)
        return;
    int top = casecard_draw(&state->card, canvas, turn);
    int room = canvas.rows - top - form_rows;
    Canvas told = canvas_part(canvas, top, MARGIN, room, canvas.columns - 2 * MARGIN);
    int taken = draw_explained(state, told, turn);
    top += taken < room ? taken + 1 : room;
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
        if (cell.len && told.columns[i].kind == COLUMN_CODE)
            cell = text_isolate_ltr(arena, cell);
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
        .means = channels_at(&state->channels, state->agreed.means),
        .signer = (DeclaredBy)state->agreed.signer,
        .has_consent = state->agreed.consent == 0,
    };

    return store_casefile_declare(state->desk->store, &act, state->id, &given, why);
}

/* It is loaded here, since a form that is not saved is not loaded again by itself. */
static void follow(Screen *screen)
{
    State *state = screen->state;

    casechange_follow(screen, &state->card, state->desk);
    Err err = load(screen);
    if (err)
        screen_refuse_err(screen, err, NULL);
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
        draft_forget(screen, &state->form, DRAFT_NAME, state->id.row);
        screen_say(screen, STYLE_OK, str_of(_("Signed")));
        err = show_receipt(screen);
    }
    if (err)
        screen_refuse_err(screen, err, &why);
    if (err == ERR_CHANGED_MEANWHILE)
        follow(screen);
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
    State *state = screen->state;

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

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){CASE_KIND, state->id.row};
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
    .about = about,
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
