#include "ui/screens/family_draw.h"

#include "view/family_rows.h"
#include "view/language.h"

enum { MARGIN = 1, GAP = 1, WIDE_COLUMNS = 110, MARK_CELLS = 2, COLUMNS_MAX = 8 };

/* What stands beside and above the rows that can be seen. */
enum { HEAD_ROWS = 2, FOOT_ROWS = 1, PANEL_COLUMNS = 2 };

/* The columns from START; a field that is not among them stands below the grid. AGE is no field. */
enum { AGE = MEMBER_FIELD_COUNT };

static const struct {
    int field;
    const char *label; /* N_(): shorter than that of the field */
    int width;
    bool is_wide; /* only where there are WIDE_COLUMNS */
} columns[] = {
    {MEMBER_FIELD_NAME,      N_("Name"),      20, false}, /* and all that is left */
    {MEMBER_FIELD_KINSHIP,   N_("Kinship"),   11, false},
    {MEMBER_FIELD_BORN,      N_("Born"),      11, false},
    {AGE,                    N_("Years"),     8,  false},
    {MEMBER_FIELD_IDENTITY,  N_("Identity"),  11, false},
    {MEMBER_FIELD_LIVES,     N_("Lives"),     12, false},
    {MEMBER_FIELD_HEALTH,    N_("Health"),    16, true },
    {MEMBER_FIELD_EDUCATION, N_("Schooling"), 20, true },
};

enum { COLUMN_COUNT = sizeof columns / sizeof columns[0] };

static bool is_shown(size_t column, int width)
{
    return width >= WIDE_COLUMNS || !columns[column].is_wide;
}

/* The name takes what the others leave. */
static int name_width(int width)
{
    int rest = width - MARK_CELLS;

    for (size_t i = 1; i < COLUMN_COUNT; i++)
        if (is_shown(i, width))
            rest -= columns[i].width + GAP;
    return rest > 1 ? rest : 1;
}

static int width_of(size_t column, int width)
{
    return columns[column].field == MEMBER_FIELD_NAME ? name_width(width)
                                                      : columns[column].width;
}

static int start_of(size_t column, int width)
{
    int start = MARK_CELLS;

    for (size_t i = 0; i < column; i++)
        if (is_shown(i, width))
            start += width_of(i, width) + GAP;
    return start;
}

/* The column of a field; COLUMN_COUNT where it stands below the grid. */
static size_t column_of(int field, int width)
{
    size_t i = 0;

    while (i < COLUMN_COUNT && (columns[i].field != field || !is_shown(i, width)))
        i++;
    return i;
}

/* --- the rows -------------------------------------------------------------------------------- */

static Str words_of(Arena *arena, const Member *member, MemberField field)
{
    const Choices *choices = member_choices(field);
    Str text = member_field_text(arena, member, field);

    if (!choices)
        return text;
    return text.len ? language_text(choices->rows[member_choice(member, field)].label)
                    : (Str){0};
}

/* A date as its field shows it: 1445/10/29. */
static Str shown_text(Arena *arena, const Member *member, int field, Day today)
{
    if (field == AGE)
        return family_words_age(arena, member, today);
    if (field == MEMBER_FIELD_BORN)
        return field_date_text(arena, &member->born);
    if (field == MEMBER_FIELD_LIVES && !member_is_there(member))
        return language_text(ended_label(member->ended));
    return words_of(arena, member, (MemberField)field);
}

static bool is_code(int field)
{
    return field == AGE || field == MEMBER_FIELD_BORN || field == MEMBER_FIELD_IDENTITY;
}

static void draw_text(Canvas cell, int field, Style style, Str text)
{
    Place place = {.width = cell.columns, .style = style, .direction = DIRECTION_LTR};

    if (is_code(field))
        canvas_put(cell, place, text);
    else if (field == MEMBER_FIELD_NAME)
        canvas_data(cell, 0, 0, cell.columns, style, text);
    else
        canvas_label(cell, 0, 0, cell.columns, style, text);
}

static void draw_member(const FamilyGrid *grid, Canvas line, const Member *member, Arena *arena)
{
    Style style = member_is_there(member) ? STYLE_TEXT : STYLE_DIM;

    if (member->person.row)
        canvas_label(line, 0, 0, 1, STYLE_ACCENT, STR("◆"));
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        if (!is_shown(i, line.columns))
            continue;
        Canvas cell =
            canvas_part(line, 0, start_of(i, line.columns), 1, width_of(i, line.columns));
        draw_text(
            cell, columns[i].field, style,
            shown_text(arena, member, columns[i].field, grid->today));
    }
}

/* The row that is typed into. */
static void draw_typed(const FamilyGrid *grid, Canvas line, Arena *arena)
{
    Member typed = memberform_typed(grid->form, arena);

    if (line.sheet->speech)
        return; /* all its fields are told together */
    canvas_label(line, 0, 0, 1, STYLE_STRONG, STR("›"));
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        if (!is_shown(i, line.columns))
            continue;
        Canvas cell =
            canvas_part(line, 0, start_of(i, line.columns), 1, width_of(i, line.columns));
        if (columns[i].field == AGE)
            draw_text(cell, AGE, STYLE_TEXT, shown_text(arena, &typed, AGE, grid->today));
        else
            form_draw_value(&grid->form->form, cell, (size_t)columns[i].field);
    }
}

/* Right below the row, from its cell on. What is wrong with a cell that was left comes first where
 * there is nothing to say of the one with the focus. */
static void draw_note(const FamilyGrid *grid, Canvas line, Arena *arena)
{
    const Form *form = &grid->form->form;
    size_t column = column_of((int)form->focus, line.columns);
    int start = column < COLUMN_COUNT ? start_of(column, line.columns) : MARK_CELLS;

    if (start > line.columns / 2)
        start = line.columns / 2;
    if (form_draw_note(form, canvas_part(line, 0, start, 1, line.columns - start), form->focus))
        return;
    for (size_t i = 0; i < form->count; i++) {
        FieldNote note = form_note(form, arena, i);
        if (note.level != NOTE_ERROR || !form->states[i].was_left)
            continue;
        int label = canvas_label(
            line, 0, MARK_CELLS, line.columns, STYLE_TEXT,
            language_text(form->fields[i].label));
        int behind = MARK_CELLS + label + 2;
        form_draw_note(form, canvas_part(line, 0, behind, 1, line.columns - behind), i);
        return;
    }
}

static void scroll(FamilyGrid *grid, size_t rows)
{
    if (grid->row < grid->top)
        grid->top = grid->row;
    if (grid->row >= grid->top + rows)
        grid->top = grid->row + 1 - rows;
}

static void draw_heads(Canvas line)
{
    for (size_t i = 0; i < COLUMN_COUNT; i++)
        if (is_shown(i, line.columns))
            canvas_label(
                line, 0, start_of(i, line.columns), width_of(i, line.columns), STYLE_DIM,
                language_text(columns[i].label));
}

static void draw_rows(FamilyGrid *grid, Canvas canvas, Arena *arena)
{
    int line = 0;

    scroll(grid, canvas.rows > 1 ? (size_t)canvas.rows - 1 : 1);
    for (size_t i = grid->top; i <= grid->members->count && line < canvas.rows; i++, line++) {
        Canvas row = canvas_part(canvas, line, 0, 1, canvas.columns);
        if (i != grid->row) {
            if (i < grid->members->count)
                draw_member(grid, row, &grid->members->rows[i], arena);
            continue;
        }
        draw_typed(grid, row, arena);
        draw_note(grid, canvas_part(canvas, ++line, 0, 1, canvas.columns), arena);
    }
}

/* --- what else is known of the row ----------------------------------------------------------- */

static int panel_rows(int width)
{
    int fields = 0;

    for (int i = 0; i < MEMBER_FIELD_COUNT; i++)
        fields += column_of(i, width) == COLUMN_COUNT;
    return (fields + PANEL_COLUMNS - 1) / PANEL_COLUMNS;
}

/* The widest label of what stands there. */
static int label_cells(const Form *form, Canvas canvas)
{
    int widest = 0;

    for (size_t i = 0; i < form->count; i++) {
        int width = canvas_text_width(canvas, language_text(form->fields[i].label));
        if (column_of((int)i, canvas.columns) == COLUMN_COUNT && width > widest)
            widest = width;
    }
    return widest;
}

static Canvas panel_cell(Canvas canvas, int place)
{
    int half = canvas.columns / PANEL_COLUMNS;

    return canvas_part(
        canvas, place / PANEL_COLUMNS, place % PANEL_COLUMNS * half + MARK_CELLS, 1,
        half - MARK_CELLS - GAP);
}

static void draw_panel(const FamilyGrid *grid, Canvas canvas)
{
    Form *form = &grid->form->form;
    int label = label_cells(form, canvas) + GAP;
    int place = 0;

    if (canvas.sheet->speech) { /* one field a line, behind all that stands here */
        canvas.row = canvas.sheet->rows;
        form_tell(form, canvas);
        return;
    }
    for (size_t i = 0; i < form->count; i++) {
        if (column_of((int)i, canvas.columns) < COLUMN_COUNT)
            continue;
        Canvas cell = panel_cell(canvas, place++);
        Style style = i == form->focus ? STYLE_STRONG : STYLE_TEXT;
        canvas_label(cell, 0, 0, label, style, language_text(form->fields[i].label));
        form_draw_value(form, canvas_part(cell, 0, label, 1, cell.columns - label), i);
    }
    if (grid->form->member.person.row)
        canvas_label(
            panel_cell(canvas, place), 0, 0, canvas.columns, STYLE_ACCENT,
            str_of(_("◆ Has a file of his own")));
}

/* --- the head -------------------------------------------------------------------------------- */

/* The name, and at the end how many files may be of the same household. */
static void draw_title(const FamilyGrid *grid, Canvas line, Arena *arena)
{
    size_t count = household_open(&grid->households);
    Str text = canvas_names(line, arena, family_words_open_households(arena, count));
    int width = count ? canvas_text_width(line, text) : 0;

    canvas_data(
        line, 0, MARK_CELLS, line.columns - MARK_CELLS - width - GAP, STYLE_STRONG,
        grid->head->name);
    if (count)
        canvas_label(line, 0, line.columns - width, width, STYLE_WARNING, text);
}

/* --- the foot -------------------------------------------------------------------------------- */

/* "Members 6 · Wives 1 ...": what there is none of is left out, but the members. */
static void draw_counts(const FamilyGrid *grid, Canvas line, Arena *arena)
{
    FamilyCounts counts = members_count(grid->members, grid->today);
    Table table = family_rows_counts(arena, &counts);
    int column = MARK_CELLS;

    for (size_t i = 0; i < table.column_count; i++) {
        Str number = table_cell(&table, 0, i);
        if (i > 0 && str_equal(number, STR("0")))
            continue;
        column += canvas_label(
            line, 0, column, line.columns - column, STYLE_DIM,
            language_text(table.columns[i].label));
        column += 1 + canvas_label(
                          line, 0, column + 1, line.columns - column - 1, STYLE_STRONG, number);
        column += 2;
    }
}

void family_draw(FamilyGrid *grid, Canvas canvas, Arena *arena)
{
    Canvas inside = canvas_inside(canvas, 0, MARGIN);
    int panel = panel_rows(inside.columns);
    int rows = inside.rows - HEAD_ROWS - FOOT_ROWS - panel - 1;

    memberform_judge(grid->form);
    draw_title(grid, canvas_part(inside, 0, 0, 1, inside.columns), arena);
    draw_heads(canvas_part(inside, 1, 0, 1, inside.columns));
    draw_rows(grid, canvas_part(inside, HEAD_ROWS, 0, rows, inside.columns), arena);
    canvas_line_across(canvas, HEAD_ROWS + rows, STYLE_DIM);
    draw_counts(
        grid, canvas_part(inside, inside.rows - 1, 0, FOOT_ROWS, inside.columns), arena);
    draw_panel(grid, canvas_part(inside, HEAD_ROWS + rows + 1, 0, panel, inside.columns));
}
