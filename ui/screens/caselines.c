#include "ui/screens/caselines.h"

#include "db/clock_store.h"
#include "db/reading.h"
#include "db/referral_store.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/screens/tone.h"
#include "view/case_rows.h"
#include "view/case_words.h"
#include "view/date_words.h"
#include "view/event_codes.h"
#include "view/event_words.h"
#include "view/intake_rows.h"

#include <string.h>

enum { EVENTS_A_PAGE = 200, LINES_AT_FIRST = 256 };

/* What stands beside the card. */
typedef struct {
    Referral *referrals;
    size_t referral_count;
    ClockRow *clocks;
    size_t clock_count;
    Event *events;
    size_t event_count;
    Staff *staff;
    size_t staff_count;
} Read;

static CaseLine *add(CaseLines *lines, CaseLineKind kind)
{
    CaseLine *line = &lines->rows[lines->count]; /* there is room: see room_for() */

    *line = (CaseLine){.id = (int64_t)lines->count, .kind = kind, .opens = kind, .mark = " "};
    lines->count++;
    return line;
}

static CaseLine *add_heading(CaseLines *lines, Str what, Str value)
{
    CaseLine *line = add(lines, CASELINE_HEADING);

    line->what = what;
    line->value = value;
    return line;
}

/* --- papers and data ------------------------------------------------------------------------- */

static void add_papers(CaseLines *lines, const CaseCard *card, Arena *arena)
{
    size_t missing = card->facts.papers_missing.count;

    CaseLine *heading = add_heading(
        lines, str_of(_("Papers")),
        missing
            ? str_format(arena, ngettext("%zu is missing", "%zu are missing", missing), missing)
            : str_of(_("none is missing")));
    heading->opens = CASELINE_PAPER;
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

static void add_field(
    CaseLines *lines, const CaseCard *card, const FieldMatch *match, Arena *arena)
{
    const CaseField *field = &card->intake.data.fields[match->field];
    CaseLine *line = add(lines, CASELINE_FIELD);
    bool is_matched = field->how != MATCH_NONE;

    line->mark = is_matched ? "✓" : "○";
    line->tone = is_matched ? STYLE_OK : STYLE_WARNING;
    line->what = str_of(_(datafield_label(match->field)));
    line->value = case_words_value(arena, match->field, field->value);
    line->state = str_of(_(match_how_label(field->how)));
    Str family = intake_words_family(arena, &card->intake, match->field);
    if (!family.len)
        return;
    line->tone = STYLE_WARNING;
    line->state = str_format(arena, "▲ %.*s", (int)family.len, family.bytes);
}

static void add_data(CaseLines *lines, const CaseCard *card, Arena *arena)
{
    FieldMatch matches[DATAFIELD_COUNT];
    size_t count = datafield_matches(&card->intake.to_match, matches);
    size_t unmatched = casecard_unmatched(card);

    CaseLine *heading = add_heading(
        lines, str_of(_("Data")),
        unmatched
            ? str_format(
                  arena,
                  ngettext("%zu still to be matched", "%zu still to be matched", unmatched),
                  unmatched)
            : str_of(_("all matched")));
    heading->opens = CASELINE_FIELD;
    for (size_t i = 0; i < count; i++)
        add_field(lines, card, &matches[i], arena);
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

/* --- windows --------------------------------------------------------------------------------- */

/* A day in both calendars takes both columns. */
static void put_value(CaseLine *line, Str value)
{
    static const Str parting = {" · ", sizeof " · " - 1};
    size_t place = str_find(value, parting);

    line->value = str_part(value, 0, place);
    if (place < value.len)
        line->state = str_part(value, place + parting.len, value.len);
}

static Str short_day(Arena *arena, Day day)
{
    return text_isolate_ltr(arena, date_words_short(arena, CALENDAR_GREGORIAN, day));
}

/* Each that there ever was, from its first day on. */
static void add_clock(CaseLines *lines, const ClockRow *row, Arena *arena)
{
    CaseLine *line = add(lines, CASELINE_WINDOW);
    Str start = short_day(arena, row->started_on);
    bool is_open = row->state == CLOCK_STATE_RUNNING || row->state == CLOCK_STATE_PAUSED;

    line->mark = is_open ? "●" : "–";
    line->tone = is_open ? STYLE_OK : STYLE_TEXT;
    line->what = str_of(_(case_clock_label(row->clock)));
    if (is_open) {
        line->value = str_format(arena, _("Began on %.*s"), (int)start.len, start.bytes);
        line->state = str_of(_(clock_state_label(row->state)));
    } else {
        line->value = event_codes_label(STR("end"), row->end_reason);
        line->state = short_day(arena, row->ended_on);
    }
}

static void add_day(CaseLines *lines, const char *label, Str day)
{
    CaseLine *line = add(lines, CASELINE_WINDOW);

    line->what = str_of(_(label));
    put_value(line, day);
}

static Str day_words(const CaseCard *card, Arena *arena, Day day, const char *unset)
{
    if (day == DAY_NONE)
        return str_of(_(unset));
    return date_words_both(arena, language_in_use(), card->intake.policy->calendar, day);
}

/* The days of the window that runs. */
static void add_days(CaseLines *lines, const CaseCard *card, Arena *arena)
{
    const Window *window = &card->view.window;

    if (!card->view.has_window)
        return;
    add_day(
        lines, N_("Not before"),
        day_words(card, arena, window->not_before, N_("The policy sets no first day")));
    add_day(
        lines, N_("Reply by"),
        day_words(card, arena, window->due, N_("The policy sets no last day")));
}

static Str pause_words(const Event *event)
{
    PauseReason reason;

    return pausereason_from_code(event->pause_reason, &reason)
               ? str_of(_(pausereason_label(reason)))
               : STR("");
}

/* Each pause with its reason, each end of one. */
static void add_pauses(CaseLines *lines, const Read *read, Arena *arena)
{
    for (size_t i = 0; i < read->event_count; i++) {
        const Event *event = &read->events[i];
        bool is_pause = str_equal(event->act, STR("pause"));
        if (!str_equal(event->record_kind, CLOCK_KIND) ||
            !(is_pause || str_equal(event->act, STR("resume"))))
            continue;
        CaseLine *line = add(lines, CASELINE_WINDOW);
        line->mark = is_pause ? "▲" : "●";
        line->tone = is_pause ? STYLE_WARNING : STYLE_OK;
        line->what = short_day(arena, moment_day(event->effective));
        line->value = is_pause ? pause_words(event) : event_words(arena, event);
        line->state =
            str_of(_(clock_state_label(is_pause ? CLOCK_STATE_PAUSED : CLOCK_STATE_RUNNING)));
    }
}

static void add_windows(CaseLines *lines, const CaseCard *card, const Read *read, Arena *arena)
{
    if (!read->clock_count)
        return;
    add_heading(lines, str_of(_("Reply window")), STR(""));
    add_days(lines, card, arena);
    for (size_t i = 0; i < read->clock_count; i++)
        add_clock(lines, &read->clocks[i], arena);
    add_pauses(lines, read, arena);
}

/* --- all that is kept of it ------------------------------------------------------------------ */

/* The row that `case show` prints, as people read it. */
static void add_facts(CaseLines *lines, const CaseCard *card, Arena *arena)
{
    Table all = case_rows_one(arena, &card->view, card->today);
    Table table = table_for_people(&all);

    add_heading(lines, str_of(_("About the case")), STR(""));
    for (size_t i = 0; i < table.column_count; i++) {
        Str cell = table_cell(&table, 0, i);
        if (!cell.len)
            continue;
        CaseLine *line = add(lines, CASELINE_FACT);
        line->what = str_of(_(table.columns[i].label));
        put_value(line, cell);
    }
}

/* --- what was done --------------------------------------------------------------------------- */

static void add_event(CaseLines *lines, const Event *event, const Read *read, Arena *arena)
{
    CaseLine *line = add(lines, CASELINE_EVENT);

    line->what = event_words_moment(arena, event->moment);
    line->value = event_words(arena, event);
    line->state = event_words_actor(event, read->staff, read->staff_count);
}

/* Who opened the file is no step of it: the audit shows that. */
static bool is_reading(const Event *event)
{
    return str_equal(event->act, READING_ACT);
}

static void add_events(CaseLines *lines, const Read *read, Arena *arena)
{
    add_heading(lines, str_of(_("What was done")), STR(""));
    for (size_t i = read->event_count; i > 0; i--)
        if (!is_reading(&read->events[i - 1]))
            add_event(lines, &read->events[i - 1], read, arena);
}

/* --- reading --------------------------------------------------------------------------------- */

/* Page by page, so that a long history is whole. */
static Err read_events(Store *store, CasefileId id, Arena *arena, Read *read)
{
    size_t room = EVENTS_A_PAGE;
    size_t count = EVENTS_A_PAGE;

    read->events = arena_new(arena, Event, room);
    for (; count == EVENTS_A_PAGE; read->event_count += count) {
        if (read->event_count + EVENTS_A_PAGE > room) {
            Event *larger = arena_new(arena, Event, room * 2);
            memcpy(larger, read->events, read->event_count * sizeof *larger);
            read->events = larger;
            room *= 2;
        }
        int64_t after = read->event_count ? read->events[read->event_count - 1].id : 0;
        TRY(store_casefile_history(
            store, id, after, arena, read->events + read->event_count, EVENTS_A_PAGE, &count));
    }
    return ERR_NONE;
}

static Err read_all(Store *store, CasefileId id, Arena *arena, Read *out)
{
    TRY(store_referral_of_case(store, id, arena, &out->referrals, &out->referral_count));
    TRY(store_clock_list(store, id, arena, &out->clocks, &out->clock_count));
    TRY(store_staff_list(store, arena, &out->staff, &out->staff_count));
    return read_events(store, id, arena, out);
}

/* Each event gives two lines at most, a pause in both places. */
static size_t room_for(const Read *read)
{
    return LINES_AT_FIRST + read->referral_count + read->clock_count + 2 * read->event_count;
}

Err caselines_make(const CaseCard *card, Store *store, Arena *arena, CaseLines *out)
{
    CaseLines lines = {0};
    Read read = {0};

    TRY(read_all(store, card->id, arena, &read));
    lines.rows = arena_new(arena, CaseLine, room_for(&read));
    add_papers(&lines, card, arena);
    add_data(&lines, card, arena);
    if (read.referral_count)
        add_heading(&lines, str_of(_("Referrals")), STR(""));
    for (size_t i = 0; i < read.referral_count; i++)
        add_referral(&lines, &read.referrals[i]);
    add_windows(&lines, card, &read, arena);
    add_facts(&lines, card, arena);
    add_events(&lines, &read, arena);
    *out = lines;
    return ERR_NONE;
}

void caselines_tell(Screen *screen, const CaseLine *line)
{
    StrBuilder words = {.arena = screen_turn(screen)};
    const Str parts[] = {line->value, line->state};

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (parts[i].len)
            strbuilder_add_format(
                &words, "%s%.*s", words.len ? "\n" : "", (int)parts[i].len, parts[i].bytes);
    if (words.len)
        dialog_tell(screen, line->what, strbuilder_text(&words));
}
