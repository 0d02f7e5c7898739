#include "tests/lib/test.h"

#include "ui/input_csi.h"

static void a_key_is_told_by_its_code_and_modifiers(void **state)
{
    (void)state;
    static const struct {
        const char *parameters;
        Key key;
    } rows[] = {
        {"27",         KEYCODE_ESCAPE   },
        {"13;2",       KEYCODE_ENTER    },
        {"9;2",        KEYCODE_BACKTAB  },
        {"127;5",      KEYCODE_BACKSPACE},
        {"97;5",       'A' & 0x1F       },
        {"97;133",     'A' & 0x1F       }, /* Num Lock, which stands at 128 */
        {"99;6",       'C' & 0x1F       }, /* Ctrl and Shift */
        {"1588::97;5", 'A' & 0x1F       }, /* sheen, on the key that carries a */
        {"1588;5",     'A' & 0x1F       }, /* not told: as the Arabic layout has it */
        {"1575::98;5", 'B' & 0x1F       }, /* another layout: the terminal knows better */
        {"50;3",       KEYCODE_F2       }, /* Alt and a digit */
        {"1634::50;3", KEYCODE_F2       }, /* Alt and an Arabic one */
        {"48;3",       KEYCODE_F10      },
        {"97;3",       KEYCODE_UNKNOWN  },
        {"97;9",       KEYCODE_UNKNOWN  }, /* Super */
        {"57399",      '0'              }, /* keypad */
        {"57408;129",  '9'              },
        {"57417",      KEYCODE_LEFT     },
        {"57414",      KEYCODE_ENTER    },
        {"57363",      KEYCODE_UNKNOWN  }, /* the menu key */
        {"",           KEYCODE_UNKNOWN  },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (input_key_u(str_of(rows[i].parameters)) != rows[i].key)
            fail_msg("%s", rows[i].parameters);
}

static void the_mouse_tells_where_it_was_pressed_or_turned(void **state)
{
    (void)state;
    TerminalEvent event = input_point(STR("0;80;24"), 'M');

    assert_int_equal(event.kind, EVENT_POINT);
    assert_int_equal(event.point, POINT_PRESS);
    assert_int_equal(event.row, 23);
    assert_int_equal(event.column, 79);
    assert_int_equal(input_point(STR("64;1;1"), 'M').point, POINT_UP);
    assert_int_equal(input_point(STR("65;1;1"), 'M').point, POINT_DOWN);
}

static void nothing_is_done_with_other_clicks(void **state)
{
    (void)state;
    assert_int_equal(input_point(STR("0;80;24"), 'm').kind, EVENT_NONE);  /* released */
    assert_int_equal(input_point(STR("2;80;24"), 'M').kind, EVENT_NONE);  /* another button */
    assert_int_equal(input_point(STR("32;80;24"), 'M').kind, EVENT_NONE); /* moved */
    assert_int_equal(input_point(STR("0;0;24"), 'M').kind, EVENT_NONE);
    assert_int_equal(input_point(STR("0;80"), 'M').kind, EVENT_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_key_is_told_by_its_code_and_modifiers),
        cmocka_unit_test(the_mouse_tells_where_it_was_pressed_or_turned),
        cmocka_unit_test(nothing_is_done_with_other_clicks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
