#include "ui/screens/case_missing.h"

#include "db/intake_store.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/screens/casechange.h"
#include "ui/screens/visit_missing.h"
#include "view/date_words.h"
#include "view/intake_rows.h"

static Str list_words(NameList names, Arena *arena)
{
    StrBuilder words = {.arena = arena};

    for (size_t i = 0; i < names.count; i++)
        strbuilder_add_format(&words, "%s%s", i ? " · " : "", _(str_c(arena, names.items[i])));
    return strbuilder_text(&words);
}

/* Where the calendar cannot be read the day is typed. */
static Str proposed_day(Screen *screen, const CaseCard *card)
{
    Arena *turn = screen_turn(screen);
    Day day;

    if (store_return_day(screen->desk->store, card->today, turn, &day))
        return STR("");
    return date_words_short(turn, CALENDAR_GREGORIAN, day);
}

static void ask(Screen *screen, int question, const CaseCard *card, Str begun)
{
    dialog_ask_date(
        screen, question, str_of(_("On which day does the applicant come back?")),
        list_words(card->facts.papers_missing, screen_turn(screen)), begun);
}

void casemissing_ask(Screen *screen, int question, const CaseCard *card)
{
    if (card->facts.papers_missing.count)
        ask(screen, question, card, proposed_day(screen, card));
    else
        screen_refuse(screen, str_of(_(guard_text(GUARD_PAPERS_ARE_MISSING))));
}

static Err give(Screen *screen, const CaseCard *card, Str typed, Refusal *why)
{
    Act given = casecard_act(card, screen->desk);
    Day day;

    TRY(date_parse_day(screen_turn(screen), typed, card->today, &day, why));
    return store_casefile_missing(screen->desk->store, &given, card->id, day, why);
}

static Err tell(Screen *screen, const CaseCard *card)
{
    Arena *turn = screen_turn(screen);
    Table missing = intake_rows_missing(turn, &card->intake);
    Day return_day = card->view.casefile.return_day;
    bool is_working = true;
    Str day =
        date_words_both(turn, language_in_use(), card->intake.policy->calendar, return_day);
    Str words = visit_missing_words(turn, &missing, text_isolate(turn, day));

    TRY(store_works_on(screen->desk->store, return_day, turn, &is_working));
    if (!is_working)
        words = str_format(
            turn, "%.*s\n▲ %s", (int)words.len, words.bytes,
            _("The office does not work on the day to come back"));
    dialog_tell(screen, str_of(_("Missing list")), words);
    return ERR_NONE;
}

/* Read by itself: what is shown borrows from the card until the next load. */
static Err tell_anew(Screen *screen, CasefileId id)
{
    CaseCard now = {0};
    Err err = casecard_load(&now, screen->desk, id);

    if (!err)
        err = tell(screen, &now);
    casecard_close(&now);
    return err;
}

Outcome casemissing_answered(Screen *screen, int question, const CaseCard *card, Str typed)
{
    Refusal why = {0};
    Err err = give(screen, card, typed, &why);

    if (err == ERR_CHANGED_MEANWHILE || err == ERR_BAD_DATA)
        ask(screen, question, card, typed);
    if (err == ERR_CHANGED_MEANWHILE) {
        casechange_follow(screen, card, screen->desk);
        return OUTCOME_RELOAD;
    }
    if (!err)
        err = tell_anew(screen, card->id);
    if (err)
        screen_refuse_err(screen, err, &why);
    return OUTCOME_RELOAD;
}

static bool is_owed(const Screen *screen, const CaseCard *card, Moment arrived_at)
{
    const Casefile *casefile = &card->view.casefile;
    Role role = screen->desk->staff.role;

    return casefile->state == CASE_DRAFT &&
           roleset_has(action_of(ACTION_MISSING_LIST)->roles, role) &&
           card->intake.policy->incomplete == INCOMPLETE_REFUSE &&
           casefile->missing_given_at < arrived_at;
}

Str casemissing_gate(Screen *screen, const CaseCard *card, Moment arrived_at)
{
    Arena *turn = screen_turn(screen);
    StrBuilder words = {.arena = turn};

    if (!is_owed(screen, card, arrived_at))
        return STR("");
    Table missing = intake_rows_missing(turn, &card->intake);
    if (!missing.row_count)
        return STR("");
    strbuilder_add_format(
        &words, "%s\n\n", _("This policy takes in whole files only, and the visitor is here:"));
    for (size_t i = 0; i < missing.row_count; i++)
        strbuilder_add_format(
            &words, "· %.*s\n", (int)visit_missing_item(&missing, i).len,
            visit_missing_item(&missing, i).bytes);
    strbuilder_add_format(
        &words, "\n%s", _("Give him the missing list with the day to come back (L)."));
    return strbuilder_text(&words);
}
