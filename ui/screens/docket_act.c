#include "ui/screens/docket_act.h"

#include "db/docket_store.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/picker.h"
#include "ui/screens/docket_pane.h"
#include "view/refusal_words.h"

enum {
    QUESTION_SESSION = 1, /* which of the open sessions? */
    QUESTION_SETTLED,     /* how has what was owed come? */
    QUESTION_ORDER        /* why is a case heard before others that stand higher? */
};

/* --- asking ------------------------------------------------------------------------------------ */

static Outcome ask(Screen *screen, int question, const char *text)
{
    dialog_ask(
        screen, question, str_of(_("Put on the docket")), str_of(_(text)),
        CASE_REASON_MAX_POINTS, (Str){0});
    return OUTCOME_REDRAW;
}

/* entry  NULL: of several cases, so the store tells which session may not hear one of them. */
static Outcome ask_session(
    Screen *screen, int question, const DocketEntry *entry, const DocketSessions *sessions)
{
    Arena *turn = screen_turn(screen);
    PickerRow *rows = arena_new(turn, PickerRow, sessions->count);

    for (size_t i = 0; i < sessions->count; i++) {
        const Session *session = &sessions->rows[i].session;
        bool is_same_panel =
            entry && entry->is_appeal && session->panel == entry->rejected_panel;
        rows[i] = (PickerRow){
            .label = docket_session_words(turn, &sessions->rows[i]),
            .why_not = is_same_panel ? str_of(_(guard_text(GUARD_OTHER_PANEL))) : STR(""),
            .value = (size_t)session->id.row,
        };
    }
    Picker picker = {
        .question = question,
        .title = str_of(_("On which session?")),
        .rows = rows,
        .count = sessions->count,
        .is_lettered = true,
    };
    picker_open(screen, &picker);
    return OUTCOME_REDRAW;
}

Outcome docket_ask_session(Screen *screen, int question, const DocketSessions *sessions)
{
    return ask_session(screen, question, NULL, sessions);
}

/* What stands between the case and the committee, and whose turn it is. */
static Outcome tell_not_ready(Screen *screen, const DocketEntry *entry)
{
    Arena *turn = screen_turn(screen);
    const Refusal *why = &entry->next.why;
    Str next = docket_row_why(turn, entry);
    Str words = why->guard != GUARD_NONE
                    ? refusal_words(turn, ERR_REFUSED, why)
                    : str_of(_("Its study is not before the committee yet"));

    screen_refuse(screen, str_of(_("This file is not ready for the committee")));
    dialog_tell(
        screen, str_of(_("Not ready")),
        str_format(
            turn, "%s %.*s\n%.*s", _("Next:"), (int)next.len, next.bytes, (int)words.len,
            words.bytes));
    return OUTCOME_REDRAW;
}

/* --- putting on -------------------------------------------------------------------------------- */

Err docket_put(Screen *screen, const DocketPending *pending, Str reason, Refusal *why)
{
    Act act = desk_act(screen->desk);
    Docketing docketing = {.session = pending->session, .settled = pending->settled};

    act.version = pending->casefile.version;
    act.reason = reason;
    return store_casefile_docket(
        screen->desk->store, &act, pending->casefile.id, &docketing, why);
}

static Outcome put_on(Screen *screen, const DocketPending *pending, Str reason)
{
    Refusal why = {0};
    Err err = docket_put(screen, pending, reason, &why);

    if (err == ERR_REFUSED && why.guard == GUARD_DOCKET_ORDER && !reason.len)
        return ask(
            screen, QUESTION_ORDER,
            N_("Other cases stand before this one; why is it heard now?"));
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The case is on the session's agenda")));
    return OUTCOME_RELOAD;
}

static Outcome put_on_session(Screen *screen, const DocketPending *pending)
{
    if (pending->casefile.state == CASE_DEFERRED && !pending->settled.len)
        return ask(
            screen, QUESTION_SETTLED, N_("How has come what the case was deferred for?"));
    return put_on(screen, pending, (Str){0});
}

Outcome docket_put_on(
    Screen *screen, DocketPending *pending, const DocketEntry *entry,
    const DocketSessions *sessions)
{
    const Casefile *casefile = &entry->view.casefile;

    *pending = (DocketPending){.casefile = *casefile};
    if (!entry->place)
        return tell_not_ready(screen, entry);
    if (casefile->state == CASE_DOCKETED) {
        screen_refuse(
            screen,
            screen_hint(
                screen, N_("The case is on an agenda already; {actions} takes it off")));
        return OUTCOME_REDRAW;
    }
    if (sessions->count > 1)
        return ask_session(screen, QUESTION_SESSION, entry, sessions);
    return put_on_session(screen, pending);
}

Outcome docket_go_on(Screen *screen, DocketPending *pending, const DialogAnswer *answer)
{
    switch (answer->question) {
    case QUESTION_SESSION:
        pending->session = (SessionId){(int64_t)answer->choice};
        return put_on_session(screen, pending);
    case QUESTION_SETTLED:
        pending->settled = str_copy(&screen->arena, answer->text);
        return put_on_session(screen, pending);
    default:
        return put_on(screen, pending, answer->text);
    }
}

Err docket_take(Screen *screen, const Casefile *casefile, Refusal *why)
{
    Act act = desk_act(screen->desk);

    act.version = casefile->version;
    return store_casefile_undock(screen->desk->store, &act, casefile->id, why);
}

Outcome docket_take_off(Screen *screen, const Casefile *casefile)
{
    Refusal why = {0};

    if (casefile->state != CASE_DOCKETED) {
        screen_refuse(screen, str_of(_("The case is on no agenda")));
        return OUTCOME_REDRAW;
    }
    Err err = docket_take(screen, casefile, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(
            screen, STYLE_OK, str_of(_("The case is off the agenda, back in its study")));
    return OUTCOME_RELOAD;
}

const char *docket_why_not_on(const DocketEntry *entry)
{
    if (!entry->place)
        return N_("This file is not ready for the committee");
    if (entry->view.casefile.state == CASE_DOCKETED)
        return N_("The case is on an agenda already");
    if (entry->view.casefile.state == CASE_DEFERRED)
        return N_("It was deferred; how what was owed has come is told of it alone");
    return NULL;
}

const char *docket_why_not_off(const DocketEntry *entry)
{
    return entry->view.casefile.state == CASE_DOCKETED ? NULL : N_("The case is on no agenda");
}
