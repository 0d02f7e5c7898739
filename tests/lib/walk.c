#include "tests/lib/walk.h"

#include "db/office_store.h"
#include "tests/lib/hostile.h"
#include "tests/lib/program.h"
#include "text/props.h"
#include "text/utf8.h"
#include "ui/places.h"

#include <sys/stat.h>

static Outcome go(Screen *screen, ActionId action)
{
    const ScreenPlace *place = place_of_action(action);

    if (place)
        screen_open(screen, place->kind, NULL);
    return OUTCOME_REDRAW;
}

static Walk *begin(void)
{
    Walk *walk = calloc(1, sizeof *walk);

    assert_non_null(walk);
    walk->folder = folder_make_quick(&walk->arena);
    walk->file = str_c(&walk->arena, folder_file(&walk->arena, walk->folder, "walk.office"));
    return walk;
}

static void sit_down(Walk *walk, Store *store)
{
    Office office;

    assert_int_equal(store_office_find(store, &office), ERR_NONE);
    assert_int_equal(desk_open(&walk->desk, store, office.last_moment), ERR_NONE);
    walk->desk.has_language = true;
    walk->desk.hooks.go = go;
}

Walk *walk_begin(int seed)
{
    Walk *walk = begin();
    Store *store = NULL;
    Str number = str_format(&walk->arena, "%d", seed);
    const char *const demo[] = {"demo",       "--seed",   str_c(&walk->arena, number),
                                "--cases",    "60",       "--now",
                                "2026-11-21", walk->file, NULL};

    assert_int_equal(program_run(&walk->arena, demo).code, 0);
    walk->image = test_file(&walk->arena, walk->file);
    assert_int_equal(store_open(str_of(walk->file), &store), ERR_NONE);
    sit_down(walk, store);
    walk->is_made_up = true;
    return walk;
}

static void leave(Walk *walk)
{
    if (walk->is_open)
        ui_end(&walk->ui);
    walk->is_open = false;
}

void walk_change_file(Walk *walk, void (*change)(const char *file, Str text), Str text)
{
    Store *store = NULL;

    leave(walk);
    desk_close(&walk->desk);
    FILE *file = fopen(walk->file, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(walk->image.bytes, 1, walk->image.len, file), walk->image.len);
    assert_int_equal(fclose(file), 0);
    change(walk->file, text);
    assert_int_equal(store_open(str_of(walk->file), &store), ERR_NONE);
    sit_down(walk, store);
    walk->is_made_up = false;
}

Walk *walk_begin_with_password(void)
{
    Walk *walk = begin();
    OfficePlan plan = office_plan(str_of(walk->file));
    Act system = office_act(1);
    Store *store = NULL;
    Refusal why;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    Act clerk = office_staff(store, ROLE_CLERK, 0);
    assert_int_equal(
        store_staff_set_password(store, &system, clerk.staff_id, STR(WALK_PASSWORD), &why),
        ERR_NONE);
    sit_down(walk, store);
    return walk;
}

Walk *walk_begin_without_office(void)
{
    Walk *walk = begin();

    desk_start(&walk->desk);
    walk->begins_without = true;
    return walk;
}

/* Takes away what was made at a desk that began without. */
static void forget_office(Walk *walk)
{
    desk_close(&walk->desk);
    folder_remove(walk->folder);
    assert_int_equal(mkdir(str_c(&walk->arena, walk->folder), 0700), 0);
    desk_start(&walk->desk);
    walk->desk.has_language = true;
}

void walk_end(Walk *walk)
{
    const char *const check[] = {"-f", walk->file, "check", NULL};

    leave(walk);
    desk_close(&walk->desk);
    if (walk->is_made_up) {
        ProgramAnswer answer = program_run(&walk->arena, check);
        if (answer.code != 0)
            fail_msg("%.*s", (int)answer.err.len, answer.err.bytes);
    }
    folder_remove(walk->folder);
    arena_free(&walk->arena);
    free(walk);
}

static void seat(Walk *walk, Role role)
{
    Arena arena = {0};
    Staff staff = {0};

    if (walk->begins_without) /* nobody has ever sat there */
        return;
    if (role != ROLE_NONE)
        assert_int_equal(
            store_staff_find_login(walk->desk.store, str_of(role_code(role)), &arena, &staff),
            ERR_NONE);
    desk_seat(&walk->desk, &staff);
    arena_free(&arena);
}

void walk_open_with(
    Walk *walk, const ScreenKind *kind, const void *argument, Role role, Language language,
    int rows, int columns)
{
    leave(walk);
    if (walk->begins_without)
        forget_office(walk);
    language_use(language);
    seat(walk, role);
    ui_start(&walk->ui, &walk->desk.hooks, &walk->desk, (Letters){0});
    walk->is_open = true;
    ui_resize(&walk->ui, rows, columns);
    ui_open(&walk->ui, kind, argument);
}

void walk_open(
    Walk *walk, const ScreenKind *kind, Role role, Language language, int rows, int columns)
{
    walk_open_with(walk, kind, NULL, role, language, rows, columns);
}

void walk_key(Walk *walk, Key key)
{
    if (!walk->ui.is_over)
        ui_answer(&walk->ui, &(TerminalEvent){.kind = EVENT_KEY, .key = key});
}

void walk_paste(Walk *walk, Str any_bytes)
{
    if (!walk->ui.is_over)
        ui_answer(&walk->ui, &(TerminalEvent){.kind = EVENT_PASTE, .text = any_bytes});
}

static const char *fault_in_cell(const Cell *cell)
{
    char bytes[UTF8_BYTES_MAX];

    for (int i = 0; i <= CELL_MARKS_MAX && cell->points[i]; i++) {
        TextProps props = text_props(cell->points[i]);
        size_t len = text_utf8_put(cell->points[i], bytes);
        if (hostile_in_text((Str){bytes, len}, false))
            return hostile_in_text((Str){bytes, len}, false);
        if (i && (props & PROPS_WIDTH) != PROPS_MARK)
            return "a second character in a cell";
        if (!i && (props & PROPS_WIDTH) == PROPS_MARK)
            return "a mark without a character";
        if (!i && cell->width != ((props & PROPS_WIDTH) == PROPS_WIDE ? 2 : 1))
            return "a width that no terminal gives it";
    }
    return NULL;
}

const Sheet *walk_look(Walk *walk)
{
    const Sheet *sheet = ui_draw(&walk->ui);

    for (int i = 0; i < sheet->rows * sheet->columns; i++) {
        const Cell *cell = &sheet->cells[i];
        bool is_at_end = i % sheet->columns == sheet->columns - 1;
        bool is_covered = cell->width == 0;
        const char *fault = is_covered ? NULL : fault_in_cell(cell);
        if (is_covered && (i % sheet->columns == 0 || cell[-1].width != 2))
            fault = "a cell that nothing covers";
        if (!fault && cell->width == 2 && (is_at_end || cell[1].width != 0))
            fault = "a wide character that is cut";
        if (fault)
            fail_msg(
                "row %d, column %d: %s (U+%04X)", i / sheet->columns, i % sheet->columns, fault,
                (unsigned)cell->points[0]);
    }
    return sheet;
}

bool walk_act(Walk *walk, ActionId action)
{
    Screen *top = ui_top(&walk->ui);
    ActionId actions[UI_ACTIONS];
    size_t count = top ? ui_actions(&walk->ui, top, actions) : 0;

    for (size_t i = 0; i < count; i++) {
        if (actions[i] != action || ui_why_not(&walk->ui, top, action))
            continue;
        ui_act(&walk->ui, top, action);
        return true;
    }
    return false;
}
