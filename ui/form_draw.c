/* form_draw.c - how a form looks: labels in a column, fields beside them, notes behind those. */
#include "ui/form.h"

#include "view/language.h"

enum { MARGIN = 1, GAP = 2, DATE_CELLS = 12, AMOUNT_CELLS = 18, CHOICE_CELLS = 26 };

enum {
    NARROW_COLUMNS = 56, /* under them notes have no room beside the fields: the message line */
    FEW_ROWS = 16,
    LINES_OF_FEW = 4, /* of a text on several lines, in a form of few rows */
    LINES_OF_MANY = 8
};

typedef struct {
    int label_cells;
    int field_start;
    int field_cells; /* the most that a field may take */
    int note_start;
} Layout;

static const Style note_styles[] = {
    [NOTE_NONE] = STYLE_DIM,        [NOTE_GOOD] = STYLE_OK,     [NOTE_HINT] = STYLE_ACCENT,
    [NOTE_WARNING] = STYLE_WARNING, [NOTE_ERROR] = STYLE_ERROR,
};

/* Never by colour alone. */
static const char *const note_marks[] = {
    [NOTE_NONE] = "",      [NOTE_GOOD] = "✓ ",  [NOTE_HINT] = "",
    [NOTE_WARNING] = "▲ ", [NOTE_ERROR] = "✗ ",
};

/* What is chosen is never cut while there is room. */
static int choice_cells(const Field *field, const FieldState *state, Canvas canvas)
{
    const Choices *choices = field->choices;
    int cells = 0;

    if (state->choice >= 0)
        cells = canvas_text_width(canvas, language_text(choices->rows[state->choice].label));
    return cells > CHOICE_CELLS ? cells : CHOICE_CELLS;
}

static int wanted_cells(const Field *field)
{
    switch (field->kind) {
    case FIELD_DATE:
        return DATE_CELLS;
    case FIELD_AMOUNT:
        return AMOUNT_CELLS;
    case FIELD_CHOICE:
        return CHOICE_CELLS;
    default:
        return (int)field->max_points + 1; /* and the caret behind the last */
    }
}

/* What a note takes with its mark and the gaps around it. */
static int note_cells(Canvas canvas, FieldNote note)
{
    return 2 * GAP + canvas_text_width(canvas, str_of(note_marks[note.level])) +
           canvas_text_width(canvas, note.text);
}

/* The most that a field may take of the room behind the labels. Where it is known what will be said
 * of each, the notes get what they need and the fields all the rest. */
static int most_cells(const Form *form, Canvas canvas, int room)
{
    int most = canvas.columns < NARROW_COLUMNS ? room : room * 3 / 5;
    int notes = 0;

    if (!form->standing)
        return most;
    for (size_t i = 0; i < form->count; i++) {
        int cells = note_cells(canvas, form->standing[i]);
        notes = cells > notes ? cells : notes;
    }
    return room - notes > most ? room - notes : most;
}

static Layout lay_out(const Form *form, Canvas canvas)
{
    Layout layout = {0};
    int widest = 0;

    for (size_t i = 0; i < form->count; i++) {
        int label = canvas_text_width(canvas, language_text(form->fields[i].label));
        int field = form->fields[i].kind == FIELD_LINES ? 0 : wanted_cells(&form->fields[i]);
        layout.label_cells = label > layout.label_cells ? label : layout.label_cells;
        widest = field > widest ? field : widest;
    }
    if (layout.label_cells > canvas.columns / 3)
        layout.label_cells = canvas.columns / 3;
    layout.field_start = MARGIN + layout.label_cells + GAP;
    int room = canvas.columns - layout.field_start - MARGIN;
    int most = most_cells(form, canvas, room);
    layout.field_cells = widest < most ? widest : most;
    layout.note_start = layout.field_start + layout.field_cells + GAP;
    return layout;
}

/* How many lines a field takes: below a text on several lines stands how much room it has. */
static size_t height_of(const Field *field, size_t rows)
{
    size_t lines = rows < FEW_ROWS ? LINES_OF_FEW : LINES_OF_MANY;

    if (field->kind != FIELD_LINES)
        return 1;
    return lines < rows ? lines + 1 : rows;
}

/* The line on which field `i` stands: a heading takes one, and a blank one before it but for the
 * first. */
static size_t line_of(const Form *form, size_t i, size_t rows)
{
    size_t line = 0;

    for (size_t at = 0; at < i; at++)
        line += height_of(&form->fields[at], rows);
    for (size_t at = 0; at <= i; at++)
        if (form->fields[at].heading)
            line += at == 0 ? 1 : 2;
    return line;
}

/* The first field of a group brings its heading into sight. */
static void scroll_to_focus(Form *form, size_t height)
{
    size_t line = line_of(form, form->focus, height);
    size_t first = line - (form_field(form)->heading && height > 1);
    size_t last = line + height_of(form_field(form), height) - 1;
    size_t lines = line_of(form, form->count - 1, height) +
                   height_of(&form->fields[form->count - 1], height);

    if (form->top + height > lines)
        form->top = lines > height ? lines - height : 0;
    if (first < form->top)
        form->top = first;
    if (last >= form->top + height)
        form->top = last + 1 - height;
}

void form_draw_value(Form *form, Canvas cell, size_t i)
{
    const Field *field = &form->fields[i];
    FieldState *state = &form->states[i];
    bool has_focus = i == form->focus;
    Style style = has_focus ? STYLE_FOCUS : STYLE_FIELD;
    int width = cell.columns;

    canvas_spot(cell, 0, 0, width, SPOT_FIELD, (int)i);
    if (field->kind == FIELD_PASSWORD) {
        editor_draw_hidden(&state->editor, cell, 0, 0, width, style, has_focus);
        return;
    }
    if (field->kind != FIELD_CHOICE) {
        editor_draw(&state->editor, cell, 0, 0, width, style, has_focus);
        return;
    }
    canvas_clear(cell, style);
    if (state->choice >= 0)
        canvas_label(
            cell, 0, 0, width, style, language_text(field->choices->rows[state->choice].label));
    if (has_focus)
        canvas_cursor(cell, 0, 0);
}

static void draw_value(Form *form, Canvas canvas, int row, const Layout *layout, size_t i)
{
    const Field *field = &form->fields[i];
    int wanted = field->kind == FIELD_CHOICE ? choice_cells(field, &form->states[i], canvas)
                                             : wanted_cells(field);
    int width = wanted < layout->field_cells ? wanted : layout->field_cells;

    form_draw_value(form, canvas_part(canvas, row, layout->field_start, 1, width), i);
}

bool form_draw_note(const Form *form, Canvas line, size_t i)
{
    Arena arena = {0};
    FieldNote note = form_note(form, &arena, i);
    bool is_hushed = note.level == NOTE_ERROR && !form->states[i].was_left;
    bool is_shown = note.level != NOTE_NONE && !is_hushed;

    if (is_shown)
        canvas_label(
            line, 0, 0, line.columns, note_styles[note.level],
            str_format(
                &arena, "%s%.*s", note_marks[note.level], (int)note.text.len, note.text.bytes));
    arena_free(&arena);
    return is_shown;
}

static void draw_note(Form *form, Canvas canvas, int row, const Layout *layout, size_t i)
{
    int width = canvas.columns - layout->note_start - MARGIN;

    form_draw_note(form, canvas_part(canvas, row, layout->note_start, 1, width), i);
}

/* The note stands below the text, and behind it how much room is taken. */
static void draw_lines(Form *form, Canvas canvas, int row, const Layout *layout, size_t i)
{
    Arena arena = {0};
    FieldState *state = &form->states[i];
    bool has_focus = i == form->focus;
    int rows = (int)height_of(&form->fields[i], (size_t)canvas.rows) - 1;
    int width = canvas.columns - layout->field_start - MARGIN;
    Canvas box = canvas_part(canvas, row, layout->field_start, rows > 0 ? rows : 1, width);
    Layout below = {.note_start = layout->field_start};
    Str room = editor_room(&state->editor, &arena);
    int taken = canvas_text_width(canvas, room);

    for (int line = 0; line < box.rows; line++)
        canvas_spot(box, line, 0, width, SPOT_FIELD, (int)i);
    editor_draw_lines(&state->editor, box, has_focus ? STYLE_FOCUS : STYLE_FIELD, has_focus);
    if (rows > 0) {
        draw_note(form, canvas, row + rows, &below, i);
        canvas_label(
            canvas, row + rows, canvas.columns - MARGIN - taken, taken, STYLE_DIM, room);
    }
    arena_free(&arena);
}

static void draw_field(Form *form, Canvas canvas, int row, const Layout *layout, size_t i)
{
    const Field *field = &form->fields[i];

    canvas_label(
        canvas, row - 1, MARGIN, canvas.columns - MARGIN, STYLE_ACCENT,
        language_text(field->heading));
    canvas_label(
        canvas, row, MARGIN, layout->label_cells, i == form->focus ? STYLE_STRONG : STYLE_TEXT,
        language_text(field->label));
    if (field->kind == FIELD_LINES) {
        draw_lines(form, canvas, row, layout, i);
        return;
    }
    draw_value(form, canvas, row, layout, i);
    draw_note(form, canvas, row, layout, i);
}

void form_draw(Form *form, Canvas canvas)
{
    if (canvas.sheet->speech) {
        form_tell(form, canvas);
        return;
    }
    Layout layout = lay_out(form, canvas);

    scroll_to_focus(form, canvas.rows > 0 ? (size_t)canvas.rows : 1);
    for (size_t i = 0; i < form->count; i++) {
        int row = (int)line_of(form, i, (size_t)canvas.rows) - (int)form->top;
        if (row >= 0 && row <= canvas.rows) /* below the last line its heading may still show */
            draw_field(form, canvas, row, &layout, i);
    }
}
