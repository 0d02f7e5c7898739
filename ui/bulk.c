#include "ui/bulk.h"

#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/listmark.h"
#include "ui/terminal.h"
#include "ui/ui_inside.h"
#include "view/language.h"
#include "view/refusal_words.h"

#include <string.h>

enum {
    NAMES_SHOWN = 5,
    REASONS_SHOWN = 6,
    REFUSED_SHOWN = 8,
    CHUNK = 64,
    BOX_CELLS = 60,
    PIECE_MS = 15,    /* so long no key is waited for */
    PROGRESS_MS = 100 /* the figures go on so often */
};

typedef enum { BULK_LOOKS, BULK_ASKS, BULK_ACTS, BULK_REPORTS } BulkPhase;

/* A reason, and how many rows it keeps from the act. */
typedef struct {
    const char *words;
    size_t count;
} BulkReason;

typedef struct {
    const BulkAct *act;
    Str reason;
    Screen *asker;
    List *list;
    BulkPhase phase;
    int64_t *ids;
    size_t count;
    size_t at; /* the next one to be looked at or done */
    bool is_gathered;
    Arena pages[2]; /* of a rule: the page that was read last, and the one before */
    int turn;
    const void *edge;
    Str names[NAMES_SHOWN];
    size_t name_count;
    BulkReason reasons[REASONS_SHOWN];
    size_t reason_count;
    size_t refusable; /* that will be refused, as far as can be told */
    size_t done;
    size_t refused;
    Str refusals[REFUSED_SHOWN];
    size_t shown_at; /* what the progress shows */
    int64_t shown_ms;
    Err err; /* that ended it */
} Bulk;

/* --- gathering --------------------------------------------------------------------------------- */

static void gather_kept(Bulk *bulk)
{
    const ListMarks *marks = &bulk->list->marks;

    memcpy(bulk->ids, marks->ids, marks->count * sizeof marks->ids[0]);
    bulk->count = marks->count;
    bulk->is_gathered = true;
}

/* Of a rule: the next page of the list. */
static Err gather_page(Bulk *bulk)
{
    List *list = bulk->list;
    Arena *arena = &bulk->pages[bulk->turn];
    size_t size = list->kind->row_size_bytes;
    size_t got;

    arena_reset(arena);
    char *rows = arena_alloc(arena, size, CHUNK, alignof(max_align_t));
    TRY(listmark_page(
        list, arena, bulk->edge ? PAGE_AFTER : PAGE_FIRST, bulk->edge, rows, CHUNK, &got));
    for (size_t i = 0; i < got && bulk->count <= BULK_MAX; i++) {
        int64_t id = list->kind->id(rows + i * size);
        if (listmark_has(list, id) && bulk->count++ < BULK_MAX)
            bulk->ids[bulk->count - 1] = id;
    }
    bulk->is_gathered = got < CHUNK || bulk->count > BULK_MAX;
    bulk->edge = rows + (CHUNK - 1) * size;
    bulk->turn = !bulk->turn;
    return ERR_NONE;
}

/* --- looking ----------------------------------------------------------------------------------- */

static void note_reason(Bulk *bulk, const char *words)
{
    size_t i = 0;

    bulk->refusable++;
    while (i < bulk->reason_count && bulk->reasons[i].words != words)
        i++;
    if (i == REASONS_SHOWN)
        return;
    bulk->reasons[i].words = words;
    bulk->reasons[i].count++;
    bulk->reason_count += i == bulk->reason_count;
}

static Err find_row(Bulk *bulk, Arena *arena, void **out)
{
    const ListKind *kind = bulk->list->kind;

    *out = arena_alloc(arena, kind->row_size_bytes, 1, alignof(max_align_t));
    return listmark_find(bulk->list, arena, bulk->ids[bulk->at], *out);
}

static Err look_at_next(Screen *screen, Bulk *bulk)
{
    Arena arena = {0};
    void *row;
    Err err = find_row(bulk, &arena, &row);

    if (err == ERR_NOT_FOUND) {
        note_reason(bulk, err_text(ERR_NOT_FOUND));
        err = ERR_NONE;
    } else if (!err) {
        const char *why_not = bulk->act->why_not(bulk->asker, row);
        if (bulk->name_count < NAMES_SHOWN)
            bulk->names[bulk->name_count++] =
                str_copy(&screen->arena, bulk->act->name(&arena, row));
        if (why_not)
            note_reason(bulk, why_not);
    }
    bulk->at++;
    arena_free(&arena);
    return err;
}

/* --- acting ------------------------------------------------------------------------------------ */

static void note_refusal(Screen *screen, Bulk *bulk, Str name, Str words)
{
    Str line = str_part(words, 0, str_find(words, STR("\n")));

    if (bulk->refused++ < REFUSED_SHOWN)
        bulk->refusals[bulk->refused - 1] = str_format(
            &screen->arena, "%.*s: %.*s", (int)name.len, name.bytes, (int)line.len, line.bytes);
}

static void act_on_row(Screen *screen, Bulk *bulk, Arena *arena, const void *row)
{
    Str name = bulk->act->name(arena, row);
    const char *why_not = bulk->act->why_not(bulk->asker, row);
    Refusal why = {0};

    if (why_not) {
        note_refusal(screen, bulk, name, str_of(_(why_not)));
        return;
    }
    Err err = bulk->act->act(bulk->asker, row, bulk->reason, &why);
    if (err)
        note_refusal(screen, bulk, name, refusal_words(arena, err, &why));
    else
        bulk->done++;
}

/* Each with what the record holds now, so that what was done before it is seen. */
static void act_on_next(Screen *screen, Bulk *bulk)
{
    Arena arena = {0};
    void *row;
    Err err = find_row(bulk, &arena, &row);

    if (err)
        note_refusal(screen, bulk, str_of("—"), refusal_words(&arena, err, NULL));
    else
        act_on_row(screen, bulk, &arena, row);
    bulk->at++;
    arena_free(&arena);
}

/* The marks go with the act: what was refused is told, and not tried again by accident. */
static void report(Bulk *bulk)
{
    bulk->phase = BULK_REPORTS;
    bulk->asker->ui->is_behind = true;
    listmark_clear(bulk->list);
}

/* --- pieces ------------------------------------------------------------------------------------ */

static Err look_on(Screen *screen, Bulk *bulk)
{
    if (!bulk->is_gathered)
        return gather_page(bulk);
    if (bulk->at < bulk->count && bulk->count <= BULK_MAX)
        return look_at_next(screen, bulk);
    bulk->phase = BULK_ASKS;
    return ERR_NONE;
}

static Err take_step(Screen *screen, Bulk *bulk)
{
    if (bulk->phase == BULK_LOOKS)
        return look_on(screen, bulk);
    if (bulk->at < bulk->count)
        act_on_next(screen, bulk);
    else
        report(bulk);
    return ERR_NONE;
}

static bool is_busy(const Bulk *bulk)
{
    return bulk->phase == BULK_LOOKS || bulk->phase == BULK_ACTS;
}

/* What the progress tells changes ten times a second at most. */
static void show_progress(Bulk *bulk, int64_t now_ms)
{
    if (now_ms - bulk->shown_ms < PROGRESS_MS)
        return;
    bulk->shown_ms = now_ms;
    bulk->shown_at = bulk->is_gathered ? bulk->at : bulk->count;
}

static bool go_on(Screen *screen)
{
    Bulk *bulk = screen->state;
    int64_t begun_ms = terminal_now_ms();

    if (!is_busy(bulk))
        return false;
    while (is_busy(bulk) && !bulk->err && terminal_now_ms() - begun_ms < PIECE_MS)
        bulk->err = take_step(screen, bulk);
    if (bulk->err) {
        screen_refuse_err(screen, bulk->err, NULL);
        report(bulk);
    }
    show_progress(bulk, terminal_now_ms());
    return true;
}

/* --- words ------------------------------------------------------------------------------------- */

static void add_line(StrBuilder *text, Str line)
{
    if (text->len)
        strbuilder_add(text, STR("\n"));
    strbuilder_add(text, line);
}

static Str progress_words(const Bulk *bulk, Arena *turn)
{
    if (!bulk->is_gathered)
        return str_format(turn, _("Counting: %zu"), bulk->shown_at);
    return str_format(turn, _("%zu of %zu"), bulk->shown_at, bulk->count);
}

static void add_reasons(const Bulk *bulk, StrBuilder *text)
{
    if (!bulk->refusable)
        return;
    add_line(
        text, str_format(
                  text->arena,
                  ngettext(
                      "▲ %zu of them will be refused:", "▲ %zu of them will be refused:",
                      bulk->refusable),
                  bulk->refusable));
    for (size_t i = 0; i < bulk->reason_count; i++)
        add_line(
            text,
            str_format(
                text->arena, "%zu · %s", bulk->reasons[i].count, _(bulk->reasons[i].words)));
}

static Str summary_words(const Bulk *bulk, Arena *turn)
{
    StrBuilder text = {.arena = turn};

    if (bulk->count > BULK_MAX)
        return str_format(
            turn, _("These are more than %d rows; search for fewer, or mark them in parts"),
            BULK_MAX);
    if (bulk->act->tells)
        add_line(&text, bulk->act->tells(bulk->asker, turn));
    add_line(
        &text, str_format(turn, ngettext("%zu row:", "%zu rows:", bulk->count), bulk->count));
    for (size_t i = 0; i < bulk->name_count; i++)
        add_line(
            &text, str_format(turn, "· %.*s", (int)bulk->names[i].len, bulk->names[i].bytes));
    if (bulk->count > bulk->name_count)
        add_line(
            &text,
            str_format(
                turn, ngettext("and %zu more", "and %zu more", bulk->count - NAMES_SHOWN),
                bulk->count - NAMES_SHOWN));
    add_reasons(bulk, &text);
    return strbuilder_text(&text);
}

static Str report_words(const Bulk *bulk, Arena *turn)
{
    StrBuilder text = {.arena = turn};
    size_t left = bulk->count - bulk->at;

    add_line(
        &text, str_format(turn, ngettext("✓ %zu done", "✓ %zu done", bulk->done), bulk->done));
    if (left)
        add_line(
            &text, str_format(turn, ngettext("%zu not begun", "%zu not begun", left), left));
    if (bulk->refused)
        add_line(
            &text, str_format(
                       turn, ngettext("✗ %zu refused:", "✗ %zu refused:", bulk->refused),
                       bulk->refused));
    for (size_t i = 0; i < bulk->refused && i < REFUSED_SHOWN; i++)
        add_line(
            &text,
            str_format(turn, "· %.*s", (int)bulk->refusals[i].len, bulk->refusals[i].bytes));
    if (bulk->refused > REFUSED_SHOWN)
        add_line(
            &text,
            str_format(
                turn, ngettext("and %zu more", "and %zu more", bulk->refused - REFUSED_SHOWN),
                bulk->refused - REFUSED_SHOWN));
    return strbuilder_text(&text);
}

/* --- drawing ----------------------------------------------------------------------------------- */

static Str words_of(const Bulk *bulk, Arena *turn)
{
    if (is_busy(bulk))
        return progress_words(bulk, turn);
    return bulk->phase == BULK_ASKS ? summary_words(bulk, turn) : report_words(bulk, turn);
}

static bool can_begin(const Bulk *bulk)
{
    return bulk->phase == BULK_ASKS && bulk->count <= BULK_MAX && bulk->refusable < bulk->count;
}

static void draw(Screen *screen, Canvas canvas)
{
    static const char *const escapes[] = {
        [BULK_LOOKS] = N_("Cancel"),
        [BULK_ASKS] = N_("Cancel"),
        [BULK_ACTS] = N_("Stop"),
        [BULK_REPORTS] = N_("Close"),
    };
    const Bulk *bulk = screen->state;
    Str text = words_of(bulk, screen_turn(screen));
    Str label = ui_label(bulk->asker, bulk->act->action);
    int columns = canvas.columns - 4 < BOX_CELLS ? canvas.columns - 4 : BOX_CELLS;
    int lines = dialog_draw_text(canvas_part(canvas, 0, 0, 0, columns), text, false);
    Canvas inside = dialog_box(canvas, lines + 3, columns, label);
    int column = 0;

    dialog_draw_text(canvas_part(inside, 1, 0, inside.rows - 2, inside.columns), text, true);
    canvas_cursor(inside, inside.rows - 1, 0);
    if (can_begin(bulk))
        column = frame_chip(inside, inside.rows - 1, column, STR("F2"), label);
    frame_chip(inside, inside.rows - 1, column, STR("Esc"), str_of(_(escapes[bulk->phase])));
}

/* --- answering --------------------------------------------------------------------------------- */

static void begin_acting(Bulk *bulk)
{
    bulk->phase = BULK_ACTS;
    bulk->at = bulk->shown_at = 0;
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    Bulk *bulk = screen->state;
    bool is_key = event->kind == EVENT_KEY;
    bool is_escape = is_key && (event->key == KEYCODE_ESCAPE || event->key == KEYCODE_F3);
    bool is_enter = is_key && event->key == KEYCODE_ENTER;

    if (is_key && event->key == KEYCODE_F2 && can_begin(bulk))
        begin_acting(bulk);
    else if (is_escape && bulk->phase == BULK_ACTS)
        report(bulk);
    else if (is_escape || (is_enter && !is_busy(bulk)))
        ui_dismiss(screen);
    else
        screen_refuse(screen, str_of(_("Esc closes the box")));
}

/* --- opening ----------------------------------------------------------------------------------- */

/* What bulk_open() is given. */
typedef struct {
    Screen *asker;
    const BulkAct *act;
    Str reason;
} BulkTask;

static void open(Screen *screen, const void *argument)
{
    Bulk *bulk = screen->state;
    const BulkTask *task = argument;

    bulk->act = task->act;
    bulk->reason = str_copy(&screen->arena, task->reason);
    bulk->asker = task->asker;
    bulk->list = ui_list(task->asker);
    bulk->ids = arena_new(&screen->arena, int64_t, BULK_MAX);
    if (!bulk->list->marks.is_all)
        gather_kept(bulk);
}

static void close(Screen *screen)
{
    Bulk *bulk = screen->state;

    arena_free(&bulk->pages[0]);
    arena_free(&bulk->pages[1]);
}

static const ScreenKind bulk_screen = {
    .title = "",
    .state_size_bytes = sizeof(Bulk),
    .open = open,
    .go_on = go_on,
    .draw = draw,
    .key = answer,
    .close = close,
};

static void bulk_open(Screen *screen, const BulkAct *act, Str reason)
{
    BulkTask task = {screen, act, reason};

    screen_open(screen, &bulk_screen, &task);
}

bool bulk_begin(Screen *screen, const BulkAct *acts, size_t count, ActionId action)
{
    size_t i = 0;

    while (i < count && acts[i].action != action)
        i++;
    if (i == count || !listmark_any(ui_list(screen)))
        return false;
    screen->ui->bulk = &acts[i];
    if (acts[i].asks)
        dialog_ask(
            screen, QUESTION_BULK, ui_label(screen, action), str_of(_(acts[i].asks)),
            acts[i].max_points, acts[i].begun ? str_of(_(acts[i].begun)) : (Str){0});
    else
        bulk_open(screen, &acts[i], (Str){0});
    return true;
}

Outcome ui_bulk_reason(Screen *screen, Str reason)
{
    bulk_open(screen, screen->ui->bulk, reason);
    return OUTCOME_REDRAW;
}
