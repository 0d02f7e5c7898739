#include "ui/screens/visit_act.h"

#include "db/inquiry_store.h"
#include "db/intake_store.h"
#include "db/referral_store.h"
#include "text/isolate.h"
#include "ui/calendar.h"
#include "ui/dialog.h"
#include "ui/screens/inquiry.h"
#include "ui/screens/visit_courtesy.h"
#include "ui/screens/visit_missing.h"
#include "ui/screens/visitor.h"

enum {
    QUESTION_END = 1,  /* for what reason does the visit end? */
    QUESTION_CLEAR,    /* why does a ticket end that was never called? */
    QUESTION_LEFT,     /* why does one end that was on hold? */
    QUESTION_REFERRAL, /* what is the colleague asked? */
    QUESTION_RETURN,   /* on which day does the visitor come back? */
    QUESTION_COURTESY, /* what of the courtesy list was left out, or kept after all? */
};

/* What is said of a step. */
static const struct {
    VisitStep step;
    const char *said;
} steps[] = {
    {VISIT_STEP_ARRIVE,           N_("Ticket %.*s was given")                         },
    {VISIT_STEP_CALL,             N_("Call number %.*s")                              },
    {VISIT_STEP_RECALL,           N_("Call number %.*s once more")                    },
    {VISIT_STEP_PUT_BACK,         N_("Number %.*s waits again")                       },
    {VISIT_STEP_TO_END,           N_("Number %.*s waits again, as the last")          },
    {VISIT_STEP_SERVE,            N_("Number %.*s is with you")                       },
    {VISIT_STEP_HOLD,             N_("Number %.*s is on hold")                        },
    {VISIT_STEP_RESUME,           N_("Number %.*s is with you again")                 },
    {VISIT_STEP_DONE,             N_("The visit of number %.*s has ended")            },
    {VISIT_STEP_NO_SHOW,          N_("Number %.*s did not come; the ticket has ended")},
    {VISIT_STEP_REFUSE_WITH_LIST, N_("Number %.*s has the list of missing papers")    },
    {VISIT_STEP_CLEAR,            N_("The ticket %.*s has ended uncalled")            },
};

static VisitSeen seen_of(const Visit *visit)
{
    return (VisitSeen){visit->id, visit->version, visit->ticket};
}

static Str number_of(Screen *screen, Ticket ticket)
{
    Arena *turn = screen_turn(screen);

    return text_isolate_ltr(turn, ticket_text(turn, ticket, desk_today(screen->desk)));
}

/* Says what was done. */
static void say(Screen *screen, Ticket ticket, VisitStep step)
{
    Arena *turn = screen_turn(screen);
    Str number = number_of(screen, ticket);

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (steps[i].step == step)
            screen_say(
                screen, STYLE_OK,
                str_format(turn, _(steps[i].said), (int)number.len, number.bytes));
    }
}

/* --- somebody was faster ----------------------------------------------------------------------- */

static Str who_has(Screen *screen, const Visit *visit)
{
    Desk *desk = screen->desk;
    Staff staff;

    if (!visit->staff_id || visit->staff_id == desk->staff.id ||
        store_staff_find(desk->store, visit->staff_id, screen_turn(screen), &staff))
        return (Str){0};
    return text_isolate(screen_turn(screen), staff.name);
}

static void tell_who_has_it(Screen *screen, const VisitSeen *seen)
{
    Arena *turn = screen_turn(screen);
    Str number = number_of(screen, seen->ticket);
    Visit visit;
    Err err = store_visit_find(screen->desk->store, seen->id, turn, &visit);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    Str name = who_has(screen, &visit);
    const char *state = _(visit_state_label(visit.state));
    if (name.len)
        screen_refuse(
            screen, str_format(
                        turn, _("%.*s was faster with number %.*s: %s"), (int)name.len,
                        name.bytes, (int)number.len, number.bytes, state));
    else
        screen_refuse(
            screen, str_format(
                        turn, _("Number %.*s has changed meanwhile: %s"), (int)number.len,
                        number.bytes, state));
}

static Outcome refuse(Screen *screen, const VisitSeen *seen, Err err, const Refusal *why)
{
    if (err == ERR_CHANGED_MEANWHILE || why->guard == GUARD_TICKET_TAKEN)
        tell_who_has_it(screen, seen);
    else
        screen_refuse_err(screen, err, why);
    return OUTCOME_RELOAD;
}

/* --- steps ------------------------------------------------------------------------------------- */

static Act act_on(const Screen *screen, const VisitSeen *seen, Str reason)
{
    Act act = desk_act(screen->desk);

    act.version = seen->version;
    act.reason = reason;
    return act;
}

/* A visitor who did not come may wait again, as the office has set it. */
static VisitStep step_taken(Screen *screen, const VisitSeen *seen, VisitStep step)
{
    Visit visit;
    bool is_found =
        !store_visit_find(screen->desk->store, seen->id, screen_turn(screen), &visit);

    if (step == VISIT_STEP_NO_SHOW && is_found && visit.state == VISIT_WAITING)
        return VISIT_STEP_TO_END;
    return step;
}

static Outcome take(
    Screen *screen, VisitActs *acts, const VisitSeen *seen, VisitStep step, Str reason)
{
    Act act = act_on(screen, seen, reason);
    Refusal why = {0};
    Err err = store_visit_step(screen->desk->store, &act, seen->id, step, &why);

    if (err)
        return refuse(screen, seen, err, &why);
    say(screen, seen->ticket, step_taken(screen, seen, step));
    acts->goes_on = step == VISIT_STEP_HOLD;
    if (step == VISIT_STEP_CALL || step == VISIT_STEP_RESUME)
        acts->goes_to = seen->id;
    return OUTCOME_RELOAD;
}

static Outcome call_next(Screen *screen, VisitActs *acts)
{
    Desk *desk = screen->desk;
    Act act = desk_act(desk);
    Refusal why = {0};
    VisitId id;
    Visit visit;
    Err err = store_visit_call_next(desk->store, &act, &id, &why);

    if (err == ERR_NOT_FOUND) {
        screen_refuse(screen, str_of(_("Nobody is waiting")));
        return OUTCOME_RELOAD;
    }
    if (!err)
        err = store_visit_find(desk->store, id, screen_turn(screen), &visit);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_RELOAD;
    }
    say(screen, visit.ticket, VISIT_STEP_CALL);
    acts->goes_to = id;
    return OUTCOME_RELOAD;
}

/* --- what must be asked first ------------------------------------------------------------------- */

static Outcome ask_reason(Screen *screen, int question, const char *begun)
{
    dialog_ask(
        screen, question, str_of(_("Reason")), str_of(_("Why does the visit end?")),
        VISIT_REASON_MAX_POINTS, language_text(begun));
    return OUTCOME_REDRAW;
}

static Outcome miss_called(Screen *screen, VisitActs *acts, const Visit *visit)
{
    Arena *turn = screen_turn(screen);
    int needed = setting_number(&screen->desk->settings, SETTING_QUEUE_RECALLS);
    VisitSeen seen = seen_of(visit);
    Str number = number_of(screen, visit->ticket);

    if ((int)visit->recalls < needed) {
        screen_refuse(
            screen, str_format(
                        turn, _("Call number %.*s again first: called %u of %d times so far"),
                        (int)number.len, number.bytes, visit->recalls + 1, needed + 1));
        return OUTCOME_REDRAW;
    }
    return take(screen, acts, &seen, VISIT_STEP_NO_SHOW, (Str){0});
}

static Outcome miss(Screen *screen, VisitActs *acts, const Visit *visit)
{
    if (visit->state == VISIT_WAITING)
        return ask_reason(screen, QUESTION_CLEAR, N_("Left before his turn"));
    if (visit->state == VISIT_HOLD)
        return ask_reason(screen, QUESTION_LEFT, N_("Did not come back"));
    return miss_called(screen, acts, visit);
}

/* What he asked and nobody answered is what the colleague will most likely be asked. */
static Str open_question(Screen *screen, const Visit *visit)
{
    enum { LOOKED_AT = 8 };
    Arena *turn = screen_turn(screen);
    Inquiry *inquiries = arena_new(turn, Inquiry, LOOKED_AT);
    size_t count;

    if (store_inquiry_of_visit(
            screen->desk->store, visit->id.row, (InquiryId){0}, turn, inquiries, LOOKED_AT,
            &count))
        return (Str){0};
    for (size_t i = 0; i < count; i++)
        if (inquiries[i].state == INQUIRY_OPEN)
            return inquiries[i].question;
    return (Str){0};
}

static Outcome ask_referral(Screen *screen, const Visit *visit)
{
    const Policy *policy = screen->desk->policy;
    const char *role = policy ? role_label(policy_referral_role(policy)) : "";
    Str text = str_format(
        screen_turn(screen), _("What is asked? It goes to: %.*s"), (int)language_text(role).len,
        language_text(role).bytes);

    dialog_ask(
        screen, QUESTION_REFERRAL, str_of(_("Refer")), text, INQUIRY_MAX_POINTS,
        open_question(screen, visit));
    return OUTCOME_REDRAW;
}

/* Where the calendar cannot be read the day is chosen from today on. */
static Day proposed_day(Screen *screen, Day today)
{
    Day day;
    Err err = store_return_day(screen->desk->store, today, screen_turn(screen), &day);

    return err ? today : day;
}

static Outcome ask_return_day(Screen *screen, const Visit *visit)
{
    Day today = desk_today(screen->desk);

    if (!visit->casefile_id)
        screen_refuse(screen, str_of(_(guard_text(GUARD_DRAFT_UNFINISHED))));
    else
        calendar_open(
            screen, QUESTION_RETURN, str_of(_("When does he come back?")),
            proposed_day(screen, today), today);
    return OUTCOME_REDRAW;
}

/* --- what was answered -------------------------------------------------------------------------- */

/* Whom it went to is told by his role: nobody is asked by name. */
static void say_referred(Screen *screen, Ticket ticket, int64_t id)
{
    Arena *turn = screen_turn(screen);
    Str number = number_of(screen, ticket);
    Referral referral;
    Err err = store_referral_find(screen->desk->store, id, turn, &referral);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    Str role = language_text(role_label(referral.to_role));
    screen_say(
        screen, STYLE_OK,
        str_format(
            turn, _("Number %.*s was referred to: %.*s"), (int)number.len, number.bytes,
            (int)role.len, role.bytes));
}

static Outcome refer(Screen *screen, const VisitSeen *seen, Str question)
{
    Act act = act_on(screen, seen, (Str){0});
    Refusal why = {0};
    int64_t referral;
    Err err = store_visit_refer(screen->desk->store, &act, seen->id, question, &referral, &why);

    if (err)
        return refuse(screen, seen, err, &why);
    say_referred(screen, seen->ticket, referral);
    return OUTCOME_RELOAD;
}

static Outcome refuse_with_list(Screen *screen, const VisitSeen *seen, Day return_day)
{
    Act act = act_on(screen, seen, (Str){0});
    Refusal why = {0};
    Err err = store_visit_refuse(screen->desk->store, &act, seen->id, return_day, &why);

    if (err)
        return refuse(screen, seen, err, &why);
    say(screen, seen->ticket, VISIT_STEP_REFUSE_WITH_LIST);
    err = visit_missing_tell(screen, seen->id);
    if (err)
        screen_refuse_err(screen, err, NULL);
    return OUTCOME_RELOAD;
}

Outcome visit_act_answered(Screen *screen, VisitActs *acts, const DialogAnswer *answer)
{
    VisitSeen seen = acts->asked;

    switch (answer->question) {
    case QUESTION_END:
        return take(screen, acts, &seen, VISIT_STEP_DONE, answer->text);
    case QUESTION_CLEAR:
        return take(screen, acts, &seen, VISIT_STEP_CLEAR, answer->text);
    case QUESTION_LEFT:
        return take(screen, acts, &seen, VISIT_STEP_NO_SHOW, answer->text);
    case QUESTION_REFERRAL:
        return refer(screen, &seen, answer->text);
    case QUESTION_RETURN:
        return refuse_with_list(screen, &seen, answer->day);
    case QUESTION_COURTESY:
        return visit_courtesy_answered(screen, seen.id, answer->choice);
    default:
        return OUTCOME_REDRAW;
    }
}

/* --- what F2 does ------------------------------------------------------------------------------ */

/* The usual next step with the ticket that is selected; without one of his own he calls. */
static VisitStep usual_step(const Desk *desk, const Visit *visit)
{
    bool is_mine = visit && visit->staff_id == desk->staff.id;

    if (is_mine && visit->state == VISIT_CALLED)
        return VISIT_STEP_SERVE;
    if (is_mine && visit->state == VISIT_SERVING)
        return VISIT_STEP_DONE;
    return visit && visit->state == VISIT_HOLD ? VISIT_STEP_RESUME : VISIT_STEP_CALL;
}

static Outcome do_usual(Screen *screen, VisitActs *acts, const Visit *visit)
{
    VisitStep step = usual_step(screen->desk, visit);

    if (step == VISIT_STEP_CALL)
        return call_next(screen, acts);
    VisitSeen seen = seen_of(visit);
    return take(screen, acts, &seen, step, (Str){0});
}

const char *visit_act_label(const Desk *desk, const Visit *visit, ActionId action)
{
    if (action == ACTION_FILE && visit && !visit->person_id)
        return N_("Find the visitor");
    if (action == ACTION_NO_SHOW && visit && visit->state == VISIT_WAITING)
        return N_("Has left");
    if (action != ACTION_CALL_NEXT)
        return NULL;
    switch (usual_step(desk, visit)) {
    case VISIT_STEP_SERVE:
        return N_("Serve");
    case VISIT_STEP_DONE:
        return N_("End the visit");
    case VISIT_STEP_RESUME:
        return N_("Go on with him");
    default:
        return NULL;
    }
}

ActionNeeds visit_act_met(const Visit *visit)
{
    static const ActionNeeds met[VISIT_STATE_COUNT] = {
        [VISIT_WAITING] = NEED_WAITING | NEED_AWAY,
        [VISIT_CALLED] = NEED_CALLED | NEED_AWAY,
        [VISIT_SERVING] = NEED_SERVING | NEED_OPEN,
        [VISIT_HOLD] = NEED_AWAY,
    };

    return visit ? met[visit->state] : 0;
}

/* --- all acts ---------------------------------------------------------------------------------- */

/* Steps that need nothing but the ticket. */
static const struct {
    ActionId action;
    VisitStep step;
} plain[] = {
    {ACTION_CALL_THIS, VISIT_STEP_CALL    },
    {ACTION_RECALL,    VISIT_STEP_RECALL  },
    {ACTION_PUT_BACK,  VISIT_STEP_PUT_BACK},
    {ACTION_HOLD,      VISIT_STEP_HOLD    },
};

static Outcome act_on_ticket(
    Screen *screen, VisitActs *acts, const Visit *visit, ActionId action)
{
    VisitSeen seen = seen_of(visit);

    acts->asked = seen;
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        if (plain[i].action == action)
            return take(screen, acts, &seen, plain[i].step, (Str){0});
    switch (action) {
    case ACTION_NO_SHOW:
        return miss(screen, acts, visit);
    case ACTION_REFER:
        return ask_referral(screen, visit);
    case ACTION_REFUSE:
        return ask_return_day(screen, visit);
    case ACTION_COURTESY:
        return visit_courtesy(screen, visit, QUESTION_COURTESY);
    case ACTION_END:
        return ask_reason(screen, QUESTION_END, NULL);
    default:
        return OUTCOME_REDRAW;
    }
}

/* return  false when it is another action. */
static bool open_beside(Screen *screen, const Visit *visit, ActionId action)
{
    VisitId id = visit ? visit->id : (VisitId){0};

    if (action == ACTION_FILE && visit)
        visitor_open(screen, visit);
    else if (action == ACTION_QUESTIONS)
        screen_open(screen, &inquiry_screen, &id);
    else
        return false;
    return true;
}

Outcome visit_act(Screen *screen, VisitActs *acts, const Visit *visit, ActionId action)
{
    if (open_beside(screen, visit, action))
        return OUTCOME_REDRAW;
    if (action == ACTION_CALL_NEXT)
        return do_usual(screen, acts, visit);
    return visit ? act_on_ticket(screen, acts, visit, action) : OUTCOME_REDRAW;
}

void visit_act_arrived(Screen *screen, const Visit *visit)
{
    say(screen, visit->ticket, VISIT_STEP_ARRIVE);
}
