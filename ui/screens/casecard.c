#include "ui/screens/casecard.h"

#include "db/casefacts_store.h"
#include "db/intake_store.h"
#include "db/usualstep_store.h"
#include "text/isolate.h"
#include "text/wrap.h"
#include "ui/screens/tone.h"
#include "view/case_words.h"

enum { MARGIN = 1, ENOUGH_ROWS = 14 };

/* --- reading --------------------------------------------------------------------------------- */

static Err read_card(CaseCard *card, Store *store, Role role)
{
    Arena *arena = &card->arena;

    TRY(store_casefile_view(store, card->id, card->today, arena, &card->view));
    TRY(store_casefile_intake(store, card->id, arena, &card->intake));
    TRY(store_casefile_facts(store, card->id, card->today, arena, &card->facts));
    card->own = casenext_of(&card->facts);
    return store_usualstep_next(
        store, &card->facts, card->view.casefile.kind, role, &card->next);
}

Err casecard_load(CaseCard *card, Desk *desk, CasefileId id)
{
    CaseCard fresh = {.id = id, .today = desk_today(desk)};
    Err err = read_card(&fresh, desk->store, desk->staff.role);

    if (err) {
        arena_free(&fresh.arena);
        return err;
    }
    arena_free(&card->arena);
    *card = fresh;
    return ERR_NONE;
}

void casecard_close(CaseCard *card)
{
    arena_free(&card->arena);
}

Act casecard_act(const CaseCard *card, Desk *desk)
{
    Act act = desk_act(desk);

    act.version = card->view.casefile.version;
    return act;
}

Str casecard_number(const CaseCard *card, Arena *arena)
{
    return casenumber_text(arena, casefile_number(&card->view.casefile));
}

Str casecard_checksum(const CaseCard *card, Arena *arena)
{
    return checksum_short(arena, card->intake.checksum);
}

size_t casecard_unmatched(const CaseCard *card)
{
    DataField fields[DATAFIELD_COUNT];

    return casedata_unmatched(&card->intake.data, &card->intake.to_match, fields);
}

/* --- drawing --------------------------------------------------------------------------------- */

/* "D12 · Food basket · Draft" */
static Str title_words(const CaseCard *card, Arena *arena)
{
    const Casefile *casefile = &card->view.casefile;
    Str number = text_isolate(arena, casecard_number(card, arena));

    return str_format(
        arena, "%.*s · %s · %s", (int)number.len, number.bytes,
        _(casekind_label(casefile->kind)), _(casestate_label(casefile->state)));
}

/* Why no window runs: not yet, or not any more. */
static Str no_window(const Casefile *casefile)
{
    if (casefile->state < CASE_REPLIED)
        return str_of(_("The reply window opens when the file is complete"));
    return casefile->complete_on == DAY_NONE ? STR("") : str_of(_("The reply window is over"));
}

static void draw_window(const CaseCard *card, Canvas canvas, Arena *arena)
{
    const Window *window = &card->view.window;
    CaseWords words = case_words_window(arena, &card->view, card->today);

    if (!words.text.len) {
        canvas_label(canvas, 2, 0, canvas.columns, STYLE_DIM, no_window(&card->view.casefile));
        return;
    }
    Str text = str_format(arena, "%s %.*s", words.mark, (int)words.text.len, words.text.bytes);
    int column = canvas_label(canvas, 2, 0, canvas.columns, tone_style(words.tone), text);
    canvas_label(
        canvas, 2, column + 3, canvas.columns - column - 3, STYLE_TEXT,
        case_words_dates(
            arena, card->intake.policy->calendar, window->not_before, window->due));
}

/* The one act that would bring it on, and of whom it is awaited. */
static void draw_next(const CaseCard *card, Canvas canvas, int row, Arena *arena)
{
    const CaseNext *next = &card->next;
    Str who = case_words_roles(arena, next->who);

    if (next->has_step)
        canvas_label(
            canvas, row, 0, canvas.columns, STYLE_ACCENT,
            str_format(
                arena, _("Next: %s · %.*s"), _(casestep_label(next->step)), (int)who.len,
                who.bytes));
}

/* What must come first, with what is still owed as far as two lines hold it.
 *
 * return  the row behind it.
 */
static int draw_guard(const CaseCard *card, Canvas canvas, int row, Arena *arena)
{
    const Refusal *why = &card->next.why;
    StrBuilder words = {.arena = arena};

    if (!card->next.has_step || why->guard == GUARD_NONE)
        return row;
    strbuilder_add_format(&words, "▲ %s", _(guard_text(why->guard)));
    for (size_t i = 0; i < why->owed_count; i++)
        strbuilder_add_format(&words, "%s%s", i ? " · " : ": ", _(str_c(arena, why->owed[i])));
    Str rest = strbuilder_text(&words);
    Str line = rest;
    TextOptions options = {.direction = canvas_is_rtl(canvas) ? DIRECTION_RTL : DIRECTION_LTR};
    if (row + 1 < canvas.rows)
        text_wrap_next(&rest, canvas_wrap_cells(canvas), options, &line);
    canvas_label(canvas, row, 0, canvas.columns, STYLE_WARNING, line);
    if (row + 1 >= canvas.rows || !rest.len)
        return row + 1;
    canvas_label(canvas, row + 1, 0, canvas.columns, STYLE_WARNING, rest);
    return row + 2;
}

int casecard_draw(const CaseCard *card, Canvas canvas, Arena *arena)
{
    Canvas head = canvas_part(canvas, 0, MARGIN, canvas.rows, canvas.columns - 2 * MARGIN);
    bool is_short = canvas.rows < ENOUGH_ROWS;
    bool has_guard = card->next.has_step && card->next.why.guard != GUARD_NONE;

    canvas_label(head, 0, 0, head.columns, STYLE_STRONG, title_words(card, arena));
    canvas_data(head, 1, 0, head.columns, STYLE_STRONG, card->view.person);
    if (!is_short)
        draw_window(card, head, arena);
    if (!is_short || !has_guard)
        draw_next(card, head, is_short ? 2 : 3, arena);
    if (is_short) {
        draw_guard(card, canvas_part(head, 0, 0, CASECARD_FEW_ROWS, head.columns), 2, arena);
        return CASECARD_FEW_ROWS;
    }
    int used = draw_guard(card, head, 4, arena);
    int rows = used > CASECARD_ROWS ? used : CASECARD_ROWS;
    return rows + (canvas.rows > ENOUGH_ROWS);
}
