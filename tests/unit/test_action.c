#include "tests/lib/test.h"

#include "view/keynames.h"

/* 48 cells are what help leaves beside keys and labels on 80. */
static void every_action_has_a_label_and_a_tip_of_one_line(void **state)
{
    (void)state;
    Arena arena = {0};

    for (int id = ACTION_NONE + 1; id < ACTION_COUNT; id++) {
        const Action *action = action_of((ActionId)id);
        if (!action->label || !*action->label || !action->tip || !*action->tip)
            fail_msg("%s has no label or no tip", action_code((ActionId)id));
        Str tip = keynames_put(&arena, (KeyNames){0}, str_of(action->tip));
        assert_true(tip.len <= 48);
        assert_null(strchr(action->tip, '\n'));
    }
    arena_free(&arena);
}

/* F2 and F6 do what each screen needs next; Enter opens a row and leaves a field; L gives the
 * missing list, of a visit or of a case. */
static bool may_be_shared(Key key)
{
    return key == KEYCODE_F2 || key == KEYCODE_F6 || key == KEYCODE_ENTER || key == 'l';
}

static void the_same_key_means_the_same_act_everywhere(void **state)
{
    (void)state;
    for (int a = ACTION_NONE + 1; a < ACTION_COUNT; a++) {
        Key keys[] = {action_of((ActionId)a)->key, action_of((ActionId)a)->also};
        for (int b = a + 1; b < 2 * ACTION_COUNT; b++) {
            const Action *other = action_of((ActionId)(b % ACTION_COUNT));
            if (b % ACTION_COUNT == a || b % ACTION_COUNT == ACTION_NONE)
                continue;
            for (int i = 0; i < 2; i++)
                if (keys[i] != KEY_NONE && !may_be_shared(keys[i]))
                    assert_true(keys[i] != other->key && keys[i] != other->also);
        }
    }
}

static void letters_come_from_two_rows_of_the_keyboard_only(void **state)
{
    (void)state;
    for (int id = ACTION_NONE + 1; id < ACTION_COUNT; id++) {
        Key keys[] = {action_of((ActionId)id)->key, action_of((ActionId)id)->also};
        for (int i = 0; i < 2; i++)
            if (keys[i] >= 'A' && keys[i] <= 'z')
                assert_non_null(strchr("qwertyuiopasdfghjkl", keys[i]));
    }
}

static void only_function_keys_and_letters_stand_in_the_key_bar(void **state)
{
    (void)state;
    for (int id = ACTION_NONE + 1; id < ACTION_COUNT; id++) {
        const Action *action = action_of((ActionId)id);
        bool is_function_key = action->key >= KEYCODE_F1 && action->key <= KEYCODE_F12;
        if (action->bar_rank)
            assert_true(is_function_key || (action->key >= 'a' && action->key <= 'z'));
    }
}

static void a_key_asks_for_an_action_of_the_screen_only(void **state)
{
    (void)state;
    const ActionId actions[] = {ACTION_OPEN, ACTION_NEXT};

    assert_int_equal(action_for_key(actions, 2, KEYCODE_DOWN), ACTION_NEXT);
    assert_int_equal(action_for_key(actions, 2, 'j'), ACTION_NEXT);
    assert_int_equal(action_for_key(actions, 2, KEYCODE_F6), ACTION_NONE);
    assert_int_equal(action_for_key(actions, 2, KEY_NONE), ACTION_NONE);
}

static void what_is_not_possible_says_why(void **state)
{
    (void)state;
    assert_null(action_why_not(ACTION_HELP, ROLE_CLERK, 0));
    assert_null(action_why_not(ACTION_OPEN, ROLE_CLERK, NEED_ROW));
    assert_string_equal(action_why_not(ACTION_OPEN, ROLE_CLERK, 0), "No row is selected");
    assert_string_equal(
        action_why_not(ACTION_SAVE, ROLE_CLERK, NEED_SAVED), "Nothing has been changed");
}

static void codes_and_groups_have_names(void **state)
{
    (void)state;
    assert_string_equal(action_code(ACTION_NEXT_FIELD), "next-field");
    assert_string_equal(actiongroup_label(ACTIONGROUP_HERE), "On this screen");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_action_has_a_label_and_a_tip_of_one_line),
        cmocka_unit_test(the_same_key_means_the_same_act_everywhere),
        cmocka_unit_test(letters_come_from_two_rows_of_the_keyboard_only),
        cmocka_unit_test(only_function_keys_and_letters_stand_in_the_key_bar),
        cmocka_unit_test(a_key_asks_for_an_action_of_the_screen_only),
        cmocka_unit_test(what_is_not_possible_says_why),
        cmocka_unit_test(codes_and_groups_have_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
