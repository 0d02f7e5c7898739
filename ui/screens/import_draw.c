#include "ui/dialog.h"
#include "ui/screens/import_desk.h"
#include "view/language.h"

enum { MARGIN = 1 };

bool import_is_running(const ImportDesk *state)
{
    return state->child.id != 0;
}

bool import_has_bad(const ImportDesk *state)
{
    for (size_t i = 0; i < state->said.row_count; i++) {
        if (str_is(state->said.rows[i].remark, "bad"))
            return true;
    }
    return false;
}

static Str progress_words(Arena *arena, const ImportDesk *state)
{
    static const char *const words[] = {
        [IMPORT_LOOKS] = N_("Looking through the file: %d%%"),
        [IMPORT_TAKES] = N_("Taking people in, nobody sees them yet: %d%%"),
        [IMPORT_ENDS] = N_("Ended; taking away what came in so far: %d%%"),
        [IMPORT_GOES_BACK] = N_("Taking the import back: %d%%"),
    };

    return str_format(arena, _(words[state->phase]), state->said.percent);
}

static Str taken_words(Arena *arena, const ImportDesk *state)
{
    const int64_t *figures = state->said.figures;

    return str_format(
        arena,
        _("Import %lld · people added: %lld · on file already: %lld · filled up: %lld · not "
          "valid: %lld"),
        (long long)figures[IMPORT_FIGURE_IMPORT], (long long)figures[IMPORT_FIGURE_ADDED],
        (long long)figures[IMPORT_FIGURE_SAME], (long long)figures[IMPORT_FIGURE_FILLED],
        (long long)figures[IMPORT_FIGURE_BAD]);
}

static const char *looked_words(const ImportDesk *state)
{
    return import_has_bad(state)
               ? N_("{import-step} takes in all rows but those that are not valid")
               : N_("{import-step} takes them in");
}

static Str state_words(Arena *arena, const ImportDesk *state)
{
    if (import_is_running(state))
        return progress_words(arena, state);
    if (state->phase == IMPORT_TAKEN)
        return taken_words(arena, state);
    return state->phase == IMPORT_LOOKED ? language_text(looked_words(state)) : STR("");
}

static Style state_style(const ImportDesk *state)
{
    if (import_is_running(state))
        return STYLE_ACCENT;
    return state->phase == IMPORT_TAKEN ? STYLE_OK : STYLE_STRONG;
}

/* return  how many rows it took. */
static int draw_notes(const ImportDesk *state, Canvas canvas)
{
    int row = 0;

    for (size_t i = 0; i < state->said.note_count; i++) {
        Canvas part =
            canvas_part(canvas, row, MARGIN, canvas.rows - row, canvas.columns - 2 * MARGIN);
        row += dialog_draw_text(part, state->said.notes[i], true);
    }
    return row;
}

static void draw_welcome(Canvas canvas)
{
    static const char *const rows[] = {
        N_("{import-file} names a CSV file: its first line says what each column holds."),
        N_("It is looked through first; nothing is kept by that."),
        N_("Then its people come in, all at once or none; they can be taken back."),
    };

    canvas = canvas_inside(canvas, 1, MARGIN);
    for (int i = 0; i < (int)(sizeof rows / sizeof rows[0]); i++)
        canvas_hint(canvas, i, 0, canvas.columns, i ? STYLE_TEXT : STYLE_STRONG, rows[i]);
}

static void draw_path(const ImportDesk *state, Canvas canvas)
{
    int column = MARGIN;

    column += canvas_label(canvas, 0, column, canvas.columns, STYLE_STRONG, str_of(_("File")));
    canvas_put(
        canvas,
        (Place){
            .row = 0,
            .column = column + 2,
            .width = canvas.columns - column - 2 - MARGIN,
            .direction = DIRECTION_LTR,
        },
        state->path);
}

void import_draw(Screen *screen, Canvas canvas)
{
    ImportDesk *state = screen->state;
    Arena *arena = screen_turn(screen);

    if (!state->path.len) {
        draw_welcome(canvas);
        return;
    }
    draw_path(state, canvas);
    int row = 1 + draw_notes(state, canvas_part(canvas, 1, 0, canvas.rows / 2, canvas.columns));
    canvas_label(
        canvas, row, MARGIN, canvas.columns - 2 * MARGIN, state_style(state),
        canvas_names(canvas, arena, state_words(arena, state)));
    row += 2;
    if (!import_is_running(state) && state->phase != IMPORT_NO_FILE)
        list_draw(&state->list, canvas_part(canvas, row, 0, canvas.rows - row, canvas.columns));
}
