#include "ui/screens/docket_rows.h"

#include "db/calendar_store.h"
#include "db/casefacts_store.h"
#include "text/isolate.h"
#include "ui/screens/paragraph.h"
#include "view/date_words.h"

/* --- reading ----------------------------------------------------------------------------------- */

static const CaseState heard[] = {CASE_READY, CASE_DOCKETED, CASE_DEFERRED};
static const CaseState studied[] = {CASE_STUDY, CASE_COMPLETE};

static Err add_earlier(Desk *desk, Arena *arena, DocketEntry *entry)
{
    CaseQuery query = {.person_id = entry->view.casefile.person_id};

    entry->earlier = arena_new(arena, CaseListRow, DOCKET_EARLIER_MAX);
    return store_casefile_page(
        desk->store, &query, arena, entry->earlier, DOCKET_EARLIER_MAX, &entry->earlier_count);
}

static Err add_state(Desk *desk, Arena *arena, CaseState state, DocketEntry *out, size_t *count)
{
    CaseListRow *rows = arena_new(arena, CaseListRow, DOCKET_STATE_MAX);
    CaseQuery query = {.state = state};
    Day today = desk_today(desk);
    size_t found;

    TRY(store_casefile_page(desk->store, &query, arena, rows, DOCKET_STATE_MAX, &found));
    for (size_t i = 0; i < found; i++) {
        DocketEntry *entry = &out[(*count)++];
        *entry = (DocketEntry){.today = today};
        TRY(store_casefile_view(desk->store, rows[i].casefile.id, today, arena, &entry->view));
        TRY(add_earlier(desk, arena, entry));
    }
    return ERR_NONE;
}

static DocketRow order_of(const DocketEntry *entry, size_t i, const Calendar *calendar)
{
    const Casefile *casefile = &entry->view.casefile;
    bool is_due = casefile->due != DAY_NONE;
    bool has_age = casefile->complete_on != DAY_NONE;

    return (DocketRow){
        .id = (int64_t)i,
        .hijri_year = casefile->number.hijri_year,
        .serial = (int)casefile->number.serial,
        .class_rank = casefile->priority,
        .days_left = is_due ? calendar_count_working_days(calendar, entry->today, casefile->due)
                            : DOCKET_NO_DUE,
        .age_days = has_age ? entry->today - casefile->complete_on : 0,
    };
}

static Err sort(Desk *desk, Arena *arena, DocketEntry *entries, size_t count)
{
    DocketRule rule = {
        .seats = setting_number(&desk->settings, SETTING_DOCKET_SEATS),
        .priority_percent = setting_number(&desk->settings, SETTING_DOCKET_PRIORITY_PERCENT),
    };
    DocketEntry *unsorted = arena_new(arena, DocketEntry, DOCKET_ROWS_MAX);
    DocketRow *rows = arena_new(arena, DocketRow, DOCKET_ROWS_MAX);
    Calendar calendar;

    TRY(store_calendar_load(desk->store, &desk->settings, arena, &calendar));
    for (size_t i = 0; i < count; i++) {
        unsorted[i] = entries[i];
        rows[i] = order_of(&entries[i], i, &calendar);
    }
    docket_sort(arena, rows, count, rule);
    for (size_t i = 0; i < count; i++) {
        entries[i] = unsorted[rows[i].id];
        entries[i].order = rows[i];
        entries[i].place = (int)i + 1;
    }
    return ERR_NONE;
}

static Err ask_next(Desk *desk, Arena *arena, DocketEntry *entry)
{
    CaseFacts facts;

    TRY(store_casefile_facts(
        desk->store, entry->view.casefile.id, entry->today, arena, &facts));
    entry->next = casenext_of(&facts);
    return ERR_NONE;
}

Err docket_rows_read(Desk *desk, Arena *arena, DocketEntry *out, size_t *count)
{
    size_t found = 0;

    for (size_t i = 0; i < sizeof heard / sizeof heard[0]; i++)
        TRY(add_state(desk, arena, heard[i], out, &found));
    TRY(sort(desk, arena, out, found));
    size_t placed = found;
    for (size_t i = 0; i < sizeof studied / sizeof studied[0]; i++)
        TRY(add_state(desk, arena, studied[i], out, &found));
    for (size_t i = placed; i < found; i++)
        TRY(ask_next(desk, arena, &out[i]));
    *count = found;
    return ERR_NONE;
}

/* --- words ------------------------------------------------------------------------------------- */

Str docket_row_why(Arena *arena, const DocketEntry *entry)
{
    const CaseNext *next = &entry->next;

    if (entry->place)
        return str_of(_(docket_key_label(entry->order.key)));
    if (!next->has_step)
        return (Str){0};
    Str roles = text_isolate(arena, case_words_roles(arena, next->who));
    return str_format(
        arena, _("%s: %.*s"), _(casestep_label(next->step)), (int)roles.len, roles.bytes);
}

Str docket_row_owed(Arena *arena, const DocketEntry *entry)
{
    (void)arena;
    if (entry->place || entry->next.why.guard == GUARD_NONE)
        return (Str){0};
    return str_of(_(guard_text(entry->next.why.guard)));
}

/* --- drawing ----------------------------------------------------------------------------------- */

static int draw_place(Arena *arena, const DocketEntry *entry, Canvas canvas, int line)
{
    const char *heading = entry->place ? N_("Why this order") : N_("Why not yet");

    canvas_label(canvas, line++, 0, canvas.columns, STYLE_ACCENT, str_of(_(heading)));
    if (entry->place && entry->order.is_priority_seat)
        line = paragraph_draw(
            canvas, line, STYLE_TEXT, str_of(_("From the share of the priority classes")));
    line = paragraph_draw(canvas, line, STYLE_TEXT, docket_row_why(arena, entry));
    line = paragraph_draw(canvas, line, STYLE_WARNING, docket_row_owed(arena, entry));
    if (entry->place)
        line = paragraph_draw(
            canvas, line, STYLE_TEXT,
            str_format(arena, _("Seat in session %d from now"), entry->order.session));
    return line + 1;
}

static int draw_opinion(Arena *arena, const CaseView *view, Canvas canvas, int line)
{
    Str researcher = text_isolate(arena, view->researcher);
    Str heading = str_of(_("Researcher's opinion"));

    if (view->researcher.len)
        heading = str_format(
            arena, "%.*s · %.*s", (int)heading.len, heading.bytes, (int)researcher.len,
            researcher.bytes);
    canvas_label(canvas, line++, 0, canvas.columns, STYLE_ACCENT, heading);
    line = paragraph_draw(
        canvas, line, STYLE_STRONG,
        str_of(_(recommendation_label(view->casefile.recommendation))));
    return paragraph_draw(canvas, line, STYLE_TEXT, view->casefile.opinion) + 1;
}

static int draw_case(Arena *arena, const Casefile *casefile, Canvas canvas, int line)
{
    Str number = text_isolate_ltr(arena, casenumber_text(arena, casefile_number(casefile)));
    Str text = str_format(
        arena, "%.*s · %s · %s", (int)number.len, number.bytes,
        _(casekind_label(casefile->kind)), _(casestate_label(casefile->state)));

    return paragraph_draw(canvas, line, STYLE_TEXT, text);
}

static void draw_earlier(Arena *arena, const DocketEntry *entry, Canvas canvas, int line)
{
    int first = line + 1;

    canvas_label(canvas, line++, 0, canvas.columns, STYLE_ACCENT, str_of(_("Earlier cases")));
    for (size_t i = 0; i < entry->earlier_count; i++) {
        const Casefile *earlier = &entry->earlier[i].casefile;
        if (earlier->id.row < entry->view.casefile.id.row)
            line = draw_case(arena, earlier, canvas, line);
    }
    if (line == first)
        canvas_label(canvas, line, 0, canvas.columns, STYLE_DIM, str_of(_("None before this")));
}

void docket_pane_draw(Arena *arena, const DocketEntry *entry, Canvas canvas)
{
    const CaseView *view = &entry->view;
    Str number =
        text_isolate_ltr(arena, casenumber_text(arena, casefile_number(&view->casefile)));
    Str person = text_isolate(arena, view->person);
    Str head = str_format(
        arena, "%.*s · %.*s", (int)number.len, number.bytes, (int)person.len, person.bytes);

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_STRONG, head);
    int line = paragraph_draw(canvas, 1, STYLE_DIM, view->casefile.request) + 1;
    line = draw_place(arena, entry, canvas, line);
    line = draw_opinion(arena, view, canvas, line);
    draw_earlier(arena, entry, canvas, line);
}
