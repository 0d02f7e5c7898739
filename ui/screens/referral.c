#include "ui/screens/referral.h"

#include "db/referral_inbox_store.h"
#include "text/isolate.h"
#include "ui/bulk.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/screens/case.h"
#include "ui/screens/referral_answer.h"
#include "ui/screens/referral_pane.h"

#include <stdlib.h>

enum { LIST_CELLS = 68, FOOT_ROWS = 8, QUESTION_WITHDRAW = 1 };

typedef struct {
    List list;
    Arena arena; /* of what was read last */
    ReferralRow *rows;
    size_t count;
    Referral withdrawn; /* about which it is asked why */
    bool is_logged;
} State;

/* --- columns ----------------------------------------------------------------------------------- */

static Str mark_text(Arena *arena, const void *row)
{
    const ReferralRow *referral = row;

    (void)arena;
    if (!referral_is_open(referral->referral.state))
        return STR("✓");
    return referral_is_new(row) ? STR("★") : STR(" ");
}

static Style mark_style(const void *row)
{
    return referral_is_new(row) ? STYLE_ACCENT : STYLE_OK;
}

static Str number_text(Arena *arena, const void *row)
{
    const Referral *referral = &((const ReferralRow *)row)->referral;

    return referral->casefile.row ? casenumber_text(arena, referral->number) : STR("—");
}

static Str person_text(Arena *arena, const void *row)
{
    (void)arena;
    return ((const ReferralRow *)row)->person;
}

static Str question_text(Arena *arena, const void *row)
{
    (void)arena;
    return ((const ReferralRow *)row)->referral.question;
}

static Str age_text(Arena *arena, const void *row)
{
    return referral_age(arena, row);
}

static Str due_text(Arena *arena, const void *row)
{
    return referral_due(arena, row);
}

static Style due_style(const void *row)
{
    return referral_due_style(row);
}

static Style question_style(const void *row)
{
    return referral_is_new(row) ? STYLE_STRONG : STYLE_TEXT;
}

static const Column columns[] = {
    {"",             1,  mark_text,     mark_style,     false, false, 0},
    {N_("Case"),     8,  number_text,   NULL,           true,  false, 0},
    {N_("Person"),   14, person_text,   NULL,           false, false, 1},
    {N_("Question"), 14, question_text, question_style, false, true,  0},
    {N_("Age"),      8,  age_text,      NULL,           false, false, 2},
    {N_("Due"),      20, due_text,      due_style,      false, false, 0},
};

/* --- reading ----------------------------------------------------------------------------------- */

static int64_t id_of(const void *row)
{
    return ((const ReferralRow *)row)->referral.id;
}

static const ListOrder orders[] = {
    {N_("New first"),    REFERRALS_NEW_FIRST},
    {N_("Oldest first"), REFERRALS_BY_AGE   },
    {N_("Deadline"),     REFERRALS_BY_DUE   },
};

static Str kind_of(const void *row)
{
    (void)row;
    return REFERRAL_KIND;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->rows;
    out->count = state->count;
    return ERR_NONE;
}

static Str told(Arena *arena, const void *row)
{
    const ReferralRow *referral = row;

    (void)arena;
    if (!referral_is_open(referral->referral.state))
        return str_of(_("answered"));
    return str_of(referral_is_new(row) ? _("untouched") : "");
}

static const ListKind inbox = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 1,
    .row_size_bytes = sizeof(ReferralRow),
    .all = all,
    .id = id_of,
    .can_mark = true,
    .told = told,
    .record_kind = kind_of,
    .looked_as = "referrals",
    .empty = N_("No question waits for your role, and no answer is to be told"),
    .orders = orders,
    .order_count = sizeof orders / sizeof orders[0],
};

static int compare_age(const void *a, const void *b)
{
    const Referral *left = &((const ReferralRow *)a)->referral;
    const Referral *right = &((const ReferralRow *)b)->referral;
    int order = (left->asked_at > right->asked_at) - (left->asked_at < right->asked_at);

    return order ? order : (left->id > right->id) - (left->id < right->id);
}

static int compare_due(const void *a, const void *b)
{
    const Referral *left = &((const ReferralRow *)a)->referral;
    const Referral *right = &((const ReferralRow *)b)->referral;

    return left->due == right->due ? compare_age(a, b)
                                   : (left->due > right->due) - (left->due < right->due);
}

/* New ones first stand as they were read: the questions, then the answers. */
static void put_in_order(ReferralRow *rows, size_t count, ReferralOrder order)
{
    if (count && order != REFERRALS_NEW_FIRST)
        qsort(rows, count, sizeof *rows, order == REFERRALS_BY_AGE ? compare_age : compare_due);
}

static Err add_rows(
    Desk *desk, Arena *arena, const Referral *read, size_t read_count, ReferralRow *rows,
    size_t *count)
{
    for (size_t i = 0; i < read_count; i++)
        TRY(referral_row_of(desk, arena, &read[i], &rows[(*count)++]));
    return ERR_NONE;
}

/* The manager sees what every role was asked. */
static Err read_rows(
    Desk *desk, ReferralOrder order, Arena *arena, ReferralRow *rows, size_t *count)
{
    bool is_manager = desk->staff.role == ROLE_MANAGER;
    Role role = is_manager ? ROLE_NONE : desk->staff.role;
    Referral *open;
    Referral *to_tell = arena_new(arena, Referral, REFERRAL_LIST_MAX);
    size_t open_count, tell_count;

    *count = 0;
    TRY(store_referral_open(desk->store, role, order, arena, &open, &open_count));
    TRY(store_referral_to_tell(
        desk->store, is_manager ? 0 : desk->staff.id, arena, to_tell, REFERRAL_LIST_MAX,
        &tell_count));
    TRY(add_rows(desk, arena, open, open_count, rows, count));
    TRY(add_rows(desk, arena, to_tell, tell_count, rows, count));
    put_in_order(rows, *count, order);
    return ERR_NONE;
}

static Err log_once(Screen *screen, State *state)
{
    if (!state->is_logged)
        TRY(desk_log_reading(screen->desk, REFERRAL_KIND, 0, STR("inbox")));
    state->is_logged = true;
    return ERR_NONE;
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};
    size_t count = 0;

    TRY(log_once(screen, state));
    ReferralRow *rows = arena_new(&arena, ReferralRow, 2 * (size_t)REFERRAL_LIST_MAX);
    ReferralOrder order = (ReferralOrder)list_order(&state->list);
    Err err = read_rows(screen->desk, order, &arena, rows, &count);
    if (err) {
        arena_free(&arena);
        return err;
    }
    Arena before = state->arena;
    state->arena = arena;
    state->rows = rows;
    state->count = count;
    err = list_load(&state->list, screen_rows(screen));
    arena_free(&before);
    return err;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    list_open(&state->list, &screen->arena, &inbox, state);
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
    arena_free(&((State *)screen->state)->arena);
}

static void draw(Screen *screen, Canvas canvas)
{
    Panes panes = frame_panes_or_foot(canvas, LIST_CELLS, FOOT_ROWS);
    const ReferralRow *row = list_selected(list_of(screen));

    list_draw(list_of(screen), panes.list);
    if (row && panes.detail.columns)
        referral_pane_draw(screen_turn(screen), row, panes.detail);
}

/* --- acts -------------------------------------------------------------------------------------- */

static Outcome conclude(Screen *screen, Err err, const Refusal *why, const char *said)
{
    if (err)
        screen_refuse_err(screen, err, why);
    else
        screen_say(screen, STYLE_OK, str_of(_(said)));
    return OUTCOME_RELOAD;
}

static Err keep_told(Desk *desk, const Referral *referral, bool is_visitor, Refusal *why)
{
    Act act = desk_act(desk);

    act.version = referral->version;
    return store_referral_told(desk->store, &act, referral->id, is_visitor, why);
}

static Outcome tell(Screen *screen, const Referral *referral, bool is_visitor)
{
    Refusal why = {0};
    Err err = keep_told(screen->desk, referral, is_visitor, &why);

    return conclude(
        screen, err, &why,
        is_visitor ? N_("Kept: the visitor has been told the answer")
                   : N_("Kept: the colleague has been told the answer"));
}

/* The colleague is told first, who does it himself by reading the answer; then the visitor. */
static ActionId next_of(const Screen *screen, const Referral *referral)
{
    if (referral_is_open(referral->state) ||
        referral_is_for_sender(referral, screen->desk->staff.id))
        return ACTION_OPEN;
    return referral->state == REFERRAL_SENDER_TOLD ? ACTION_TELL_VISITOR : ACTION_TELL_SENDER;
}

static Outcome ask_why(Screen *screen, const Referral *referral)
{
    ((State *)screen->state)->withdrawn = *referral;
    dialog_ask(
        screen, QUESTION_WITHDRAW, str_of(_("Withdraw")),
        str_of(_("Why is the question taken back?")), REFERRAL_TEXT_MAX_POINTS, (Str){0});
    return OUTCOME_REDRAW;
}

/* English sentence why a referral in this state cannot be told or taken back; NULL: it can. */
static const char *why_not(ReferralState state, ActionId action)
{
    bool is_telling = action == ACTION_TELL_SENDER || action == ACTION_TELL_VISITOR;

    if (is_telling && referral_is_open(state))
        return N_("There is no answer yet");
    if (action == ACTION_TELL_SENDER && state == REFERRAL_SENDER_TOLD)
        return N_("The colleague has been told already");
    if (action == ACTION_TELL_VISITOR && state == REFERRAL_VISITOR_TOLD)
        return N_("The visitor has been told already");
    if (action == ACTION_WITHDRAW_REFERRAL && !referral_is_open(state))
        return N_("It is answered; only an open question can be taken back");
    return NULL;
}

/* --- acts on all that are marked --------------------------------------------------------------- */

static Str bulk_name(Arena *arena, const void *row)
{
    const ReferralRow *referral = row;
    Str number = text_isolate_ltr(arena, number_text(arena, row));

    return str_format(
        arena, "%.*s · %.*s", (int)number.len, number.bytes, (int)referral->person.len,
        referral->person.bytes);
}

static const char *why_not_sender(const Screen *screen, const void *row)
{
    (void)screen;
    return why_not(((const ReferralRow *)row)->referral.state, ACTION_TELL_SENDER);
}

static const char *why_not_visitor(const Screen *screen, const void *row)
{
    (void)screen;
    return why_not(((const ReferralRow *)row)->referral.state, ACTION_TELL_VISITOR);
}

static const char *why_not_withdrawn(const Screen *screen, const void *row)
{
    (void)screen;
    return why_not(((const ReferralRow *)row)->referral.state, ACTION_WITHDRAW_REFERRAL);
}

static Err tell_sender_of(Screen *screen, const void *row, Str reason, Refusal *why)
{
    (void)reason;
    return keep_told(screen->desk, &((const ReferralRow *)row)->referral, false, why);
}

static Err tell_visitor_of(Screen *screen, const void *row, Str reason, Refusal *why)
{
    (void)reason;
    return keep_told(screen->desk, &((const ReferralRow *)row)->referral, true, why);
}

static Err withdraw(Screen *screen, const void *row, Str reason, Refusal *why)
{
    const Referral *referral = &((const ReferralRow *)row)->referral;
    Act act = desk_act(screen->desk);

    act.version = referral->version;
    act.reason = reason;
    return store_referral_withdraw(screen->desk->store, &act, referral->id, why);
}

static const BulkAct bulk_acts[] = {
    {ACTION_TELL_SENDER,       bulk_name, why_not_sender,    tell_sender_of,  NULL, 0,                        NULL, NULL, NULL},
    {ACTION_TELL_VISITOR,      bulk_name, why_not_visitor,   tell_visitor_of, NULL, 0,                        NULL, NULL,
     NULL                                                                                                                     },
    {ACTION_WITHDRAW_REFERRAL, bulk_name, why_not_withdrawn, withdraw,
     N_("Why are the questions taken back?"),                                       REFERRAL_TEXT_MAX_POINTS, NULL, NULL, NULL},
};

/* --- acts on one ------------------------------------------------------------------------------- */

static Outcome open_case(Screen *screen, const Referral *referral)
{
    if (referral->casefile.row)
        screen_open(screen, &case_screen, &referral->casefile);
    else
        screen_refuse(screen, str_of(_("The question is about no case")));
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    const ReferralRow *row = list_selected(list_of(screen));

    if (action == ACTION_FILE)
        return open_case(screen, &row->referral);
    if (action == ACTION_REFERRAL_NEXT)
        action = next_of(screen, &row->referral);
    if (bulk_begin(screen, bulk_acts, sizeof bulk_acts / sizeof bulk_acts[0], action))
        return OUTCOME_REDRAW;
    const char *words = why_not(row->referral.state, action);
    if (words) {
        screen_refuse(screen, str_of(_(words)));
        return OUTCOME_REDRAW;
    }
    switch (action) {
    case ACTION_TELL_SENDER:
    case ACTION_TELL_VISITOR:
        return tell(screen, &row->referral, action == ACTION_TELL_VISITOR);
    case ACTION_WITHDRAW_REFERRAL:
        return ask_why(screen, &row->referral);
    default:
        screen_open(screen, &referral_answer_screen, &row->referral.id);
        return OUTCOME_REDRAW;
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    ReferralRow row = {.referral = ((State *)screen->state)->withdrawn};
    Refusal why = {0};
    Err err = withdraw(screen, &row, answer->text, &why);

    return conclude(screen, err, &why, N_("The question was taken back"));
}

static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;
    const ReferralRow *row = list_selected(&state->list);

    if (action == ACTION_FILE)
        return N_("The case");
    if (action != ACTION_REFERRAL_NEXT || !row)
        return NULL;
    ActionId next = next_of(screen, &row->referral);
    if (next != ACTION_OPEN)
        return action_of(next)->label;
    return referral_is_open(row->referral.state) ? N_("Answer") : N_("Read the answer");
}

static const ActionId actions[] = {ACTION_REFERRAL_NEXT, ACTION_OPEN,
                                   ACTION_FILE,          ACTION_TELL_SENDER,
                                   ACTION_TELL_VISITOR,  ACTION_WITHDRAW_REFERRAL};

const ScreenKind referral_screen = {
    .title = N_("Referrals"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .label = label,
    .close = close,
};
