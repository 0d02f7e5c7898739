#include "ui/screens/today.h"

#include "db/draft_store.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/places.h"
#include "ui/screens/appointment_form.h"
#include "ui/screens/arrival.h"
#include "ui/screens/circumstance_form.h"
#include "ui/screens/declaration.h"
#include "ui/screens/draft_about.h"
#include "ui/screens/family.h"
#include "ui/screens/inquiry_form.h"
#include "ui/screens/intake.h"
#include "ui/screens/knownanswer_form.h"
#include "ui/screens/library_form.h"
#include "ui/screens/lookup.h"
#include "ui/screens/matching.h"
#include "ui/screens/person_form.h"
#include "ui/screens/phrase_form.h"
#include "ui/screens/queue.h"
#include "ui/screens/queuefigures.h"
#include "ui/screens/referral_answer.h"
#include "ui/screens/session_form.h"
#include "view/date_words.h"
#include "view/queue_words.h"

enum {
    QUESTION_DROP = 1,
    MARGIN = 1,
    LIST_CELLS = 84,
    DRAFTS_MAX = 64,
    ROWS_MAX = DRAFTS_MAX + QUEUES_MAX
};

static const ShownFigures no_figures;

/* A queue with its figures, or a draft. */
typedef struct {
    int64_t id;
    const QueueKind *queue; /* NULL: a draft */
    bool is_own;            /* the work of who sits here */
    const ShownFigures *figures;
    Draft draft;
    Str about; /* whom or what the draft is about; may be empty */
} TodayRow;

typedef struct {
    Desk *desk;
    List list;
    Draft dropped; /* which is asked about; without its text */
} State;

/* --- what waits ------------------------------------------------------------------------------ */

static bool is_own(const Desk *desk, const QueueKind *queue)
{
    Role role = ROLE_NONE;

    return role_from_code(str_of(queue->login), &role) && role == desk->staff.role;
}

/* The queues of the person's own work, or those of others. */
static void add_queues(const State *state, bool own, TodayRow *rows, size_t *count)
{
    for (size_t i = 0; queue_at(i) && i < QUEUES_MAX; i++) {
        const QueueKind *queue = queue_at(i);
        if (is_own(state->desk, queue) == own)
            rows[(*count)++] = (TodayRow){
                .id = (int64_t)i + 1,
                .queue = queue,
                .is_own = own,
                .figures = queuefigures_of(state->desk, queue),
            };
    }
}

static Err add_drafts(State *state, Arena *arena, TodayRow *rows, size_t *count)
{
    Draft drafts[DRAFTS_MAX];
    size_t draft_count = 0;

    TRY(store_draft_list(
        state->desk->store, state->desk->staff.id, arena, drafts, DRAFTS_MAX, &draft_count));
    for (size_t i = 0; i < draft_count; i++) {
        TodayRow *row = &rows[(*count)++];
        *row = (TodayRow){.id = -1 - (int64_t)i, .figures = &no_figures, .draft = drafts[i]};
        TRY(draft_about(state->desk, arena, &drafts[i], &row->about));
    }
    return ERR_NONE;
}

static int64_t id_of(const void *row)
{
    return ((const TodayRow *)row)->id;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    State *state = source;
    TodayRow *rows = arena_new(arena, TodayRow, ROWS_MAX);

    (void)filter;
    out->rows = rows;
    add_queues(state, true, rows, &out->count);
    TRY(add_drafts(state, arena, rows, &out->count));
    add_queues(state, false, rows, &out->count);
    return ERR_NONE;
}

/* --- columns --------------------------------------------------------------------------------- */

static void go_on_with_person(Screen *screen, int64_t record_id)
{
    PersonTask task = {.id = {record_id}, .continues = true};

    screen_open(screen, &person_form_screen, &task);
}

static void go_on_with_answer(Screen *screen, int64_t record_id)
{
    screen_open(screen, &referral_answer_screen, &record_id);
}

static void go_on_with_session(Screen *screen, int64_t record_id)
{
    (void)record_id;
    screen_open(screen, &session_form_screen, NULL);
}

/* What each form calls its drafts, and where they are gone on with. */
static const struct {
    const char *form;
    const char *added; /* of a new record */
    const char *edited;
    void (*go_on)(Screen *screen, int64_t record_id);
} draft_kinds[] = {
    {"person",       N_("New person, not saved"),          N_("Changes to a person, not saved"),
     go_on_with_person                                                                                                     },
    {"arrival",      N_("Ticket, not given"),              "",                                   arrival_go_on             },
    {"appointment",  N_("Appointment, not booked"),        N_("Appointment, not changed"),
     appointment_form_go_on                                                                                                },
    {"inquiry",      N_("Question, not saved"),            N_("Question, not saved"),            inquiry_form_go_on        },
    {"session",      N_("Session, not opened"),            "",                                   go_on_with_session        },
    {"referral",     "",                                   N_("Referral answer, not sent"),      go_on_with_answer         },
    {"intake",       "",                                   N_("New case, not opened"),           intake_go_on              },
    {"matching",     "",                                   N_("Corrections, not saved"),         matching_go_on            },
    {"declaration",  "",                                   N_("Declaration, not signed"),        declaration_go_on         },
    {"family",       "",                                   N_("Family member, not kept"),        family_open               },
    {"member",       "",                                   N_("Changes to a family, not kept"),  family_row_go_on          },
    {"known_answer", N_("Answer for the bank, not saved"), N_("Answer of the bank, not saved"),
     knownanswer_form_go_on                                                                                                },
    {"category",     "",                                   N_("Category, not saved"),            circumstance_form_category},
    {"contact",      "",                                   N_("Means of contact, not saved"),    circumstance_form_contact },
    {"death",        "",                                   N_("Death, not saved"),               circumstance_form_death   },
    {"address",      "",                                   N_("Further address, not saved"),     circumstance_form_address },
    {"name",         "",                                   N_("Parts of a name, not saved"),     circumstance_form_name    },
    {"phone",        "",                                   N_("Further phone, not saved"),       circumstance_form_phone   },
    {"phrase",       N_("Phrase, not saved"),              N_("Phrase, not saved"),              phrase_form_go_on         },
    {"library",      "",                                   N_("Edition and place, not saved"),   library_form_go_on        },
};

enum { DRAFT_KINDS = sizeof draft_kinds / sizeof draft_kinds[0] };

/* Its place in the table; DRAFT_KINDS for the form of another version. */
static size_t draft_kind(const Draft *draft)
{
    size_t i = 0;

    while (i < DRAFT_KINDS && !str_equal(draft_form(draft->form), str_of(draft_kinds[i].form)))
        i++;
    return i;
}

static Str draft_label(const Draft *draft)
{
    size_t i = draft_kind(draft);

    if (i == DRAFT_KINDS)
        return draft->form;
    return language_text(draft->record_id ? draft_kinds[i].edited : draft_kinds[i].added);
}

static Str what_of(Arena *arena, const void *any)
{
    const TodayRow *row = any;

    if (row->queue)
        return language_text(row->queue->title);
    Str label = draft_label(&row->draft);
    return str_format(
        arena, "%.*s%s%.*s", (int)label.len, label.bytes, row->about.len ? " · " : "",
        (int)row->about.len, row->about.bytes);
}

static Style what_style(const void *any)
{
    const TodayRow *row = any;

    return row->is_own || !row->queue ? STYLE_STRONG : STYLE_TEXT;
}

static Str count_text(Arena *arena, const char *mark, int64_t count)
{
    return count ? str_format(arena, "%s%lld", mark, (long long)count) : (Str){0};
}

static Str waiting_of(Arena *arena, const void *any)
{
    const TodayRow *row = any;

    if (!row->queue)
        return (Str){0};
    return row->figures->are_read ? str_format(arena, "%lld", (long long)row->figures->of.count)
                                  : STR("…");
}

static Str late_of(Arena *arena, const void *any)
{
    return count_text(arena, "■ ", ((const TodayRow *)any)->figures->of.late);
}

static Str nearly_of(Arena *arena, const void *any)
{
    return count_text(arena, "▲ ", ((const TodayRow *)any)->figures->of.nearly);
}

/* How long the longest has waited, or when the draft was typed. */
static Str longest_of(Arena *arena, const void *any)
{
    const TodayRow *row = any;

    if (!row->queue)
        return str_format(
            arena, "%02d:%02d", moment_hour(row->draft.moment),
            moment_minute(row->draft.moment));
    return row->figures->of.longest_minutes
               ? queue_words_wait(arena, row->figures->of.longest_minutes, false)
               : (Str){0};
}

static Style waiting_style(const void *any)
{
    return ((const TodayRow *)any)->figures->of.count ? STYLE_ACCENT : STYLE_DIM;
}

static Style late_style(const void *any)
{
    (void)any;
    return STYLE_ERROR;
}

static Style nearly_style(const void *any)
{
    (void)any;
    return STYLE_WARNING;
}

static const Column columns[] = {
    {N_("Work"),         24, what_of,    what_style,    false, true,  0},
    {N_("Waiting"),      12, waiting_of, waiting_style, false, false, 0},
    {N_("Late"),         9,  late_of,    late_style,    false, false, 1},
    {N_("Nearly late"),  12, nearly_of,  nearly_style,  false, false, 2},
    {N_("Longest wait"), 12, longest_of, NULL,          false, false, 3},
};

static const ListKind today_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(TodayRow),
    .all = all,
    .id = id_of,
    .empty = N_("Nothing waits"),
    .has_long_texts = true,
};

/* --- the screen ------------------------------------------------------------------------------ */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &today_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    for (size_t i = 0; queue_at(i); i++)
        queuefigures_try_again(state->desk, queue_at(i));
    return list_load(&state->list, screen_rows(screen));
}

/* The place of the first queue, of the person's own or of others, whose figures are old; behind the
 * last one: there is none. */
static size_t find_old(const State *state, bool own)
{
    size_t i = 0;

    while (i < QUEUES_MAX && queue_at(i) &&
           (!queuefigures_are_old(state->desk, queue_at(i)) ||
            is_own(state->desk, queue_at(i)) != own))
        i++;
    return i;
}

/* The person's own queues first. */
static bool go_on(Screen *screen)
{
    State *state = screen->state;
    size_t place = find_old(state, true);

    if (!queue_at(place))
        place = find_old(state, false);
    if (!queue_at(place))
        return false;
    Err err = queuefigures_read(state->desk, queue_at(place));
    if (err)
        screen_refuse_err(screen, err, NULL);
    return true;
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *arena = screen_turn(screen);
    CalendarKind calendar =
        state->desk->policy ? state->desk->policy->calendar : CALENDAR_HIJRI;
    Str day = date_words_both(arena, language_in_use(), calendar, desk_today(state->desk));
    int top = canvas.rows >= 12 ? 3 : 1;
    int width = canvas.columns < LIST_CELLS ? canvas.columns : LIST_CELLS;

    canvas_label(canvas, top - 2, MARGIN, canvas.columns - 2 * MARGIN, STYLE_STRONG, day);
    list_draw(&state->list, canvas_part(canvas, top, 0, canvas.rows - top, width));
}

/* One that was set aside takes the place of the one that was not. */
static void open_draft(Screen *screen, const Draft *draft)
{
    size_t i = draft_kind(draft);
    Act given = desk_act(screen->desk);

    if (i == DRAFT_KINDS) {
        screen_refuse(screen, str_of(_("This version of the program has no such form")));
        return;
    }
    Err err = store_draft_take_up(screen->desk->store, &given, draft->form, draft->record_id);
    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        draft_kinds[i].go_on(screen, draft->record_id);
}

/* --- giving one up --------------------------------------------------------------------------- */

static void ask_to_drop(Screen *screen, const TodayRow *row)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Str what = what_of(turn, row);

    state->dropped = row->draft;
    state->dropped.form = str_copy(&screen->arena, row->draft.form);
    dialog_confirm(
        screen, QUESTION_DROP,
        str_format(
            turn, _("What was typed is forgotten and cannot be brought back: %.*s"),
            (int)what.len, what.bytes),
        str_of(_("Give up")));
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    const State *state = screen->state;
    Act given = desk_act(screen->desk);

    (void)answer;
    Err err = store_draft_drop(
        screen->desk->store, &given, state->dropped.form, state->dropped.record_id);
    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        screen_say(screen, STYLE_OK, str_of(_("The draft was given up")));
    return OUTCOME_RELOAD;
}

static ActionNeeds met(const Screen *screen)
{
    const State *state = screen->state;
    const TodayRow *row = list_selected(&state->list);

    return row && !row->queue ? NEED_DRAFT : 0;
}

static void open_queue(Screen *screen, const QueueKind *queue)
{
    const ScreenKind *own = place_of_queue(str_of(queue->name));

    if (own)
        screen_open(screen, own, NULL);
    else
        screen_open(screen, &queue_screen, queue);
}

static Outcome act(Screen *screen, ActionId action)
{
    const TodayRow *row = list_selected(&((State *)screen->state)->list);

    if (action == ACTION_LOOKUP)
        screen_open(screen, &lookup_screen, NULL);
    else if (action == ACTION_DROP_DRAFT)
        ask_to_drop(screen, row);
    else if (row->queue)
        open_queue(screen, row->queue);
    else
        open_draft(screen, &row->draft);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_OPEN, ACTION_LOOKUP, ACTION_DROP_DRAFT};

const ScreenKind today_screen = {
    .title = N_("Today"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .go_on = go_on,
    .draw = draw,
    .act = act,
    .answered = answered,
    .met = met,
    .list = list_of,
    .close = close,
};
