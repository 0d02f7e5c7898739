#include "ui/screens/person_form.h"

#include "db/person_duplicate_store.h"
#include "db/person_store.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/frame.h"
#include "ui/screens/household_beside.h"
#include "ui/screens/person_alike.h"
#include "ui/screens/person_fields.h"
#include "ui/screens/person_file.h"
#include "ui/screens/threeway.h"
#include "ui/screens/visitor.h"
#include "view/person_rows.h"
#include "view/refusal_words.h"

#define DRAFT_NAME STR("person")

enum { QUESTION_CONTINUE = 1, MARGIN = 1, FORM_CELLS = 84 };

typedef struct {
    Person known; /* what is on file, or nobody */
    int64_t visit_id;
    PersonTyped typed;
    Form form;
    Arena alike_arena;
    PersonLikenesses alike; /* to what is typed so far */
    HouseholdBeside households;
    Person person; /* taken from the form, about to be saved */
    Str draft;     /* what was typed before, while it is asked for */
    Person now;    /* what somebody else saved meanwhile */
    PersonTyped now_typed;
    Conflict conflict;
} State;

static bool is_new(const State *state)
{
    return state->known.id.row == 0;
}

/* --- who is alike ---------------------------------------------------------------------------- */

/* As far as what is typed can be read; a field with an error is passed over. */
static void read_typed(const State *state, Arena *arena, Day today, Person *out)
{
    PersonTyped typed = state->typed;
    Form form = state->form;

    *out = state->known;
    form.record = &typed;
    for (size_t i = 0; i < form.count; i++) {
        Refusal why = {0};
        field_write(&form.fields[i], &form.states[i], &typed, arena, today);
        (void)!person_field_take(arena, &typed, person_field_at(i), today, out, &why);
    }
}

/* Who is himself is looked for while he is new, whose household it may be always. */
static void look_for_others(Screen *screen)
{
    State *state = screen->state;
    Store *store = screen->desk->store;
    Err err = ERR_NONE;
    Person person;

    arena_reset(&state->alike_arena);
    state->alike = (PersonLikenesses){0};
    read_typed(state, &state->alike_arena, desk_today(screen->desk), &person);
    if (is_new(state) && (person.name.len || person.identity.len))
        err = store_person_duplicates(store, &person, &state->alike_arena, &state->alike);
    if (!err)
        err = household_beside_look(&state->households, store, &person, &state->alike);
    if (err)
        screen_refuse_err(screen, err, NULL);
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, DRAFT_NAME, state->known.id.row);
    look_for_others(screen);
}

/* --- beginning ------------------------------------------------------------------------------- */

/* What was searched for and not found begins the field that it fits. */
static void use_search(Arena *arena, State *state, Str search)
{
    PersonField field = person_field_fit(arena, search);

    if (search.len)
        state->typed.texts[field] = str_copy(arena, search);
}

static void put_back(Screen *screen, Str draft)
{
    State *state = screen->state;

    draft_put_back(&state->form, draft);
    look_for_others(screen);
}

static void offer_draft(Screen *screen, bool continues)
{
    State *state = screen->state;

    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->known.id.row, continues, QUESTION_CONTINUE);
    if (continues)
        look_for_others(screen);
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const PersonTask *task = argument;
    Arena *arena = &screen->arena;
    Err err = ERR_NONE;

    state->known = PERSON_NONE;
    state->visit_id = task->visit_id;
    if (task->id.row)
        err = store_person_find(screen->desk->store, task->id, arena, &state->known);
    if (err)
        screen_refuse_err(screen, err, NULL);
    person_typed_from(arena, &state->known, &state->typed);
    if (is_new(state))
        use_search(arena, state, task->search);
    size_t count;
    const Field *fields = person_fields(arena, &count);
    form_open(&state->form, arena, fields, count, &state->typed, desk_today(screen->desk));
    offer_draft(screen, task->continues);
}

/* --- drawing --------------------------------------------------------------------------------- */

/* The rows that were taken. */
static int draw_alike_pane(const State *state, Canvas canvas, Arena *arena)
{
    int row = 2;

    if (!state->alike.count)
        return 0;
    canvas_label(canvas, 0, 0, canvas.columns, STYLE_WARNING, str_of(_("▲ On file already?")));
    canvas_line_across(canvas, 1, STYLE_DIM);
    for (size_t i = 0; i < state->alike.count && row + 2 < canvas.rows; i++, row += 3) {
        const PersonLikeness *likeness = &state->alike.rows[i];
        canvas_data(canvas, row, 0, canvas.columns, STYLE_STRONG, likeness->person.name);
        canvas_label(
            canvas, row + 1, 0, canvas.columns, STYLE_TEXT,
            person_rows_reasons(arena, &likeness->verdict));
    }
    return row;
}

static void draw_pane(const State *state, Canvas canvas, Arena *arena)
{
    int row = draw_alike_pane(state, canvas, arena);

    household_beside_draw(
        &state->households, canvas_part(canvas, row, 0, canvas.rows - row, canvas.columns),
        arena);
}

/* One line at the foot where there is no pane. */
static void draw_alike_line(const State *state, Canvas canvas, Arena *arena)
{
    Str reasons = person_rows_reasons(arena, &state->alike.rows[0].verdict);
    int row = canvas.rows - 1;
    int column = MARGIN;

    column += canvas_label(
        canvas, row, column, canvas.columns, STYLE_WARNING, str_of(_("▲ On file already?")));
    column += 2;
    column += canvas_data(
        canvas, row, column, canvas.columns / 2, STYLE_STRONG,
        state->alike.rows[0].person.name);
    column += 2;
    canvas_label(canvas, row, column, canvas.columns - column - 1, STYLE_TEXT, reasons);
}

/* How many rows at the foot of a form without a pane tell of others. */
static int foot_rows(const State *state)
{
    int alike = state->alike.count ? 1 : 0;
    int households = state->households.findings.count ? HOUSEHOLD_LINES : 0;

    return alike + households ? 1 + alike + households : 0;
}

static void draw_foot(const State *state, Canvas canvas, Arena *arena)
{
    int alike = state->alike.count ? 1 : 0;

    household_beside_draw_lines(
        &state->households,
        canvas_part(
            canvas, canvas.rows - alike - HOUSEHOLD_LINES, MARGIN, HOUSEHOLD_LINES,
            canvas.columns - 2 * MARGIN),
        arena);
    if (alike)
        draw_alike_line(state, canvas, arena);
}

/* Where there is nothing to be seen beside the form, no line parts it from nothing. */
static Panes panes_of(const State *state, Canvas canvas)
{
    if (canvas.columns >= FRAME_PANES_COLUMNS && !foot_rows(state))
        return (Panes){
            .list = canvas_part(canvas, 0, 0, canvas.rows, FORM_CELLS),
            .detail = canvas_part(canvas, 0, canvas.columns, canvas.rows, 0),
        };
    return frame_panes(canvas, FORM_CELLS);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Panes panes = panes_of(state, canvas);
    Canvas pane = panes.detail;
    int foot = pane.columns ? 0 : foot_rows(state);
    int top = panes.list.rows >= 20 ? 1 : 0;

    form_draw(
        &state->form,
        canvas_part(panes.list, top, 0, panes.list.rows - top - foot, panes.list.columns));
    if (foot)
        draw_foot(state, panes.list, screen_turn(screen));
    if (pane.columns)
        draw_pane(
            state, canvas_part(pane, top, 0, pane.rows - top, pane.columns),
            screen_turn(screen));
}

/* --- saving ---------------------------------------------------------------------------------- */

static void refuse_field(Screen *screen, size_t i, Err err, Refusal *why)
{
    State *state = screen->state;

    state->form.focus = i;
    state->form.states[i].was_left = true;
    why->field = language_text(state->form.fields[i].label);
    screen_refuse_err(screen, err, why);
}

/* Reads the person out of the form; says which field it cannot take. */
static bool take_person(Screen *screen)
{
    State *state = screen->state;
    Refusal why = {0};

    state->person = state->known;
    if (!screen_take_form(screen, &state->form))
        return false;
    for (size_t i = 0; i < state->form.count; i++) {
        Err err = person_field_take(
            &screen->arena, &state->typed, person_field_at(i), desk_today(screen->desk),
            &state->person, &why);
        if (err) {
            refuse_field(screen, i, err, &why);
            return false;
        }
    }
    Err err = person_check(&state->person, &why);
    if (err)
        refuse_field(screen, person_field_place(why.field), err, &why);
    return !err;
}

/* Leaves for the person's file. */
static Outcome leave_for(Screen *screen, PersonId id)
{
    State *state = screen->state;

    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->known.id.row);
    if (state->visit_id)
        visitor_name(screen, (VisitId){state->visit_id}, id);
    else
        person_file_open(screen, id, 0);
    return OUTCOME_LEAVE;
}

static void say_saved(Screen *screen, const Person *person)
{
    screen_say(
        screen, STYLE_OK,
        str_format(
            screen_turn(screen), _("%.*s is on file"), (int)person->name.len,
            person->name.bytes));
}

/* `ruling` says what was ruled of those who are alike; its person is that of the form. */
static Outcome add(Screen *screen, PersonAddition ruling, Str reason)
{
    State *state = screen->state;
    Act act = desk_act(screen->desk);
    Refusal why = {0};
    PersonId id;

    act.reason = reason;
    ruling.person = state->person;
    ruling.households = &state->households.rulings;
    Err err =
        store_person_add(screen->desk->store, &act, &ruling, screen_turn(screen), &id, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    say_saved(screen, &state->person);
    return leave_for(screen, id);
}

static Err save_change(Screen *screen, Refusal *why)
{
    State *state = screen->state;
    Act act = desk_act(screen->desk);

    act.version = state->known.version;
    return store_person_change(
        screen->desk->store, &act, &state->person, screen_turn(screen), why);
}

/* What is compared is spelt as it is kept. */
static bool take_change(Screen *screen)
{
    State *state = screen->state;

    if (!take_person(screen))
        return false;
    person_typed_from(&screen->arena, &state->person, &state->typed);
    return true;
}

static Err read_now(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;
    Arena *arena = &screen->arena;

    TRY(store_person_find(screen->desk->store, state->known.id, arena, &state->now));
    person_typed_from(arena, &state->now, &state->now_typed);
    *out = (ThreewayNow){PERSON_KIND, state->known.id.row, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->known = state->now;
    state->typed = state->now_typed;
}

static Outcome changed(Screen *screen)
{
    State *state = screen->state;

    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->known.id.row);
    screen_say(screen, STYLE_OK, str_of(_("The changes are saved")));
    return OUTCOME_LEAVE;
}

static const ThreewayKind threeway = {
    .take = take_change,
    .save = save_change,
    .read = read_now,
    .accept = accept,
    .saved = changed,
};

/* What is typed in the field that has the focus counts, too. */
static Outcome show_households(Screen *screen)
{
    State *state = screen->state;
    Person *person = arena_new(&screen->arena, Person, 1);

    read_typed(state, &screen->arena, desk_today(screen->desk), person);
    household_beside_open(screen, &state->households, person);
    return OUTCOME_REDRAW;
}

/* Those who are alike are shown before anything is saved. */
static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    PersonLikenesses alike = {0};

    if (action == ACTION_HOUSEHOLDS)
        return show_households(screen);
    if (!is_new(state))
        return threeway_save(screen, &threeway, &state->conflict);
    if (!take_person(screen))
        return OUTCOME_REDRAW;
    Err err = store_person_duplicates(
        screen->desk->store, &state->person, screen_turn(screen), &alike);
    if (err) {
        screen_refuse_err(screen, err, NULL);
        return OUTCOME_REDRAW;
    }
    if (!alike.count)
        return add(screen, (PersonAddition){0}, (Str){0});
    screen_open(screen, &person_alike_screen, &state->person);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    switch (answer->question) {
    case QUESTION_CONTINUE:
        put_back(screen, state->draft);
        return OUTCOME_REDRAW;
    case QUESTION_THREEWAY:
        return threeway_answered(screen, &threeway, &state->conflict);
    case QUESTION_ALIKE_NEW:
        return add(
            screen, (PersonAddition){.is_ruled_new = answer->text.len > 0}, answer->text);
    case QUESTION_ALIKE_LATER:
        return add(screen, (PersonAddition){.is_to_be_asked = true}, (Str){0});
    case QUESTION_ALIKE_KNOWN:
        return leave_for(screen, (PersonId){(int64_t)answer->choice});
    default:
        return OUTCOME_REDRAW;
    }
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    arena_free(&state->alike_arena);
    household_beside_close(&state->households);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){PERSON_KIND, state->known.id.row};
}

static void follow(Screen *screen)
{
    threeway_follow(screen, &threeway);
}

static const ActionId actions[] = {ACTION_SAVE, ACTION_HOUSEHOLDS};

const ScreenKind person_form_screen = {
    .title = N_("Person"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .about = about,
    .act = act,
    .follow = follow,
    .answered = answered,
    .form = form_of,
    .keep = keep,
    .close = close,
};
