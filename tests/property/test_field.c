/* Random texts of both directions in a field: cursor, mouse, selection and scrolling mean the same places,
 * whatever is typed. */
#include "tests/lib/test.h"

#include "text/grapheme.h"
#include "text/utf8.h"
#include "ui/editor.h"

enum { SEEDS = 400, POINTS_MAX = 40, COLUMNS = 60, FIELD_COLUMN = 3 };

/* Letters that join or do not, lam and alef, marks, digits of two sets, Latin, brackets, blanks. */
static const uint32_t points[] = {0x0628, 0x0644, 0x0627, 0x0645, 0x0631, 0x0647, 0x064E,
                                  0x0651, 0x0650, 'a',    'Z',    '1',    '7',    0x0663,
                                  '(',    ')',    '/',    ',',    ' ',    ' ',    0x060C};

typedef struct {
    Arena arena;
    Sheet sheet;
    Editor editor;
    uint64_t random;
    int seed;
    int width;
    bool is_rtl;
} Field;

static size_t below(Field *field, size_t limit)
{
    return (size_t)(test_random(&field->random) % limit);
}

static void begin(Field *field, int seed)
{
    *field = (Field){.random = (uint64_t)seed * 7919 + 1, .seed = seed};
    field->is_rtl = below(field, 2);
    field->width = 4 + (int)below(field, COLUMNS - FIELD_COLUMN - 4);
    field->sheet = sheet_new(&field->arena, 1, COLUMNS, field->is_rtl, (Letters){0});
    sheet_add_spots(&field->arena, &field->sheet);
    field->editor = editor_new(&field->arena, POINTS_MAX + 8, below(field, 4) == 0);
    for (size_t count = below(field, POINTS_MAX); count > 0; count--)
        editor_key(
            &field->editor, (Key)points[below(field, sizeof points / sizeof points[0])],
            field->is_rtl);
}

static void press(Field *field, Key key)
{
    editor_key(&field->editor, key, field->is_rtl);
}

static void draw(Field *field)
{
    sheet_clear(&field->sheet);
    editor_draw(
        &field->editor, canvas_on(&field->sheet), 0, FIELD_COLUMN, field->width, STYLE_FOCUS,
        true);
}

static bool runs_to_the_left(const Field *field)
{
    return field->is_rtl && !field->editor.is_code;
}

static Key forward(const Field *field)
{
    return runs_to_the_left(field) ? KEYCODE_LEFT : KEYCODE_RIGHT;
}

static void expect(const Field *field, bool is_so, const char *what)
{
    if (!is_so)
        fail_msg(
            "seed %d, caret %zu of %zu: %s", field->seed, field->editor.caret,
            field->editor.len, what);
}

static void for_all(void (*check)(Field *field))
{
    for (int seed = 1; seed <= SEEDS; seed++) {
        Field field;
        begin(&field, seed);
        check(&field);
        arena_free(&field.arena);
    }
}

/* --- what is true of each -------------------------------------------------------------------- */

static bool is_in_field(const Field *field, int column)
{
    int from_start = field->is_rtl ? COLUMNS - 1 - column : column;

    return from_start >= FIELD_COLUMN && from_start < FIELD_COLUMN + field->width;
}

/* On the way from the beginning to the end each letter is passed once, in sight. */
static void walk(Field *field)
{
    size_t at = 0;

    press(field, KEYCODE_HOME);
    while (at < field->editor.len) {
        draw(field);
        expect(field, is_in_field(field, field->sheet.cursor_column), "cursor out of sight");
        at = text_grapheme_next(editor_text(&field->editor), at);
        press(field, forward(field));
        expect(field, field->editor.caret == at, "another place than the next letter");
    }
    press(field, forward(field));
    expect(field, field->editor.caret == field->editor.len, "behind the end");
}

static void point_at(Field *field, int column)
{
    size_t position = sheet_spot(&field->sheet, 0, column).position;

    editor_point(&field->editor, position);
    draw(field);
    if (position == field->editor.len)
        return;
    expect(
        field, field->sheet.cursor_column == column,
        "the cursor is not where the mouse points");
    expect(
        field, sheet_spot(&field->sheet, 0, column).position == position,
        "the cell means another place now");
}

/* A click puts the cursor on the cell it points at, or at the end of the text behind that. */
static void point_everywhere(Field *field)
{
    press(field, below(field, 2) ? KEYCODE_HOME : KEYCODE_END);
    for (int column = 0; column < COLUMNS; column++) {
        draw(field);
        if (is_in_field(field, column))
            point_at(field, column);
    }
}

static int cell_of(Field *field, size_t caret)
{
    editor_point(&field->editor, caret);
    draw(field);
    return field->sheet.cursor_column;
}

/* Every letter of a selection is lit, and no other one, but the second half of a lam-alef. */
static void select_some(Field *field)
{
    Str text = editor_text(&field->editor);
    int cells[POINTS_MAX * UTF8_BYTES_MAX + 1];

    field->width = COLUMNS - FIELD_COLUMN;
    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at))
        cells[at] = cell_of(field, at);
    press(field, KEYCODE_HOME);
    for (size_t steps = below(field, 10); steps > 0; steps--)
        press(field, forward(field));
    for (size_t steps = below(field, 10); steps > 0; steps--)
        press(field, runs_to_the_left(field) ? KEYCODE_SHIFT_LEFT : KEYCODE_SHIFT_RIGHT);
    TextRange range = editor_selection(&field->editor);
    draw(field);
    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at)) {
        bool is_lit = field->sheet.cells[cells[at]].style == STYLE_SELECTED;
        bool is_selected = at >= range.start && at < range.end;
        size_t next = text_grapheme_next(text, at);
        bool is_shared = (next < text.len && cells[next] == cells[at]) ||
                         (at > 0 && cells[text_grapheme_previous(text, at)] == cells[at]);
        expect(field, is_lit == is_selected || is_shared, "lit wrongly");
        expect(field, is_lit || !is_selected, "selected and not lit");
    }
}

/* What is typed and erased again, or cut and put in again, leaves the text as it was. */
static void type_and_erase(Field *field)
{
    Str before = str_copy(&field->arena, editor_text(&field->editor));

    press(field, KEYCODE_HOME);
    for (size_t steps = below(field, 20); steps > 0; steps--)
        press(field, forward(field));
    size_t caret = field->editor.caret;
    press(field, 0x0628);
    press(field, KEYCODE_BACKSPACE);
    expect(field, str_equal(editor_text(&field->editor), before), "typed and erased");
    expect(field, field->editor.caret == caret, "the caret moved");
    press(field, KEYCODE_SHIFT_HOME);
    TextRange range = editor_selection(&field->editor);
    Str cut = str_copy(&field->arena, str_part(before, range.start, range.end - range.start));
    press(field, KEYCODE_DELETE);
    if (before.len)
        press(field, KEY_UNDO);
    expect(field, str_equal(editor_text(&field->editor), before), "cut and undone");
    expect(field, cut.len == caret, "not all before the caret was cut");
}

static void moving_forward_visits_every_letter_once_and_in_sight(void **state)
{
    (void)state;
    for_all(walk);
}

static void a_click_means_the_letter_that_stands_there(void **state)
{
    (void)state;
    for_all(point_everywhere);
}

static void what_is_selected_is_lit_and_nothing_else(void **state)
{
    (void)state;
    for_all(select_some);
}

static void what_is_typed_and_erased_leaves_nothing(void **state)
{
    (void)state;
    for_all(type_and_erase);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moving_forward_visits_every_letter_once_and_in_sight),
        cmocka_unit_test(a_click_means_the_letter_that_stands_there),
        cmocka_unit_test(what_is_selected_is_lit_and_nothing_else),
        cmocka_unit_test(what_is_typed_and_erased_leaves_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
