#include "view/paper_words.h"

#include "text/isolate.h"
#include "view/date_words.h"
#include "view/event_words.h"

enum { DIGEST_SHOWN = 16 };

static void add(StrBuilder *words, const char *label, Str value)
{
    if (value.len)
        strbuilder_add_format(words, "%s: %.*s\n", _(label), (int)value.len, value.bytes);
}

/* An isolate around nothing would be something. */
static void add_typed(StrBuilder *words, const char *label, Str value)
{
    if (value.len)
        add(words, label, text_isolate(words->arena, value));
}

static Str name_of(const PaperPage *page, int64_t id)
{
    for (size_t i = 0; i < page->staff_count; i++) {
        const Staff *staff = &page->staff[i];
        if (staff->id == id)
            return staff->name.len ? staff->name : staff->login;
    }
    return (Str){0};
}

/* As it is written on the paper, and the same day in the other calendar. */
static Str both(Arena *arena, const Date *date)
{
    Language language = language_in_use();
    Str written = text_isolate(arena, date_words_written(arena, language, date));
    Str other = date_words_converted(arena, language, date);

    if (!written.len || !other.len)
        return written;
    other = text_isolate(arena, other);
    return str_format(
        arena, "%.*s · %.*s", (int)written.len, written.bytes, (int)other.len, other.bytes);
}

/* Nobody makes up an hour that is not known. */
static Str came(Arena *arena, const CasePaper *paper)
{
    if (paper->received_at == MOMENT_NONE)
        return (Str){0};
    if (!paper->is_inexact)
        return event_words_moment(arena, paper->received_at);
    Str day = text_isolate(
        arena, date_words_short(arena, CALENDAR_GREGORIAN, moment_day(paper->received_at)));
    return str_format(arena, "%.*s · %s", (int)day.len, day.bytes, _("time not exact"));
}

static Str moment_by(Arena *arena, const PaperPage *page, Moment moment, int64_t staff_id)
{
    Str at = event_words_moment(arena, moment);
    Str name = text_isolate(arena, name_of(page, staff_id));

    if (moment == MOMENT_NONE)
        return (Str){0};
    return str_format(
        arena, "%.*s · %.*s", (int)at.len, at.bytes, (int)name.len, name.len ? name.bytes : "");
}

static void add_state(StrBuilder *words, const CasePaper *paper)
{
    const char *state = _(paper_state_label(paper->state));

    if (paper->how == MATCH_NONE)
        strbuilder_add_format(words, "%s\n", state);
    else
        strbuilder_add_format(words, "%s · %s\n", state, _(match_how_label(paper->how)));
}

static void add_verdict(StrBuilder *words, const PaperPage *page, const PaperVerdict *verdict)
{
    Arena *arena = words->arena;
    Str day =
        text_isolate(arena, date_words_short(arena, CALENDAR_GREGORIAN, verdict->judged_for));
    Str by = moment_by(arena, page, verdict->judged_at, verdict->judged_by);

    strbuilder_add_format(
        words, "%s %s: %s · %.*s\n", verdict->standing == STANDING_VALID ? "✓" : "▲",
        _(paper_occasion_label(verdict->occasion)), _(paper_standing_label(verdict->standing)),
        (int)day.len, day.bytes);
    strbuilder_add_format(words, "  %.*s\n", (int)by.len, by.bytes);
}

static void add_verdicts(StrBuilder *words, const PaperPage *page)
{
    bool is_first = true;

    for (size_t i = 0; i < page->verdict_count; i++) {
        if (page->verdicts[i].paper_id != page->paper->id)
            continue;
        if (is_first)
            strbuilder_add_format(words, "\n%s\n", _("Verdicts on its validity"));
        is_first = false;
        add_verdict(words, page, &page->verdicts[i]);
    }
}

Str paper_words_page(Arena *arena, const PaperPage *page)
{
    StrBuilder words = {.arena = arena};
    const CasePaper *paper = page->paper;
    bool is_late = paper->keyed_at != MOMENT_NONE && paper->keyed_at != paper->received_at;

    add_state(&words, paper);
    add(&words, N_("Why"), page->why);
    add(&words, N_("Issued on"), both(arena, &paper->issued));
    add(&words, N_("Valid until"), both(arena, &paper->expires));
    add(&words, N_("Received on"), came(arena, paper));
    if (is_late)
        add(&words, N_("Entered on"), event_words_moment(arena, paper->keyed_at));
    if (paper->state != PAPER_RECEIVED)
        add(&words, N_("Judged by"),
            moment_by(arena, page, paper->judged_at, paper->judged_by));
    add_typed(&words, N_("Scan"), paper->scan_path);
    if (paper->scan_path.len && page->scan_state)
        strbuilder_add_format(&words, "  %s\n", _(page->scan_state));
    add_typed(&words, N_("Digest"), str_part(paper->scan_digest, 0, DIGEST_SHOWN));
    add_typed(&words, N_("Note"), paper->note);
    add_verdicts(&words, page);
    return strbuilder_text(&words);
}
