#include "ui/screens/visit_detail.h"

#include "db/person_store.h"
#include "text/isolate.h"
#include "ui/screens/tone.h"
#include "ui/screens/visit_missing.h"
#include "ui/screens/visit_words.h"
#include "view/date_words.h"
#include "view/person_words.h"

#include <string.h>

/* --- reading ----------------------------------------------------------------------------------- */

/* What cannot be logged is not shown. */
static Err log_person(VisitDetail *detail, Desk *desk, int64_t person_id)
{
    if (detail->logged_person_id == person_id)
        return ERR_NONE;
    TRY(desk_log_reading(desk, PERSON_KIND, person_id, (Str){0}));
    detail->logged_person_id = person_id;
    return ERR_NONE;
}

/* Where there are many, those opened last stay. */
static void add_case(CasefileId ids[DETAIL_CASES], size_t *count, const Casefile *casefile)
{
    if (!casestate_is_open(casefile->state))
        return;
    if (*count == DETAIL_CASES)
        memmove(ids, ids + 1, --*count * sizeof *ids);
    ids[(*count)++] = casefile->id;
}

static Err find_cases(
    VisitDetail *detail, Store *store, CasefileId ids[DETAIL_CASES], size_t *found)
{
    enum { CHUNK = 16 };
    CaseQuery query = {.person_id = detail->visit.person_id};
    CaseListRow *rows = arena_new(&detail->arena, CaseListRow, CHUNK);
    size_t count;

    *found = 0;
    do {
        TRY(store_casefile_page(store, &query, &detail->arena, rows, CHUNK, &count));
        for (size_t i = 0; i < count; i++)
            add_case(ids, found, &rows[i].casefile);
        if (count)
            query.after = rows[count - 1].casefile.id;
    } while (count == CHUNK);
    return ERR_NONE;
}

static Err read_cases(VisitDetail *detail, Desk *desk)
{
    CasefileId ids[DETAIL_CASES];
    Arena *arena = &detail->arena;

    TRY(find_cases(detail, desk->store, ids, &detail->case_count));
    for (size_t i = 0; i < detail->case_count; i++) {
        DetailCase *shown = &detail->cases[i];
        TRY(store_casefile_view(desk->store, ids[i], desk_today(desk), arena, &shown->view));
        TRY(visit_missing_read(desk->store, &shown->view.casefile, arena, &shown->missing));
    }
    return ERR_NONE;
}

static Err read_person(VisitDetail *detail, Desk *desk)
{
    int64_t person_id = detail->visit.person_id;

    if (!person_id)
        return ERR_NONE;
    TRY(log_person(detail, desk, person_id));
    TRY(store_person_find(desk->store, (PersonId){person_id}, &detail->arena, &detail->person));
    detail->has_person = true;
    TRY(read_cases(detail, desk));
    return store_visit_of_person(
        desk->store, person_id, detail->visit.id, &detail->arena, detail->before, DETAIL_VISITS,
        &detail->before_count);
}

static Err read_appointment(VisitDetail *detail, Desk *desk)
{
    Err err = store_appointment_of_visit(
        desk->store, &detail->visit, &detail->arena, &detail->appointment);

    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err read_all(VisitDetail *detail, Desk *desk, VisitId id)
{
    TRY(store_visit_find(desk->store, id, &detail->arena, &detail->visit));
    TRY(read_appointment(detail, desk));
    if (detail->is_hidden)
        return ERR_NONE;
    TRY(store_inquiry_of_visit(
        desk->store, id.row, (InquiryId){0}, &detail->arena, detail->questions,
        DETAIL_QUESTIONS, &detail->question_count));
    return read_person(detail, desk);
}

Err visit_detail_load(VisitDetail *detail, Desk *desk, VisitId id, bool is_hidden)
{
    int64_t logged_person_id = detail->logged_person_id;

    visit_detail_clear(detail);
    detail->logged_person_id = logged_person_id;
    detail->is_hidden = is_hidden;
    Err err = read_all(detail, desk, id);
    if (err)
        visit_detail_clear(detail);
    return err;
}

void visit_detail_clear(VisitDetail *detail)
{
    arena_free(&detail->arena);
    *detail = (VisitDetail){0};
}

/* --- drawing ----------------------------------------------------------------------------------- */

enum { INDENT = 2, TIME_CELLS = 13, GAP = 2 };

/* Where the next line goes; lines below the canvas are not shown. */
typedef struct {
    Canvas canvas;
    Arena *turn;
    int row;
    Day today;
} Pen;

static void put(const Pen *pen, int column, Style style, Str text)
{
    if (pen->row < pen->canvas.rows && column < pen->canvas.columns)
        canvas_label(pen->canvas, pen->row, column, pen->canvas.columns - column, style, text);
}

static void put_data(const Pen *pen, int column, Style style, Str text)
{
    if (pen->row < pen->canvas.rows && column < pen->canvas.columns)
        canvas_data(pen->canvas, pen->row, column, pen->canvas.columns - column, style, text);
}

static bool fits_at_end(const Pen *pen, int taken, Str text)
{
    return taken + GAP + canvas_text_width(pen->canvas, text) <= pen->canvas.columns;
}

/* At END, when it does not cover what stands in `taken` cells from START. */
static void put_at_end(const Pen *pen, int taken, Style style, Str text)
{
    if (fits_at_end(pen, taken, text))
        put(pen, pen->canvas.columns - canvas_text_width(pen->canvas, text), style, text);
}

static void draw_heading(Pen *pen, const char *text)
{
    pen->row++;
    put(pen, 0, STYLE_ACCENT, language_text(text));
    pen->row++;
}

static void draw_person(Pen *pen, const VisitDetail *detail)
{
    const Person *person = &detail->person;
    int taken = canvas_text_width(pen->canvas, person->name);

    put_data(pen, 0, STYLE_STRONG, person->name);
    put_at_end(pen, taken, STYLE_ACCENT, text_isolate_ltr(pen->turn, person->identity));
    pen->row++;
    Str who = person_words_who(pen->turn, person, pen->today);
    taken = canvas_text_width(pen->canvas, who);
    put(pen, 0, STYLE_TEXT, who);
    put_at_end(
        pen, taken, STYLE_TEXT,
        text_isolate_ltr(pen->turn, person_words_phone(pen->turn, person->phone)));
    pen->row++;
}

/* A visitor without a file, or one who is not shown. */
static void draw_nobody(Pen *pen, const VisitDetail *detail)
{
    const Visit *visit = &detail->visit;

    if (detail->is_hidden)
        put(pen, 0, STYLE_TEXT, str_of(_("The visitor's name is hidden")));
    else if (visit->given_name.len)
        put_data(pen, 0, STYLE_STRONG, visit->given_name);
    else
        put(pen, 0, STYLE_TEXT, str_of(_("The visitor gave no name")));
    pen->row++;
    if (!detail->is_hidden)
        put(pen, 0, STYLE_TEXT, str_of(_("No file is named")));
    pen->row += !detail->is_hidden;
}

static void add_part(StrBuilder *words, Str part)
{
    if (words->len && part.len)
        strbuilder_add(words, STR(" · "));
    strbuilder_add(words, part);
}

static void draw_appointment(Pen *pen, const Appointment *appointment)
{
    Str time = text_isolate_ltr(pen->turn, appointment_time(pen->turn, appointment->minute));

    if (!appointment->id)
        return;
    put(pen, INDENT, STYLE_ACCENT,
        str_format(pen->turn, _("● Appointment at %.*s"), (int)time.len, time.bytes));
    pen->row++;
}

/* "Ticket 43 · Bringing papers · Interview · 10:14 · priority" */
static void draw_visit(Pen *pen, const VisitDetail *detail)
{
    const Visit *visit = &detail->visit;
    StrBuilder words = {.arena = pen->turn};
    Str ticket = text_isolate_ltr(pen->turn, ticket_text(pen->turn, visit->ticket, pen->today));

    pen->row++;
    Str head = str_format(pen->turn, "%s %.*s", _("Ticket"), (int)ticket.len, ticket.bytes);
    put(pen, 0, STYLE_STRONG, head);
    put_at_end(
        pen, canvas_text_width(pen->canvas, head), STYLE_ACCENT,
        str_of(_(visit_state_label(visit->state))));
    pen->row++;
    add_part(&words, str_of(_(visitpurpose_label(visit->purpose))));
    add_part(&words, str_of(_(channel_label(visit->channel))));
    add_part(
        &words, text_isolate_ltr(
                    pen->turn, visit_words_time(pen->turn, visit->arrived_at, pen->today)));
    if (visit->has_priority)
        add_part(&words, str_of(_("★ priority")));
    if (visit->is_private)
        add_part(&words, str_of(_("private talk")));
    put(pen, INDENT, STYLE_TEXT, strbuilder_text(&words));
    pen->row++;
    draw_appointment(pen, &detail->appointment);
}

/* "Reply by  1/11/2026"; nothing where the policy has no such day. */
static void draw_day(Pen *pen, const char *label, Day day)
{
    Str date = text_isolate(pen->turn, date_words_short(pen->turn, CALENDAR_GREGORIAN, day));
    Str name = language_text(label);

    if (day == DAY_NONE)
        return;
    put(pen, INDENT + 2, STYLE_TEXT,
        str_format(
            pen->turn, "%.*s  %.*s", (int)name.len, name.bytes, (int)date.len, date.bytes));
    pen->row++;
}

/* When he may be given his answer: how it stands, and the dates. */
static void draw_window(Pen *pen, const CaseView *view)
{
    CaseWords words = case_words_window(pen->turn, view, pen->today);
    Style style = tone_style(words.tone);

    if (!view->has_window)
        return;
    put(pen, INDENT, style, str_of(words.mark));
    put(pen, INDENT + 2, style, words.text);
    pen->row++;
    draw_day(pen, N_("Reply not before"), view->window.not_before);
    draw_day(pen, N_("Reply by"), view->window.due);
}

static void draw_missing(Pen *pen, const Table *missing, size_t row)
{
    Str item = visit_missing_item(missing, row);
    Str state = visit_missing_state(missing, row);

    put(pen, INDENT, STYLE_ERROR, STR("✗"));
    put(pen, INDENT + 2, STYLE_TEXT, item);
    put_at_end(
        pen, INDENT + 2 + canvas_text_width(pen->canvas, item), STYLE_ERROR,
        state.len ? state : str_of(_("not told yet")));
    pen->row++;
}

static Str case_head(Arena *arena, const Casefile *casefile)
{
    Str number = text_isolate_ltr(arena, casenumber_text(arena, casefile_number(casefile)));

    return str_format(
        arena, "%s %.*s · %s", _("Case"), (int)number.len, number.bytes,
        _(casekind_label(casefile->kind)));
}

static void draw_case(Pen *pen, const DetailCase *shown)
{
    const Casefile *casefile = &shown->view.casefile;
    Str head = case_head(pen->turn, casefile);

    Style style = shown->missing.row_count ? STYLE_WARNING : STYLE_TEXT;
    Str state = str_of(_(casestate_label(casefile->state)));
    int taken = canvas_text_width(pen->canvas, head);

    pen->row++;
    put(pen, 0, STYLE_STRONG, head);
    put_at_end(pen, taken, style, state);
    pen->row++;
    if (!fits_at_end(pen, taken, state)) {
        put(pen, INDENT, style, state);
        pen->row++;
    }
    draw_window(pen, &shown->view);
    for (size_t i = 0; i < shown->missing.row_count; i++)
        draw_missing(pen, &shown->missing, i);
}

static void draw_questions(Pen *pen, const VisitDetail *detail)
{
    if (detail->question_count)
        draw_heading(pen, N_("Questions"));
    for (size_t i = 0; i < detail->question_count; i++) {
        const Inquiry *inquiry = &detail->questions[i];
        put(pen, INDENT, tone_of_inquiry(inquiry->state),
            str_of(tone_inquiry_mark(inquiry->state)));
        put_data(pen, INDENT + 2, STYLE_TEXT, inquiry->question);
        pen->row++;
    }
}

static void draw_before(Pen *pen, const VisitDetail *detail)
{
    if (detail->before_count)
        draw_heading(pen, N_("Earlier visits"));
    for (size_t i = 0; i < detail->before_count; i++) {
        const Visit *visit = &detail->before[i];
        put(pen, INDENT, STYLE_TEXT,
            text_isolate_ltr(
                pen->turn, visit_words_time(pen->turn, visit->arrived_at, pen->today)));
        put(pen, INDENT + TIME_CELLS, STYLE_TEXT,
            str_format(
                pen->turn, "%s · %s", _(visitpurpose_label(visit->purpose)),
                _(visit_state_label(visit->state))));
        pen->row++;
    }
}

void visit_detail_draw(const VisitDetail *detail, Canvas canvas, Arena *turn, Day today)
{
    Pen pen = {.canvas = canvas, .turn = turn, .today = today};

    if (!detail->visit.id.row || !canvas.columns)
        return;
    if (detail->has_person)
        draw_person(&pen, detail);
    else
        draw_nobody(&pen, detail);
    draw_visit(&pen, detail);
    for (size_t i = 0; i < detail->case_count; i++)
        draw_case(&pen, &detail->cases[i]);
    draw_questions(&pen, detail);
    draw_before(&pen, detail);
}
