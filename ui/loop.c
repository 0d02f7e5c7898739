#include "ui/loop.h"

#include "ui/claim.h"
#include "ui/frame.h"
#include "ui/term_title.h"

enum {
    CHANGE_POLL_MS = 250, /* somebody else's changes are looked for so often while idle */
    KEEP_AFTER_MS = 2000  /* typing that rests for so long is kept as a draft */
};

typedef struct {
    Terminal *terminal;
    Ui *ui;
    int64_t typed_ms; /* when a key last came */
    int64_t shown_minute;
    Moment typed_moment; /* the same on the office's clock, for the lock */
    bool has_typed;      /* since a frame was shown */
    TermTitle title;     /* of the window */
} Loop;

/* --- the terminal ---------------------------------------------------------------------------- */

static void take_size(Loop *loop)
{
    int rows, columns;

    terminal_size(loop->terminal, &rows, &columns);
    ui_set_letters(loop->ui, terminal_letters(loop->terminal));
    ui_resize(loop->ui, rows, columns);
}

/* What the office settled may have changed at another terminal. */
static void take_wishes(Loop *loop)
{
    Str bidi, marks;

    if (!loop->ui->hooks->terminals)
        return;
    loop->ui->hooks->terminals(loop->ui->desk, &bidi, &marks);
    terminal_prefer(loop->terminal, bidi, marks);
    ui_set_letters(loop->ui, terminal_letters(loop->terminal));
}

/* --- time ------------------------------------------------------------------------------------ */

static Moment office_now(const Loop *loop)
{
    return loop->ui->hooks->now ? loop->ui->hooks->now(loop->ui->desk) : MOMENT_NONE;
}

static int64_t minute_of(Moment moment)
{
    return moment / MOMENT_MINUTE_MS;
}

static int until_next_minute_ms(Moment now)
{
    return (int)(MOMENT_MINUTE_MS - now % MOMENT_MINUTE_MS);
}

static int sooner(int a_ms, int b_ms)
{
    return a_ms < 0 || b_ms < a_ms ? b_ms : a_ms;
}

/* How long nothing needs to be done; -1: until a key comes. */
static int idle_ms(const Loop *loop)
{
    Moment now = office_now(loop);
    int wait_ms = -1;

    if (loop->ui->hooks->has_changed)
        wait_ms = sooner(wait_ms, CHANGE_POLL_MS);
    if (now != MOMENT_NONE)
        wait_ms = sooner(wait_ms, until_next_minute_ms(now));
    if (!loop->ui->is_kept) {
        int64_t rest_ms = loop->typed_ms + KEEP_AFTER_MS - terminal_now_ms();
        wait_ms = sooner(wait_ms, rest_ms > 0 ? (int)rest_ms : 0);
    }
    return wait_ms;
}

static bool is_time_to_lock(const Loop *loop, Moment now)
{
    const UiHooks *hooks = loop->ui->hooks;

    return hooks->lock && hooks->lock_after_ms > 0 && now != MOMENT_NONE &&
           now - loop->typed_moment >= hooks->lock_after_ms;
}

/* return  whether something may look different now. */
static bool answer_time(Loop *loop)
{
    Ui *ui = loop->ui;
    Moment now = office_now(loop);
    bool is_new_minute = now != MOMENT_NONE && minute_of(now) != loop->shown_minute;
    bool has_changed = ui->hooks->has_changed && ui->hooks->has_changed(ui->desk);
    bool have_moved = ui->hooks->have_moved && ui->hooks->have_moved(ui->desk);
    bool is_to_lock = is_time_to_lock(loop, now);

    if (terminal_now_ms() - loop->typed_ms >= KEEP_AFTER_MS)
        ui_keep(ui);
    if (is_to_lock) {
        loop->typed_moment = now;
        ui_keep(ui);
        ui->hooks->lock(ui_top(ui));
    }
    if (has_changed)
        take_wishes(loop);
    if (is_new_minute || has_changed)
        ui_refresh(ui);
    if (have_moved || has_changed || is_new_minute)
        claim_watch(ui);
    return is_to_lock || is_new_minute || has_changed || have_moved;
}

/* --- events ---------------------------------------------------------------------------------- */

static void answer_typing(Loop *loop, const TerminalEvent *event)
{
    loop->typed_ms = terminal_now_ms();
    loop->typed_moment = office_now(loop);
    loop->has_typed = true;
    ui_answer(loop->ui, event);
    if (loop->ui->wants_copy)
        ui_copied(loop->ui, terminal_copy(loop->terminal, loop->ui->clip));
}

static void answer_pointing(Loop *loop, const TerminalEvent *event)
{
    TerminalEvent seen = *event;

    seen.column = terminal_seen(loop->terminal, &loop->ui->sheet, event->row, event->column);
    answer_typing(loop, &seen);
}

static void suspend(Loop *loop)
{
    loop->ui->wants_suspend = false;
    ui_keep(loop->ui);
    terminal_suspend(loop->terminal);
    take_size(loop);
}

/* return  whether something may look different now. */
static bool answer(Loop *loop, const TerminalEvent *event)
{
    switch (event->kind) {
    case EVENT_KEY:
    case EVENT_PASTE:
        answer_typing(loop, event);
        if (loop->ui->wants_suspend)
            suspend(loop);
        return true;
    case EVENT_POINT:
        answer_pointing(loop, event);
        return true;
    case EVENT_RESIZE:
        take_size(loop);
        return true;
    case EVENT_SUSPEND:
        suspend(loop);
        return true;
    case EVENT_END:
        loop->ui->is_over = true;
        return false;
    case EVENT_READY:
        ui_ready(loop->ui, event->file);
        return true;
    case EVENT_TIME:
        return answer_time(loop);
    default:
        return false;
    }
}

static void show(Loop *loop)
{
    Ui *ui = loop->ui;
    const Sheet *sheet = ui_draw(ui);

    if (loop->has_typed) /* what is seen here is told to the others by then */
        ui_tell_open(ui);
    loop->has_typed = false;
    loop->shown_minute = minute_of(office_now(loop));
    if (ui->wants_repaint)
        terminal_forget(loop->terminal);
    terminal_show(loop->terminal, sheet);
    if (terminal_has_title(loop->terminal))
        term_title_show(&loop->title, frame_window_title(ui));
    if (ui->wants_beep)
        terminal_beep(loop->terminal);
    ui->wants_beep = ui->wants_repaint = false;
}

void loop_run(Terminal *terminal, Ui *ui)
{
    Loop loop = {
        .terminal = terminal,
        .ui = ui,
        .typed_ms = terminal_now_ms(),
        .has_typed = true,
    };
    TerminalEvent event = {0};

    loop.typed_moment = office_now(&loop);
    ui_set_mouse(ui, terminal_has_mouse(terminal));
    take_wishes(&loop);
    take_size(&loop);
    for (bool is_changed = true, is_whole = false; !ui->is_over;) {
        int wait_ms = is_changed || !is_whole ? 0 : idle_ms(&loop);
        terminal_wait(terminal, wait_ms, ui->files, ui->file_count, &event);
        bool is_drained = event.kind == EVENT_TIME;
        if (is_changed && is_drained) {
            show(&loop);
            is_changed = is_whole = false;
        } else if (!is_whole && is_drained) {
            is_changed = ui_go_on(ui);
            is_whole = !is_changed;
        } else {
            is_changed |= answer(&loop, &event);
        }
    }
    ui_keep(ui);
}
