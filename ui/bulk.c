#include "ui/bulk_inside.h"

#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/listmark.h"
#include "ui/terminal.h"
#include "ui/ui_inside.h"
#include "view/language.h"
#include "view/refusal_words.h"

#include <string.h>

enum {
    CHUNK = 64,
    BOX_CELLS = 60,
    PIECE_MS = 15,    /* so long no key is waited for */
    PROGRESS_MS = 100 /* the figures go on so often */
};

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
    if (bulk->act->find)
        return bulk->act->find(bulk->asker, arena, bulk->ids[bulk->at], out);
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

/* What is done from here on is taken back together. */
static void begin_acting(Bulk *bulk)
{
    Ui *ui = bulk->asker->ui;

    bulk->phase = BULK_ACTS;
    bulk->at = bulk->shown_at = 0;
    if (ui->hooks->bulk)
        ui->hooks->bulk(ui->desk, true);
}

/* The marks go with the act: what was refused is told, and not tried again by accident. */
static void report(Bulk *bulk)
{
    Ui *ui = bulk->asker->ui;

    bulk->phase = BULK_REPORTS;
    ui->is_behind = true;
    if (ui->hooks->bulk)
        ui->hooks->bulk(ui->desk, false);
    if (ui->hooks->acted)
        (void)ui->hooks->acted(bulk->asker); /* it is noted that it was done there */
    if (bulk->list)
        listmark_clear(bulk->list);
}

/* --- pieces ------------------------------------------------------------------------------------ */

static Err look_on(Screen *screen, Bulk *bulk)
{
    if (!bulk->is_gathered)
        return gather_page(bulk);
    if (bulk->at < bulk->count && bulk->count <= BULK_MAX)
        return look_at_next(screen, bulk);
    if (bulk->is_asked || bulk->refusable || bulk->count > BULK_MAX)
        bulk->phase = BULK_ASKS;
    else
        begin_acting(bulk);
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

    if (!bulk_is_busy(bulk))
        return false;
    while (bulk_is_busy(bulk) && !bulk->err && terminal_now_ms() - begun_ms < PIECE_MS)
        bulk->err = take_step(screen, bulk);
    if (bulk->err) {
        screen_refuse_err(screen, bulk->err, NULL);
        report(bulk);
    }
    show_progress(bulk, terminal_now_ms());
    return true;
}

/* --- drawing ----------------------------------------------------------------------------------- */

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
    Str text = bulk_words(bulk, screen_turn(screen));
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
    else if (is_escape || (is_enter && !bulk_is_busy(bulk)))
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
    const int64_t *ids; /* NULL: the marked rows of its list */
    size_t count;
    bool is_asked;
} BulkTask;

static void gather_given(Bulk *bulk, const BulkTask *task)
{
    bulk->count = task->count;
    bulk->is_gathered = true;
    memcpy(
        bulk->ids, task->ids,
        (task->count < BULK_MAX ? task->count : BULK_MAX) * sizeof task->ids[0]);
}

static void open(Screen *screen, const void *argument)
{
    Bulk *bulk = screen->state;
    const BulkTask *task = argument;

    bulk->act = task->act;
    bulk->reason = str_copy(&screen->arena, task->reason);
    bulk->asker = task->asker;
    bulk->is_asked = task->is_asked;
    bulk->ids = arena_new(&screen->arena, int64_t, BULK_MAX);
    if (task->ids)
        gather_given(bulk, task);
    else
        bulk->list = ui_list(task->asker);
    if (bulk->list && !bulk->list->marks.is_all)
        gather_kept(bulk);
}

static void close(Screen *screen)
{
    Bulk *bulk = screen->state;

    if (bulk->phase == BULK_ACTS && screen->ui->hooks->bulk)
        screen->ui->hooks->bulk(screen->ui->desk, false);
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
    BulkTask task = {.asker = screen, .act = act, .reason = reason, .is_asked = true};

    screen_open(screen, &bulk_screen, &task);
}

void bulk_run(
    Screen *screen, const BulkAct *act, const int64_t *ids, size_t count, bool is_asked)
{
    BulkTask task = {screen, act, (Str){0}, ids, count, is_asked};

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
