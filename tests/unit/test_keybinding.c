#include "view/keybinding.h"

#include "tests/lib/test.h"
#include "ui/together.h"

/* What a binding of `action` to `key` says after those of `before`. */
static const struct {
    const char *action;
    const char *key;
    Err err;
    Guard guard;
} rows[] = {
    {"call-next",  "F2",     ERR_NONE,   GUARD_NONE       },
    {"call-next",  "F2",     ERR_NONE,   GUARD_NONE       }, /* its own */
    {"recall",     "j",      ERR_CONFIG, GUARD_BAD_VALUE  }, /* the next row */
    {"recall",     "z",      ERR_CONFIG, GUARD_BAD_VALUE  }, /* stands elsewhere on the Arabic layout */
    {"recall",     "Ctrl-I", ERR_CONFIG, GUARD_BAD_VALUE  }, /* that is Tab */
    {"recall",     "Ctrl-Z", ERR_CONFIG, GUARD_BAD_VALUE  }, /* takes back */
    {"recall",     "F6",     ERR_CONFIG, GUARD_BAD_VALUE  },
    {"recall",     "Esc",    ERR_CONFIG, GUARD_BAD_VALUE  },
    {"recall",     "",       ERR_CONFIG, GUARD_BAD_VALUE  },
    {"recall",     "o",      ERR_NONE,   GUARD_NONE       }, /* the papers' alone */
    {"paper-date", "F11",    ERR_CONFIG, GUARD_UNKNOWN_KEY}, /* Enter stays */
    {"paper-how",  "w",      ERR_NONE,   GUARD_NONE       }, /* reception's alone */
    {"paper-how",  "d",      ERR_CONFIG, GUARD_BAD_VALUE  }, /* stands beside it */
    {"people",     "o",      ERR_CONFIG, GUARD_BAD_VALUE  }, /* the menu is everywhere */
    {"hold",       "Ctrl-L", ERR_CONFIG, GUARD_BAD_VALUE  }, /* so is the lock */
    {"save",       "w",      ERR_CONFIG, GUARD_BAD_VALUE  }, /* a letter is typed there */
    {"save",       "F11",    ERR_NONE,   GUARD_NONE       },
    {"open",       "F11",    ERR_CONFIG, GUARD_UNKNOWN_KEY}, /* Enter stays */
    {"next-field", "F11",    ERR_CONFIG, GUARD_UNKNOWN_KEY},
    {"none",       "F11",    ERR_CONFIG, GUARD_UNKNOWN_KEY},
    {"",           "F11",    ERR_CONFIG, GUARD_UNKNOWN_KEY},
};

static void a_key_is_given_to_one_act_of_a_screen(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        KeyBindings bindings = keybindings_default();
        ConfigBinding binding = {str_of(rows[i].action), str_of(rows[i].key), STR("f"), 7, 0};
        Refusal why = {0};
        Err err = keybindings_take(&arena, &together_scopes, &bindings, &binding, &why);
        if (err != rows[i].err)
            fail_msg("%s = %s", rows[i].action, rows[i].key);
        if (!err)
            continue;
        KeyBindings unchanged = keybindings_default();
        assert_int_equal(why.guard, rows[i].guard);
        assert_int_equal(why.line, 7);
        assert_true(why.allowed.len > 0);
        assert_memory_equal(&bindings, &unchanged, sizeof bindings);
    }
    arena_free(&arena);
}

/* Free keys are told with a refusal. */
static void what_is_told_to_be_free_is_free(void **state)
{
    (void)state;
    Arena arena = {0};
    KeyBindings bindings = keybindings_default();
    ConfigBinding wrong = {STR("hold"), STR("Enter"), STR("f"), 1, 0};
    Refusal why = {0};
    Str key;
    size_t count = 0;

    assert_int_equal(
        keybindings_take(&arena, &together_scopes, &bindings, &wrong, &why), ERR_CONFIG);
    for (Str rest = why.allowed; str_cut(&rest, ',', &key); count++) {
        KeyBindings moved = keybindings_default();
        ConfigBinding right = {STR("hold"), str_trim(key), STR("f"), 1, 0};
        Refusal none;
        assert_int_equal(
            keybindings_take(&arena, &together_scopes, &moved, &right, &none), ERR_NONE);
        assert_int_not_equal(moved.of[ACTION_HOLD], KEY_NONE);
    }
    assert_true(count > 1);
    arena_free(&arena);
}

static void the_registry_itself_could_be_written_down(void **state)
{
    (void)state;
    Arena arena = {0};

    for (int i = ACTION_NONE + 1; i < ACTION_COUNT; i++) {
        KeyBindings bindings = keybindings_default();
        Str label = key_label(&arena, action_of((ActionId)i)->key);
        ConfigBinding binding = {str_of(action_code((ActionId)i)), label, STR("f"), 1, 0};
        Refusal why = {0};
        Err err = keybindings_take(&arena, &together_scopes, &bindings, &binding, &why);
        if (err && why.guard != GUARD_UNKNOWN_KEY && label.len)
            fail_msg("%s = %.*s", action_code((ActionId)i), (int)label.len, label.bytes);
    }
    arena_free(&arena);
}

static void a_wrong_preference_leaves_the_others(void **state)
{
    (void)state;
    Config config = config_default();

    config.bindings[0] = (ConfigBinding){STR("hold"), STR("F3"), STR("f"), 1, 0};
    config.bindings[1] = (ConfigBinding){STR("hold"), STR("H"), STR("f"), 2, 0};
    config.binding_count = 2;
    KeyBindings bindings = keybindings_of(&config, &together_scopes);
    assert_int_equal(bindings.of[ACTION_HOLD], 'h');
    assert_int_equal(bindings.of[ACTION_BACK], KEYCODE_F3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_key_is_given_to_one_act_of_a_screen),
        cmocka_unit_test(what_is_told_to_be_free_is_free),
        cmocka_unit_test(the_registry_itself_could_be_written_down),
        cmocka_unit_test(a_wrong_preference_leaves_the_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
