#include "ui/screens/household_beside.h"

#include "db/household_store.h"
#include "ui/screens/household.h"
#include "view/family_rows.h"
#include "view/language.h"

enum { ENTRY_ROWS = 2, INDENT = 2 };

/* --- looking --------------------------------------------------------------------------------- */

static bool is_himself(const PersonLikenesses *alike, PersonId other)
{
    for (size_t i = 0; alike && i < alike->count; i++)
        if (alike->rows[i].person.id.row == other.row)
            return alike->rows[i].verdict.band >= DUPLICATE_BAND_LIKELY;
    return false;
}

static void leave_himself_out(HouseholdFindings *findings, const PersonLikenesses *alike)
{
    size_t kept = 0;

    for (size_t i = 0; i < findings->count; i++)
        if (!is_himself(alike, findings->rows[i].other))
            findings->rows[kept++] = findings->rows[i];
    findings->count = kept;
}

Err household_beside_look(
    HouseholdBeside *beside, Store *store, const Person *person, const PersonLikenesses *alike)
{
    arena_reset(&beside->arena);
    beside->findings.count = 0;
    TRY(store_household_typed(store, person, &beside->arena, &beside->findings));
    leave_himself_out(&beside->findings, alike);
    if (!person->id.row)
        household_rulings_show(&beside->rulings, &beside->findings);
    return ERR_NONE;
}

void household_beside_open(Screen *screen, HouseholdBeside *beside, const Person *person)
{
    HouseholdTask task = {
        .head = person->id,
        .typed = person,
        .beside = beside,
        .kept = &screen->arena,
    };

    screen_open(screen, &household_screen, &task);
}

void household_beside_close(HouseholdBeside *beside)
{
    arena_free(&beside->arena);
}

/* --- drawing --------------------------------------------------------------------------------- */

static void draw_head(const HouseholdBeside *beside, Canvas canvas, Arena *arena)
{
    size_t open = household_open(&beside->findings);
    Str text =
        open ? family_words_open_households(arena, open) : str_of(_("Ruled on · {households}"));

    canvas_label(
        canvas, 0, 0, canvas.columns, open ? STYLE_WARNING : STYLE_DIM,
        canvas_names(canvas, arena, text));
}

/* What speaks for it, or what was ruled. */
static void draw_reasons(
    const HouseholdFinding *finding, Canvas canvas, int row, int column, Arena *arena)
{
    bool waits = household_waits(finding);
    Str text = waits ? family_words_reasons(arena, finding)
                     : language_text(household_ruling_label(finding->ruled.ruling));

    canvas_label(
        canvas, row, column, canvas.columns - column, waits ? STYLE_TEXT : STYLE_DIM, text);
}

int household_beside_draw(const HouseholdBeside *beside, Canvas canvas, Arena *arena)
{
    int row = 1;

    if (!beside->findings.count || canvas.rows < 1 + ENTRY_ROWS)
        return 0;
    draw_head(beside, canvas, arena);
    for (size_t i = 0; i < beside->findings.count && row + ENTRY_ROWS <= canvas.rows; i++) {
        const HouseholdFinding *finding = &beside->findings.rows[i];
        canvas_data(canvas, row, 0, canvas.columns, STYLE_STRONG, finding->other_name);
        draw_reasons(finding, canvas, row + 1, INDENT, arena);
        row += ENTRY_ROWS;
    }
    return row;
}

/* The first that waits, else the first. */
static const HouseholdFinding *first_of(const HouseholdFindings *findings)
{
    for (size_t i = 0; i < findings->count; i++)
        if (household_waits(&findings->rows[i]))
            return &findings->rows[i];
    return &findings->rows[0];
}

void household_beside_draw_lines(const HouseholdBeside *beside, Canvas canvas, Arena *arena)
{
    if (!beside->findings.count)
        return;
    const HouseholdFinding *finding = first_of(&beside->findings);
    draw_head(beside, canvas, arena);
    int column =
        INDENT +
        canvas_data(canvas, 1, INDENT, canvas.columns / 2, STYLE_STRONG, finding->other_name);
    draw_reasons(finding, canvas, 1, column + INDENT, arena);
}
