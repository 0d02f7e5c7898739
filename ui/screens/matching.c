#include "ui/screens/matching.h"

#include "db/casedata_store.h"
#include "ui/dialog.h"
#include "ui/draft.h"
#include "ui/screens/caselines.h"
#include "ui/screens/tone.h"
#include "view/case_words.h"

#define DRAFT_NAME STR("matching")

enum {
    QUESTION_CONTINUE = 1,
    MARGIN = 1,
    ROWS_MAX = DATAFIELD_COUNT + 1,
    VALUE_POINTS = 120,
    NONE_CHOSEN = -1
};

/* One member for each row of the form, of the one or the other kind. */
typedef struct {
    Str texts[ROWS_MAX];
    int choices[ROWS_MAX];
} Record;

typedef struct {
    CasefileId id;
    CaseCard card;
    Desk *desk;
    FieldMatch matches[DATAFIELD_COUNT];
    size_t count; /* of matches; the row behind them is the request */
    Field fields[ROWS_MAX];
    Record record;
    Form form;
    Arena arena; /* of the form */
    Str draft;   /* what was typed before, while it is asked for */
    bool goes_on;
    bool is_open;
} State;

/* --- the form -------------------------------------------------------------------------------- */

static bool is_request(const State *state, size_t row)
{
    return row == state->count;
}

/* What is kept in a row now. */
static Str kept(const State *state, size_t row)
{
    if (is_request(state, row))
        return state->card.view.casefile.request;
    return state->card.intake.data.fields[state->matches[row].field].value;
}

static const Choices *choices_of(const State *state, size_t row)
{
    Fact fact;

    if (is_request(state, row) || !datafield_fact(state->matches[row].field, &fact))
        return NULL;
    return fact_choices(fact);
}

static const char *code_of(const State *state, size_t row)
{
    return is_request(state, row) ? "request" : datafield_code(state->matches[row].field);
}

/* What a record would hold for a value; place 0 of a fact is "not known", which nobody chooses. */
static void fill_row(const State *state, Record *record, size_t row, Str value)
{
    const Choices *choices = choices_of(state, row);
    size_t place = 0;

    record->texts[row] = value;
    record->choices[row] = NONE_CHOSEN;
    if (choices && choices_find(choices, value, &place) && place)
        record->choices[row] = (int)place;
}

/* The value that stands in a row of a record. */
static Str row_value(const State *state, const Record *record, size_t row)
{
    const Choices *choices = choices_of(state, row);

    if (!choices)
        return record->texts[row];
    return record->choices[row] < 0 ? STR("")
                                    : str_of(choices->rows[record->choices[row]].code);
}

static const char *label_of(const State *state, size_t row)
{
    return is_request(state, row) ? N_("Request") : datafield_label(state->matches[row].field);
}

static bool is_words(const State *state, size_t row)
{
    return is_request(state, row) ||
           datafield_kind(state->matches[row].field) == DATAKIND_WORDS;
}

static void add_row(State *state, size_t row)
{
    const Choices *choices = choices_of(state, row);

    state->fields[row] = (Field){
        .label = label_of(state, row),
        .kind = choices                ? FIELD_CHOICE
                : is_words(state, row) ? FIELD_TEXT
                                       : FIELD_CODE,
        .offset = choices ? offsetof(Record, choices) + row * sizeof(int)
                          : offsetof(Record, texts) + row * sizeof(Str),
        .max_points = choices                  ? 0
                      : is_request(state, row) ? CASE_REQUEST_MAX_POINTS
                                               : VALUE_POINTS,
        .choices = choices,
    };
    fill_row(state, &state->record, row, kept(state, row));
}

static bool is_matched(const State *state, size_t row)
{
    return !is_request(state, row) &&
           state->card.intake.data.fields[state->matches[row].field].how != MATCH_NONE;
}

/* The next row that is not matched, else the request at the end. */
static size_t next_unmatched(const State *state, size_t from)
{
    size_t row = from;

    while (row < state->count && is_matched(state, row))
        row++;
    return row;
}

static void build_form(State *state, size_t focus)
{
    arena_reset(&state->arena);
    state->count = datafield_matches(&state->card.intake.to_match, state->matches);
    for (size_t row = 0; row <= state->count; row++)
        add_row(state, row);
    form_open(
        &state->form, &state->arena, state->fields, state->count + 1, &state->record,
        state->card.today);
    state->form.focus = focus <= state->count ? focus : state->count;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    const CaseTask *task = argument;

    state->id = task->id;
    state->goes_on = task->goes_on;
    state->desk = screen->desk;
    build_form(state, 0);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    TRY(casecard_load(&state->card, state->desk, state->id));
    build_form(state, state->is_open ? state->form.focus : 0);
    if (state->is_open)
        return ERR_NONE;
    state->form.focus = next_unmatched(state, 0);
    state->is_open = true;
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->id.row, state->goes_on, QUESTION_CONTINUE);
    return ERR_NONE;
}

/* --- drawing --------------------------------------------------------------------------------- */

static void draw_count(const State *state, Canvas canvas, Arena *arena)
{
    size_t unmatched = casecard_unmatched(&state->card);
    Str text =
        unmatched
            ? str_format(
                  arena,
                  ngettext("%zu still to be matched", "%zu still to be matched", unmatched),
                  unmatched)
            : str_of(_("all matched"));

    canvas_label(
        canvas, 0, 0, canvas.columns, unmatched ? STYLE_WARNING : STYLE_OK,
        str_format(arena, "%s %.*s", unmatched ? "○" : "✓", (int)text.len, text.bytes));
}

/* The paper that shows the field which has the focus, and how that paper stands. */
static void draw_proof(const State *state, Canvas canvas, Arena *arena)
{
    const FieldMatch *match = &state->matches[state->form.focus];
    CasePapers papers = state->card.intake.papers;

    if (is_request(state, state->form.focus) || match->is_told) {
        canvas_label(
            canvas, 1, 0, canvas.columns, STYLE_TEXT,
            str_of(_("No paper shows it: ask the applicant again")));
        return;
    }
    const CasePaper *paper = casepapers_find(&papers, match->paper);
    int column = canvas_label(
        canvas, 1, 0, canvas.columns, STYLE_STRONG, str_of(_(paperkind_label(match->paper))));
    if (!paper)
        return;
    CaseWords words = case_words_paper(paper, state->card.view.casefile.submitted_day);
    Str dates = case_words_paper_dates(arena, paper);
    column +=
        2 +
        canvas_label(
            canvas, 1, column + 2, canvas.columns, tone_style(words.tone),
            str_format(arena, "%s %.*s", words.mark, (int)words.text.len, words.text.bytes));
    canvas_label(canvas, 1, column + 2, canvas.columns - column - 2, STYLE_TEXT, dates);
}

/* How the field with the focus stands itself. */
static void draw_match(const State *state, Canvas canvas, Arena *arena)
{
    size_t row = state->form.focus;

    if (is_request(state, row))
        return;
    const CaseField *field = &state->card.intake.data.fields[state->matches[row].field];
    canvas_label(
        canvas, 2, 0, canvas.columns, is_matched(state, row) ? STYLE_OK : STYLE_WARNING,
        str_format(
            arena, "%s %s: %s", is_matched(state, row) ? "✓" : "○",
            _(datafield_label(state->matches[row].field)), _(match_how_label(field->how))));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Canvas head = canvas_part(canvas, 0, MARGIN, CASECARD_ROWS, canvas.columns - 2 * MARGIN);
    int top = CASECARD_ROWS + 4;

    if (!state->card.id.row)
        return;
    casecard_draw(&state->card, head, turn);
    Canvas proof = canvas_part(canvas, CASECARD_ROWS, MARGIN, 3, canvas.columns - 2 * MARGIN);
    draw_count(state, proof, turn);
    draw_proof(state, proof, turn);
    draw_match(state, proof, turn);
    canvas_line_across(canvas, top - 1, STYLE_DIM);
    form_draw(&state->form, canvas_part(canvas, top, 0, canvas.rows - top, canvas.columns));
}

/* --- somebody else was faster ---------------------------------------------------------------- */

/* What stands in the fields now, whether it was saved or not. */
static Record typed_record(State *state, Arena *arena)
{
    Record record = state->record;

    for (size_t row = 0; row <= state->count; row++)
        field_write(
            &state->fields[row], &state->form.states[row], &record, arena, state->card.today);
    return record;
}

static void tell_change(const State *state, StrBuilder *words, size_t row, Str now)
{
    Str was = kept(state, row);
    bool is_fact = choices_of(state, row) != NULL;
    DataField field = is_fact ? state->matches[row].field : DATAFIELD_NAME;
    Str old_words = is_fact ? caseline_value(field, was) : was;
    Str new_words = is_fact ? caseline_value(field, now) : now;

    strbuilder_add_format(
        words, "%s%s: %.*s · %s: %.*s", words->len ? "\n" : "", _(label_of(state, row)),
        (int)old_words.len, old_words.bytes, _("now"), (int)new_words.len, new_words.bytes);
}

/* Takes over what the other desk wrote into fields that were not typed in here, keeps what was
 * typed, and tells both. */
static void follow_changes(State *state, CaseCard *fresh, StrBuilder *words)
{
    Record typed = typed_record(state, words->arena);

    for (size_t row = 0; row <= state->count; row++) {
        bool is_mine = !str_equal(row_value(state, &typed, row), kept(state, row));
        Str now = is_request(state, row)
                      ? fresh->view.casefile.request
                      : fresh->intake.data.fields[state->matches[row].field].value;
        if (str_equal(now, kept(state, row)))
            continue;
        tell_change(state, words, row, now);
        fill_row(state, &state->record, row, now);
        if (!is_mine)
            field_read(&state->fields[row], &state->form.states[row], &state->record);
    }
}

static void show_change(Screen *screen)
{
    State *state = screen->state;
    StrBuilder words = {.arena = screen_turn(screen)};
    CaseCard fresh = {0};

    if (casecard_load(&fresh, state->desk, state->id))
        return;
    follow_changes(state, &fresh, &words);
    casecard_close(&state->card);
    state->card = fresh;
    Str text = strbuilder_text(&words);
    dialog_tell(
        screen, str_of(_("Somebody else changed this case meanwhile")),
        text.len ? text : str_of(_("None of these fields is another one now")));
}

static Outcome refuse(Screen *screen, Err err, const Refusal *why)
{
    screen_refuse_err(screen, err, why);
    if (err == ERR_CHANGED_MEANWHILE)
        show_change(screen);
    return OUTCOME_REDRAW;
}

/* --- correcting and matching ----------------------------------------------------------------- */

static size_t corrections(const State *state, FieldNews news[FIELD_NEWS_MAX])
{
    size_t count = 0;

    for (size_t row = 0; row <= state->count; row++) {
        Str value = row_value(state, &state->record, row);
        if (!str_equal(value, kept(state, row)))
            news[count++] = (FieldNews){str_of(code_of(state, row)), value};
    }
    return count;
}

/* Keeps what was typed; nothing is done where nothing differs. */
static Err correct(Screen *screen, Refusal *why)
{
    State *state = screen->state;
    Act act = casecard_act(&state->card, state->desk);
    FieldNews news[FIELD_NEWS_MAX];
    size_t count = corrections(state, news);
    const char *warning = NULL;

    if (!count)
        return ERR_NONE;
    TRY(store_casefile_set(state->desk->store, &act, state->id, news, count, &warning, why));
    if (warning)
        screen_say(screen, STYLE_WARNING, str_of(_(warning)));
    return casecard_load(&state->card, state->desk, state->id);
}

static Err match(State *state, DataField field, Refusal *why)
{
    Act act = casecard_act(&state->card, state->desk);
    FieldMatching matching = {.fields = &field, .count = 1, .is_usual = true};

    return store_casefile_match(state->desk->store, &act, state->id, &matching, why);
}

/* What was typed is kept now. */
static void forget(Screen *screen)
{
    State *state = screen->state;

    if (state->form.is_changed)
        draft_forget(screen, DRAFT_NAME, state->id.row);
    form_saved(&state->form);
}

static Outcome save(Screen *screen)
{
    State *state = screen->state;
    Refusal why = {0};

    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    Err err = correct(screen, &why);
    if (err)
        return refuse(screen, err, &why);
    forget(screen);
    screen_say(screen, STYLE_OK, str_of(_("The corrections are kept")));
    return OUTCOME_RELOAD;
}

static Outcome match_here(Screen *screen)
{
    State *state = screen->state;
    size_t row = state->form.focus;
    DataField field = state->matches[row].field;
    Refusal why = {0};

    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    Err err = correct(screen, &why);
    if (!err)
        forget(screen);
    if (!err)
        err = match(state, field, &why);
    if (err)
        return refuse(screen, err, &why);
    err = load(screen);
    if (err)
        return refuse(screen, err, NULL);
    state->form.focus = next_unmatched(state, row < state->count ? row : 0);
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    const State *state = screen->state;
    bool has_match = !is_request(state, state->form.focus);

    return action == ACTION_FIELD_MATCH && has_match ? match_here(screen) : save(screen);
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
    return &((State *)screen->state)->form;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    casecard_close(&state->card);
    arena_free(&state->arena);
}

static const ActionId actions[] = {ACTION_FIELD_MATCH, ACTION_SAVE};

const ScreenKind matching_screen = {
    .title = N_("Match the data"),
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

void matching_go_on(Screen *screen, int64_t record_id)
{
    CaseTask task = {.id = {record_id}, .goes_on = true};

    screen_open(screen, &matching_screen, &task);
}
