/* Somebody types, pastes, moves, selects, erases and undoes in a field, which is drawn now and then.
 *
 * Input: what kind of field, its room, its width; then steps, each a byte and what it needs more.
 */
#include "tests/fuzz/fuzz.h"

#include "text/clean.h"
#include "text/digits.h"
#include "text/grapheme.h"
#include "text/utf8.h"
#include "ui/editor.h"

#include <assert.h>

enum { IS_CODE = 1, IS_RTL = 2, HAS_NO_MARKS = 4, IS_SECRET = 8 };
enum { ROWS = 3, STEPS_MAX = 200, COLUMNS_MAX = 24 };

typedef struct {
    Arena arena;
    Editor editor;
    Sheet sheet;
    FuzzInput input;
    Str versions[STEPS_MAX + 1]; /* that stood in the field since it was set */
    size_t version_count;
} Field;

/* --- what always holds ------------------------------------------------------------------------- */

static void check_characters(const Editor *editor)
{
    Str text = editor_text(editor);

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        assert((text_props(point) & PROPS_WIDTH) != PROPS_UNSHOWN);
        assert(!editor->is_code || point < 0x80 || keys_digit((Key)point) < 0);
    }
}

static bool is_boundary(Str text, size_t place)
{
    size_t at = 0;

    while (at < place)
        at = text_grapheme_next(text, at);
    return at == place;
}

static void check_editor(const Editor *editor)
{
    Str text = editor_text(editor);

    assert(text_utf8_is_valid(text));
    assert(text_utf8_count(text) <= editor->max_points);
    check_characters(editor);
    assert(editor->caret <= text.len && is_boundary(text, editor->caret));
    assert(editor->anchor <= text.len && is_boundary(text, editor->anchor));
    assert(editor->scroll >= 0);
}

/* Only what says so has changed the text. */
static void check_result(const Field *field, Str before, EditResult result)
{
    bool is_same = str_equal(before, editor_text(&field->editor));

    assert(result == EDIT_CHANGED || is_same);
}

/* --- versions ---------------------------------------------------------------------------------- */

static void add_version(Field *field)
{
    field->versions[field->version_count++] =
        str_copy(&field->arena, editor_text(&field->editor));
}

static void check_version(const Field *field)
{
    size_t i = 0;

    while (i < field->version_count &&
           !str_equal(field->versions[i], editor_text(&field->editor)))
        i++;
    assert(i < field->version_count);
}

/* Undoes steps, each time back to a text that was there, and does them again. */
static EditResult undo_and_redo(Field *field, uint8_t byte)
{
    Str before = str_copy(&field->arena, editor_text(&field->editor));
    size_t undone = 0;

    for (; undone < byte && editor_undo(&field->editor) == EDIT_CHANGED; undone++) {
        assert(!field->editor.is_secret);
        check_version(field);
        check_editor(&field->editor);
    }
    for (; undone > 0; undone--) {
        EditResult result = editor_redo(&field->editor);
        assert(result == EDIT_CHANGED);
        check_version(field);
        check_editor(&field->editor);
    }
    assert(str_equal(before, editor_text(&field->editor)));
    return EDIT_NONE;
}

/* --- steps ------------------------------------------------------------------------------------- */

static EditResult press(Field *field, Key key)
{
    return editor_key(&field->editor, key, field->sheet.is_rtl);
}

static EditResult type_letter(Field *field, uint8_t byte)
{
    return press(field, (Key)fuzz_point(byte));
}

static EditResult type_any(Field *field, uint8_t byte)
{
    Str bytes = fuzz_bytes(&field->input, 1 + byte % UTF8_BYTES_MAX);
    size_t at = 0;

    return bytes.len ? press(field, (Key)text_utf8_next(bytes, &at)) : EDIT_NONE;
}

static EditResult press_key(Field *field, uint8_t byte)
{
    enum { COUNT = KEYCODE_END_OF_LIST - KEYCODE_BEFORE_FIRST - 1 };

    return press(field, KEYCODE_BEFORE_FIRST + 1 + byte % COUNT);
}

static EditResult press_control(Field *field, uint8_t byte)
{
    return press(field, byte % ' ');
}

static EditResult paste_letters(Field *field, uint8_t byte)
{
    Str bytes = fuzz_bytes(&field->input, byte % 16);

    return editor_paste(&field->editor, fuzz_text(&field->arena, bytes));
}

static EditResult paste_any(Field *field, uint8_t byte)
{
    return editor_paste(&field->editor, fuzz_bytes(&field->input, byte % 32));
}

/* Texts of the store are clean, the digits of codes 0-9. */
static EditResult set(Field *field, uint8_t byte)
{
    Str bytes = fuzz_bytes(&field->input, byte % 32), text = {0};
    Err err = text_clean_line(&field->arena, bytes, SIZE_MAX, &text);

    assert(err == ERR_NONE);
    editor_set(
        &field->editor, field->editor.is_code ? text_digits(&field->arena, text, 0) : text);
    EditResult undone = editor_undo(&field->editor);
    assert(undone == EDIT_NONE);
    field->version_count = 0;
    return EDIT_CHANGED;
}

static EditResult draw(Field *field, uint8_t byte)
{
    Canvas canvas = canvas_on(&field->sheet);
    int width = field->sheet.columns;

    if (byte & 1)
        editor_draw(&field->editor, canvas, 0, 0, width, STYLE_FOCUS, byte & 2);
    else
        editor_draw_hidden(&field->editor, canvas, 1, 1, width, STYLE_FOCUS, byte & 2);
    return EDIT_NONE;
}

static EditResult draw_lines(Field *field, uint8_t byte)
{
    editor_draw_lines(&field->editor, canvas_on(&field->sheet), STYLE_FOCUS, byte & 2);
    assert(editor_room(&field->editor, &field->arena).len > 0);
    return EDIT_NONE;
}

static EditResult replace(Field *field, uint8_t byte)
{
    Str bytes = fuzz_bytes(&field->input, byte % 32);

    return editor_replace(&field->editor, fuzz_text(&field->arena, bytes));
}

static EditResult go_back(Field *field, uint8_t byte)
{
    return byte & 1 ? editor_undo(&field->editor) : editor_redo(&field->editor);
}

typedef EditResult StepFn(Field *field, uint8_t byte);

static StepFn *const steps[] = {
    type_letter,   press_key, paste_letters, draw,          type_any, paste_any,
    press_control, set,       draw_lines,    undo_and_redo, replace,  go_back,
};

enum { STEP_COUNT = sizeof steps / sizeof steps[0] };

static void take_step(Field *field)
{
    StepFn *step = steps[fuzz_byte(&field->input) % STEP_COUNT];
    uint8_t byte = fuzz_byte(&field->input);
    Str before = str_copy(&field->arena, editor_text(&field->editor));

    check_result(field, before, step(field, byte));
    check_editor(&field->editor);
    add_version(field);
    assert(field->sheet.cursor_row >= 0 && field->sheet.cursor_row < field->sheet.rows);
    assert(field->sheet.cursor_column >= 0);
    assert(field->sheet.cursor_column < field->sheet.columns);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    Field field = {
        .input = {bytes, len}
    };
    uint8_t flags = fuzz_byte(&field.input);
    size_t max_points = 1 + fuzz_byte(&field.input) % 64;
    int columns = 1 + fuzz_byte(&field.input) % COLUMNS_MAX;
    Letters letters = {.has_no_marks = flags & HAS_NO_MARKS};

    field.editor = editor_new(&field.arena, max_points, flags & IS_CODE);
    field.editor.is_secret = flags & IS_SECRET;
    add_version(&field);
    field.sheet = sheet_new(&field.arena, ROWS, columns, flags & IS_RTL, letters);
    for (int i = 0; i < STEPS_MAX && field.input.len; i++)
        take_step(&field);
    arena_free(&field.arena);
    return 0;
}
