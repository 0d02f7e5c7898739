#include "ui/screens/family.h"

#include "db/family_store.h"
#include "db/household_store.h"
#include "db/person_store.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/family_draw.h"
#include "ui/screens/family_move.h"
#include "ui/screens/household.h"
#include "ui/screens/threeway.h"
#include "view/language.h"
#include "view/refusal_words.h"

/* The drafts: of the new row, by the head; of a row that is kept, by the member. */
#define DRAFT_NEW  STR("family")
#define DRAFT_KEPT STR("member")

typedef struct {
    int64_t head_id;
    int64_t member_id; /* whose row is opened; 0: the new one */
} Task;

typedef struct {
    PersonId head;
    Task task;
    Arena arena; /* what was read last */
    Person person;
    Members members;
    FamilyGrid grid;
    MemberForm form;
    Member taken; /* from the form, about to be kept */
    bool is_row_kept;
    Member now; /* what somebody else saved meanwhile */
    MemberTyped now_typed;
    Conflict conflict;
    bool is_open;
} State;

/* --- rows ------------------------------------------------------------------------------------ */

static bool is_new_row(const State *state)
{
    return state->grid.row == state->members.count;
}

/* Where what is typed in the row is kept meanwhile. */
static Str draft_name(const State *state)
{
    return is_new_row(state) ? DRAFT_NEW : DRAFT_KEPT;
}

static int64_t draft_record(const State *state)
{
    return is_new_row(state) ? state->head.row : state->form.member.id;
}

/* Opens row `row` at one of its fields. A half-typed new row that was left is taken up again. */
static void open_row(Screen *screen, size_t row, size_t field)
{
    State *state = screen->state;
    Member member = MEMBER_NONE;

    member.head = state->head;
    state->grid.row = row;
    memberform_open(
        &state->form, is_new_row(state) ? &member : &state->members.rows[row],
        desk_today(screen->desk));
    state->form.form.focus = field;
    draft_offer(screen, &state->form.form, draft_name(state), draft_record(state), true, 0);
}

static size_t row_of(const State *state, int64_t member_id)
{
    size_t row = 0;

    while (row < state->members.count && state->members.rows[row].id != member_id)
        row++;
    return row;
}

/* --- reading --------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const Task *)argument;
    state->head.row = state->task.head_id;
    state->person = PERSON_NONE;
    state->grid = (FamilyGrid){
        .head = &state->person,
        .members = &state->members,
        .form = &state->form,
    };
}

/* Of a file that was merged, the family of the one that took its place. */
static Err read(Screen *screen, Arena *arena, Person *person, Members *members)
{
    State *state = screen->state;
    Store *store = screen->desk->store;

    TRY(store_person_find(store, state->head, arena, person));
    if (person->merged_into.row) {
        state->head = person->merged_into;
        TRY(store_person_find(store, state->head, arena, person));
    }
    if (!state->is_open)
        TRY(desk_log_reading(screen->desk, PERSON_KIND, state->head.row, (Str){0}));
    return store_family_list(store, state->head, arena, members);
}

static Err read_again(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};
    Person person;
    Members members;
    HouseholdFindings households;
    Err err = read(screen, &arena, &person, &members);

    if (!err)
        err = store_household_findings(screen->desk->store, state->head, &arena, &households);
    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&state->arena);
    state->arena = arena;
    state->person = person;
    state->members = members;
    state->grid.households = households;
    state->grid.today = desk_today(screen->desk);
    return ERR_NONE;
}

/* The row that was worked in stays; a draft of it is taken up again. */
static Err load(Screen *screen)
{
    State *state = screen->state;
    int64_t id = state->is_open ? state->form.member.id : state->task.member_id;
    size_t field = state->is_open ? state->form.form.focus : MEMBER_FIELD_NAME;

    TRY(read_again(screen));
    open_row(screen, id ? row_of(state, id) : state->members.count, field);
    state->is_open = true;
    return ERR_NONE;
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    if (state->person.id.row)
        family_draw(&state->grid, canvas, screen_turn(screen));
}

/* --- keeping a row --------------------------------------------------------------------------- */

static void say_kept(Screen *screen, const Member *member)
{
    Str name = text_isolate(screen_turn(screen), member->name);

    screen_say(
        screen, STYLE_OK,
        str_format(
            screen_turn(screen), _("%.*s stands in the register"), (int)name.len, name.bytes));
}

/* The row is there no more: what was typed here stands in the new one. */
static void show_removal(Screen *screen)
{
    State *state = screen->state;
    Str mine = draft_text(screen_turn(screen), &state->form.form, true);
    int64_t id = state->form.member.id;

    if (read_again(screen))
        return;
    open_row(screen, row_of(state, id), MEMBER_FIELD_NAME);
    draft_put_back(&state->form.form, mine);
    state->form.form.has_draft = false;
}

static void refuse(Screen *screen, Err err, const Refusal *given)
{
    State *state = screen->state;
    Refusal why = *given;

    memberform_refuse(&state->form, err, &why);
    if (err == ERR_NOT_FOUND && state->form.member.id)
        show_removal(screen);
    if (why.field.len)
        screen_refuse(screen, refusal_words(screen_turn(screen), err, &why));
    else
        screen_refuse_err(screen, err, &why);
}

/* What is compared is spelt as it is kept. */
static bool take(Screen *screen)
{
    State *state = screen->state;
    Refusal why = {0};

    memberform_judge(&state->form);
    if (!screen_take_form(screen, &state->form.form))
        return false;
    Err err = memberform_read(&state->form, &state->taken, &why);
    if (err)
        refuse(screen, err, &why);
    else
        state->form.typed = memberform_shows(&state->form, &state->taken);
    return !err;
}

static Err save(Screen *screen, Refusal *why)
{
    State *state = screen->state;
    Act act = desk_act(screen->desk);
    int64_t id;

    act.version = state->form.member.version;
    if (state->form.member.id)
        return store_family_change(screen->desk->store, &act, &state->taken, why);
    return store_family_add(screen->desk->store, &act, &state->taken, &id, why);
}

static Err read_now(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;

    TRY(store_family_find(
        screen->desk->store, state->form.member.id, &state->form.arena, &state->now));
    state->now_typed = memberform_shows(&state->form, &state->now);
    *out = (ThreewayNow){MEMBER_KIND, state->now.id, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->form.member = state->now;
    state->form.typed = state->now_typed;
}

/* What was kept is read again; the caller opens a row. */
static Outcome kept(Screen *screen)
{
    State *state = screen->state;

    say_kept(screen, &state->taken);
    draft_forget(screen, &state->form.form, draft_name(state), draft_record(state));
    form_saved(&state->form.form);
    Err err = read_again(screen);
    if (err)
        screen_refuse_err(screen, err, NULL);
    state->is_row_kept = !err;
    return OUTCOME_REDRAW;
}

static const ThreewayKind threeway = {take, save, read_now, accept, kept, refuse};

/* return  whether the row is kept now, or nothing was typed in it. */
static bool keep_row(Screen *screen)
{
    State *state = screen->state;

    if (!state->form.form.is_changed)
        return true;
    state->is_row_kept = false;
    (void)threeway_save(screen, &threeway, &state->conflict);
    return state->is_row_kept;
}

/* --- walking --------------------------------------------------------------------------------- */

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form.form, draft_name(state), draft_record(state));
}

/* The row that is kept is followed by the one behind it; a new one by a new one. */
static Outcome go_on(Screen *screen, int64_t id)
{
    State *state = screen->state;
    size_t row = id ? row_of(state, id) + 1 : state->members.count;

    open_row(
        screen, row < state->members.count ? row : state->members.count, MEMBER_FIELD_NAME);
    return OUTCOME_REDRAW;
}

static Outcome finish_row(Screen *screen)
{
    const State *state = screen->state;
    int64_t id = is_new_row(state) ? 0 : state->form.member.id;

    return keep_row(screen) ? go_on(screen, id) : OUTCOME_REDRAW;
}

static Outcome next_cell(Screen *screen)
{
    State *state = screen->state;
    Form *form = &state->form.form;

    if (is_new_row(state) && memberform_is_empty(&state->form)) {
        form_saved(form);
        return OUTCOME_LEAVE;
    }
    if (form->focus == MEMBER_FIELD_IDENTITY || form_is_at_end(form))
        return finish_row(screen);
    form_move(form, 1);
    if (form->is_changed)
        keep(screen);
    return OUTCOME_REDRAW;
}

/* A new row that is not whole yet waits as a draft while another is looked at. */
static bool leave_row(Screen *screen)
{
    State *state = screen->state;

    if (!is_new_row(state) || !state->form.form.is_changed)
        return keep_row(screen);
    keep(screen);
    form_saved(&state->form.form);
    return true;
}

static Outcome go_to_row(Screen *screen, size_t row)
{
    State *state = screen->state;
    size_t field = state->form.form.focus;

    if (row <= state->members.count && leave_row(screen))
        open_row(screen, row <= state->members.count ? row : state->members.count, field);
    return OUTCOME_REDRAW;
}

static Outcome add_member(Screen *screen)
{
    State *state = screen->state;

    if (is_new_row(state) || !leave_row(screen))
        return OUTCOME_REDRAW;
    open_row(screen, state->members.count, MEMBER_FIELD_NAME);
    return OUTCOME_REDRAW;
}

/* --- deleting -------------------------------------------------------------------------------- */

/* What was typed in the new row is given up by it. */
static Outcome give_up_new(Screen *screen)
{
    State *state = screen->state;

    draft_forget(screen, &state->form.form, DRAFT_NEW, state->head.row);
    form_saved(&state->form.form);
    open_row(screen, state->members.count, MEMBER_FIELD_NAME);
    return OUTCOME_REDRAW;
}

static Outcome remove_row(Screen *screen)
{
    State *state = screen->state;
    Act act = desk_act(screen->desk);
    Refusal why = {0};
    size_t row = state->grid.row;

    if (is_new_row(state))
        return give_up_new(screen);
    act.version = state->form.member.version;
    Err err = store_family_remove(screen->desk->store, &act, state->form.member.id, &why);
    if (!err) {
        draft_forget(screen, &state->form.form, DRAFT_KEPT, state->form.member.id);
        form_saved(&state->form.form);
        err = read_again(screen);
    }
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    screen_say(screen, STYLE_OK, str_of(_("The row is deleted")));
    open_row(screen, row, MEMBER_FIELD_NAME);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    int64_t id = state->form.member.id;

    if (answer->question == QUESTION_OTHER_HEAD) {
        family_move_to(screen, &state->form.member, answer->text);
        return OUTCOME_REDRAW;
    }
    if (answer->question != QUESTION_THREEWAY)
        return OUTCOME_REDRAW;
    state->is_row_kept = false;
    (void)threeway_answered(screen, &threeway, &state->conflict);
    return state->is_row_kept ? go_on(screen, id) : OUTCOME_REDRAW;
}

/* --- acting ---------------------------------------------------------------------------------- */

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    size_t row = state->grid.row;

    switch (action) {
    case ACTION_CELL_NEXT:
        return next_cell(screen);
    case ACTION_NEXT:
        return go_to_row(screen, row + 1);
    case ACTION_PREVIOUS:
        return row ? go_to_row(screen, row - 1) : OUTCOME_REDRAW;
    case ACTION_ADD_MEMBER:
        return add_member(screen);
    case ACTION_REMOVE_ROW:
        return remove_row(screen);
    case ACTION_MOVE_MEMBER:
    case ACTION_SPLIT_FAMILY:
    case ACTION_HEAD_FAMILY:
        if (keep_row(screen))
            family_move_begin(screen, &state->form.member, action);
        return OUTCOME_REDRAW;
    case ACTION_HOUSEHOLDS:
        screen_open(screen, &household_screen, &(HouseholdTask){.head = state->head});
        return OUTCOME_REDRAW;
    default:
        return state->form.form.is_changed ? finish_row(screen) : OUTCOME_LEAVE;
    }
}

static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;
    bool is_done = action == ACTION_KEEP_ROW && !state->form.form.is_changed;

    return is_done ? N_("Done") : NULL;
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form.form;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    memberform_close(&state->form);
    arena_free(&state->arena);
}

static const ActionId actions[] = {
    ACTION_KEEP_ROW,    ACTION_ADD_MEMBER,   ACTION_REMOVE_ROW,  ACTION_HOUSEHOLDS,
    ACTION_MOVE_MEMBER, ACTION_SPLIT_FAMILY, ACTION_HEAD_FAMILY, ACTION_CELL_NEXT,
    ACTION_NEXT,        ACTION_PREVIOUS,
};

const ScreenKind family_screen = {
    .title = N_("Family"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .label = label,
    .keep = keep,
    .close = close,
};

/* --- opening it from elsewhere --------------------------------------------------------------- */

void family_open(Screen *from, int64_t head_id)
{
    screen_open(from, &family_screen, &(Task){.head_id = head_id});
}

void family_row_go_on(Screen *screen, int64_t member_id)
{
    Member member;
    Err err = store_family_find(screen->desk->store, member_id, screen_turn(screen), &member);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        screen_open(screen, &family_screen, &(Task){member.head.row, member_id});
}
