#include "ui/screens/referral_pane.h"

#include "db/visit_store.h"
#include "office/wait.h"
#include "text/isolate.h"
#include "ui/screens/paragraph.h"
#include "view/date_words.h"
#include "view/queue_words.h"

/* --- reading ----------------------------------------------------------------------------------- */

static Err name_in_case(Desk *desk, Arena *arena, const Referral *referral, Str *out)
{
    CaseView view;

    TRY(store_casefile_view(desk->store, referral->casefile, desk_today(desk), arena, &view));
    *out = view.person;
    return ERR_NONE;
}

static Err name_in_visit(Desk *desk, Arena *arena, const Referral *referral, Str *out)
{
    Visit visit;

    *out = (Str){0};
    if (!referral->visit_id)
        return ERR_NONE;
    TRY(store_visit_find(desk->store, (VisitId){referral->visit_id}, arena, &visit));
    *out = visit_shown_name(&visit);
    return ERR_NONE;
}

Err referral_row_of(Desk *desk, Arena *arena, const Referral *referral, ReferralRow *out)
{
    Staff sender = {0};

    *out =
        (ReferralRow){.referral = *referral, .today = desk_today(desk), .now = desk_now(desk)};
    if (referral->casefile.row)
        TRY(name_in_case(desk, arena, referral, &out->person));
    else
        TRY(name_in_visit(desk, arena, referral, &out->person));
    TRY(store_staff_find(desk->store, referral->asked_by, arena, &sender));
    out->sender = sender.name;
    return ERR_NONE;
}

/* --- words ------------------------------------------------------------------------------------- */

Str referral_age(Arena *arena, const ReferralRow *row)
{
    return queue_words_wait(arena, wait_minutes(row->referral.asked_at, row->now), false);
}

Style referral_due_style(const ReferralRow *row)
{
    const Referral *referral = &row->referral;

    if (!referral_is_open(referral->state))
        return STYLE_OK;
    if (referral->due < row->today)
        return STYLE_ERROR;
    return referral->due == row->today ? STYLE_WARNING : STYLE_OK;
}

Str referral_due(Arena *arena, const ReferralRow *row)
{
    const Referral *referral = &row->referral;
    Str day = date_words_short(arena, CALENDAR_GREGORIAN, referral->due);

    day = text_isolate_ltr(arena, day);
    if (!referral_is_open(referral->state))
        return str_of(_(referral_state_label(referral->state)));
    if (referral->due < row->today)
        return str_format(arena, _("■ late, %.*s"), (int)day.len, day.bytes);
    if (referral->due == row->today)
        return str_of(_("▲ due today"));
    return str_format(arena, _("● until %.*s"), (int)day.len, day.bytes);
}

bool referral_is_new(const ReferralRow *row)
{
    return referral_is_open(row->referral.state) && row->referral.first_seen_at == MOMENT_NONE;
}

bool referral_is_for_sender(const Referral *referral, int64_t staff_id)
{
    bool is_untold =
        referral->state == REFERRAL_ANSWERED || referral->state == REFERRAL_VISITOR_TOLD;

    return is_untold && referral->asked_by == staff_id;
}

/* --- drawing ----------------------------------------------------------------------------------- */

static Str head(Arena *arena, const ReferralRow *row)
{
    Str number = text_isolate_ltr(arena, casenumber_text(arena, row->referral.number));
    Str person = text_isolate(arena, row->person);

    if (!row->referral.casefile.row)
        return person;
    return str_format(
        arena, "%.*s · %.*s", (int)number.len, number.bytes, (int)person.len, person.bytes);
}

static Str asked(Arena *arena, const ReferralRow *row)
{
    Str sender = text_isolate(arena, row->sender);
    Str age = referral_age(arena, row);

    return str_format(
        arena, _("Asked by %.*s, %.*s ago, of: %s"), (int)sender.len, sender.bytes,
        (int)age.len, age.bytes, _(role_label(row->referral.to_role)));
}

static int draw_answer(const Referral *referral, Canvas canvas, int line)
{
    if (!referral->answer.len)
        return line;
    canvas_label(canvas, line, 0, canvas.columns, STYLE_ACCENT, str_of(_("Answer")));
    return paragraph_draw(canvas, line + 1, STYLE_TEXT, referral->answer) + 1;
}

int referral_pane_draw(Arena *arena, const ReferralRow *row, Canvas canvas)
{
    int columns = canvas.columns;

    canvas_label(canvas, 0, 0, columns, STYLE_STRONG, head(arena, row));
    canvas_label(canvas, 1, 0, columns, referral_due_style(row), referral_due(arena, row));
    int line = paragraph_draw(canvas, 2, STYLE_DIM, asked(arena, row));
    if (row->referral.is_mandatory)
        line = paragraph_draw(
            canvas, line, STYLE_WARNING, str_of(_("▲ The file waits for the answer")));
    else if (row->referral.casefile.row)
        line = paragraph_draw(
            canvas, line, STYLE_TEXT, str_of(_("The file goes on without the answer")));
    canvas_label(canvas, line + 1, 0, columns, STYLE_ACCENT, str_of(_("Question")));
    line = paragraph_draw(canvas, line + 2, STYLE_TEXT, row->referral.question);
    return draw_answer(&row->referral, canvas, line + 1);
}
