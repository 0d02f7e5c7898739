#include "view/case_words.h"

#include "text/isolate.h"
#include "view/date_words.h"
#include "view/language.h"
#include "view/person_words.h"

#include <stdlib.h>

/* --- the window ------------------------------------------------------------------------------ */

/* The office is warned this many days before the last one. */
enum { SOON_DAYS = 3 };

static Str left_words(Arena *arena, const CaseView *view)
{
    bool is_working = view->window.unit == CLOCK_UNIT_WORKING;
    int days = view->days_left < 0 ? -view->days_left : view->days_left;
    const char *form = is_working
                           ? ngettext("%d working day", "%d working days", (unsigned long)days)
                           : ngettext("%d day", "%d days", (unsigned long)days);

    return str_format(arena, form, days);
}

static CaseWords late(Arena *arena, const CaseView *view)
{
    Str days = left_words(arena, view);

    if (!view->days_left) /* no working day has begun since */
        return (CaseWords){"■", str_of(_("Late: the last day is over")), CASETONE_BAD};
    return (CaseWords){
        "■", str_format(arena, _("Late by %.*s"), (int)days.len, days.bytes), CASETONE_BAD};
}

static CaseWords early(Arena *arena, const CaseView *view)
{
    Str day = date_words_short(arena, CALENDAR_GREGORIAN, view->window.not_before);
    Str from = text_isolate(arena, day);

    return (CaseWords){
        "○", str_format(arena, _("Too early, from %.*s"), (int)from.len, from.bytes),
        CASETONE_PLAIN};
}

static CaseWords inside(Arena *arena, const CaseView *view)
{
    Str days = left_words(arena, view);
    bool is_soon = view->window.due != DAY_NONE && view->days_left <= SOON_DAYS;
    Str text = str_of(_("In the window"));

    if (view->window.due != DAY_NONE)
        text = str_format(arena, _("In the window, %.*s left"), (int)days.len, days.bytes);
    return (CaseWords){is_soon ? "▲" : "●", text, is_soon ? CASETONE_WARNING : CASETONE_GOOD};
}

CaseWords case_words_window(Arena *arena, const CaseView *view, Day today)
{
    if (!view->has_window)
        return (CaseWords){.mark = " "};
    switch (window_position(&view->window, today)) {
    case WINDOW_TOO_EARLY:
        return early(arena, view);
    case WINDOW_LATE:
        return late(arena, view);
    default:
        return inside(arena, view);
    }
}

static Str days_in_short(Arena *arena, const CaseView *view, const char *mark)
{
    unsigned long days = (unsigned long)labs((long)view->days_left);
    const char *form = view->days_left < 0
                           ? ngettext("%s %lu day late", "%s %lu days late", days)
                           : ngettext("%s %lu day left", "%s %lu days left", days);

    return str_format(arena, form, mark, days);
}

Str case_words_window_short(Arena *arena, const CaseView *view, Day today)
{
    CaseWords words = case_words_window(arena, view, today);
    WindowPosition position = window_position(&view->window, today);
    Str day = text_isolate(
        arena, date_words_short(arena, CALENDAR_GREGORIAN, view->window.not_before));

    if (!view->has_window)
        return (Str){0};
    if (position == WINDOW_TOO_EARLY)
        words.text = str_format(arena, _("from %.*s"), (int)day.len, day.bytes);
    else if (position == WINDOW_LATE && !view->days_left)
        words.text = str_of(_("late since today"));
    else if (view->window.due != DAY_NONE)
        return days_in_short(arena, view, words.mark);
    return str_format(arena, "%s %.*s", words.mark, (int)words.text.len, words.text.bytes);
}

static Str short_day(Arena *arena, CalendarKind calendar, Day day)
{
    Str date = date_words_short(arena, calendar, day);

    return text_isolate(
        arena, str_format(
                   arena, "%.*s %s", (int)date.len, date.bytes,
                   date_words_sign(language_in_use(), calendar)));
}

Str case_words_dates(Arena *arena, CalendarKind calendar, Day not_before, Day due)
{
    Str first = short_day(arena, calendar, not_before);
    Str last = short_day(arena, calendar, due);

    if (not_before == DAY_NONE && due == DAY_NONE)
        return str_of(_("The policy sets no day for the reply"));
    if (not_before == DAY_NONE)
        return str_format(arena, _("Reply by %.*s"), (int)last.len, last.bytes);
    if (due == DAY_NONE)
        return str_format(arena, _("Reply from %.*s on"), (int)first.len, first.bytes);
    return str_format(
        arena, _("Reply from %.*s to %.*s"), (int)first.len, first.bytes, (int)last.len,
        last.bytes);
}

Str case_words_day(Arena *arena, CalendarKind calendar, Day day, const char *unset)
{
    if (day == DAY_NONE)
        return str_of(_(unset));
    return text_isolate(arena, date_words_both(arena, language_in_use(), calendar, day));
}

/* --- papers ---------------------------------------------------------------------------------- */

static const struct {
    const char *mark;
    CaseTone tone;
} papers[PAPER_STATE_COUNT] = {
    [PAPER_NONE] = {" ",   CASETONE_PLAIN  },
    [PAPER_REQUIRED] = {"○", CASETONE_WARNING},
    [PAPER_RECEIVED] = {"▲", CASETONE_WARNING},
    [PAPER_MATCHED] = {"✓", CASETONE_GOOD   },
    [PAPER_EXPIRED] = {"✗", CASETONE_BAD    },
    [PAPER_NOT_AVAILABLE] = {"–", CASETONE_PLAIN  },
    [PAPER_NOT_APPLICABLE] = {"–", CASETONE_PLAIN  },
};

CaseWords case_words_paper(const CasePaper *paper, Day submitted)
{
    bool is_missing = casepaper_is_missing(paper, submitted);

    return (CaseWords){
        is_missing ? "✗" : papers[paper->state].mark,
        str_of(_(paper_state_label(paper->state))),
        is_missing ? CASETONE_BAD : papers[paper->state].tone,
    };
}

static void add_part(StrBuilder *words, const char *form, Str part)
{
    Str alone = text_isolate(words->arena, part);

    if (!part.len)
        return;
    if (words->len)
        strbuilder_add(words, STR(" · "));
    strbuilder_add_format(words, form, (int)alone.len, alone.bytes);
}

Str case_words_paper_dates(Arena *arena, const CasePaper *paper)
{
    StrBuilder words = {.arena = arena};
    Language language = language_in_use();

    add_part(&words, _("issued %.*s"), date_words_written(arena, language, &paper->issued));
    add_part(&words, _("until %.*s"), date_words_written(arena, language, &paper->expires));
    add_part(&words, "%.*s", paper->note);
    return strbuilder_text(&words);
}

/* --- data ------------------------------------------------------------------------------------ */

/* What was kept by an older program, and is no date, is shown as it stands. */
static Str date_text(Arena *arena, Str kept)
{
    Date date;
    Refusal why = {0};

    return date_parse(arena, kept, DAY_NONE, &date, &why)
               ? kept
               : date_words_written(arena, language_in_use(), &date);
}

Str case_words_value(Arena *arena, DataField field, Str value)
{
    Fact fact;
    size_t place;

    if (field == DATAFIELD_BIRTH_DATE)
        return date_text(arena, value);
    if (field == DATAFIELD_PHONE)
        return person_words_phone(arena, value);
    if (field == DATAFIELD_IBAN)
        return person_words_iban(arena, value);
    if (!datafield_fact(field, &fact) || !choices_find(fact_choices(fact), value, &place))
        return value;
    return place ? language_text(fact_choices(fact)->rows[place].label) : STR("");
}

/* --- who ------------------------------------------------------------------------------------- */

Str case_words_roles(Arena *arena, RoleSet roles)
{
    StrBuilder words = {.arena = arena};

    if (roles & BY_APPLICANT)
        add_part(&words, "%.*s", str_of(_("The applicant")));
    for (Role role = ROLE_CLERK; role < ROLE_COUNT; role++)
        if (roleset_has(roles, role))
            add_part(&words, "%.*s", str_of(_(role_label(role))));
    return strbuilder_text(&words);
}
