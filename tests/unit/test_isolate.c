#include "tests/lib/test.h"

#include "text/cells.h"
#include "text/isolate.h"

static void a_value_cannot_break_out(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        const char *isolated;
    } rows[] = {
        {"محمد",             "\u2068محمد\u2069"       },
        {"",                     "\u2068\u2069"               },
        {"a\u2069b",             "\u2068ab\u2069"             },
        {"a\u2067b",             "\u2068a\u2067b\u2069\u2069" },
        {"a\u2066b\u2069c",      "\u2068a\u2066b\u2069c\u2069"},
        {"\u202Ea\u202C\u202Ab", "\u2068ab\u2069"             },
        {"a\nb\u2029c",          "\u2068abc\u2069"            },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        assert_str(text_isolate(&arena, str_of(rows[i].value)), rows[i].isolated);
        arena_free(&arena);
    }
}

/* What would be turned around without the isolate. */
static void a_value_in_a_sentence_keeps_its_order(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        const char *cells;
    } rows[] = {
        {"2024-05-08",         "د 2024-05-08 ب"        },
        {"+966512345678",      "د +966512345678 ب"     },
        {"1448-37",            "د 1448-37 ب"           },
        {"-50",                "د -50 ب"               },
        {"٢٠٢٤/٠٥/٠٨", "د ٢٠٢٤/٠٥/٠٨ ب"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        TextLine line = {.bidi.arena = &arena};
        TextOptions options = {.direction = DIRECTION_RTL, .without_shaping = true};
        Str value = text_isolate_ltr(&arena, str_of(rows[i].value));
        text_lay_out(
            &line, str_format(&arena, "ب %.*s د", (int)value.len, value.bytes), options);
        assert_str(text_line_string(&arena, &line), rows[i].cells);
        arena_free(&arena);
    }
}

static void a_name_is_read_in_its_own_direction(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    TextOptions options = {.direction = DIRECTION_LTR, .without_shaping = true};
    Str name = text_isolate(&arena, STR("علي (2)"));

    text_lay_out(&line, str_format(&arena, "to %.*s 3", (int)name.len, name.bytes), options);
    assert_str(text_line_string(&arena, &line), "to (2) يلع 3");
    arena_free(&arena);
}

static void isolates_match_where_each_is_closed(void **state)
{
    (void)state;
    assert_true(text_isolates_match(STR("")));
    assert_true(text_isolates_match(STR("\u2068a\u2067b\u2069\u2069 \u2066c\u2069")));
    assert_false(text_isolates_match(STR("a\u2067b")));
    assert_false(text_isolates_match(STR("a\u2069b\u2067")));
    assert_false(text_isolates_match(STR("\u2068a\u2069\u2069")));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_value_cannot_break_out),
        cmocka_unit_test(a_value_in_a_sentence_keeps_its_order),
        cmocka_unit_test(a_name_is_read_in_its_own_direction),
        cmocka_unit_test(isolates_match_where_each_is_closed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
