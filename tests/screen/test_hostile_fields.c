/* Every field that the screens have takes hostile texts, typed and pasted: the field shows what is
 * left of them, and nothing around it changes.
 *
 * Screens are found by doing their actions, so a new one is attacked by itself.
 */
#include "tests/lib/test.h"

#include "db/person_store.h"
#include "tests/lib/around.h"
#include "tests/lib/hostile.h"
#include "text/utf8.h"
#include "ui/places.h"
#include "ui/screens/casecard.h"
#include "ui/screens/circumstance_form.h"
#include "ui/screens/family_move.h"
#include "ui/screens_list.h"
#include "ui/ui_inside.h"

enum { DEPTH_MAX = 4, SEEN_MAX = 400, TYPED_POINTS = 60 };

/* How a screen is reached: a place of the menu, then one action after the other. */
typedef struct {
    const ScreenKind *place;
    const void *argument;
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
    walk_open_with(walk, path->place, path->argument, path->role, LANGUAGE_ARABIC, 24, 80);
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
    Sheet before = around_keep(walk, &search->arena);
    walk_paste(walk, bytes);
    if (ui_top(&walk->ui) == top) {
        around_expect_same(walk, &before, hostile_name(text));
        type(walk, bytes);
    }
    if (ui_top(&walk->ui) == top)
        around_expect_same(walk, &before, hostile_name(text));
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
        if (ui_top(&search->walk->ui))
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
        ActionId asked = path.count ? path.actions[path.count - 1] : ACTION_SIGN_IN;
        if (is_new(search, ui_base(&walk->ui)->kind, ROLE_NONE, asked))
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

/* The steps of a case stand on screens of their own; which of them comes next is told by its state. */
static void explore_cases(Search *search)
{
    static const struct {
        const ScreenKind *kind;
        CaseState state;
    } steps[] = {
        {&papers_screen,      CASE_DRAFT    },
        {&matching_screen,    CASE_VERIFYING},
        {&declaration_screen, CASE_VERIFYING},
    };
    Walk *walk = search->walk;

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        CaseQuery query = {.state = steps[i].state};
        CaseListRow row;
        size_t count = 0;
        assert_int_equal(
            store_casefile_page(walk->desk.store, &query, &walk->arena, &row, 1, &count),
            ERR_NONE);
        assert_int_equal(count, 1);
        CaseTask task = {.id = row.casefile.id};
        explore(
            search, (Path){.place = steps[i].kind, .argument = &task, .role = ROLE_VERIFIER});
    }
}

/* Somebody new who is like the person of a case. */
static void explore_likeness(Search *search)
{
    Walk *walk = search->walk;
    CaseQuery query = {.state = CASE_VERIFYING};
    CaseListRow row;
    Person person;
    size_t count = 0;

    assert_int_equal(
        store_casefile_page(walk->desk.store, &query, &walk->arena, &row, 1, &count), ERR_NONE);
    assert_int_equal(count, 1);
    PersonId id = {row.casefile.person_id};
    assert_int_equal(store_person_find(walk->desk.store, id, &walk->arena, &person), ERR_NONE);
    person.id = (PersonId){0};
    explore(
        search, (Path){.place = &person_alike_screen, .argument = &person, .role = ROLE_CLERK});
}

/* Two files side by side: those of two cases. */
static void explore_merge(Search *search)
{
    Walk *walk = search->walk;
    CaseQuery query = {.state = CASE_VERIFYING};
    CaseListRow rows[2];
    size_t count = 0;

    assert_int_equal(
        store_casefile_page(walk->desk.store, &query, &walk->arena, rows, 2, &count), ERR_NONE);
    assert_int_equal(count, 2);
    MergeTask task = {{rows[0].casefile.person_id}, {rows[1].casefile.person_id}};
    explore(
        search, (Path){.place = &person_merge_screen, .argument = &task, .role = ROLE_CLERK});
}

/* Who goes from the family of one case's person to that of another's. */
static void explore_family_move(Search *search)
{
    Walk *walk = search->walk;
    CaseQuery query = {.state = CASE_VERIFYING};
    CaseListRow rows[2];
    size_t count = 0;

    assert_int_equal(
        store_casefile_page(walk->desk.store, &query, &walk->arena, rows, 2, &count), ERR_NONE);
    assert_int_equal(count, 2);
    FamilyMoveTask task = {
        .from = {rows[0].casefile.person_id},
        .to = {rows[1].casefile.person_id},
    };
    explore(
        search, (Path){.place = &family_move_screen, .argument = &task, .role = ROLE_CLERK});
}

/* Of the person of a case, with a number and without one. */
static void explore_circumstance(Search *search)
{
    Walk *walk = search->walk;
    CaseQuery query = {.state = CASE_VERIFYING};
    CaseListRow row;
    size_t count = 0;

    assert_int_equal(
        store_casefile_page(walk->desk.store, &query, &walk->arena, &row, 1, &count), ERR_NONE);
    assert_int_equal(count, 1);
    CircumstanceTask task = {{row.casefile.person_id}, CIRCUMSTANCE_ADDRESS, false};
    explore(
        search,
        (Path){.place = &circumstance_form_screen, .argument = &task, .role = ROLE_CLERK});
}

static void explore_threeway(Search *search)
{
    ConflictLine line = {.label = "City", .theirs = STR("أبها"), .mine = STR("جدة")};
    Conflict conflict = {.lines = &line, .count = 1};

    explore(
        search, (Path){.place = &threeway_screen, .argument = &conflict, .role = ROLE_CLERK});
}

static void explore_office(Search *search)
{
    static const Role roles[] = {ROLE_CLERK, ROLE_RESEARCHER, ROLE_MANAGER};

    search->walk = walk_begin(7);
    for (size_t role = 0; role < sizeof roles / sizeof roles[0]; role++) {
        for (size_t i = 0; place_at(i); i++)
            explore(search, (Path){.place = place_at(i)->kind, .role = roles[role]});
    }
    explore_cases(search);
    explore_likeness(search);
    explore_merge(search);
    explore_family_move(search);
    explore_threeway(search);
    explore_circumstance(search);
    explore(search, (Path){.place = &login_list_screen, .role = ROLE_NONE});
    explore(search, (Path){.place = &login_screen, .role = ROLE_NONE});
    walk_end(search->walk);
}

static void explore_without_office(Search *search)
{
    search->walk = walk_begin_without_office();
    FirstTask task = {str_of(search->walk->file), STR("")};
    explore(search, (Path){.place = &first_screen, .argument = &task, .role = ROLE_NONE});
    walk_end(search->walk);
}

/* Every screen that there is, by the name that it has in ui/screens. */
#define X(name) {#name, &name##_screen},
static const struct {
    const char *name;
    const ScreenKind *kind;
} screens[] = {SCREEN_LIST(X)};
#undef X

static void expect_every_screen(const Search *search)
{
    size_t missing = 0;

    for (size_t i = 0; i < sizeof screens / sizeof screens[0]; i++) {
        bool was_seen = false;
        for (size_t at = 0; at < search->seen_count; at++)
            was_seen |= search->seen[at].kind == screens[i].kind;
        if (!was_seen)
            print_message("# nobody came to the screen %s\n", screens[i].name);
        missing += !was_seen;
    }
    assert_int_equal(missing, 0);
}

static void nothing_around_a_field_changes(void **state)
{
    Search search = {0};

    (void)state;
    explore_office(&search);
    explore_without_office(&search);
    print_message(
        "# %zu fields, %zu dialogs, %zu searches\n", search.fields, search.dialogs,
        search.searches);
    assert_true(search.fields > 30 && search.dialogs > 20 && search.searches > 1);
    expect_every_screen(&search);
    arena_free(&search.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_around_a_field_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
