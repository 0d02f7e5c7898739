#include "ui/screens/family_move.h"

#include "db/family_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "office/kinship.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/listmark.h"
#include "ui/picker.h"
#include "view/language.h"

enum { QUESTION_KINSHIP = 1, MARGIN = 1, HEAD_ROWS = 3, NUMBER_POINTS = 40 };

/* Somebody of the family; the head whom they leave has no row of his own there. */
typedef struct {
    int64_t id; /* of the member's row; 0: the head whom they leave */
    Str name;
    Kinship now;
    Kinship then;
    bool must_go;
    bool is_new_head; /* of the other family */
} Goer;

typedef struct {
    FamilyMoveTask task;
    Desk *desk;
    Arena arena;
    Person to;
    Goer *goers;
    size_t count;
    List list;
} State;

/* --- the list -------------------------------------------------------------------------------- */

static const Goer *goer_of(const void *row)
{
    return row;
}

static int64_t id_of(const void *row)
{
    return goer_of(row)->id;
}

static Str kinship_words(Kinship kinship)
{
    return language_text(member_choices(MEMBER_FIELD_KINSHIP)->rows[kinship].label);
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return goer_of(row)->name;
}

static Str now_of(Arena *arena, const void *row)
{
    (void)arena;
    return goer_of(row)->id ? kinship_words(goer_of(row)->now) : str_of(_("Head"));
}

/* Who heads the other family is nothing to himself. */
static Str then_of(Arena *arena, const void *row)
{
    bool is_head = goer_of(row)->is_new_head;

    (void)arena;
    return is_head ? str_of(_("Head")) : kinship_words(goer_of(row)->then);
}

static Style then_style(const void *row)
{
    bool is_told = goer_of(row)->then != KINSHIP_NONE || goer_of(row)->is_new_head;

    return is_told ? STYLE_TEXT : STYLE_WARNING;
}

static const Column columns[] = {
    {N_("Name"),             28, name_of, list_strong, false, true,  0},
    {N_("In this family"),   18, now_of,  NULL,        false, false, 0},
    {N_("In the other one"), 18, then_of, then_style,  false, false, 0},
};

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->goers;
    out->count = state->count;
    return ERR_NONE;
}

static const ListKind goers_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Goer),
    .all = all,
    .id = id_of,
    .can_mark = true,
    .empty = N_("Nobody is in this family"),
};

/* --- reading --------------------------------------------------------------------------------- */

/* What he is to the new head, where one of the family becomes it. */
static Kinship then_for(const State *state, const Member *member, const Member *head)
{
    if (!head || member->person.row == state->task.to.row)
        return KINSHIP_NONE;
    return kinship_to(member->kinship, head->kinship);
}

static const Member *head_among(const State *state, const Members *members)
{
    for (size_t i = 0; i < members->count; i++)
        if (members->rows[i].person.row == state->task.to.row)
            return &members->rows[i];
    return NULL;
}

static void add_member(State *state, const Member *member, const Member *head)
{
    state->goers[state->count++] = (Goer){
        .id = member->id,
        .name = member->name,
        .now = member->kinship,
        .then = then_for(state, member, head),
        .must_go = member == head || member->id == state->task.member_id,
        .is_new_head = member == head,
    };
}

/* A head who has died stays behind. */
static void add_old_head(State *state, const Person *person, const Member *head)
{
    if (!state->task.is_all || person->died != DAY_NONE || !head)
        return;
    state->goers[state->count++] = (Goer){
        .name = person->name,
        .then = kinship_of_old_head(head->kinship, person->sex),
    };
}

static Err read(State *state, Store *store)
{
    Members members;
    Person old;

    TRY(store_person_find(store, state->task.to, &state->arena, &state->to));
    TRY(store_person_find(store, state->task.from, &state->arena, &old));
    TRY(store_family_list(store, state->task.from, &state->arena, &members));
    state->goers = arena_new(&state->arena, Goer, members.count + 1);
    const Member *head = head_among(state, &members);
    for (size_t i = 0; i < members.count; i++)
        if (member_is_there(&members.rows[i]))
            add_member(state, &members.rows[i], head);
    add_old_head(state, &old, head);
    return ERR_NONE;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const FamilyMoveTask *)argument;
    state->desk = screen->desk;
    Err err = read(state, screen->desk->store);
    if (err)
        screen_refuse_err(screen, err, NULL);
    list_open(&state->list, &screen->arena, &goers_list, state);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

/* --- drawing --------------------------------------------------------------------------------- */

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Canvas inside = canvas_inside(canvas, 0, MARGIN);
    int column = canvas_label(
        inside, 0, 0, inside.columns, STYLE_TEXT, str_of(_("To the family headed by")));

    canvas_data(
        inside, 0, column + 1, inside.columns - column - 1, STYLE_STRONG, state->to.name);
    canvas_label(
        inside, 1, 0, inside.columns, STYLE_DIM,
        str_of(
            state->task.is_all
                ? _("All of them, from today; Enter says what one is to the head")
                : _("Space: who goes, from today; Enter says what he is there")));
    list_draw(
        &state->list,
        canvas_part(canvas, HEAD_ROWS, 0, canvas.rows - HEAD_ROWS, canvas.columns));
}

/* --- acting ---------------------------------------------------------------------------------- */

static bool goes(const State *state, const Goer *goer)
{
    return state->task.is_all || goer->must_go || listmark_has(&state->list, goer->id);
}

static FamilyMove move_of(State *state, Arena *arena)
{
    FamilyGoer *goers = arena_new(arena, FamilyGoer, state->count);
    FamilyMove move = {
        .from = state->task.from,
        .to = state->task.to,
        .goers = goers,
        .ended = ENDED_MOVED,
        .day = date_of_day(CALENDAR_GREGORIAN, desk_today(state->desk)),
    };

    for (size_t i = 0; i < state->count; i++) {
        const Goer *goer = &state->goers[i];
        if (!goer->id) {
            move.takes_old_head = true;
            move.old_head = goer->then;
        } else if (goes(state, goer)) {
            goers[move.count++] = (FamilyGoer){goer->id, goer->then};
        }
    }
    return move;
}

static Outcome move_them(Screen *screen)
{
    State *state = screen->state;
    FamilyMove move = move_of(state, screen_turn(screen));
    Act act = desk_act(screen->desk);
    Refusal why = {0};
    Err err = store_family_move(screen->desk->store, &act, &move, &why);

    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    screen_say(
        screen, STYLE_OK,
        str_format(
            screen_turn(screen), _("They stand in the register of %.*s"),
            (int)state->to.name.len, state->to.name.bytes));
    return OUTCOME_LEAVE;
}

/* Only what fits his sex is offered. */
static void choose_kinship(Screen *screen, const Goer *goer)
{
    const Choices *all_of_them = member_choices(MEMBER_FIELD_KINSHIP);
    PickerRow rows[KINSHIP_COUNT];
    size_t count = 0;

    for (int i = 1; i < KINSHIP_COUNT; i++) {
        Member one = {.kinship = (Kinship)i};
        Member now = {.kinship = goer->now};
        if (goer->id && member_sex(&one) != member_sex(&now))
            continue;
        rows[count++] = (PickerRow){
            .label = language_text(all_of_them->rows[i].label),
            .also = str_of(all_of_them->rows[i].code),
            .value = (size_t)i,
        };
    }
    picker_open(
        screen, &(Picker){
                    .question = QUESTION_KINSHIP,
                    .title = str_of(_("In the other one")),
                    .rows = rows,
                    .count = count,
                });
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const Goer *selected = list_selected(&state->list);

    if (action == ACTION_SAVE)
        return move_them(screen);
    if (selected && !selected->is_new_head)
        choose_kinship(screen, selected);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    const Goer *selected = list_selected(&state->list);

    for (size_t i = 0; selected && i < state->count; i++)
        if (state->goers[i].id == selected->id)
            state->goers[i].then = (Kinship)answer->choice;
    return OUTCOME_RELOAD;
}

static ActionNeeds met(const Screen *screen)
{
    (void)screen;
    return NEED_CHANGE;
}

static const char *label(const Screen *screen, ActionId action)
{
    (void)screen;
    if (action == ACTION_OPEN)
        return N_("Kinship");
    return action == ACTION_SAVE ? N_("They go") : NULL;
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

static const ActionId actions[] = {ACTION_SAVE, ACTION_OPEN};

const ScreenKind family_move_screen = {
    .title = N_("Who goes?"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .met = met,
    .label = label,
    .close = close,
};

/* --- beginning ------------------------------------------------------------------------------- */

static void open_move(Screen *screen, const Member *member, PersonId to, bool is_all)
{
    FamilyMoveTask task = {
        .from = member->head,
        .to = to,
        .member_id = member->id,
        .is_all = is_all,
    };

    screen_open(screen, &family_move_screen, &task);
}

void family_move_begin(Screen *screen, const Member *member, ActionId action)
{
    Refusal why = {0};

    if (!member->id || !member_is_there(member)) {
        screen_refuse(screen, str_of(_("Choose the row of somebody who is in the family")));
        return;
    }
    if (action == ACTION_MOVE_MEMBER) {
        dialog_ask(
            screen, QUESTION_OTHER_HEAD, str_of(_("To another family")),
            str_of(_("The identity number of the head of the other family")), NUMBER_POINTS,
            (Str){0});
        return;
    }
    Err err = kinship_check_head(member, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        open_move(screen, member, member->person, action == ACTION_HEAD_FAMILY);
}

void family_move_to(Screen *screen, const Member *member, Str typed)
{
    PersonReference reference = person_reference(screen_turn(screen), typed);
    Refusal why = {0};
    PersonId to;
    Err err = store_person_refer(screen->desk->store, reference, &to, &why);

    if (err == ERR_NOT_FOUND)
        screen_refuse(screen, str_of(_("Nobody was found")));
    else if (err)
        screen_refuse_err(screen, err, &why);
    else
        open_move(screen, member, to, false);
}
