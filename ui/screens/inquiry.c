#include "ui/screens/inquiry.h"

#include "db/inquiry_store.h"
#include "db/visit_store.h"
#include "office/wait.h"
#include "text/isolate.h"
#include "ui/bulk.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/listmark.h"
#include "ui/screens/inquiry_form.h"
#include "ui/screens/knownanswers.h"
#include "ui/screens/paragraph.h"
#include "ui/screens/tone.h"
#include "ui/screens/visit_words.h"

#include <string.h>

enum { QUESTION_REASON = 1, CHUNK = 64, MARGIN = 1, LIST_PERCENT = 58, DETAIL_ROWS = 7 };

typedef struct {
    Inquiry inquiry;
    Str ticket;
    Str time; /* when it was asked */
} InquiryRow;

typedef struct {
    Desk *desk;
    VisitId visit_id; /* {0}: all that are open */
    Visit visit;
    Arena arena;
    Arena before; /* of the reading before, which the list may still show */
    InquiryRow *rows;
    size_t count;
    List list;
    InquiryId asked; /* the question whose end is asked about, as it was seen */
    int64_t asked_version;
    bool adds; /* a question is being written down, which will be the last */
} State;

/* --- reading ----------------------------------------------------------------------------------- */

static Err read_chunk(
    const State *state, InquiryId after, Arena *arena, Inquiry inquiries[CHUNK], size_t *count)
{
    Store *store = state->desk->store;

    if (state->visit_id.row)
        return store_inquiry_of_visit(
            store, state->visit_id.row, after, arena, inquiries, CHUNK, count);
    return store_inquiry_page(store, INQUIRY_OPEN, after, arena, inquiries, CHUNK, count);
}

static void add_rows(State *out, const Inquiry *inquiries, size_t count)
{
    Day today = desk_today(out->desk);
    InquiryRow *rows = arena_new(&out->arena, InquiryRow, out->count + count);

    if (out->count)
        memcpy(rows, out->rows, out->count * sizeof *rows);
    for (size_t i = 0; i < count; i++) {
        InquiryRow *row = &rows[out->count++];
        row->inquiry = inquiries[i];
        row->time = visit_words_time(&out->arena, inquiries[i].asked_at, today);
        if (inquiries[i].ticket.serial)
            row->ticket = ticket_text(&out->arena, inquiries[i].ticket, today);
    }
    out->rows = rows;
}

static Err read_rows(State *out)
{
    Inquiry *inquiries = arena_new(&out->arena, Inquiry, CHUNK);
    InquiryId after = {0};
    size_t count;

    do {
        TRY(read_chunk(out, after, &out->arena, inquiries, &count));
        add_rows(out, inquiries, count);
        if (count)
            after = inquiries[count - 1].id;
    } while (count == CHUNK);
    return ERR_NONE;
}

static Err read_all(State *out)
{
    if (out->visit_id.row)
        TRY(store_visit_find(out->desk->store, out->visit_id, &out->arena, &out->visit));
    return read_rows(out);
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    State fresh = *state;

    fresh.arena = (Arena){0};
    fresh.count = 0;
    Err err = read_all(&fresh);
    if (err) {
        arena_free(&fresh.arena);
        return err;
    }
    bool has_added = state->adds && fresh.count > state->count;
    arena_free(&state->before);
    fresh.before = state->arena;
    fresh.adds = false;
    *state = fresh;
    TRY(list_load(&state->list, screen_rows(screen)));
    return has_added ? list_move(&state->list, ACTION_LAST) : ERR_NONE;
}

/* --- the list ---------------------------------------------------------------------------------- */

static Str time_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const InquiryRow *)row)->time;
}

static Str ticket_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const InquiryRow *)row)->ticket;
}

static Str question_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const InquiryRow *)row)->inquiry.question;
}

static Str state_of(Arena *arena, const void *row)
{
    InquiryState state = ((const InquiryRow *)row)->inquiry.state;

    return str_format(arena, "%s %s", tone_inquiry_mark(state), _(inquiry_state_label(state)));
}

static Style state_style(const void *row)
{
    return tone_of_inquiry(((const InquiryRow *)row)->inquiry.state);
}

/* The list of one visit has no need of the ticket, which stands first. */
static const Column columns[] = {
    {N_("Ticket"),   7,  ticket_of,   NULL,        true,  false, 1},
    {N_("Since"),    11, time_of,     NULL,        true,  false, 2},
    {N_("Question"), 28, question_of, NULL,        false, true,  0},
    {N_("State"),    18, state_of,    state_style, false, false, 0},
};

enum { COLUMN_COUNT = sizeof columns / sizeof columns[0] };

static int64_t id_of(const void *row)
{
    return ((const InquiryRow *)row)->inquiry.id.row;
}

static Str kind_of(const void *row)
{
    (void)row;
    return INQUIRY_KIND;
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

static const ListKind office_list = {
    .columns = columns,
    .column_count = COLUMN_COUNT,
    .row_size_bytes = sizeof(InquiryRow),
    .all = all,
    .id = id_of,
    .can_mark = true,
    .record_kind = kind_of,
    .empty = N_("No question awaits an answer. {ask} writes one down."),
};
static const ListKind visit_list = {
    .columns = columns + 1,
    .column_count = COLUMN_COUNT - 1,
    .row_size_bytes = sizeof(InquiryRow),
    .all = all,
    .id = id_of,
    .can_mark = true,
    .record_kind = kind_of,
    .empty = N_("No question yet. {ask} writes one down."),
};

static const Inquiry *selected(const State *state)
{
    const InquiryRow *row = list_selected(&state->list);

    return row ? &row->inquiry : NULL;
}

/* --- drawing ----------------------------------------------------------------------------------- */

/* "Ticket 43 · Noura" above the list; whoever asked to talk in private has no name here, nor has
 * anybody while names are hidden. */
static void draw_head(const State *state, Canvas canvas, Arena *turn)
{
    const Visit *visit = &state->visit;
    Str name = state->list.hides_names ? STR("") : visit_shown_name(visit);

    if (!state->visit_id.row) {
        canvas_label(
            canvas, 0, MARGIN, canvas.columns - 2 * MARGIN, STYLE_STRONG,
            str_of(_("All questions that await an answer")));
        return;
    }
    if (name.len)
        name = text_isolate(turn, name);
    Str ticket =
        text_isolate_ltr(turn, ticket_text(turn, visit->ticket, desk_today(state->desk)));
    canvas_label(
        canvas, 0, MARGIN, canvas.columns - 2 * MARGIN, STYLE_STRONG,
        str_format(
            turn, "%s %.*s%s%.*s · %s", _("Ticket"), (int)ticket.len, ticket.bytes,
            name.len ? " · " : "", (int)name.len, name.bytes,
            _(visit_state_label(visit->state))));
}

static void draw_detail(const Inquiry *inquiry, Canvas canvas)
{
    int row = 0;

    if (!inquiry || canvas.columns < 1)
        return;
    row = paragraph_draw(canvas, row, STYLE_STRONG, inquiry->question) + 1;
    if (inquiry->state == INQUIRY_OPEN || row >= canvas.rows)
        return;
    canvas_label(
        canvas, row, 0, canvas.columns, STYLE_ACCENT,
        str_of(_(inquiry_state_label(inquiry->state))));
    paragraph_draw(canvas, row + 1, STYLE_TEXT, inquiry->answer);
}

/* Where there is no room beside the list, the whole question stands below it. */
static Canvas below(Canvas *list)
{
    int rows = list->rows > 3 * DETAIL_ROWS / 2 ? DETAIL_ROWS : 0;
    Canvas canvas =
        canvas_part(*list, list->rows - rows, MARGIN, rows, list->columns - 2 * MARGIN);

    list->rows -= rows + (rows > 0);
    if (rows)
        canvas_line_across(canvas_part(*list, list->rows, 0, 1, list->columns), 0, STYLE_DIM);
    return canvas;
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Panes panes = frame_panes_for(canvas, canvas.columns * LIST_PERCENT / 100, &state->list);
    Canvas rows = canvas_part(panes.list, 1, 0, panes.list.rows - 1, panes.list.columns);

    draw_head(state, panes.list, screen_turn(screen));
    if (!panes.detail.columns)
        panes.detail = below(&rows);
    list_draw(&state->list, canvas_part(rows, 1, 0, rows.rows - 1, rows.columns));
    draw_detail(selected(state), panes.detail);
}

/* --- acting ------------------------------------------------------------------------------------ */

static Outcome ask_reason(Screen *screen, State *state, const Inquiry *inquiry)
{
    state->asked = inquiry->id;
    state->asked_version = inquiry->version;
    dialog_ask(
        screen, QUESTION_REASON, str_of(_("Reason")),
        str_of(_("Why is the question not answered?")), VISIT_REASON_MAX_POINTS, (Str){0});
    return OUTCOME_REDRAW;
}

/* Ends one without an answer. */
static Err end_inquiry(Screen *screen, InquiryId id, int64_t version, Str reason, Refusal *why)
{
    Act given = desk_act(screen->desk);

    given.version = version;
    given.reason = reason;
    return store_inquiry_close(screen->desk->store, &given, id, why);
}

static Str bulk_name(Arena *arena, const void *row)
{
    const InquiryRow *inquiry = row;
    Str ticket = text_isolate_ltr(arena, inquiry->ticket);
    Str question = text_isolate(arena, inquiry->inquiry.question);

    return str_format(
        arena, "%.*s%s%.*s", (int)ticket.len, ticket.bytes, ticket.len ? " · " : "",
        (int)question.len, question.bytes);
}

static const char *bulk_why_not(const Screen *screen, const void *row)
{
    (void)screen;
    return ((const InquiryRow *)row)->inquiry.state == INQUIRY_OPEN
               ? NULL
               : N_("The question is not open any more");
}

static Err bulk_end(Screen *screen, const void *row, Str reason, Refusal *why)
{
    const Inquiry *inquiry = &((const InquiryRow *)row)->inquiry;

    return end_inquiry(screen, inquiry->id, inquiry->version, reason, why);
}

static const BulkAct bulk_acts[] = {
    {ACTION_END, bulk_name, bulk_why_not, bulk_end, N_("Why are the questions not answered?"),
     VISIT_REASON_MAX_POINTS, NULL, NULL, NULL},
};

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const Inquiry *inquiry = selected(state);
    InquiryTask task = {.visit_id = state->visit_id.row};

    if (bulk_begin(screen, bulk_acts, sizeof bulk_acts / sizeof bulk_acts[0], action))
        return OUTCOME_REDRAW;

    if (action == ACTION_END && inquiry)
        return ask_reason(screen, state, inquiry);
    if (action == ACTION_ANSWERS) {
        screen_open(screen, &knownanswers_screen, NULL);
        return OUTCOME_REDRAW;
    }
    state->adds = action == ACTION_ASK;
    if (!state->adds)
        task.inquiry = inquiry;
    screen_open(screen, &inquiry_form_screen, &task);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    Refusal why = {0};
    Err err = end_inquiry(screen, state->asked, state->asked_version, answer->text, &why);

    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The question has ended without an answer")));
    return OUTCOME_RELOAD;
}

static ActionNeeds met(const Screen *screen)
{
    const State *state = screen->state;
    const Inquiry *inquiry = selected(state);
    bool is_open = inquiry && inquiry->state == INQUIRY_OPEN;
    bool is_answered = inquiry && inquiry->state == INQUIRY_ANSWERED;

    if (is_answered && !listmark_any(&state->list))
        return NEED_ASKED;
    return is_open || listmark_any(&state->list) ? NEED_OPEN | NEED_ASKED : 0;
}

/* What was answered already is written anew. */
static const char *label(const Screen *screen, ActionId action)
{
    const Inquiry *inquiry = selected(screen->state);
    bool is_answered = inquiry && inquiry->state == INQUIRY_ANSWERED;

    return action == ACTION_ANSWER && is_answered ? N_("Correct the answer") : NULL;
}

/* --- opening and closing ----------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->visit_id = *(const VisitId *)argument;
    list_open(
        &state->list, &screen->arena, state->visit_id.row ? &visit_list : &office_list, state);
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
    arena_free(&state->before);
}

static const ActionId actions[] = {ACTION_ANSWER, ACTION_ASK, ACTION_END, ACTION_ANSWERS};

const ScreenKind inquiry_screen = {
    .title = N_("Questions"),
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
