#include "ui/plain.h"

#include "ui/claim.h"
#include "ui/plain_inside.h"
#include "ui/terminal.h"
#include "view/language.h"

/* Readings are logged, and typing is kept, after so long; then nothing wakes us but the lock. */
enum { REST_MS = 2100 };

/* --- time -------------------------------------------------------------------------------------- */

static Moment office_now(const Plain *plain)
{
    const UiHooks *hooks = plain->ui->hooks;

    return hooks->now ? hooks->now(plain->ui->desk) : MOMENT_NONE;
}

static int64_t until_lock_ms(const Plain *plain)
{
    const UiHooks *hooks = plain->ui->hooks;
    Moment now = office_now(plain);

    if (!hooks->lock || hooks->lock_after_ms <= 0 || now == MOMENT_NONE)
        return -1;
    Moment left_ms = plain->typed_moment + hooks->lock_after_ms - now;
    return left_ms > 0 ? left_ms : 0;
}

static int wait_ms(const Plain *plain)
{
    int64_t lock_ms = until_lock_ms(plain);

    if (plain->is_rested)
        return (int)lock_ms;
    return lock_ms >= 0 && lock_ms < REST_MS ? (int)lock_ms : REST_MS;
}

/* return  whether the screen was locked. */
static bool rest(Plain *plain)
{
    Ui *ui = plain->ui;

    ui_keep(ui);
    if (ui->hooks->has_changed)
        (void)ui->hooks->has_changed(ui->desk);
    plain->is_rested = true;
    if (until_lock_ms(plain) != 0)
        return false;
    size_t depth = ui->depth;
    plain->typed_moment = office_now(plain);
    ui->hooks->lock(ui_top(ui));
    return ui->depth != depth;
}

/* --- lines ------------------------------------------------------------------------------------- */

static void take_line(Plain *plain, const LineEvent *event)
{
    plain->typed_moment = office_now(plain);
    if (event->kind == LINE_TOO_LONG)
        screen_refuse(ui_top(plain->ui), language_text(err_text(ERR_TOO_LONG)));
    else if (event->kind == LINE_LEFT)
        plain_leave(plain);
    else
        plain_answer(plain, event->text);
}

/* return  whether there is something to be told. */
static bool answer(Plain *plain, const LineEvent *event)
{
    switch (event->kind) {
    case LINE_TIME:
        if (!rest(plain))
            return false;
        lines_say(plain->lines, STR(""));
        return true;
    case LINE_READY:
        ui_ready(plain->ui, event->file);
        lines_say(plain->lines, STR(""));
        return true;
    case LINE_END:
        lines_say(plain->lines, STR(""));
        plain->ui->is_over = true;
        return true;
    default:
        take_line(plain, event);
        return true;
    }
}

static void wait(Plain *plain)
{
    LineEvent event = {0};

    plain->is_rested = false;
    do
        lines_wait(
            plain->lines, wait_ms(plain), plain->ui->files, plain->ui->file_count, &event);
    while (!answer(plain, &event));
}

/* What others have changed meanwhile is told with the next answer. */
static void follow(Plain *plain)
{
    Ui *ui = plain->ui;

    if (ui->hooks->has_changed && ui->hooks->has_changed(ui->desk))
        ui_refresh(ui);
    if (ui->hooks->have_moved)
        (void)ui->hooks->have_moved(ui->desk);
    claim_watch(ui);
    ui_tell_open(ui);
    if (ui->wants_suspend)
        raise(SIGTSTP);
    ui->wants_suspend = false;
    if (ui->wants_copy)
        ui_copied(ui, false);
}

void plain_run(Lines *lines, Ui *ui)
{
    Arena arena = {0};
    Plain *plain = arena_new(&arena, Plain, 1);

    plain->ui = ui;
    plain->lines = lines;
    plain->typed_moment = office_now(plain);
    while (!ui->is_over) {
        follow(plain);
        plain_tell(plain);
        plain_ask(plain);
        wait(plain);
    }
    ui_keep(ui);
    ui->sheet.speech = NULL;
    for (size_t i = 0; i < UI_DEPTH; i++)
        arena_free(&plain->told[i].arena);
    arena_free(&plain->speech.arena);
    arena_free(&arena);
}
