#include "view/case_changes.h"

#include "db/reading.h"
#include "text/isolate.h"
#include "view/case_words.h"
#include "view/date_words.h"
#include "view/event_words.h"
#include "view/language.h"

enum { EVENTS_A_PAGE = 100 };

/* --- what ------------------------------------------------------------------------------------ */

static Str or_nothing(Str value)
{
    return value.len ? value : STR("—");
}

static void add_change(StrBuilder *words, const char *label, Str was, Str is)
{
    Str before = text_isolate(words->arena, or_nothing(was));
    Str after = text_isolate(words->arena, or_nothing(is));

    if (str_equal(was, is))
        return;
    strbuilder_add_format(words, words->len ? "\n%s: " : "%s: ", _(label));
    strbuilder_add_format(
        words, _("%.*s · now: %.*s"), (int)before.len, before.bytes, (int)after.len,
        after.bytes);
}

static Str day_text(Arena *arena, Day day)
{
    return day == DAY_NONE ? STR("") : date_words_short(arena, CALENDAR_GREGORIAN, day);
}

static Str means_of(const Casefile *casefile)
{
    return casefile->has_agreed_channel ? str_of(_(channel_label(casefile->agreed_channel)))
                                        : STR("");
}

static void add_casefile(StrBuilder *words, const Casefile *was, const Casefile *is)
{
    Arena *arena = words->arena;

    add_change(
        words, N_("State"), str_of(_(casestate_label(was->state))),
        str_of(_(casestate_label(is->state))));
    add_change(
        words, N_("Kind"), str_of(_(casekind_label(was->kind))),
        str_of(_(casekind_label(is->kind))));
    add_change(words, N_("Request"), was->request, is->request);
    add_change(words, N_("Means of reply"), means_of(was), means_of(is));
    add_change(
        words, N_("Comes back"), day_text(arena, was->return_day),
        day_text(arena, is->return_day));
}

/* A value that is another one is no longer matched: that needs no line of its own. */
static void add_field(
    StrBuilder *words, DataField field, const CaseField *was, const CaseField *is)
{
    if (!str_equal(was->value, is->value))
        add_change(
            words, datafield_label(field), case_words_value(words->arena, field, was->value),
            case_words_value(words->arena, field, is->value));
    else
        add_change(
            words, datafield_label(field), str_of(_(match_how_label(was->how))),
            str_of(_(match_how_label(is->how))));
}

static Str paper_text(Arena *arena, const CasePaper *paper)
{
    Str dates = paper ? case_words_paper_dates(arena, paper) : STR("");

    if (!paper)
        return STR("");
    return str_format(
        arena, "%s%s%.*s", _(paper_state_label(paper->state)), dates.len ? " · " : "",
        (int)dates.len, dates.bytes);
}

static void add_papers(StrBuilder *words, CasePapers was, CasePapers is)
{
    for (PaperKind kind = 0; kind < PAPERKIND_COUNT; kind++)
        add_change(
            words, paperkind_label(kind), paper_text(words->arena, casepapers_find(&was, kind)),
            paper_text(words->arena, casepapers_find(&is, kind)));
}

Str case_changes(Arena *arena, const CaseIntake *seen, const CaseIntake *now)
{
    StrBuilder words = {.arena = arena};

    add_casefile(&words, &seen->casefile, &now->casefile);
    for (int field = 0; field < DATAFIELD_COUNT; field++)
        add_field(
            &words, (DataField)field, &seen->data.fields[field], &now->data.fields[field]);
    add_papers(&words, seen->papers, now->papers);
    return strbuilder_text(&words);
}

/* --- who ------------------------------------------------------------------------------------- */

/* The last of a page that changed something; who only looked at the case changed nothing. */
static bool find_change(const Event *events, size_t count, Event *out)
{
    while (count && str_equal(events[count - 1].act, READING_ACT))
        count--;
    if (count)
        *out = events[count - 1];
    return count > 0;
}

static Err last_change(Store *store, CasefileId id, Arena *arena, Event *out, bool *is_found)
{
    Event *events = arena_new(arena, Event, EVENTS_A_PAGE);
    size_t count = EVENTS_A_PAGE;
    int64_t after = 0;

    *is_found = false;
    while (count == EVENTS_A_PAGE) {
        TRY(store_casefile_history(store, id, after, arena, events, EVENTS_A_PAGE, &count));
        if (!count)
            break;
        *is_found = find_change(events, count, out) || *is_found;
        after = events[count - 1].id;
    }
    return ERR_NONE;
}

Err case_changes_by(Store *store, CasefileId id, Arena *arena, Str *out)
{
    Event event;
    bool is_found;

    *out = STR("");
    TRY(last_change(store, id, arena, &event, &is_found));
    if (!is_found)
        return ERR_NONE;
    return event_words_by(store, &event, arena, out);
}
