#include "ui/claim.h"

#include "ui/dialog.h"
#include "ui/ui_inside.h"
#include "view/language.h"

/* What is done to the text of a field; what a screen does itself comes with it. */
static const ActionId of_fields[] = {
    ACTION_CHOOSE, ACTION_UNDO, ACTION_REDO, ACTION_CUT, ACTION_PASTE};

static bool is_among(const ActionId *actions, size_t count, ActionId action)
{
    for (size_t i = 0; i < count; i++)
        if (actions[i] == action)
            return true;
    return false;
}

bool claim_forbids(const Screen *screen, ActionId action)
{
    return screen->hold != HOLD_NONE &&
           (is_among(of_fields, sizeof of_fields / sizeof of_fields[0], action) ||
            is_among(screen->kind->actions, screen->kind->action_count, action));
}

bool claim_is_typing(Key key)
{
    return keys_is_text(key) || key == KEYCODE_BACKSPACE || key == KEYCODE_DELETE;
}

bool claim_refuses(Screen *screen)
{
    if (screen->hold == HOLD_NONE)
        return false;
    screen_refuse(screen, screen_hint(screen, CLAIM_WHY_NOT));
    return true;
}

/* --- the other one ----------------------------------------------------------------------------- */

/* return  whether somebody at another desk edits the record of this form. */
static bool is_claimed(Screen *screen, Claim *out)
{
    const UiHooks *hooks = screen->ui->hooks;
    const ScreenKind *kind = screen->kind;

    if (kind->key || !kind->about || !kind->form || !hooks->claim)
        return false;
    RecordRef record = kind->about(screen);
    return record.id && hooks->claim(screen->desk, screen_turn(screen), record, out);
}

void claim_look(Screen *screen)
{
    Arena *turn = screen_turn(screen);
    Claim claim;

    if (!is_claimed(screen, &claim))
        return;
    screen->hold = HOLD_READ_ONLY;
    Str text = str_format(
        turn, "◆ %.*s\n%s", (int)claim.words.len, claim.words.bytes,
        _("Taken over, what was typed there is kept as a draft, and it is told."));
    dialog_choose(screen, QUESTION_CLAIM, text, str_of(_("Take over")), str_of(_("Wait")));
}

/* What was saved meanwhile is shown; where something is typed, saving compares. */
static void follow(Screen *screen)
{
    if (screen->kind->follow && !ui_has_unsaved(screen))
        screen->kind->follow(screen);
    ui_load(screen);
}

static void take_over(Screen *screen)
{
    RecordRef record = screen->kind->about(screen);
    Claim claim = {.turn = 0};
    Err err = ERR_NONE;

    if (is_claimed(screen, &claim))
        err = screen->ui->hooks->take_over(screen->desk, record, claim.staff_id);
    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    screen->hold = HOLD_NONE;
    screen->turn = claim.turn + 1;
    follow(screen);
    screen_say(screen, STYLE_OK, str_of(_("Taken over; the other desk is told")));
}

void claim_answered(Screen *screen, const DialogAnswer *answer)
{
    if (!answer->choice) {
        take_over(screen);
        return;
    }
    screen->hold = HOLD_WAITS;
    screen_say(screen, STYLE_ACCENT, str_of(_("It opens as soon as the other desk is done")));
}

/* --- while it is open -------------------------------------------------------------------------- */

static void open_at_last(Screen *screen)
{
    screen->hold = HOLD_NONE;
    follow(screen);
    screen->ui->wants_beep = true;
    screen_say(screen, STYLE_OK, str_of(_("The other desk is done: it can be edited now")));
}

void claim_look_again(Screen *screen)
{
    Claim claim;

    if (screen->hold == HOLD_NONE)
        return;
    if (is_claimed(screen, &claim))
        claim_look(screen);
    else
        open_at_last(screen);
}

/* What was typed stands there to be read, and is kept. */
static void give_up(Screen *screen, const Claim *claim)
{
    ui_keep(screen->ui);
    screen->hold = HOLD_READ_ONLY;
    screen->turn = 0;
    screen_refuse(
        screen, str_format(
                    screen_turn(screen), _("Taken over, yours is kept as a draft: %.*s"),
                    (int)claim->words.len, claim->words.bytes));
}

static void watch(Screen *screen)
{
    bool is_mine = ui_has_unsaved(screen) || screen->turn;
    Claim claim = {.turn = 0};
    bool is_theirs = is_claimed(screen, &claim);

    if (screen->hold == HOLD_WAITS && !is_theirs)
        open_at_last(screen);
    else if (screen->hold == HOLD_NONE && is_mine && is_theirs && claim.turn > screen->turn)
        give_up(screen, &claim);
}

void claim_watch(Ui *ui)
{
    bool is_told = false;

    for (size_t i = 0; i < ui->depth; i++) {
        ScreenHold before = ui->stack[i]->hold;
        watch(ui->stack[i]);
        is_told |= ui->stack[i]->hold != before;
    }
    if (is_told)
        ui_tell_open(ui);
}
