#include "ui/screens/docket_pane.h"

#include "text/isolate.h"
#include "ui/screens/paragraph.h"
#include "view/date_words.h"

enum { BRIEF_ROWS = 14 };

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

Str docket_session_words(Arena *arena, const DocketSession *row)
{
    const Session *session = &row->session;
    Str number = text_isolate_ltr(arena, minutes_number_text(arena, session->number));
    Str day =
        text_isolate_ltr(arena, date_words_short(arena, CALENDAR_GREGORIAN, session->held));
    Str panel = str_format(arena, _("panel %d"), session->panel);
    Str cases =
        str_format(arena, ngettext("%zu case", "%zu cases", row->item_count), row->item_count);

    return str_format(
        arena, "%.*s · %.*s · %.*s · %.*s", (int)number.len, number.bytes, (int)day.len,
        day.bytes, (int)panel.len, panel.bytes, (int)cases.len, cases.bytes);
}

/* What the order looks at, as it stands with this case: class, days left, age. */
static Str order_facts(Arena *arena, const DocketEntry *entry)
{
    const Casefile *casefile = &entry->view.casefile;
    StrBuilder words = {.arena = arena};
    Str window = case_words_window(arena, &entry->view, entry->today).text;
    Str since = text_isolate_ltr(
        arena, date_words_short(arena, CALENDAR_GREGORIAN, casefile->complete_on));

    if (casefile->priority)
        strbuilder_add_format(&words, _("Priority class %d"), casefile->priority);
    else
        strbuilder_add(&words, str_of(_("Of no priority class")));
    if (window.len)
        strbuilder_add_format(&words, " · %.*s", (int)window.len, window.bytes);
    if (casefile->complete_on != DAY_NONE) {
        strbuilder_add(&words, STR(" · "));
        strbuilder_add_format(&words, _("complete since %.*s"), (int)since.len, since.bytes);
    }
    return strbuilder_text(&words);
}

/* "From the share of the priority classes · Days left in the reply window" */
static Str order_reason(Arena *arena, const DocketEntry *entry)
{
    const char *key = _(docket_key_label(entry->order.key));

    if (!entry->order.is_priority_seat)
        return str_of(key);
    return str_format(arena, "%s · %s", _("From the share of the priority classes"), key);
}

/* --- drawing ----------------------------------------------------------------------------------- */

/* In few rows there are no headings and no blank lines. */
static bool is_brief(Canvas canvas)
{
    return canvas.rows < BRIEF_ROWS;
}

static int draw_heading(Canvas canvas, int line, Str heading)
{
    if (is_brief(canvas))
        return line;
    canvas_label(canvas, line + 1, 0, canvas.columns, STYLE_ACCENT, heading);
    return line + 2;
}

static int draw_ready(Arena *arena, const DocketEntry *entry, Canvas canvas, int line)
{
    line = draw_heading(canvas, line, str_of(_("Why this order")));
    if (!is_brief(canvas))
        line = paragraph_draw(
            canvas, line, STYLE_DIM,
            str_of(_("First the share of the priority classes; then who has the fewest days "
                     "left; then the oldest file")));
    line = paragraph_draw(canvas, line, STYLE_TEXT, order_facts(arena, entry));
    Str reason = order_reason(arena, entry);
    return paragraph_draw(
        canvas, line, STYLE_TEXT,
        str_format(
            arena, _("Told from its neighbours by: %.*s · session %d from now"),
            (int)reason.len, reason.bytes, entry->order.session));
}

static int draw_owed(Arena *arena, const DocketEntry *entry, Canvas canvas, int line)
{
    line = draw_heading(canvas, line, str_of(_("Why not yet")));
    line = paragraph_draw(canvas, line, STYLE_TEXT, docket_row_why(arena, entry));
    return paragraph_draw(canvas, line, STYLE_WARNING, docket_row_owed(arena, entry));
}

static int draw_place(Arena *arena, const DocketEntry *entry, Canvas canvas, int line)
{
    Str session = text_isolate_ltr(arena, entry->view.session);

    if (entry->is_appeal)
        line = paragraph_draw(
            canvas, line, STYLE_WARNING,
            str_format(
                arena, _("▲ Appeal against session %.*s; another panel hears it"),
                (int)entry->rejected_by.len, entry->rejected_by.bytes));
    if (entry->view.casefile.state == CASE_DOCKETED && session.len)
        line = paragraph_draw(
            canvas, line, STYLE_OK,
            str_format(
                arena, _("On the agenda of session %.*s"), (int)session.len, session.bytes));
    return entry->place ? draw_ready(arena, entry, canvas, line)
                        : draw_owed(arena, entry, canvas, line);
}

/* "Accept · The need is plain" */
static int draw_opinion(Arena *arena, const DocketEntry *entry, Canvas canvas, int line)
{
    const Casefile *casefile = &entry->view.casefile;
    Str researcher = text_isolate(arena, entry->researcher);
    Str heading = str_of(_("Researcher's opinion"));

    if (researcher.len)
        heading = str_format(
            arena, "%.*s · %.*s", (int)heading.len, heading.bytes, (int)researcher.len,
            researcher.bytes);
    line = draw_heading(canvas, line, heading);
    if (!casefile->recommendation && !casefile->opinion.len && is_brief(canvas))
        return line;
    return paragraph_draw(
        canvas, line, STYLE_STRONG,
        str_format(
            arena, "%s%s%.*s", _(recommendation_label(casefile->recommendation)),
            casefile->opinion.len ? " · " : "", (int)casefile->opinion.len,
            casefile->opinion.bytes));
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
    if (is_brief(canvas))
        return;
    line = draw_heading(canvas, line, str_of(_("Earlier cases")));
    int first = line;
    for (size_t i = 0; i < entry->earlier_count; i++) {
        const Casefile *earlier = &entry->earlier[i].casefile;
        if (earlier->id.row < entry->view.casefile.id.row)
            line = draw_case(arena, earlier, canvas, line);
    }
    if (line == first)
        canvas_label(canvas, line, 0, canvas.columns, STYLE_DIM, str_of(_("None before this")));
}

static Str head_of(Arena *arena, const CaseView *view)
{
    Str number =
        text_isolate_ltr(arena, casenumber_text(arena, casefile_number(&view->casefile)));
    Str person = text_isolate(arena, view->person);
    Str request = text_isolate(arena, view->casefile.request);

    return str_format(
        arena, "%.*s · %.*s · %.*s", (int)number.len, number.bytes, (int)person.len,
        person.bytes, (int)request.len, request.bytes);
}

void docket_pane_draw(Arena *arena, const DocketEntry *entry, Canvas canvas)
{
    int line = paragraph_draw(canvas, 0, STYLE_STRONG, head_of(arena, &entry->view));

    line = draw_place(arena, entry, canvas, line);
    line = draw_opinion(arena, entry, canvas, line);
    draw_earlier(arena, entry, canvas, line);
}
