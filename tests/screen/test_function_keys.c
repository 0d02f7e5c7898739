/* Every function key stands in the list of actions, with its twin: Alt and the digit. */
#include "tests/lib/test.h"

#include "tests/lib/sheetrow.h"
#include "tests/lib/walk.h"
#include "ui/places.h"

static bool is_shown(Walk *walk, Key list, const char *label)
{
    bool is_there;

    walk_key(walk, list);
    is_there = sheetrow_find(walk_look(walk), label, NULL);
    walk_key(walk, KEYCODE_ESCAPE);
    return is_there;
}

static size_t check_rows(Walk *walk, Screen *screen)
{
    ActionId actions[UI_ACTIONS];
    size_t count = ui_actions(&walk->ui, screen, actions);
    size_t checked = 0;

    for (size_t i = 0; i < count; i++) {
        const Action *action = action_of(actions[i]);
        Arena arena = {0};
        bool is_list = actions[i] == ACTION_MENU || actions[i] == ACTION_ACTIONS;
        if (action->key < KEYCODE_F1 || action->key > KEYCODE_F12 || is_list)
            continue;
        Str label = key_label(&arena, action->key);
        Str keys = action->key > KEYCODE_F10
                       ? label
                       : str_format(
                             &arena, "%.*s Alt-%d", (int)label.len, label.bytes,
                             (action->key - KEYCODE_F1 + 1) % 10);
        if (!is_shown(walk, KEYCODE_F10, str_c(&arena, keys)))
            fail_msg("%s: %s", screen->kind->title, str_c(&arena, keys));
        checked++;
        arena_free(&arena);
    }
    return checked;
}

/* On every screen of the menu, and on the forms that F6 opens there. */
static void every_function_key_has_its_row_and_its_twin(void **state)
{
    (void)state;
    Walk *walk = walk_begin(5);
    size_t checked = 0;

    for (size_t place = 0; place_at(place); place++) {
        walk_open(walk, place_at(place)->kind, ROLE_MANAGER, LANGUAGE_ENGLISH, 50, 132);
        checked += check_rows(walk, ui_top(&walk->ui));
        walk_key(walk, KEYCODE_F6);
        Screen *top = ui_top(&walk->ui);
        if (!top->kind->key)
            checked += check_rows(walk, top);
    }
    assert_true(checked > 50);
    walk_end(walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_function_key_has_its_row_and_its_twin),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
