#include "ui/screens/person_file.h"

#include "db/casefile_store.h"
#include "db/circumstance_store.h"
#include "db/family_store.h"
#include "db/household_store.h"
#include "db/person_former_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "office/name_four.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/screens/aftermath.h"
#include "ui/screens/case.h"
#include "ui/screens/circumstances.h"
#include "ui/screens/family.h"
#include "ui/screens/household.h"
#include "ui/screens/intake.h"
#include "ui/screens/person_form.h"
#include "ui/screens/person_former.h"
#include "ui/screens/person_merge.h"
#include "ui/screens/person_pane.h"
#include "ui/screens/person_twins.h"
#include "ui/screens/visitor.h"
#include "view/circumstance_rows.h"
#include "view/date_words.h"
#include "view/person_words.h"

enum { QUESTION_UNMERGE = 1, FORMER_SHOWN = 3 };
enum { MARGIN = 1, PERSON_CELLS = 68, CASES_MAX = 100, FULL_ROWS = 20, ROOMY_ROWS = 30 };

typedef struct {
    PersonId id;
    int64_t visit_id;
} Task;

typedef struct {
    PersonId id;
    int64_t visit_id; /* in which it was opened; 0: none */
    Arena arena;      /* what was read last */
    Person person;
    FormerValue former[FORMER_SHOWN]; /* the newest of what stood before */
    size_t former_count;
    Circumstance *circumstances; /* what holds of him, and what held */
    size_t circumstance_count;
    size_t family;      /* who stand in the register of his family */
    bool is_unmasked;   /* he looks behind the mask */
    size_t households;  /* other files that may be of his household, not ruled on */
    CaseListRow *cases; /* his, the oldest first */
    size_t case_count;
    List list;
    bool is_logged;
} State;

/* --- his cases ------------------------------------------------------------------------------- */

static const Casefile *case_of(const void *row)
{
    return &((const CaseListRow *)row)->casefile;
}

static int64_t id_of(const void *row)
{
    return case_of(row)->id.row;
}

static Str number_of(Arena *arena, const void *row)
{
    return casenumber_text(arena, casefile_number(case_of(row)));
}

static Str kind_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(casekind_label(case_of(row)->kind));
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(casestate_label(case_of(row)->state));
}

static Str due_of(Arena *arena, const void *row)
{
    return date_words_short(arena, CALENDAR_GREGORIAN, case_of(row)->due);
}

static Style number_style(const void *row)
{
    return case_of(row)->state == CASE_CLOSED ? STYLE_DIM : STYLE_STRONG;
}

static Style state_style(const void *row)
{
    return case_of(row)->state == CASE_CLOSED ? STYLE_DIM : STYLE_TEXT;
}

static const Column columns[] = {
    {N_("Case"),  10, number_of, number_style, true,  false, 0},
    {N_("Kind"),  18, kind_of,   state_style,  false, true,  1},
    {N_("State"), 18, state_of,  state_style,  false, false, 0},
    {N_("Due"),   10, due_of,    state_style,  true,  false, 2},
};

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->cases;
    out->count = state->case_count;
    return ERR_NONE;
}

static const ListKind cases_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(CaseListRow),
    .all = all,
    .id = id_of,
    .empty = N_("No case yet; {open-case} opens one"),
};

/* --- reading --------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const Task *task = argument;

    state->id = task->id;
    state->visit_id = task->visit_id;
    state->person = PERSON_NONE;
    list_open(&state->list, &screen->arena, &cases_list, state);
}

/* Whoever opens a file is logged before he sees it. */
static Err log_once(Screen *screen)
{
    State *state = screen->state;

    if (!state->is_logged)
        TRY(desk_log_reading(screen->desk, PERSON_KIND, state->id.row, (Str){0}));
    state->is_logged = true;
    return ERR_NONE;
}

/* Where the file was merged, the one that took its place. */
static Err read_person(Screen *screen, Arena *arena, Person *out)
{
    State *state = screen->state;
    Store *store = screen->desk->store;

    TRY(store_person_find(store, state->id, arena, out));
    if (!out->merged_into.row)
        return ERR_NONE;
    state->id = out->merged_into;
    screen_say(
        screen, STYLE_WARNING, str_of(_("The file was merged; this is the one that is kept")));
    return store_person_find(store, state->id, arena, out);
}

static Err read_cases(Screen *screen, Arena *arena, CaseListRow **out, size_t *count)
{
    const State *state = screen->state;
    CaseQuery query = {.state = CASE_NONE, .person_id = state->id.row};

    *out = arena_new(arena, CaseListRow, CASES_MAX);
    return store_casefile_page(screen->desk->store, &query, arena, *out, CASES_MAX, count);
}

static Err read_family(Store *store, PersonId id, Arena *arena, State *out)
{
    HouseholdFindings findings;

    TRY(store_household_findings(store, id, arena, &findings));
    out->households = household_open(&findings);
    return store_family_size(store, id, &out->family);
}

/* What is shown of numbers, unless he has asked for them, which is logged. */
static void mask(State *state, Role role, Arena *arena, State *read)
{
    if (state->is_unmasked)
        return;
    masking_person(arena, role, &read->person);
    masking_circumstances(arena, role, read->circumstances, read->circumstance_count);
    for (size_t i = 0; i < state->former_count; i++)
        state->former[i].value =
            masking_field(arena, role, state->former[i].field, state->former[i].value);
}

static Outcome unmask(Screen *screen)
{
    State *state = screen->state;
    Str asked = masking_asked(screen_turn(screen), state->id);
    Err err = desk_log_reading(screen->desk, STR("list"), 0, asked);

    if (err)
        screen_refuse_err(screen, err, NULL);
    state->is_unmasked = !err;
    return OUTCOME_RELOAD;
}

/* All that is shown, into `arena`; the state stays as it was unless all could be read. */
static Err read_all(Screen *screen, Arena *arena)
{
    State *state = screen->state;
    Store *store = screen->desk->store;
    State read = {0};

    TRY(read_person(screen, arena, &read.person));
    TRY(read_cases(screen, arena, &read.cases, &read.case_count));
    TRY(store_circumstances_of(
        store, state->id, arena, &read.circumstances, &read.circumstance_count));
    TRY(read_family(store, state->id, arena, &read));
    TRY(store_person_former(
        store, state->id, arena, state->former, FORMER_SHOWN, &state->former_count));
    mask(state, screen->desk->staff.role, arena, &read);
    state->person = read.person;
    state->family = read.family;
    state->households = read.households;
    state->cases = read.cases;
    state->case_count = read.case_count;
    state->circumstances = read.circumstances;
    state->circumstance_count = read.circumstance_count;
    return ERR_NONE;
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};

    TRY(log_once(screen));
    Err err = read_all(screen, &arena);
    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&state->arena);
    state->arena = arena;
    return list_load(&state->list, screen_rows(screen));
}

/* --- drawing --------------------------------------------------------------------------------- */

/* "Before  Mobile 0512345678 · Name ..." in one line: he may be asked for by them. */
static int draw_former(const State *state, Canvas canvas, int row, Arena *arena)
{
    StrBuilder words = {.arena = arena};

    if (!state->former_count)
        return row;
    for (size_t i = 0; i < state->former_count; i++) {
        const FormerValue *former = &state->former[i];
        Str value = person_words_former(arena, former->field, former->value);
        strbuilder_add_format(
            &words, "%s%s %s", i ? " · " : "", _(person_field_label(former->field)),
            str_c(arena, text_isolate(arena, value)));
    }
    int start =
        1 + canvas_label(canvas, row, 0, canvas.columns, STYLE_DIM, str_of(_("Before:")));
    canvas_label(
        canvas, row, start, canvas.columns - start, STYLE_DIM, strbuilder_text(&words));
    return row + 1;
}

/* That he has died stands above already; what is looked up seldom gives way to his cases. */
static bool is_shown(CircumstanceKind kind, int rows)
{
    bool is_seldom = kind == CIRCUMSTANCE_PHONE || kind == CIRCUMSTANCE_ADDRESS;

    return kind != CIRCUMSTANCE_DEATH && (rows > ROOMY_ROWS || !is_seldom);
}

/* The parts of his name can be told from it until somebody corrects them. */
static Str words_now(const State *state, CircumstanceKind kind, int rows, Screen *screen)
{
    Arena *arena = screen_turn(screen);
    Str words = circumstance_words_now(
        arena, state->circumstances, state->circumstance_count, kind, desk_today(screen->desk));

    if (words.len || kind != CIRCUMSTANCE_NAME || rows <= ROOMY_ROWS)
        return words;
    NameFour four = name_four(arena, state->person.name);
    return text_isolate(arena, name_four_text(arena, &four));
}

/* "Category  Widow · Orphans" and the like, one line a kind. */
static int draw_circumstances(const State *state, Canvas canvas, int row, Screen *screen)
{
    for (int i = 0; i < CIRCUMSTANCE_KIND_COUNT; i++) {
        CircumstanceKind kind = (CircumstanceKind)i;
        Str words = words_now(state, kind, canvas.rows, screen);
        if (words.len && is_shown(kind, canvas.rows))
            person_pane_draw_line(
                canvas, row++, language_text(circumstance_kind_label(kind)), words);
    }
    return row;
}

/* "4 Family (3)"; told, a digit is another key, so the page is called by its name. */
static void add_page(StrBuilder *words, bool is_told, ActionId action, size_t count)
{
    const Action *page = action_of(action);
    Key digit = page->key >= '1' && page->key <= '9' ? page->key : page->also;

    if (words->len)
        strbuilder_add(words, is_told ? STR(" · ") : STR("   "));
    if (!is_told)
        strbuilder_add_format(words, "%c ", (char)digit);
    strbuilder_add(words, language_text(page->label));
    if (count != SIZE_MAX)
        strbuilder_add_format(words, " (%zu)", count);
}

/* What else there is of him, and the digit that opens it. */
static void draw_pages(const State *state, Canvas canvas, int row, Arena *arena)
{
    bool is_told = canvas.sheet->speech != NULL;
    StrBuilder words = {.arena = arena};
    StrBuilder waiting = {.arena = arena};

    add_page(&words, is_told, ACTION_CIRCUMSTANCES, state->circumstance_count);
    if (state->person.died != DAY_NONE)
        add_page(&words, is_told, ACTION_AFTERMATH, SIZE_MAX);
    if (state->former_count)
        add_page(&words, is_told, ACTION_FORMER, SIZE_MAX);
    add_page(&words, is_told, ACTION_FAMILY, state->family);
    int behind =
        3 + canvas_label(canvas, row, 0, canvas.columns, STYLE_ACCENT, strbuilder_text(&words));
    if (!state->households)
        return;
    add_page(&waiting, is_told, ACTION_HOUSEHOLDS, state->households);
    Str text = strbuilder_text(&waiting);
    canvas_label(
        canvas, row, behind, canvas.columns - behind, STYLE_WARNING,
        str_format(arena, "▲ %.*s", (int)text.len, text.bytes));
}

/* The person, and below him or beside him his cases. */
static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Panes panes = frame_panes(canvas, PERSON_CELLS);
    int top = canvas.rows >= FULL_ROWS ? 1 : 0;
    Canvas person = canvas_part(
        panes.list, top, MARGIN, panes.list.rows - top, panes.list.columns - 2 * MARGIN);

    if (!state->person.id.row)
        return;
    int rows =
        person_pane_draw(person, screen_turn(screen), &state->person, desk_today(screen->desk));
    rows = draw_circumstances(state, person, rows, screen);
    rows = draw_former(state, person, rows, screen_turn(screen));
    draw_pages(state, person, rows, screen_turn(screen));
    rows += top + 2;
    canvas_cursor(person, 0, 0);
    if (panes.detail.columns)
        list_draw(
            &state->list,
            canvas_part(panes.detail, top, 0, panes.detail.rows - top, panes.detail.columns));
    else
        list_draw(
            &state->list, canvas_part(canvas, rows, 0, canvas.rows - rows, canvas.columns));
}

/* --- acting ---------------------------------------------------------------------------------- */

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const CaseListRow *row = list_selected(&state->list);
    PersonTask edit = {.id = state->id};
    IntakeTask intake = {.person = state->id, .visit_id = state->visit_id};

    if (action == ACTION_NAME_VISITOR) {
        visitor_name(screen, (VisitId){state->visit_id}, state->id);
        return OUTCOME_LEAVE;
    }
    if (action == ACTION_UNMASK)
        return unmask(screen);
    if (action == ACTION_CIRCUMSTANCES)
        screen_open(screen, &circumstances_screen, &state->id);
    else if (action == ACTION_AFTERMATH)
        screen_open(screen, &aftermath_screen, &state->id);
    else if (action == ACTION_FORMER)
        screen_open(screen, &person_former_screen, &state->id);
    else if (action == ACTION_FAMILY)
        family_open(screen, state->id.row);
    else if (action == ACTION_HOUSEHOLDS)
        screen_open(screen, &household_screen, &(HouseholdTask){.head = state->id});
    else if (action == ACTION_TWINS)
        screen_open(screen, &person_twins_screen, &state->id);
    else if (action == ACTION_UNMERGE)
        dialog_confirm(
            screen, QUESTION_UNMERGE,
            str_of(
                _("Both files and all that was moved are as they were before his last merge; "
                  "what was done since stays here.")),
            str_of(_("Undo the merge")));
    else if (action == ACTION_EDIT_PERSON)
        screen_open(screen, &person_form_screen, &edit);
    else if (action == ACTION_OPEN_CASE)
        screen_open(screen, &intake_screen, &intake);
    else if (row)
        screen_open(screen, &case_screen, &row->casefile.id);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    (void)answer;
    return person_merge_undo(screen, ((State *)screen->state)->id);
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

    return (RecordRef){PERSON_KIND, state->id.row};
}

static const ActionId actions[] = {
    ACTION_EDIT_PERSON, ACTION_OPEN,    ACTION_OPEN_CASE, ACTION_CIRCUMSTANCES,
    ACTION_AFTERMATH,   ACTION_FORMER,  ACTION_FAMILY,    ACTION_TWINS,
    ACTION_HOUSEHOLDS,  ACTION_UNMERGE, ACTION_UNMASK,
};

const ScreenKind person_file_screen = {
    .title = N_("Person's file"),
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

/* Somebody who was found and may be the visitor. */
static const ActionId candidate_actions[] = {ACTION_NAME_VISITOR, ACTION_OPEN};

static const ScreenKind candidate_screen = {
    .title = N_("Person's file"),
    .actions = candidate_actions,
    .action_count = sizeof candidate_actions / sizeof candidate_actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .about = about,
    .act = act,
    .list = list_of,
    .close = close,
};

/* --- opening it from elsewhere --------------------------------------------------------------- */

/* A ticket that cannot be read is in nobody's way: then the file is opened by itself. */
static bool names_nobody(Screen *screen, int64_t visit_id)
{
    Visit visit;

    return visit_id &&
           !store_visit_find(
               screen->desk->store, (VisitId){visit_id}, screen_turn(screen), &visit) &&
           visit.person_id == 0;
}

void person_file_open(Screen *from, PersonId id, int64_t visit_id)
{
    Task task = {id, visit_id};

    screen_open(
        from, names_nobody(from, visit_id) ? &candidate_screen : &person_file_screen, &task);
}
