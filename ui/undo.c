#include "ui/undo.h"

#include "db/undo_store.h"
#include "text/isolate.h"
#include "ui/bulk.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/ui_inside.h"
#include "view/undo_words.h"

enum { FRESH_MINUTES = 10 };

/* --- where it was done ------------------------------------------------------------------------- */

static void note(Desk *desk, int64_t act, const ScreenKind *where)
{
    if (desk->act_count == DESK_ACTS) {
        for (size_t i = 1; i < DESK_ACTS; i++)
            desk->acts[i - 1] = desk->acts[i];
        desk->act_count--;
    }
    int64_t after = desk->act_count ? desk->acts[desk->act_count - 1].act : act - 1;
    desk->acts[desk->act_count++] = (DeskAct){after, act, where};
}

bool undo_acted(Screen *screen)
{
    Desk *desk = screen->desk;
    int64_t act = desk->store ? store_undo_newest(desk->store) : 0;
    bool is_known = desk->act_count && desk->acts[desk->act_count - 1].act >= act;
    UndoPlan plan;

    if (!act || is_known)
        return false;
    note(desk, act, screen->kind);
    Act now = desk_act(desk);
    return !store_undo_find(desk->store, &now, screen_turn(screen), &plan) &&
           undo_is_possible(&plan);
}

static bool was_done_here(const Screen *screen, const UndoPlan *plan)
{
    const Desk *desk = screen->desk;

    for (size_t i = 0; i < desk->act_count; i++) {
        const DeskAct *done = &desk->acts[i];
        if (plan->first_event > done->after && plan->first_event <= done->act)
            return done->where == screen->kind;
    }
    return false;
}

/* --- what was done to many rows -------------------------------------------------------------- */

static Err find_part(Screen *screen, Arena *arena, int64_t id, void **row)
{
    Act act = desk_act(screen->desk);
    UndoPlan *plan = arena_new(arena, UndoPlan, 1);

    *row = plan;
    return store_undo_find_part(screen->desk->store, &act, id, arena, plan);
}

static Str name_part(Arena *arena, const void *row)
{
    return undo_words_act(arena, row);
}

static const char *why_not_part(const Screen *screen, const void *row)
{
    const UndoPlan *plan = row;

    (void)screen;
    if (plan->instead)
        return plan->instead;
    if (plan->has_later)
        return guard_text(GUARD_LATER_ACT);
    return plan->is_kept ? NULL : guard_text(GUARD_NOT_KEPT);
}

static Err take_part_back(Screen *screen, const void *row, Str reason, Refusal *why)
{
    Act act = desk_act(screen->desk);

    (void)reason;
    return store_undo_part(
        screen->desk->store, &act, ((const UndoPlan *)row)->first_event, why);
}

static const BulkAct taking_back = {
    .action = ACTION_UNDO,
    .name = name_part,
    .why_not = why_not_part,
    .act = take_part_back,
    .find = find_part,
};

/* All of it that stands, the last first: each by itself, so that what others have gone on with is told
 * and the rest is taken back. */
static Outcome take_all_back(Screen *screen, const UndoPlan *plan, bool is_asked)
{
    Act act = desk_act(screen->desk);
    int64_t *parts = NULL;
    size_t count;
    Err err = store_undo_parts(
        screen->desk->store, &act, plan->bulk_id, screen_turn(screen), &parts, &count);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        bulk_run(screen, &taking_back, parts, count, is_asked);
    return OUTCOME_REDRAW;
}

/* --- taking back ------------------------------------------------------------------------------- */

static Outcome refuse(Screen *screen, const UndoPlan *plan, Err err, Refusal *why)
{
    Staff *staff = NULL;
    size_t count = 0;
    Arena *turn = screen_turn(screen);

    if (err == ERR_REFUSED && !store_staff_list(screen->desk->store, turn, &staff, &count))
        undo_words_refusal(turn, plan, staff, count, why);
    screen_refuse_err(screen, err, why);
    return OUTCOME_RELOAD;
}

/* The record stands selected where the list has it again. */
static void select_record(Screen *screen, int64_t id)
{
    List *list = ui_list(screen);
    const void *row;

    for (size_t i = 0; list && list->kind->id && (row = list_row(list, i)) != NULL; i++) {
        if (list->kind->id(row) == id)
            list->selected = i;
    }
    if (list)
        list_keep_in_sight(list);
}

/* Who looks at what is there no more goes back to where he came from. */
static Outcome show_what_is_left(Screen *screen, int64_t record_id)
{
    Err err = ERR_NONE;

    if (screen->kind->load && !ui_has_unsaved(screen))
        err = screen->kind->load(screen);
    if (err == ERR_NOT_FOUND && screen->ui->depth > 1)
        return OUTCOME_LEAVE;
    select_record(screen, record_id);
    return OUTCOME_RELOAD;
}

static Outcome take_back(Screen *screen, const UndoPlan *plan)
{
    Desk *desk = screen->desk;
    Arena *turn = screen_turn(screen);
    Act act = desk_act(desk);
    Refusal why = {0};
    Err err = store_undo(desk->store, &act, plan->act.id, &why);

    if (err)
        return refuse(screen, plan, err, &why);
    Outcome outcome = show_what_is_left(screen, plan->act.record_id);
    Str words = undo_words_act(turn, plan);
    screen_say(
        screen, STYLE_OK, str_format(turn, _("Taken back: %.*s"), (int)words.len, words.bytes));
    return outcome;
}

static Outcome ask(Screen *screen, const UndoPlan *plan)
{
    Arena *turn = screen_turn(screen);
    Str words = undo_words_act(turn, plan);
    Str at = text_isolate_ltr(
        turn,
        str_format(
            turn, "%02d:%02d", moment_hour(plan->act.moment), moment_minute(plan->act.moment)));

    screen->desk->undo_asked = plan->act.id;
    dialog_confirm(
        screen, QUESTION_UNDO,
        str_format(
            turn, _("Your last act: %.*s, at %.*s. Take it back?"), (int)words.len, words.bytes,
            (int)at.len, at.bytes),
        str_of(_("Take back")));
    return OUTCOME_REDRAW;
}

static bool is_fresh(Desk *desk, const UndoPlan *plan)
{
    return desk_now(desk) - plan->act.moment < FRESH_MINUTES * MOMENT_MINUTE_MS;
}

Outcome undo_newest(Screen *screen, bool is_sure)
{
    Desk *desk = screen->desk;
    Act act = desk_act(desk);
    UndoPlan plan;
    Err err = store_undo_find(desk->store, &act, screen_turn(screen), &plan);

    if (err == ERR_NOT_FOUND) {
        screen_refuse(screen, str_of(_("There is nothing to take back")));
        return OUTCOME_REDRAW;
    }
    if (err) {
        screen_refuse_err(screen, err, NULL);
        return OUTCOME_REDRAW;
    }
    bool is_asked = is_sure && screen->desk->undo_asked == plan.act.id;
    bool is_plain = is_fresh(desk, &plan) && was_done_here(screen, &plan);
    if (plan.bulk_id)
        return take_all_back(screen, &plan, !is_plain);
    if (undo_is_possible(&plan) && !is_asked && !is_plain)
        return ask(screen, &plan);
    return take_back(screen, &plan);
}
