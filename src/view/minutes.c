#include "view/minutes.h"

#include "office/money.h"
#include "text/isolate.h"
#include "view/amount.h"
#include "view/date_words.h"
#include "view/language.h"

/* --- parts of a sentence ----------------------------------------------------------------------- */

static void add_ltr(StrBuilder *text, Str value)
{
    strbuilder_add(text, text_isolate_ltr(text->arena, value));
}

static void add_words(StrBuilder *text, Str value)
{
    strbuilder_add(text, text_isolate(text->arena, value));
}

/* "label: value" in a line of its own, where there is a value. */
static void add_line(StrBuilder *text, const char *label, Str value)
{
    if (!value.len)
        return;
    strbuilder_add_format(text, "   %s: ", label);
    add_words(text, value);
    strbuilder_add_char(text, '\n');
}

static Str count_text(Arena *arena, long long count)
{
    return str_format(arena, "%lld", count);
}

/* The names of the members in `set`. */
static Str names_of(Arena *arena, const Session *session, MemberSet set)
{
    StrBuilder names = {.arena = arena};

    for (size_t i = 0; i < session->member_count; i++) {
        if (!memberset_has(set, (int)i + 1))
            continue;
        if (names.len)
            strbuilder_add(&names, str_of(_(", ")));
        add_words(&names, session->members[i].name);
    }
    return strbuilder_text(&names);
}

/* --- heading ----------------------------------------------------------------------------------- */

static void add_heading(StrBuilder *text, const Minutes *minutes)
{
    const Session *session = minutes->session;
    Arena *arena = text->arena;

    if (minutes->office.len) {
        add_words(text, minutes->office);
        strbuilder_add_char(text, '\n');
    }
    strbuilder_add_format(text, "%s ", _("Minutes"));
    add_ltr(text, minutes_number_text(arena, session->number));
    strbuilder_add(text, STR(" · "));
    add_words(text, minutes->committee);
    strbuilder_add_char(text, '\n');
    strbuilder_add(
        text, date_words_both(arena, language_in_use(), CALENDAR_HIJRI, session->held));
    strbuilder_add_char(text, '\n');
    add_line(text, _("Place"), session->place);
    add_line(text, _("Panel"), count_text(arena, session->panel));
    add_line(text, _("Quorum"), count_text(arena, session->quorum));
    add_line(text, _("Present"), names_of(arena, session, session_present(session)));
}

/* --- items ------------------------------------------------------------------------------------- */

static Str grant_of(Arena *arena, const Decision *decision)
{
    StrBuilder text = {.arena = arena};
    Str words;

    strbuilder_add(&text, str_of(_(casekind_label(decision->support_kind))));
    if (decision->amount_halalas) {
        strbuilder_add(&text, STR(" · "));
        add_ltr(&text, money_grouped(arena, decision->amount_halalas));
        if (!amount_words(arena, decision->amount_halalas, &words)) {
            strbuilder_add(&text, STR(" · "));
            add_words(&text, words);
        }
    }
    if (decision->months) {
        strbuilder_add_format(&text, " · %s ", _("months"));
        add_ltr(&text, count_text(arena, decision->months));
    }
    return strbuilder_text(&text);
}

static Str terms_of(Arena *arena, const Decision *decision)
{
    StrBuilder text = {.arena = arena};

    add_words(&text, decision->owed);
    strbuilder_add_format(&text, " · %s · ", _(owed_by_label(decision->owed_by)));
    strbuilder_add(
        &text, date_words_both(arena, language_in_use(), CALENDAR_HIJRI, decision->owed_until));
    return strbuilder_text(&text);
}

static void add_vote(StrBuilder *text, Vote vote, MemberSet set)
{
    int count = 0;

    for (int position = 1; position <= SESSION_MAX_MEMBERS; position++)
        count += memberset_has(set, position);
    if (text->len)
        strbuilder_add(text, STR(" · "));
    strbuilder_add_format(text, "%s ", _(vote_label(vote)));
    add_ltr(text, count_text(text->arena, count));
}

static Str votes_of(Arena *arena, const Decision *decision)
{
    StrBuilder text = {.arena = arena};

    add_vote(&text, VOTE_FOR, decision->votes_for);
    add_vote(&text, VOTE_AGAINST, decision->votes_against);
    add_vote(&text, VOTE_ABSTAINED, decision->abstained);
    return strbuilder_text(&text);
}

static Str reason_of(const Decision *decision)
{
    return decision->reason ? str_of(_(decision_reason_label(decision->reason))) : (Str){0};
}

static void add_item(StrBuilder *text, const Session *session, const AgendaItem *item)
{
    const Decision *decision = &item->decision;
    Arena *arena = text->arena;

    strbuilder_add_char(text, '\n');
    add_ltr(text, count_text(arena, item->position));
    strbuilder_add(text, STR(". "));
    add_ltr(text, casenumber_text(arena, item->number));
    strbuilder_add(text, STR(" · "));
    add_words(text, item->person);
    strbuilder_add_format(text, " · %s\n", _(casekind_label(item->kind)));
    add_line(text, _("Decision"), str_of(_(outcome_label(decision->outcome))));
    add_line(text, _("Reason"), reason_of(decision));
    add_line(text, _("In plain words"), decision->plain_reason);
    if (decision->outcome == OUTCOME_ACCEPT)
        add_line(text, _("Granted"), grant_of(arena, decision));
    if (outcome_defers(decision->outcome))
        add_line(text, _("Owed"), terms_of(arena, decision));
    add_line(text, _("Votes"), votes_of(arena, decision));
    add_line(text, _("Recused"), names_of(arena, session, decision->recused));
}

/* --- signatures -------------------------------------------------------------------------------- */

/* The numbers of the items from which a member is recused. */
static Str recusals_of(Arena *arena, const Minutes *minutes, int position)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < minutes->count; i++) {
        if (!memberset_has(minutes->items[i].decision.recused, position))
            continue;
        if (text.len)
            strbuilder_add(&text, str_of(_(", ")));
        add_ltr(&text, casenumber_text(arena, minutes->items[i].number));
    }
    return strbuilder_text(&text);
}

static void add_signature(StrBuilder *text, const Minutes *minutes, size_t place)
{
    const SessionMember *member = &minutes->session->members[place];
    Arena *arena = text->arena;
    Str recusals = recusals_of(arena, minutes, (int)place + 1);

    add_ltr(text, count_text(arena, (long long)place + 1));
    strbuilder_add(text, STR(" | "));
    add_words(text, member->name);
    strbuilder_add(text, STR(" | "));
    add_words(text, member->capacity);
    strbuilder_add_format(
        text, " | %s", member->is_present ? "____________" : _("not present"));
    if (recusals.len) {
        strbuilder_add_format(text, " | %s ", _("recused from"));
        strbuilder_add(text, recusals);
    }
    strbuilder_add_char(text, '\n');
}

static void add_signatures(StrBuilder *text, const Minutes *minutes)
{
    strbuilder_add_format(
        text, "\n%s | %s | %s | %s\n", _("No."), _("Name"), _("Capacity"), _("Signature"));
    for (size_t i = 0; i < minutes->session->member_count; i++)
        add_signature(text, minutes, i);
}

Str minutes_text(Arena *arena, const Minutes *minutes)
{
    StrBuilder text = {.arena = arena};

    add_heading(&text, minutes);
    for (size_t i = 0; i < minutes->count; i++)
        add_item(&text, minutes->session, &minutes->items[i]);
    add_signatures(&text, minutes);
    return strbuilder_text(&text);
}
