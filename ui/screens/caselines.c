#include "ui/screens/caselines.h"

#include "db/referral_store.h"
#include "text/isolate.h"
#include "ui/screens/tone.h"
#include "view/case_words.h"
#include "view/date_words.h"

enum { EVENTS_MAX = 200, OTHERS_MAX = 8 }; /* others: the headings */

static CaseLine *add(CaseLines *lines, CaseLineKind kind)
{
    CaseLine *line = &lines->rows[lines->count];

    *line = (CaseLine){.id = (int64_t)lines->count, .kind = kind, .mark = " "};
    lines->count++;
    return line;
}

static void add_heading(CaseLines *lines, Str what, Str value)
{
    CaseLine *line = add(lines, CASELINE_HEADING);

    line->what = what;
    line->value = value;
}

/* --- papers and data ------------------------------------------------------------------------- */

static void add_papers(CaseLines *lines, const CaseCard *card, Arena *arena)
{
    size_t missing = card->facts.papers_missing.count;

    add_heading(
        lines, str_of(_("Papers")),
        missing
            ? str_format(arena, ngettext("%zu is missing", "%zu are missing", missing), missing)
            : str_of(_("none is missing")));
    for (size_t i = 0; i < card->intake.papers.count; i++) {
        const CasePaper *paper = &card->intake.papers.rows[i];
        CaseWords words = case_words_paper(paper, card->view.casefile.submitted_day);
        CaseLine *line = add(lines, CASELINE_PAPER);
        line->mark = words.mark;
        line->tone = tone_style(words.tone);
        line->state = words.text;
        line->what = str_of(_(paperkind_label(paper->kind)));
        line->value = case_words_paper_dates(arena, paper);
    }
}

Str caseline_value(DataField field, Str value)
{
    Fact fact;
    size_t place;

    if (!datafield_fact(field, &fact) || !choices_find(fact_choices(fact), value, &place))
        return value;
    return place ? language_text(fact_choices(fact)->rows[place].label) : (Str){0};
}

static void add_field(CaseLines *lines, const CaseCard *card, const FieldMatch *match)
{
    const CaseField *field = &card->intake.data.fields[match->field];
    CaseLine *line = add(lines, CASELINE_FIELD);
    bool is_matched = field->how != MATCH_NONE;

    line->mark = is_matched ? "✓" : "○";
    line->tone = is_matched ? STYLE_OK : STYLE_WARNING;
    line->what = str_of(_(datafield_label(match->field)));
    line->value = caseline_value(match->field, field->value);
    line->state = str_of(_(match_how_label(field->how)));
}

static void add_data(CaseLines *lines, const CaseCard *card, Arena *arena)
{
    FieldMatch matches[DATAFIELD_COUNT];
    size_t count = datafield_matches(&card->intake.to_match, matches);
    size_t unmatched = casecard_unmatched(card);

    add_heading(
        lines, str_of(_("Data")),
        unmatched
            ? str_format(
                  arena,
                  ngettext("%zu still to be matched", "%zu still to be matched", unmatched),
                  unmatched)
            : str_of(_("all matched")));
    for (size_t i = 0; i < count; i++)
        add_field(lines, card, &matches[i]);
}

/* --- referrals ------------------------------------------------------------------------------- */

static void add_referral(CaseLines *lines, const Referral *referral)
{
    CaseLine *line = add(lines, CASELINE_REFERRAL);
    bool is_open = referral_is_open(referral->state);

    line->mark = is_open ? "▲" : "✓";
    line->tone = is_open ? STYLE_WARNING : STYLE_OK;
    line->what = str_of(_(role_label(referral->to_role)));
    line->value = referral->answer.len ? referral->answer : referral->question;
    line->state = str_of(_(referral_state_label(referral->state)));
}

/* --- what was done --------------------------------------------------------------------------- */

static Str act_words(const Event *event)
{
    CaseStep step;

    if (casestep_from_code(event->act, &step))
        return str_of(_(casestep_label(step)));
    return event->act;
}

static Str state_words(Str code)
{
    CaseState state;

    return casestate_from_code(code, &state) ? str_of(_(casestate_label(state))) : (Str){0};
}

static void add_event(CaseLines *lines, const Event *event, Arena *arena)
{
    CaseLine *line = add(lines, CASELINE_EVENT);
    Str day = date_words_short(arena, CALENDAR_GREGORIAN, moment_day(event->moment));

    line->what = text_isolate(arena, day);
    line->value = str_format(
        arena, "%.*s · %s", (int)act_words(event).len, act_words(event).bytes,
        _(role_label(event->role)));
    line->state = state_words(event->to_state);
}

Err caselines_make(const CaseCard *card, Store *store, Arena *arena, CaseLines *out)
{
    Event *events = arena_new(arena, Event, EVENTS_MAX);
    CaseLines lines = {0};
    Referral *referrals;
    size_t referral_count;
    size_t event_count;

    TRY(store_referral_of_case(store, card->id, arena, &referrals, &referral_count));
    TRY(store_casefile_history(store, card->id, 0, arena, events, EVENTS_MAX, &event_count));
    lines.rows = arena_new(
        arena, CaseLine,
        PAPERKIND_COUNT + DATAFIELD_COUNT + referral_count + event_count + OTHERS_MAX);
    add_papers(&lines, card, arena);
    add_data(&lines, card, arena);
    if (referral_count)
        add_heading(&lines, str_of(_("Referrals")), (Str){0});
    for (size_t i = 0; i < referral_count; i++)
        add_referral(&lines, &referrals[i]);
    add_heading(&lines, str_of(_("What was done")), (Str){0});
    for (size_t i = event_count; i > 0; i--)
        add_event(&lines, &events[i - 1], arena);
    *out = lines;
    return ERR_NONE;
}
