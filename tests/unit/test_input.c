#include "tests/lib/test.h"

#include "text/utf8.h"
#include "ui/input.h"

static void feed(Input *input, const char *bytes, size_t len)
{
    char *at;

    assert_true(input_room(input, &at) >= len);
    memcpy(at, bytes, len);
    input_take(input, len);
}

/* The keys that `bytes` are, in hexadecimal, parted by blanks; a paste is put in brackets. */
static const char *keys_of(const char *bytes, bool is_quiet)
{
    static char text[512];
    Input *input = test_calloc(1, sizeof *input);
    size_t len = 0;
    TerminalEvent event;

    text[0] = '\0';
    feed(input, bytes, strlen(bytes));
    while (input_next(input, is_quiet, &event)) {
        if (event.kind == EVENT_PASTE)
            len += (size_t)snprintf(
                text + len, sizeof text - len, "[%.*s] ", (int)event.text.len,
                event.text.bytes);
        else if (event.kind == EVENT_KEY)
            len += (size_t)snprintf(text + len, sizeof text - len, "%X ", (unsigned)event.key);
    }
    test_free(input);
    return text;
}

static Key key_of(const char *bytes)
{
    return (Key)strtol(keys_of(bytes, false), NULL, 16);
}

static void every_terminal_s_keys_are_known(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        Key key;
    } rows[] = {
        {"\033OP",    KEYCODE_F1              }, /* xterm, VTE */
        {"\033[11~",  KEYCODE_F1              }, /* rxvt */
        {"\033[[A",   KEYCODE_F1              }, /* Linux console */
        {"\033[[E",   KEYCODE_F5              },
        {"\033[15~",  KEYCODE_F5              },
        {"\033[24~",  KEYCODE_F12             },
        {"\033OA",    KEYCODE_UP              }, /* application mode */
        {"\033[A",    KEYCODE_UP              }, /* normal mode */
        {"\033[1~",   KEYCODE_HOME            },
        {"\033[7~",   KEYCODE_HOME            },
        {"\033OH",    KEYCODE_HOME            },
        {"\033[4~",   KEYCODE_END             },
        {"\033[3~",   KEYCODE_DELETE          },
        {"\033[6~",   KEYCODE_PAGE_DOWN       },
        {"\033[Z",    KEYCODE_BACKTAB         },
        {"\033[1;5D", KEYCODE_CTRL_LEFT       },
        {"\033[1;3C", KEYCODE_CTRL_RIGHT      }, /* Alt goes by words too */
        {"\033Oc",    KEYCODE_CTRL_RIGHT      }, /* rxvt */
        {"\033[1;2A", KEYCODE_SHIFT_UP        },
        {"\033[1;2D", KEYCODE_SHIFT_LEFT      },
        {"\033[1;2H", KEYCODE_SHIFT_HOME      },
        {"\033[1;6C", KEYCODE_CTRL_SHIFT_RIGHT},
        {"\033[1;4D", KEYCODE_CTRL_SHIFT_LEFT }, /* Alt and Shift */
        {"\033[d",    KEYCODE_SHIFT_LEFT      }, /* rxvt */
        {"\033Oa",    KEYCODE_UP              }, /* rxvt, Ctrl */
        {"\033[5;2~", KEYCODE_PAGE_UP         }, /* Shift changes no other key */
        {"\033[1;5A", KEYCODE_UNKNOWN         },
        {"\033OM",    KEYCODE_ENTER           }, /* keypad */
        {"\033Ot",    '4'                     },
        {"\033[1;2P", KEYCODE_UNKNOWN         }, /* Shift-F1 is no key of ours */
        {"\033[99~",  KEYCODE_UNKNOWN         },
        {"\r",        KEYCODE_ENTER           },
        {"\n",        KEYCODE_ENTER           },
        {"\t",        KEYCODE_TAB             },
        {"\177",      KEYCODE_BACKSPACE       },
        {"\b",        KEYCODE_BACKSPACE       },
        {"\032",      'Z' - '@'               },
        {"a",         'a'                     },
        {"ش",        0x0634                  },
        {"\xff",      KEYCODE_UNKNOWN         },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (key_of(rows[i].bytes) != rows[i].key)
            fail_msg("row %zu", i);
}

static void alt_with_a_digit_of_any_set_is_a_function_key(void **state)
{
    (void)state;
    static const uint32_t zeros[] = {'0', 0x0660, 0x06F0};

    for (uint32_t digit = 0; digit < 10; digit++)
        for (size_t set = 0; set < sizeof zeros / sizeof zeros[0]; set++) {
            char bytes[1 + UTF8_BYTES_MAX + 1] = "\033";
            (void)text_utf8_put(zeros[set] + digit, bytes + 1);
            assert_int_equal(key_of(bytes), key_function(digit ? (int)digit : 10));
        }
}

static void kitty_s_keys_and_the_mouse_are_no_replies(void **state)
{
    (void)state;
    assert_int_equal(key_of("\033[27u"), KEYCODE_ESCAPE);
    assert_int_equal(key_of("\033[1588::97;5u"), 'A' & 0x1F);
    assert_int_equal(key_of("\033[1;129D"), KEYCODE_LEFT); /* Num Lock */
    assert_string_equal(keys_of("\033[<0;3;4m\033[<35;3;4Mx", false), "78 ");
    assert_string_equal(keys_of("\033[?5ux", false), "78 ");
}

static void a_click_is_an_event_of_its_own(void **state)
{
    (void)state;
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;

    feed(input, "\033[<0;80;24M", 11);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.kind, EVENT_POINT);
    assert_int_equal(event.row, 23);
    assert_int_equal(event.column, 79);
    test_free(input);
}

static void a_lone_esc_is_a_key_only_when_nothing_follows(void **state)
{
    (void)state;
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;

    feed(input, "\033", 1);
    assert_false(input_next(input, false, &event));
    assert_true(input_is_partial(input));
    assert_true(input_next(input, true, &event));
    assert_int_equal(event.key, KEYCODE_ESCAPE);
    assert_false(input_is_partial(input));
    feed(input, "\033[1", 3);
    assert_false(input_next(input, false, &event));
    feed(input, "5~", 2);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.key, KEYCODE_F5);
    test_free(input);
}

static void what_is_typed_behind_esc_stays(void **state)
{
    (void)state;
    assert_string_equal(keys_of("\033\033OQ", false), "11001C 110001 ");
    assert_string_equal(keys_of("\033ش", false), "11001C 634 ");
    assert_string_equal(keys_of("\033[", true), "11001C 5B ");
}

/* Feeds the bytes, at once or one by one, and compares the keys; a KEY_NONE ends them. */
static void check_keys(const char *bytes, size_t piece, const Key *keys)
{
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;
    size_t len = strlen(bytes);

    for (size_t at = 0; at < len; at += piece) {
        feed(input, bytes + at, at + piece < len ? piece : len - at);
        while (input_next(input, at + piece >= len, &event))
            assert_int_equal(event.key, *keys++);
    }
    assert_int_equal(*keys, KEY_NONE);
    assert_false(input_is_partial(input));
    test_free(input);
}

static void nothing_is_lost_behind_what_is_broken_off(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        Key keys[8];
    } rows[] = {
        {"\033[1;\033OP",  {KEYCODE_ESCAPE, '[', '1', ';', KEYCODE_F1}},
        {"\033[\r",        {KEYCODE_ESCAPE, '[', KEYCODE_ENTER}       },
        {"\033O\033OP",    {KEYCODE_ESCAPE, 'O', KEYCODE_F1}          },
        {"\033Oش",        {KEYCODE_ESCAPE, 'O', 0x0634}              },
        {"\033[[\033OP",   {KEYCODE_UNKNOWN, KEYCODE_F1}              },
        {"\033]0;a\033OP", {KEYCODE_F1}                               },
        {"\xe2"
         "A",     {KEYCODE_UNKNOWN, 'A'}                     },
        {"\xe2\x80\033OP", {KEYCODE_UNKNOWN, KEYCODE_F1}              },
        {"\xf0\x80",       {KEYCODE_UNKNOWN, KEYCODE_UNKNOWN}         },
        {"\033٢",         {KEYCODE_F2}                               },
        {"\033\xd9",       {KEYCODE_ESCAPE, KEYCODE_UNKNOWN}          },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_keys(rows[i].bytes, strlen(rows[i].bytes), rows[i].keys);
        check_keys(rows[i].bytes, 1, rows[i].keys);
    }
}

static void a_sequence_is_as_long_in_pieces_as_whole(void **state)
{
    (void)state;
    static const char sequence[] =
        "\033[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1~";
    static const Key keys[] = {KEYCODE_HOME, KEY_NONE};

    check_keys(sequence, sizeof sequence, keys);
    check_keys(sequence, 1, keys);
}

static void a_character_may_come_in_pieces(void **state)
{
    (void)state;
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;

    feed(input, "\xd8", 1);
    assert_false(input_next(input, false, &event));
    feed(input, "\xb4", 1);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.key, 0x0634);
    test_free(input);
}

static void the_character_behind_is_seen_when_both_come_at_once(void **state)
{
    (void)state;
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;

    feed(input, "لا", 4);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.key, 0x0644);
    assert_int_equal(event.next, 0x0627);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.next, KEY_NONE);
    test_free(input);
}

static void a_paste_is_one_event_however_it_comes(void **state)
{
    (void)state;
    const char *bytes = "\033[200~سطر\nF\033OP\033[201~x";
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event = {0};

    assert_string_equal(keys_of(bytes, false), "[سطر\nF\033OP] 78 ");
    for (size_t i = 0; i < strlen(bytes) - 1; i++) {
        assert_false(event.kind == EVENT_PASTE);
        feed(input, bytes + i, 1);
        (void)input_next(input, false, &event);
    }
    assert_int_equal(event.kind, EVENT_PASTE);
    assert_str(event.text, "سطر\nF\033OP");
    test_free(input);
}

static void a_paste_that_is_too_long_is_cut_and_ends(void **state)
{
    (void)state;
    static char bytes[1024];
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event = {0};

    memset(bytes, 'a', sizeof bytes);
    feed(input, "\033[200~", 6);
    for (int i = 0; i < INPUT_PASTE_BYTES / 1024 + 3; i++) {
        assert_false(input_next(input, false, &event));
        feed(input, bytes, sizeof bytes);
    }
    assert_false(input_next(input, false, &event));
    feed(input, "\033[201~", 6);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.text.len, INPUT_PASTE_BYTES);
    test_free(input);
}

static void replies_of_the_terminal_are_no_keys(void **state)
{
    (void)state;
    assert_string_equal(keys_of("\033[?65;1;9c\033[8;1$y\033[>41;379;0cx", false), "78 ");
    assert_string_equal(keys_of("\033P>|XTerm(379)\033\\x", false), "78 ");
    assert_string_equal(keys_of("\033]11;rgb:0/0/0\ax", false), "78 ");
    assert_string_equal(keys_of("\033[?65;1", true), "");
    assert_string_equal(keys_of("\033P>|XTerm(", true), "");
}

static void a_reply_comes_whole_with_its_bytes(void **state)
{
    (void)state;
    static const char *const replies[] = {"\033[8;1$y", "\033P>|XTerm(379)\033\\"};
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;

    for (size_t i = 0; i < 2; i++) {
        feed(input, replies[i], strlen(replies[i]) - 1);
        assert_false(input_next(input, false, &event));
        feed(input, replies[i] + strlen(replies[i]) - 1, 1);
        assert_true(input_next(input, false, &event));
        assert_int_equal(event.kind, EVENT_REPLY);
        assert_true(str_equal(event.text, str_of(replies[i])));
    }
    test_free(input);
}

/* Bytes that come one by one give the keys that they give together. */
static void a_reply_that_is_too_long_is_swallowed_whole(void **state)
{
    enum { LONG = 2 * INPUT_REPLY_BYTES };
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;
    char bytes[LONG + 1];

    (void)state;
    memset(bytes, ';', sizeof bytes);
    memcpy(bytes, "\033[?", 3);
    memcpy(bytes + LONG - 2, "cx", sizeof "cx");
    assert_string_equal(keys_of(bytes, false), "78 ");
    for (size_t i = 0; i < LONG - 1; i++) {
        feed(input, bytes + i, 1);
        assert_false(input_next(input, false, &event));
    }
    feed(input, "x", 1);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.key, 'x');
    test_free(input);
}

static void the_end_of_a_reply_is_waited_for_longer(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        int delay_ms;
    } rows[] = {
        {"\033[?65;1",          INPUT_REPLY_DELAY_MS},
        {"\033[>41;379",        INPUT_REPLY_DELAY_MS},
        {"\033[8;1",            INPUT_REPLY_DELAY_MS},
        {"\033P>|XTerm(3",      INPUT_REPLY_DELAY_MS},
        {"\033",                25                  },
        {"\033[",               25                  },
        {"\033[1;",             25                  },
        {"\033P",               25                  },
        {"\033[200~\033[?65;1", 25                  },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Input *input = test_calloc(1, sizeof *input);
        TerminalEvent event;
        feed(input, rows[i].bytes, strlen(rows[i].bytes));
        assert_false(input_next(input, false, &event));
        assert_int_equal(input_delay_ms(input, 25), rows[i].delay_ms);
        assert_int_equal(input_delay_ms(input, 5000), 5000);
        test_free(input);
    }
}

static void a_sequence_of_terminfo_goes_before_the_others(void **state)
{
    (void)state;
    Input *input = test_calloc(1, sizeof *input);
    TerminalEvent event;

    input_learn(input, STR("\033[A"), KEYCODE_F7);
    input_learn(input, STR("x"), KEYCODE_F8);
    feed(input, "\033[Ax", 4);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.key, KEYCODE_F7);
    assert_true(input_next(input, false, &event));
    assert_int_equal(event.key, 'x');
    test_free(input);
}

/* Bytes that begin something are the most likely to break a reader. */
static char random_byte(uint64_t *seed)
{
    static const char likely[] = "\033[O]P\\;?$0129~AMac\a\x7f\xd8\xb4\xe2\x80";
    uint64_t number = test_random(seed);

    return number % 4 ? likely[number / 4 % (sizeof likely - 1)] : (char)(number >> 8);
}

static void no_bytes_can_stop_the_keys_behind_them(void **state)
{
    (void)state;
    Input *input = test_calloc(1, sizeof *input);

    for (uint64_t seed = 1; seed <= 300; seed++) {
        uint64_t random = seed;
        TerminalEvent event;
        memset(input, 0, sizeof *input);
        for (int i = 0; i < 200; i++) {
            char byte = random_byte(&random);
            feed(input, &byte, 1);
            while (input_next(input, i % 7 == 0, &event))
                assert_true(
                    event.kind == EVENT_KEY || event.kind == EVENT_PASTE ||
                    event.kind == EVENT_REPLY || event.kind == EVENT_POINT);
        }
        feed(input, "\033[201~", 6); /* should it have been a paste */
        while (input_next(input, true, &event))
            ;
        feed(input, "q", 1);
        if (!input_next(input, true, &event) || event.key != 'q')
            fail_msg("seed %d", (int)seed);
    }
    test_free(input);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kitty_s_keys_and_the_mouse_are_no_replies),
        cmocka_unit_test(a_click_is_an_event_of_its_own),
        cmocka_unit_test(every_terminal_s_keys_are_known),
        cmocka_unit_test(alt_with_a_digit_of_any_set_is_a_function_key),
        cmocka_unit_test(a_lone_esc_is_a_key_only_when_nothing_follows),
        cmocka_unit_test(what_is_typed_behind_esc_stays),
        cmocka_unit_test(nothing_is_lost_behind_what_is_broken_off),
        cmocka_unit_test(a_sequence_is_as_long_in_pieces_as_whole),
        cmocka_unit_test(a_character_may_come_in_pieces),
        cmocka_unit_test(the_character_behind_is_seen_when_both_come_at_once),
        cmocka_unit_test(a_paste_is_one_event_however_it_comes),
        cmocka_unit_test(a_paste_that_is_too_long_is_cut_and_ends),
        cmocka_unit_test(replies_of_the_terminal_are_no_keys),
        cmocka_unit_test(a_reply_comes_whole_with_its_bytes),
        cmocka_unit_test(a_reply_that_is_too_long_is_swallowed_whole),
        cmocka_unit_test(the_end_of_a_reply_is_waited_for_longer),
        cmocka_unit_test(a_sequence_of_terminfo_goes_before_the_others),
        cmocka_unit_test(no_bytes_can_stop_the_keys_behind_them),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
