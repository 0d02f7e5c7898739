#include "ui/screens/circumstance_form.h"

#include "db/circumstance_store.h"
#include "db/person_store.h"
#include "office/phone.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/channels.h"
#include "ui/screens/threeway.h"
#include "view/language.h"

enum { QUESTION_CONTINUE = 1, FORM_CELLS = 84, FIELDS_MAX = 5 };

typedef struct {
    int choice; /* a place in State.choices */
    Str number;
    Date from;
    Date until;
    Str note;
} Typed;

typedef struct {
    PersonId person;
    CircumstanceKind kind;
    Choices choices;
    Typed typed;
    Field fields[FIELDS_MAX];
    Form form;
    Str draft;         /* what was typed before, while it is asked for */
    int64_t seen;      /* the newest of the kind when it was opened; 0: none */
    Circumstance over; /* of theirs, whose place mine takes; id 0: none */
    Circumstance now;  /* what somebody else wrote down meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

/* --- the fields -------------------------------------------------------------------------------- */

/* Whatever else is typed, the number is judged as the store will judge it. */
static FieldNote check(Arena *arena, CircumstanceKind kind, Str text)
{
    const Choices *choices = circumstance_choices(kind);
    CircumstanceTyped typed = {
        .kind = kind,
        .choice = str_of(choices->rows[0].code),
        .number = text,
        .note = text,
    };
    const char *warning;
    Circumstance one;
    Refusal why;
    Err err = circumstance_read(arena, &typed, DAY_NONE, &one, &warning, &why);

    if (err)
        return (FieldNote){
            NOTE_ERROR, language_text(why.reason ? why.reason : guard_text(why.guard))};
    return warning ? (FieldNote){NOTE_WARNING, language_text(warning)} : (FieldNote){0};
}

static FieldNote check_phone(Arena *arena, Str text)
{
    FieldNote note = check(arena, CIRCUMSTANCE_PHONE, text);
    Phone phone = phone_judge(arena, text);

    return note.level == NOTE_NONE
               ? (FieldNote){NOTE_HINT, language_text(phone_kind_label(phone.kind))}
               : note;
}

static FieldNote check_address(Arena *arena, Str text)
{
    return check(arena, CIRCUMSTANCE_ADDRESS, text);
}

static FieldNote check_name(Arena *arena, Str text)
{
    NameFour four;

    (void)arena;
    if (name_four_read(text, &four))
        return (FieldNote){0};
    return (FieldNote){NOTE_ERROR, language_text(guard_text(GUARD_PARTS_OF_NAME))};
}

static Choices choices_of(CircumstanceKind kind, const Policy *policy, Arena *arena)
{
    const Choices *all = circumstance_choices(kind);
    size_t first = circumstance_first_choice(kind);

    if (kind == CIRCUMSTANCE_CONTACT && policy)
        return channels_of_reply(policy, arena);
    return (Choices){all->rows + first, all->count - first};
}

/* What is chosen comes first; only a phone has a number. */
static size_t build_fields(State *state)
{
    CircumstanceKind kind = state->kind;
    bool needs_from =
        kind == CIRCUMSTANCE_CONTACT || kind == CIRCUMSTANCE_DEATH || kind == CIRCUMSTANCE_NAME;
    size_t count = 0;

    if (circumstance_number_label(kind))
        state->fields[count++] = (Field){
            .label = circumstance_number_label(kind),
            .kind = FIELD_CODE,
            .offset = offsetof(Typed, number),
            .max_points = CIRCUMSTANCE_NUMBER_MAX_POINTS,
            .check = kind == CIRCUMSTANCE_PHONE ? check_phone : check_address,
            .is_required = circumstance_needs_number(kind),
        };
    state->fields[count++] = (Field){
        circumstance_choice_label(kind),
        FIELD_CHOICE,
        offsetof(Typed, choice),
        0,
        NULL,
        true,
        &state->choices,
        NULL};
    state->fields[count++] = (Field){
        circumstance_from_label(kind),
        FIELD_DATE,
        offsetof(Typed, from),
        0,
        NULL,
        needs_from,
        NULL,
        NULL};
    if (circumstance_has_until(kind))
        state->fields[count++] = (Field){
            N_("Until"), FIELD_DATE, offsetof(Typed, until), 0, NULL, false, NULL, NULL};
    state->fields[count++] = (Field){
        .label = circumstance_note_label(kind),
        .check = kind == CIRCUMSTANCE_NAME ? check_name : NULL,
        .kind = FIELD_TEXT,
        .offset = offsetof(Typed, note),
        .max_points = CIRCUMSTANCE_NOTE_MAX_POINTS,
        .is_required = circumstance_needs_note(kind),
    };
    state->fields[0].heading = circumstance_kind_label(kind);
    return count;
}

/* --- saving ------------------------------------------------------------------------------------ */

static Str draft_name(const State *state)
{
    return str_of(circumstance_kind_code(state->kind));
}

/* What the others may have written down since is not in the form, so it is not outdated by it. */
static bool take(Screen *screen)
{
    State *state = screen->state;

    state->form.is_outdated = false;
    return screen_take_form(screen, &state->form);
}

static Err read_typed(Screen *screen, Circumstance *out, Refusal *why)
{
    const State *state = screen->state;
    Arena *turn = screen_turn(screen);
    const Typed *typed = &state->typed;
    CircumstanceTyped plan = {
        .kind = state->kind,
        .choice = str_of(state->choices.rows[typed->choice].code),
        .number = typed->number,
        .note = typed->note,
        .from = date_iso(turn, &typed->from),
        .until = date_iso(turn, &typed->until),
    };
    const char *warning;

    return circumstance_read(turn, &plan, desk_today(screen->desk), out, &warning, why);
}

static Err last_of_kind(Screen *screen, Circumstance *out)
{
    const State *state = screen->state;

    return store_circumstance_last(
        screen->desk->store, state->person, state->kind, &screen->arena, out);
}

/* What stands in the way since the form was opened is a change of somebody else. */
static Err judge(Screen *screen, Err err)
{
    const State *state = screen->state;
    Circumstance last;

    if (err != ERR_EXISTS || last_of_kind(screen, &last))
        return err;
    return last.id > state->seen ? ERR_CHANGED_MEANWHILE : err;
}

static Err save(Screen *screen, Refusal *why)
{
    const State *state = screen->state;
    Store *store = screen->desk->store;
    Act given = desk_act(screen->desk);
    Circumstance one;
    int64_t id;

    TRY(read_typed(screen, &one, why));
    if (state->over.id) {
        given.version = state->over.version;
        given.reason = str_of(_("Written down at two desks at once; the other one stands"));
        return store_circumstance_replace(store, &given, state->over.id, &one, &id, why);
    }
    given.version = state->seen ? state->seen : VERSION_NONE_YET;
    return judge(screen, store_circumstance_add(store, &given, state->person, &one, &id, why));
}

static int place_of(const State *state, const Circumstance *one)
{
    Str code = str_of(circumstance_choices(one->kind)->rows[one->choice].code);
    size_t place;

    return choices_find(&state->choices, code, &place) ? (int)place : -1;
}

/* What they wrote down last stands against what is typed here. */
static Err read_now(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;
    Circumstance *now = &state->now;

    TRY(last_of_kind(screen, now));
    state->now_typed =
        (Typed){place_of(state, now), now->number, now->from, now->until, now->note};
    *out = (ThreewayNow){CIRCUMSTANCE_KIND, now->id, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->over = state->now;
    state->seen = state->now.id;
    state->typed = state->now_typed;
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    screen_say(screen, STYLE_OK, str_of(_("It was written down")));
    form_saved(&state->form);
    draft_forget(screen, &state->form, draft_name(state), state->person.row);
    return OUTCOME_LEAVE;
}

static const ThreewayKind threeway = {
    .take = take, .save = save, .read = read_now, .accept = accept, .saved = saved};

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    (void)action;
    return threeway_save(screen, &threeway, &state->conflict);
}

/* --- opening ----------------------------------------------------------------------------------- */

/* What can be told of his name stands there to be corrected. */
static Str name_first(Screen *screen, PersonId id)
{
    Arena *arena = &screen->arena;
    Person person;
    NameFour four;

    if (store_person_find(screen->desk->store, id, arena, &person) ||
        store_circumstance_name(screen->desk->store, &person, arena, &four))
        return (Str){0};
    return name_four_text(arena, &four);
}

/* Consent is given at the desk, today. */
static Typed typed_first(Screen *screen, const State *state)
{
    Typed typed = {.choice = -1, .from = DATE_NONE, .until = DATE_NONE};

    if (state->kind == CIRCUMSTANCE_CONTACT || state->kind == CIRCUMSTANCE_NAME)
        typed.from = date_of_day(CALENDAR_GREGORIAN, desk_today(screen->desk));
    if (state->kind == CIRCUMSTANCE_NAME)
        typed.note = name_first(screen, state->person);
    return typed;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const CircumstanceTask *task = argument;

    state->person = task->person;
    state->kind = task->kind;
    state->choices = choices_of(task->kind, screen->desk->policy, &screen->arena);
    state->typed = typed_first(screen, state);
    if (!last_of_kind(screen, &state->now))
        state->seen = state->now.id;
    form_open(
        &state->form, &screen->arena, state->fields, build_fields(state), &state->typed,
        desk_today(screen->desk));
    state->draft = draft_offer(
        screen, &state->form, draft_name(state), state->person.row, task->goes_on,
        QUESTION_CONTINUE);
}

static Outcome answered(Screen *screen, const DialogAnswer *given)
{
    State *state = screen->state;

    if (given->question == QUESTION_THREEWAY)
        return threeway_answered(screen, &threeway, &state->conflict);
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, draft_name(state), state->person.row);
}

static void draw(Screen *screen, Canvas canvas)
{
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;
    State *state = screen->state;

    form_draw(&state->form, canvas_part(canvas, 1, 0, canvas.rows - 1, columns));
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind circumstance_form_screen = {
    .title = N_("Circumstance"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .keep = keep,
};

/* --- going on ---------------------------------------------------------------------------------- */

static void go_on(Screen *screen, int64_t person_id, CircumstanceKind kind)
{
    CircumstanceTask task = {{person_id}, kind, true};

    screen_open(screen, &circumstance_form_screen, &task);
}

void circumstance_form_category(Screen *screen, int64_t person_id)
{
    go_on(screen, person_id, CIRCUMSTANCE_CATEGORY);
}

void circumstance_form_contact(Screen *screen, int64_t person_id)
{
    go_on(screen, person_id, CIRCUMSTANCE_CONTACT);
}

void circumstance_form_phone(Screen *screen, int64_t person_id)
{
    go_on(screen, person_id, CIRCUMSTANCE_PHONE);
}

void circumstance_form_address(Screen *screen, int64_t person_id)
{
    go_on(screen, person_id, CIRCUMSTANCE_ADDRESS);
}

void circumstance_form_name(Screen *screen, int64_t person_id)
{
    go_on(screen, person_id, CIRCUMSTANCE_NAME);
}

void circumstance_form_death(Screen *screen, int64_t person_id)
{
    go_on(screen, person_id, CIRCUMSTANCE_DEATH);
}
