#include "tests/lib/test.h"

#include "view/key.h"

static void a_key_is_called_as_it_is_printed_on_the_keyboard(void **state)
{
    (void)state;
    static const struct {
        Key key;
        const char *label;
    } rows[] = {
        {KEYCODE_F1,      "F1"       },
        {KEYCODE_F12,     "F12"      },
        {KEYCODE_ESCAPE,  "Esc"      },
        {KEYCODE_BACKTAB, "Shift-Tab"},
        {KEYCODE_DOWN,    "↓"      },
        {'a',             "A"        },
        {'?',             "?"        },
        {' ',             "Space"    },
        {'P' - '@',       "Ctrl-P"   },
        {KEY_NONE,        ""         },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(key_label(&arena, rows[i].key), rows[i].label);
    for (size_t i = 0; i < 8; i++) /* back again, but for Ctrl */
        assert_int_equal(key_from_label(str_of(rows[i].label)), rows[i].key);
    assert_int_equal(key_from_label(STR("Ctrl-P")), KEY_NONE);
    assert_int_equal(key_from_label(STR("")), KEY_NONE);
    assert_int_equal(key_function(10), KEYCODE_F10);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_key_is_called_as_it_is_printed_on_the_keyboard),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
