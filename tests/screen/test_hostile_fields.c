/* Every field that the screens have takes hostile texts, typed and pasted: the field shows what is
 * left of them, and nothing around it changes.
 *
 * Screens are found by doing their actions, so a new one is attacked by itself.
 */
#include "tests/lib/test.h"

#include "tests/lib/hostile.h"
#include "tests/lib/walk.h"
#include "text/utf8.h"
#include "ui/places.h"
#include "ui/ui_inside.h"

enum { DEPTH_MAX = 4, SEEN_MAX = 200, TYPED_POINTS = 60 };

/* How a screen is reached: a place of the menu, then one action after the other. */
typedef struct {
    const ScreenKind *place;
    Role role;
    ActionId actions[DEPTH_MAX];
    size_t count;
} Path;

typedef struct {
    Walk *walk;
    Arena arena; /* one attack */
    struct {
        const ScreenKind *kind;
        Role role;       /* who saw it; ROLE_NONE: anybody */
        ActionId action; /* that asked, for a dialog */
    } seen[SEEN_MAX];
    size_t seen_count;
    size_t fields;
    size_t dialogs;
    size_t searches;
} Search;

/* A list that shows nobody until it is searched gets something to look for. */
static void look_for_rows(Walk *walk)
{
    Screen *top = ui_top(&walk->ui);
    List *list = top ? ui_list(top) : NULL;

    if (!list || list_selected(list) || top->kind->key)
        return;
    walk_key(walk, KEYCODE_F7);
    walk_paste(walk, STR("محمد"));
    walk_look(walk);
    walk_key(walk, KEYCODE_TAB);
}

static bool open_path(Walk *walk, const Path *path)
{
    walk_open(walk, path->place, path->role, LANGUAGE_ARABIC, 24, 80);
    for (size_t i = 0; i < path->count; i++) {
        look_for_rows(walk);
        if (!walk_act(walk, path->actions[i]))
            return false;
    }
    return ui_top(&walk->ui) != NULL;
}

/* Whether this is the first time. */
static bool is_new(Search *search, const ScreenKind *kind, Role role, ActionId action)
{
    for (size_t i = 0; i < search->seen_count; i++) {
        if (search->seen[i].kind == kind && search->seen[i].role == role &&
            search->seen[i].action == action)
            return false;
    }
    assert_true(search->seen_count < SEEN_MAX);
    search->seen[search->seen_count].kind = kind;
    search->seen[search->seen_count].role = role;
    search->seen[search->seen_count++].action = action;
    return true;
}

/* --- around a field ---------------------------------------------------------------------------- */

static Sheet keep_sheet(Search *search)
{
    const Sheet *now = walk_look(search->walk);
    Sheet kept = *now;
    size_t count = (size_t)(now->rows * now->columns);

    kept.cells = arena_new(&search->arena, Cell, count);
    memcpy(kept.cells, now->cells, count * sizeof *kept.cells);
    return kept;
}

static bool is_count(const Cell *cell)
{
    return cell->points[0] == ' ' || cell->points[0] == '/' ||
           (cell->points[0] >= '0' && cell->points[0] <= '9');
}

static bool has_focus(const Sheet *sheet, int row)
{
    for (int at = 0; row >= 0 && at < sheet->columns; at++)
        if (sheet->cells[row * sheet->columns + at].style == STYLE_FOCUS)
            return true;
    return false;
}

/* The note of a text of several lines stands below it, on a row that holds no label. */
static bool is_note_below(const Sheet *before, const Sheet *after, int row)
{
    int start = before->is_rtl ? before->columns - 1 : 0;

    return has_focus(after, row - 1) && !has_focus(before, row) &&
           before->cells[row * before->columns + start].points[0] == ' ';
}

/* Where the field with the focus may show something: its own cells, the note behind it, the
 * message line and the key bar; also how many letters there are. */
static bool may_change(const Sheet *before, const Sheet *after, int row, int column)
{
    if (row >= before->rows - 2 || is_note_below(before, after, row))
        return true;
    const Cell *old = &before->cells[row * before->columns];
    const Cell *new = &after->cells[row * after->columns];
    if (old[column].style == STYLE_FOCUS || new[column].style == STYLE_FOCUS)
        return true;
    if ((old[column].style == STYLE_DIM || new[column].style == STYLE_DIM) &&
        is_count(&old[column]) && is_count(&new[column]))
        return true;
    int step = before->is_rtl ? 1 : -1; /* towards START */
    for (int at = column; at >= 0 && at < before->columns; at += step) {
        if (old[at].style == STYLE_FOCUS)
            return true;
    }
    return false;
}

static void expect_same_around(Search *search, const Sheet *before, const char *text)
{
    const Sheet *after = walk_look(search->walk);
    const Screen *top = ui_top(&search->walk->ui);

    for (int i = 0; i < before->rows * before->columns; i++) {
        int row = i / before->columns, column = i % before->columns;
        bool is_same = memcmp(&before->cells[i], &after->cells[i], sizeof(Cell)) == 0;
        if (!is_same && !may_change(before, after, row, column))
            fail_msg(
                "%s, %s: row %d, column %d is another's", top->kind->title, text, row, column);
    }
}

/* --- attacks ------------------------------------------------------------------------------------ */

static void type(Walk *walk, Str text)
{
    size_t count = 0;

    for (size_t at = 0; at < text.len && count < TYPED_POINTS; count++) {
        uint32_t point = text_utf8_next(text, &at);
        if (point > 0x1F && point != 0x7F)
            walk_key(walk, (Key)point);
    }
}

/* Puts a text into the field with the focus, twice: pasted and typed. */
static void attack_focus(Search *search, size_t text)
{
    Walk *walk = search->walk;
    Screen *top = ui_top(&walk->ui);
    Str bytes;

    arena_reset(&search->arena);
    bytes = hostile_text(&search->arena, text);
    Sheet before = keep_sheet(search);
    walk_paste(walk, bytes);
    if (ui_top(&walk->ui) == top) {
        expect_same_around(search, &before, hostile_name(text));
        type(walk, bytes);
    }
    if (ui_top(&walk->ui) == top)
        expect_same_around(search, &before, hostile_name(text));
    for (int i = 0; i < 3 && ui_top(&walk->ui) != top; i++)
        walk_key(walk, KEYCODE_ESCAPE);
    assert_ptr_equal(ui_top(&walk->ui), top);
}

static void attack_form(Search *search)
{
    Form *form = ui_form(ui_top(&search->walk->ui));

    for (size_t i = 0; i < form->count * hostile_count(); i++) {
        size_t field = i / hostile_count();
        while (form->focus != field)
            form_move(form, 1);
        if (form->fields[field].kind != FIELD_CHOICE)
            editor_set(&form->states[field].editor, STR(""));
        attack_focus(search, i % hostile_count());
        search->fields += i % hostile_count() == 0;
    }
    walk_key(search->walk, KEYCODE_F2);
    walk_look(search->walk);
}

/* What is looked for stands in the search line, whatever it is; the list follows. */
static void attack_search(Search *search)
{
    Walk *walk = search->walk;

    for (size_t i = 0; i < hostile_count(); i++) {
        arena_reset(&search->arena);
        Str text = hostile_text(&search->arena, i);
        walk_key(walk, KEYCODE_F7);
        walk_paste(walk, text);
        walk_look(walk);
        type(walk, text);
        walk_look(walk);
        walk_key(walk, KEYCODE_ESCAPE);
        walk_look(walk);
    }
    search->searches++;
}

/* Each dialog gets some of the texts, so that all of them get every text. */
static void attack_dialog(Search *search, const Path *path)
{
    for (size_t i = search->dialogs % 5; i < hostile_count(); i += 5) {
        arena_reset(&search->arena);
        if (!open_path(search->walk, path))
            return;
        Str text = hostile_text(&search->arena, i);
        walk_paste(search->walk, text);
        walk_look(search->walk);
        type(search->walk, text);
        walk_look(search->walk);
        walk_key(search->walk, KEYCODE_F2);
        walk_look(search->walk);
    }
    search->dialogs++;
}

static bool leads_nowhere(ActionId action)
{
    static const ActionId actions[] = {ACTION_QUIT,  ACTION_SUSPEND,  ACTION_SIGN_OUT,
                                       ACTION_LOCK,  ACTION_LANGUAGE, ACTION_BACK,
                                       ACTION_CANCEL};

    for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++) {
        if (actions[i] == action)
            return true;
    }
    return false;
}

static void explore(Search *search, Path path)
{
    Walk *walk = search->walk;

    if (!open_path(walk, &path))
        return;
    Screen *top = ui_top(&walk->ui);
    const ScreenKind *kind = top->kind;
    if (kind->key) {
        if (is_new(search, ui_base(&walk->ui)->kind, ROLE_NONE, path.actions[path.count - 1]))
            attack_dialog(search, &path);
        return;
    }
    if (!is_new(search, kind, path.role, ACTION_NONE))
        return;
    ActionId actions[UI_ACTIONS];
    size_t count = ui_actions(&walk->ui, top, actions);
    if (ui_form(top) && is_new(search, kind, ROLE_NONE, ACTION_NONE))
        attack_form(search);
    if (!open_path(walk, &path))
        return;
    top = ui_top(&walk->ui);
    if (ui_list(top) && ui_list(top)->kind->search_hint &&
        is_new(search, kind, ROLE_NONE, ACTION_FIND))
        attack_search(search);
    for (size_t i = 0; i < count && path.count < DEPTH_MAX; i++) {
        Path longer = path;
        if (leads_nowhere(actions[i]))
            continue;
        longer.actions[longer.count++] = actions[i];
        explore(search, longer);
    }
}

static void nothing_around_a_field_changes(void **state)
{
    static const Role roles[] = {ROLE_CLERK, ROLE_RESEARCHER, ROLE_MANAGER};
    Search search = {.walk = walk_begin(7)};

    (void)state;
    for (size_t role = 0; role < sizeof roles / sizeof roles[0]; role++) {
        for (size_t i = 0; place_at(i); i++)
            explore(&search, (Path){.place = place_at(i)->kind, .role = roles[role]});
    }
    print_message(
        "# %zu fields, %zu dialogs, %zu searches\n", search.fields, search.dialogs,
        search.searches);
    assert_true(search.fields > 20 && search.dialogs > 20 && search.searches > 1);
    arena_free(&search.arena);
    walk_end(search.walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_around_a_field_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
